// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for DumpCompleted {
    const BLANK: Self = Self {
        result: crate::rt::Blank::BLANK,
        error: None,
    };
}

impl crate::rt::Object for DumpCompleted {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "DUMP_COMPLETED",
        names: &["result", "error"],
        order: &[0, 1],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.result, &self.error]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.result, &mut self.error]);
    }
}

crate::rt::impl_calls! {
    DumpCompleted
}
