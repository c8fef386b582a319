// @generated from nasty.json by `qmp generate`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Emitted when [`doc-run`](commands::DocRun) ends.
///
/// On the wire: `DOC_DONE`. Since 2.0.
#[doc(alias = "DOC_DONE")]
#[non_exhaustive]
pub struct DocDone {}

impl DocDone {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Event for DocDone {
    const NAME: &'static str = "DOC_DONE";
}
