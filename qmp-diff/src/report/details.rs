//! The details of a finding besides its sentence.
//!
//! Takes a [`Finding`], returns [`Detail`]s, labelled and in order, which the formats for people lay
//! out. Nothing is escaped here.

use qmp_history::Release;

use super::outline::{Others, number, others};
use super::wrap::unwrapped;
use crate::finding::{Content, Finding, Judgement, Lifetime};
use crate::witness::Confirmation;

/// A detail.
pub(super) struct Detail {
    /// Its label.
    pub(super) label: &'static str,
    /// Its text, on one line.
    pub(super) text: String,
    /// Whether the text is not a sentence: a path, a location, a message.
    pub(super) is_code: bool,
}

/// The label of a message that proves a break.
pub(super) const PROOF: &str = "proof";
/// The label of what a new or removed command or event does.
pub(super) const ABOUT: &str = "about";
/// The labels of what it consists of.
pub(super) const PARTS: [&str; 3] = [ABOUT, "argument", "data"];
/// The label of the reasons for a verdict.
pub(super) const WHY: &str = "why";

/// The amount of detail.
#[derive(Clone, Copy)]
pub(super) struct Extent {
    /// Whether to include reasons, advice and references.
    pub(super) verbose: bool,
    /// The maximum number of other commands and events to name.
    pub(super) others: usize,
}

/// The details of a finding.
pub(super) fn details(finding: &Finding, extent: Extent) -> Vec<Detail> {
    let mut list = List(Vec::new());
    if let Some(content) = &finding.content {
        list.content(content);
    }
    // The path of a command is just its name.
    let place = finding
        .place()
        .filter(|place| place.path.to_string() != finding.item);
    if let Some(place) = place {
        list.code("path", place.path.to_string());
        list.code("query", place.path.query());
    }
    list.prose("also in", also(finding, extent.others));
    list.prose("verdict", Some(verdict(finding)));
    for judgement in finding.judgements.iter().skip(1) {
        list.prose("besides", Some(besides(judgement)));
    }
    list.prose(
        "history",
        finding.lifetime.map(|life| history(finding, life)),
    );
    list.prose(
        "unstable",
        finding.unstable.then(|| {
            "it was already unstable in the old schema, which promises nothing about it".to_owned()
        }),
    );
    let builds = finding.builds.as_ref();
    list.prose("builds", builds.map(|builds| format!("only with {builds}")));
    for (label, location) in [
        ("old", &finding.old_location),
        ("new", &finding.new_location),
    ] {
        if let Some(location) = location {
            list.code(label, location.to_string());
        }
    }
    if let Some(witness) = &finding.witness {
        list.code(PROOF, witness.message());
        list.prose(
            "answer",
            Some(format!("{}: {}", witness.class, witness.desc)),
        );
        list.prose("tried", witness.outcome.as_ref().map(tried));
    }
    for hint in &finding.hints {
        list.prose("hint", Some(hint.text.clone()));
    }
    if extent.verbose {
        let rule = finding.rule();
        list.prose(WHY, Some(unwrapped(rule.rationale)));
        let lifecycle = finding.lifecycle.map(|rule| unwrapped(rule.rationale));
        list.prose(WHY, lifecycle);
        if finding.witness.is_none() {
            list.prose("error", rule.error.map(str::to_owned));
        }
        list.prose("advice", Some(unwrapped(rule.advice)));
        for reference in rule.references {
            list.prose("see", Some((*reference).to_owned()));
        }
        list.code("accept", finding.fingerprint());
    }
    list.0
}

struct List(Vec<Detail>);

impl List {
    fn prose(&mut self, label: &'static str, text: Option<String>) {
        self.0.extend(text.map(|text| Detail {
            label,
            text,
            is_code: false,
        }));
    }

    fn content(&mut self, content: &Content) {
        let summary = Some(content.summary.clone()).filter(|text| !text.is_empty());
        self.prose(ABOUT, summary);
        for part in &content.parts {
            let optional = if part.optional { ", optional" } else { "" };
            let mut text = format!("{} ({}{optional})", part.name, part.ty);
            if !part.summary.is_empty() {
                put!(text, ": {}", part.summary);
            }
            self.prose(content.role, Some(text));
        }
    }

    fn code(&mut self, label: &'static str, text: String) {
        self.0.push(Detail {
            label,
            text,
            is_code: true,
        });
    }
}

/// `12 commands and 1 event: a, b, c and 10 more`.
fn also(finding: &Finding, most: usize) -> Option<String> {
    let Others { commands, events } = others(finding);
    let counts = [(commands.len(), "command"), (events.len(), "event")];
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    let counts: Vec<String> = counts.map(|(count, thing)| number(*count, thing)).collect();
    if counts.is_empty() {
        return None;
    }
    let names: Vec<&str> = commands.into_iter().chain(events).collect();
    let shown = most.min(names.len());
    let (counts, list) = (counts.join(" and "), names[..shown].join(", "));
    Some(match names.len() - shown {
        _ if shown == 0 => counts,
        0 => format!("{counts}: {list}"),
        left => format!("{counts}: {list} and {left} more"),
    })
}

fn verdict(finding: &Finding) -> String {
    format!(
        "wire {}, reverse {}, api {}, policy {}",
        finding.wire(),
        finding.reverse(),
        finding.api(),
        finding.policy
    )
}

fn besides(judgement: &Judgement) -> String {
    let Judgement {
        rule,
        context,
        verdict,
    } = judgement;
    format!(
        "{} ({}): wire {}, reverse {}, api {}",
        rule.id,
        context.as_str(),
        verdict.wire,
        verdict.reverse,
        verdict.api
    )
}

fn history(finding: &Finding, life: Lifetime) -> String {
    // A release without a snapshot may be the one.
    let open = |word: &str, earliest: Option<Release>| match earliest {
        Some(earliest) => format!(" (open: perhaps {word} {})", earliest.series()),
        None => String::new(),
    };
    let deprecated = match life.deprecated {
        Some(release) => {
            let open = open("since", finding.open.deprecated);
            format!("deprecated since {release}{open}")
        }
        None => "never marked as deprecated".to_owned(),
    };
    let gone = format!("gone in {}{}", life.gone, open("in", finding.open.gone));
    let rule = finding.lifecycle.map(|rule| format!(" ({})", rule.id));
    format!(
        "{deprecated}, last in {}, {gone}{}",
        life.last,
        rule.unwrap_or_default()
    )
}

fn tried(outcome: &Confirmation) -> String {
    format!("{}: {}", outcome.as_str(), outcome.text())
}
