// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when an unplugged device is gone and its id may be used again.
///
/// On the wire: `DEVICE_DELETED`.
///
/// Since QEMU 1.5.
///
/// **Note:** It may come twice for one `device_del`: for the device, and for a child of it, whose `path` begins with that of the device. It may also never come.
#[doc(alias = "DEVICE_DELETED")]
#[non_exhaustive]
pub struct DeviceDeleted {
    pub device: Option<String>,
    pub path: String,
}

impl DeviceDeleted {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
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
/// On the wire: `DEVICE_UNPLUG_GUEST_ERROR`.
///
/// Since QEMU 6.2.
#[doc(alias = "DEVICE_UNPLUG_GUEST_ERROR")]
#[non_exhaustive]
pub struct DeviceUnplugGuestError {
    pub device: Option<String>,
    pub path: String,
}

impl DeviceUnplugGuestError {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
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
