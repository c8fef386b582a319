//! Diagnostics for people: a line that editors and scripts can read, and a picture of the source.
//!
//! Takes a [`Report`], and returns text. The first line of each diagnostic is a contract:
//! `FILE:LINE[:COL]: error: TEXT [CODE]`, after `In file included from FILE:LINE:` lines where that
//! applies.

use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use qmp_text::{is_visible, printable};

use super::{Diagnostic, Report};
use crate::source::{SourceFile, Span};

/// The maximal distance, in lines, between the line where an error is reported and its cause, for showing
/// both. Otherwise only the cause is shown.
const NEAR: usize = 12;

/// The maximal number of shown diagnostics.
const MOST: usize = 1000;

/// The maximal number of shown bytes of source. More would not help, and takes time to lay out.
const LONGEST: usize = 4096;

/// How many bytes of a long line are shown on each side of a span.
const AROUND: usize = 60;

impl Report {
    /// Renders all diagnostics, with their source lines.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut out = String::new();
        for (index, diagnostic) in self.diagnostics.iter().take(MOST).enumerate() {
            if index > 0 {
                out.push('\n');
            }
            self.render_one(&renderer, colour, diagnostic, &mut out);
        }
        if let Some(more @ 1..) = self.diagnostics.len().checked_sub(MOST) {
            // Writing to a string does not fail.
            let _ = writeln!(out, "\nerror: {more} more errors are not shown");
        }
        out
    }

    /// The include directives that lead to the file of a span, outermost first.
    pub(super) fn include_chain(&self, span: Span) -> Vec<Span> {
        let mut chain = Vec::new();
        let mut next = self
            .sources
            .file(span.file)
            .and_then(|file| file.included_from);
        while let Some(span) = next {
            chain.push(span);
            next = self
                .sources
                .file(span.file)
                .and_then(|file| file.included_from);
        }
        chain.reverse();
        chain
    }

    fn render_one(
        &self,
        renderer: &Renderer,
        colour: bool,
        diagnostic: &Diagnostic,
        out: &mut String,
    ) {
        for span in self.include_chain(diagnostic.at) {
            if let Some(at) = self.sources.location(span) {
                // Writing to a string does not fail.
                let path = printable(at.path);
                let _ = writeln!(out, "In file included from {path}:{}:", at.line);
            }
        }
        out.push_str(&printable(&self.headline(diagnostic)));
        out.push('\n');
        let Some(file) = self.sources.file(diagnostic.span.file) else {
            return;
        };
        let mut group =
            Group::with_level(Level::ERROR).element(snippet(file, diagnostic.span, diagnostic.at));
        if let Some(definition) = &diagnostic.definition {
            let text = format!("in {definition}");
            group = group.element(Level::NOTE.message(printable(&text).into_owned()));
        }
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(printable(help)));
        }
        let mut groups = vec![group];
        for note in &diagnostic.notes {
            if let Some(file) = self.sources.file(note.span.file) {
                groups.push(
                    Group::with_title(Level::NOTE.secondary_title(printable(&note.text)))
                        .element(snippet(file, note.span, note.span)),
                );
            }
        }
        // The renderer escapes most control characters in source lines, but not all, and
        // adds its own line ends and colours.
        let picture = renderer.render(&groups);
        let is_ours = |c: char| c == '\n' || colour && c == '\x1b' || is_visible(c);
        out.extend(
            picture
                .chars()
                .map(|c| if is_ours(c) { c } else { '\u{fffd}' }),
        );
        out.push('\n');
    }

    /// The first line of a diagnostic.
    fn headline(&self, diagnostic: &Diagnostic) -> String {
        let Diagnostic { kind, .. } = diagnostic;
        let code = kind.code();
        match self.sources.location(diagnostic.at) {
            // A column is only shown if it is that of the error. Errors about a whole
            // definition are reported at its first line, as in QEMU.
            Some(at) if diagnostic.at == diagnostic.span => {
                format!(
                    "{}:{}:{}: error: {kind} [{code}]",
                    at.path, at.line, at.column
                )
            }
            Some(at) => format!("{}:{}: error: {kind} [{code}]", at.path, at.line),
            None => format!("error: {kind} [{code}]"),
        }
    }
}

/// The lines of a span, with the line where it is reported if that is near.
fn snippet(file: &SourceFile, span: Span, at: Span) -> Snippet<'_, Annotation<'_>> {
    let (line, at_line) = (file.line_index(span.start), file.line_index(at.start));
    let near = span.file == at.file && at_line < line && line - at_line <= NEAR;
    let first = if near { at_line } else { line };
    // Only the first line of a span is shown.
    let lines = file.line_start(first)..file.line_start(line + 1);
    if lines.len() > LONGEST {
        return excerpt(file, span, line);
    }
    let start = lines.start;
    let window = file
        .text
        .get(lines)
        .unwrap_or_default()
        .trim_end_matches(['\n', '\r']);
    let mut snippet = Snippet::source(window)
        .line_start(first + 1)
        .path(printable(&file.path))
        .annotation(AnnotationKind::Primary.span(inside(window, start, span)));
    if first < line {
        let at = Span {
            end: at.start,
            ..at
        };
        snippet = snippet.annotation(AnnotationKind::Visible.span(inside(window, start, at)));
    }
    snippet
}

/// The text around a span in a line that is too long to be shown. Without a path, because the column would
/// be wrong.
fn excerpt(file: &SourceFile, span: Span, line: usize) -> Snippet<'_, Annotation<'_>> {
    let mut start = (span.start as usize)
        .saturating_sub(AROUND)
        .max(file.line_start(line));
    let mut end = (span.start as usize + AROUND).min(file.text.len());
    while !file.text.is_char_boundary(start) {
        start -= 1;
    }
    while !file.text.is_char_boundary(end) {
        end += 1;
    }
    let window = file.text.get(start..end).unwrap_or_default();
    let window = window.split(['\n', '\r']).next().unwrap_or_default();
    Snippet::source(window)
        .line_start(line + 1)
        .annotation(AnnotationKind::Primary.span(inside(window, start, span)))
}

/// Converts a span to offsets in a part of the file.
fn inside(window: &str, start: usize, span: Span) -> Range<usize> {
    let mut from = (span.start as usize)
        .saturating_sub(start)
        .min(window.len());
    let mut to = (span.end as usize)
        .saturating_sub(start)
        .clamp(from, window.len());
    // A span of invalid UTF-8 may end in a replacement character.
    while !window.is_char_boundary(from) {
        from -= 1;
    }
    while !window.is_char_boundary(to) {
        to += 1;
    }
    from..to
}
