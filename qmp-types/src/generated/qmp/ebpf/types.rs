// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// An eBPF program as base64.
///
/// Only in builds with `CONFIG_EBPF`.
///
/// In messages since QEMU 9.0.
#[non_exhaustive]
pub struct EbpfObject {
    /// The member `object`.
    pub object: String,
}

impl crate::Blank for EbpfObject {
    const BLANK: Self = Self {
        object: crate::Blank::BLANK,
    };
}

impl crate::Object for EbpfObject {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "EbpfObject",
        names: &["object"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.object]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.object]);
    }
}

impl EbpfObject {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(object: impl Into<String>) -> Self {
        Self { object: object.into() }
    }
}

/// The eBPF programs that are built into QEMU.
///
/// Only in builds with `CONFIG_EBPF`.
///
/// In messages since QEMU 9.0.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EbpfProgramID {
    /// The value `rss`.
    Rss,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for EbpfProgramID {
    const VALUES: &'static [(&'static str, Self)] = &[("rss", Self::Rss)];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::Rss => "rss",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

crate::impl_objects! {
    EbpfObject
}

crate::impl_enums! {
    EbpfProgramID
}
