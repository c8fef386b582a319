// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a program inside the guest starts or stops using a virtio serial port, as the
/// guest agent does. At most one event per second and port is sent, with the latest state.
///
/// On the wire: `VSERPORT_CHANGE`.
///
/// Since QEMU 2.1.
#[doc(alias = "VSERPORT_CHANGE")]
#[non_exhaustive]
pub struct VserportChange {
    /// Id of the port's device (`virtserialport`), not of its character device.
    pub id: String,
    /// Whether the guest has the port open now.
    pub open: bool,
}

impl VserportChange {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, open: bool) -> Self {
        Self { id: id.into(), open }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for VserportChange {
    const NAME: &'static str = "VSERPORT_CHANGE";
}
