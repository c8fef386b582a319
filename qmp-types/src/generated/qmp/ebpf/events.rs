// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The event `RDMA_GID_STATUS_CHANGED`.
///
/// On the wire: `RDMA_GID_STATUS_CHANGED`.
///
/// Since QEMU 4.0.
///
/// **Gone** since QEMU 9.1.
#[deprecated(note = "gone since QEMU 9.1")]
#[non_exhaustive]
pub struct RdmaGidStatusChanged {
    /// The member `netdev`.
    pub netdev: String,
    /// The member `gid-status`.
    pub gid_status: bool,
    /// The member `subnet-prefix`.
    pub subnet_prefix: u64,
    /// The member `interface-id`.
    pub interface_id: u64,
}

impl crate::Blank for RdmaGidStatusChanged {
    const BLANK: Self = Self {
        netdev: crate::Blank::BLANK,
        gid_status: crate::Blank::BLANK,
        subnet_prefix: crate::Blank::BLANK,
        interface_id: crate::Blank::BLANK,
    };
}

impl crate::Object for RdmaGidStatusChanged {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "RDMA_GID_STATUS_CHANGED",
        names: &["netdev", "gid-status", "subnet-prefix", "interface-id"],
        required: 0b1111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(
            &[&self.netdev, &self.gid_status, &self.subnet_prefix, &self.interface_id],
        );
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [
                &mut self.netdev,
                &mut self.gid_status,
                &mut self.subnet_prefix,
                &mut self.interface_id,
            ],
        );
    }
}

impl RdmaGidStatusChanged {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(
        netdev: impl Into<String>,
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

impl crate::Event for RdmaGidStatusChanged {
    const NAME: &'static str = "RDMA_GID_STATUS_CHANGED";
    const UNTIL: Option<crate::Release> = Some(crate::Release::new(9, 0));
}

crate::impl_calls! {
    RdmaGidStatusChanged
}
