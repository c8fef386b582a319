// @generated from nasty.json by `qmp generate`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

#[non_exhaustive]
pub struct Included {
    pub chain: types::Chain,
    pub names: Vec<::qmp_types::rt::Text>,
}

impl Included {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        chain: types::Chain,
        names: impl IntoIterator<Item = impl Into<::qmp_types::rt::Text>>,
    ) -> Self {
        Self {
            chain,
            names: names.into_iter().map(Into::into).collect(),
        }
    }
}
