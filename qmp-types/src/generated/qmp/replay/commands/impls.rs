// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QueryReplay {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryReplay {}

impl crate::rt::Blank for ReplayBreak {
    const BLANK: Self = Self {
        icount: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ReplayBreak {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "replay-break",
        names: &["icount"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.icount]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.icount]);
    }
}

impl crate::rt::Blank for ReplayDeleteBreak {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for ReplayDeleteBreak {}

impl crate::rt::Blank for ReplaySeek {
    const BLANK: Self = Self {
        icount: crate::rt::Blank::BLANK,
    };
}

impl crate::rt::Object for ReplaySeek {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "replay-seek",
        names: &["icount"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.icount]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.icount]);
    }
}

crate::rt::impl_calls! {
    QueryReplay ReplayBreak ReplayDeleteBreak ReplaySeek
}

crate::rt::impl_defaults! {
    QueryReplay ReplayDeleteBreak
}
