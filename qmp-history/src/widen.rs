//! The newest schema, made to fit what every release sends and takes.
//!
//! Starts from the commands and events, whose names are on the wire, and goes through the types of
//! each release side by side with those of the newest. Names of types are not on the wire: what
//! stands at the same place is the same type, whatever it is called.

mod align;
mod describe;
mod grow;
mod received;
mod unreached;

use qmp_text::printable;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::History;
use super::availability::{Availability, Presence};
use super::notes::{Decision, Notes};
use super::records::Records;
use super::release::{Release, ReleaseSet};
use crate::record::Kind;
use qmp_schema::schema::display_name;
use qmp_schema::schema::{self, Definition, ModuleId, Schema, TypeId, TypeKind};

/// A schema that fits all releases.
#[derive(Clone, Debug)]
pub struct Widened {
    /// The newest schema, with what older releases have besides. What some release lacks or leaves
    /// out is optional.
    pub schema: Schema,
    /// Which release has what.
    pub availability: Availability,
    /// Where the releases differ in more than what is there, in the order of commands and events.
    pub changes: Vec<Change>,
}

/// A place where a release has another type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The place: `TYPE.MEMBER`, or what a command returns: `COMMAND.returns`.
    pub path: String,
    /// The last release that has the older type.
    pub release: Release,
    /// The name of the older type.
    pub older: String,
    /// The name of the type in the newest release.
    pub newest: String,
    /// What follows.
    pub rule: Rule,
}

/// What follows from a change of type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Only the name changed, and that is not on the wire.
    Renamed,
    /// Text became an enum, which keeps values that it does not know.
    TextToEnum,
    /// An enum became text.
    EnumToText,
    /// The type of integer that holds the values of all releases.
    WiderInteger,
    /// The older type is one of the choices of an alternate.
    Alternate,
    /// Any value is taken.
    Any,
    /// A struct became a union, and both have the tag.
    StructToUnion,
    /// A struct without the tag became a union, which has an arm for messages without it.
    Untagged,
    /// A union became a struct, which has the members of all branches.
    UnionToStruct,
    /// Somebody decided: the reason.
    Decided(String),
}

/// Why a schema cannot be made to fit all releases.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WidenError {
    /// No rule says what to do.
    #[error(
        "{path}: '{older}' in {release} and '{newest}' in the newest release: which one is to be used must be decided",
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
    /// A decision that nothing asks for any more.
    #[error("{}: a decision is there that no release asks for", printable(.path))]
    Unused {
        /// The place.
        path: String,
    },
    /// A replacement for something that is not gone.
    #[error("{}: there is a replacement for it, but it is not gone", printable(.path))]
    NotGone {
        /// The place.
        path: String,
    },
    /// A note about something that is in no release.
    #[error("{}: there is a note about it, but no release has it", printable(.path))]
    NoSuchPath {
        /// The place.
        path: String,
    },
    /// A description of something that the newest schema describes.
    #[error("{}: the schema describes it, and the notes do too", printable(.path))]
    DescribedTwice {
        /// The place.
        path: String,
    },
    /// Several of these: all that is wrong.
    #[error("{}", lines(.0))]
    Several(Vec<WidenError>),
    /// A snapshot names a type that it does not define.
    #[error("release {release}: '{}' is not defined", printable(.name))]
    Undefined {
        /// The release.
        release: Release,
        /// The name.
        name: String,
    },
}

