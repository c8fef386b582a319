//! What a comparison takes besides the two schemas.
//!
//! Holds what the caller knows (releases, usage, accepted findings) and wants (builds, view, levels), and says
//! how much a finding counts under it.

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

/// The options of [`Comparison::run`](crate::Comparison::run). The default compares everything, in all builds, and
/// knows no releases.
#[derive(Clone, Default)]
pub struct Options<'a> {
    /// The builds that count.
    pub builds: Builds,
    /// Only changes that one of these names; all if it is empty.
    pub only: Vec<Only>,
    /// The releases that say how long something was there. They count if the old side names its release.
    pub archive: Option<&'a Archive>,
    /// What to use instead of something that is gone, by its path.
    pub replacements: BTreeMap<String, String>,
    /// Only changes that concern what a program uses.
    pub usage: Option<&'a Usage>,
    /// Behaviour that no schema records: what a program uses of it becomes a note.
    pub caveats: Vec<Caveat>,
    /// The perspective of the report.
    pub view: View,
    /// How to treat changes to unstable items.
    pub unstable: Unstable,
    /// Levels that replace those of the rules, by id.
    pub levels: BTreeMap<RuleId, Level>,
    /// Findings that a project has accepted.
    pub accepted: Accepted,
    /// The day, as `2026-11-23`: entries of the accept list can expire.
    pub today: String,
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

/// Sends messages to a server, in the order given, and says of each what the server did.
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

    /// How much a finding counts.
    pub(crate) fn level(&self, finding: &Finding) -> Level {
        let asked = |rule: &Rule| self.levels.get(&rule.id).copied();
        // What the program was said to use breaks, whatever was announced before.
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
            // What hardly any client notices is no error for having gone without notice.
            return asked(lifecycle)
                .or_else(own)
                .unwrap_or_else(|| lifecycle.general.level(self.view).min(general));
        }
        let levels = finding.judgements.iter();
        let levels = levels.map(|j| asked(j.rule).unwrap_or_else(|| self.policed(finding, j)));
        levels.max().unwrap_or(Level::Off)
    }

    /// QEMU's own view is about its rules: what they allow is no error.
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
