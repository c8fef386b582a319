// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

use super::*;

impl crate::rt::Blank for QmpCapabilities {
    const BLANK: Self = Self { enable: None };
}

impl crate::rt::Object for QmpCapabilities {
    const SHAPE: &'static crate::rt::Shape = &crate::rt::Shape {
        name: "qmp_capabilities",
        names: &["enable"],
        order: &[0],
        required: 0b0,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::rt::View<'_>) {
        view.object(&[&self.enable]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut crate::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.enable]);
    }
}

impl crate::rt::Blank for QueryVersion {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryVersion {}

impl crate::rt::Blank for QueryCommands {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryCommands {}

impl crate::rt::Blank for Quit {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for Quit {}

impl crate::rt::Blank for QueryEvents {
    const BLANK: Self = Self {};
}

impl crate::rt::Object for QueryEvents {}

crate::rt::impl_calls! {
    QmpCapabilities QueryVersion QueryCommands Quit QueryEvents
}

crate::rt::impl_defaults! {
    QmpCapabilities QueryVersion QueryCommands Quit QueryEvents
}
