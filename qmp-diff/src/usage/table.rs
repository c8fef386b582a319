//! Prints the table of used items by release.

use std::fmt;

use qmp_history::Release;
use qmp_text::printable;

use super::matrix::{Matrix, Need, Row, stretches};

/// Writes the table, and a sentence about the releases that serve everything.
pub(super) fn write(matrix: &Matrix, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let heads: Vec<String> = matrix.releases.iter().map(|r| r.series()).collect();
    let shown = |row: &Row| printable(&row.item).to_string();
    let widths = matrix.rows.iter().map(|row| shown(row).chars().count());
    let width = widths.max().unwrap_or_default();
    if !matrix.rows.is_empty() {
        write!(f, "{:width$}", "", width = width + 2)?;
        for head in &heads {
            write!(f, "  {head}")?;
        }
        writeln!(f)?;
    }
    for need in [Need::Sent, Need::Listed, Need::Received] {
        let mut rows = matrix.rows.iter().filter(|row| row.need == need).peekable();
        if rows.peek().is_some() {
            writeln!(f, "{}", need.as_str())?;
        }
        for row in rows {
            write!(f, "  {:width$}", shown(row))?;
            for (head, has) in heads.iter().zip(&row.served) {
                let mark = if *has { "✓" } else { "-" };
                write!(f, "  {mark:>width$}", width = head.len())?;
            }
            writeln!(f, "  {}", matrix.when(row))?;
        }
    }
    if !matrix.rows.is_empty() {
        writeln!(f)?;
    }
    let (everything, sent) = (matrix.serving(true), matrix.serving(false));
    let of = match matrix.used {
        1 => "1 command or event".to_owned(),
        used => format!("{used} commands and events"),
    };
    writeln!(f, "Everything of {of}: {}.", words(matrix, &everything))?;
    if everything != sent {
        writeln!(f, "All that is sent: {}.", words(matrix, &sent))?;
    }
    Ok(())
}

/// Releases in words: `7.1 to 9.0, and 10.0`.
fn words(matrix: &Matrix, releases: &[Release]) -> String {
    if releases.len() == matrix.releases.len() {
        return "all releases".to_owned();
    }
    let has = |index: usize| releases.contains(&matrix.releases[index]);
    let stretches = stretches(&matrix.releases, has);
    let words = stretches.iter().map(|stretch| {
        let (oldest, newest) = (stretch.oldest.series(), stretch.newest.series());
        if oldest == newest {
            oldest
        } else {
            format!("{oldest} to {newest}")
        }
    });
    let words: Vec<String> = words.collect();
    match words.len() {
        0 => "no release".to_owned(),
        _ => words.join(" and "),
    }
}
