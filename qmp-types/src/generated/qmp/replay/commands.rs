// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Tells whether execution is being recorded or replayed, and at which instruction it is. That
/// number can be given to [`replay-break`](commands::ReplayBreak) and
/// [`replay-seek`](commands::ReplaySeek).
///
/// On the wire: `query-replay`.
///
/// Since QEMU 5.2.
///
/// # Example
///
/// Asks whether the run is recorded or replayed; it is neither.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryReplay::new();
/// ```
#[doc(alias = "query-replay")]
#[non_exhaustive]
pub struct QueryReplay {}

impl QueryReplay {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryReplay {
    const NAME: &'static str = "query-replay";
    type Return = types::ReplayInfo;
}

/// Makes a replay stop at an instruction that is still ahead. Replaces the breakpoint set
/// before. The command returns at once; when the instruction is reached, `STOP` is sent, the
/// run state is `paused` and the breakpoint is gone.
///
/// On the wire: `replay-break`.
///
/// [`query-replay`](commands::QueryReplay) shows the effect.
/// [`replay-delete-break`](commands::ReplayDeleteBreak) undoes it.
///
/// Since QEMU 5.2.
///
/// # Errors
///
/// - Execution is not being replayed.
/// - The instruction is in the past; use [`replay-seek`](commands::ReplaySeek) to go back.
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine does not replay.
#[doc(alias = "replay-break")]
#[non_exhaustive]
pub struct ReplayBreak {
    /// Number of executed instructions at which to stop, not below the present one.
    pub icount: i64,
}

impl ReplayBreak {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(icount: i64) -> Self {
        Self { icount }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ReplayBreak {
    const NAME: &'static str = "replay-break";
    type Return = crate::rt::Empty;
}

/// Takes the replay breakpoint away, if there is one.
///
/// On the wire: `replay-delete-break`.
///
/// [`replay-break`](commands::ReplayBreak) undoes it.
///
/// Since QEMU 5.2.
///
/// # Errors
///
/// - Execution is not being replayed.
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine does not replay.
#[doc(alias = "replay-delete-break")]
#[non_exhaustive]
pub struct ReplayDeleteBreak {}

impl ReplayDeleteBreak {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ReplayDeleteBreak {
    const NAME: &'static str = "replay-delete-break";
    type Return = crate::rt::Empty;
}

/// Takes a replay to a given instruction, forward or back: loads the closest snapshot before it
/// if that is needed, and continues from there. The command returns when execution has been
/// started; `STOP` is sent when the instruction is reached. A replay breakpoint is replaced.
///
/// The snapshots are internal ones, taken during recording or replay.
///
/// On the wire: `replay-seek`.
///
/// [`query-replay`](commands::QueryReplay) shows the effect.
///
/// Since QEMU 5.2.
///
/// # Errors
///
/// - Execution is not being replayed.
/// - The instruction is in the past, and there is no snapshot before it.
/// - [`GenericError`](crate::ErrorClass::GenericError): the machine does not replay.
///
/// # Events
///
/// - `STOP`, possible.
#[doc(alias = "replay-seek")]
#[non_exhaustive]
pub struct ReplaySeek {
    /// Number of executed instructions at which to stop.
    pub icount: i64,
}

impl ReplaySeek {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(icount: i64) -> Self {
        Self { icount }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for ReplaySeek {
    const NAME: &'static str = "replay-seek";
    type Return = crate::rt::Empty;
}
