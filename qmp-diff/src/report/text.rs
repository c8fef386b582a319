//! One line for each finding, for `grep` and for comparison.
//!
//! `LEVEL RULE ITEM: SENTENCE [QUERY]`, where the query is the path in libvirt's syntax; a
//! change that is not on the wire has none. If usage was given, `(used in FILE:LINE)` follows. An
//! unused accept-list entry has a line too.

use qmp_text::printable;

use super::Report;

/// Writes a report.
pub(super) fn write(report: &Report) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(&printable(text));
        out.push('\n');
    };
    for stale in &report.stale {
        line(&format!("error stale {stale}"));
    }
    for note in &report.notes {
        line(&format!("note {note}"));
    }
    for finding in &report.findings {
        let sentence = finding.sentence();
        let (level, rule, item) = (finding.level, finding.rule().id.as_str(), &finding.item);
        let query = finding
            .place()
            .map(|place| format!(" [{}]", place.path.query()));
        let query = query.unwrap_or_default();
        let used = finding.used.first();
        let used = used.map_or_else(String::new, |used| format!(" (used in {used})"));
        line(&format!("{level} {rule} {item}: {sentence}{query}{used}"));
    }
    out
}
