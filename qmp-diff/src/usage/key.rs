//! What of a schema is used, however deep in messages it is: the name by which a use and a finding meet.
//!
//! A path leads to one of many places where a type stands, a [`Key`] is about the type. A message may
//! have a member deeper than the shortest path to it goes. What the other schema has there tells apart the
//! places at which a type has changed from those where it has not.

use std::collections::HashSet;

use qmp_message::{JsonKind, Leaf, Path, Side, Step};
use qmp_schema::Schema;
use qmp_schema::schema::{Definition, Member, TypeId, TypeKind};

use super::twin::Twin;
use super::walk::Holder;

/// What of a command's or event's messages is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key<'s> {
    /// The messages as such.
    Itself,
    /// That the command is sent out of band.
    OutOfBand,
    /// A type.
    Type(TypeId),
    /// A member of the struct, union or branch in which it is, be it of a base.
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

/// A key, and what the other schema has in the place of its type.
pub(super) type Placed<'s> = (Key<'s>, Option<TypeId>);

/// What the other schema has in the place of a command's or event's messages.
pub(super) fn twin<'s>(other: &'s Schema, name: &str, side: Side) -> Twin<'s> {
    Twin::new(other, root(other, name, side).flatten())
}

/// A place in a schema, to go on from.
pub(super) struct Cursor<'s> {
    schema: &'s Schema,
    /// The type there, and the branches that were chosen in it.
    types: Vec<TypeId>,
    /// What the other schema has there.
    pub(super) twin: Twin<'s>,
    /// The last member on the way.
    pub(super) holder: Option<Holder<'s>>,
}

impl<'s> Cursor<'s> {
    pub(super) fn new(schema: &'s Schema, ty: Option<TypeId>, twin: Twin<'s>) -> Self {
        Self {
            schema,
            types: ty.into_iter().collect(),
            twin,
            holder: None,
        }
    }

    /// The type here.
    pub(super) fn ty(&self) -> Option<TypeId> {
        self.types.first().copied()
    }

    /// The struct or union here and the branches that were chosen in it, or what else is here, each with what
    /// the other schema has there.
    pub(super) fn types(&self) -> Vec<(TypeId, Option<TypeId>)> {
        match self.types.as_slice() {
            [_] | [] => {
                let element = self.element().into_iter();
                element.map(|ty| (ty, self.twin.element())).collect()
            }
            types => {
                let types = types.iter().enumerate();
                types
                    .map(|(depth, ty)| (*ty, self.twin.at(depth)))
                    .collect()
            }
        }
    }

    /// The types that have the members here: those of the struct or union, be it in arrays and alternates, and
    /// of the branches that were chosen in it.
    pub(super) fn objects(&self) -> Vec<TypeId> {
        if self.types.len() > 1 {
            return self.types.clone();
        }
        let object = self.element().map(|ty| match self.schema[ty].kind {
            TypeKind::Alternate(_) => self.of_kind(ty, JsonKind::Object).unwrap_or(ty),
            _ => ty,
        });
        object.into_iter().collect()
    }

    /// The type here that is no array: that of the elements if it is one.
    pub(super) fn element(&self) -> Option<TypeId> {
        let mut ty = self.ty()?;
        while let TypeKind::Array(element) = self.schema[ty].kind {
            ty = element;
        }
        Some(ty)
    }

    /// The enum here, be it in arrays and alternates, with what the other schema has there.
    pub(super) fn enumeration(&self) -> Option<(TypeId, Option<TypeId>)> {
        let ty = self.element()?;
        let ty = match self.schema[ty].kind {
            TypeKind::Alternate(_) => self.of_kind(ty, JsonKind::String)?,
            _ => ty,
        };
        let mut twin = self.twin.clone();
        twin.enter_kind(JsonKind::String);
        matches!(self.schema[ty].kind, TypeKind::Enum(_)).then(|| (ty, twin.at(0)))
    }

