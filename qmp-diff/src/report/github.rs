//! Commands to the runner of GitHub's workflows, which shows them beside the lines of files.
//!
//! The runner shows ten of each level and drops the rest, so no more are written, in the order of the
//! files; the last line has the total number.

use qmp_text::printable;

use super::details::{Extent, details};
use super::outline::number;
use super::{Layout, Report};
use crate::finding::Finding;
use crate::verdict::Level;

/// The number of findings of each level that the runner shows.
const MOST: usize = 10;

/// The details to include.
const SHOWN: [&str; 6] = ["path", "also in", "history", "old", "proof", "hint"];

/// Writes a report.
pub(super) fn write(report: &Report, layout: &Layout) -> String {
    let mut out = String::new();
    let mut left_out = Vec::new();
    let levels = [
        (Level::Error, "error"),
        (Level::Warn, "warning"),
        (Level::Info, "notice"),
    ];
    for (level, command) in levels {
        let mut lines = Vec::new();
        if level == Level::Error {
            let stale = report.stale.iter();
            lines.extend(stale.map(|stale| {
                let title = property("stale accept-list entry");
                format!(
                    "::{command} title={title}::{}\n",
                    data(&[printable(stale).into_owned()])
                )
            }));
        }
        let findings = report.findings.iter().filter(|f| f.level == level);
        let mut findings: Vec<&Finding> = findings.collect();
        // A stable sort: findings without a file stay in the order of the report, at the end.
        findings.sort_by_key(|finding| {
            let place = finding.shown_at();
            (place.is_none(), place)
        });
        lines.extend(findings.into_iter().map(|f| line(command, f, layout)));
        out.extend(lines.iter().take(MOST).map(String::as_str));
        if lines.len() > MOST {
            left_out.push(number(lines.len() - MOST, command));
        }
    }
    for note in &report.notes {
        let text = data(&[printable(note).into_owned()]);
        put!(
            out,
            "::notice title={}::{text}\n",
            property("not in the schema")
        );
    }
    if !left_out.is_empty() {
        out.push_str("not shown here: ");
        out.push_str(&left_out.join(", "));
        out.push('\n');
    }
    out
}

fn line(command: &str, finding: &Finding, layout: &Layout) -> String {
    let mut properties = Vec::new();
    if let Some((file, line)) = finding.shown_at() {
        properties.push(format!("file={}", property(file)));
        properties.extend(line.map(|line| format!("line={line}")));
    }
    let title = format!("{}: {}", finding.rule().id, finding.item);
    properties.push(format!("title={}", property(&title)));
    let extent = Extent {
        verbose: false,
        others: layout.others,
    };
    let details = details(finding, extent).into_iter();
    let shown = details.filter(|detail| SHOWN.contains(&detail.label));
    let mut lines = vec![printable(&finding.sentence()).into_owned()];
    lines.extend(shown.map(|detail| format!("{}: {}", detail.label, printable(&detail.text))));
    format!("::{command} {}::{}\n", properties.join(","), data(&lines))
}

/// Escapes the lines of a message, which is the rest of the line of the command.
fn data(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| line.replace('%', "%25")).collect();
    lines.join("%0A")
}

/// The value of a property.
fn property(text: &str) -> String {
    let text = printable(text).replace('%', "%25");
    text.replace(':', "%3A").replace(',', "%2C")
}
