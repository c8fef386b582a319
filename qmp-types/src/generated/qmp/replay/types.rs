// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether execution is recorded, replayed or neither.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplayMode {
    /// The value `none`.
    None,
    /// The value `record`.
    Record,
    /// The value `play`.
    Play,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

impl crate::Enumeration for ReplayMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("none", Self::None),
        ("record", Self::Record),
        ("play", Self::Play),
    ];
    #[inline]
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Record => "record",
            Self::Play => "play",
            Self::Unknown(text) => text,
        }
    }
    #[inline]
    fn unknown(text: String) -> Self {
        Self::Unknown(text)
    }
}

/// Mode, file and position of record and replay.
#[non_exhaustive]
pub struct ReplayInfo {
    /// The member `mode`.
    pub mode: types::ReplayMode,
    /// The member `filename`.
    pub filename: Option<String>,
    /// The member `icount`.
    pub icount: i64,
}

impl crate::Blank for ReplayInfo {
    const BLANK: Self = Self {
        mode: crate::Blank::BLANK,
        filename: None,
        icount: crate::Blank::BLANK,
    };
}

impl crate::Object for ReplayInfo {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "ReplayInfo",
        names: &["mode", "filename", "icount"],
        required: 0b101,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.mode, &self.filename, &self.icount]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.mode, &mut self.filename, &mut self.icount]);
    }
}

impl ReplayInfo {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(mode: types::ReplayMode, icount: i64) -> Self {
        Self {
            mode,
            filename: None,
            icount,
        }
    }
}

crate::impl_objects! {
    ReplayInfo
}

crate::impl_enums! {
    ReplayMode
}
