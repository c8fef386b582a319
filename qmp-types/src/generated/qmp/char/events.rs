// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a program inside the guest starts or stops using a virtio serial port, as the
/// guest agent does. At most one event per second and port is sent, with the latest state.
/// Ports without an id send none.
///
/// On the wire: `VSERPORT_CHANGE`.
///
/// Since QEMU 2.1.
///
/// # Example
///
/// The guest agent in the guest opened its port of a virtio serial device.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "VSERPORT_CHANGE",
///   "data": {"id": "channel0", "open": true},
///   "timestamp": {"seconds": 1795944301, "microseconds": 620004}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::VserportChange>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "VSERPORT_CHANGE")]
#[non_exhaustive]
pub struct VserportChange {
    /// Id of the port's device (`virtserialport`), not of its character device.
    pub id: crate::rt::Text,
    /// Whether the guest has the port open now.
    pub open: bool,
}

impl VserportChange {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>, open: bool) -> Self {
        Self { id: id.into(), open }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for VserportChange {
    const NAME: &'static str = "VSERPORT_CHANGE";
}
