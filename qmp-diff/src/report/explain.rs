//! The page of a rule: its verdict, reasons, and advice.
//!
//! Takes the id of a rule, returns Markdown with lines that fit a terminal.

use qmp_schema::diagnostic::closest;

use super::rules::cells;
use super::wrap::{unwrapped, wrap};
use crate::rule::{Needs, Rule, Verdict};

/// The maximum length of lines.
const WIDTH: usize = 80;
/// The maximum number of rules to name for a word that is part of their ids.
const MOST: usize = 8;

/// The page of a rule; `None` if no rule has that id. Case does not matter.
///
/// ```
/// let page = qmp_diff::report::explain::page("arg-removed").unwrap();
/// assert!(page.starts_with("# arg-removed: an argument is gone\n"));
/// assert!(qmp_diff::report::explain::page("arg-lost").is_none());
/// ```
#[must_use]
pub fn page(id: &str) -> Option<String> {
    let rule = Rule::find(&id.to_ascii_lowercase())?;
    let mut out = format!("# {}: {}\n", rule.id, rule.summary);
    verdicts(&mut out, rule);
    let sentence = rule.sentence("ITEM", "OLD", "NEW");
    section(&mut out, "In a report", [format!("`{sentence}`")]);
    out.push_str("\n## Example\n");
    for (title, text) in ["Old", "New"].iter().zip(rule.example) {
        // The first comment describes the test.
        let lines = text.lines().skip_while(|line| line.starts_with("# "));
        let text: Vec<&str> = lines.collect();
        put!(
            out,
            "\n{title}:\n\n```qapi\n{}\n```\n",
            text.join("\n").trim()
        );
    }
    section(&mut out, "Why", [unwrapped(rule.rationale)]);
    if let Some(error) = &rule.error {
        let answer = [
            "QEMU answers, for example:".to_owned(),
            format!("`{error}`"),
        ];
        section(&mut out, "Error", answer);
    }
    section(&mut out, "What to do", advice(rule.advice));
    let needs: Vec<&str> = rule.needs.iter().map(|needs| need(*needs)).collect();
    if !needs.is_empty() {
        let needs = needs.join("; ");
        section(&mut out, "Not seen without", [format!("{needs}.")]);
    }
    if !rule.mirror.is_empty() {
        let mirror: Vec<String> = rule.mirror.iter().map(|id| format!("`{id}`")).collect();
        let sentence = format!("With the schemas exchanged, it is {}.", mirror.join(" or "));
        section(&mut out, "The other way round", [sentence]);
    }
    out.push_str("\n## From\n\n");
    for reference in rule.references {
        item(&mut out, reference);
    }
    Some(out)
}

/// Suggests ids for an unknown one, the likeliest first: one that differs in a few letters, or
/// those that contain it.
///
/// ```
/// use qmp_diff::report::explain::similar;
/// assert_eq!(similar("arg-remove"), ["arg-removed"]);
/// assert!(similar("rate-limit").contains(&"event-rate-limit-changed"));
/// assert!(similar("E0501").is_empty());
/// ```
#[must_use]
pub fn similar(id: &str) -> Vec<&'static str> {
    let id = id.to_ascii_lowercase().replace('_', "-");
    let ids = || Rule::all().iter().map(|rule| rule.id.as_str());
    if let Some(closest) = closest(&id, ids()) {
        return vec![closest];
    }
    // Nearly all ids contain fewer letters.
    if id.len() < 3 {
        return Vec::new();
    }
    ids()
        .filter(|known| known.contains(&id))
        .take(MOST)
        .collect()
}

/// The verdicts of the rule and its cases, as a table.
fn verdicts(out: &mut String, rule: &Rule) {
    let head = ["case", "wire", "reverse", "api", "client", "qemu", "rust"];
    let mut rows = vec![head.map(str::to_owned), row("in general", rule.general)];
    rows.extend(rule.cases.iter().map(|(case, verdict)| row(case, *verdict)));
    let mut widths = [0; 7];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    out.push_str("\n## Verdict\n\n");
    for (index, row) in rows.iter().enumerate() {
        let cells = row.iter().zip(widths);
        let cells: Vec<String> = cells
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        put!(out, "| {} |\n", cells.join(" | "));
        if index == 0 {
            let lines = widths.map(|width| "-".repeat(width));
            put!(out, "| {} |\n", lines.join(" | "));
        }
    }
}

fn row(case: &str, verdict: Verdict) -> [String; 7] {
    let [wire, reverse, api, client, qemu, rust] = cells(verdict);
    [case.to_owned(), wire, reverse, api, client, qemu, rust]
}

fn section(out: &mut String, title: &str, paragraphs: impl IntoIterator<Item = String>) {
    put!(out, "\n## {title}\n");
    for paragraph in paragraphs {
        out.push('\n');
        for line in wrap(&paragraph, WIDTH) {
            put!(out, "{line}\n");
        }
    }
}

fn item(out: &mut String, text: &str) {
    let lines = wrap(text, WIDTH - 2);
    for (index, line) in lines.iter().enumerate() {
        let mark = if index == 0 { "- " } else { "  " };
        put!(out, "{mark}{line}\n");
    }
}

/// The advice, one paragraph for each audience.
fn advice(text: &str) -> Vec<String> {
    let text = unwrapped(text);
    let mut paragraphs = Vec::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.get(1..).and_then(next_reader) {
        let (paragraph, next) = rest.split_at(at + 1);
        paragraphs.push(paragraph.trim().to_owned());
        rest = next;
    }
    paragraphs.push(rest.trim().to_owned());
    paragraphs
}

/// The offset at which a text addresses the next audience.
fn next_reader(text: &str) -> Option<usize> {
    let readers = ["Client: ", "QEMU: ", "Rust: "];
    readers.iter().filter_map(|reader| text.find(reader)).min()
}

fn need(needs: Needs) -> &'static str {
    match needs {
        Needs::Source => {
            "names of types, ranges of integers and build conditions, which a server's answer to \
             `query-qmp-schema` does not have"
        }
        Needs::Files => "the division into files, which a snapshot does not have",
        Needs::Documentation => "documentation, which a snapshot does not have",
        Needs::History => "the releases before",
    }
}
