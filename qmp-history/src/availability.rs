//! The releases that have each item.

use std::collections::{BTreeMap, HashMap};

use super::notes::Caveat;
use super::release::{Release, ReleaseSet};
use super::since::SinceFacts;
use super::when::Open;
use qmp_schema::schema::{CommandId, EventId, Schema, TypeId};

/// The releases that have an item: a command, an event, a type, a member, a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// The releases that have it, in all builds or in some.
    pub has: ReleaseSet,
    /// The releases in which messages may lack it, because it is optional or has a build condition.
    pub sometimes: ReleaseSet,
    /// The releases in which it is deprecated.
    pub deprecated: ReleaseSet,
    /// The releases in which it is unstable.
    pub unstable: ReleaseSet,
}

impl Presence {
    /// Whether every message of the releases in `of` has it.
    #[must_use]
    pub fn always(self, of: ReleaseSet) -> bool {
        self.has.contains_all(of) && !of.intersects(self.sometimes)
    }
}

/// The releases that have each item of a schema that [`History::widen`](super::History::widen) made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Availability {
    pub(super) releases: Vec<Release>,
    pub(super) types: Vec<TypeTable>,
    pub(super) commands: Vec<Presence>,
    pub(super) events: Vec<Presence>,
    /// Replacements for removed items, by path.
    pub(super) replacements: BTreeMap<String, String>,
    /// The releases whose documentation deprecates an item before the schema does, by path.
    pub(super) announced: BTreeMap<String, Release>,
    pub(super) caveats: Vec<Caveat>,
    /// Types that the schema lacks and that were never the type of a message or member, by name: bases of
    /// older releases, and internal types of QEMU.
    pub(super) lost: BTreeMap<String, TypeTable>,
    pub(super) facts: SinceFacts,
}

/// The availability of a type and its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TypeTable {
    pub(super) own: Presence,
    /// Its members or values, by name.
    pub(super) parts: HashMap<String, Presence>,
    /// Its names in older releases.
    pub(super) former_names: Vec<String>,
}

impl Availability {
    /// The releases, the oldest first.
    #[must_use]
    pub fn releases(&self) -> &[Release] {
        &self.releases
    }

    /// The availability of a command.
    #[must_use]
    pub fn command(&self, id: CommandId) -> Presence {
        self.commands.get(id.index()).copied().unwrap_or_default()
    }

    /// The availability of an event.
    #[must_use]
    pub fn event(&self, id: EventId) -> Presence {
        self.events.get(id.index()).copied().unwrap_or_default()
    }

    /// The releases that use a type in messages.
    #[must_use]
    pub fn ty(&self, id: TypeId) -> Presence {
        self.types
            .get(id.index())
            .map_or_else(Presence::default, |table| table.own)
    }

    /// The availability of a member of a struct or a common member of a union, own or inherited; or
    /// of a value of an enum.
    #[must_use]
    pub fn part(&self, id: TypeId, name: &str) -> Presence {
        let part = self
            .types
            .get(id.index())
            .and_then(|table| table.parts.get(name));
        part.copied().unwrap_or_default()
    }

    /// All members or values of a type, in arbitrary order.
    pub fn parts(&self, id: TypeId) -> impl Iterator<Item = (&str, Presence)> {
        let parts = self.types.get(id.index()).map(|table| &table.parts);
        let parts = parts.into_iter().flatten();
        parts.map(|(name, presence)| (name.as_str(), *presence))
    }

    /// The names of a type in older releases, the latest first.
    #[must_use]
    pub fn former_names(&self, id: TypeId) -> &[String] {
        self.types
            .get(id.index())
            .map_or(&[], |table| &table.former_names)
    }

    /// The replacement for a removed item: a command, an event, `TYPE.MEMBER` or `COMMAND.ARGUMENT`.
    #[must_use]
    pub fn replacement(&self, path: &str) -> Option<&str> {
        self.replacements.get(path).map(String::as_str)
    }

    /// The release whose documentation deprecates an item before the schema does.
    #[must_use]
    pub fn announced(&self, path: &str) -> Option<Release> {
        self.announced.get(path).copied()
    }

    /// Caveats about the item at a path, which has the form that [`replacement`](Self::replacement)
    /// takes.
    pub fn caveats<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a Caveat> {
        self.caveats
            .iter()
            .filter(move |caveat| caveat.path == path)
    }

    /// The first release with an item; `None` if the oldest release has it.
    #[must_use]
    pub fn since(&self, presence: Presence) -> Option<Release> {
        match presence.has.first()? {
            0 => None,
            first => self.releases.get(first).copied(),
        }
    }

    /// The names by which documentation may date a type: its current name and older ones.
    #[must_use]
    pub fn names(&self, schema: &Schema, ty: TypeId) -> Vec<String> {
        let own = schema.display_name(ty).to_owned();
        let former = self.former_names(ty).iter().cloned();
        std::iter::once(own).chain(former).collect()
    }

    /// The paths by which documentation may date a part: its own path, its path in the base that
    /// declares it, and the path of its type, which introduced it unless documented otherwise; each
    /// also with the names of older releases.
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

    /// The paths from [`documented_as`](Self::documented_as) that are of the part itself: in its type
    /// and in the base that declares it.
    pub fn declared_as<'p>(paths: &'p [String], part: &'p str) -> impl Iterator<Item = &'p str> {
        let is_of_part = move |path: &&str| {
            let whole = path.strip_suffix(part);
            whole.is_some_and(|whole| whole.ends_with('.'))
        };
        paths.iter().map(String::as_str).filter(is_of_part)
    }

    /// The release that introduced an item, as exactly as is known: documentation may name one that
    /// is older than all snapshots, or has no snapshot. `paths` are those by which the item may be
    /// documented, the best first. `None` if the oldest release has it and documentation names no
    /// other.
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

    /// The uncertain dates of an item, because the releases just before have no snapshots.
    #[must_use]
    pub fn open(&self, presence: Presence) -> Open {
        let release = |index: usize| self.releases.get(index).copied();
        // The first release between a release and its predecessor.
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

    /// The last release with an item; `None` if the newest release has it.
    #[must_use]
    pub fn until(&self, presence: Presence) -> Option<Release> {
        let last = presence.has.last()?;
        (last + 1 < self.releases.len()).then(|| self.releases[last])
    }

    /// The first release without an item that older ones have; `None` if the newest release has it.
    #[must_use]
    pub fn gone(&self, presence: Presence) -> Option<Release> {
        self.releases.get(presence.has.last()? + 1).copied()
    }

    /// The first release since which an item is continuously deprecated, up to the last release that
    /// has it.
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