    /// Goes to the struct or union here, be it in arrays and alternates.
    fn enter_object(&mut self) -> Option<()> {
        let ty = self.element()?;
        let ty = match self.schema[ty].kind {
            TypeKind::Alternate(_) => self.of_kind(ty, JsonKind::Object)?,
            _ => ty,
        };
        if self.types.len() < 2 {
            self.twin.enter_object();
        }
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
        let branch =
            branches.find(|branch| self.schema[branch.ty].kind.json_kind() == Some(kind))?;
        Some(branch.ty)
    }

    /// Goes to a member.
    pub(super) fn member(&mut self, name: &str) -> Option<(Holder<'s>, &'s Member)> {
        self.enter_object()?;
        let schema = self.schema;
        let mut members = self.types.iter().enumerate().flat_map(|(depth, ty)| {
            let members = schema.members(*ty).into_iter();
            members.map(move |member| (depth, *ty, member))
        });
        let (depth, ty, member) = members.find(|(_, _, member)| member.name == name)?;
        let holder = Holder {
            ty,
            name: &member.name,
            twin: self.twin.at(depth),
        };
        self.types = vec![member.ty];
        self.twin = self.twin.member(name);
        self.holder = Some(holder);
        Some((holder, member))
    }

    /// Goes into a branch; gives the union.
    pub(super) fn branch(&mut self, value: &str) -> Option<Placed<'s>> {
        self.enter_object()?;
        for (depth, union) in self.types.iter().enumerate().rev() {
            let Some(variants) = self.schema.variants(*union) else {
                continue;
            };
            if let Some(branch) = variants.branches.iter().find(|b| b.name == value) {
                let key = Key::Branch(*union, &branch.name);
                let twin = self.twin.at(depth);
                self.twin.enter_branch(depth, value);
                self.types.push(branch.ty);
                return Some((key, twin));
            }
        }
        None
    }

    /// Goes a step further.
    pub(super) fn step(&mut self, step: &Step) -> Option<Placed<'s>> {
        match step {
            Step::Member(name) => {
                let (holder, member) = self.member(name)?;
                Some((Key::Member(holder.ty, &member.name), holder.twin))
            }
            Step::Element => {
                let ty = self.ty()?;
                if let TypeKind::Array(element) = self.schema[ty].kind {
                    self.types = vec![element];
                    self.twin.enter_element();
                }
                Some((Key::Itself, None))
            }
            Step::Branch { value, .. } => self.branch(value),
            Step::Alternative(kind) => {
                let alternate = self.element()?;
                if self.schema[alternate].kind.json_kind() == Some(*kind) {
                    return Some((Key::Itself, None));
                }
                self.types = vec![self.of_kind(alternate, *kind)?];
                let twin = self.twin.element();
                self.twin.enter_kind(*kind);
                Some((Key::Alternative(alternate, *kind), twin))
            }
        }
    }

    /// The union that the last branch of a path should be in, or the type there that it is in.
    fn whole(&self) -> Option<(TypeId, Option<TypeId>)> {
        let mut types = self.types.iter().enumerate().rev();
        let union = types.find(|(_, ty)| self.schema.variants(**ty).is_some());
        match union {
            Some((depth, ty)) => Some((*ty, self.twin.at(depth))),
            None => Some((self.element()?, self.twin.element())),
        }
    }
}

/// What a finding is about, in one of the schemas.
#[derive(Default)]
pub(super) struct Subject<'s> {
    /// What has changed.
    pub(super) keys: Vec<Placed<'s>>,
    /// The type that it is a part of: an enum, a union, an alternate.
    pub(super) whole: Option<(TypeId, Option<TypeId>)>,
    /// The last member on the way.
    pub(super) holder: Option<Holder<'s>>,
}

