// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a removable drive opens or closes its tray, for the guest or for a command.
///
/// On the wire: `DEVICE_TRAY_MOVED`.
///
/// Since QEMU 1.1.
///
/// # Example
///
/// The tray of a CD drive was opened by a client or by the guest.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "DEVICE_TRAY_MOVED",
///   "data": {"device": "", "tray-open": true, "id": "cd0"},
///   "timestamp": {"seconds": 1795945538, "microseconds": 246619}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::DeviceTrayMoved>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "DEVICE_TRAY_MOVED")]
#[non_exhaustive]
pub struct DeviceTrayMoved {
    /// Name of the drive, as given to `-drive`. Empty for drives without such a name.
    pub device: crate::rt::Text,
    /// Id of the guest's device, or its QOM path if it has no id.
    pub id: crate::rt::Text,
    /// Whether the tray is now open.
    pub tray_open: bool,
}

impl DeviceTrayMoved {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        device: impl Into<crate::rt::Text>,
        id: impl Into<crate::rt::Text>,
        tray_open: bool,
    ) -> Self {
        Self {
            device: device.into(),
            id: id.into(),
            tray_open,
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for DeviceTrayMoved {
    const NAME: &'static str = "DEVICE_TRAY_MOVED";
}

/// Sent when QEMU loses or regains its connection to a persistent reservation helper.
///
/// On the wire: `PR_MANAGER_STATUS_CHANGED`.
///
/// Since QEMU 3.0.
#[doc(alias = "PR_MANAGER_STATUS_CHANGED")]
#[non_exhaustive]
pub struct PrManagerStatusChanged {
    /// Id of the `pr-manager-helper` object.
    pub id: crate::rt::Text,
    /// Whether QEMU is now connected to the helper.
    pub connected: bool,
}

impl PrManagerStatusChanged {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>, connected: bool) -> Self {
        Self { id: id.into(), connected }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for PrManagerStatusChanged {
    const NAME: &'static str = "PR_MANAGER_STATUS_CHANGED";
}
