// @generated from nasty.json by `qmp generate`. Do not edit.

use super::*;

impl ::qmp_types::rt::Blank for Included {
    const BLANK: Self = Self {
        chain: ::qmp_types::rt::Blank::BLANK,
        names: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Included {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "Included",
        names: &["chain", "names"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.chain, &self.names]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.chain, &mut self.names]);
    }
}

::qmp_types::rt::impl_objects! {
    Included
}