impl<'s> Subject<'s> {
    /// Looks up what is at a path. `item` is what the finding calls it. The schema may lack the last
    /// step.
    pub(super) fn find(schema: &'s Schema, other: &'s Schema, path: &Path, item: &str) -> Self {
        let mut subject = Self::default();
        let Some(side) = path.side else {
            subject.keys.push((Key::Itself, None));
            return subject;
        };
        let Some(start) = root(schema, &path.root, side) else {
            return subject;
        };
        let mut here = Cursor::new(schema, start, twin(other, &path.root, side));
        let mut last = (Key::Itself, None);
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
            let value = enumeration.and_then(|(ty, _)| value(schema, ty, |value| value == name));
            let twin = enumeration.and_then(|(_, twin)| twin);
            subject.keys.extend(value.map(|value| (value, twin)));
            return subject;
        }
        if path.steps.is_empty() && ty.is_none_or(|ty| !is_named(schema, ty, item)) {
            subject.keys.push((Key::Itself, None));
            return subject;
        }
        // A path leads to the member that holds an enum, even if it is one of its values that changed.
        let of_value = enumeration.and_then(|(ty, twin)| {
            let whole = schema.display_name(ty);
            let rest = item.strip_prefix(whole)?.strip_prefix('.')?;
            Some((value(schema, ty, |value| value == rest)?, twin))
        });
        let is_part = match (last.0, path.steps.last()) {
            (Key::Member(_, name) | Key::Branch(_, name), _) => is_part(item, name),
            // It has a name that is not on the wire.
            (Key::Alternative(..), _) => item.contains('.'),
            _ => false,
        };
        let is_type = ty.is_some_and(|ty| is_named(schema, ty, item));
        subject.keys.push(match (of_value, ty) {
            (Some(value), _) => value,
            (None, Some(ty)) if is_type || !is_part => (Key::Type(ty), here.twin.element()),
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

/// All that can be used of a type and of what it is made of. `twin` is what the other schema has there.
pub(super) fn below<'s>(
    schema: &'s Schema,
    ty: TypeId,
    twin: Twin<'s>,
    note: &mut dyn FnMut(Placed<'s>),
) {
    let mut seen = HashSet::new();
    let mut waiting = vec![(ty, twin)];
    while let Some((ty, mut twin)) = waiting.pop() {
        if !seen.insert((ty, twin.at(0))) {
            continue;
        }
        match &schema[ty].kind {
            TypeKind::Builtin(_) => note((Key::Type(ty), twin.at(0))),
            TypeKind::Array(element) => {
                note((Key::Type(ty), twin.at(0)));
                twin.enter_element();
                waiting.push((*element, twin));
            }
            TypeKind::Enum(enumeration) => {
                twin.enter_kind(JsonKind::String);
                note((Key::Type(ty), twin.at(0)));
                for value in &enumeration.values {
                    note((Key::Value(ty, &value.name), twin.at(0)));
                }
            }
            TypeKind::Alternate(alternate) => {
                let other = twin.element();
                note((Key::Type(ty), other));
                for branch in &alternate.branches {
                    let mut twin = twin.clone();
                    if let Some(kind) = schema[branch.ty].kind.json_kind() {
                        note((Key::Alternative(ty, kind), other));
                        twin.enter_kind(kind);
                    }
                    waiting.push((branch.ty, twin));
                }
            }
            TypeKind::Object(object) => {
                twin.enter_object();
                let other = twin.at(0);
                note((Key::Type(ty), other));
                for member in schema.members(ty) {
                    let name = member.name.as_str();
                    note((Key::Member(ty, name), other));
                    note((Key::Absent(ty, name), other));
                    note((Key::Misfit(ty, name), other));
                    waiting.push((member.ty, twin.member(name)));
                }
                for branch in object.variants.iter().flat_map(|v| &v.branches) {
                    note((Key::Branch(ty, &branch.name), other));
                    note((Key::UnfitBranch(ty, &branch.name), other));
                    let mut twin = twin.clone();
                    twin.enter_branch(0, &branch.name);
                    waiting.push((branch.ty, twin.last()));
                }
            }
        }
    }
}
