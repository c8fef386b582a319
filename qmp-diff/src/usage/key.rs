//! Keys of items of a schema, independent of their depth in messages, which connect uses and findings.
//!
//! A path leads to one of many positions of a type, a [`Key`] is about the type. A message may
//! have a member at a deeper position than the shortest path. The type of the other schema distinguishes
//! positions at which a type has changed from others.

use std::collections::HashSet;

use qmp_message::{Cursor, JsonKind, Leaf, Path};
use qmp_schema::Schema;
use qmp_schema::schema::{TypeId, TypeKind};

use super::twin::{Holder, Pair, Twins};

/// A used item in the messages of a command or event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key<'s> {
    /// The messages as such.
    Itself,
    /// That the command is sent out of band.
    OutOfBand,
    /// A type.
    Type(TypeId),
    /// A member of a struct, union or branch, own or inherited.
    Member(TypeId, &'s str),
    /// The absence of an optional member.
    Absent(TypeId, &'s str),
    /// A value of the member that its type does not accept.
    Misfit(TypeId, &'s str),
    /// A value of an enum.
    Value(TypeId, &'s str),
    /// A branch of a union.
    Branch(TypeId, &'s str),
    /// A branch with members that do not fit.
    UnfitBranch(TypeId, &'s str),
    /// A branch of an alternate.
    Alternative(TypeId, JsonKind),
}

/// A key, and the type in the other schema at the same position.
#[derive(Clone, Copy)]
pub(super) struct Placed<'s> {
    pub(super) key: Key<'s>,
    pub(super) twin: Option<TypeId>,
}

impl<'s> Placed<'s> {
    /// The messages as such.
    pub(super) const ITSELF: Self = Self::new(Key::Itself, None);

    pub(super) const fn new(key: Key<'s>, twin: Option<TypeId>) -> Self {
        Self { key, twin }
    }
}

/// The item of a finding, in one of the schemas.
#[derive(Default)]
pub(super) struct Subject<'s> {
    /// The changed item.
    pub(super) keys: Vec<Placed<'s>>,
    /// The type that contains it: an enum, a union, an alternate.
    pub(super) whole: Option<Twins>,
    /// The last member of the path.
    pub(super) holder: Option<Holder<'s>>,
}

impl<'s> Subject<'s> {
    /// Looks up the item at a path. `item` is its name in the finding. The schema may lack the last
    /// step.
    pub(super) fn find(schema: &'s Schema, other: &'s Schema, path: &Path, item: &str) -> Self {
        let mut subject = Self::default();
        let Some(side) = path.side else {
            subject.keys.push(Placed::ITSELF);
            return subject;
        };
        let Some(mut here) = Pair::new(schema, Some(other), &path.root, side) else {
            return subject;
        };
        let mut last = Placed::ITSELF;
        for (index, step) in path.steps.iter().enumerate() {
            let whole = here.whole(schema);
            let Some(key) = here.step(step) else {
                let is_last = index + 1 == path.steps.len();
                subject.whole = whole.filter(|_| is_last);
                return subject;
            };
            last = key;
            subject.whole = whole;
        }
        subject.holder = here.holder;
        let (enumeration, found) = (here.enumeration(), here.element());
        let value = |name: &str| {
            let Twins { ty, twin } = enumeration?;
            let value = schema.value(ty, name)?;
            Some(Placed::new(Key::Value(ty, &value.name), twin))
        };
        if let Some(Leaf::Value(name)) = &path.leaf {
            subject.whole = enumeration;
            subject.keys.extend(value(name));
            return subject;
        }
        let is_type = found.is_some_and(|found| is_named(schema, found.ty, item));
        if path.steps.is_empty() && !is_type {
            subject.keys.push(Placed::ITSELF);
            return subject;
        }
        // The path ends at the member with an enum, even if one of the values changed.
        let of_value = enumeration.and_then(|Twins { ty, .. }| {
            let whole = schema.display_name(ty);
            value(item.strip_prefix(whole)?.strip_prefix('.')?)
        });
        let is_part = match (last.key, path.steps.last()) {
            (Key::Member(_, name) | Key::Branch(_, name), _) => is_part(item, name),
            // Its name is not on the wire.
            (Key::Alternative(..), _) => item.contains('.'),
            _ => false,
        };
        subject.keys.push(match (of_value, found) {
            (Some(value), _) => value,
            (None, Some(Twins { ty, twin })) if is_type || !is_part => {
                Placed::new(Key::Type(ty), twin)
            }
            _ => last,
        });
        subject
    }
}

/// Whether an item is the part of that name of something.
fn is_part(item: &str, name: &str) -> bool {
    let whole = item.strip_suffix(name);
    whole.is_some_and(|whole| whole.ends_with('.'))
}

fn is_named(schema: &Schema, ty: TypeId, item: &str) -> bool {
    schema[ty].is_written() && schema[ty].name == item
}

/// All keys of a type and of the types that it contains. `there` is the type in the other schema.
pub(super) fn below<'s>(
    schema: &'s Schema,
    ty: TypeId,
    there: Cursor<'s>,
    note: &mut dyn FnMut(Placed<'s>),
) {
    let mut seen = HashSet::new();
    let mut waiting = vec![(ty, there)];
    while let Some((ty, mut there)) = waiting.pop() {
        if !seen.insert((ty, there.at(0))) {
            continue;
        }
        match &schema[ty].kind {
            TypeKind::Builtin(_) => note(Placed::new(Key::Type(ty), there.at(0))),
            TypeKind::Array(element) => {
                note(Placed::new(Key::Type(ty), there.at(0)));
                there.enter_element();
                waiting.push((*element, there));
            }
            TypeKind::Enum(enumeration) => {
                let twin = there.of_kind(JsonKind::String);
                note(Placed::new(Key::Type(ty), twin));
                for value in &enumeration.values {
                    note(Placed::new(Key::Value(ty, &value.name), twin));
                }
            }
            TypeKind::Alternate(alternate) => {
                let twin = there.element();
                note(Placed::new(Key::Type(ty), twin));
                for branch in &alternate.branches {
                    let mut there = there.clone();
                    if let Some(kind) = schema[branch.ty].kind.json_kind() {
                        note(Placed::new(Key::Alternative(ty, kind), twin));
                        there.enter_kind(kind);
                    }
                    waiting.push((branch.ty, there));
                }
            }
            TypeKind::Object(_) => {
                there.enter_object();
                let twin = there.at(0);
                note(Placed::new(Key::Type(ty), twin));
                for member in schema.members(ty) {
                    let name = member.name.as_str();
                    note(Placed::new(Key::Member(ty, name), twin));
                    note(Placed::new(Key::Absent(ty, name), twin));
                    note(Placed::new(Key::Misfit(ty, name), twin));
                    let mut there = there.clone();
                    there.enter_member(name);
                    waiting.push((member.ty, there));
                }
                for branch in schema.branches(ty) {
                    note(Placed::new(Key::Branch(ty, &branch.name), twin));
                    note(Placed::new(Key::UnfitBranch(ty, &branch.name), twin));
                    let mut there = there.clone();
                    there.enter_branch_at(0, &branch.name);
                    waiting.push((branch.ty, there.last()));
                }
            }
        }
    }
}
