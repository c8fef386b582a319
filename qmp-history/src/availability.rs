//! Which release has what.

use std::collections::{BTreeMap, HashMap};

use super::notes::Caveat;
use super::release::{Release, ReleaseSet};
use super::since::SinceFacts;
use super::when::Open;
use qmp_schema::schema::{CommandId, EventId, Schema, TypeId};

/// The releases that have an item: a command, an event, a type, a member, a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// The releases that have it, be it in some builds only.
    pub has: ReleaseSet,
    /// Those of them in which a message may be without it: it is optional, or under a build
    /// condition.
    pub sometimes: ReleaseSet,
    /// Those of them in which it is deprecated.
    pub deprecated: ReleaseSet,
    /// Those of them in which it may change or go at any time.
    pub unstable: ReleaseSet,
}

impl Presence {
    /// Whether every message of the releases in `of` has it.
    #[must_use]
    pub fn always(self, of: ReleaseSet) -> bool {
        self.has.contains_all(of) && !of.intersects(self.sometimes)
    }
}

/// Which release has what, for a schema that [`History::widen`](super::History::widen) made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Availability {
    pub(super) releases: Vec<Release>,
    pub(super) types: Vec<TypeTable>,
    pub(super) commands: Vec<Presence>,
    pub(super) events: Vec<Presence>,
    /// What to use instead of what is gone, by its path.
    pub(super) replacements: BTreeMap<String, String>,
    /// The releases whose documentation deprecates something before the schema does, by its path.
    pub(super) announced: BTreeMap<String, Release>,
    pub(super) caveats: Vec<Caveat>,
    /// Types that the schema does not have and no message ever had as a whole, by their names: bases of older
    /// releases, and what QEMU used inside.
    pub(super) lost: BTreeMap<String, TypeTable>,
    pub(super) facts: SinceFacts,
}

/// What is known of a type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TypeTable {
    pub(super) own: Presence,
    /// Its members or values, by name.
    pub(super) parts: HashMap<String, Presence>,
    /// What it was called in older releases.
    pub(super) former_names: Vec<String>,
}

impl Availability {
    /// The releases, the oldest first.
    #[must_use]
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// Where a command is.
    #[must_use]
    pub fn command(&self, id: CommandId) -> Presence {
        self.commands.get(id.index()).copied().unwrap_or_default()
    }

    /// Where an event is.
    #[must_use]
    pub fn event(&self, id: EventId) -> Presence {
        self.events.get(id.index()).copied().unwrap_or_default()
    }

    /// Where a type is used in messages.
    #[must_use]
    pub fn ty(&self, id: TypeId) -> Presence {
        self.types
            .get(id.index())
            .map_or_else(Presence::default, |table| table.own)
    }

    /// Where a member of a struct, or of the common part of a union, is, be it of a base; or a
    /// value of an enum.
    #[must_use]
    pub fn part(&self, id: TypeId, name: &str) -> Presence {
        let part = self
            .types
            .get(id.index())
            .and_then(|table| table.parts.get(name));
        part.copied().unwrap_or_default()
    }

    /// All members or values of a type, in no order.
    pub fn parts(&self, id: TypeId) -> impl Iterator<Item = (&str, Presence)> {
        let parts = self.types.get(id.index()).map(|table| &table.parts);
        let parts = parts.into_iter().flatten();
        parts.map(|(name, presence)| (name.as_str(), *presence))
    }

    /// What a type was called in older releases, the latest first.
    #[must_use]
    pub fn former_names(&self, id: TypeId) -> &[String] {
        self.types
            .get(id.index())
            .map_or(&[], |table| &table.former_names)
    }

    /// What to use instead of something that is gone: a command, an event, `TYPE.MEMBER`,
    /// `COMMAND.ARGUMENT`.
    #[must_use]
    pub fn replacement(&self, path: &str) -> Option<&str> {
        self.replacements.get(path).map(String::as_str)
    }

    /// The release whose documentation deprecates something before the schema does.
    #[must_use]
    pub fn announced(&self, path: &str) -> Option<Release> {
        self.announced.get(path).copied()
    }

    /// What programs trip over and the schema does not say, at a path as
    /// [`replacement`](Self::replacement) takes it.
    pub fn caveats<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a Caveat> {
        self.caveats
            .iter()
            .filter(move |caveat| caveat.path == path)
    }

