//! Selects the changes between two schemas that affect a program.
//!
//! Every recorded message is walked with both schemas, to find its branches and values, and the parts
//! that the new schema refuses. Items in a list are used as a whole.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use qmp_history::Archive;
use qmp_message::{Flow, Path, Server, Side, message_type, walk};
use qmp_schema::Schema;
use qmp_schema::diagnostic::closest;
use qmp_schema::schema::{Builtin, TypeId, TypeKind};
use serde_json::{Map, Value};

use super::key::{Key, Placed, Subject};
use super::twin::Follower;
use super::{Answer, Asked, Call, Origin, Usage, Wanted, names};
use crate::finding::{Context, Finding, Hint, Judgement, Place};
use crate::location::Location;
use crate::rule::RuleId;
use crate::verdict::{Effect, Policy, View};

/// The usage of two compared schemas by a program.
#[derive(Debug)]
pub struct UsageFilter<'s> {
    pub(super) usage: &'s Usage,
    pub(super) old: Uses<'s>,
    pub(super) new: Uses<'s>,
}

/// The uses of an item at positions with the same type in the other schema.
#[derive(Debug)]
struct PlacedUse {
    /// The type in the other schema.
    twin: Option<TypeId>,
    at: Use,
}

type PlacedUses<'s> = HashMap<Key<'s>, Vec<PlacedUse>>;

/// A used item, with the command or event and the line.
pub(super) struct UseOf<'s> {
    pub(super) root: &'s str,
    pub(super) key: Key<'s>,
    pub(super) origin: Origin,
}

/// The used items of a schema.
#[derive(Debug)]
pub(super) struct Uses<'s> {
    pub(super) schema: &'s Schema,
    /// The other schema of the comparison.
    other: &'s Schema,
    /// By command or event and kind of message; each key has one use for each type that the other
    /// schema has at its positions.
    met: HashMap<(&'s str, Option<Side>), PlacedUses<'s>>,
    /// Items that the schema lacks, by index.
    unknown: BTreeSet<(Kind, usize)>,
}

/// The line of a use, and whether the new schema refuses a command with it.
#[derive(Clone, Copy, Debug)]
struct Use {
    origin: Origin,
    refused: bool,
}

/// An item that a schema lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Call,
    Received,
    Asked,
}

/// A name that neither schema has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName {
    /// The line of the use of an item that neither schema has.
    pub text: String,
    /// Whether the program sends it or a list names it, so that it may be misspelt.
    pub is_written: bool,
    /// Whether another release has it.
    pub is_elsewhere: bool,
    /// A suggestion.
    pub similar: Option<String>,
}

/// The names of commands and events.
pub(super) fn roots(schema: &Schema) -> impl Iterator<Item = &str> {
    let commands = schema.commands().map(|(_, command)| command.name.as_str());
    commands.chain(schema.events().map(|(_, event)| event.name.as_str()))
}

/// The use by which a change affects a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needed {
    /// The changed item.
    It,
    /// The enum, union or alternate that contains it.
    Whole,
    /// A message without the member.
    Absent,
    /// A message with a value that is no longer accepted.
    Misfit,
    /// A message with the branch, which no longer fits.
    UnfitBranch,
    OutOfBand,
}

impl Needed {
    fn of(rule: RuleId, wire: Effect) -> Self {
        match rule {
            RuleId::CommandOobLost | RuleId::CommandOobGained => Self::OutOfBand,
            RuleId::ArgMandatoryAdded | RuleId::ArgBecameMandatory | RuleId::ArgDefaultChanged => {
                Self::Absent
            }
            // It is now required of messages without it.
            RuleId::ArgMemberFromBranch if wire == Effect::Breaking => Self::Absent,
            RuleId::ArgTypeFromAlternate
            | RuleId::ArgTypeNarrowed
            | RuleId::ArgTypeChanged
            | RuleId::ArgStringToEnum
            | RuleId::ArgIntRangeNarrowed => Self::Misfit,
            RuleId::ArgBranchGainedMembers | RuleId::ArgBranchLostMembers => Self::UnfitBranch,
            // A program that received one value may receive another.
            RuleId::ReturnEnumValueAdded
            | RuleId::ReturnBranchAdded
            | RuleId::ReturnAlternateBranchAdded
            | RuleId::EventEnumValueAdded
            | RuleId::EventBranchAdded
            | RuleId::EventAlternateBranchAdded => Self::Whole,
            _ => Self::It,
        }
    }
}

