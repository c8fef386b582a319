//! The complete report as JSON.
//!
//! The structs here define the format, in the order of its members; [`SCHEMA`] describes it. All members
//! are always present, without a value they are null. Additions do not change [`VERSION`]; programs
//! ignore unknown members.

use qmp_history::Release;
use qmp_text::printable_json;
use serde::Serialize;
use serde_json::Value;

use super::Report;
use super::outline::{kind_of, verdict};
use crate::finding::{Finding, Hint, Judgement, Part, Place};
use crate::location::Location;
use crate::rule::{Needs, Rule, RuleId, Verdict};
use crate::verdict::{Effect, Level, Policy, SemverImpact, View};

/// The version of the format. It changes if a member is removed or changes its meaning.
pub const VERSION: u32 = 1;

/// The JSON Schema (2020-12) of the format.
pub const SCHEMA: &str = include_str!("../../schema/report.schema.json");

/// Writes a report.
pub(super) fn write(report: &Report) -> String {
    let document = Document::new(report);
    // Serializing these structs cannot fail.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    printable_json(&text).into_owned()
}

#[derive(Serialize)]
struct Document<'r> {
    version: u32,
    old: &'r str,
    new: &'r str,
    view: View,
    verdict: String,
    worst: Level,
    summary: Summary,
    findings: Vec<FindingEntry<'r>>,
    accepted: Vec<AcceptedEntry<'r>>,
    stale: &'r [String],
    blind: Vec<Blind<'r>>,
    compared: Compared<'r>,
    notes: &'r [String],
}

/// The size of the comparison.
#[derive(Serialize)]
struct Compared<'r> {
    commands: usize,
    events: usize,
    only: &'r [String],
    usage: &'r [String],
}

#[derive(Serialize)]
struct Summary {
    error: usize,
    warn: usize,
    info: usize,
    accepted: usize,
    stale: usize,
    hidden: usize,
}

#[derive(Serialize)]
struct AcceptedEntry<'r> {
    reason: &'r str,
    finding: FindingEntry<'r>,
}

#[derive(Serialize)]
struct Blind<'r> {
    rule: &'r str,
    needs: &'r [Needs],
}

/// A finding.
#[derive(Serialize)]
struct FindingEntry<'r> {
    fingerprint: String,
    level: Level,
    rule: &'r str,
    item: &'r str,
    old: &'r str,
    new: &'r str,
    sentence: String,
    root: Option<&'r str>,
    wire: Effect,
    reverse: Effect,
    api: SemverImpact,
    policy: Policy,
    removal: bool,
    unstable: bool,
    builds: Option<String>,
    judgements: Vec<JudgementEntry<'r>>,
    places: Vec<PlaceEntry<'r>>,
    lifecycle: Option<&'r str>,
    lifetime: Option<LifetimeEntry>,
    description: Option<&'r str>,
    parts: Vec<PartEntry<'r>>,
    hints: Vec<HintEntry<'r>>,
    old_location: Option<LocationEntry<'r>>,
    new_location: Option<LocationEntry<'r>>,
    location: Option<PointEntry<'r>>,
    used: Vec<LocationEntry<'r>>,
    witness: Option<WitnessEntry<'r>>,
}

/// An argument or member of a command or event that came or went.
#[derive(Serialize)]
struct PartEntry<'r> {
    name: &'r str,
    #[serde(rename = "type")]
    ty: &'r str,
    optional: bool,
    description: &'r str,
}

#[derive(Serialize)]
struct JudgementEntry<'r> {
    rule: &'r str,
    context: &'static str,
    #[serde(flatten)]
    verdict: VerdictEntry,
}

/// A rule with its verdict, also in the list of rules.
#[derive(Serialize)]
pub(super) struct VerdictEntry {
    wire: Effect,
    reverse: Effect,
    api: SemverImpact,
    levels: Levels,
}

#[derive(Serialize)]
struct Levels {
    client: Level,
    qemu: Level,
    rust: Level,
}

#[derive(Serialize)]
struct PlaceEntry<'r> {
    root: &'r str,
    kind: Option<&'static str>,
    context: &'static str,
    path: String,
    query: String,
    unstable: bool,
}

#[derive(Serialize)]
struct LifetimeEntry {
    deprecated: Option<String>,
    deprecated_earliest: Option<String>,
    last: String,
    gone: String,
    gone_earliest: Option<String>,
}

#[derive(Serialize)]
struct HintEntry<'r> {
    rule: Option<&'static str>,
    text: &'r str,
}

#[derive(Serialize)]
struct LocationEntry<'r> {
    file: &'r str,
    line: usize,
}

/// The location of a finding: in the old schema only the file.
#[derive(Serialize)]
struct PointEntry<'r> {
    file: &'r str,
    line: Option<usize>,
}

