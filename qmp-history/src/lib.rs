//! The history of a schema: the definitions of each release, and a schema for programs that talk to
//! all of them.
//!
//! Takes [snapshots](crate::snapshot), returns a [`History`]. [`History::widen`] makes the newest schema
//! fit every release: removed items come back, items that a release lacks become optional, and
//! [`Availability`] lists the releases that have each item.

pub mod align;
mod archive;
mod availability;
mod feature;
pub mod import;
pub mod introspect;
mod notes;
mod record;
mod release;
mod shown;
mod since;
pub mod snapshot;
mod when;
mod widen;

pub use archive::{Archive, Part};
pub use availability::{Availability, Presence};
pub use feature::FeatureDates;
pub use notes::{Caveat, Decision, Notes, NotesError};
pub use release::{NotARelease, Release, ReleaseSet, Series};
pub use since::{SinceError, SinceFacts};
pub use when::{Open, WhatKind, When, matches};
pub use widen::{Change, Rule, WidenError, Widened};

use qmp_schema::Loaded;
use qmp_text::printable;
use std::sync::Arc;

/// The releases of one schema with their definitions, the oldest first.
#[derive(Debug, Default)]
pub struct History {
    name: String,
    releases: Vec<Defined>,
}

/// A release with its definitions.
#[derive(Clone, Debug)]
struct Defined {
    release: Release,
    loaded: Arc<Loaded>,
}

/// The error for texts that are not a history.
#[derive(Clone, Debug, thiserror::Error)]
pub enum HistoryError {
    /// A line is not a definition.
    #[error("{}:{line}: {}", printable(.file), printable(.problem))]
    Line {
        /// The name of the text.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        problem: String,
    },
    /// The text lacks the end of a snapshot; perhaps it is cut off.
    #[error("{}: it lacks ']}}' at its end", printable(.file))]
    CutOff {
        /// The name of the text.
        file: String,
    },
    /// The release is not valid.
    #[error("{}:1: {error}", printable(.file))]
    Release {
        /// The name of the text.
        file: String,
        /// What is wrong with it.
        error: NotARelease,
    },
    /// The snapshot is of another schema than the others.
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
    /// A release has two snapshots.
    #[error("{}: it is a second snapshot of release {release}", printable(.file))]
    Twice {
        /// The name of the text.
        file: String,
        /// The release.
        release: Release,
    },
    /// There are more releases than a [`ReleaseSet`] can hold.
    #[error("there are more than {} releases", ReleaseSet::CAPACITY)]
    TooMany,
}

impl History {
    /// Reads snapshots: pairs of a name for messages and the text, in any order.
    ///
    /// # Errors
    /// If a text is not a snapshot, or the snapshots are of different schemas.
    pub fn parse<'t>(
        snapshots: impl IntoIterator<Item = (&'t str, &'t str)>,
    ) -> Result<Self, HistoryError> {
        let snapshots = snapshots.into_iter();
        Archive::new(snapshots.map(|(file, text)| (file.to_owned(), text.to_owned())))?.history()
    }

    /// The name of the schema: `qmp`, `qga` or `storage-daemon`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The releases, the oldest first.
    #[must_use]
    pub fn releases(&self) -> impl ExactSizeIterator<Item = Release> {
        self.releases.iter().map(|defined| defined.release)
    }

    /// Removes the releases outside of a range; either end may be open. The ends belong to the range,
    /// with all of their series.
    pub fn restrict(&mut self, oldest: Option<Release>, newest: Option<Release>) {
        self.releases.retain(|Defined { release, .. }| {
            oldest.is_none_or(|oldest| oldest.line() <= release.line())
                && newest.is_none_or(|newest| release.line() <= newest.line())
        });
    }
}
