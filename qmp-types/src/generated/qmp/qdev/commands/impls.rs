// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for DeviceListProperties {
    const BLANK: Self = Self {
        typename: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DeviceListProperties {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "device-list-properties",
        names: &["typename"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.typename]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.typename]);
    }
}

impl crate::rt::Blank for DeviceAdd {
    const BLANK: Self = Self {
        driver: crate::rt::Blank::BLANK,
        bus: None,
        id: None,
        others: crate::rt::Others::NONE,
    };
}

impl crate::rt::Object for DeviceAdd {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "device_add",
        names: &["driver", "bus", "id"],
        order: &[1, 0, 2],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.driver, &self.bus, &self.id, &self.others]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(
            &mut [&mut self.driver, &mut self.bus, &mut self.id, &mut self.others],
        );
    }
}

impl crate::rt::Blank for DeviceDel {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DeviceDel {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "device_del",
        names: &["id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl crate::rt::Blank for DeviceSyncConfig {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for DeviceSyncConfig {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "device-sync-config",
        names: &["id"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

crate::rt::impl_calls! {
    DeviceListProperties DeviceAdd DeviceDel DeviceSyncConfig
}
