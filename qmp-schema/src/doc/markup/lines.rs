//! A text as lines that know how far they are indented.

/// Texts inside texts inside texts: deeper than any writer goes, and what is deeper is text.
pub(super) const MAX_DEPTH: usize = 12;

/// A line without the white space around it; empty if there is nothing else.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'a> {
    pub indent: usize,
    pub text: &'a str,
}

impl Line<'_> {
    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

/// The lines of a text.
pub(super) fn split(text: &str) -> Vec<Line<'_>> {
    text.lines()
        .map(|line| {
            let text = line.trim_start();
            Line {
                indent: line.len() - text.len(),
                text: text.trim_end(),
            }
        })
        .collect()
}

/// The lines of a text whose first line stands behind a head: it is as far to the left as the
/// leftmost of the others, or of the next if that belongs to the same paragraph.
pub(super) fn hanging(text: &str) -> Vec<Line<'_>> {
    let mut lines = split(text);
    if let [first, rest @ ..] = &mut lines[..]
        && first.indent == 0
        && !first.is_blank()
        && let Some(indent) = least_indent(rest)
    {
        for line in rest {
            line.indent = line.indent.saturating_sub(indent);
        }
    }
    lines
}

/// How far the leftmost line is indented that is not blank.
pub(super) fn least_indent(lines: &[Line<'_>]) -> Option<usize> {
    let lines = lines.iter().filter(|line| !line.is_blank());
    lines.map(|line| line.indent).min()
}

/// Where the block ends that starts at `start` and is indented more than `indent`: behind its last
/// line that is not blank.
pub(super) fn end_of_indented(lines: &[Line<'_>], start: usize, indent: usize) -> usize {
    let mut end = start;
    for (at, line) in lines.iter().enumerate().skip(start) {
        if line.is_blank() {
            continue;
        }
        if line.indent <= indent {
            break;
        }
        end = at + 1;
    }
    end
}

/// The lines as they were written, without the indentation that all share, and without blank lines
/// around them.
pub(super) fn verbatim(lines: &[Line<'_>]) -> String {
    let indent = least_indent(lines).unwrap_or(0);
    verbatim_from(lines, indent)
}

/// The lines as they were written, that much further to the left.
pub(super) fn verbatim_from(lines: &[Line<'_>], indent: usize) -> String {
    let mut out = String::new();
    for line in lines {
        if !line.is_blank() {
            let spaces = line.indent.saturating_sub(indent);
            out.extend(std::iter::repeat_n(' ', spaces));
            out.push_str(line.text);
        }
        out.push('\n');
    }
    out.trim_matches('\n').to_owned()
}

/// The texts of lines that are one paragraph.
pub(super) fn joined(lines: &[Line<'_>]) -> String {
    let texts: Vec<_> = lines.iter().map(|line| line.text).collect();
    texts.join("\n")
}
