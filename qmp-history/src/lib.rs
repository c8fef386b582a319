//! The history of a schema: what each release defines, and what follows for a program that talks to
//! all of them.
//!
//! Takes [snapshots](crate::snapshot), gives [`History`]. [`History::widen`] makes the newest schema
//! fit every release: what is gone comes back, what a release lacks becomes optional, and
//! [`Availability`] says which release has what.

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

pub use archive::Archive;
pub use availability::{Availability, Presence};
pub use feature::FeatureDates;
pub use notes::{Caveat, Decision, Notes, NotesError};
pub use release::{NotARelease, Release, ReleaseSet};
pub use since::{SinceError, SinceFacts};
pub use when::{Open, WhatKind, When, matches};
pub use widen::{Change, Rule, WidenError, Widened};

use qmp_schema::Loaded;
use qmp_text::printable;
use std::sync::Arc;

/// What the releases of one schema define, the oldest first.
#[derive(Debug, Default)]
pub struct History {
    name: String,
    releases: Vec<Defined>,
}

/// What a release defines.
#[derive(Clone, Debug)]
struct Defined {
    release: Release,
    loaded: Arc<Loaded>,
}

/// Why there is no history in some texts.
#[derive(Clone, Debug, thiserror::Error)]
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

impl History {
    /// Reads snapshots: pairs of a name for messages and the text, in any order.
    ///
    /// # Errors
    /// If a text is no snapshot, or they do not belong together.
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

    /// Leaves out the releases that are not in a range; either end may be open. The ends belong to
    /// the range, with all of their series.
    pub fn restrict(&mut self, oldest: Option<Release>, newest: Option<Release>) {
        self.releases.retain(|Defined { release, .. }| {
            oldest.is_none_or(|oldest| oldest.line() <= release.line())
                && newest.is_none_or(|newest| release.line() <= newest.line())
        });
    }
}
