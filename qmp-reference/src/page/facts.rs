//! Dates and conditions.

use qmp_schema::schema::Condition;
use serde::{Deserialize, Serialize};

use super::Reference;
use crate::when::Table;

/// The dates of an item, and the builds that have it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Facts {
    /// The first release with it; `None` if the oldest release of the history has it, or if unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The oldest release of the history, if that has it and no earlier date is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_or_earlier: Option<String>,
    /// The release that deprecated it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// The last release with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The first release without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gone: Option<String>,
    /// Whether it may change or go at any time.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unstable: bool,
    /// The builds that have it.
    #[serde(rename = "if", skip_serializing_if = "Option::is_none")]
    pub condition: Option<String>,
    /// What to use instead of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// The name that it has now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
    /// Known problems.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
}

/// A known problem that the schema does not show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    /// The first release that behaves so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Whether programs that worked before may fail.
    pub breaks: bool,
    /// The description of the problem.
    pub text: String,
}

/// An entry of the table of dates.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Answer {
    kind: String,
    #[serde(flatten)]
    facts: Facts,
}

impl Facts {
    pub(super) fn set_condition(&mut self, condition: Option<&Condition>) {
        self.condition = condition.map(ToString::to_string);
    }

    /// Whether a release has it, according to the dates.
    #[must_use]
    pub fn in_release(&self, release: qmp_history::Release) -> bool {
        let parse = |text: &Option<String>| -> Option<qmp_history::Release> {
            text.as_ref().and_then(|text| text.parse().ok())
        };
        parse(&self.since).is_none_or(|since| since.line() <= release.line())
            && parse(&self.gone).is_none_or(|gone| release.line() < gone.line())
    }

    /// A summary: `since 8.1, deprecated in 9.0`. `known` is a release that is left out.
    #[must_use]
    pub fn words(&self, known: Option<&str>) -> Vec<String> {
        let mut words = Vec::new();
        if let Some(since) = &self.since
            && Some(since.as_str()) != known
        {
            words.push(format!("since {since}"));
        }
        if let Some(release) = &self.deprecated {
            words.push(format!("deprecated in {release}"));
        }
        if let (Some(gone), Some(until)) = (&self.gone, &self.until) {
            words.push(format!("last in {until}, gone in {gone}"));
        }
        if self.unstable {
            words.push("unstable".to_owned());
        }
        if let Some(condition) = &self.condition {
            words.push(format!("in builds with {condition}"));
        }
        words
    }

    /// The dates of a path, of that kind if it is known; empty if the table does not have it.
    #[must_use]
    pub fn of(dates: &Table<'_>, path: &str, kind: Option<&str>) -> Facts {
        let lines = dates.exact(path).iter();
        let mut answers: Vec<Answer> = lines
            .filter_map(|(_, json)| serde_json::from_str(json).ok())
            .collect();
        let of_kind = |answer: &Answer| kind.is_none_or(|kind| answer.kind == kind);
        let at = answers.iter().position(of_kind).unwrap_or(0);
        if answers.is_empty() {
            return Facts::default();
        }
        answers.swap_remove(at).facts
    }
}

impl Reference<'_> {
    pub(crate) fn facts(&self, path: &str, kind: Option<&str>) -> Facts {
        Facts::of(self.dates, path, kind)
    }
}
