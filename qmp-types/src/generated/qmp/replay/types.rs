// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether execution is recorded, replayed or neither.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplayMode {
    None,
    Record,
    Play,
    /// A value that this version of the schema does not have.
    Unknown(String),
}

/// Mode, file and position of record and replay.
#[non_exhaustive]
pub struct ReplayInfo {
    pub mode: types::ReplayMode,
    pub filename: Option<String>,
    pub icount: i64,
}

impl ReplayInfo {
    /// Creates a value with all required members; optional ones are `None`.
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