/// Whether a judgement is about a kind of message.
fn is_about(rule: RuleId, context: Context) -> bool {
    match rule.as_str().split('-').next() {
        Some("arg") => context == Context::Arguments,
        Some("return") => context == Context::Returns,
        Some("event") => matches!(context, Context::Event | Context::Data),
        _ => true,
    }
}

impl Usage {
    /// Applies the usage to two compared schemas.
    #[must_use]
    pub fn between<'s>(&'s self, old: &'s Schema, new: &'s Schema) -> UsageFilter<'s> {
        let server = Server::new(new);
        let refused = |call: &Call| {
            let arguments = call.arguments.as_ref();
            let answer = if call.out_of_band {
                server.check_out_of_band(&call.name, arguments)
            } else {
                server.check(&call.name, arguments)
            };
            answer.is_err()
        };
        let refused: Vec<bool> = self.calls.iter().map(refused).collect();
        UsageFilter {
            usage: self,
            old: Uses::of(self, old, new, &refused),
            new: Uses::of(self, new, old, &refused),
        }
    }
}

impl<'s> UsageFilter<'s> {
    /// Whether a change affects a used item.
    #[must_use]
    pub fn touches(&self, finding: &Finding) -> bool {
        self.why(finding).is_some()
    }

    /// The first use of an item that a change affects, as `FILE:LINE`; `None` if it affects none.
    #[must_use]
    pub fn why(&self, finding: &Finding) -> Option<String> {
        let place = self.used(finding).into_iter().next()?;
        Some(place.to_string())
    }

    /// The lines of the uses that a change affects.
    fn used(&self, finding: &Finding) -> Vec<Location> {
        let mut origins = BTreeSet::new();
        for place in &finding.places {
            let judgements = finding.judgements.iter();
            let touched =
                judgements.filter_map(|judgement| self.touched(finding, place, judgement));
            origins.extend(touched.map(|origin| (origin.file, origin.line)));
        }
        let file = |file: usize| self.usage.files.get(file).cloned().unwrap_or_default();
        let places = origins.into_iter();
        places
            .map(|(number, line)| Location {
                file: file(number),
                line,
            })
            .collect()
    }

    /// Drops findings that do not concern the program, and the paths and judgements of each that are about
    /// other messages. Adds to each finding the lines in which the program uses the changed item.
    ///
    /// The history of a finding depends on its paths, so this comes after
    /// [`policy::decide`](crate::policy::decide).
    pub(crate) fn narrow(&self, findings: &mut Vec<Finding>) {
        findings.retain_mut(|finding| self.keep(finding));
    }

    /// Whether the program uses that command or event.
    pub(crate) fn uses(&self, root: &str) -> bool {
        let mut met = self.old.met.keys().chain(self.new.met.keys());
        met.any(|(name, _)| *name == root) || self.named(root).is_some()
    }

    fn keep(&self, finding: &mut Finding) -> bool {
        let used = self.used(finding);
        let Some(first) = used.first().map(ToString::to_string) else {
            return false;
        };
        let kept_places: Vec<Place> = {
            let is_touched = |place: &&Place| {
                let mut judgements = finding.judgements.iter();
                judgements.any(|judgement| self.touched(finding, place, judgement).is_some())
            };
            finding.places.iter().filter(is_touched).cloned().collect()
        };
        let kept_judgements: Vec<Judgement> = {
            let is_touched = |judgement: &&Judgement| {
                let mut places = finding.places.iter();
                places.any(|place| self.touched(finding, place, judgement).is_some())
            };
            let judgements = finding.judgements.iter();
            judgements.filter(is_touched).cloned().collect()
        };
        finding.places = kept_places;
        finding.judgements = kept_judgements;
        finding.level = finding.general_level(View::Client);
        // As without usage: a compatible change needs no deprecation period.
        if finding.wire() < Effect::Potential {
            finding.lifecycle = None;
            if finding.policy != Policy::ExemptUnstable {
                finding.policy = Policy::Allowed;
            }
        }
        finding.hints.push(Hint {
            rule: None,
            text: format!("used in {first}"),
        });
        finding.used = used;
        true
    }

