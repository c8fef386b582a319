// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for InjectGhesV2Error {
    const BLANK: Self = Self {
        cper: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for InjectGhesV2Error {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "inject-ghes-v2-error",
        names: &["cper"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.cper]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.cper]);
    }
}

crate::rt::impl_calls! {
    InjectGhesV2Error
}
