// Made from nasty.json by `qmp generate`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// The event `UNKNOWN`.
///
/// On the wire: `UNKNOWN`.
#[non_exhaustive]
pub struct Unknown_ {
    /// The member `kind`.
    pub kind: types::NodeKind,
}

impl ::qmp_types::Blank for Unknown_ {
    const BLANK: Self = Self {
        kind: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Unknown_ {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "UNKNOWN",
        names: &["kind"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.kind]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.kind]);
    }
}

impl Unknown_ {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(kind: types::NodeKind) -> Self {
        Self { kind }
    }
}

impl ::qmp_types::Event for Unknown_ {
    const NAME: &'static str = "UNKNOWN";
}

/// The event `TYPE`.
///
/// On the wire: `TYPE`.
#[non_exhaustive]
pub struct Type {
    /// The member `same-name`.
    pub same_name: i64,
    /// The member `same-Name`.
    pub same_name_: i64,
    /// The member `SameName`.
    pub same_name__: i64,
}

impl ::qmp_types::Blank for Type {
    const BLANK: Self = Self {
        same_name: ::qmp_types::Blank::BLANK,
        same_name_: ::qmp_types::Blank::BLANK,
        same_name__: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for Type {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "TYPE",
        names: &["same-name", "same-Name", "SameName"],
        required: 0b111,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.same_name, &self.same_name_, &self.same_name__]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(
            &mut [&mut self.same_name, &mut self.same_name_, &mut self.same_name__],
        );
    }
}

impl Type {
    /// Creates it with what is mandatory; the rest is absent.
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

impl From<types::Twins> for Type {
    /// Takes the members from [`Twins`](types::Twins).
    #[inline]
    fn from(data: types::Twins) -> Self {
        Self {
            same_name: data.same_name,
            same_name_: data.same_name_,
            same_name__: data.same_name__,
        }
    }
}

impl ::qmp_types::Event for Type {
    const NAME: &'static str = "TYPE";
}

/// The event `__ORG.EXAMPLE_SECOND`.
///
/// On the wire: `__ORG.EXAMPLE_SECOND`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
#[non_exhaustive]
pub struct OrgExampleSecond {}

impl ::qmp_types::Blank for OrgExampleSecond {
    const BLANK: Self = Self {};
}

impl ::qmp_types::Object for OrgExampleSecond {}

impl OrgExampleSecond {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl ::qmp_types::Event for OrgExampleSecond {
    const NAME: &'static str = "__ORG.EXAMPLE_SECOND";
}

/// The event `NODE_CHANGED`.
///
/// On the wire: `NODE_CHANGED`.
#[non_exhaustive]
pub struct NodeChanged {
    /// The member `kind`.
    pub kind: types::NodeBranch,
    /// The member `label`.
    pub label: Option<String>,
}

impl ::qmp_types::Blank for NodeChanged {
    const BLANK: Self = Self {
        kind: ::qmp_types::Blank::BLANK,
        label: None,
    };
}

impl ::qmp_types::Object for NodeChanged {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "NODE_CHANGED",
        names: &["kind", "label"],
        required: 0b1,
        required_beyond: &[],
        tag: Some(0),
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.kind, &self.label]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.kind, &mut self.label]);
    }
}

impl NodeChanged {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(kind: impl Into<types::NodeBranch>) -> Self {
        Self {
            kind: kind.into(),
            label: None,
        }
    }
}

impl From<types::Node> for NodeChanged {
    /// Takes the members from [`Node`](types::Node).
    #[inline]
    fn from(data: types::Node) -> Self {
        Self {
            kind: data.kind,
            label: data.label,
        }
    }
}

impl ::qmp_types::Event for NodeChanged {
    const NAME: &'static str = "NODE_CHANGED";
}

::qmp_types::impl_calls! {
    Unknown_ Type OrgExampleSecond NodeChanged
}
