//! The options of a comparison.
//!
//! Contains the caller's data (releases, usage, accepted findings) and settings (builds, view, levels), and
//! computes the level of a finding.

use std::collections::BTreeMap;

use qmp_history::{Archive, Caveat};

use crate::accepted::Accepted;
use crate::builds::Builds;
use crate::finding::{Finding, Judgement};
use crate::only::Only;
use crate::rule::{Rule, RuleId};
use crate::usage::Usage;
use crate::verdict::{Level, Policy, View};
use crate::witness::{Confirmation, Witness};

/// The options of [`Comparison::run`](crate::Comparison::run). The default compares everything, in all builds,
/// without history.
#[derive(Clone, Default)]
pub struct Options<'a> {
    /// The builds to compare.
    pub builds: Builds,
    /// Only changes of items that one of these names; all if empty.
    pub only: Vec<Only>,
    /// The releases for the lifetimes of items. They are used if the release of the old side is known.
    pub archive: Option<&'a Archive>,
    /// Replacements for removed items, by path.
    pub replacements: BTreeMap<String, String>,
    /// Only changes of items that a program uses.
    pub usage: Option<&'a Usage>,
    /// Behaviour that no schema records: it becomes a note if the program uses the item.
    pub caveats: Vec<Caveat>,
    /// The perspective of the report.
    pub view: View,
    /// How to treat changes to unstable items.
    pub unstable: Unstable,
    /// Levels that replace those of the rules, by id.
    pub levels: BTreeMap<RuleId, Level>,
    /// Findings that a project has accepted.
    pub accepted: Accepted,
    /// The current day, as `2026-11-23`: entries of the accept list can expire.
    pub today: String,
    /// Gives descriptions by path, for schemas without documentation: snapshots and answers.
    pub describe: Option<&'a Describe<'a>>,
    /// Whether to look for messages that prove a break.
    pub witnesses: Witnesses<'a>,
}

/// How to treat changes to unstable items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unstable {
    /// Leave them out.
    Hide,
    /// Show them, as information.
    #[default]
    Info,
    /// Treat them like changes to stable items.
    Enforce,
}

/// Gives the description of a definition (`NAME`), a member or an argument (`NAME.MEMBER`), if there is one.
pub type Describe<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// Sends messages to a server in order, and returns the outcome of each.
pub type Ask<'a> = dyn Fn(&[&Witness]) -> Vec<Confirmation> + 'a;

/// Whether to look for messages that prove a break.
#[derive(Clone, Copy, Default)]
pub enum Witnesses<'a> {
    /// Do not look.
    #[default]
    None,
    /// Look for the smallest message of each break.
    Find,
    /// Look for them, and ask a server about those of findings that are not accepted.
    Confirm(&'a Ask<'a>),
}

impl Options<'_> {
    /// Whether a rule that is off by default is turned on.
    pub(crate) fn turns_on(&self, rule: RuleId) -> bool {
        self.levels
            .get(&rule)
            .is_some_and(|level| *level > Level::Off)
    }

    /// The level of a finding.
    pub(crate) fn level(&self, finding: &Finding) -> Level {
        let asked = |rule: &Rule| self.levels.get(&rule.id).copied();
        // Items that the program uses break it, deprecated or not.
        if !finding.used.is_empty()
            && self.view == View::Client
            && (!finding.unstable || self.unstable == Unstable::Enforce)
        {
            let levels = finding.judgements.iter();
            let levels = levels.map(|j| asked(j.rule).unwrap_or_else(|| j.level_of_use()));
            let announced = finding.lifecycle.and_then(asked);
            return announced.or_else(|| levels.max()).unwrap_or(Level::Off);
        }
        let own = || {
            finding
                .judgements
                .iter()
                .filter_map(|j| asked(j.rule))
                .max()
        };
        let general = finding.general_level(self.view);
        if finding.unstable && self.unstable == Unstable::Hide {
            return Level::Off;
        }
        if finding.unstable && self.unstable == Unstable::Info {
            return own().unwrap_or(general.min(Level::Info));
        }
        if let Some(lifecycle) = finding.lifecycle
            && !finding.unstable
        {
            // A change that hardly any client notices is not an error only because it was not announced.
            return asked(lifecycle)
                .or_else(own)
                .unwrap_or_else(|| lifecycle.general.level(self.view).min(general));
        }
        let levels = finding.judgements.iter();
        let levels = levels.map(|j| asked(j.rule).unwrap_or_else(|| self.policed(finding, j)));
        levels.max().unwrap_or(Level::Off)
    }

    /// In QEMU's view, changes that its rules allow are not errors.
    fn policed(&self, finding: &Finding, judgement: &Judgement) -> Level {
        let level = judgement.verdict.level(self.view);
        if self.view != View::Qemu {
            return level;
        }
        match finding.policy {
            Policy::Violation | Policy::InGrace => level,
            Policy::UnknownHistory | Policy::Allowed => level.min(Level::Warn),
            Policy::AllowedDeprecated | Policy::ExemptUnstable => level.min(Level::Info),
        }
    }
}
