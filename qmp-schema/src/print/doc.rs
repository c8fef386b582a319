//! Prints documentation as comments.
//!
//! Takes a [`Doc`], returns a comment that parses to an equal one. Implied descriptions are left out.

use crate::doc::{Doc, DocEntry, DocSection, SectionKind};
use crate::parse::{doc_description, doc_section, is_space};

/// The comment, from `##` to `##`, with its line end. `returns` permits a section about the return
/// value; older dialects always permitted one.
pub(crate) fn comment(doc: &Doc, returns: bool) -> String {
    let mut out = Comment {
        text: String::from("##\n"),
    };
    if let Some(symbol) = &doc.symbol {
        out.line(&format!("@{symbol}:"));
        definition(&mut out, doc, returns);
    } else {
        // A first line with `@` would attach the comment to a definition.
        if doc.body.starts_with('@') {
            out.line("");
        }
        for line in doc.body.split('\n') {
            out.text_line(line, doc_description(line).is_some());
        }
    }
    out.text.push_str("##\n");
    out.text
}

fn definition(out: &mut Comment, doc: &Doc, returns: bool) {
    if !doc.body.is_empty() {
        out.line("");
        out.paragraphs(&doc.body);
    }
    for entry in &doc.members {
        description(out, entry);
    }
    let before = doc.features_at.min(doc.sections.len());
    for part in &doc.sections[..before] {
        section(out, part, returns);
    }
    if doc.features.iter().any(|entry| !entry.text.is_empty()) {
        out.line("");
        out.line("Features:");
    }
    for entry in &doc.features {
        description(out, entry);
    }
    for part in &doc.sections[before..] {
        section(out, part, returns);
    }
}

fn description(out: &mut Comment, entry: &DocEntry) {
    if !entry.text.is_empty() {
        out.line("");
        out.headed(&format!("@{}:", entry.name), &entry.text);
    }
}

fn section(out: &mut Comment, section: &DocSection, returns: bool) {
    out.line("");
    match section.kind {
        SectionKind::Plain => out.paragraphs(&section.text),
        SectionKind::Note => out.headed(".. note::", &section.text),
        SectionKind::Example => {
            out.line(".. qmp-example::");
            out.line("");
            out.block(&section.text);
        }
        SectionKind::Returns if !returns => out.headed("**Returns:**", &section.text),
        kind => out.headed(&format!("{}:", kind.tag()), &section.text),
    }
}

/// Builds a comment.
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

    /// Adds text without a head. It must not look like one: older dialects had other words as heads.
    fn paragraphs(&mut self, text: &str) {
        let mut first = true;
        for line in text.split('\n') {
            let is_head = first
                && (line == "Features:"
                    || doc_description(line).is_some()
                    || doc_section(line).is_some());
            self.text_line(line, is_head);
            first = line.is_empty();
        }
    }

    /// Adds a line of text. If it looks like a head, it is changed so that it does not.
    fn text_line(&mut self, line: &str, is_head: bool) {
        if is_head {
            self.line(&format!("\\{line}"));
        } else {
            self.line(line);
        }
    }

    /// Adds the text of a section as a separate block, with all lines indented.
    fn block(&mut self, text: &str) {
        const INDENT: &str = "    ";
        let mut lines = text.split('\n');
        let first = lines.next().unwrap_or_default();
        let blank = |line: &&str| !line.is_empty();
        let least = lines.clone().filter(blank).map(indentation).min();
        let least = least.unwrap_or_default();
        // The first line followed the head on the same line, so it was not indented.
        self.line(&format!("{INDENT}{}", first.trim_start_matches(is_space)));
        for line in lines {
            match line.get(least..).unwrap_or_else(|| line.trim_start()) {
                "" => self.line(""),
                line => self.line(&format!("{INDENT}{line}")),
            }
        }
    }

    /// Adds a head and a text, which begins on the same line unless it was indented on the next.
    fn headed(&mut self, head: &str, text: &str) {
        let rest = || text.split('\n').skip(1).filter(|line| !line.is_empty());
        let second = rest().next().map(indentation);
        if second > rest().map(indentation).min() {
            // The second line would set the indentation of the whole text.
            self.line(head);
            return self.block(text);
        }
        if text.starts_with(is_space) {
            self.line(head);
            self.lines(text);
        } else {
            self.lines(&format!("{head} {text}"));
        }
    }
}

/// The length of the leading whitespace of a line, in bytes.
fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(is_space).len()
}
