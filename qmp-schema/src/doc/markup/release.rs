//! Finds the release that introduced an item in the text of its documentation.

use std::fmt;

/// A release: `2.4`, `10.0.2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    /// The major version.
    pub major: u32,
    /// The minor version.
    pub minor: u32,
    /// The patch level, if given.
    pub patch: Option<u32>,
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Release {
            major,
            minor,
            patch,
        } = self;
        write!(f, "{major}.{minor}")?;
        match patch {
            Some(patch) => write!(f, ".{patch}"),
            None => Ok(()),
        }
    }
}

/// The release that introduced an item according to its description: `(since 2.4)`,
/// `(Since: 9.1; deprecated since 10.0)`, `(default: on, since 2.4)`, or a sentence `Since 2.4`.
///
/// If it names several, the first counts: the others belong to later additions.
#[must_use]
pub fn since(text: &str) -> Option<Release> {
    let mut sentence = None;
    let mut depth = 0_usize;
    let mut from = 0;
    for (at, word) in since_words(text) {
        for byte in text[from..at].bytes() {
            match byte {
                b'(' => depth += 1,
                b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        from = at;
        if is_about_the_end(&text[..at]) {
            continue;
        }
        let Some(release) = named(&text[at + word.len()..]) else {
            continue;
        };
        if depth > 0 {
            return Some(release);
        }
        // In running text, only a separate sentence is about the whole item.
        if word.starts_with('S') {
            sentence.get_or_insert(release);
        }
    }
    sentence
}

/// The first release of a text.
pub(super) fn first(text: &str) -> Option<Release> {
    let at = text.find(|c: char| c.is_ascii_digit())?;
    number(&text[at..])
}

/// Each `since` or `Since` that is a word.
fn since_words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices("ince").filter_map(|(at, rest)| {
        let start = at.checked_sub(1)?;
        let word = text.get(start..at + rest.len())?;
        let is_word = matches!(word, "since" | "Since")
            && !text[..start].ends_with(char::is_alphanumeric)
            && !text[at + rest.len()..].starts_with(char::is_alphanumeric);
        is_word.then_some((start, word))
    })
}

/// Whether the words before `since` are about a removal or deprecation.
fn is_about_the_end(before: &str) -> bool {
    let word = before
        .trim_end()
        .rsplit(|c: char| !c.is_alphanumeric())
        .next();
    word.is_some_and(|word| {
        ["deprecated", "removed", "obsolete", "unused", "ignored"]
            .iter()
            .any(|other| word.eq_ignore_ascii_case(other))
    })
}

/// The release that follows `since`.
fn named(rest: &str) -> Option<Release> {
    let rest = rest.trim_start();
    let rest = rest.strip_prefix(':').unwrap_or(rest).trim_start();
    let rest = rest.strip_prefix("QEMU").unwrap_or(rest).trim_start();
    number(rest)
}

fn number(text: &str) -> Option<Release> {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || c == '.'))
        .unwrap_or(text.len());
    let mut parts = text[..end].split('.').map_while(|part| part.parse().ok());
    Some(Release {
        major: parts.next()?,
        minor: parts.next()?,
        patch: parts.next(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_descriptions() {
        for (text, expected) in [
            ("the size (since 2.4)", Some("2.4")),
            ("the size\n(Since: 2.4.1)", Some("2.4.1")),
            ("the size (since\n    QEMU 2.4).", Some("2.4")),
            ("(default: on, since 2.4)", Some("2.4")),
            ("(Since 9.1; deprecated since 10.0)", Some("9.1")),
            ("(deprecated since 10.0, since 9.1)", Some("9.1")),
            ("the size.  Since 2.4", Some("2.4")),
            ("one (since 2.4) or two (since 2.5)", Some("2.4")),
            ("unchanged since 2.4 or so", None),
            ("needs a kernel (since Linux 5.1)", None),
            ("sincerely (insince 2.4)", None),
            ("(since then)", None),
            ("(since 2.x)", None),
            ("since", None),
            ("", None),
        ] {
            let actual = since(text).map(|release| release.to_string());
            assert_eq!(actual.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn of_sections() {
        for (text, expected) in [
            ("2.4", Some("2.4")),
            ("2.2; some of it since 2.4", Some("2.2")),
            ("1.2.3.4", Some("1.2.3")),
            ("99999999999.1", None),
            ("soon", None),
        ] {
            let actual = first(text).map(|release| release.to_string());
            assert_eq!(actual.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn releases_have_an_order() {
        let [old, new] = ["2.12", "10.0.2"].map(first);
        assert!(old < new);
    }
}
