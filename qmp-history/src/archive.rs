//! The snapshots of one schema, read on demand.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::{Defined, History, HistoryError, NotARelease, Release, ReleaseSet};
use crate::snapshot::{SnapshotError, header, to_part, to_schema};
use qmp_schema::{Loaded, Schema};

/// The snapshots of one schema, the oldest first.
///
/// Only the first line of each is read before its schema is requested, so comparing two releases
/// does not read the others.
#[derive(Debug, Default)]
pub struct Archive {
    name: String,
    snapshots: Vec<StoredSnapshot>,
}

#[derive(Debug)]
struct StoredSnapshot {
    file: String,
    release: Release,
    text: String,
    schema: OnceLock<Result<Arc<Loaded>, HistoryError>>,
}

impl Archive {
    /// Takes snapshots: pairs of a name for messages and the text, in any order.
    ///
    /// # Errors
    /// If a text does not begin like a snapshot, or the snapshots are of different schemas.
    pub fn new(
        snapshots: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, HistoryError> {
        let mut archive = Self::default();
        for (file, text) in snapshots {
            let head = head(&file, &text)?;
            let at = archive.place(&file, &head)?;
            archive.name = head.name;
            let entry = StoredSnapshot {
                file,
                release: head.release,
                text,
                schema: OnceLock::new(),
            };
            archive.snapshots.insert(at, entry);
        }
        if archive.snapshots.len() > ReleaseSet::CAPACITY {
            return Err(HistoryError::TooMany);
        }
        Ok(archive)
    }

    /// Finds the index of a snapshot among the others, which are sorted.
    fn place(&self, file: &str, head: &Head) -> Result<usize, HistoryError> {
        if !self.snapshots.is_empty() && self.name != head.name {
            return Err(HistoryError::OtherSchema {
                file: file.to_owned(),
                expected: self.name.clone(),
                found: head.name.clone(),
            });
        }
        let found = self
            .snapshots
            .binary_search_by_key(&head.release, |entry| entry.release);
        match found {
            Ok(_) => Err(HistoryError::Twice {
                file: file.to_owned(),
                release: head.release,
            }),
            Err(at) => Ok(at),
        }
    }

    /// The name of the schema: `qmp`, `qga` or `storage-daemon`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The releases, the oldest first.
    #[must_use]
    pub fn releases(&self) -> impl ExactSizeIterator<Item = Release> {
        self.snapshots.iter().map(|entry| entry.release)
    }

    /// The index of a release: exactly this one (`10.0.2`), or the newest of a series (`10.0`).
    ///
    /// # Errors
    /// If the text is not a release.
    pub fn find(&self, release: &str) -> Result<Option<usize>, NotARelease> {
        let asked: Release = release.parse()?;
        let is_series = release.split('.').count() == 2;
        Ok(self.releases().collect::<Vec<_>>().iter().rposition(|has| {
            if is_series {
                has.line() == asked.line()
            } else {
                *has == asked
            }
        }))
    }

    /// The schema of the release at an index, read at the first call; `None` if the index is out of
    /// range. After an error, every call returns the same error.
    #[must_use]
    pub fn schema(&self, index: usize) -> Option<Result<&Loaded, &HistoryError>> {
        Some(self.snapshots.get(index)?.schema().map(|loaded| &**loaded))
    }

    /// The part of all releases that is about some commands and events.
    pub fn part(&self, roots: impl IntoIterator<Item = String>) -> Part<'_> {
        Part {
            archive: self,
            roots: roots.into_iter().collect(),
            schemas: self.snapshots.iter().map(|_| OnceCell::new()).collect(),
        }
    }

    /// All releases as a history.
    ///
    /// # Errors
    /// If a text is not a snapshot.
    pub fn history(&self) -> Result<History, HistoryError> {
        let releases = self.snapshots.iter().map(|entry| {
            Ok(Defined {
                release: entry.release,
                loaded: Arc::clone(entry.schema().map_err(HistoryError::clone)?),
            })
        });
        Ok(History {
            name: self.name.clone(),
            releases: releases.collect::<Result<_, HistoryError>>()?,
        })
    }
}

/// Some commands and events of all releases, with the types that they need. Of each snapshot only their lines are
/// parsed, when they are first needed.
#[derive(Debug)]
pub struct Part<'a> {
    archive: &'a Archive,
    /// The names of the commands and events.
    roots: BTreeSet<String>,
    schemas: Vec<OnceCell<Result<Schema, HistoryError>>>,
}

impl Part<'_> {
    /// The releases, the oldest first.
    #[must_use]
    pub fn releases(&self) -> impl ExactSizeIterator<Item = Release> {
        self.archive.releases()
    }

    /// What the release at an index has of the commands and events; `None` if the index is out of range.
    #[must_use]
    pub fn schema(&self, index: usize) -> Option<Result<&Schema, &HistoryError>> {
        let snapshot = self.archive.snapshots.get(index)?;
        if let Some(whole) = snapshot.schema.get() {
            return Some(whole.as_ref().map(|loaded| &loaded.schema));
        }
        let StoredSnapshot { file, text, .. } = snapshot;
        let read = || to_part(file, text, &self.roots).map_err(|error| wrong(file, error));
        Some(self.schemas.get(index)?.get_or_init(read).as_ref())
    }
}

impl StoredSnapshot {
    fn schema(&self) -> Result<&Arc<Loaded>, &HistoryError> {
        let Self { file, text, .. } = self;
        let read = || match to_schema(file, text) {
            Ok(loaded) => Ok(Arc::new(loaded)),
            Err(error) => Err(wrong(file, error)),
        };
        self.schema.get_or_init(read).as_ref()
    }
}

/// The schema and release of a snapshot.
struct Head {
    name: String,
    release: Release,
}

/// Reads the first line of a snapshot.
fn head(file: &str, text: &str) -> Result<Head, HistoryError> {
    let first = text.lines().next().unwrap_or_default();
    let header = header(first).map_err(|error| wrong(file, error))?;
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

/// Adds the name of the text to an error.
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
