//! Parses the lines of a documentation comment to its parts.
//!
//! Takes the lines, and returns the [`Doc`] and errors. The layout rules are QEMU's
//! (docs/devel/qapi-code-gen.rst, section "Documentation comments"): a definition's comment starts
//! with `@NAME:`, then come an overview, descriptions of members, features and sections.

use std::collections::HashMap;

use super::{Doc, DocEntry, DocSection, SectionKind, by_line};
use crate::diagnostic::{Diagnostic, Kind};
use crate::dialect::{DocReading, Rules};
use crate::parse::{DocComment, DocLine, doc_description, doc_section, is_space};
use crate::source::Span;

/// A parsed comment.
pub(crate) struct ParsedDoc {
    /// The parts of a free-form comment before its last heading, where each heading begins another
    /// comment.
    pub(crate) before: Vec<Doc>,
    pub(crate) doc: Doc,
    /// The error that ended the reading early.
    pub(crate) error: Option<Diagnostic>,
    /// Errors in the parts; relevant only if the reading came to the end.
    pub(crate) late_errors: Vec<Diagnostic>,
}

/// Parses a comment in the newest permitted way that finds no error in it.
pub(crate) fn parse_doc(comment: &DocComment<'_>, rules: Rules) -> ParsedDoc {
    let mut first = None;
    for reading in rules.doc_readings() {
        let parsed = match reading {
            DocReading::Sections => by_sections(comment, rules),
            DocReading::Lines { aligned } => by_line::parse(comment, aligned, rules),
        };
        if parsed.error.is_none() && parsed.late_errors.is_empty() && parsed.doc.has_names() {
            return parsed;
        }
        first.get_or_insert(parsed);
    }
    first.unwrap_or_else(|| by_sections(comment, rules))
}

fn by_sections(comment: &DocComment<'_>, rules: Rules) -> ParsedDoc {
    let mut reader = Reader {
        comment,
        rules,
        at: 0,
        doc: empty(comment.span),
        parts: vec![Part::Body],
        members: HashMap::new(),
        features: HashMap::new(),
        feature_line: None,
    };
    let read = reader.comment();
    let mut doc = reader.doc;
    let parts = reader.parts;
    let late_errors = finish(&mut doc, &parts);
    ParsedDoc {
        before: Vec::new(),
        doc,
        error: read.err().map(|error| *error),
        late_errors,
    }
}

/// An empty comment.
pub(super) fn empty(span: Span) -> Doc {
    Doc {
        span,
        symbol: None,
        body: String::new(),
        members: Vec::new(),
        features: Vec::new(),
        sections: Vec::new(),
        features_at: 0,
    }
}

/// A part of a comment, by its index.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Body,
    Member(usize),
    Feature(usize),
    Section(usize),
}

pub(super) type Result<T = ()> = std::result::Result<T, Box<Diagnostic>>;

struct Reader<'a> {
    comment: &'a DocComment<'a>,
    rules: Rules,
    /// The index of the current line.
    at: usize,
    doc: Doc,
    /// The parts in order; the last one is being read.
    parts: Vec<Part>,
    members: HashMap<&'a str, Span>,
    features: HashMap<&'a str, Span>,
    /// The span of the line `Features:`, if there was one.
    feature_line: Option<Span>,
}

