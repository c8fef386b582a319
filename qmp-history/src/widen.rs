//! Extends the newest schema so that it fits every message that any release sends or accepts.
//!
//! Starts from the commands and events, whose names are on the wire, and visits the types of each
//! release side by side with those of the newest. Names of types are not on the wire: two types at
//! the same position correspond, whatever their names.

mod describe;
mod grow;
mod types;
mod unreached;

use qmp_text::printable;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::History;
use super::availability::{Availability, Presence};
use super::notes::{Decision, Notes};
use super::release::{Release, ReleaseSet};
use qmp_schema::schema::{
    BUILTIN_MODULE, Definition, Entity, Feature, ModuleId, Origin, Schema, TypeId, TypeKind,
    display_name,
};

/// A schema that fits all releases.
#[derive(Clone, Debug)]
pub struct Widened {
    /// The newest schema, with the additional items of older releases. Items that some release lacks or
    /// may leave out are optional.
    pub schema: Schema,
    /// The releases that have each item.
    pub availability: Availability,
    /// The changes of type between the releases, in the order of commands and events.
    pub changes: Vec<Change>,
}

/// A path at which a release has another type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// `TYPE.MEMBER`, or `COMMAND.returns` for a return value.
    pub path: String,
    /// The last release that has the older type.
    pub release: Release,
    /// The name of the older type.
    pub older: String,
    /// The name of the type in the newest release.
    pub newest: String,
    /// The rule that applies.
    pub rule: Rule,
}

/// The treatment of a change of type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Only the name changed, which is not on the wire.
    Renamed,
    /// Text became an enum, which preserves unknown values.
    TextToEnum,
    /// An enum became text.
    EnumToText,
    /// The integer type became one that holds the values of all releases.
    WiderInteger,
    /// The older type is a branch of an alternate.
    Alternate,
    /// Any value is accepted.
    Any,
    /// A struct became a union, and both have the tag.
    StructToUnion,
    /// A struct without the tag became a union, with a variant for messages without it.
    Untagged,
    /// A union became a struct, which has the members of all branches.
    UnionToStruct,
    /// A decision in the notes, with its reason.
    Decided(String),
}

/// The error for a schema that cannot be made to fit all releases.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WidenError {
    /// No rule covers a change of type.
    #[error(
        "{path}: '{older}' in {release} and '{newest}' in the newest release: decide which one to use",
        path = printable(.path),
        older = printable(.older),
        newest = printable(.newest),
    )]
    Undecided {
        /// The place.
        path: String,
        /// The release with the older type.
        release: Release,
        /// The older type.
        older: String,
        /// The newest type.
        newest: String,
    },
    /// An unused decision.
    #[error("{}: the decision is unused: no release needs it", printable(.path))]
    Unused {
        /// The place.
        path: String,
    },
    /// A replacement for an item that was not removed.
    #[error("{}: it has a replacement, but the newest release still has it", printable(.path))]
    NotGone {
        /// The place.
        path: String,
    },
    /// A note about an item that no release has.
    #[error("{}: it has a note, but no release has it", printable(.path))]
    NoSuchPath {
        /// The place.
        path: String,
    },
    /// A description of an item that the newest schema describes.
    #[error("{}: both the schema and the notes describe it", printable(.path))]
    DescribedTwice {
        /// The place.
        path: String,
    },
    /// Several errors.
    #[error("{}", lines(.0))]
    Several(Vec<WidenError>),
}

