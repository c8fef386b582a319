//! Simple tables, with aligned columns between lines of `=`.

use super::inline;
use super::lines::Line;
use super::{Inline, Table};

/// Whether a line is a border: at least two runs of `=`.
pub(super) fn is_border(text: &str) -> bool {
    text.starts_with('=')
        && text.bytes().all(|byte| matches!(byte, b'=' | b' '))
        && text.split_whitespace().count() > 1
}

/// The end of the table that starts with the first line: after the last border that follows a row of
/// the table and precedes none.
pub(super) fn end(lines: &[Line<'_>]) -> usize {
    let mut borders = 0;
    for (at, line) in lines.iter().enumerate() {
        let indented_less = !line.is_blank() && line.indent < lines[0].indent;
        if indented_less {
            return at;
        }
        if is_border(line.text) {
            borders += 1;
            let last = lines.get(at + 1).is_none_or(Line::is_blank);
            if borders > 1 && last {
                return at + 1;
            }
        }
    }
    lines.len()
}

/// Parses a table. `None` if the lines are not one.
pub(super) fn parse(lines: &[Line<'_>]) -> Option<Table> {
    let (first, rest) = lines.split_first()?;
    let (last, rest) = rest.split_last()?;
    if !(is_border(first.text) && is_border(last.text)) {
        return None;
    }
    let columns = columns(first.text);
    let border = rest.iter().position(|line| is_border(line.text));
    let (head, body) = match border {
        Some(at) => (&rest[..at], &rest[at + 1..]),
        None => (&rest[..0], rest),
    };
    let header = rows(head, first.indent, &columns)?;
    // Several header rows are joined by column.
    let mut joined: Vec<String> = Vec::new();
    for row in header {
        joined.resize(columns.len().max(joined.len()), String::new());
        for (cell, text) in joined.iter_mut().zip(row) {
            append(cell, &text);
        }
    }
    let parsed = |row: &Vec<String>| -> Vec<Vec<Inline>> {
        row.iter().map(|cell| inline::parse(cell)).collect()
    };
    Some(Table {
        title: Vec::new(),
        header: parsed(&joined),
        rows: rows(body, first.indent, &columns)?
            .iter()
            .map(parsed)
            .collect(),
    })
}

/// Where each column starts, in characters.
fn columns(border: &str) -> Vec<usize> {
    let bytes = border.as_bytes();
    let starts = |at: &usize| bytes[*at] == b'=' && (*at == 0 || bytes[*at - 1] == b' ');
    (0..bytes.len()).filter(starts).collect()
}

/// The cells of each row; `None` if there is text between two columns. A row without a first cell
/// continues the row above.
fn rows(lines: &[Line<'_>], indent: usize, columns: &[usize]) -> Option<Vec<Vec<String>>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for line in lines.iter().filter(|line| !line.is_blank()) {
        if is_border(line.text) {
            return None;
        }
        let before = line.indent.saturating_sub(indent);
        let chars: Vec<char> = std::iter::repeat_n(' ', before.min(1000))
            .chain(line.text.chars())
            .collect();
        let mut row = Vec::new();
        for (at, start) in columns.iter().enumerate() {
            let between = *start > 0 && chars.get(start - 1).is_some_and(|c| *c != ' ');
            if between {
                return None;
            }
            let end = columns.get(at + 1).copied().unwrap_or(chars.len());
            let cell = chars.get(*start..end.min(chars.len())).unwrap_or_default();
            row.push(cell.iter().collect::<String>().trim().to_owned());
        }
        match rows.last_mut() {
            Some(above) if row.first().is_some_and(String::is_empty) => {
                for (cell, text) in above.iter_mut().zip(&row) {
                    append(cell, text);
                }
            }
            _ => rows.push(row),
        }
    }
    Some(rows)
}

fn append(cell: &mut String, text: &str) {
    if !(cell.is_empty() || text.is_empty()) {
        cell.push('\n');
    }
    cell.push_str(text);
}
