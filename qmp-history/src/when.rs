//! Finds the releases that have an item, for people and tools.
//!
//! A path begins with a command, an event or a type and continues with arguments, members of the
//! return value, members and values: `migrate.uri`, `query-status.status.running`,
//! `BlockdevOptions.*`. Each part may contain `*`, which matches any text.

use std::collections::BTreeMap;

use super::availability::{Availability, Presence};
use super::notes::Caveat;
use super::release::Release;
use super::widen::Widened;
use qmp_schema::schema::{CommandId, Condition, Definition, EventId, Item, Part, Schema, TypeId};

/// The releases that have an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The path.
    pub path: String,
    /// The kind of item.
    pub kind: WhatKind,
    /// The release that introduced it; `None` if the oldest release of the history has it.
    pub since: Option<Release>,
    /// The release since which it is continuously deprecated, in the schema or, earlier, in its
    /// documentation.
    pub deprecated: Option<Release>,
    /// The release whose schema deprecates it, if its documentation did so earlier.
    pub flagged: Option<Release>,
    /// The last release with it, if it was removed. Releases without snapshots may follow before
    /// `gone`.
    pub until: Option<Release>,
    /// The first release without it.
    pub gone: Option<Release>,
    /// Whether it is unstable in the last release that has it.
    pub unstable: bool,
    /// The builds that have it, in the last release that has it.
    pub condition: Option<Condition>,
    /// Its replacement, if it was removed and has a known one.
    pub instead: Option<String>,
    /// Behaviour that programs must know and the schema does not describe.
    pub caveats: Vec<Caveat>,
    /// The uncertain dates, because the releases before have no snapshots.
    pub open: Open,
    /// Its current name, if the path has an older one.
    pub now: Option<String>,
}

/// Uncertain dates: for each, the earliest release without a snapshot that is also possible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// The earliest possible introduction.
    pub since: Option<Release>,
    /// The earliest possible deprecation.
    pub deprecated: Option<Release>,
    /// The earliest possible removal.
    pub gone: Option<Release>,
}

/// The kind of item that a path names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhatKind {
    /// A command.
    Command,
    /// An event.
    Event,
    /// A struct, union, alternate or enum.
    Type,
    /// An argument of a command.
    Argument,
    /// A member of a type, of the return value of a command, or of the data of an event.
    Member,
    /// A value of an enum.
    Value,
    /// A branch of an alternate, whose name never appears in messages.
    Branch,
}

impl WhatKind {
    /// The name of the kind.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            WhatKind::Command => "command",
            WhatKind::Event => "event",
            WhatKind::Type => "type",
            WhatKind::Argument => "argument",
            WhatKind::Member => "member",
            WhatKind::Value => "value",
            WhatKind::Branch => "branch",
        }
    }
}

/// An item that a prefix of a path names.
#[derive(Clone)]
struct MatchedItem {
    path: String,
    kind: WhatKind,
    presence: Presence,
    condition: Option<Condition>,
    /// The item in which the next part is looked up.
    inside: Inside,
    /// Its path in the table of replacements.
    known_as: String,
    /// The paths by which documentation may date it.
    documented_as: Vec<String>,
    /// Its current name, if the path has an older one.
    now: Option<String>,
}

#[derive(Clone, Copy)]
enum Inside {
    /// A type with only a name, whose parts are in a table.
    Lost,
    Command(CommandId),
    Event(EventId),
    Type(TypeId),
}

impl Widened {
    /// All items that a path names, in the order of paths.
    #[must_use]
    pub fn when(&self, path: &str) -> Vec<When> {
        let mut parts = path.split('.');
        let first = parts.next().unwrap_or_default();
        let mut places = self.definitions(first);
        for part in parts {
            places = places
                .iter()
                .flat_map(|place| self.parts(place, part))
                .collect();
            // An item and its owner may never have been in the same release.
            places.retain(|place| !place.presence.has.is_empty());
        }
        let found: BTreeMap<String, When> = places
            .into_iter()
            .map(|place| (place.path.clone(), self.answer(place)))
            .collect();
        found.into_values().collect()
    }

    fn answer(&self, place: MatchedItem) -> When {
        let (availability, presence) = (&self.availability, place.presence);
        let gone = availability.gone(presence);
        let last = presence.has.last();
        let (_, part) = place.path.rsplit_once('.').unwrap_or(("", &place.path));
        let known_as = Availability::declared_as(&place.documented_as, part);
        let known_as: Vec<&str> = known_as.chain([&*place.path, &*place.known_as]).collect();
        let caveats = availability.caveats.iter();
        let caveats = caveats.filter(|caveat| known_as.contains(&&*caveat.path));
        let flagged = availability.deprecated(presence);
        let announced = availability.announced(&place.known_as);
        let announced = announced.filter(|announced| flagged.is_none_or(|it| announced < &it));
        let facts = || place.documented_as.iter().map(String::as_str);
        let since = availability.origin(presence, facts());
        let mut open = availability.open(presence);
        // Documentation names the exact release.
        if since != availability.since(presence) {
            open.since = None;
        }
        if announced.is_some() {
            open.deprecated = None;
        }
        When {
            open,
            now: place.now,
            caveats: caveats.cloned().collect(),
            flagged: announced.and(flagged),
            since,
            deprecated: announced.or(flagged),
            until: availability.until(presence),
            gone,
            unstable: last.is_some_and(|last| presence.unstable.contains(last)),
            condition: place.condition,
            instead: gone.and_then(|_| {
                let instead = availability.replacement(&place.known_as);
                instead.map(str::to_owned)
            }),
            path: place.path,
            kind: place.kind,
        }
    }

