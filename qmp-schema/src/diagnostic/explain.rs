//! What a code means: a text for each, in Markdown, with an example that is wrong and one that is
//! mended.
//!
//! Takes a code, gives the text. A block of an example is marked `qapi`, and `wrong` if that is so;
//! `file=NAME` if it is a file that the next one includes, and `dialect=RELEASE` if it is about an
//! older dialect. Tests run all of them.

use super::kind::TEXTS;
use super::suggest::closest;

/// What a code means, why there is such a rule, and what to do about it: text in Markdown. `None` if
/// there is no such code; upper and lower case do not matter.
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

/// What a code means, in a line.
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

/// The code that one that does not exist was probably meant to be.
///
/// ```
/// use qmp_schema::diagnostic::similar_code;
/// assert_eq!(similar_code("E05011"), Some("E0501"));
/// ```
#[must_use]
pub fn similar_code(code: &str) -> Option<&'static str> {
    closest(code, TEXTS.iter().map(|(known, _)| *known))
}
