// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Whether execution is recorded, replayed or neither. It is chosen at start, with
/// `-icount rr=`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplayMode {
    /// Neither.
    None,
    /// All that is not deterministic, such as input and time, is written to the log.
    Record,
    /// Execution repeats a recorded one, with all that is not deterministic taken from the log.
    Play,
    /// A value that this version of the schema does not have.
    Unknown(crate::rt::Text),
}

/// Mode, file and position of record and replay.
#[non_exhaustive]
pub struct ReplayInfo {
    /// Whether execution is recorded or replayed.
    pub mode: types::ReplayMode,
    /// Path of the log on the host. Absent in mode `none`.
    pub filename: Option<crate::rt::Text>,
    /// Number of guest instructions executed so far.
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
