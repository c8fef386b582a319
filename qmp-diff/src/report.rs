//! A report: the findings that are shown, in the order in which they count.
//!
//! Takes a [`Comparison`], gives a [`Report`], which the modules here write in the formats
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
mod markdown;
mod outline;
pub mod rules;
mod sarif;
mod terminal;
mod text;
mod wrap;

pub use format::{Format, Layout, UnknownFormat, write};

use crate::comparison::{Comparison, Scope};
use crate::finding::Finding;
use crate::rule::Rule;
use crate::verdict::{Level, View};

/// The findings that are shown.
#[derive(Clone, Debug)]
pub struct Report {
    /// What the old schema is called.
    pub old: String,
    /// What the new schema is called.
    pub new: String,
    /// The perspective.
    pub view: View,
    /// The findings with a level above [`Level::Off`]: those of the highest level first, then by the
    /// command or event that they reach, then by what has changed.
    pub findings: Vec<Finding>,
    /// Those that are accepted, each with the reason.
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

impl Report {
    /// Makes a report of a comparison.
    #[must_use]
    pub fn new(comparison: Comparison) -> Self {
        let (mut findings, mut accepted, mut hidden) = (Vec::new(), Vec::new(), 0);
        for (finding, reason) in comparison.findings.into_iter().zip(comparison.reasons) {
            match reason {
                Some(reason) => accepted.push((finding, reason)),
                None if finding.level == Level::Off => hidden += 1,
                None => findings.push(finding),
            }
        }
        findings.sort_by(|one, other| rank(one).cmp(&rank(other)));
        accepted.sort_by(|(one, _), (other, _)| rank(one).cmp(&rank(other)));
        Self {
            old: comparison.old,
            new: comparison.new,
            view: comparison.view,
            findings,
            accepted,
            stale: comparison.stale,
            hidden,
            blind: comparison.blind,
            scope: comparison.scope,
            notes: comparison.notes,
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
        finding.rule().id.as_str(),
    )
}
