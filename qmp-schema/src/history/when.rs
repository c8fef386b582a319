//! Since when and until when something is there: answers for people and tools.
//!
//! A path begins with a command, an event or a type and goes on with arguments, members of what a
//! command returns, members and values: `migrate.uri`, `query-status.status.running`,
//! `BlockdevOptions.*`. Each part may have `*` in it, which stands for any text.

use std::collections::{BTreeMap, HashSet};

use super::availability::{Availability, Presence};
use super::notes::Caveat;
use super::release::Release;
use super::widen::Widened;
use crate::schema::{CommandId, Condition, Definition, EventId, Schema, TypeId, TypeKind};

/// Since when and until when something is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The path.
    pub path: String,
    /// What it is.
    pub kind: WhatKind,
    /// The release that brought it; `None` if the oldest release of the history has it already.
    pub since: Option<Release>,
    /// Since when it is deprecated without interruption, in the releases of the history, or before
    /// that in its documentation.
    pub deprecated: Option<Release>,
    /// Since when the schema says that it is deprecated, if its documentation said so before.
    pub flagged: Option<Release>,
    /// The last release with it, if it is gone. Between that and the next there may be releases
    /// that there is no snapshot of.
    pub until: Option<Release>,
    /// The first release without it.
    pub gone: Option<Release>,
    /// Whether it may change or go at any time, in the last release that has it.
    pub unstable: bool,
    /// The builds that have it, in the last release that has it.
    pub condition: Option<Condition>,
    /// What to use instead of it, if it is gone and that is known.
    pub instead: Option<String>,
    /// What programs trip over and the schema does not say.
    pub caveats: Vec<Caveat>,
}

/// What a path names.
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
    /// A member of a type, of what a command returns, or of an event's data.
    Member,
    /// A value of an enum.
    Value,
    /// A branch of an alternate, whose name is in no message.
    Branch,
}

impl WhatKind {
    /// The word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
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

/// A place on the way along a path.
#[derive(Clone)]
struct Place {
    path: String,
    kind: WhatKind,
    presence: Presence,
    condition: Option<Condition>,
    /// What the next part is looked up in.
    inside: Inside,
    /// The path by which replacements know it.
    known_as: String,
    /// The paths by which documentation may name the release that brought it.
    documented_as: Vec<String>,
}

#[derive(Clone, Copy)]
enum Inside {
    Command(CommandId),
    Event(EventId),
    Type(TypeId),
}

impl Widened {
    /// All that a path names, in the order of paths.
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
            // What came and what went may never have met.
            places.retain(|place| !place.presence.has.is_empty());
        }
        let found: BTreeMap<String, When> = places
            .into_iter()
            .map(|place| (place.path.clone(), self.answer(place)))
            .collect();
        found.into_values().collect()
    }

    fn answer(&self, place: Place) -> When {
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
        When {
            caveats: caveats.cloned().collect(),
            flagged: announced.and(flagged),
            since: availability.origin(presence, place.documented_as.iter().map(String::as_str)),
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

    /// The commands, events and types with such names. Types that something implies have no name of
    /// their own.
    fn definitions(&self, pattern: &str) -> Vec<Place> {
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
            Some(Place {
                path: name.clone(),
                kind,
                presence,
                condition: condition.clone(),
                inside,
                known_as: name.clone(),
                documented_as: match *definition {
                    Definition::Type(id) => self.availability.names(schema, id),
                    _ => vec![name.clone()],
                },
            })
        });
        places.collect()
    }

    fn parts(&self, place: &Place, pattern: &str) -> Vec<Place> {
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
            Inside::Type(id) => {
                if let (WhatKind::Type, TypeKind::Alternate(alternate)) =
                    (place.kind, &schema[id].kind)
                {
                    let branches = alternate.branches.iter();
                    for branch in branches.filter(|branch| matches(pattern, &branch.name)) {
                        let inside = (WhatKind::Branch, branch.condition.clone(), branch.ty);
                        places.push(self.part(place, id, &branch.name, inside));
                    }
                }
                (Some(id), WhatKind::Member)
            }
        };
        if let Some(ty) = types {
            self.parts_of(place, ty, kind, pattern, &mut places);
        }
        places
    }

    fn parts_of(
        &self,
        place: &Place,
        ty: TypeId,
        kind: WhatKind,
        pattern: &str,
        places: &mut Vec<Place>,
    ) {
        let mut seen = HashSet::new();
        let mut waiting = vec![ty];
        while let Some(ty) = waiting.pop() {
            if !seen.insert(ty) {
                continue;
            }
            match &self.schema[ty].kind {
                TypeKind::Builtin(_) => {}
                TypeKind::Array(element) => waiting.push(*element),
                TypeKind::Alternate(alternate) => {
                    waiting.extend(alternate.branches.iter().map(|branch| branch.ty));
                }
                TypeKind::Enum(enumeration) => {
                    let values = enumeration.values.iter();
                    for value in values.filter(|value| matches(pattern, &value.name)) {
                        let condition = value.condition.clone();
                        let inside = (WhatKind::Value, condition, ty);
                        places.push(self.part(place, ty, &value.name, inside));
                    }
                }
                TypeKind::Object(object) => {
                    let members = self.schema.members(ty).into_iter();
                    for member in members.filter(|member| matches(pattern, &member.name)) {
                        let inside = (kind, member.condition.clone(), member.ty);
                        places.push(self.part(place, ty, &member.name, inside));
                    }
                    if let Some(variants) = &object.variants {
                        waiting.extend(variants.branches.iter().map(|branch| branch.ty));
                        waiting.extend(variants.untagged);
                    }
                }
            }
        }
    }

    fn part(
        &self,
        place: &Place,
        ty: TypeId,
        name: &str,
        (kind, condition, inside): (WhatKind, Option<Condition>, TypeId),
    ) -> Place {
        let presence = self.availability.part(ty, name);
        let documented_as = self.availability.documented_as(&self.schema, ty, name);
        Place {
            documented_as,
            path: format!("{}.{name}", place.path),
            kind,
            presence: presence.within(place.presence),
            condition,
            inside: Inside::Type(inside),
            known_as: format!("{}.{name}", Availability::display_name(&self.schema, ty)),
        }
    }

    /// The names that a path may begin with, for guessing what was meant.
    #[must_use]
    pub fn closest_name(&self, path: &str) -> Option<&str> {
        let name = path.split('.').next().unwrap_or_default();
        let schema: &Schema = &self.schema;
        let mut names: Vec<&str> = schema.names.keys().map(String::as_str).collect();
        names.retain(|name| !name.starts_with("q_"));
        names.sort_unstable();
        crate::diagnostic::closest(name, names)
    }
}

impl Presence {
    /// Where something is that is within something else.
    fn within(self, outer: Presence) -> Presence {
        Presence {
            has: self.has.and(outer.has),
            sometimes: self.sometimes,
            deprecated: self.deprecated.or(outer.deprecated),
            unstable: self.unstable.or(outer.unstable),
        }
    }
}

/// Whether a name fits a pattern, in which `*` stands for any text.
fn matches(pattern: &str, name: &str) -> bool {
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
