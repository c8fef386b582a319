// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when an unplugged device is gone and its id may be used again.
///
/// Backends that were made separately (block node, network backend, character device) stay and
/// can be deleted now; a drive made with the option `-drive` goes with its device. The event
/// also comes for removals that the guest began, and once for each part of a device that is an
/// object, of which only the device itself has an id.
///
/// On the wire: `DEVICE_DELETED`.
///
/// Since QEMU 1.5.
///
/// **Note:** It may come twice for one `device_del`: for the device, and for a child of it, whose `path` begins with that of the device. It may also never come.
///
/// # Example
///
/// A device is gone from the machine, and its backends can be removed.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "DEVICE_DELETED",
///   "data": {"device": "rng0", "path": "/machine/peripheral/rng0"},
///   "timestamp": {"seconds": 1795945539, "microseconds": 482025}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::DeviceDeleted>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "DEVICE_DELETED")]
#[non_exhaustive]
pub struct DeviceDeleted {
    /// The `id` of the device; absent if it had none.
    pub device: Option<crate::rt::Text>,
    /// Where the device was in the QOM tree, for example `/machine/peripheral/net1`.
    pub path: crate::rt::Text,
}

impl DeviceDeleted {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self {
            device: None,
            path: path.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for DeviceDeleted {
    const NAME: &'static str = "DEVICE_DELETED";
}

/// Sent when the guest refuses to give up a device that is to be unplugged.
///
/// The device stays in use, and [`device_del`](commands::DeviceDel) may be tried again. POWER
/// machines (`pseries`) report refusals by this event. Others mostly cannot: there the guest's
/// answer for memory and CPUs is in `ACPI_DEVICE_OST`, and for a PCI device there is none, so
/// that neither this event nor [`DEVICE_DELETED`](events::DeviceDeleted) comes.
///
/// On the wire: `DEVICE_UNPLUG_GUEST_ERROR`.
///
/// Since QEMU 6.2.
///
/// # Example
///
/// The guest refused to release a memory module, which stays plugged.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "DEVICE_UNPLUG_GUEST_ERROR",
///   "data": {"device": "dimm1", "path": "/machine/peripheral/dimm1"},
///   "timestamp": {"seconds": 1795944201, "microseconds": 2090}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::DeviceUnplugGuestError>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "DEVICE_UNPLUG_GUEST_ERROR")]
#[non_exhaustive]
pub struct DeviceUnplugGuestError {
    /// The `id` of the device; absent if it has none.
    pub device: Option<crate::rt::Text>,
    /// Where the device is in the QOM tree.
    pub path: crate::rt::Text,
}

impl DeviceUnplugGuestError {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self {
            device: None,
            path: path.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for DeviceUnplugGuestError {
    const NAME: &'static str = "DEVICE_UNPLUG_GUEST_ERROR";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(6, 2));
}
