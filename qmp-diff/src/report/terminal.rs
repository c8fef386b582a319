//! A report for a terminal: first the summary, then each command and event.
//!
//! Informational findings have one line; errors and warnings have all details.

use anstyle::{AnsiColor, Style};
use qmp_text::printable;

use super::details::{Extent, PARTS, details};
use super::outline::{blind, blind_ids, counts, groups, verdict};
use super::wrap::wrap;
use super::{Layout, Report};
use crate::finding::Finding;
use crate::verdict::Level;

/// The width of the labels of details, including the space after them.
const LABEL: usize = 9;
/// The width of the levels, including the space after them.
const LEVEL: usize = 6;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

/// Writes a report.
pub(super) fn write(report: &Report, layout: &Layout) -> String {
    let mut page = Page {
        out: String::new(),
        layout,
    };
    page.summary(report);
    for group in groups(&report.findings) {
        page.line("", None, &[]);
        page.line("", None, &[(BOLD, &group.title())]);
        for finding in group.findings {
            page.finding(finding);
        }
    }
    if layout.verbose && !report.accepted.is_empty() {
        page.line("", None, &[]);
        page.line("", None, &[(BOLD, "accepted")]);
        for (finding, reason) in &report.accepted {
            let rule = finding.rule().id.as_str();
            let sentence = format!("{rule}: {}", finding.sentence());
            page.line("  ", None, &[(Style::new(), &sentence)]);
            page.detail("reason", reason, false);
        }
    }
    page.out
}

struct Page<'o> {
    out: String,
    layout: &'o Layout,
}

impl Page<'_> {
    fn summary(&mut self, report: &Report) {
        let sides = format!("{} → {}", report.old, report.new);
        let view = format!("(view: {})", report.view);
        self.line("", None, &[(BOLD, &sides), (DIM, &view)]);
        let worst = match report.worst() {
            Level::Off | Level::Info => Style::new().fg_color(Some(AnsiColor::Green.into())),
            level => style(level),
        };
        self.line("", None, &[(worst, &verdict(report))]);
        self.line("", None, &[(Style::new(), &counts(report))]);
        for stale in &report.stale {
            let sentence = format!("stale: {stale}");
            self.line("", Some(Level::Error), &[(Style::new(), &sentence)]);
        }
        for note in &report.notes {
            let note = format!("note: {note}");
            self.line("", None, &[(Style::new(), &note)]);
        }
        if let Some(blind) = blind(report) {
            self.line("", None, &[(DIM, &blind)]);
            if self.layout.verbose {
                self.line("  ", None, &[(DIM, &blind_ids(report).join(", "))]);
            }
        }
    }

    fn finding(&mut self, finding: &Finding) {
        let (sentence, rule) = (finding.sentence(), format!("({})", finding.rule().id));
        let unstable = if finding.unstable { "[unstable]" } else { "" };
        let is_brief = finding.level <= Level::Info && !self.layout.verbose;
        let sentence_style = if is_brief { Style::new() } else { BOLD };
        let parts = [
            (sentence_style, sentence.as_str()),
            (DIM, unstable),
            (DIM, &rule),
        ];
        self.line("  ", Some(finding.level), &parts);
        let extent = Extent {
            verbose: self.layout.verbose,
            others: self.layout.others,
        };
        for detail in details(finding, extent) {
            if !is_brief || detail.label == "hint" || PARTS.contains(&detail.label) {
                self.detail(detail.label, &detail.text, detail.is_code);
            }
        }
    }

    /// A label and a text. Text to copy is not wrapped.
    fn detail(&mut self, label: &str, text: &str, is_code: bool) {
        let indent = " ".repeat(2 + LEVEL);
        let room = self.layout.width.saturating_sub(indent.len() + LABEL);
        let text = printable(text);
        let lines = if is_code {
            vec![text.into_owned()]
        } else {
            wrap(&text, room)
        };
        for (index, line) in lines.iter().enumerate() {
            let label = if index == 0 { label } else { "" };
            self.out.push_str(&indent);
            self.styled(DIM, &format!("{label:<LABEL$}"));
            self.out.push_str(line);
            self.end();
        }
    }

    /// A line of styled parts, wrapped with its text aligned if it is too long.
    fn line(&mut self, indent: &str, level: Option<Level>, parts: &[(Style, &str)]) {
        let hang = indent.len() + level.map_or(0, |_| LEVEL);
        let room = self.layout.width.saturating_sub(hang);
        self.out.push_str(indent);
        if let Some(level) = level {
            self.styled(style(level), level.as_str());
            let gap = LEVEL.saturating_sub(level.as_str().len());
            self.out.push_str(&" ".repeat(gap));
        }
        let mut used = 0;
        for (style, text) in parts {
            // A part begins on the line of the previous one if its first word fits.
            for word in printable(text).split_whitespace() {
                let length = word.chars().count();
                if used > 0 && used + 1 + length > room {
                    self.end();
                    self.out.push_str(&" ".repeat(hang));
                    used = 0;
                }
                if used > 0 {
                    self.out.push(' ');
                    used += 1;
                }
                self.styled(*style, word);
                used += length;
            }
        }
        self.end();
    }

    fn styled(&mut self, style: Style, text: &str) {
        if self.layout.colour && !text.trim().is_empty() && style != Style::new() {
            put!(self.out, "{style}{text}{style:#}");
        } else {
            self.out.push_str(text);
        }
    }

    fn end(&mut self) {
        let length = self.out.trim_end_matches(' ').len();
        self.out.truncate(length);
        self.out.push('\n');
    }
}

fn style(level: Level) -> Style {
    let colour = match level {
        Level::Error => AnsiColor::Red,
        Level::Warn => AnsiColor::Yellow,
        Level::Info => AnsiColor::Cyan,
        Level::Off => return Style::new(),
    };
    Style::new().fg_color(Some(colour.into())).bold()
}
