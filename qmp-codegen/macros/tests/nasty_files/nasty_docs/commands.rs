// @generated from nasty.json by `qmp generate`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Runs it, until [`DOC_DONE`](events::DocDone).
///
/// > **Caution:** Not twice.
///
/// On the wire: `doc-run`. Since 2.0.
///
/// # Returns
///
/// a list of [`DocThing`](types::DocThing), or nothing
///
/// # Errors
///
/// - if there is `no` time, Clock\<Error\>
/// - if [`until`](field@commands::DocRun::until) is in the past
///
/// # Examples
///
/// **Running \<fast\>**
///
/// ````json
/// -> { "execute": "doc-run",
///      "arguments": { "kind": "plain", "text": "```", "until": 1 } }
/// <- { "return": [ ... ] }
/// ... some time later ...
/// <- { "event": "DOC_DONE",
///      "timestamp": { "seconds": 1, "microseconds": 2 } }
/// ````
///
/// It may fail:
///
/// ```json
/// -> { "execute": "doc-run" }
/// <- { "error": { "class": "GenericError", "desc": "U+202E" } }
/// ```
///
/// That was [`doc-run`](commands::DocRun).
///
/// What stands behind an example is about it.
#[deprecated(note = "Use doc-walk instead.")]
#[doc(alias = "doc-run")]
#[non_exhaustive]
pub struct DocRun {
    pub kind: types::DocKind,
    /// when, as in [`kind`](field@commands::DocRun::kind)
    pub until: i64,
}

impl DocRun {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(kind: types::DocKind, until: i64) -> Self {
        Self { kind, until }
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for DocRun {
    const NAME: &'static str = "doc-run";
    type Return = Vec<types::DocThing>;
}

/// On the wire: `doc-walk`.
#[doc(alias = "doc-walk")]
#[non_exhaustive]
pub struct DocWalk {}

impl DocWalk {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl ::qmp_types::rt::Command for DocWalk {
    const NAME: &'static str = "doc-walk";
    type Return = Vec<types::DocThing>;
}
