// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// A persistent reservation helper and whether it is connected.
#[non_exhaustive]
pub struct PRManagerInfo {
    /// The member `id`.
    pub id: String,
    /// The member `connected`.
    pub connected: bool,
}

impl crate::Blank for PRManagerInfo {
    const BLANK: Self = Self {
        id: crate::Blank::BLANK,
        connected: crate::Blank::BLANK,
    };
}

impl crate::Object for PRManagerInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "PRManagerInfo",
        names: &["id", "connected"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id, &self.connected]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id, &mut self.connected]);
    }
}

impl PRManagerInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, connected: bool) -> Self {
        Self { id: id.into(), connected }
    }
}

/// Whether a changed medium is writable.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BlockdevChangeReadOnlyMode {
    /// The value `retain`.
    Retain,
    /// The value `read-only`.
    ReadOnly,
    /// The value `read-write`.
    ReadWrite,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for BlockdevChangeReadOnlyMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("retain", Self::Retain),
        ("read-only", Self::ReadOnly),
        ("read-write", Self::ReadWrite),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Retain => "retain",
            Self::ReadOnly => "read-only",
            Self::ReadWrite => "read-write",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

crate::impl_objects! {
    PRManagerInfo
}

crate::impl_enums! {
    BlockdevChangeReadOnlyMode
}