impl<'a> Reader<'a> {
    /// The current line; `None` at the end. If the comment breaks off there, that
    /// is an error.
    fn line(&self) -> Result<Option<&'a str>> {
        match self.comment.lines.get(self.at) {
            Some(line) => Ok(Some(line.text)),
            None => match &self.comment.broken {
                Some(error) => Err(error.clone()),
                None => Ok(None),
            },
        }
    }

    /// The span of the current line, or of the `##` that ends the comment.
    fn here(&self) -> Span {
        let end = self.comment.span.end;
        let edge = Span {
            start: end.saturating_sub(2),
            ..self.comment.span
        };
        self.comment
            .lines
            .get(self.at)
            .map_or(edge, |line: &DocLine<'_>| line.span)
    }

    fn error<T>(&self, kind: Kind) -> Result<T> {
        Err(Box::new(Diagnostic::new(kind, self.here())))
    }

    /// Reports a repeated part.
    fn again<T>(&self, kind: Kind, first: Option<Span>) -> Result<T> {
        let mut error = Diagnostic::new(kind, self.here());
        if let Some(first) = first {
            error = error.note("the first one is here", first);
        }
        Err(Box::new(error))
    }

    fn comment(&mut self) -> Result {
        match self.line()? {
            Some(line) if line.starts_with('@') => {
                let Some(symbol) = line[1..].strip_suffix(':') else {
                    return self.error(Kind::DocColonMissing);
                };
                if symbol.is_empty() {
                    return self.error(Kind::DocSymbolMissing);
                }
                self.doc.symbol = Some(symbol.to_owned());
                self.at += 1;
                self.definition()
            }
            _ => self.free_form(),
        }
    }

    fn free_form(&mut self) -> Result {
        while let Some(line) = self.line()? {
            if let Some((name, _)) = doc_description(line) {
                return self.error(Kind::DocDescriptionInFreeForm {
                    name: name.to_owned(),
                });
            }
            if self.at > 0 && self.is_heading(line) {
                return self.error(Kind::DocHeadingLate);
            }
            self.append(line);
            self.at += 1;
        }
        Ok(())
    }

    fn definition(&mut self) -> Result {
        // Descriptions come right after the overview.
        let mut no_more_members = false;
        loop {
            self.skip_blank()?;
            let Some(line) = self.line()? else {
                return Ok(());
            };
            if line == "Features:" {
                self.feature_list()?;
                no_more_members = true;
            } else if let Some((name, _)) = doc_description(line) {
                if no_more_members {
                    return self.error(Kind::DocDescriptionLate {
                        name: name.to_owned(),
                    });
                }
                self.descriptions(false)?;
                no_more_members = true;
            } else if let Some((tag, text)) = doc_section(line) {
                self.tagged(tag, text)?;
                no_more_members = true;
            } else if self.is_heading(line) {
                return self.error(Kind::DocHeadingInDefinition);
            } else {
                self.plain(line)?;
            }
        }
    }

    fn is_heading(&self, line: &str) -> bool {
        self.rules.headings() && line.starts_with('=')
    }

    fn skip_blank(&mut self) -> Result {
        while self.line()? == Some("") {
            self.at += 1;
        }
        Ok(())
    }

    fn feature_list(&mut self) -> Result {
        if !self.doc.features.is_empty() {
            return self.again(Kind::DocFeaturesTwice, self.feature_line);
        }
        self.feature_line = Some(self.here());
        self.doc.features_at = self.doc.sections.len();
        self.at += 1;
        self.skip_blank()?;
        self.descriptions(true)?;
        if self.doc.features.is_empty() {
            return self.error(Kind::DocFeaturesEmpty);
        }
        Ok(())
    }

    /// Reads consecutive descriptions, if there are any.
    fn descriptions(&mut self, of_features: bool) -> Result {
        while let Some((name, text)) = self.line()?.and_then(doc_description) {
            if name.is_empty() {
                return self.error(Kind::DocNameEmpty);
            }
            let here = self.here();
            let seen = if of_features {
                &mut self.features
            } else {
                &mut self.members
            };
            if let Some(first) = seen.insert(name, here) {
                let name = name.to_owned();
                return self.again(Kind::DocNameTwice { name }, Some(first));
            }
            let entry = DocEntry {
                name: name.into(),
                text: String::new(),
                span: Some(self.here()),
                known: false,
            };
            if of_features {
                self.parts.push(Part::Feature(self.doc.features.len()));
                self.doc.features.push(entry);
            } else {
                self.parts.push(Part::Member(self.doc.members.len()));
                self.doc.members.push(entry);
            }
            self.head(text)?;
        }
        Ok(())
    }

    fn tagged(&mut self, tag: &str, text: &str) -> Result {
        let kind = SectionKind::of_tag(tag);
        if kind.is_old() && !self.rules.notes_are_sections() {
            let instead = if kind == SectionKind::Note {
                ".. note::"
            } else {
                ".. qmp-example::"
            };
            return self.error(Kind::DocObsoleteSection {
                tag: tag.to_owned(),
                instead,
            });
        }
        let may_repeat = kind == SectionKind::Todo || kind.is_old();
        let first = self.doc.find(kind).map(|section| section.span);
        if let Some(first) = first.filter(|_| !may_repeat) {
            return self.again(Kind::DocSectionTwice { tag: kind.tag() }, first);
        }
        self.start_section(kind);
        self.head(text)
    }

    fn start_section(&mut self, kind: SectionKind) {
        self.parts.push(Part::Section(self.doc.sections.len()));
        let section = DocSection {
            kind,
            text: String::new(),
            span: Some(self.here()),
        };
        self.doc.sections.push(section);
    }

    /// Reads the text after a head, and the indented lines below it.
    fn head(&mut self, text: &str) -> Result {
        if !text.is_empty() {
            self.append(text);
        }
        self.at += 1;
        while self.line()? == Some("") {
            self.append("");
            self.at += 1;
        }
        let Some(line) = self.line()? else {
            return Ok(());
        };
        let indent = indentation(line);
        if indent == 0 {
            return Ok(());
        }
        self.append(line);
        self.at += 1;
        // QEMU's front end requires the indentation only in the second line: a later line
        // with less ends the text.
        let mut second = true;
        while let Some(line) = self.line()? {
            if doc_description(line).is_some() {
                break;
            }
            if !line.is_empty() && indentation(line) < indent {
                if second {
                    return self.error(Kind::DocDeIndent { indent });
                }
                break;
            }
            self.append(line);
            self.at += 1;
            second = false;
        }
        Ok(())
    }

    /// Reads a paragraph. It belongs to the previous part if that is plain too.
    fn plain(&mut self, line: &str) -> Result {
        let part = self.parts.last().copied().unwrap_or(Part::Body);
        let continues = match part {
            Part::Body => true,
            Part::Section(index) => self.doc.sections[index].kind == SectionKind::Plain,
            Part::Member(_) | Part::Feature(_) => false,
        };
        if continues {
            self.append("");
        } else {
            self.start_section(SectionKind::Plain);
        }
        self.append(line);
        self.at += 1;
        while let Some(line) = self.line()? {
            if line.is_empty() {
                break;
            }
            self.append(line);
            self.at += 1;
        }
        Ok(())
    }

    fn append(&mut self, line: &str) {
        let part = self.parts.last().copied().unwrap_or(Part::Body);
        let text = part_text(&mut self.doc, part);
        text.push_str(line);
        text.push('\n');
    }
}

