// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when an unplugged device is gone and its id may be used again.
///
/// On the wire: `DEVICE_DELETED`.
///
/// Since QEMU 1.5.
///
/// **Note:** It may come twice for one `device_del`: for the device, and for a child of it, whose `path` begins with that of the device. It may also never come.
#[non_exhaustive]
pub struct DeviceDeleted {
    /// The member `device`.
    pub device: Option<String>,
    /// The member `path`.
    pub path: String,
}

impl crate::Blank for DeviceDeleted {
    const BLANK: Self = Self {
        device: None,
        path: crate::Blank::BLANK,
    };
}

impl crate::Object for DeviceDeleted {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DEVICE_DELETED",
        names: &["device", "path"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.path]);
    }
}

impl DeviceDeleted {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            device: None,
            path: path.into(),
        }
    }
}

impl crate::Event for DeviceDeleted {
    const NAME: &'static str = "DEVICE_DELETED";
}

/// Sent when the guest refuses to give up a device that is to be unplugged.
///
/// On the wire: `DEVICE_UNPLUG_GUEST_ERROR`.
///
/// Since QEMU 6.2.
#[non_exhaustive]
pub struct DeviceUnplugGuestError {
    /// The member `device`.
    pub device: Option<String>,
    /// The member `path`.
    pub path: String,
}

impl crate::Blank for DeviceUnplugGuestError {
    const BLANK: Self = Self {
        device: None,
        path: crate::Blank::BLANK,
    };
}

impl crate::Object for DeviceUnplugGuestError {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DEVICE_UNPLUG_GUEST_ERROR",
        names: &["device", "path"],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.device, &self.path]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.path]);
    }
}

impl DeviceUnplugGuestError {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            device: None,
            path: path.into(),
        }
    }
}

impl crate::Event for DeviceUnplugGuestError {
    const NAME: &'static str = "DEVICE_UNPLUG_GUEST_ERROR";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(6, 2));
}

crate::impl_calls! {
    DeviceDeleted DeviceUnplugGuestError
}
