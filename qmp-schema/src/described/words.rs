//! The words of descriptions.

use std::collections::BTreeSet;

/// Words that say nothing by themselves.
const EMPTY: [&str; 24] = [
    "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "if", "in", "is", "it", "its",
    "of", "on", "or", "the", "this", "to", "whether", "which", "with",
];

/// What the names of quantities end in.
const QUANTITIES: [&str; 8] = [
    "ms",
    "ns",
    "us",
    "bps",
    "iops",
    "timeout",
    "bandwidth",
    "mbps",
];

const UNITS: [&str; 16] = [
    "byte",
    "kib",
    "mib",
    "gib",
    "second",
    "millisecond",
    "microsecond",
    "nanosecond",
    "kilobit",
    "megabit",
    "percent",
    "operation",
    "request",
    "page",
    "cluster",
    "address",
];

/// Whether all words of a text are among those of a name, or say nothing by themselves.
pub(super) fn repeat(text: &str, name: &str) -> bool {
    let (known, text) = (words(name), words(text));
    let is_new = |word: &String| {
        let singular = word.trim_end_matches('s');
        let is_known = |known: &String| known.trim_end_matches('s') == singular;
        !EMPTY.contains(&word.as_str()) && !known.iter().any(is_known)
    };
    !text.is_empty() && !text.iter().any(is_new)
}

/// Whether the last word of a name is that of a quantity.
pub(super) fn is_of_quantity(word: &str) -> bool {
    QUANTITIES.contains(&word)
}

/// Whether a text names a unit, or says that it counts something.
pub(super) fn name_unit(text: &str) -> bool {
    let is_unit = |word: &String| {
        UNITS.contains(&word.as_str()) || UNITS.contains(&word.trim_end_matches('s'))
    };
    let is_count = text.contains("How many") || text.contains("Number of");
    is_count || words(text).iter().any(is_unit)
}

/// Lower-case words; names are taken apart at capitals and hyphens.
fn words(text: &str) -> BTreeSet<String> {
    let mut apart = String::new();
    let mut before = ' ';
    for c in text.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            apart.push(' ');
        }
        apart.push(if c.is_alphanumeric() { c } else { ' ' });
        before = c;
    }
    let words = apart.split_whitespace();
    words.map(str::to_lowercase).collect()
}
