//! The introduction and the order of all reports for people.
//!
//! Takes a [`Report`], returns sentences and groups. Nothing is escaped here: labels and names can
//! contain any text, and each format escapes it.

use super::Report;
use crate::comparison::Scope;
use crate::finding::{Context, Finding};
use crate::rule::{Needs, Rule};
use crate::verdict::{Effect, Level, View};

/// The findings about a command or event.
pub(super) struct Group<'r> {
    /// Whether it is a command or an event; `None` if it is neither.
    pub(super) kind: Option<&'static str>,
    /// Its name.
    pub(super) root: Option<&'r str>,
    /// The findings, the worst first; at least one.
    pub(super) findings: Vec<&'r Finding>,
}

impl Group<'_> {
    /// The heading: `command blockdev-add`.
    pub(super) fn title(&self) -> String {
        match (self.kind, self.root) {
            (Some(kind), Some(root)) => format!("{kind} {root}"),
            _ => "not in any message".to_owned(),
        }
    }
}

/// Groups findings by the command or event under which each is listed; the group with the worst finding
/// first.
pub(super) fn groups<'r>(findings: impl IntoIterator<Item = &'r Finding>) -> Vec<Group<'r>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known = std::collections::HashMap::new();
    // They are sorted by level, so the first of a group is its worst.
    for finding in findings {
        let key = (kind(finding), finding.root());
        let index = *known.entry(key).or_insert_with(|| {
            groups.push(Group {
                kind: key.0,
                root: key.1,
                findings: Vec::new(),
            });
            groups.len() - 1
        });
        groups[index].findings.push(finding);
    }
    groups
}

/// The names of the other commands and events that a finding reaches.
pub(super) struct Others<'f> {
    pub(super) commands: Vec<&'f str>,
    pub(super) events: Vec<&'f str>,
}

/// The other commands and events that a finding reaches.
pub(super) fn others(finding: &Finding) -> Others<'_> {
    let first = finding.root();
    let names = |wanted: &str| {
        let places = finding.places.iter();
        let places = places.filter(|place| kind_of(place.context) == Some(wanted));
        let names = places.map(|place| place.path.root.as_str());
        let mut names: Vec<&str> = names.filter(|name| Some(*name) != first).collect();
        names.sort_unstable();
        names.dedup();
        names
    };
    Others {
        commands: names(COMMAND),
        events: names(EVENT),
    }
}

const COMMAND: &str = "command";
const EVENT: &str = "event";

fn kind(finding: &Finding) -> Option<&'static str> {
    finding.place().and_then(|place| kind_of(place.context))
}

/// The kind of item for a context.
pub(super) fn kind_of(context: Context) -> Option<&'static str> {
    match context {
        Context::Command | Context::Arguments | Context::Returns => Some(COMMAND),
        Context::Event | Context::Data => Some(EVENT),
        Context::Schema => None,
    }
}

/// A number with a noun: `1 error`, `2 errors`.
pub(super) fn number(count: usize, thing: &str) -> String {
    match count {
        1 => format!("1 {thing}"),
        _ => format!("{count} {thing}s"),
    }
}

/// Whether a deprecated item was removed.
fn breaks_what_was_announced(report: &Report) -> bool {
    let mut findings = report.findings.iter();
    findings.any(|finding| !finding.unstable && finding.wire() == Effect::Breaking)
}

