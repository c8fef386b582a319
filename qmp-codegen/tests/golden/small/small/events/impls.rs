// @generated from small.json by `cargo test -p qmp-codegen`. Do not edit.

use super::*;

impl ::qmp_types::rt::Blank for PowerChanged {
    const BLANK: Self = Self {
        power: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for PowerChanged {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "POWER_CHANGED",
        names: &["power"],
        order: &[0],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.power]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.power]);
    }
}

::qmp_types::rt::impl_calls! {
    PowerChanged
}
