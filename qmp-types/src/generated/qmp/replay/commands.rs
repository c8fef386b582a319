// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Tells whether execution is being recorded or replayed, and at which instruction it is.
///
/// On the wire: `query-replay`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct QueryReplay {}

impl crate::Blank for QueryReplay {
    const BLANK: Self = Self {};
}

impl crate::Object for QueryReplay {}

impl QueryReplay {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for QueryReplay {
    const NAME: &'static str = "query-replay";
    type Return = types::ReplayInfo;
}

/// Makes a replay stop at an instruction that is still ahead. Replaces the breakpoint set
/// before.
///
/// On the wire: `replay-break`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct ReplayBreak {
    /// The member `icount`.
    pub icount: i64,
}

impl crate::Blank for ReplayBreak {
    const BLANK: Self = Self {
        icount: crate::Blank::BLANK,
    };
}

impl crate::Object for ReplayBreak {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "replay-break",
        names: &["icount"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.icount]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.icount]);
    }
}

impl ReplayBreak {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(icount: i64) -> Self {
        Self { icount }
    }
}

impl crate::Command for ReplayBreak {
    const NAME: &'static str = "replay-break";
    type Return = crate::Empty;
}

/// Takes the replay breakpoint away, if there is one.
///
/// On the wire: `replay-delete-break`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct ReplayDeleteBreak {}

impl crate::Blank for ReplayDeleteBreak {
    const BLANK: Self = Self {};
}

impl crate::Object for ReplayDeleteBreak {}

impl ReplayDeleteBreak {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Command for ReplayDeleteBreak {
    const NAME: &'static str = "replay-delete-break";
    type Return = crate::Empty;
}

/// Takes a replay to a given instruction, by way of the closest snapshot before it.
///
/// On the wire: `replay-seek`.
///
/// Since QEMU 5.2.
#[non_exhaustive]
pub struct ReplaySeek {
    /// The member `icount`.
    pub icount: i64,
}

impl crate::Blank for ReplaySeek {
    const BLANK: Self = Self {
        icount: crate::Blank::BLANK,
    };
}

impl crate::Object for ReplaySeek {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "replay-seek",
        names: &["icount"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.icount]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.icount]);
    }
}

impl ReplaySeek {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(icount: i64) -> Self {
        Self { icount }
    }
}

impl crate::Command for ReplaySeek {
    const NAME: &'static str = "replay-seek";
    type Return = crate::Empty;
}

crate::impl_calls! {
    QueryReplay ReplayBreak ReplayDeleteBreak ReplaySeek
}
