// Made from nasty.json by `qmp generate`. Do not edit.

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
#[non_exhaustive]
pub struct DocRun {
    /// The member `kind`.
    pub kind: types::DocKind,
    /// when, as in [`kind`](field@commands::DocRun::kind)
    ///
    /// On the wire: `until`.
    pub until: i64,
}

impl ::qmp_types::Blank for DocRun {
    const BLANK: Self = Self {
        kind: ::qmp_types::Blank::BLANK,
        until: ::qmp_types::Blank::BLANK,
    };
}

impl ::qmp_types::Object for DocRun {
    const SHAPE: &'static ::qmp_types::Shape = &::qmp_types::Shape {
        name: "doc-run",
        names: &["kind", "until"],
        required: 0b11,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut ::qmp_types::View<'_>) {
        view.object(&[&self.kind, &self.until]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut ::qmp_types::ViewMut<'_>) {
        view.object(&mut [&mut self.kind, &mut self.until]);
    }
}

impl DocRun {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(kind: types::DocKind, until: i64) -> Self {
        Self { kind, until }
    }
}

impl ::qmp_types::Command for DocRun {
    const NAME: &'static str = "doc-run";
    type Return = Vec<types::DocThing>;
}

/// The command `doc-walk`. It returns a list of [`DocThing`](types::DocThing).
///
/// On the wire: `doc-walk`.
#[non_exhaustive]
pub struct DocWalk {}

impl ::qmp_types::Blank for DocWalk {
    const BLANK: Self = Self {};
}

impl ::qmp_types::Object for DocWalk {}

impl DocWalk {
    /// Creates it with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl ::qmp_types::Command for DocWalk {
    const NAME: &'static str = "doc-walk";
    type Return = Vec<types::DocThing>;
}

::qmp_types::impl_calls! {
    DocRun DocWalk
}