fn lines(errors: &[WidenError]) -> String {
    let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

impl WidenError {
    /// The individual errors.
    #[must_use]
    pub fn each(&self) -> &[WidenError] {
        match self {
            WidenError::Several(errors) => errors,
            error => std::slice::from_ref(error),
        }
    }

    /// Combines errors into one, if there are any.
    fn of_all(mut errors: Vec<WidenError>) -> Result {
        match errors.len() {
            0 => Ok(()),
            1 => errors.pop().map_or(Ok(()), Err),
            _ => Err(WidenError::Several(errors)),
        }
    }
}

impl History {
    /// Extends the newest schema to all releases of the history; `schema` belongs to the last of them.
    ///
    /// # Errors
    /// See [`WidenError`].
    pub fn widen(&self, schema: Schema, notes: &Notes) -> Result<Widened> {
        let notes = &notes.up_to(self.releases().last());
        let decisions = &notes.decisions;
        let Some(newest) = self.releases.last() else {
            return Ok(Widener::new(self, schema, notes, &Schema::default()).finish());
        };
        let mut widener = Widener::new(self, schema, notes, &newest.loaded.schema);
        widener.bit = ReleaseSet::only(self.releases.len() - 1);
        widener.newest();
        for (index, defined) in self.releases.iter().enumerate().rev().skip(1) {
            widener.bit = ReleaseSet::only(index);
            widener.release = defined.release;
            widener.theirs = &defined.loaded.schema;
            widener.all();
        }
        WidenError::of_all(std::mem::take(&mut widener.undecided))?;
        let unused = decisions.iter();
        let unused = unused.filter(|d| !widener.used.contains(d.path.as_str()));
        let unused: Vec<&Decision> = unused.collect();
        let mut result = widener.finish();
        let unreached = unreached::unreached(&result.schema);
        let schemas = || self.releases.iter().map(|defined| &defined.loaded.schema);
        for (index, theirs) in schemas().enumerate() {
            result.date_unreached(&unreached, index, theirs);
        }
        result.stay_with_heirs(&unreached);
        for (index, theirs) in schemas().enumerate() {
            result.date_lost(index, theirs);
        }
        let twice = describe::describe(&mut result.schema, &notes.descriptions);
        if !notes.shared {
            result.check(notes, &unused, twice)?;
        }
        Ok(result)
    }
}

impl Widened {
    /// Checks that every note is used.
    fn check(&self, notes: &Notes, unused: &[&Decision], twice: Vec<String>) -> Result {
        let unused = unused.iter().map(|decision| WidenError::Unused {
            path: decision.path.clone(),
        });
        let mut errors: Vec<WidenError> = unused.collect();
        let twice = twice.into_iter();
        errors.extend(twice.map(|path| WidenError::DescribedTwice { path }));
        let gone = self.gone();
        let replaced = notes.replacements.keys();
        let not_gone = replaced.filter(|path| !gone.contains(*path)).cloned();
        errors.extend(not_gone.map(|path| WidenError::NotGone { path }));
        let caveats = notes.caveats.iter().map(|caveat| &caveat.path);
        let noted = caveats.chain(notes.announced.keys());
        let noted = noted.chain(notes.descriptions.keys());
        let nowhere = noted.filter(|path| self.when(path).is_empty()).cloned();
        errors.extend(nowhere.map(|path| WidenError::NoSuchPath { path }));
        WidenError::of_all(errors)
    }

    /// The paths of items that the newest release lacks: commands, events, and members and values of
    /// types that it has.
    #[must_use]
    pub fn gone(&self) -> BTreeSet<String> {
        let (schema, availability) = (&self.schema, &self.availability);
        let is_gone = |presence| availability.until(presence).is_some();
        let commands = schema.commands();
        let commands = commands.filter(|(id, _)| is_gone(availability.command(*id)));
        let events = schema.events();
        let events = events.filter(|(id, _)| is_gone(availability.event(*id)));
        let mut gone: BTreeSet<String> = commands
            .map(|(_, command)| command.name.clone())
            .chain(events.map(|(_, event)| event.name.clone()))
            .collect();
        for (id, ty) in schema.types() {
            if is_gone(availability.ty(id)) {
                continue;
            }
            let parts = availability.parts(id).filter(|(_, part)| is_gone(*part));
            let name = display_name(&ty.name);
            gone.extend(parts.map(|(part, _)| format!("{name}.{part}")));
        }
        gone
    }
}

struct Widener<'h> {
    schema: Schema,
    availability: Availability,
    decisions: HashMap<&'h str, &'h Decision>,
    used: HashSet<&'h str>,
    changes: Vec<Change>,
    /// The current release.
    bit: ReleaseSet,
    release: Release,
    theirs: &'h Schema,
    /// Pairs of types to visit.
    waiting: Vec<Pair>,
    seen: HashSet<Pair>,
    /// Types that were just added, still empty.
    fresh: HashSet<TypeId>,
    /// The module of each definition of the release.
    homes: HashMap<&'h str, ModuleId>,
    /// All changes that no rule covers, reported together.
    undecided: Vec<WidenError>,
}

/// A type of the widened schema, and the type of a release at the same position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Pair {
    ours: TypeId,
    theirs: TypeId,
}

type Result<T = ()> = std::result::Result<T, WidenError>;

impl<'h> Widener<'h> {
    fn new(history: &History, schema: Schema, notes: &'h Notes, theirs: &'h Schema) -> Self {
        let decisions = notes.decisions.iter();
        Self {
            availability: Availability {
                releases: history.releases().collect(),
                types: vec![super::availability::TypeTable::default(); schema.types.len()],
                commands: vec![Presence::default(); schema.commands.len()],
                events: vec![Presence::default(); schema.events.len()],
                replacements: notes.replacements.clone(),
                announced: notes.announced.clone(),
                caveats: notes.caveats.clone(),
                facts: notes.since.clone(),
                lost: BTreeMap::new(),
            },
            schema,
            decisions: decisions.map(|d| (d.path.as_str(), d)).collect(),
            used: HashSet::new(),
            changes: Vec::new(),
            bit: ReleaseSet::default(),
            release: Release {
                major: 0,
                minor: 0,
                micro: 0,
            },
            theirs,
            waiting: Vec::new(),
            seen: HashSet::new(),
            fresh: HashSet::new(),
            homes: HashMap::new(),
            undecided: Vec::new(),
        }
    }