#[derive(Serialize)]
struct WitnessEntry<'r> {
    command: &'r str,
    arguments: &'r Value,
    out_of_band: bool,
    message: String,
    class: &'r str,
    desc: &'r str,
    outcome: Option<OutcomeEntry<'r>>,
}

#[derive(Serialize)]
struct OutcomeEntry<'r> {
    word: &'static str,
    text: &'r str,
}

impl<'r> Document<'r> {
    fn new(report: &'r Report) -> Self {
        let accepted = report
            .accepted
            .iter()
            .map(|(finding, reason)| AcceptedEntry {
                reason,
                finding: FindingEntry::new(finding),
            });
        let blind = report.blind.iter().map(|rule| Blind {
            rule: rule.id.as_str(),
            needs: rule.needs,
        });
        Self {
            version: VERSION,
            old: &report.old,
            new: &report.new,
            view: report.view,
            verdict: verdict(report),
            worst: report.worst(),
            summary: Summary {
                error: report.count(Level::Error),
                warn: report.count(Level::Warn),
                info: report.count(Level::Info),
                accepted: report.accepted.len(),
                stale: report.stale.len(),
                hidden: report.hidden,
            },
            findings: report.findings.iter().map(FindingEntry::new).collect(),
            accepted: accepted.collect(),
            stale: &report.stale,
            blind: blind.collect(),
            compared: Compared {
                commands: report.scope.commands,
                events: report.scope.events,
                only: &report.scope.only,
                usage: &report.scope.usage,
            },
            notes: &report.notes,
        }
    }
}

impl<'r> FindingEntry<'r> {
    fn new(finding: &'r Finding) -> Self {
        let location = |location: &'r Location| LocationEntry {
            file: &location.file,
            line: location.line,
        };
        let hint = |hint: &'r Hint| HintEntry {
            rule: hint.rule.map(RuleId::as_str),
            text: &hint.text,
        };
        let part = |part: &'r Part| PartEntry {
            name: &part.name,
            ty: &part.ty,
            optional: part.optional,
            description: &part.summary,
        };
        let content = finding.content.as_ref();
        let parts = content.map_or(&[][..], |content| &content.parts);
        let judgement = |judgement: &'r Judgement| JudgementEntry {
            rule: judgement.rule.id.as_str(),
            context: judgement.context.as_str(),
            verdict: VerdictEntry::new(judgement.verdict),
        };
        let place = |place: &'r Place| PlaceEntry {
            root: &place.path.root,
            kind: kind_of(place.context),
            context: place.context.as_str(),
            path: place.path.to_string(),
            query: place.path.query(),
            unstable: place.unstable,
        };
        Self {
            fingerprint: finding.fingerprint(),
            level: finding.level,
            rule: finding.rule().id.as_str(),
            item: &finding.item,
            old: &finding.old,
            new: &finding.new,
            sentence: finding.sentence(),
            root: finding.root(),
            wire: finding.wire(),
            reverse: finding.reverse(),
            api: finding.api(),
            policy: finding.policy,
            removal: finding.is_removal,
            unstable: finding.unstable,
            builds: finding.builds.as_ref().map(ToString::to_string),
            judgements: finding.judgements.iter().map(judgement).collect(),
            places: finding.places.iter().map(place).collect(),
            lifecycle: finding.lifecycle.map(|rule: &Rule| rule.id.as_str()),
            lifetime: finding.lifetime.map(|life| {
                let text = |release: Option<Release>| release.map(|release| release.to_string());
                LifetimeEntry {
                    deprecated: text(life.deprecated),
                    deprecated_earliest: text(finding.open.deprecated),
                    last: life.last.to_string(),
                    gone: life.gone.to_string(),
                    gone_earliest: text(finding.open.gone),
                }
            }),
            description: content.map(|content| content.summary.as_str()),
            parts: parts.iter().map(part).collect(),
            hints: finding.hints.iter().map(hint).collect(),
            old_location: finding.old_location.as_ref().map(location),
            new_location: finding.new_location.as_ref().map(location),
            location: finding
                .shown_at()
                .map(|(file, line)| PointEntry { file, line }),
            used: finding.used.iter().map(location).collect(),
            witness: finding.witness.as_ref().map(|witness| WitnessEntry {
                command: &witness.command,
                arguments: &witness.arguments,
                out_of_band: witness.out_of_band,
                message: witness.message(),
                class: &witness.class,
                desc: &witness.desc,
                outcome: witness.outcome.as_ref().map(|outcome| OutcomeEntry {
                    word: outcome.as_str(),
                    text: outcome.text(),
                }),
            }),
        }
    }
}

impl VerdictEntry {
    pub(super) fn new(verdict: Verdict) -> Self {
        let [client, qemu, rust] = [View::Client, View::Qemu, View::Rust].map(|v| verdict.level(v));
        Self {
            wire: verdict.wire,
            reverse: verdict.reverse,
            api: verdict.api,
            levels: Levels { client, qemu, rust },
        }
    }
}
