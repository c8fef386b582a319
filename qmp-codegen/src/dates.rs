//! Which releases have an item, for code that fits several releases.
//!
//! [`Dates`] is data, so that generating code does not depend on its source. The feature
//! `history` makes it from the history of a schema.

#[cfg(feature = "history")]
mod history;

use std::collections::HashMap;

use qmp_schema::schema::{CommandId, EventId, TypeId};

/// The releases of everything in a schema; empty for the schema of one release.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates {
    /// Markdown for the schema's module, a line each.
    pub module: Vec<String>,
    /// The dates of commands.
    pub commands: HashMap<CommandId, Dated>,
    /// The dates of events.
    pub events: HashMap<EventId, Dated>,
    /// Markdown for types, a paragraph each.
    pub types: HashMap<TypeId, Vec<String>>,
    /// The dates of members and values, by their names.
    pub parts: HashMap<(TypeId, String), Dated>,
}

/// The dates of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dated {
    /// The releases that have it, unless all that have its type have it.
    pub releases: Releases,
    /// Markdown for its documentation, a paragraph each.
    pub notes: Vec<String>,
    /// Why it is deprecated, if the releases say so.
    pub deprecated: Option<String>,
}

/// A range of releases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Releases {
    /// The first; `None` if the oldest release has it.
    pub since: Option<Series>,
    /// The last; `None` if the newest release has it.
    pub until: Option<Series>,
}

/// A series of releases, such as 10.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Series {
    /// The first number.
    pub major: u16,
    /// The second number.
    pub minor: u16,
}

impl Releases {
    /// Whether all releases have it.
    pub(crate) fn is_all(self) -> bool {
        self == Self::default()
    }
}
