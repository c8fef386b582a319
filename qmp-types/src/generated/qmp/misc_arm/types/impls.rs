// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for GICCapability {
    const BLANK: Self = Self {
        version: crate::rt::Blank::BLANK,
        emulated: crate::rt::Blank::BLANK,
        kernel: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for GICCapability {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "GICCapability",
        names: &["version", "emulated", "kernel"],
        order: &[1, 0, 2],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.version, &self.emulated, &self.kernel]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.version, &mut self.emulated, &mut self.kernel]);
    }
}

crate::rt::impl_objects! {
    GICCapability
}
