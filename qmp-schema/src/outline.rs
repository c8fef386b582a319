//! The outline of one schema file: its documentation comments and the names of its definitions.
//!
//! It neither follows includes nor checks definitions, so a file has an outline even if the schema lacks
//! documented items.

use std::sync::Arc;

use crate::ast::{Value, ValueKind};
use crate::doc::{Doc, parse_doc};
use crate::parse::{ItemKind, Reader};
use crate::source::{Checked, Limits, Problem, SourceFile, Sources, Span, check_text};
use crate::{Diagnostic, Dialect};

/// One item of an outline.
#[derive(Clone, Debug)]
pub enum Item {
    /// A definition, by name.
    Definition(String),
    /// A documentation comment.
    Comment(Doc),
}

/// The keys that introduce a definition.
const METAS: [&str; 6] = ["enum", "struct", "union", "alternate", "command", "event"];

/// Outlines a file, in source order. Adds the file to `sources`, and its errors to `diagnostics`.
pub fn read_file(
    path: &str,
    text: String,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Item> {
    let Checked { text, problem } = check_text(text.into_bytes(), &Limits::default());
    let id = sources.add(SourceFile::new(path.to_owned(), text, None));
    if let Some(Problem { kind, offset }) = problem {
        diagnostics.push(Diagnostic::new(kind, Span::new(id, offset, offset)));
        return Vec::new();
    }
    let text = Arc::clone(&sources.files[id.index()].text);
    let mut reader = Reader::new(&text, id);
    let mut items = Vec::new();
    while let Some(item) = reader.next() {
        diagnostics.extend(item.errors);
        diagnostics.extend(item.behind);
        match item.kind {
            ItemKind::Broken => {}
            ItemKind::Value(value) => items.extend(defined_name(&value).map(Item::Definition)),
            ItemKind::Doc(comment) => {
                let parsed = parse_doc(&comment, Dialect::NEWEST.into());
                diagnostics.extend(parsed.error);
                diagnostics.extend(parsed.late_errors);
                items.push(Item::Comment(parsed.doc));
            }
        }
    }
    items
}

fn defined_name(value: &Value) -> Option<String> {
    let ValueKind::Object(entries) = &value.kind else {
        return None;
    };
    let meta = entries
        .iter()
        .find(|entry| METAS.contains(&entry.key.text.as_str()))?;
    match &meta.value.kind {
        ValueKind::Text(name) => Some(name.clone()),
        _ => None,
    }
}
