//! Makes findings from facts: applies the rules to each difference.
//!
//! Takes two sides, returns findings. A difference in types that both clients and servers send is judged
//! in both directions; the finding has all judgements, the worst first.

use std::collections::BTreeSet;

use qmp_history::Release;

use crate::builds::Builds;
use crate::change::Change;
use crate::compare::graph::Spot;
use crate::compare::{self, Fact};
use crate::compared::{ComparedSchema, SchemaView};
use crate::finding::{Context, Finding, Judgement, OpenDates};
use crate::reach::{self, Reached};
use crate::rule::RuleId;
use crate::verdict::{Effect, Level, Policy, View};

/// The judgements of the rules about two schemas.
pub(crate) struct Judged {
    /// The findings, in the order of the old schema.
    pub(crate) findings: Vec<Finding>,
    /// One for each item that is deprecated in both schemas, which is not a change; see [`crate::audit`].
    pub(crate) deprecated: Vec<Finding>,
}

/// Compares two schemas in the selected builds.
///
/// The findings have their level in the view `client`, and a policy that is independent of history.
pub(crate) fn judge(old: &ComparedSchema<'_>, new: &ComparedSchema<'_>, builds: &Builds) -> Judged {
    let judge = Judge {
        old: SchemaView::new(*old, builds),
        new: SchemaView::new(*new, builds),
    };
    let facts = compare::compare(judge.old, judge.new);
    let places = reach::places(&facts);
    let findings = facts.facts.iter().zip(places);
    let findings = findings.filter_map(|(fact, places)| judge.finding(fact, places));
    let (deprecated, findings) =
        findings.partition(|finding| finding.rule().id == RuleId::DeprecatedStillPresent);
    Judged {
        findings,
        deprecated,
    }
}

struct Judge<'s> {
    old: SchemaView<'s>,
    new: SchemaView<'s>,
}

/// The command whose argument lists the capabilities that a client enables.
const CAPABILITIES: &str = "qmp_capabilities";

impl Judge<'_> {
    /// Makes the finding of a difference; `None` if it has no position or no rule.
    fn finding(&self, fact: &Fact<'_>, reached: Vec<Reached>) -> Option<Finding> {
        let is_nowhere = fact.spots.contains(&Spot::Nowhere);
        if reached.is_empty() && !is_nowhere {
            return None;
        }
        let change = special(fact, &reached);
        let is_unbuilt = self.is_unbuilt(fact);
        let mut contexts: BTreeSet<Context> = reached.iter().map(|r| r.place.context).collect();
        if contexts.is_empty() {
            contexts.insert(Context::Schema);
        }
        let mut judgements: Vec<Judgement> = Vec::new();
        for context in contexts {
            let (rule, case) = change.rule(context);
            let rule = rule.rule();
            let mut verdict = rule.verdict(case);
            let here = || reached.iter().filter(|r| r.place.context == context);
            let unchecked = here().count() > 0 && here().all(|r| r.unchecked);
            if unchecked {
                verdict.wire = verdict.wire.min(Effect::Potential);
                verdict.reverse = verdict.reverse.min(Effect::Potential);
            }
            if verdict.wire < Effect::Breaking && rule.general.wire == Effect::Breaking {
                let levels = &mut verdict.levels;
                levels[View::Client as usize] = match verdict.wire {
                    Effect::Potential => levels[View::Client as usize].min(Level::Warn),
                    _ => levels[View::Client as usize].min(Level::Info),
                };
                levels[View::Qemu as usize] = levels[View::Qemu as usize].min(Level::Info);
            }
            let same = judgements.iter_mut().find(|known| known.rule.id == rule.id);
            match same {
                Some(known) if known.verdict >= verdict => {}
                Some(known) => known.verdict = verdict,
                None => judgements.push(Judgement {
                    rule,
                    context,
                    verdict,
                }),
            }
        }
        // A stable sort, so that arguments come before replies and events.
        judgements.sort_by_key(|judgement| std::cmp::Reverse(judgement.verdict));
        let unstable = fact.unstable
            || (!reached.is_empty() && reached.iter().all(|reached| reached.place.unstable));
        let mut finding = Finding {
            identity: judgements[0].rule.id,
            judgements,
            item: fact.item.clone(),
            old: fact.old.clone(),
            new: fact.new.clone(),
            places: reached.into_iter().map(|reached| reached.place).collect(),
            unstable,
            builds: fact.condition.cloned(),
            policy: Policy::Allowed,
            lifecycle: None,
            lifetime: None,
            open: OpenDates::default(),
            content: None,
            hints: Vec::new(),
            old_location: self.old.location(fact.old_span),
            new_location: self.new.location(fact.new_span),
            used: Vec::new(),
            witness: None,
            is_removal: fact.change.is_removal(),
            level: Level::Off,
        };
        finding.policy = match finding.wire() {
            _ if unstable => Policy::ExemptUnstable,
            Effect::Breaking => Policy::UnknownHistory,
            _ => Policy::Allowed,
        };
        finding.level = finding.general_level(View::Client);
        if is_unbuilt {
            finding.not_in_build();
        }
        Some(finding)
    }

    /// Whether an item that a server lacks is only left out of its build: it has a condition in the other schema, or
    /// both are of the same release.
    fn is_unbuilt(&self, fact: &Fact<'_>) -> bool {
        let lacks =
            fact.change.is_removal() || fact.change == Change::Plain(RuleId::FeatureRemoved);
        let line = |seen: SchemaView<'_>| seen.side.release.map(Release::line);
        let same_release = line(self.old).is_some() && line(self.old) == line(self.new);
        // If the release is known, its snapshot decides whether it has an item with a condition.
        let is_open = self.new.side.release.is_none() && fact.condition.is_some();
        lacks && !self.new.side.visibility.source && (same_release || is_open)
    }
}

/// Changes with separate rules because of their item.
fn special(fact: &Fact<'_>, reached: &[Reached]) -> Change {
    let downstream = fact.item.contains(".__") || fact.item.starts_with("__");
    let added = matches!(
        fact.change,
        Change::MemberAdded { .. } | Change::ValueAdded | Change::BranchAdded
    );
    let removed = matches!(
        fact.change,
        Change::MemberRemoved { .. } | Change::ValueRemoved | Change::BranchRemoved
    );
    if !added && !removed {
        return fact.change;
    }
    let of_capabilities = reached
        .iter()
        .any(|reached| reached.place.path.root == CAPABILITIES);
    match fact.change {
        Change::ValueAdded if of_capabilities => Change::Plain(RuleId::CapabilityAdded),
        Change::ValueRemoved if of_capabilities => Change::Plain(RuleId::CapabilityRemoved),
        _ if downstream && added => Change::Plain(RuleId::DownstreamExtension),
        _ if downstream => Change::PlainCase(RuleId::DownstreamExtension, "removed"),
        change => change,
    }
}
