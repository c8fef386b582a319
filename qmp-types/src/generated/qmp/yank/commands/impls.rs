// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for Yank {
    const BLANK: Self = Self {
        instances: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for Yank {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "yank",
        names: &["instances"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.instances]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.instances]);
    }
}

impl crate::rt::Blank for QueryYank {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryYank {}

crate::rt::impl_calls! {
    Yank QueryYank
}

crate::rt::impl_defaults! {
    QueryYank
}
