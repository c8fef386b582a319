//! Accepted findings, each with a reason.

use qmp_schema::diagnostic::closest;
use qmp_text::{printable, printable_lines};
use serde::Deserialize;

use crate::finding::Finding;
use crate::pattern::Pattern;
use crate::rule::Rule;
use crate::verdict::Level;

/// A list of accepted findings.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    entries: Vec<AcceptEntry>,
}

/// The criterion of an entry: a fingerprint, or a rule and an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AcceptEntry {
    fingerprint: Option<String>,
    rule: Option<String>,
    item: Option<String>,
    reason: String,
    expires: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    accept: Vec<AcceptEntry>,
}

/// The error for a text that is not a list of accepted findings.
#[derive(Debug, thiserror::Error)]
pub enum AcceptedError {
    /// The text is not TOML, or has other fields.
    #[error("{}", printable_lines(&.0.to_string()))]
    Toml(toml::de::Error),
    /// An entry accepts nothing, or everything.
    #[error(
        "entry {index} ('{}') needs a 'fingerprint', or a 'rule', an 'item' or both",
        printable(.reason)
    )]
    Vague {
        /// The number of the entry, from 1.
        index: usize,
        /// The reason of the entry.
        reason: String,
    },
    /// An entry lacks a reason.
    #[error("entry {index} has no reason")]
    NoReason {
        /// The number of the entry, from 1.
        index: usize,
    },
    /// An entry names an unknown rule, so it accepts nothing.
    #[error(
        "entry {index} names the unknown rule '{}'{}",
        printable(.rule),
        similar.map_or_else(String::new, |similar| format!("; did you mean '{similar}'?"))
    )]
    NoRule {
        /// The number of the entry, from 1.
        index: usize,
        /// The unknown id.
        rule: String,
        /// A suggestion.
        similar: Option<&'static str>,
    },
    /// A day has the wrong format.
    #[error(
        "entry {index} expires on '{}', which is not a date such as 2027-01-31",
        printable(.day)
    )]
    NoDay {
        /// The number of the entry, from 1.
        index: usize,
        /// The text in its place.
        day: String,
    },
}

impl Accepted {
    /// Reads a list: a TOML file with a table `[[accept]]` for each entry.
    ///
    /// ```
    /// let list = qmp_diff::Accepted::parse(
    ///     "[[accept]]\nfingerprint = '0123456789abcdef'\nreason = 'nobody sends it'\n",
    /// );
    /// assert!(list.is_ok());
    /// ```
    ///
    /// # Errors
    /// If the text is not such a list, or an entry is incomplete.
    pub fn parse(text: &str) -> Result<Self, AcceptedError> {
        let File { accept } = toml::from_str(text).map_err(AcceptedError::Toml)?;
        for (index, entry) in accept.iter().enumerate() {
            let index = index + 1;
            if entry.reason.trim().is_empty() {
                return Err(AcceptedError::NoReason { index });
            }
            if entry.fingerprint.is_none() && entry.rule.is_none() && entry.item.is_none() {
                return Err(AcceptedError::Vague {
                    index,
                    reason: entry.reason.clone(),
                });
            }
            if let Some(rule) = &entry.rule {
                let pattern = Pattern::new(rule);
                let mut rules = Rule::all().iter().map(|rule| rule.id.as_str());
                if !rules.any(|id| pattern.fits(id)) {
                    let rules = Rule::all().iter().map(|rule| rule.id.as_str());
                    return Err(AcceptedError::NoRule {
                        index,
                        rule: rule.clone(),
                        similar: closest(rule, rules),
                    });
                }
            }
            if let Some(day) = &entry.expires
                && !is_day(day)
            {
                return Err(AcceptedError::NoDay {
                    index,
                    day: day.clone(),
                });
            }
        }
        Ok(Self { entries: accept })
    }

    /// Finds the findings that the list accepts.
    pub(crate) fn reasons(&self, findings: &[Finding], today: &str) -> Accepting {
        let mut used = vec![false; self.entries.len()];
        let reasons = findings.iter().map(|finding| {
            let fits = |entry: &AcceptEntry| entry.fits(finding) && !entry.has_expired(today);
            let is_shown = finding.level > Level::Off;
            let index = self.entries.iter().position(fits).filter(|_| is_shown)?;
            used[index] = true;
            Some(self.entries[index].reason.clone())
        });
        let reasons = reasons.collect();
        let unused = self.entries.iter().zip(&used).filter(|(_, used)| !**used);
        let stale = unused.map(|(entry, _)| match &entry.expires {
            Some(day) if entry.has_expired(today) => {
                format!("{}: it expired on {day}", entry.name())
            }
            _ => format!("{}: it matches no finding", entry.name()),
        });
        Accepting {
            reasons,
            stale: stale.collect(),
        }
    }
}

/// The result of applying a list.
pub(crate) struct Accepting {
    /// The reason of each accepted finding.
    pub(crate) reasons: Vec<Option<String>>,
    /// Problems of the list: entries that have expired, or match no shown finding.
    pub(crate) stale: Vec<String>,
}

impl AcceptEntry {
    fn fits(&self, finding: &Finding) -> bool {
        let fits = |pattern: &Option<String>, text: &str| {
            let pattern = pattern.as_ref();
            pattern.is_none_or(|pattern| Pattern::new(pattern).fits(text))
        };
        let same = |fingerprint: &String| *fingerprint == finding.fingerprint();
        self.fingerprint.as_ref().is_none_or(same)
            && ([finding.rule().id, finding.identity]
                .iter()
                .any(|rule| fits(&self.rule, rule.as_str())))
            && fits(&self.item, &finding.item)
    }

    /// An entry is valid up to and including its last day.
    fn has_expired(&self, today: &str) -> bool {
        self.expires
            .as_ref()
            .is_some_and(|day| day.as_str() < today)
    }

    fn name(&self) -> String {
        let parts = [&self.fingerprint, &self.rule, &self.item];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        format!("accepted '{}' ({})", parts.join(" "), self.reason)
    }
}

/// Whether a text has the format of a day, so that days can be compared as texts.
fn is_day(text: &str) -> bool {
    let digits =
        |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    let parts: Vec<&str> = text.split('-').collect();
    matches!(parts[..], [year, month, day]
        if digits(year, 4) && digits(month, 2) && digits(day, 2))
}