    /// The first of the releases that has something; `None` if the oldest one has it already.
    #[must_use]
    pub fn since(&self, presence: Presence) -> Option<Release> {
        match presence.has.first()? {
            0 => None,
            first => self.releases.get(first).copied(),
        }
    }

    /// The names by which documentation may name the release of a type: its own, and those of older
    /// releases.
    #[must_use]
    pub fn names(&self, schema: &Schema, ty: TypeId) -> Vec<String> {
        let own = schema.display_name(ty).to_owned();
        let former = self.former_names(ty).iter().cloned();
        std::iter::once(own).chain(former).collect()
    }

    /// The paths by which documentation may name the release of a part: its own, that of the base
    /// which declares it, and what it is a part of, with which it came if nothing else is said; each
    /// also by the names of older releases.
    #[must_use]
    pub fn documented_as(&self, schema: &Schema, ty: TypeId, part: &str) -> Vec<String> {
        let mut paths = Vec::new();
        let mut wholes = Vec::new();
        for ty in schema.with_bases(ty) {
            let names = self.names(schema, ty);
            paths.extend(names.iter().map(|whole| format!("{whole}.{part}")));
            wholes.extend(names);
        }
        paths.extend(wholes);
        paths
    }

    /// Of the paths that [`documented_as`](Self::documented_as) gives, those of the part itself: in
    /// its type and in the base that declares it.
    pub fn declared_as<'p>(paths: &'p [String], part: &'p str) -> impl Iterator<Item = &'p str> {
        let is_of_part = move |path: &&str| {
            let whole = path.strip_suffix(part);
            whole.is_some_and(|whole| whole.ends_with('.'))
        };
        paths.iter().map(String::as_str).filter(is_of_part)
    }

    /// The release that brought something, as exactly as is known: documentation may name one that
    /// is older than all snapshots, or that there is no snapshot of. `paths` are those by which it
    /// may be documented, the best first. `None` if all that is known is that the oldest release
    /// has it.
    #[must_use]
    pub fn origin<'p>(
        &self,
        presence: Presence,
        paths: impl IntoIterator<Item = &'p str>,
    ) -> Option<Release> {
        let first = presence.has.first()?;
        let seen = self.releases.get(first).copied()?;
        let before = first
            .checked_sub(1)
            .and_then(|index| self.releases.get(index));
        let fits = |fact: &Release| {
            fact.line() <= seen.line() && before.is_none_or(|before| before.line() < fact.line())
        };
        let mut facts = paths.into_iter().filter_map(|path| self.facts.get(path));
        facts.find(fits).or_else(|| before.map(|_| seen))
    }

    /// The dates of something that are open, because there is no snapshot of the releases just before.
    #[must_use]
    pub fn open(&self, presence: Presence) -> Open {
        let release = |index: usize| self.releases.get(index).copied();
        // The first of the releases between one and the one before it.
        let earliest = |index: usize| {
            let (before, at) = (release(index.checked_sub(1)?)?, release(index)?);
            before.between(at).first().copied()
        };
        let deprecated = self.deprecated(presence);
        let deprecated = deprecated.and_then(|at| self.releases.iter().position(|it| *it == at));
        Open {
            since: presence.has.first().and_then(earliest),
            deprecated: deprecated.and_then(earliest),
            gone: presence.has.last().and_then(|last| earliest(last + 1)),
        }
    }

    /// The last release that has something; `None` if the newest one has it.
    #[must_use]
    pub fn until(&self, presence: Presence) -> Option<Release> {
        let last = presence.has.last()?;
        (last + 1 < self.releases.len()).then(|| self.releases[last])
    }

    /// The first release without something that older ones have; `None` if the newest one has it.
    #[must_use]
    pub fn gone(&self, presence: Presence) -> Option<Release> {
        self.releases.get(presence.has.last()? + 1).copied()
    }

    /// The first of the releases since when something is deprecated without interruption, up to the
    /// last that has it.
    #[must_use]
    pub fn deprecated(&self, presence: Presence) -> Option<Release> {
        let last = presence.has.last()?;
        let mut first = None;
        for index in (0..=last).rev() {
            if !presence.has.contains(index) {
                continue;
            }
            if !presence.deprecated.contains(index) {
                break;
            }
            first = self.releases.get(index).copied();
        }
        first
    }
}