    /// The used items that neither schema has, with facts from other releases: a name may be misspelt.
    pub(crate) fn unknown_names(&self, past: Option<&Archive>) -> Vec<UnknownName> {
        let unknown = self.old.unknown.intersection(&self.new.unknown);
        let unknown: BTreeSet<(Kind, usize)> = unknown.copied().collect();
        let mut left = unknown.clone();
        for index in (0..past.map_or(0, |past| past.releases().len())).rev() {
            if left.is_empty() {
                break;
            }
            if let Some(Ok(loaded)) = past.and_then(|past| past.schema(index)) {
                let refused = vec![false; self.usage.calls.len()];
                let uses = Uses::of(self.usage, &loaded.schema, &loaded.schema, &refused);
                left.retain(|name| uses.unknown.contains(name));
            }
        }
        let told = unknown.into_iter().map(|(kind, index)| UnknownName {
            text: self.sentence((kind, index)),
            is_written: kind != Kind::Received,
            is_elsewhere: !left.contains(&(kind, index)),
            similar: self.similar(kind, index),
        });
        told.collect()
    }

    fn sentence(&self, (kind, index): (Kind, usize)) -> String {
        let (name, origin) = match kind {
            Kind::Call => {
                let call = &self.usage.calls[index];
                (call.name.clone(), call.origin)
            }
            Kind::Received => {
                let received = &self.usage.received[index];
                (received.root.root.clone(), received.origin)
            }
            Kind::Asked => {
                let asked = &self.usage.asked[index];
                (asked.what.to_string(), asked.origin)
            }
        };
        format!("{}: neither schema has '{name}'", self.usage.place(origin))
    }

    /// A suggestion for a name.
    fn similar(&self, kind: Kind, index: usize) -> Option<String> {
        let schemas = [self.new.schema, self.old.schema];
        let name = match kind {
            Kind::Call => self.usage.calls[index].name.clone(),
            Kind::Received => self.usage.received[index].root.root.clone(),
            Kind::Asked => match &self.usage.asked[index].what {
                Wanted::Part(query) => {
                    return schemas.into_iter().find_map(|schema| query.similar(schema));
                }
                Wanted::Names(pattern) => {
                    let name = pattern.to_string();
                    let mut schemas = schemas.into_iter();
                    return schemas.find_map(|schema| names::similar(schema, &name));
                }
            },
        };
        let mut names = schemas.into_iter().flat_map(roots);
        let names: Vec<&str> = names.by_ref().collect();
        closest(&name, names).map(str::to_owned)
    }

    /// The line that names a command or event as a whole.
    pub(super) fn named(&self, root: &str) -> Option<Origin> {
        let named = self.usage.asked.iter().find(|asked| match &asked.what {
            Wanted::Names(pattern) => pattern.fits(root),
            Wanted::Part(_) => false,
        });
        named.map(|asked| asked.origin)
    }

    /// Uses that the schemas do not describe: arguments that a server does not check against its schema. One
    /// sentence each, with the line.
    pub(crate) fn unchecked(&self) -> Vec<String> {
        let mut notes = Vec::new();
        let schema = self.new.schema;
        for (_, command) in schema.commands() {
            let name = command.name.as_str();
            let Some(line) = self.line_of(name) else {
                continue;
            };
            if !command.gen_marshal {
                notes.push(format!(
                    "'{name}' takes any arguments: the schema does not check those in {line}"
                ));
            }
            let members = command
                .args
                .map(|ty| schema.members(ty))
                .unwrap_or_default();
            for member in members {
                if matches!(schema[member.ty].kind, TypeKind::Builtin(Builtin::Any)) {
                    let member = &member.name;
                    notes.push(format!(
                        "'{name}.{member}' takes any value: the schema does not check those in {line}"
                    ));
                }
            }
        }
        notes
    }

