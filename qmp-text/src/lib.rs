//! Makes text from a schema, a server or a file name safe to show.
//!
//! Characters that control a terminal, change the direction of writing or are invisible become escapes. Visible
//! characters of all languages stay.
//!
//! | function | for | line ends |
//! | --- | --- | --- |
//! | [`printable`] | a part of a line | are escaped |
//! | [`printable_lines`] | lines, before they go to a terminal or a log | stay |
//! | [`printable_json`] | JSON, which stays the same value | stay |
//!
//! [`beginning`], [`around`] and [`excerpt()`] cut long texts.

mod excerpt;

use std::borrow::Cow;
use std::fmt::Write;

pub use excerpt::{MAX_EXCERPT, around, beginning, excerpt, excerpt_of_bytes};

/// Escapes invisible characters as `\u{…}`, line ends included: a message is one line.
///
/// ```
/// use qmp_text::printable;
///
/// assert_eq!(printable("a\u{1b}[31mb\n"), "a\\u{1b}[31mb\\u{a}");
/// assert_eq!(printable("naïve"), "naïve");
/// ```
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    escaped(text, is_visible, |out, c| {
        // Writing to a string does not fail.
        let _ = write!(out, "{}", c.escape_unicode());
    })
}

/// Like [`printable`], for a text of several lines: line ends and tabs stay.
///
/// ```
/// use qmp_text::printable_lines;
///
/// assert_eq!(printable_lines("a\r\n\tb\u{9b}"), "a\\u{d}\n\tb\\u{9b}");
/// ```
#[must_use]
pub fn printable_lines(text: &str) -> Cow<'_, str> {
    let stays = |c| matches!(c, '\n' | '\t') || is_visible(c);
    escaped(text, stays, |out, c| {
        // Writing to a string does not fail.
        let _ = write!(out, "{}", c.escape_unicode());
    })
}

/// Escapes invisible characters in JSON, with JSON's escapes, so that the value stays the same. Line ends
/// and tabs outside of strings stay.
///
/// ```
/// use qmp_text::printable_json;
///
/// assert_eq!(printable_json("[\n\"\u{9b}\u{e0041}\"]"), "[\n\"\\u009b\\udb40\\udc41\"]");
/// ```
#[must_use]
pub fn printable_json(text: &str) -> Cow<'_, str> {
    let stays = |c| matches!(c, '\n' | '\r' | '\t') || is_visible(c);
    escaped(text, stays, |out, c| {
        for unit in c.encode_utf16(&mut [0; 2]) {
            // Writing to a string does not fail.
            let _ = write!(out, "\\u{unit:04x}");
        }
    })
}

/// Whether a character is visible or a space, and has no other effect.
///
/// The standard library classifies control, format, private and unassigned characters.
#[must_use]
pub fn is_visible(c: char) -> bool {
    if c.is_ascii() {
        return !c.is_ascii_control();
    }
    if is_ignorable(c) {
        return false;
    }
    let is_space = c.is_whitespace() && !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}');
    is_space || is_shown_as_it_is(c)
}

/// Whether fonts do not show a character although it is a letter or a mark:
/// property `Default_Ignorable_Code_Point`, without the format characters.
fn is_ignorable(c: char) -> bool {
    matches!(
        c,
        '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{ffa0}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether the standard library does not escape a character after another one, which
/// marks need.
fn is_shown_as_it_is(c: char) -> bool {
    let mut buffer = [b'a'; 5];
    let length = 1 + c.encode_utf8(&mut buffer[1..]).len();
    let text = std::str::from_utf8(&buffer[..length]).unwrap_or_default();
    text.escape_debug().nth(1) == Some(c)
}

fn escaped(
    text: &str,
    stays: impl Fn(char) -> bool,
    escape: impl Fn(&mut String, char),
) -> Cow<'_, str> {
    let Some(first) = text.find(|c| !stays(c)) else {
        return Cow::Borrowed(text);
    };
    let mut out = String::with_capacity(text.len() + 8);
    let (before, rest) = text.split_at(first);
    out.push_str(before);
    for c in rest.chars() {
        if stays(c) {
            out.push(c);
        } else {
            escape(&mut out, c);
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::{is_visible, printable, printable_json, printable_lines};

    #[test]
    fn what_people_write_stays() {
        for text in [
            "",
            "a \\ \" ' ~",
            "naïve",
            "nai\u{308}ve",
            "Ελληνικά",
            "עברית",
            "العربية",
            "हिन्दी",
            "日本語\u{3000}で",
            "10\u{a0}%",
            "€ → ✓ 🙂",
        ] {
            assert_eq!(printable(text), text);
            assert_eq!(printable_lines(text), text);
            assert_eq!(printable_json(text), text);
        }
    }

    #[test]
    fn what_is_not_seen_does_not() {
        let ranges = [
            '\0'..='\u{1f}',
            '\u{7f}'..='\u{9f}',
            '\u{ad}'..='\u{ad}',
            '\u{61c}'..='\u{61c}',
            '\u{180e}'..='\u{180e}',
            '\u{200b}'..='\u{200f}',
            '\u{2028}'..='\u{202e}',
            '\u{2060}'..='\u{206f}',
            '\u{e000}'..='\u{e001}',
            '\u{fe0f}'..='\u{fe0f}',
            '\u{feff}'..='\u{feff}',
            '\u{fff9}'..='\u{fffb}',
            '\u{ffff}'..='\u{ffff}',
            '\u{e0001}'..='\u{e007f}',
            '\u{10ffff}'..='\u{10ffff}',
        ];
        for c in ranges.into_iter().flatten() {
            assert!(!is_visible(c), "{c:?}");
            let text = format!("a{c}b");
            assert_eq!(printable(&text), format!("a{}b", c.escape_unicode()));
            let lines = printable_lines(&text);
            assert_eq!(lines == text, matches!(c, '\n' | '\t'), "{c:?}");
            let json = printable_json(&text);
            assert_eq!(json == text, matches!(c, '\n' | '\r' | '\t'), "{c:?}");
            assert!(json.contains('\\') || json == text);
        }
    }
}
