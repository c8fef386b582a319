// @generated from nasty.json by `qmp generate`. Do not edit.

use super::*;

impl ::qmp_types::rt::Blank for DocRun {
    const BLANK: Self = Self {
        kind: ::qmp_types::rt::Blank::BLANK,
        until: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for DocRun {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "doc-run",
        names: &["kind", "until"],
        order: &[1, 0],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::rt::View<'_>) {
        view.object(&[&self.kind, &self.until]);
    }

    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::rt::ViewMut<'_>) {
        view.object(&mut [&mut self.kind, &mut self.until]);
    }
}

impl ::qmp_types::rt::Blank for DocWalk {
    const BLANK: Self = Self {};
}

impl ::qmp_types::rt::Object for DocWalk {}

::qmp_types::rt::impl_calls! {
    DocRun DocWalk
}

::qmp_types::rt::impl_defaults! {
    DocWalk
}
