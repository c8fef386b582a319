// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for DeviceDeleted {
    const BLANK: Self = Self {
        device: None,
        path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DeviceDeleted {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DEVICE_DELETED",
        names: &["device", "path"],
        order: &[0, 1],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.path]);
    }
}

impl crate::rt::Blank for DeviceUnplugGuestError {
    const BLANK: Self = Self {
        device: None,
        path: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DeviceUnplugGuestError {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DEVICE_UNPLUG_GUEST_ERROR",
        names: &["device", "path"],
        order: &[0, 1],
        required: 0b10,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.path]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.path]);
    }
}

crate::rt::impl_calls! {
    DeviceDeleted DeviceUnplugGuestError
}
