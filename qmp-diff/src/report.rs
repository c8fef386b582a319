//! Reports: the shown findings, by level.
//!
//! Takes a [`Comparison`], returns a [`Report`], which the submodules write in formats for people
//! and programs. Nothing here prints.

/// Appends formatted text to a string, which cannot fail.
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

/// The shown findings.
#[derive(Clone, Debug)]
pub struct Report {
    /// The label of the old schema.
    pub old: String,
    /// The label of the new schema.
    pub new: String,
    /// The perspective.
    pub view: View,
    /// The findings with a level above [`Level::Off`], by descending level, then by command or event,
    /// then by item.
    pub findings: Vec<Finding>,
    /// The accepted findings, each with the reason.
    pub accepted: Vec<(Finding, String)>,
    /// The problems of the list of accepted findings: entries that are unused or expired.
    pub stale: Vec<String>,
    /// The number of findings that are hidden because their level is off, or because they are unstable.
    pub hidden: usize,
    /// The rules that cannot apply, because a schema lacks the facts that they need.
    pub blind: Vec<&'static Rule>,
    /// The size of the comparison.
    pub scope: Scope,
    /// Further notes for the reader, a sentence each.
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

    /// The number of findings with a level.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        let findings = self.findings.iter();
        findings.filter(|finding| finding.level == level).count()
    }

    /// The highest level of all findings. Accepted ones are ignored, an unused accept-list entry is an
    /// error.
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
