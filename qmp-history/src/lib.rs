//! The history of a schema: what each release defines, and what follows for a program that talks to
//! all of them.
//!
//! Takes [snapshots](crate::snapshot), gives [`History`]. [`History::widen`] makes the newest schema
//! fit every release: what is gone comes back, what a release lacks becomes optional, and
//! [`Availability`] says which release has what.

mod archive;
mod availability;
mod feature;
pub mod import;
pub mod introspect;
mod notes;
mod record;
mod records;
mod release;
mod shown;
mod since;
pub mod snapshot;
mod when;
mod widen;

pub use archive::Archive;
pub use availability::{Availability, Presence};
pub use feature::FeatureDates;
pub use notes::{Caveat, Decision, Notes, NotesError};
pub use release::{NotARelease, Release, ReleaseSet};
pub use since::{SinceError, SinceFacts};
pub use when::{Open, WhatKind, When, matches};
pub use widen::{Change, Rule, WidenError, Widened};

use qmp_text::printable;
use std::collections::HashMap;
use std::sync::Arc;

use records::Records;

use crate::record::Record;
use crate::snapshot::{SnapshotError, split};

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
    #[error("{}:{line}: {}", printable(.file), printable(.problem))]
    Line {
        /// The name of the text.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// The text does not end as a snapshot does; perhaps it is cut off.
    #[error("{}: it lacks ']}}' at its end", printable(.file))]
    CutOff {
        /// The name of the text.
        file: String,
    },
    /// The release has no numbers.
    #[error("{}:1: {error}", printable(.file))]
    Release {
        /// The name of the text.
        file: String,
        /// What is wrong with it.
        error: NotARelease,
    },
    /// It belongs to another schema than the others.
    #[error(
        "{file}: it is a snapshot of '{found}', not of '{expected}'",
        file = printable(.file),
        found = printable(.found),
        expected = printable(.expected),
    )]
    OtherSchema {
        /// The name of the text.
        file: String,
        /// The schema of the others.
        expected: String,
        /// Its schema.
        found: String,
    },
    /// There are two snapshots of a release.
    #[error("{}: it is a second snapshot of release {release}", printable(.file))]
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

/// What a snapshot says of itself.
struct Head {
    name: String,
    release: Release,
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
            let (head, records) = parse(file, text, &mut known)?;
            let others = history.releases.iter().map(|(release, _)| *release);
            let at = place(file, &head, &history.name, others)?;
            history.name = head.name;
            history.releases.insert(at, (head.release, records));
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
        self.releases.retain(|(release, _)| {
            oldest.is_none_or(|oldest| oldest.line() <= release.line())
                && newest.is_none_or(|newest| release.line() <= newest.line())
        });
    }
}

/// Finds the place of a snapshot among others, which are sorted.
fn place(
    file: &str,
    head: &Head,
    name: &str,
    others: impl ExactSizeIterator<Item = Release>,
) -> Result<usize, HistoryError> {
    if others.len() > 0 && name != head.name {
        return Err(HistoryError::OtherSchema {
            file: file.to_owned(),
            expected: name.to_owned(),
            found: head.name.clone(),
        });
    }
    let mut at = 0;
    for other in others {
        if other == head.release {
            return Err(HistoryError::Twice {
                file: file.to_owned(),
                release: other,
            });
        }
        at += usize::from(other < head.release);
    }
    Ok(at)
}

/// What the first line of a snapshot says.
fn head(file: &str, header: &serde_json::Value) -> Result<Head, HistoryError> {
    let field = |key: &'static str| {
        let found = header[key].as_str();
        found.ok_or_else(|| wrong(file, SnapshotError::Lacks(key)))
    };
    let release = field("release")?.parse();
    Ok(Head {
        name: field("schema")?.to_owned(),
        release: release.map_err(|error| HistoryError::Release {
            file: file.to_owned(),
            error,
        })?,
    })
}

/// The same error, with the name of the text.
fn wrong(file: &str, error: SnapshotError) -> HistoryError {
    let file = file.to_owned();
    let (line, problem) = match error {
        SnapshotError::Lacks("]}") => return HistoryError::CutOff { file },
        SnapshotError::NotJson { line, error } => (line, error.to_string()),
        SnapshotError::Invalid { line, problem } => (line, problem),
        error @ (SnapshotError::Lacks(_) | SnapshotError::TooLarge { .. }) => {
            (1, error.to_string())
        }
    };
    HistoryError::Line {
        file,
        line,
        problem,
    }
}

fn parse<'t>(
    file: &str,
    text: &'t str,
    known: &mut HashMap<&'t str, Arc<Record>>,
) -> Result<(Head, Records), HistoryError> {
    let (header, lines) = split(text).map_err(|error| wrong(file, error))?;
    let head = head(file, &header)?;
    let mut records = Records::default();
    for line in lines {
        let record = if let Some(record) = known.get(line.text) {
            Arc::clone(record)
        } else {
            let record = line.record().map_err(|error| wrong(file, error))?;
            let record = Arc::new(record);
            known.insert(line.text, Arc::clone(&record));
            record
        };
        records.push(record);
    }
    Ok((head, records))
}
