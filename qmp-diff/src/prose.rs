//! Extracts facts for rules from the running text of documentation.
//!
//! Takes texts of documentation comments. It recognizes usual phrases only, and does not check that they
//! are true.

use std::ops::Range;

/// The documented default of an argument: `(default: 5)`, `defaults to 5`.
pub(crate) fn default(text: &str) -> Option<String> {
    let text = flat(text);
    Some(text[default_at(&text)?].to_owned())
}

/// The sentences that document the rate limit of an event.
pub(crate) fn rate(text: &str) -> String {
    let sentences = sentences(text);
    let about = sentences.into_iter().filter(|s| is_about_rate(s));
    about.collect::<Vec<_>>().join(". ")
}

/// Whether a text names a replacement.
pub(crate) fn names_replacement(text: &str) -> bool {
    /// Phrases in such sentences.
    const SIGNS: [&str; 11] = [
        "instead",
        "use",
        "replaced",
        "replacement",
        "replaces",
        "superseded",
        "prefer",
        "favor",
        "favour",
        "see",
        "switch",
    ];
    words(text)
        .iter()
        .any(|word| SIGNS.contains(&word.to_ascii_lowercase().as_str()))
}

/// The rest of a text, without releases, the default, the rate limit, white space
/// and punctuation.
pub(crate) fn rest(text: &str) -> Vec<String> {
    let mut text = flat(text);
    if let Some(default) = default_at(&text) {
        text.replace_range(default, "");
    }
    let mut rest = Vec::new();
    for sentence in sentences(&text) {
        if is_about_rate(&sentence) {
            continue;
        }
        let words = words(&sentence);
        let mut index = 0;
        while index < words.len() {
            let is_number = |word: &&str| word.starts_with(|first: char| first.is_ascii_digit());
            let is_since = words[index].eq_ignore_ascii_case("since");
            if is_since && words.get(index + 1).is_some_and(is_number) {
                index += 2;
                continue;
            }
            rest.push(words[index].to_owned());
            index += 1;
        }
    }
    rest
}

/// The range of the default in a text on one line.
fn default_at(text: &str) -> Option<Range<usize>> {
    const SIGNS: [&str; 8] = [
        "defaults to ",
        "default to ",
        "default is ",
        "default value is ",
        "default value: ",
        "default: ",
        "default value ",
        "(default ",
    ];
    // Only ASCII letters are lowercased, so that offsets stay the same.
    let small = text.to_ascii_lowercase();
    let found = SIGNS.iter().filter_map(|sign| {
        let at = small.find(sign)?;
        Some((at, at + sign.len()))
    });
    // Of two matches at the same offset, the longer one contains fewer words around the default.
    let (_, start) = found.min_by_key(|(at, end)| (*at, usize::MAX - end))?;
    let rest = &text[start..];
    let ends = [")", ", ", "; ", ". ", " ("];
    let end = ends.iter().filter_map(|end| rest.find(end)).min();
    let value = rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ' ']);
    (!value.is_empty()).then_some(start..start + value.len())
}

fn is_about_rate(sentence: &str) -> bool {
    let small = sentence.to_ascii_lowercase();
    small.contains("rate-limit")
        || small.contains("rate limit")
        || (small.contains("second") && small.contains("at most"))
}

/// A text on one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn sentences(text: &str) -> Vec<String> {
    let text = flat(text);
    let sentences = text.split(". ").map(|sentence| {
        let sentence = sentence.trim_matches(['.', ' ']);
        // The marker of a remark is not part of its text.
        let unmarked = ["note:: ", "Note: "]
            .iter()
            .find_map(|mark| sentence.strip_prefix(mark));
        unmarked.unwrap_or(sentence).to_owned()
    });
    sentences.filter(|sentence| !sentence.is_empty()).collect()
}

fn words(text: &str) -> Vec<&str> {
    let words = text.split_whitespace();
    let words = words.map(|word| word.trim_matches(|c: char| c.is_ascii_punctuation() && c != '@'));
    words.filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_found() {
        for (text, expected) in [
            ("the size (default: 5)", Some("5")),
            ("the size (default: 5; since 2.4)", Some("5")),
            ("the size (default 5, in bytes)", Some("5")),
            (
                "The size.  Defaults to\n    1000ms (since 8.0).",
                Some("1000ms"),
            ),
            (
                "The default is the\nfirst one. More.",
                Some("the first one"),
            ),
            ("The default value is 'on'.", Some("'on'")),
            ("default: 0.5", Some("0.5")),
            ("the default", None),
            ("it is on by default", None),
            ("(default: )", None),
            ("", None),
        ] {
            assert_eq!(default(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn what_is_said_besides_is_told_apart() {
        let same = |one: &str, other: &str| rest(one) == rest(other);
        assert!(same("The size (since 2.4)", "The  size. (since 9.1)"));
        assert!(same("The size (default: 5)", "The size (default: 6)"));
        assert!(same("The size. Since 2.4.", "The size."));
        assert!(!same("The size", "The width"));
        assert!(!same("Ever since the start", "Ever"));
        assert!(same(
            "It moved.\n\n.. note:: This is rate-limited.",
            "It moved."
        ));
    }

    #[test]
    fn limits_of_rates_are_found() {
        assert_eq!(
            rate("It moved.\n\n.. note:: This is rate-limited."),
            "This is rate-limited"
        );
        assert_eq!(
            rate("Comes once a second at most. It moved."),
            "Comes once a second at most"
        );
        assert_eq!(rate("It moved. Some seconds later."), "");
    }

    #[test]
    fn replacements_are_found() {
        assert!(names_replacement("Use @b instead."));
        assert!(names_replacement("It is superseded by @b."));
        assert!(!names_replacement("On its way out: do not rely on it."));
        assert!(!names_replacement("It is used no more."));
    }
}
