//! Documentation comments as they were read until QEMU 8.2: line by line.
//!
//! Takes the lines, and returns the [`Doc`] and errors. Earlier lines decide which part a line belongs
//! to; a blank line ends a description, but not a section. The layout sets the indentation of the text of
//! a part: until 8.0 that of the text after the name, since
//! 8.1 that of the second line. The result is indented like text of current comments: a
//! description or tagged section begins after its head, and continues indented.

use std::collections::HashSet;

use super::sections::{ParsedDoc, Part, Result, empty, finish, indentation, part_text};
use super::{Doc, DocEntry, DocSection, SectionKind};
use crate::diagnostic::{Diagnostic, Kind};
use crate::dialect::Rules;
use crate::parse::{DocComment, DocLine, doc_description, doc_section, is_space};
use crate::source::Span;

/// The indentation of the lines of a description or section in the result.
const INDENT: &str = "    ";

/// Parses a comment.
pub(super) fn parse(comment: &DocComment<'_>, aligned: bool, rules: Rules) -> ParsedDoc {
    let mut reader = Reader {
        headings: rules.headings(),
        aligned,
        before: Vec::new(),
        doc: empty(comment.span),
        parts: vec![Part::Body],
        current: CurrentPart::Body,
        indent: Indent::Known(0),
        members: HashSet::new(),
        features: HashSet::new(),
        here: comment.span,
    };
    let read = reader.comment(comment);
    let Reader {
        before,
        mut doc,
        parts,
        ..
    } = reader;
    // Parts without text have been reported.
    let _ = finish(&mut doc, &parts);
    for part in parts {
        let indented = match part {
            Part::Body => false,
            Part::Member(_) | Part::Feature(_) => true,
            Part::Section(index) => doc.sections[index].kind != SectionKind::Plain,
        };
        if indented {
            indent(part_text(&mut doc, part));
        }
    }
    ParsedDoc {
        before,
        doc,
        error: read.err().map(|error| *error),
        late_errors: Vec::new(),
    }
}

/// The current part, which decides what may come next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CurrentPart {
    Body,
    Members,
    Features,
    Sections,
}

/// The indentation of the text of the current part.
#[derive(Clone, Copy)]
enum Indent {
    Known(usize),
    /// The next line that is not blank sets it.
    Open,
}

struct Reader<'a> {
    /// Whether lines that begin with `=` are refused in the documentation of a definition.
    headings: bool,
    /// Whether the column of the text after a head applies to all its text.
    aligned: bool,
    before: Vec<Doc>,
    doc: Doc,
    /// The parts in order; the last one is being read.
    parts: Vec<Part>,
    current: CurrentPart,
    indent: Indent,
    members: HashSet<&'a str>,
    features: HashSet<&'a str>,
    /// The span of the current line.
    here: Span,
}

/// A head of a part: the name or tag, and the text after it.
type Head<'a> = (&'a str, &'a str);

impl<'a> Reader<'a> {
    fn error<T>(&self, kind: Kind) -> Result<T> {
        Err(Box::new(Diagnostic::new(kind, self.here)))
    }

    fn comment(&mut self, comment: &DocComment<'a>) -> Result {
        for (index, DocLine { text, span }) in comment.lines.iter().enumerate() {
            self.here = *span;
            match (index, text.strip_prefix('@')) {
                (0, Some(name)) => self.symbol(name)?,
                _ if self.headings && self.doc.symbol.is_some() && text.starts_with('=') => {
                    return self.error(Kind::DocHeadingInDefinition);
                }
                _ if self.doc.symbol.is_some() => self.line(text)?,
                _ => self.free_form(text)?,
            }
        }
        if let Some(error) = &comment.broken {
            return Err(error.clone());
        }
        let end = comment.span.end;
        self.here = Span {
            start: end.saturating_sub(2),
            ..comment.span
        };
        self.close()
    }

