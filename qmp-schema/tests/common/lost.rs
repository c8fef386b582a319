//! Whether the words of a documentation text are in its blocks.

use std::collections::HashMap;

use qmp_schema::doc::markup::{Block, to_json};
use serde_json::Value;

/// The words of a text: letters and digits.
fn split(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Every text in a JSON value, in any order, besides the names of kinds.
pub(crate) fn texts<'v>(value: &'v Value, out: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => out.push(text),
        Value::Array(values) => values.iter().for_each(|value| texts(value, out)),
        Value::Object(members) => {
            for (name, value) in members {
                // What is sent is there as text too.
                if !matches!(name.as_str(), "kind" | "json") {
                    texts(value, out);
                }
            }
        }
        _ => {}
    }
}

/// The text without what only says of which kind a block is: the marks of items, the names of
/// directives and options.
fn without_marks(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let trimmed = line.trim();
        let number = trimmed.trim_start_matches(|c: char| c == '(' || c.is_ascii_digit());
        let is_item = number.len() < trimmed.len() && number.starts_with([')', '.']);
        let rest = [
            ".. qmp-example::",
            ".. table::",
            ".. code-block::",
            ":title:",
            ":annotated:",
        ]
        .iter()
        .find_map(|mark| trimmed.strip_prefix(mark));
        let rest = if is_item { Some(number) } else { rest };
        if !trimmed.starts_with(":widths:") {
            out.push_str(rest.unwrap_or(trimmed));
        }
        out.push('\n');
    }
    out
}

/// Checks that all words of a text are in the JSON form of its blocks, and that the plain form has
/// them in their order.
pub(crate) fn check(what: &str, text: &str, json: &Value, plain: &str) {
    let mut found = Vec::new();
    texts(json, &mut found);
    let mut count: HashMap<&str, isize> = HashMap::new();
    for word in found.iter().flat_map(|text| split(text)) {
        *count.entry(word).or_default() += 1;
    }
    let source = without_marks(text);
    for word in split(&source) {
        let left = count.entry(word).or_default();
        *left -= 1;
        assert!(*left >= 0, "{what}: '{word}' is lost:\n{text}\n{json:#}");
    }
    let mut source = split(text).into_iter();
    for word in split(plain) {
        assert!(
            source.any(|other| other == word),
            "{what}: '{word}' is not there, or not there:\n{text}\n{plain}"
        );
    }
}

/// Blocks, and their JSON form.
pub(crate) fn as_json(blocks: Vec<Block>) -> (Vec<Block>, Value) {
    let json = to_json(&blocks);
    (blocks, json)
}
