// @generated from nasty.json by `qmp generate`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// On the wire: `include`.
#[doc(alias = "include")]
#[non_exhaustive]
pub struct Include {
    pub chain: types::Chain,
    pub names: Vec<::qmp_types::rt::Text>,
}

impl Include {
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

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for Include {
    const NAME: &'static str = "include";
    type Return = ::qmp_types::rt::Empty;
}