/// The number of leading spaces of a line, in bytes.
pub(super) fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(is_space).len()
}

pub(super) fn part_text(doc: &mut Doc, part: Part) -> &mut String {
    match part {
        Part::Body => &mut doc.body,
        Part::Member(index) => &mut doc.members[index].text,
        Part::Feature(index) => &mut doc.features[index].text,
        Part::Section(index) => &mut doc.sections[index].text,
    }
}

/// Strips blank lines around the texts, and reports parts without text.
pub(super) fn finish(doc: &mut Doc, parts: &[Part]) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    for part in parts {
        let text = part_text(doc, *part);
        let stripped = text.trim_matches('\n');
        if stripped.len() != text.len() {
            *text = stripped.to_owned();
        }
        if !text.is_empty() {
            continue;
        }
        let (tag, span) = match *part {
            Part::Body => continue,
            Part::Member(index) => (
                format!("@{}", doc.members[index].name),
                doc.members[index].span,
            ),
            Part::Feature(index) => (
                format!("@{}", doc.features[index].name),
                doc.features[index].span,
            ),
            Part::Section(index) => {
                let section = &doc.sections[index];
                (section.kind.tag().to_owned(), section.span)
            }
        };
        if !tag.is_empty() {
            let at = span.unwrap_or(doc.span);
            errors.push(Diagnostic::new(Kind::DocTextMissing { tag }, at));
        }
    }
    errors
}
