// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for DeviceTrayMoved {
    const BLANK: Self = Self {
        device: crate::rt::Blank::BLANK,
        id: crate::rt::Blank::BLANK,
        tray_open: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DeviceTrayMoved {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DEVICE_TRAY_MOVED",
        names: &["device", "id", "tray-open"],
        order: &[0, 2, 1],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.device, &self.id, &self.tray_open]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.device, &mut self.id, &mut self.tray_open]);
    }
}

impl crate::rt::Blank for PrManagerStatusChanged {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        connected: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for PrManagerStatusChanged {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "PR_MANAGER_STATUS_CHANGED",
        names: &["id", "connected"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.connected]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.connected]);
    }
}

crate::rt::impl_calls! {
    DeviceTrayMoved PrManagerStatusChanged
}
