// @generated from nasty.json by `qmp generate`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// On the wire: `UNKNOWN`.
#[doc(alias = "UNKNOWN")]
#[non_exhaustive]
pub struct Unknown_ {
    pub kind: types::NodeKind,
}

impl Unknown_ {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(kind: types::NodeKind) -> Self {
        Self { kind }
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Event for Unknown_ {
    const NAME: &'static str = "UNKNOWN";
}

/// On the wire: `TYPE`.
#[doc(alias = "TYPE")]
#[non_exhaustive]
pub struct Type {
    pub same_name: i64,
    /// On the wire: `same-Name`.
    pub same_name_: i64,
    /// On the wire: `SameName`.
    pub same_name__: i64,
}

impl Type {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(same_name: i64, same_name_: i64, same_name__: i64) -> Self {
        Self {
            same_name,
            same_name_,
            same_name__,
        }
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Event for Type {
    const NAME: &'static str = "TYPE";
}

/// On the wire: `__ORG.EXAMPLE_SECOND`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
#[doc(alias = "__ORG.EXAMPLE_SECOND")]
#[non_exhaustive]
pub struct OrgExampleSecond {}

impl OrgExampleSecond {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Event for OrgExampleSecond {
    const NAME: &'static str = "__ORG.EXAMPLE_SECOND";
}

/// On the wire: `NODE_CHANGED`.
#[doc(alias = "NODE_CHANGED")]
#[non_exhaustive]
pub struct NodeChanged {
    pub kind: types::NodeBranch,
    pub label: Option<::qmp_types::rt::Text>,
}

impl NodeChanged {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(kind: impl Into<types::NodeBranch>) -> Self {
        Self {
            kind: kind.into(),
            label: None,
        }
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Event for NodeChanged {
    const NAME: &'static str = "NODE_CHANGED";
}
