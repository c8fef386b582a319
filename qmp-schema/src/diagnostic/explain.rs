//! Explanations of codes: a text for each, in Markdown, with a wrong example and a
//! corrected one.
//!
//! The block of an example is marked `qapi`, and `wrong` if it is wrong;
//! `file=NAME` if it is a file that the next one includes, and `dialect=RELEASE` if it is in an
//! older dialect. Tests run all of them.

use super::kind::TEXTS;
use super::suggest::closest;

/// Explains the meaning of a code, the reason for the rule, and what to do, in Markdown. `None` if
/// there is no such code; case does not matter.
///
/// ```
/// use qmp_schema::diagnostic::explain;
/// assert!(explain("E0501").is_some_and(|text| text.starts_with("# E0501: ")));
/// assert!(explain("E9999").is_none());
/// ```
#[must_use]
pub fn explain(code: &str) -> Option<&'static str> {
    let found = TEXTS
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(code));
    found.map(|(_, text)| *text)
}

/// The meaning of a code, in a line.
///
/// ```
/// use qmp_schema::diagnostic::summary;
/// assert_eq!(summary("E0206"), Some("a key occurs twice in an object"));
/// ```
#[must_use]
pub fn summary(code: &str) -> Option<&'static str> {
    let title = explain(code)?.lines().next()?;
    Some(title.split_once(": ").map_or(title, |(_, summary)| summary))
}

/// Suggests a code for an unknown one.
///
/// ```
/// use qmp_schema::diagnostic::similar_code;
/// assert_eq!(similar_code("E05011"), Some("E0501"));
/// ```
#[must_use]
pub fn similar_code(code: &str) -> Option<&'static str> {
    closest(code, TEXTS.iter().map(|(known, _)| *known))
}
