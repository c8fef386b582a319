// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for AcpiDeviceOst {
    const BLANK: Self = Self {
        info: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for AcpiDeviceOst {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "ACPI_DEVICE_OST",
        names: &["info"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.info]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.info]);
    }
}

crate::rt::impl_calls! {
    AcpiDeviceOst
}