    /// Records the items of the newest release.
    fn newest(&mut self) {
        let bit = self.bit;
        for (id, ty) in self.schema.types() {
            let table = &mut self.availability.types[id.index()];
            table.own = presence(bit, false, &ty.features);
            table.parts = parts(&self.schema, id, bit).collect();
        }
        for (id, command) in self.schema.commands() {
            self.availability.commands[id.index()] =
                presence(bit, command.condition.is_some(), &command.features);
        }
        for (id, event) in self.schema.events() {
            self.availability.events[id.index()] =
                presence(bit, event.condition.is_some(), &event.features);
        }
    }

    /// The module of each definition of a release: its current one if it still exists, otherwise
    /// the module of the preceding definition.
    fn homes(&self) -> HashMap<&'h str, ModuleId> {
        let mut module = ModuleId::new(1.min(self.schema.modules.len() - 1));
        let mut homes = HashMap::new();
        for (_, name) in definitions(self.theirs) {
            if let Some(known) = self.schema.lookup(name) {
                module = match known {
                    Definition::Type(id) => self.schema[id].module,
                    Definition::Command(id) => self.schema[id].module,
                    Definition::Event(id) => self.schema[id].module,
                };
            }
            homes.insert(name, module);
        }
        homes
    }

    /// Visits the commands and events of a release.
    fn all(&mut self) {
        self.seen.clear();
        self.homes = self.homes();
        for (definition, _) in definitions(self.theirs) {
            match definition {
                Definition::Command(id) => self.command(&self.theirs[id]),
                Definition::Event(id) => self.event(&self.theirs[id]),
                Definition::Type(_) => {}
            }
            while let Some(Pair { ours, theirs }) = self.waiting.pop() {
                self.types(ours, theirs);
            }
        }
    }

    /// Finishes after all releases: adds branches for new values of tags, and makes members optional
    /// that some release lacks.
    fn finish(mut self) -> Widened {
        self.imply_branches();
        let mut optional = Vec::new();
        for (id, _) in self.schema.types() {
            let table = &self.availability.types[id.index()];
            let tag = self
                .schema
                .variants(id)
                .map(|variants| variants.tag.as_str());
            for declared in self.schema.declared_members(id) {
                let name = &declared.member.name;
                let part = table.parts.get(name).copied().unwrap_or_default();
                // The tag is required, or there is a variant for messages without it.
                if !part.always(table.own.has) && tag != Some(name) {
                    optional.push((declared.by, declared.index));
                }
            }
        }
        for (by, index) in optional {
            if let TypeKind::Object(object) = &mut self.schema.types[by.index()].kind {
                object.members[index].optional = true;
            }
        }
        Widened {
            schema: self.schema,
            availability: self.availability,
            changes: self.changes,
        }
    }

    /// Records a change of type; of the releases with the same older type, only the newest.
    fn change(&mut self, path: String, older: &str, newest: &str, rule: Rule) {
        let known = self
            .changes
            .iter()
            .any(|change| change.path == path && change.older == older && change.newest == newest);
        if !known {
            self.changes.push(Change {
                path,
                release: self.release,
                older: older.to_owned(),
                newest: newest.to_owned(),
                rule,
            });
        }
    }
}

/// The presence of an item in a single release. `sometimes`: messages may lack it.
fn presence(bit: ReleaseSet, sometimes: bool, features: &[Feature]) -> Presence {
    let has = |name: &str| features.iter().any(|feature| feature.name == name);
    let if_so = |so: bool| if so { bit } else { ReleaseSet::default() };
    Presence {
        has: bit,
        sometimes: if_so(sometimes),
        deprecated: if_so(has("deprecated")),
        unstable: if_so(has("unstable")),
    }
}

/// The presence of the members, values and branches of a type in a single release, except the branches of a union.
fn parts(schema: &Schema, ty: TypeId, bit: ReleaseSet) -> impl Iterator<Item = (String, Presence)> {
    let values = schema.values(ty).iter().map(move |value| {
        let here = presence(bit, value.condition.is_some(), &value.features);
        (value.name.clone(), here)
    });
    let members = schema.members(ty).into_iter().map(move |member| {
        let sometimes = member.optional || member.condition.is_some();
        let here = presence(bit, sometimes, &member.features);
        (member.name.clone(), here)
    });
    let branches = schema.alternatives(ty).iter().map(move |branch| {
        let here = presence(bit, branch.condition.is_some(), &[]);
        (branch.name.clone(), here)
    });
    values.chain(members).chain(branches)
}

/// The commands, events and types of a release with their names, in source order.
fn definitions(schema: &Schema) -> impl Iterator<Item = (Definition, &str)> {
    let modules = schema.modules.iter().filter(|m| m.name != BUILTIN_MODULE);
    let entities = modules.flat_map(|module| &module.entities);
    entities.filter_map(|entity| match *entity {
        Entity::Command(id) => Some((Definition::Command(id), schema[id].name.as_str())),
        Entity::Event(id) => Some((Definition::Event(id), schema[id].name.as_str())),
        Entity::Type(id) => {
            let ty = &schema[id];
            let is_array = matches!(ty.kind, TypeKind::Array(_));
            (!is_array).then_some((Definition::Type(id), ty.name.as_str()))
        }
        Entity::Include(_) => None,
    })
}