    /// The line of the first use of a command or event.
    fn line_of(&self, root: &str) -> Option<String> {
        let calls = self.usage.calls.iter().filter(|call| call.name == root);
        let received = self.usage.received.iter();
        let received = received.filter(|received| received.root.root == root);
        let asked = self.usage.asked.iter().filter(|asked| match &asked.what {
            Wanted::Names(pattern) => pattern.fits(root),
            Wanted::Part(query) => query.root() == root,
        });
        let origins = calls.map(|call| call.origin);
        let origins = origins.chain(received.map(|received| received.origin));
        let mut origins = origins.chain(asked.map(|asked| asked.origin));
        origins.next().map(|origin| self.usage.place(origin))
    }

    /// The line that names a type at a path, or a part of it.
    fn named_at(&self, finding: &Finding, path: &Path) -> Option<Origin> {
        let items = self.usage.asked.iter().filter(|asked| match &asked.what {
            // Other names are of types and their parts.
            Wanted::Names(pattern) => {
                let schemas = [self.old.schema, self.new.schema];
                let mut roots = schemas.into_iter().flat_map(roots);
                !roots.any(|root| pattern.fits(root))
            }
            Wanted::Part(_) => false,
        });
        let items: Vec<&Asked> = items.collect();
        if items.is_empty() {
            return None;
        }
        let mut names = names::names_at(self.old.schema, path);
        names.extend(names::names_at(self.new.schema, path));
        names.insert(finding.item.clone());
        let named = items.into_iter().find(|asked| match &asked.what {
            Wanted::Names(pattern) => names.iter().any(|name| pattern.fits(name)),
            Wanted::Part(_) => false,
        });
        named.map(|asked| asked.origin)
    }

    /// The first use that a judgement of a finding affects, at one of its paths.
    fn touched(&self, finding: &Finding, place: &Place, judgement: &Judgement) -> Option<Origin> {
        let path = &place.path;
        if !is_about(judgement.rule.id, place.context) {
            return None;
        }
        if let Some(named) = self
            .named(&path.root)
            .or_else(|| self.named_at(finding, path))
        {
            return Some(named);
        }
        let wire = judgement.verdict.wire;
        let needed = Needed::of(judgement.rule.id, wire);
        let must_be_refused = place.context == Context::Arguments && wire == Effect::Breaking;
        [&self.old, &self.new].into_iter().find_map(|uses| {
            let met = uses.met.get(&(path.root.as_str(), path.side))?;
            let subject = Subject::find(uses.schema, uses.other, path, &finding.item);
            let counts = |placed: Placed<'_>| {
                let Placed { key, twin } = placed;
                let used = met.get(&key)?.iter().find(|used| {
                    // If one of them is unknown, the positions may be the same.
                    let is_there = twin.is_none() || used.twin.is_none() || twin == used.twin;
                    is_there && (used.at.refused || !must_be_refused)
                });
                used.map(|used| used.at.origin)
            };
            let any = || subject.keys.iter().find_map(|placed| counts(*placed));
            let of_holder = |key: fn(TypeId, &'s str) -> Key<'s>| {
                let holder = subject.holder?;
                counts(Placed::new(key(holder.ty, holder.name), holder.twin))
            };
            match needed {
                Needed::It => any(),
                Needed::Whole => {
                    let whole = subject.whole?;
                    counts(Placed::new(Key::Type(whole.ty), whole.twin))
                }
                Needed::OutOfBand => counts(Placed::new(Key::OutOfBand, None)),
                Needed::Absent => of_holder(Key::Absent),
                // The arguments of a command as a whole belong to no member.
                Needed::Misfit if subject.holder.is_none() => any(),
                Needed::Misfit => of_holder(Key::Misfit),
                Needed::UnfitBranch => subject.keys.iter().find_map(|placed| match placed.key {
                    Key::Branch(union, value) => counts(Placed {
                        key: Key::UnfitBranch(union, value),
                        ..*placed
                    }),
                    _ => None,
                }),
            }
        })
    }
}

