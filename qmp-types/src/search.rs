//! Searches a value for items that a release lacks.

use std::fmt::Write;

use crate::object::{Members, View};
use crate::release::{Release, Releases};
use crate::stack;

/// A search: the wanted item, and the current path.
#[derive(Debug)]
pub struct Search<'s> {
    wanted: Wanted<'s>,
    path: String,
    /// How many bytes of the path agree with the wanted path.
    common: usize,
    found: Option<SearchResult>,
}

#[derive(Debug)]
enum Wanted<'s> {
    /// The first item that this release lacks.
    LackedBy(Release),
    /// The releases of this path: of its value, or of the member itself.
    #[cfg_attr(
        not(feature = "introspect"),
        allow(dead_code, reason = "only a schema asks")
    )]
    Place { path: &'s str, value: bool },
}

/// The found item.
#[derive(Debug)]
pub(crate) struct SearchResult {
    pub(crate) path: String,
    /// The value, if the item is a value and not the member.
    pub(crate) value: Option<String>,
    pub(crate) releases: Releases,
}

/// Finds the first item in the arguments that a release lacks.
pub(crate) fn lacking(arguments: &dyn Members, release: Release) -> Option<SearchResult> {
    let mut search = Search {
        wanted: Wanted::LackedBy(release),
        path: String::new(),
        common: 0,
        found: None,
    };
    search.object(arguments);
    search.found
}

/// Finds the releases that have the member at a path, or its value, if some lack it.
#[cfg(feature = "introspect")]
pub(crate) fn releases(arguments: &dyn Members, path: &str, value: bool) -> Option<Releases> {
    let mut search = Search {
        wanted: Wanted::Place { path, value },
        path: String::new(),
        common: 0,
        found: None,
    };
    search.object(arguments);
    search.found.map(|found| found.releases)
}

impl Search<'_> {
    /// Searches the members of an object.
    pub(crate) fn object(&mut self, object: &dyn Members) {
        // Without stack, the rest counts as supported; it could not be sent either.
        let _ = stack::level(|| self.members(object));
    }

    fn members(&mut self, object: &dyn Members) {
        let shape = object.shape();
        object.view(&mut View(&mut |members| {
            for (index, (name, member)) in shape.names.iter().zip(members).enumerate() {
                if self.found.is_some() {
                    return;
                }
                if member.is_absent() {
                    continue;
                }
                let before = self.path.len();
                if before > 0 {
                    self.path.push('.');
                }
                self.path.push_str(name);
                self.step(before, |search| {
                    let releases = shape.releases.iter().find(|(at, _)| *at == index);
                    search.part(None, releases.map(|(_, releases)| *releases));
                    member.search(search);
                });
            }
            if let Some(branch) = shape.tag.and_then(|tag| members[tag].branch()) {
                self.object(branch);
            }
        }));
    }

    /// Searches an element of an array.
    pub(crate) fn element(&mut self, index: usize, search: impl FnOnce(&mut Self)) {
        if self.found.is_some() {
            return;
        }
        let before = self.path.len();
        // Writing to a string does not fail.
        let _ = write!(self.path, "[{index}]");
        self.step(before, search);
    }

    /// Searches the value at the extended path, and then shortens the path again.
    fn step(&mut self, before: usize, search: impl FnOnce(&mut Self)) {
        let leads_there = match self.wanted {
            Wanted::LackedBy(_) => true,
            // Only the new step is compared: comparing the whole path would take quadratic time in a deep value.
            Wanted::Place { path, .. } => {
                let rest = path.as_bytes().get(before..).unwrap_or_default();
                self.common == before && rest.starts_with(&self.path.as_bytes()[before..])
            }
        };
        if leads_there {
            self.common = self.path.len();
            search(self);
            self.common = before;
        }
        self.path.truncate(before);
    }

    /// Checks the value of an enum or of a tag, with the releases that have it.
    pub(crate) fn value(&mut self, value: &str, releases: Option<Releases>) {
        self.part(Some(value), releases);
    }

    fn part(&mut self, value: Option<&str>, releases: Option<Releases>) {
        let (None, Some(releases)) = (&self.found, releases) else {
            return;
        };
        let wanted = match self.wanted {
            Wanted::LackedBy(release) => !releases.contains(release),
            Wanted::Place {
                path,
                value: of_value,
            } => self.path.len() == path.len() && value.is_some() == of_value,
        };
        if wanted {
            self.found = Some(SearchResult {
                path: self.path.clone(),
                value: value.map(str::to_owned),
                releases,
            });
        }
    }
}
