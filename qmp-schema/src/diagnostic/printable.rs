//! Text of schemas and names of files, fit for a terminal.
//!
//! Takes any text, gives one that changes nothing but the place where it is printed: what controls
//! a terminal is shown as an escape.

use std::borrow::Cow;
use std::fmt::Write;

/// The text with control characters, and those that change the direction of writing, as `\u{…}`.
/// Line ends are among them: a message is one line.
///
/// ```
/// use qmp_schema::diagnostic::printable;
/// assert_eq!(printable("a\u{1b}[31mb\n"), "a\\u{1b}[31mb\\u{a}");
/// assert_eq!(printable("naïve"), "naïve");
/// ```
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if is_harmful(c) {
            // Writing to a string does not fail.
            let _ = write!(out, "{}", c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// Whether a character does something instead of being seen.
pub(super) fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{2069}'
                | '\u{feff}'
        )
}
