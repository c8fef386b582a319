// Made from nasty.json by `qmp generate`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Emitted when [`doc-run`](commands::DocRun) ends.
///
/// On the wire: `DOC_DONE`. Since 2.0.
#[non_exhaustive]
pub struct DocDone {}

impl ::qmp_types::Blank for DocDone {
    const BLANK: Self = Self {};
}

impl ::qmp_types::Object for DocDone {}

impl DocDone {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl ::qmp_types::Event for DocDone {
    const NAME: &'static str = "DOC_DONE";
}

::qmp_types::impl_calls! {
    DocDone
}
