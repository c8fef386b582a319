//! Finds secrets in command lines of the human monitor (HMP).

use std::ops::Range;

use super::Seeker;
use super::edit::{Edit, merge};
use super::table::{self, Keep};
use super::text;

/// A command that takes a secret.
struct Rule {
    command: &'static str,
    /// The first words. An empty one stands for any word.
    first: &'static [&'static str],
    keep: Keep,
}

/// After the first words, the rest of the line is secret.
const RULES: [Rule; 7] = [
    Rule::new("set_password", &[""], Keep::Always),
    Rule::new("change", &["vnc", "password"], Keep::Always),
    Rule::new("change", &["vnc", "passwd"], Keep::Always),
    Rule::new("block_passwd", &[""], Keep::Always),
    Rule::new("ringbuf_write", &[""], Keep::Always),
    // The keys may type a password.
    Rule::new("sendkey", &[], Keep::Uncommon),
    Rule::new("mouse_button", &[], Keep::Uncommon),
];

impl Rule {
    const fn new(command: &'static str, first: &'static [&'static str], keep: Keep) -> Self {
        Self {
            command,
            first,
            keep,
        }
    }
}

/// Secret properties of objects, besides those with the name of a secret.
const PROPERTIES: [&str; 2] = ["data", "secret"];

/// Masks the secrets in a command line.
pub(super) fn edits(line: &str, seeker: &mut Seeker<'_>) -> Vec<Edit> {
    let mut edits = text::edits(line, seeker);
    if let Some((range, keep)) = secret_words(line) {
        let secret = line[range.clone()].trim_matches(['"', '\'']);
        seeker.found(secret, keep);
        edits.push(Edit::mask(range));
    }
    merge(edits)
}

/// Whether the output of the command is secret.
pub(super) fn shows_secrets(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().take(3).collect();
    let Some(command) = words.first() else {
        return false;
    };
    // Some commands have a format, such as `x/16xb`.
    match command.split('/').next().unwrap_or_default() {
        // The guest's memory, and its output on a serial line.
        "x" | "xp" | "ringbuf_read" => true,
        "qom-get" => words.get(2).is_some_and(|name| is_secret_property(name)),
        _ => false,
    }
}

fn is_secret_property(name: &str) -> bool {
    PROPERTIES.contains(&name) || table::is_secret_name(name)
}

/// Finds the secret words of a line.
fn secret_words(line: &str) -> Option<(Range<usize>, Keep)> {
    let words = words(line);
    let word = |index: usize| words.get(index).map(|range| &line[range.clone()]);
    let rest = |index: usize| Some(words.get(index)?.start..line.trim_end().len());
    let command = word(0)?;
    for rule in RULES.iter().filter(|rule| rule.command == command) {
        let mut first = rule.first.iter().enumerate();
        if first.all(|(index, first)| first.is_empty() || word(index + 1) == Some(*first)) {
            return Some((rest(rule.first.len() + 1)?, rule.keep));
        }
    }
    if command == "qom-set" && word(2).is_some_and(is_secret_property) {
        return Some((rest(3)?, Keep::Always));
    }
    // For commands of other servers or releases.
    let named = words
        .iter()
        .position(|word| table::is_secret_name(&line[word.clone()]))?;
    Some((rest(named + 1)?, Keep::Always))
}

/// The ranges of the words, separated by spaces.
fn words(line: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut at = 0;
    for word in line.split(char::is_whitespace) {
        if !word.is_empty() {
            words.push(at..at + word.len());
        }
        at += word.len();
        // Spaces have different sizes in UTF-8.
        at += line[at..].chars().next().map_or(0, char::len_utf8);
    }
    words
}
