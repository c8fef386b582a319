//! A report: the findings that someone wants to see, with what counts for them.
//!
//! Takes a [`Diff`] and [`Settings`], gives a [`Report`], which the modules here write in the formats
//! that people and programs read. Must not know where schemas come from, nor print anything.

/// Adds formatted text to a string, which does not fail.
macro_rules! put {
    ($out:expr, $($text:tt)*) => {{
        use std::fmt::Write as _;
        let _ = write!($out, $($text)*);
    }};
}

mod details;
pub mod explain;
mod format;
mod github;
mod html;
pub mod json;
mod junit;
mod markdown;
mod outline;
pub mod rules;
mod sarif;
mod terminal;
mod text;
mod wrap;
mod xml;

pub use format::{Format, Options, UnknownFormat, write};

use std::collections::BTreeMap;

use crate::accepted::Accepted;
use crate::finding::Finding;
use crate::judge::Diff;
use crate::pattern::Pattern;
use crate::rule::Rule;
use crate::verdict::{Level, View};

/// What someone wants to see.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// Whose eyes to look with.
    pub view: View,
    /// What to make of changes to what is unstable.
    pub unstable: Unstable,
    /// Levels that replace those of the rules, by id.
    pub levels: BTreeMap<String, Level>,
    /// Only changes that reach a command or event that one of these fits; all if there are none.
    pub only: Vec<Pattern>,
    /// The findings that someone has accepted.
    pub accepted: Accepted,
    /// The day, as `2026-11-23`: findings may be accepted until one.
    pub today: String,
}

/// What to make of changes to what is unstable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unstable {
    /// Leave them out.
    Hide,
    /// Show them, as information.
    #[default]
    Info,
    /// Treat them as if it were stable.
    Enforce,
}

/// The findings that someone wants to see.
#[derive(Clone, Debug)]
pub struct Report {
    /// What the old schema is called.
    pub old: String,
    /// What the new schema is called.
    pub new: String,
    /// Whose eyes this looks with.
    pub view: View,
    /// The findings with a level above [`Level::Off`]: those of the highest level first, then by the
    /// command or event that they reach, then by what has changed.
    pub findings: Vec<Finding>,
    /// Those that someone has accepted, each with the reason.
    pub accepted: Vec<(Finding, String)>,
    /// What is wrong with the list of accepted findings: entries that accept nothing, or no longer.
    pub stale: Vec<String>,
    /// How many findings are not shown because their level is off, or because they are unstable.
    pub hidden: usize,
    /// The rules that could find nothing, because a schema does not tell what they need.
    pub blind: Vec<&'static Rule>,
    /// What was compared.
    pub scope: Scope,
    /// What a reader should know besides, a sentence each.
    pub notes: Vec<String>,
}

/// What was compared: no difference is found among these.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// How many commands one of the schemas has that count.
    pub commands: usize,
    /// How many events.
    pub events: usize,
    /// The patterns that they had to fit, if any were given.
    pub only: Vec<String>,
    /// The files that say what a program uses, if any were given.
    pub usage: Vec<String>,
}

impl Report {
    /// Makes a report of what was found.
    #[must_use]
    pub fn new(old: &str, new: &str, diff: Diff, settings: &Settings) -> Self {
        let scope = settings.scope(&diff);
        let mut findings = Vec::new();
        let mut hidden = 0;
        for mut finding in diff.findings {
            if !settings.concerns(&finding) {
                continue;
            }
            finding.level = settings.level(&finding);
            if finding.level == Level::Off {
                hidden += 1;
            } else {
                findings.push(finding);
            }
        }
        findings.sort_by(|one, other| rank(one).cmp(&rank(other)));
        let (findings, accepted, stale) = settings.accepted.split(findings, &settings.today);
        Self {
            old: old.to_owned(),
            new: new.to_owned(),
            view: settings.view,
            findings,
            accepted,
            stale,
            hidden,
            blind: diff.blind,
            scope,
            notes: diff.notes,
        }
    }

    /// How many findings have that level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        let findings = self.findings.iter();
        findings.filter(|finding| finding.level == level).count()
    }

    /// The highest level of all findings; an accepted one does not count, an entry that accepts nothing
    /// is an error.
    #[must_use]
    pub fn worst(&self) -> Level {
        if !self.stale.is_empty() {
            return Level::Error;
        }
        let levels = self.findings.iter().map(|finding| finding.level);
        levels.max().unwrap_or(Level::Off)
    }
}

fn rank(finding: &Finding) -> (std::cmp::Reverse<Level>, &str, &str, &str) {
    (
        std::cmp::Reverse(finding.level),
        finding.root().unwrap_or_default(),
        &finding.item,
        &finding.rule().id,
    )
}

impl Settings {
    /// Whether a change reaches what someone asked for.
    fn concerns(&self, finding: &Finding) -> bool {
        self.only.is_empty()
            || finding.places.iter().any(|place| {
                let mut patterns = self.only.iter();
                patterns.any(|pattern| pattern.fits(&place.path.root))
            })
    }

    /// What is compared of two schemas.
    fn scope(&self, diff: &Diff) -> Scope {
        let counts = |(name, _): &&(String, bool)| {
            self.only.is_empty() || self.only.iter().any(|pattern| pattern.fits(name))
        };
        let (events, commands): (Vec<_>, Vec<_>) = diff
            .compared
            .iter()
            .filter(counts)
            .partition(|(_, is_event)| *is_event);
        let patterns = self.only.iter().map(ToString::to_string);
        Scope {
            commands: commands.len(),
            events: events.len(),
            only: patterns.chain(diff.only.iter().cloned()).collect(),
            usage: diff.usage.clone(),
        }
    }

    /// How much a finding counts.
    fn level(&self, finding: &Finding) -> Level {
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
        if finding.unstable {
            match self.unstable {
                Unstable::Hide => return Level::Off,
                Unstable::Info => {
                    let own = finding
                        .judgements
                        .iter()
                        .filter_map(|j| asked(j.rule))
                        .max();
                    let general = finding.general_level(self.view).min(Level::Info);
                    return own.unwrap_or(general);
                }
                Unstable::Enforce => {}
            }
        }
        if let Some(lifecycle) = finding.lifecycle
            && !(finding.unstable && self.unstable == Unstable::Enforce)
        {
            let own = finding.judgements.iter().filter_map(|j| asked(j.rule));
            // What hardly anyone notices is no error for having gone without notice.
            let general = finding.general_level(self.view);
            return asked(lifecycle)
                .or_else(|| own.max())
                .unwrap_or_else(|| lifecycle.verdict(None).level(self.view).min(general));
        }
        let levels = finding.judgements.iter().map(|judgement| {
            asked(judgement.rule).unwrap_or_else(|| self.policed(finding, judgement))
        });
        levels.max().unwrap_or(Level::Off)
    }

    /// QEMU's own view is about its rules: what they allow is no error.
    fn policed(&self, finding: &Finding, judgement: &crate::finding::Judgement) -> Level {
        use crate::verdict::Policy;
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
