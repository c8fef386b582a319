//! The table of all rules, for people and for programs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::json::VerdictEntry;
use super::wrap::unwrapped;
use crate::rule::{Needs, Rule, RuleId, Verdict};
use crate::verdict::View;

/// The names of the columns.
const HEAD: [&str; 8] = [
    "rule",
    "wire",
    "reverse",
    "api",
    "client",
    "qemu",
    "rust",
    "what happened",
];

/// All rules, one line each, followed by their cases.
#[must_use]
pub fn text() -> String {
    let mut rows: Vec<[String; 8]> = vec![HEAD.map(str::to_owned)];
    for rule in Rule::all() {
        rows.push(row(rule.id.as_str(), rule.general, rule.summary));
        for (case, verdict) in rule.cases {
            rows.push(row(&format!("  {case}"), *verdict, ""));
        }
    }
    let mut widths = [0; 8];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut out = String::new();
    for row in &rows {
        let cells = row.iter().zip(widths);
        let cells: Vec<String> = cells
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        out.push_str(cells.join("  ").trim_end());
        out.push('\n');
    }
    out
}

fn row(id: &str, verdict: Verdict, summary: &str) -> [String; 8] {
    let [wire, reverse, api, client, qemu, rust] = cells(verdict);
    let (id, summary) = (id.to_owned(), summary.to_owned());
    [id, wire, reverse, api, client, qemu, rust, summary]
}

/// A verdict in words: on the wire, in reverse and for generated code, then its level in each view.
pub(super) fn cells(verdict: Verdict) -> [String; 6] {
    let level = |view| verdict.level(view).to_string();
    [
        verdict.wire.to_string(),
        verdict.reverse.to_string(),
        verdict.api.to_string(),
        level(View::Client),
        level(View::Qemu),
        level(View::Rust),
    ]
}

/// All rules, as a JSON array.
#[must_use]
pub fn json() -> String {
    let entries: Vec<RuleEntry<'_>> = Rule::all().iter().map(RuleEntry::new).collect();
    // Serializing these structs cannot fail.
    let mut text = serde_json::to_string_pretty(&entries).unwrap_or_default();
    text.push('\n');
    text
}

#[derive(Serialize)]
struct RuleEntry<'r> {
    id: &'r str,
    summary: &'r str,
    #[serde(flatten)]
    verdict: VerdictEntry,
    cases: BTreeMap<&'r str, VerdictEntry>,
    needs: &'r [Needs],
    mirror: &'r [RuleId],
    rationale: String,
    error: Option<&'r str>,
    advice: String,
    references: &'r [&'r str],
}

impl<'r> RuleEntry<'r> {
    fn new(rule: &'r Rule) -> Self {
        let cases = rule.cases.iter();
        Self {
            id: rule.id.as_str(),
            summary: rule.summary,
            verdict: VerdictEntry::new(rule.general),
            cases: cases
                .map(|(case, verdict)| (*case, VerdictEntry::new(*verdict)))
                .collect(),
            needs: rule.needs,
            mirror: rule.mirror,
            rationale: unwrapped(rule.rationale),
            error: rule.error,
            advice: unwrapped(rule.advice),
            references: rule.references,
        }
    }
}
