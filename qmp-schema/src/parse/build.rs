//! Builds values and documentation lines from the matches of the grammar.
//!
//! Takes pest's pairs, returns the AST, and reports duplicate keys, which a grammar cannot.

use std::collections::HashMap;

use pest::iterators::Pair;

use super::{DocComment, DocLine, Rule, TextCondition, is_space};
use crate::ast::{KeyValue, Name, Value, ValueKind};
use crate::diagnostic::{Diagnostic, Kind};
use crate::source::{FileId, Span};

/// The largest number of duplicate keys to report in one item.
pub(super) const MOST_DUPLICATES: usize = 10_000;

/// Knows the position of the matched text in the file.
#[derive(Clone, Copy)]
pub(super) struct Builder {
    pub(super) file: FileId,
    /// The offset of the matched text.
    pub(super) base: usize,
}

impl Builder {
    /// Builds a value, and reports duplicate keys.
    pub(super) fn value(self, pair: Pair<'_, Rule>) -> (Value, Vec<Diagnostic>) {
        let mut errors = Vec::new();
        let value = self.nested(pair, &mut errors);
        (value, errors)
    }

    fn span(self, pair: &Pair<'_, Rule>) -> Span {
        let span = pair.as_span();
        Span::new(self.file, self.base + span.start(), self.base + span.end())
    }

    /// The recursion is bounded by `Limits::nesting`.
    fn nested(self, pair: Pair<'_, Rule>, errors: &mut Vec<Diagnostic>) -> Value {
        let span = self.span(&pair);
        let kind = match pair.as_rule() {
            Rule::object => ValueKind::Object(self.object(pair, errors)),
            Rule::array => ValueKind::Array(
                parts(pair)
                    .map(|element| self.nested(element, errors))
                    .collect(),
            ),
            Rule::boolean => ValueKind::Bool(pair.as_str() == "true"),
            _ => ValueKind::Text(unquote(pair.as_str())),
        };
        Value { span, kind }
    }

    fn object(self, pair: Pair<'_, Rule>, errors: &mut Vec<Diagnostic>) -> Vec<KeyValue> {
        // Most objects are small, and comparing is faster than hashing for them.
        const MANY: usize = 16;
        let mut entries: Vec<KeyValue> = Vec::new();
        let mut index: HashMap<String, Span> = HashMap::new();
        for member in parts(pair) {
            let mut parts = parts(member);
            let (Some(key), Some(value)) = (parts.next(), parts.next()) else {
                continue;
            };
            let key = Name {
                text: unquote(key.as_str()),
                span: self.span(&key),
            };
            let earlier = if entries.len() < MANY {
                entries
                    .iter()
                    .find(|entry| entry.key.text == key.text)
                    .map(|entry| entry.key.span)
            } else {
                if index.is_empty() {
                    let spans = entries.iter().map(|e| (e.key.text.clone(), e.key.span));
                    index.extend(spans);
                }
                index.insert(key.text.clone(), key.span)
            };
            if let Some(earlier) = earlier
                && errors.len() < MOST_DUPLICATES
            {
                let at = self.span(&value).start as usize;
                errors.push(duplicate(self.file, &key, at, earlier));
            }
            let value = self.nested(value, errors);
            entries.push(KeyValue { key, value });
        }
        entries
    }

    /// Builds a documentation comment.
    pub(super) fn doc_comment<'a>(self, pair: &Pair<'a, Rule>) -> DocComment<'a> {
        let span = self.span(pair);
        let start = span.start as usize;
        let mut lines = Vec::new();
        let mut at = 0;
        // Faster than looking for both at once: most files have only one of them.
        let lines_of_text = pair.as_str().split('\n');
        for line in lines_of_text.flat_map(|line| line.split('\r')) {
            let text = line.trim_start_matches(is_space);
            let indent = line.len() - text.len();
            // The others are blank lines, and `##` at the start and the end.
            if text.starts_with('#') && !text.starts_with("##") {
                lines.push(DocLine {
                    text: text.get(2..).unwrap_or_default().trim_end_matches(is_space),
                    span: Span::new(self.file, start + at + indent, start + at + line.len()),
                });
            }
            at += line.len() + 1;
        }
        DocComment {
            span,
            lines,
            broken: None,
        }
    }
}

/// Builds a build condition. The recursion is bounded by the caller.
pub(super) fn text_condition(pair: Pair<'_, Rule>) -> TextCondition<'_> {
    match pair.as_rule() {
        Rule::any_of => TextCondition::Any(pair.into_inner().map(text_condition).collect()),
        Rule::all_of => TextCondition::All(pair.into_inner().map(text_condition).collect()),
        Rule::term => {
            let mut negations = 0;
            let mut condition = TextCondition::Any(Vec::new());
            for part in pair.into_inner() {
                if part.as_rule() == Rule::negations {
                    negations = part.as_str().matches('!').count();
                } else {
                    condition = text_condition(part);
                }
            }
            match negations % 2 {
                0 => condition,
                _ => TextCondition::Not(Box::new(condition)),
            }
        }
        Rule::defined => pair
            .into_inner()
            .next()
            .map_or(TextCondition::Any(Vec::new()), text_condition),
        _ => TextCondition::Defined(pair.as_str()),
    }
}

/// Whether all strings of a value have only permitted characters, which the grammar does not check.
pub(super) fn has_plain_strings(value: &Pair<'_, Rule>) -> bool {
    let is_plain = |byte: u8| (b' '..=b'~').contains(&byte);
    // Fast path: nearly every text has only permitted characters. A string cannot contain a line end.
    let text = value.as_str();
    if text.bytes().all(|byte| is_plain(byte) || byte == b'\n') {
        return true;
    }
    let is_fine = |pair: &Pair<'_, Rule>| {
        pair.as_rule() != Rule::string || pair.as_str().bytes().all(is_plain)
    };
    is_fine(value)
        && value
            .clone()
            .into_inner()
            .flatten()
            .all(|pair| is_fine(&pair))
}

/// The error for a duplicate key. QEMU reports it at the value.
pub(super) fn duplicate(file: FileId, key: &Name, value: usize, earlier: Span) -> Diagnostic {
    let kind = Kind::DuplicateKey {
        key: key.text.clone(),
    };
    Diagnostic::new(kind, Span::new(file, value, value + 1))
        .pointing_at(key.span)
        .note("the key is first used here", earlier)
}

/// The inner pairs, without comments.
fn parts(pair: Pair<'_, Rule>) -> impl Iterator<Item = Pair<'_, Rule>> {
    pair.into_inner()
        .filter(|pair| pair.as_rule() != Rule::to_eol)
}

/// The text of a string, without quotes and with escapes resolved.
pub(super) fn unquote(quoted: &str) -> String {
    let text = quoted
        .get(1..quoted.len().saturating_sub(1))
        .unwrap_or_default();
    if text.contains('\\') {
        text.replace("\\\\", "\\")
    } else {
        text.to_owned()
    }
}