impl<'s> Uses<'s> {
    /// All used items, with the command or event and the line.
    pub(super) fn all(&self) -> impl Iterator<Item = UseOf<'s>> {
        self.met.iter().flat_map(|((root, _), keys)| {
            let uses = keys
                .iter()
                .flat_map(|(key, uses)| uses.iter().map(|used| (*key, used)));
            uses.map(|(key, used)| UseOf {
                root,
                key,
                origin: used.at.origin,
            })
        })
    }

    fn of(usage: &'s Usage, schema: &'s Schema, other: &'s Schema, refused: &[bool]) -> Self {
        let mut uses = Self {
            schema,
            other,
            met: HashMap::new(),
            unknown: BTreeSet::new(),
        };
        for (index, (call, refused)) in usage.calls.iter().zip(refused).enumerate() {
            let at = Use {
                origin: call.origin,
                refused: *refused,
            };
            if schema.lookup(&call.name).is_none() && call.answer != Answer::NotFound {
                uses.unknown.insert((Kind::Call, index));
            }
            uses.call(call, at);
        }
        for (index, received) in usage.received.iter().enumerate() {
            let at = Use {
                origin: received.origin,
                refused: false,
            };
            let name = received.root.root.as_str();
            uses.note(name, None, Placed::ITSELF, at);
            let Some(side) = received.root.side else {
                continue;
            };
            let is_known = uses.message(name, side, &received.value, at);
            // The name of a command was checked with the command.
            if is_known.is_none() && side == Side::Data {
                uses.unknown.insert((Kind::Received, index));
            }
        }
        for (index, asked) in usage.asked.iter().enumerate() {
            let at = Use {
                origin: asked.origin,
                refused: true,
            };
            let is_known = match &asked.what {
                Wanted::Part(query) => {
                    let noted = query.walk(schema, Some(other), &mut |side, placed| {
                        uses.note(query.root(), side, placed, at);
                    });
                    noted.is_some()
                }
                Wanted::Names(pattern) => names::has(schema, &pattern.to_string()),
            };
            if !is_known {
                uses.unknown.insert((Kind::Asked, index));
            }
        }
        uses
    }

    fn call(&mut self, call: &'s Call, at: Use) {
        let name = call.name.as_str();
        self.note(name, None, Placed::ITSELF, at);
        self.note(name, Some(Side::Returns), Placed::ITSELF, at);
        if call.out_of_band {
            self.note(name, None, Placed::new(Key::OutOfBand, None), at);
        }
        let nothing: &Value = &NOTHING;
        let arguments = call.arguments.as_ref().unwrap_or(nothing);
        self.message(name, Side::Arguments, arguments, at);
    }

    /// Records the items that a message uses; `None` if the schema has no such messages.
    fn message(&mut self, name: &'s str, side: Side, message: &'s Value, at: Use) -> Option<()> {
        let ty = message_type(self.schema, name, side)?;
        self.note(name, Some(side), Placed::ITSELF, at);
        let schema = self.schema;
        let mut follower = Follower::new(schema, self.other, name, side);
        walk(Server::new(schema), ty, message, &mut |way, visit| {
            if let Some(placed) = follower.placed(way, visit) {
                self.note(name, Some(side), placed, at);
            }
            Flow::Continue(())
        });
        Some(())
    }

    fn note(&mut self, name: &'s str, side: Option<Side>, placed: Placed<'s>, at: Use) {
        let Placed { key, twin } = placed;
        let used = self.met.entry((name, side)).or_default();
        let used = used.entry(key).or_default();
        match used.iter_mut().find(|known| known.twin == twin) {
            Some(known) if at.refused && !known.at.refused => known.at = at,
            Some(_) => {}
            None => used.push(PlacedUse { twin, at }),
        }
    }
}

/// The arguments of a command without arguments.
pub(super) static NOTHING: LazyLock<Value> = LazyLock::new(|| Value::Object(Map::new()));