    /// The commands, events and types whose names match a pattern. Implied types have no
    /// names.
    fn definitions(&self, pattern: &str) -> Vec<MatchedItem> {
        let schema = &self.schema;
        let definitions = schema
            .names
            .iter()
            .filter(|(name, _)| matches(pattern, name));
        let places = definitions.filter_map(|(name, definition)| {
            let (kind, presence, condition, inside) = match *definition {
                Definition::Command(id) => (
                    WhatKind::Command,
                    self.availability.command(id),
                    &schema[id].condition,
                    Inside::Command(id),
                ),
                Definition::Event(id) => (
                    WhatKind::Event,
                    self.availability.event(id),
                    &schema[id].condition,
                    Inside::Event(id),
                ),
                Definition::Type(id) if schema[id].is_written() => (
                    WhatKind::Type,
                    self.availability.ty(id),
                    &schema[id].condition,
                    Inside::Type(id),
                ),
                Definition::Type(_) => return None,
            };
            Some(MatchedItem {
                path: name.clone(),
                kind,
                presence,
                condition: condition.clone(),
                inside,
                now: None,
                known_as: name.clone(),
                documented_as: match *definition {
                    Definition::Type(id) => self.availability.names(schema, id),
                    _ => vec![name.clone()],
                },
            })
        });
        let mut places: Vec<MatchedItem> = places.collect();
        self.former(pattern, &mut places);
        places
    }

    /// The types whose older names match a pattern.
    fn former(&self, pattern: &str, places: &mut Vec<MatchedItem>) {
        for (id, ty) in self.schema.types() {
            let names = self.availability.former_names(id).iter();
            let former = names
                .filter(|name| matches(pattern, name) && !self.schema.names.contains_key(*name));
            places.extend(former.map(|name| MatchedItem {
                path: name.clone(),
                kind: WhatKind::Type,
                presence: self.availability.ty(id),
                condition: ty.condition.clone(),
                inside: Inside::Type(id),
                known_as: ty.name.clone(),
                documented_as: self.availability.names(&self.schema, id),
                now: Some(ty.name.clone()),
            }));
        }
        let lost = self.availability.lost.iter();
        for (name, table) in lost.filter(|(name, _)| matches(pattern, name)) {
            places.push(MatchedItem {
                path: name.clone(),
                kind: WhatKind::Type,
                presence: table.own,
                condition: None,
                inside: Inside::Lost,
                known_as: name.clone(),
                documented_as: vec![name.clone()],
                now: None,
            });
        }
    }

    /// The parts of a type that only has a name, or has this name only in older releases.
    fn named_parts(&self, place: &MatchedItem, pattern: &str, places: &mut Vec<MatchedItem>) {
        let parts: Vec<(&str, Presence)> = match place.inside {
            Inside::Type(id) if place.kind == WhatKind::Type => {
                let has = |name: &str| {
                    self.schema.member(id, name).is_some() || self.schema.value(id, name).is_some()
                };
                let parts = self.availability.parts(id);
                parts.filter(|(name, _)| !has(name)).collect()
            }
            Inside::Lost => {
                let table = self.availability.lost.get(&place.path);
                let parts = table.into_iter().flat_map(|table| &table.parts);
                parts.map(|(name, part)| (name.as_str(), *part)).collect()
            }
            _ => Vec::new(),
        };
        let parts = parts.into_iter().filter(|(name, _)| matches(pattern, name));
        places.extend(parts.map(|(name, presence)| {
            let path = format!("{}.{name}", place.path);
            // Replacements are noted at the types in messages, which have this type as base.
            let of_heirs = match place.inside {
                Inside::Type(id) => self.heirs(id),
                _ => Vec::new(),
            };
            let of_heirs = of_heirs.iter().map(|heir| format!("{heir}.{name}"));
            let known_as =
                { of_heirs }.find(|known| self.availability.replacement(known).is_some());
            MatchedItem {
                kind: WhatKind::Member,
                presence: presence.restricted_to(place.presence),
                condition: None,
                inside: Inside::Lost,
                now: None,
                known_as: known_as.unwrap_or_else(|| path.clone()),
                documented_as: vec![path.clone(), place.path.clone()],
                path,
            }
        }));
    }

