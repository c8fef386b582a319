//! What of a schema is used, however deep in messages it is: the name by which a use and a finding meet.
//!
//! A path leads to one of many places where a type stands, a [`Key`] is about the type. A message may
//! have a member deeper than the shortest path to it goes.

use std::collections::HashSet;

use qmp_schema::Schema;
use qmp_schema::history::Availability;
use qmp_schema::message::{JsonKind, Leaf, Path, Side, Step};
use qmp_schema::schema::{Definition, Member, TypeId, TypeKind};

use super::walk::definers;
use crate::compare::scalar;

/// What of a command's or event's messages is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key<'s> {
    /// The messages as such.
    Itself,
    /// That the command is sent out of band.
    OutOfBand,
    /// A type.
    Type(TypeId),
    /// A member of the type that defines it.
    Member(TypeId, &'s str),
    /// That the member may be left out.
    Absent(TypeId, &'s str),
    /// A value of the member that its type does not take.
    Misfit(TypeId, &'s str),
    /// A value of an enum.
    Value(TypeId, &'s str),
    /// A branch of a union.
    Branch(TypeId, &'s str),
    /// A branch, with other members than it has.
    UnfitBranch(TypeId, &'s str),
    /// A branch of an alternate.
    Alternative(TypeId, JsonKind),
}

/// The type of a command's or event's messages; `None` if there is no such command or event, or it
/// has no such messages.
#[expect(
    clippy::option_option,
    reason = "a command may be there and have no arguments"
)]
pub(super) fn root(schema: &Schema, name: &str, side: Side) -> Option<Option<TypeId>> {
    match (schema.lookup(name)?, side) {
        (Definition::Command(id), Side::Arguments) => Some(schema[id].args),
        (Definition::Command(id), Side::Returns) => Some(schema[id].returns),
        (Definition::Event(id), Side::Data) => Some(schema[id].data),
        _ => None,
    }
}

/// A place in a schema, to go on from.
pub(super) struct Cursor<'s> {
    schema: &'s Schema,
    /// The type there, and the branches that were chosen in it.
    types: Vec<TypeId>,
    /// The last member on the way.
    pub(super) holder: Option<(TypeId, &'s str)>,
}

impl<'s> Cursor<'s> {
    pub(super) fn new(schema: &'s Schema, ty: Option<TypeId>) -> Self {
        Self {
            schema,
            types: ty.into_iter().collect(),
            holder: None,
        }
    }

    /// The type here.
    pub(super) fn ty(&self) -> Option<TypeId> {
        self.types.first().copied()
    }

    /// The struct or union here and the branches that were chosen in it, or what else is here.
    pub(super) fn types(&self) -> Vec<TypeId> {
        match self.types.as_slice() {
            [_] | [] => self.element().into_iter().collect(),
            types => types.to_vec(),
        }
    }

    /// The type here that is no array: that of the elements if it is one.
    pub(super) fn element(&self) -> Option<TypeId> {
        let mut ty = self.ty()?;
        while let TypeKind::Array(element) = self.schema[ty].kind {
            ty = element;
        }
        Some(ty)
    }

    /// The enum here, be it in arrays and alternates.
    pub(super) fn enumeration(&self) -> Option<TypeId> {
        let ty = self.element()?;
        let ty = match self.schema[ty].kind {
            TypeKind::Alternate(_) => self.of_kind(ty, JsonKind::String)?,
            _ => ty,
        };
        matches!(self.schema[ty].kind, TypeKind::Enum(_)).then_some(ty)
    }

    /// Goes to the struct or union here, be it in arrays and alternates.
    fn enter_object(&mut self) -> Option<()> {
        let ty = self.element()?;
        let ty = match self.schema[ty].kind {
            TypeKind::Alternate(_) => self.of_kind(ty, JsonKind::Object)?,
            _ => ty,
        };
        if self.ty() != Some(ty) {
            self.types = vec![ty];
        }
        Some(())
    }

    fn of_kind(&self, alternate: TypeId, kind: JsonKind) -> Option<TypeId> {
        let TypeKind::Alternate(alternate) = &self.schema[alternate].kind else {
            return None;
        };
        let mut branches = alternate.branches.iter();
        let branch = branches.find(|branch| scalar::json(self.schema, branch.ty) == Some(kind))?;
        Some(branch.ty)
    }

    /// Goes to a member.
    pub(super) fn member(&mut self, name: &str) -> Option<(TypeId, &'s Member)> {
        self.enter_object()?;
        let schema = self.schema;
        let parts = self.types.iter().flat_map(|ty| definers(schema, *ty));
        let mut members = parts.flat_map(|(definer, of_definer)| {
            let members = of_definer.iter();
            members.map(move |member| (definer, member))
        });
        let (definer, member) = members.find(|(_, member)| member.name == name)?;
        self.types = vec![member.ty];
        self.holder = Some((definer, &member.name));
        Some((definer, member))
    }

    /// Goes into a branch; gives the union.
    pub(super) fn branch(&mut self, value: &str) -> Option<Key<'s>> {
        self.enter_object()?;
        for union in self.types.iter().rev() {
            let Some(variants) = self.schema.variants(*union) else {
                continue;
            };
            if let Some(branch) = variants.branches.iter().find(|b| b.name == value) {
                let key = Key::Branch(*union, &branch.name);
                self.types.push(branch.ty);
                return Some(key);
            }
        }
        None
    }

    /// Goes a step further.
    pub(super) fn step(&mut self, step: &Step) -> Option<Key<'s>> {
        match step {
            Step::Member(name) => {
                let (definer, member) = self.member(name)?;
                Some(Key::Member(definer, &member.name))
            }
            Step::Element => {
                let ty = self.ty()?;
                if let TypeKind::Array(element) = self.schema[ty].kind {
                    self.types = vec![element];
                }
                Some(Key::Itself)
            }
            Step::Branch { value, .. } => self.branch(value),
            Step::Alternative(kind) => {
                let alternate = self.element()?;
                if scalar::json(self.schema, alternate) == Some(*kind) {
                    return Some(Key::Itself);
                }
                self.types = vec![self.of_kind(alternate, *kind)?];
                Some(Key::Alternative(alternate, *kind))
            }
        }
    }

    /// The union that the last branch of a path should be in, or the type there that it is in.
    fn whole(&self) -> Option<TypeId> {
        let unions = self.types.iter().rev();
        let mut unions = unions.filter(|ty| self.schema.variants(**ty).is_some());
        unions.next().copied().or_else(|| self.element())
    }
}

/// What a finding is about, in one of the schemas.
#[derive(Default)]
pub(super) struct Subject<'s> {
    /// What has changed.
    pub(super) keys: Vec<Key<'s>>,
    /// The type that it is a part of: an enum, a union, an alternate.
    pub(super) whole: Option<TypeId>,
    /// The last member on the way.
    pub(super) holder: Option<(TypeId, &'s str)>,
}

impl<'s> Subject<'s> {
    /// Looks up what is at a path. `item` is what the finding calls it. The schema may lack the last
    /// step.
    pub(super) fn find(schema: &'s Schema, path: &Path, item: &str) -> Self {
        let mut subject = Self::default();
        let Some(side) = path.side else {
            subject.keys.push(Key::Itself);
            return subject;
        };
        let Some(start) = root(schema, &path.root, side) else {
            return subject;
        };
        let mut here = Cursor::new(schema, start);
        let mut last = Key::Itself;
        for (index, step) in path.steps.iter().enumerate() {
            let whole = here.whole();
            let Some(key) = here.step(step) else {
                let is_last = index + 1 == path.steps.len();
                subject.whole = whole.filter(|_| is_last);
                return subject;
            };
            last = key;
            subject.whole = whole;
        }
        subject.holder = here.holder;
        let (enumeration, ty) = (here.enumeration(), here.element());
        if let Some(Leaf::Value(name)) = &path.leaf {
            subject.whole = enumeration;
            let value = enumeration.and_then(|ty| value(schema, ty, |value| value == name));
            subject.keys.extend(value);
            return subject;
        }
        if path.steps.is_empty() && ty.is_none_or(|ty| !is_named(schema, ty, item)) {
            subject.keys.push(Key::Itself);
            return subject;
        }
        // A path leads to the member that holds an enum, even if it is one of its values that changed.
        let of_value = enumeration.and_then(|ty| {
            let whole = Availability::display_name(schema, ty);
            let rest = item.strip_prefix(whole)?.strip_prefix('.')?;
            value(schema, ty, |value| value == rest)
        });
        let is_part = match (last, path.steps.last()) {
            (Key::Member(_, name) | Key::Branch(_, name), _) => is_part(item, name),
            // It has a name that is not on the wire.
            (Key::Alternative(..), _) => item.contains('.'),
            _ => false,
        };
        let is_type = ty.is_some_and(|ty| is_named(schema, ty, item));
        subject.keys.push(match (of_value, ty) {
            (Some(value), _) => value,
            (None, Some(ty)) if is_type || !is_part => Key::Type(ty),
            _ => last,
        });
        subject
    }
}

fn value(schema: &Schema, ty: TypeId, is_wanted: impl Fn(&str) -> bool) -> Option<Key<'_>> {
    let TypeKind::Enum(enumeration) = &schema[ty].kind else {
        return None;
    };
    let value = enumeration.values.iter().find(|v| is_wanted(&v.name))?;
    Some(Key::Value(ty, &value.name))
}