/// A sentence that summarizes the findings.
pub(super) fn verdict(report: &Report) -> String {
    let Report { old, new, .. } = report;
    let levels = report.findings.iter().map(|finding| finding.level);
    let worst = levels.max().unwrap_or(Level::Off);
    match (worst, report.view) {
        (Level::Error, View::Client) if !report.scope.usage.is_empty() => {
            format!("The program breaks with {new}.")
        }
        (Level::Error, View::Client) => format!("Clients made for {old} can break with {new}."),
        (Level::Error, View::Qemu) => {
            format!("Changes from {old} to {new} violate QEMU's rules.")
        }
        (Level::Error, View::Rust) => {
            format!("Rust code for the types of {old} may not compile with those of {new}.")
        }
        (Level::Warn, View::Client) if breaks_what_was_announced(report) => format!(
            "Clients made for {old} can break with {new}, if they use features past their deprecation period."
        ),
        (Level::Warn, View::Client) => format!(
            "Clients made for {old} work with {new}, unless they rely on unspecified behaviour."
        ),
        (Level::Warn, View::Qemu) => format!(
            "Nothing from {old} to {new} is certain to go against QEMU's rules, but some of it \
             deserves a look."
        ),
        (Level::Warn, View::Rust) => format!(
            "Rust code for the types of {old} compiles with those of {new}, but some of it \
             deserves a look."
        ),
        (Level::Info, View::Client) => format!("Clients made for {old} work with {new}."),
        (Level::Info, View::Qemu) => {
            format!("QEMU's rules allow all changes from {old} to {new}.")
        }
        (Level::Info, View::Rust) => {
            format!("Rust code for the types of {old} compiles with those of {new}.")
        }
        (Level::Off, _) if report.accepted.is_empty() && report.hidden == 0 => {
            format!(
                "No difference found between {old} and {new} among {}.",
                scope(report)
            )
        }
        (Level::Off, _) => format!(
            "No difference between {old} and {new} is left that counts, among {}.",
            scope(report)
        ),
    }
}

/// A short description of the comparison.
fn scope(report: &Report) -> String {
    let Scope {
        commands,
        events,
        only,
        usage,
    } = &report.scope;
    let mut parts = Vec::new();
    if *commands > 0 {
        parts.push(number(*commands, "command"));
    }
    if *events > 0 {
        parts.push(number(*events, "event"));
    }
    let mut text = if parts.is_empty() {
        "no command or event".to_owned()
    } else {
        parts.join(" and ")
    };
    if !only.is_empty() {
        let names = only.join("', '");
        text = if parts.is_empty() {
            format!("items that match '{names}'")
        } else {
            format!("{text} that match '{names}'")
        };
    }
    if !usage.is_empty() {
        put!(text, ", as far as {} uses them", usage.join(", "));
    }
    text
}

/// The number of findings by level: `3 errors, 1 warning, 12 for information`.
pub(super) fn counts(report: &Report) -> String {
    let mut parts = vec![
        number(report.count(Level::Error), "error"),
        number(report.count(Level::Warn), "warning"),
        format!("{} for information", report.count(Level::Info)),
    ];
    if !report.accepted.is_empty() {
        parts.push(format!("{} accepted", report.accepted.len()));
    }
    if report.hidden > 0 {
        parts.push(format!("{} not shown", report.hidden));
    }
    parts.join(", ")
}

/// A sentence about changes that cannot be seen; `None` if all can.
pub(super) fn blind(report: &Report) -> Option<String> {
    let is_blind = |rule: &Rule| report.blind.iter().any(|blind| blind.id == rule.id);
    let mut told = Vec::new();
    for (needs, what) in [
        (
            Needs::Source,
            "names of types, ranges of integers and build conditions",
        ),
        (Needs::Files, "the division into files"),
        (Needs::Documentation, "documentation"),
        (Needs::History, "earlier releases"),
    ] {
        let having = || {
            Rule::all()
                .iter()
                .filter(|rule| rule.needs.contains(&needs))
        };
        // Rules that apply have all the facts that they need.
        if having().all(is_blind) {
            told.push(format!("{what} ({})", number(having().count(), "rule")));
        }
    }
    let (last, before) = told.split_last()?;
    let list = match before {
        [] => last.clone(),
        _ => format!("{} and {last}", before.join(", ")),
    };
    let blind = number(report.blind.len(), "rule");
    Some(format!(
        "{blind} could not apply, because one of the schemas lacks: {list}."
    ))
}

/// The ids of the rules that cannot apply.
pub(super) fn blind_ids(report: &Report) -> Vec<&'static str> {
    report.blind.iter().map(|rule| rule.id.as_str()).collect()
}

/// Shortens a text to a maximum length.
pub(super) fn shorten(text: &str, most: usize) -> std::borrow::Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}