fn lines(errors: &[WidenError]) -> String {
    let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

impl WidenError {
    /// Each thing that is wrong.
    #[must_use]
    pub fn each(&self) -> &[WidenError] {
        match self {
            WidenError::Several(errors) => errors,
            error => std::slice::from_ref(error),
        }
    }

    /// One error for all of these, if there are any.
    fn of_all(mut errors: Vec<WidenError>) -> Result {
        match errors.len() {
            0 => Ok(()),
            1 => errors.pop().map_or(Ok(()), Err),
            _ => Err(WidenError::Several(errors)),
        }
    }
}

impl History {
    /// Makes the newest schema fit all releases of the history, the last of which is its own.
    ///
    /// # Errors
    /// See [`WidenError`].
    pub fn widen(&self, schema: Schema, notes: &Notes) -> Result<Widened> {
        let notes = &notes.up_to(self.releases().last());
        let decisions = &notes.decisions;
        let mut widener = Widener {
            availability: Availability {
                releases: self.releases().collect(),
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
            decisions: decisions.iter().map(|d| (d.path.as_str(), d)).collect(),
            used: HashSet::new(),
            changes: Vec::new(),
            bit: ReleaseSet::default(),
            release: Release {
                major: 0,
                minor: 0,
                micro: 0,
            },
            waiting: Vec::new(),
            seen: HashSet::new(),
            fresh: HashSet::new(),
            homes: HashMap::new(),
            undecided: Vec::new(),
        };
        if widener.availability.releases.is_empty() {
            return Ok(widener.finish());
        }
        widener.bit = ReleaseSet::only(self.releases.len() - 1);
        widener.newest();
        for (index, (release, records)) in self.releases.iter().enumerate().rev().skip(1) {
            widener.bit = ReleaseSet::only(index);
            widener.release = *release;
            widener.seen.clear();
            widener.homes = widener.homes(records);
            widener.release(records)?;
        }
        WidenError::of_all(std::mem::take(&mut widener.undecided))?;
        let unused = decisions.iter();
        let unused = unused.filter(|d| !widener.used.contains(d.path.as_str()));
        let unused: Vec<&Decision> = unused.collect();
        let mut result = widener.finish();
        let unreached = unreached::unreached(&result.schema);
        for (index, (_, records)) in self.releases.iter().enumerate() {
            result.date_unreached(&unreached, index, records);
        }
        result.stay_with_heirs(&unreached);
        for (index, (_, records)) in self.releases.iter().enumerate() {
            result.date_lost(index, records);
        }
        let twice = describe::describe(&mut result.schema, &notes.descriptions);
        if !notes.shared {
            result.check(notes, &unused, twice)?;
        }
        Ok(result)
    }
}

impl Widened {
    /// Nothing is noted in vain.
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

    /// The paths of what the newest release lacks: commands, events, members of types and values
    /// that are still there.
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
    /// The release that is looked at.
    bit: ReleaseSet,
    release: Release,
    /// Pairs of types still to go through: ours, and the name of the release's.
    waiting: Vec<(TypeId, &'h str)>,
    seen: HashSet<(TypeId, &'h str)>,
    /// Types that were just added, with nothing in them yet.
    fresh: HashSet<TypeId>,
    /// The module of each definition of the release.
    homes: HashMap<&'h str, ModuleId>,
    /// What no rule says what to do with, all of it: somebody has to decide it in one go.
    undecided: Vec<WidenError>,
}

type Result<T = ()> = std::result::Result<T, WidenError>;

impl<'h> Widener<'h> {
    /// Notes what the newest release has.
    fn newest(&mut self) {
        let bit = self.bit;
        for (id, ty) in self.schema.types() {
            let table = &mut self.availability.types[id.index()];
            table.own = presence(bit, false, deprecated(&ty.features));
            match &ty.kind {
                TypeKind::Enum(enumeration) => {
                    for value in &enumeration.values {
                        let sometimes = value.condition.is_some();
                        let part = presence(bit, sometimes, deprecated(&value.features));
                        table.parts.insert(value.name.clone(), part);
                    }
                }
                TypeKind::Object(_) => {
                    for member in self.schema.members(id) {
                        let sometimes = member.optional || member.condition.is_some();
                        let part = presence(bit, sometimes, deprecated(&member.features));
                        table.parts.insert(member.name.clone(), part);
                    }
                }
                TypeKind::Alternate(alternate) => {
                    for branch in &alternate.branches {
                        let part = presence(bit, branch.condition.is_some(), (false, false));
                        table.parts.insert(branch.name.clone(), part);
                    }
                }
                TypeKind::Builtin(_) | TypeKind::Array(_) => {}
            }
        }
        for (id, command) in self.schema.commands() {
            let sometimes = command.condition.is_some();
            self.availability.commands[id.index()] =
                presence(bit, sometimes, deprecated(&command.features));
        }
        for (id, event) in self.schema.events() {
            let sometimes = event.condition.is_some();
            self.availability.events[id.index()] =
                presence(bit, sometimes, deprecated(&event.features));
        }
    }

    /// The module that each definition of a release belongs to: its own if it is still there, else
    /// that of what stands before it.
    fn homes(&self, records: &'h Records) -> HashMap<&'h str, ModuleId> {
        let mut module = ModuleId::new(1.min(self.schema.modules.len() - 1));
        let mut homes = HashMap::new();
        for record in &records.order {
            let known = self.schema.names.get(&record.name);
            if let Some(known) = known {
                module = match *known {
                    Definition::Type(id) => self.schema[id].module,
                    Definition::Command(id) => self.schema[id].module,
                    Definition::Event(id) => self.schema[id].module,
                };
            }
            homes.insert(record.name.as_str(), module);
        }
        homes
    }

    /// Goes through the commands and events of a release.
    fn release(&mut self, records: &'h Records) -> Result {
        for record in &records.order {
            match record.kind {
                Kind::Command => self.command(records, record)?,
                Kind::Event => self.event(records, record)?,
                Kind::Enum | Kind::Object | Kind::Alternate => {}
            }
            while let Some((ty, name)) = self.waiting.pop() {
                self.align(records, ty, name)?;
            }
        }
        Ok(())
    }

    /// What is left when all releases have been seen: branches for the new values of tags, and
    /// members that are optional because some release lacks them.
    fn finish(mut self) -> Widened {
        self.imply_branches();
        let mut optional = Vec::new();
        for (id, _) in self.schema.types() {
            let table = &self.availability.types[id.index()];
            let tag = self
                .schema
                .variants(id)
                .map(|variants| variants.tag.as_str());
            for member in self.schema.members(id) {
                let part = table.parts.get(&member.name).copied().unwrap_or_default();
                // The tag is there, or the arm for messages without it.
                if !part.always(table.own.has) && tag != Some(member.name.as_str()) {
                    optional.extend(self.find_member(id, &member.name));
                }
            }
        }
        for (owner, index) in optional {
            if let TypeKind::Object(object) = &mut self.schema.types[owner.index()].kind {
                object.members[index].optional = true;
            }
        }
        Widened {
            schema: self.schema,
            availability: self.availability,
            changes: self.changes,
        }
    }

    /// Notes where the types differ; of the releases with the same older type, only the newest.
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

/// What a single release knows of an item. `flags` are whether it is deprecated and unstable.
fn presence(bit: ReleaseSet, sometimes: bool, flags: (bool, bool)) -> Presence {
    let if_so = |so: bool| if so { bit } else { ReleaseSet::default() };
    Presence {
        has: bit,
        sometimes: if_so(sometimes),
        deprecated: if_so(flags.0),
        unstable: if_so(flags.1),
    }
}

fn deprecated(features: &[schema::Feature]) -> (bool, bool) {
    let has = |name: &str| features.iter().any(|feature| feature.name == name);
    (has("deprecated"), has("unstable"))
}
