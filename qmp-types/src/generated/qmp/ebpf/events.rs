// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a guest's RDMA driver adds or removes a GID of a paravirtualised RDMA device.
///
/// On the wire: `RDMA_GID_STATUS_CHANGED`.
///
/// Since QEMU 4.0.
///
/// **Gone** since QEMU 9.1.
#[deprecated(note = "gone since QEMU 9.1")]
#[doc(alias = "RDMA_GID_STATUS_CHANGED")]
#[non_exhaustive]
pub struct RdmaGidStatusChanged {
    /// Name of the network backend that belongs to the RDMA device.
    pub netdev: crate::rt::Text,
    /// True if the GID was added, false if it was removed.
    pub gid_status: bool,
    /// Upper 64 bits of the GID.
    pub subnet_prefix: u64,
    /// Lower 64 bits of the GID.
    pub interface_id: u64,
}

impl RdmaGidStatusChanged {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        netdev: impl Into<crate::rt::Text>,
        gid_status: bool,
        subnet_prefix: u64,
        interface_id: u64,
    ) -> Self {
        Self {
            netdev: netdev.into(),
            gid_status,
            subnet_prefix,
            interface_id,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for RdmaGidStatusChanged {
    const NAME: &'static str = "RDMA_GID_STATUS_CHANGED";
    const UNTIL: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 0));
}
