// @generated from nasty.json by `qmp generate`. Do not edit.

use super::*;

impl ::qmp_types::rt::Blank for Include {
    const BLANK: Self = Self {
        chain: ::qmp_types::rt::Blank::BLANK,
        names: ::qmp_types::rt::Blank::BLANK,
    };
}

impl ::qmp_types::rt::Object for Include {
    const SHAPE: &'static ::qmp_types::rt::Shape = &::qmp_types::rt::Shape {
        name: "include",
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

impl From<types::Included> for Include {
    /// Takes the members from [`Included`](types::Included).
    #[inline]
    fn from(data: types::Included) -> Self {
        Self {
            chain: data.chain,
            names: data.names,
        }
    }
}

::qmp_types::rt::impl_calls! {
    Include
}
