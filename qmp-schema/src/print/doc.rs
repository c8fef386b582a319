//! Documentation as comments.
//!
//! Takes a [`Doc`], gives a comment that parses back to it. Descriptions that are not written are
//! not printed.

use crate::doc::{Doc, DocEntry, DocSection};

/// The comment, from `##` to `##`, with its line end.
pub(crate) fn comment(doc: &Doc) -> String {
    let mut out = Comment {
        text: String::from("##\n"),
    };
    if let Some(symbol) = &doc.symbol {
        out.line(&format!("@{symbol}:"));
        definition(&mut out, doc);
    } else {
        // A first line with `@` would make it the documentation of a definition.
        if doc.body.starts_with('@') {
            out.line("");
        }
        out.lines(&doc.body);
    }
    out.text.push_str("##\n");
    out.text
}

fn definition(out: &mut Comment, doc: &Doc) {
    if !doc.body.is_empty() {
        out.line("");
        out.lines(&doc.body);
    }
    for entry in &doc.members {
        description(out, entry);
    }
    let before = doc.features_at.min(doc.sections.len());
    for part in &doc.sections[..before] {
        section(out, part);
    }
    if doc.features.iter().any(|entry| !entry.text.is_empty()) {
        out.line("");
        out.line("Features:");
    }
    for entry in &doc.features {
        description(out, entry);
    }
    for part in &doc.sections[before..] {
        section(out, part);
    }
}

fn description(out: &mut Comment, entry: &DocEntry) {
    if !entry.text.is_empty() {
        out.line("");
        out.headed(&format!("@{}:", entry.name), &entry.text);
    }
}

fn section(out: &mut Comment, section: &DocSection) {
    out.line("");
    match section.kind.tag() {
        "" => out.lines(&section.text),
        tag => out.headed(&format!("{tag}:"), &section.text),
    }
}

/// A comment that is being made.
struct Comment {
    text: String,
}

impl Comment {
    fn line(&mut self, line: &str) {
        self.text.push('#');
        if !line.is_empty() {
            self.text.push(' ');
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    fn lines(&mut self, text: &str) {
        for line in text.split('\n') {
            self.line(line);
        }
    }

    /// A head and a text, which begins on the same line unless it was indented on the next.
    fn headed(&mut self, head: &str, text: &str) {
        if text.starts_with(crate::parse::is_space) {
            self.line(head);
            self.lines(text);
        } else {
            self.lines(&format!("{head} {text}"));
        }
    }
}