    /// The names of the types that are based on one.
    fn heirs(&self, base: TypeId) -> Vec<&str> {
        let is_heir = |ty: TypeId| self.schema.with_bases(ty).skip(1).any(|ty| ty == base);
        let heirs = self.schema.types().filter(|(id, _)| is_heir(*id));
        heirs.map(|(id, _)| self.schema.display_name(id)).collect()
    }

    fn parts(&self, place: &MatchedItem, pattern: &str) -> Vec<MatchedItem> {
        let schema = &self.schema;
        let mut places = Vec::new();
        let (types, kind) = match place.inside {
            Inside::Command(id) => {
                let command = &schema[id];
                let args = command.args.map(|ty| (ty, WhatKind::Argument));
                let returns = command.returns.map(|ty| (ty, WhatKind::Member));
                for (ty, kind) in args.into_iter().chain(returns) {
                    self.parts_of(place, ty, kind, pattern, &mut places);
                }
                return places;
            }
            Inside::Event(id) => (schema[id].data, WhatKind::Member),
            Inside::Lost => {
                self.named_parts(place, pattern, &mut places);
                return places;
            }
            Inside::Type(id) => {
                if place.kind == WhatKind::Type {
                    let branches = schema.alternatives(id).iter();
                    let branches = branches.filter(|branch| matches(pattern, &branch.name));
                    places.extend(branches.map(|branch| {
                        let item = Item::Alternative(branch);
                        self.part(place, Part { of: id, item }, WhatKind::Branch)
                    }));
                }
                (Some(id), WhatKind::Member)
            }
        };
        if let Some(ty) = types {
            self.parts_of(place, ty, kind, pattern, &mut places);
        }
        // Items in the schema have more details.
        let mut named = Vec::new();
        self.named_parts(place, pattern, &mut named);
        named.retain(|named| places.iter().all(|place| place.path != named.path));
        places.append(&mut named);
        places
    }

    fn parts_of(
        &self,
        place: &MatchedItem,
        ty: TypeId,
        kind: WhatKind,
        pattern: &str,
        places: &mut Vec<MatchedItem>,
    ) {
        let parts = self.schema.parts(ty).into_iter();
        places.extend(parts.filter_map(|part| {
            let kind = match part.item {
                Item::Member(_) => kind,
                Item::Value(_) => WhatKind::Value,
                Item::Branch(_) | Item::Alternative(_) => return None,
            };
            matches(pattern, part.item.name()).then(|| self.part(place, part, kind))
        }));
    }

    fn part(&self, place: &MatchedItem, part: Part<'_>, kind: WhatKind) -> MatchedItem {
        let Part { of, item } = part;
        let name = item.name();
        let presence = self.availability.part(of, name);
        MatchedItem {
            documented_as: self.availability.documented_as(&self.schema, of, name),
            now: place.now.as_ref().map(|now| format!("{now}.{name}")),
            path: format!("{}.{name}", place.path),
            kind,
            presence: presence.restricted_to(place.presence),
            condition: item.condition().cloned(),
            // The type of a value is its enum.
            inside: Inside::Type(item.ty().unwrap_or(of)),
            known_as: format!("{}.{name}", self.schema.display_name(of)),
        }
    }

    /// The names with which a path may begin, for suggestions.
    #[must_use]
    pub fn closest_name(&self, path: &str) -> Option<&str> {
        let name = path.split('.').next().unwrap_or_default();
        let schema: &Schema = &self.schema;
        let mut names: Vec<&str> = schema.names.keys().map(String::as_str).collect();
        names.retain(|name| !name.starts_with("q_"));
        let former = schema
            .types()
            .flat_map(|(id, _)| self.availability.former_names(id));
        names.extend(former.map(String::as_str));
        names.extend(self.availability.lost.keys().map(String::as_str));
        names.sort_unstable();
        qmp_schema::diagnostic::closest(name, names)
    }
}

impl Presence {
    /// The availability of an item that belongs to another.
    fn restricted_to(self, outer: Presence) -> Presence {
        Presence {
            has: self.has.and(outer.has),
            sometimes: self.sometimes,
            deprecated: self.deprecated.or(outer.deprecated),
            unstable: self.unstable.or(outer.unstable),
        }
    }
}

/// Whether a name matches a pattern, in which `*` matches any text.
#[must_use]
pub fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == name;
    };
    let Some(mut name) = name.strip_prefix(start) else {
        return false;
    };
    let mut pieces: Vec<&str> = rest.split('*').collect();
    let end = pieces.pop().unwrap_or_default();
    for piece in pieces {
        match name.find(piece) {
            Some(at) => name = &name[at + piece.len()..],
            None => return false,
        }
    }
    name.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn patterns() {
        for (pattern, name, expected) in [
            ("migrate", "migrate", true),
            ("migrate", "migrate-set", false),
            ("migrate*", "migrate-set", true),
            ("*set", "migrate-set", true),
            ("m*te*s*t", "migrate-set", true),
            ("*", "", true),
            ("a*a", "a", false),
            ("*x*", "abc", false),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }
}
