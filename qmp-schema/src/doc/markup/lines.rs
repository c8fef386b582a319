//! A text as lines with their indentation.

/// The maximal nesting, deeper than in any real comment. Deeper markup is text.
pub(super) const MAX_DEPTH: usize = 12;

/// A line without surrounding white space.
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

/// The lines of a text whose first line follows a head on the same line. The first line gets the indentation of the
/// leftmost other line, or of the next line if that belongs to the same paragraph.
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

/// The smallest indentation of a line that is not blank.
pub(super) fn least_indent(lines: &[Line<'_>]) -> Option<usize> {
    let lines = lines.iter().filter(|line| !line.is_blank());
    lines.map(|line| line.indent).min()
}

/// The end of the block that starts at `start` and is indented more than `indent`: after its last
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

/// The lines as written, without their common indentation and without surrounding blank lines.
pub(super) fn verbatim(lines: &[Line<'_>]) -> String {
    let indent = least_indent(lines).unwrap_or(0);
    verbatim_from(lines, indent)
}

/// The lines as written, with `indent` columns removed.
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

/// Joins the lines of a paragraph.
pub(super) fn joined(lines: &[Line<'_>]) -> String {
    let texts: Vec<_> = lines.iter().map(|line| line.text).collect();
    texts.join("\n")
}
