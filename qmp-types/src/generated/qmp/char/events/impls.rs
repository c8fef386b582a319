// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for VserportChange {
    const BLANK: Self = Self {
        id: crate::rt::Blank::BLANK,
        open: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for VserportChange {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "VSERPORT_CHANGE",
        names: &["id", "open"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.id, &self.open]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.open]);
    }
}

crate::rt::impl_calls! {
    VserportChange
}