/// Whether an item is the part of that name of something.
fn is_part(item: &str, name: &str) -> bool {
    let whole = item.strip_suffix(name);
    whole.is_some_and(|whole| whole.ends_with('.'))
}

fn is_named(schema: &Schema, ty: TypeId, item: &str) -> bool {
    schema[ty].is_written() && schema[ty].name == item
}

/// All that can be used of a type and of what it is made of.
pub(super) fn below<'s>(schema: &'s Schema, ty: TypeId, note: &mut dyn FnMut(Key<'s>)) {
    let mut seen = HashSet::new();
    let mut waiting = vec![ty];
    while let Some(ty) = waiting.pop() {
        if !seen.insert(ty) {
            continue;
        }
        note(Key::Type(ty));
        match &schema[ty].kind {
            TypeKind::Builtin(_) => {}
            TypeKind::Array(element) => waiting.push(*element),
            TypeKind::Enum(enumeration) => {
                for value in &enumeration.values {
                    note(Key::Value(ty, &value.name));
                }
            }
            TypeKind::Alternate(alternate) => {
                for branch in &alternate.branches {
                    if let Some(kind) = scalar::json(schema, branch.ty) {
                        note(Key::Alternative(ty, kind));
                    }
                    waiting.push(branch.ty);
                }
            }
            TypeKind::Object(object) => {
                for (definer, members) in definers(schema, ty) {
                    for member in members {
                        note(Key::Member(definer, &member.name));
                        note(Key::Absent(definer, &member.name));
                        note(Key::Misfit(definer, &member.name));
                        waiting.push(member.ty);
                    }
                }
                for branch in object.variants.iter().flat_map(|v| &v.branches) {
                    note(Key::Branch(ty, &branch.name));
                    note(Key::UnfitBranch(ty, &branch.name));
                    waiting.push(branch.ty);
                }
            }
        }
    }
}