    /// Ends the current part, which must have a text. The error is reported at the line after it.
    fn close(&mut self) -> Result {
        let tag = match self.parts.last() {
            Some(Part::Member(index)) => format!("@{}", self.doc.members[*index].name),
            Some(Part::Feature(index)) => format!("@{}", self.doc.features[*index].name),
            Some(Part::Section(index)) => self.doc.sections[*index].kind.tag().to_owned(),
            Some(Part::Body) | None => return Ok(()),
        };
        if !tag.is_empty() && self.text().trim_matches(is_space).is_empty() {
            return self.error(Kind::DocTextMissing { tag });
        }
        Ok(())
    }

    fn symbol(&mut self, name: &str) -> Result {
        let Some(symbol) = name.strip_suffix(':') else {
            return self.error(Kind::DocColonMissing);
        };
        if symbol.is_empty() {
            return self.error(Kind::DocSymbolMissing);
        }
        self.doc.symbol = Some(symbol.to_owned());
        Ok(())
    }

    fn free_form(&mut self, line: &str) -> Result {
        if line.starts_with('=') && !self.doc.body.is_empty() {
            let next = empty(Span {
                start: self.here.start,
                ..self.doc.span
            });
            let mut done = std::mem::replace(&mut self.doc, next);
            done.span.end = self.here.start;
            // It has only a body, which may be empty.
            let _ = finish(&mut done, &[Part::Body]);
            self.before.push(done);
        }
        self.append(line)
    }

    fn line(&mut self, line: &'a str) -> Result {
        if let Some((name, text)) = self.description(line) {
            match self.current {
                CurrentPart::Body | CurrentPart::Members => self.start_member(name)?,
                CurrentPart::Features => self.start_feature(name)?,
                CurrentPart::Sections => {
                    return self.error(Kind::DocDescriptionLate {
                        name: name.to_owned(),
                    });
                }
            }
            self.head(line, text);
            return Ok(());
        }
        if let Some((tag, text)) = self.section(line) {
            self.start_section(SectionKind::of_tag(tag))?;
            self.head(line, text);
            return Ok(());
        }
        let behind_blank = !line.is_empty() && indentation(line) == 0 && self.is_behind_blank();
        match self.current {
            CurrentPart::Body if line == "Features:" => self.start_features(),
            CurrentPart::Members if behind_blank && line == "Features:" => self.start_features(),
            CurrentPart::Members | CurrentPart::Features if behind_blank => {
                self.add_section(SectionKind::Plain)?;
                self.indent = Indent::Known(0);
                self.append(line)?;
            }
            _ => self.append(line)?,
        }
        Ok(())
    }

