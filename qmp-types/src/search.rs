//! Searches a value for items that a release lacks.

use std::fmt::Write;

use crate::object::{Members, View};
use crate::release::{Release, Releases};
use crate::stack;

/// What is being looked for, and the place.
#[derive(Debug)]
pub struct Search<'s> {
    wanted: Wanted<'s>,
    path: String,
    /// How much of the path is the beginning of the place that is looked for.
    common: usize,
    found: Option<Found>,
}

#[derive(Debug)]
enum Wanted<'s> {
    /// The first thing that this release does not have.
    LackedBy(Release),
    /// What is known of this place: of its value, or of the member itself.
    #[cfg_attr(
        not(feature = "introspect"),
        allow(dead_code, reason = "only a schema asks")
    )]
    Place { path: &'s str, value: bool },
}

/// What was found.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) path: String,
    /// The value, if it is that and not the member.
    pub(crate) value: Option<String>,
    pub(crate) releases: Releases,
}

/// The first thing in the arguments that a release does not have.
pub(crate) fn lacking(arguments: &dyn Members, release: Release) -> Option<Found> {
    let mut search = Search {
        wanted: Wanted::LackedBy(release),
        path: String::new(),
        common: 0,
        found: None,
    };
    search.object(arguments);
    search.found
}

/// The releases that have the member at a place, or its value, if not all do.
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
    /// An object's members.
    pub(crate) fn object(&mut self, object: &dyn Members) {
        // Without stack, what is left is taken as supported; it cannot be sent either.
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

    /// An element of an array.
    pub(crate) fn element(&mut self, index: usize, search: impl FnOnce(&mut Self)) {
        if self.found.is_some() {
            return;
        }
        let before = self.path.len();
        // Writing to a string does not fail.
        let _ = write!(self.path, "[{index}]");
        self.step(before, search);
    }

    /// Looks at what the path leads to since it has grown, and takes that step back.
    fn step(&mut self, before: usize, search: impl FnOnce(&mut Self)) {
        let leads_there = match self.wanted {
            Wanted::LackedBy(_) => true,
            // Only the step is compared: all of the path would be its square in a deep value.
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

    /// The value of an enum or of a tag, with the releases that have it.
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
            self.found = Some(Found {
                path: self.path.clone(),
                value: value.map(str::to_owned),
                releases,
            });
        }
    }
}
