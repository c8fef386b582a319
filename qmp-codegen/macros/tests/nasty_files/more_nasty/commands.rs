// Made from nasty.json by `qmp generate`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The command `include`.
///
/// On the wire: `include`.
#[non_exhaustive]
pub struct Include {
    /// The member `chain`.
    pub chain: types::Chain,
    /// The member `names`.
    pub names: Vec<String>,
}

impl ::qmp_types::Blank for Include {
    const BLANK: Self = Self {
        chain: ::qmp_types::Blank::BLANK,
        names: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Include {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "include",
        names: &["chain", "names"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.chain, &self.names]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.chain, &mut self.names]);
    }
}

impl Include {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(chain: types::Chain, names: impl Into<Vec<String>>) -> Self {
        Self { chain, names: names.into() }
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

impl ::qmp_types::Command for Include {
    const NAME: &'static str = "include";
    type Return = ::qmp_types::Empty;
}

::qmp_types::impl_calls! {
    Include
}