    /// The name and the text of a description's first line.
    fn description(&self, line: &'a str) -> Option<Head<'a>> {
        if !self.aligned {
            return doc_description(line);
        }
        let word = line.split(' ').next().unwrap_or_default();
        let name = word.strip_prefix('@')?.strip_suffix(':')?;
        Some((name, line[word.len()..].trim_start_matches(is_space)))
    }

    /// The tag and the text of a section's first line.
    fn section(&self, line: &'a str) -> Option<Head<'a>> {
        let (tag, text) = doc_section(line).filter(|(tag, _)| *tag != "Errors")?;
        // At first, the tag had to be a separate word.
        let behind = line.as_bytes().get(tag.len() + 1);
        let fine = !self.aligned || matches!(behind, None | Some(b' '));
        fine.then_some((tag, text.trim_start_matches(is_space)))
    }

    fn is_behind_blank(&mut self) -> bool {
        self.text().ends_with("\n\n")
    }

    fn start_features(&mut self) {
        self.current = CurrentPart::Features;
        self.doc.features_at = self.doc.sections.len();
    }

    fn start_member(&mut self, name: &'a str) -> Result {
        self.current = CurrentPart::Members;
        let entry = self.entry(name)?;
        if !self.members.insert(name) {
            return self.twice(name);
        }
        self.close()?;
        self.parts.push(Part::Member(self.doc.members.len()));
        self.doc.members.push(entry);
        Ok(())
    }

    fn start_feature(&mut self, name: &'a str) -> Result {
        let entry = self.entry(name)?;
        if !self.features.insert(name) {
            return self.twice(name);
        }
        self.close()?;
        self.parts.push(Part::Feature(self.doc.features.len()));
        self.doc.features.push(entry);
        Ok(())
    }

    fn twice(&self, name: &str) -> Result {
        self.error(Kind::DocNameTwice {
            name: name.to_owned(),
        })
    }

    fn entry(&self, name: &str) -> Result<DocEntry> {
        if name.is_empty() {
            return self.error(Kind::DocNameEmpty);
        }
        Ok(DocEntry {
            name: name.to_owned(),
            text: String::new(),
            span: Some(self.here),
            known: false,
        })
    }

    fn start_section(&mut self, kind: SectionKind) -> Result {
        let once = matches!(kind, SectionKind::Returns | SectionKind::Since);
        if once && self.doc.find(kind).is_some() {
            return self.error(Kind::DocSectionTwice { tag: kind.tag() });
        }
        self.add_section(kind)
    }

    fn add_section(&mut self, kind: SectionKind) -> Result {
        self.close()?;
        self.current = CurrentPart::Sections;
        self.parts.push(Part::Section(self.doc.sections.len()));
        self.doc.sections.push(DocSection {
            kind,
            text: String::new(),
            span: Some(self.here),
        });
        Ok(())
    }

    /// Reads the first line of a part, with the text after the head.
    fn head(&mut self, line: &str, text: &str) {
        self.indent = if !self.aligned {
            Indent::Open
        } else if text.is_empty() {
            Indent::Known(0)
        } else {
            Indent::Known(line.len() - text.len())
        };
        self.text().push_str(text);
        self.text().push('\n');
    }

    fn text(&mut self) -> &mut String {
        let part = self.parts.last().copied().unwrap_or(Part::Body);
        part_text(&mut self.doc, part)
    }

    fn append(&mut self, line: &str) -> Result {
        if line.is_empty() {
            self.text().push('\n');
            return Ok(());
        }
        if let Some(name) = misplaced_name(line) {
            return self.error(Kind::DocDescriptionInFreeForm {
                name: name.to_owned(),
            });
        }
        let indent = match self.indent {
            Indent::Known(indent) => indent,
            Indent::Open => indentation(line),
        };
        self.indent = Indent::Known(indent);
        if indentation(line) < indent {
            return self.error(Kind::DocDeIndent { indent });
        }
        // Only space is stripped, but it may be wide space.
        let line = line.get(indent..).unwrap_or_else(|| line.trim_start());
        self.text().push_str(line);
        self.text().push('\n');
        Ok(())
    }
}

/// The name at the beginning of a line that looks like a description and is not allowed here.
fn misplaced_name(line: &str) -> Option<&str> {
    let word = line.strip_prefix('@')?.split(is_space).next()?;
    let colon = word.rfind(':').filter(|at| *at > 0)?;
    Some(&word[..colon])
}

/// Indents all lines of a text except the first.
fn indent(text: &mut String) {
    let blank = |line: &&str| !line.is_empty();
    let least = text.lines().filter(blank).map(indentation).min();
    let least = least.unwrap_or_default();
    let mut out = String::with_capacity(text.len());
    for (index, line) in text.lines().enumerate() {
        let line = line.get(least..).unwrap_or_else(|| line.trim_start());
        if index > 0 {
            out.push('\n');
        }
        match (index, line) {
            (0, line) => out.push_str(line.trim_start_matches(is_space)),
            (_, "") => {}
            (_, line) => {
                out.push_str(INDENT);
                out.push_str(line);
            }
        }
    }
    *text = out;
}
