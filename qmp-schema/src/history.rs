//! The history of a schema: what each release defines, and what follows for a program that talks to
//! all of them.
//!
//! Takes [snapshots](crate::snapshot), gives [`History`]. [`History::widen`] makes the newest schema
//! fit every release: what is gone comes back, what a release lacks becomes optional, and
//! [`Availability`] says which release has what.

mod availability;
mod record;
mod release;
mod since;
mod when;
mod widen;

pub use availability::{Availability, Presence};
pub use release::{NotARelease, Release, ReleaseSet};
pub use since::{SinceError, SinceFacts};
pub use when::{WhatKind, When};
pub use widen::{Change, Decision, Notes, Rule, WidenError, Widened};

use std::collections::HashMap;
use std::sync::Arc;

use record::{Record, Records};
use serde::Deserialize;

/// What the releases of one schema define, the oldest first.
#[derive(Debug, Default)]
pub struct History {
    name: String,
    releases: Vec<(Release, Records)>,
}

/// Why there is no history in some texts.
#[derive(Debug, thiserror::Error)]
pub enum HistoryError {
    /// A line is no definition.
    #[error("{file}:{line}: {error}")]
    Line {
        /// The name of the text.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        error: serde_json::Error,
    },
    /// The text does not end as a snapshot does; perhaps it is cut off.
    #[error("{file}: it lacks ']}}' at its end")]
    CutOff {
        /// The name of the text.
        file: String,
    },
    /// The release has no numbers.
    #[error("{file}:1: {error}")]
    Release {
        /// The name of the text.
        file: String,
        /// What is wrong with it.
        error: NotARelease,
    },
    /// It belongs to another schema than the others.
    #[error("{file}: it is a snapshot of '{found}', not of '{expected}'")]
    OtherSchema {
        /// The name of the text.
        file: String,
        /// The schema of the others.
        expected: String,
        /// Its schema.
        found: String,
    },
    /// There are two snapshots of a release.
    #[error("{file}: it is a second snapshot of release {release}")]
    Twice {
        /// The name of the text.
        file: String,
        /// The release.
        release: Release,
    },
    /// There are more releases than a set of them can hold.
    #[error("there are more than {} releases", ReleaseSet::CAPACITY)]
    TooMany,
}

#[derive(Deserialize)]
struct Head {
    schema: String,
    release: String,
}

impl History {
    /// Reads snapshots: pairs of a name for messages and the text, in any order.
    ///
    /// # Errors
    /// If a text is no snapshot, or they do not belong together.
    pub fn parse<'t>(
        snapshots: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Self, HistoryError> {
        let mut history = Self::default();
        // Most definitions stay as they are from release to release, to the letter.
        let mut known: HashMap<&str, Arc<Record>> = HashMap::new();
        for (file, text) in snapshots {
            let (head, release, records) = parse(file, text, &mut known)?;
            if history.releases.is_empty() {
                history.name.clone_from(&head.schema);
            } else if history.name != head.schema {
                return Err(HistoryError::OtherSchema {
                    file: file.to_owned(),
                    expected: history.name,
                    found: head.schema,
                });
            }
            let at = history
                .releases
                .partition_point(|(other, _)| *other < release);
            let twice = history
                .releases
                .get(at)
                .is_some_and(|(other, _)| *other == release);
            if twice {
                return Err(HistoryError::Twice {
                    file: file.to_owned(),
                    release,
                });
            }
            history.releases.insert(at, (release, records));
        }
        if history.releases.len() > ReleaseSet::CAPACITY {
            return Err(HistoryError::TooMany);
        }
        Ok(history)
    }

    /// The name of the schema: `qmp`, `qga` or `storage-daemon`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The releases, the oldest first.
    #[must_use]
    pub fn releases(&self) -> impl ExactSizeIterator<Item = Release> {
        self.releases.iter().map(|(release, _)| *release)
    }

    /// Leaves out the releases that are not in a range; either end may be open. The ends belong to
    /// the range, with all of their series.
    pub fn restrict(&mut self, oldest: Option<Release>, newest: Option<Release>) {
        let series = |release: Release| (release.major, release.minor);
        self.releases.retain(|(release, _)| {
            oldest.is_none_or(|oldest| series(oldest) <= series(*release))
                && newest.is_none_or(|newest| series(*release) <= series(newest))
        });
    }
}

fn parse<'t>(
    file: &str,
    text: &'t str,
    known: &mut HashMap<&'t str, Arc<Record>>,
) -> Result<(Head, Release, Records), HistoryError> {
    let wrong = |line: usize, error| HistoryError::Line {
        file: file.to_owned(),
        line,
        error,
    };
    let mut lines = text.lines().enumerate();
    let head = lines.next().map_or("", |(_, line)| line);
    // The first line opens the list of definitions and nothing else.
    let head: Head = serde_json::from_str(&format!("{head}]}}")).map_err(|e| wrong(1, e))?;
    let release = head
        .release
        .parse()
        .map_err(|error| HistoryError::Release {
            file: file.to_owned(),
            error,
        })?;
    let mut records = Records::default();
    let mut closed = false;
    for (index, line) in lines {
        closed = line == "]}";
        if closed {
            continue;
        }
        let line = line.trim_end_matches(',');
        let record = if let Some(record) = known.get(line) {
            Arc::clone(record)
        } else {
            let record = serde_json::from_str(line).map_err(|e| wrong(index + 1, e))?;
            let record: Arc<Record> = Arc::new(record);
            known.insert(line, Arc::clone(&record));
            record
        };
        records.push(record);
    }
    if closed {
        Ok((head, release, records))
    } else {
        Err(HistoryError::CutOff {
            file: file.to_owned(),
        })
    }
}
