// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a memory dump that ran in the background has ended, with its outcome.
///
/// On the wire: `DUMP_COMPLETED`.
///
/// Since QEMU 2.6.
#[non_exhaustive]
pub struct DumpCompleted {
    /// The member `result`.
    pub result: types::DumpQueryResult,
    /// The member `error`.
    pub error: Option<String>,
}

impl crate::Blank for DumpCompleted {
    const BLANK: Self = Self {
        result: crate::Blank::BLANK,
        error: None,
    };
}

impl crate::Object for DumpCompleted {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "DUMP_COMPLETED",
        names: &["result", "error"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.result, &self.error]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.result, &mut self.error]);
    }
}

impl DumpCompleted {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(result: types::DumpQueryResult) -> Self {
        Self { result, error: None }
    }
}

impl crate::Event for DumpCompleted {
    const NAME: &'static str = "DUMP_COMPLETED";
}

crate::impl_calls! {
    DumpCompleted
}
