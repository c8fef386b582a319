//! Goes through a message with the schema, and tells what is met on the way.
//!
//! Everything counts as built in. What is not as the schema says is met as such and not looked into.

use qmp_message::{JsonKind, Step};
use qmp_schema::Schema;
use qmp_schema::schema::{Member, TypeId, TypeKind};
use serde_json::{Map, Value};

use super::twin::Twin;

/// A step on the way to what is met.
#[derive(Clone, Copy)]
pub(super) enum At<'m> {
    Member(&'m str),
    Element,
    Branch(&'m str, &'m str),
    Alternative(JsonKind),
}

/// What is met.
#[derive(Clone, Copy)]
pub(super) enum Met<'m> {
    /// A value of a type that is made of others.
    Type(TypeId),
    /// A member, of the struct, union or branch in which it is, be it of a base.
    Member(TypeId, &'m Member),
    /// A member that is not there.
    Absent(TypeId, &'m Member),
    /// A member that the schema does not have there.
    Unknown,
    /// A value of an enum.
    Value(TypeId, &'m str),
    /// A value that the enum does not have.
    UnknownValue(&'m str),
    /// A branch of a union.
    Branch(TypeId, &'m str),
    /// A branch in which something is missing, or is there that it does not have.
    UnfitBranch(TypeId, &'m str),
    /// A branch that the union does not have.
    UnknownBranch,
    /// A branch of an alternate.
    Alternative(TypeId, JsonKind),
    /// A value that the type here does not take.
    Misfit,
}

/// The place where something is met.
pub(super) struct Spot<'w, 'm> {
    /// The way there.
    pub(super) way: &'w [At<'m>],
    /// The last member on it.
    pub(super) holder: Option<Holder<'m>>,
    /// What the other schema has in the place of the type that is met, or in which a member is.
    pub(super) twin: Option<TypeId>,
}

/// A member, the type in which it is, and what the other schema has in the place of that.
#[derive(Clone, Copy)]
pub(super) struct Holder<'m> {
    pub(super) ty: TypeId,
    pub(super) name: &'m str,
    pub(super) twin: Option<TypeId>,
}

impl At<'_> {
    pub(super) fn step(&self) -> Step {
        match *self {
            At::Member(name) => Step::Member(name.to_owned()),
            At::Element => Step::Element,
            At::Branch(tag, value) => Step::Branch {
                tag: tag.to_owned(),
                value: value.to_owned(),
            },
            At::Alternative(kind) => Step::Alternative(kind),
        }
    }
}

/// Goes through a message. One that has no type has no members. `twin` is what the other schema has there.
pub(super) fn walk<'m>(
    schema: &'m Schema,
    ty: Option<TypeId>,
    twin: Twin<'_>,
    message: &'m Value,
    meet: &mut dyn FnMut(&Spot<'_, 'm>, Met<'m>),
) {
    let mut walker = Walker {
        schema,
        way: Vec::new(),
        holder: None,
        meet,
    };
    match (ty, message) {
        (Some(ty), _) => walker.value(ty, twin, message),
        (None, Value::Object(members)) => walker.object(None, twin, members),
        (None, _) => walker.met(Met::Misfit, None),
    }
}

struct Walker<'w, 'm> {
    schema: &'m Schema,
    way: Vec<At<'m>>,
    holder: Option<Holder<'m>>,
    meet: &'w mut dyn FnMut(&Spot<'_, 'm>, Met<'m>),
}

impl<'m> Walker<'_, 'm> {
    fn met(&mut self, met: Met<'m>, twin: Option<TypeId>) {
        let spot = Spot {
            way: &self.way,
            holder: self.holder,
            twin,
        };
        (self.meet)(&spot, met);
    }

    fn met_at(&mut self, at: At<'m>, met: Met<'m>, twin: Option<TypeId>) {
        self.way.push(at);
        self.met(met, twin);
        self.way.pop();
    }

    fn value(&mut self, ty: TypeId, mut twin: Twin<'_>, value: &'m Value) {
        match (&self.schema[ty].kind, value) {
            (TypeKind::Builtin(builtin), _) => {
                if !qmp_message::takes(*builtin, value) {
                    self.met(Met::Misfit, None);
                }
            }
            (TypeKind::Enum(enumeration), Value::String(text)) => {
                twin.enter_kind(JsonKind::String);
                let other = twin.at(0);
                self.met(Met::Type(ty), other);
                let has = enumeration.values.iter().any(|value| value.name == *text);
                let met = if has {
                    Met::Value(ty, text)
                } else {
                    Met::UnknownValue(text)
                };
                self.met(met, other);
            }
            (TypeKind::Array(element), Value::Array(array)) => {
                twin.enter_element();
                self.way.push(At::Element);
                for value in array {
                    self.value(*element, twin.clone(), value);
                }
                self.way.pop();
            }
            (TypeKind::Object(_), Value::Object(members)) => {
                twin.enter_object();
                self.object(Some(ty), twin, members);
            }
            (TypeKind::Alternate(alternate), _) => {
                let kind = JsonKind::of(value);
                let mut branches = alternate.branches.iter();
                let takes = |ty: TypeId| self.schema[ty].kind.json_kind() == Some(kind);
                let branch = branches.find(|branch| takes(branch.ty));
                let other = twin.element();
                self.met(Met::Type(ty), other);
                let Some(branch) = branch else {
                    return self.met(Met::Misfit, None);
                };
                self.way.push(At::Alternative(kind));
                self.met(Met::Alternative(ty, kind), other);
                twin.enter_kind(kind);
                self.value(branch.ty, twin, value);
                self.way.pop();
            }
            (TypeKind::Enum(_) | TypeKind::Array(_) | TypeKind::Object(_), _) => {
                self.met(Met::Misfit, None);
            }
        }
    }

    fn object(&mut self, ty: Option<TypeId>, mut twin: Twin<'_>, members: &'m Map<String, Value>) {
        let schema = self.schema;
        let (outside, holder) = (self.way.len(), self.holder);
        let mut known: Vec<&str> = Vec::new();
        let mut branches: Vec<(TypeId, &str, Option<TypeId>)> = Vec::new();
        let mut depth = 0;
        // Whether the members that are not known may be those of a branch that is not.
        let (mut has_all, mut is_whole) = (true, true);
        let mut next = ty;
        while let Some(ty) = next.take() {
            let other = twin.at(depth);
            self.met(Met::Type(ty), other);
            let variants = schema.variants(ty);
            let tag = variants.and_then(|variants| members.get(&variants.tag));
            for member in schema.members(ty) {
                let name = member.name.as_str();
                let Some(value) = members.get(name) else {
                    has_all &= member.optional;
                    self.met_at(At::Member(name), Met::Absent(ty, member), other);
                    continue;
                };
                known.push(name);
                self.way.push(At::Member(name));
                self.met(Met::Member(ty, member), other);
                self.holder = Some(Holder {
                    ty,
                    name,
                    twin: other,
                });
                // An unknown branch says more than an unknown value.
                let is_tag = variants.is_some_and(|variants| variants.tag == *name);
                if !is_tag || has_value(schema, member.ty, value) {
                    self.value(member.ty, twin.member(name), value);
                }
                self.holder = holder;
                self.way.pop();
            }
            let (Some(variants), Some(tag)) = (variants, tag) else {
                continue;
            };
            let Some(tag) = tag.as_str() else {
                // It is a misfit already.
                is_whole = false;
                continue;
            };
            self.way.push(At::Branch(&variants.tag, tag));
            match variants.branches.iter().find(|branch| branch.name == tag) {
                None => {
                    is_whole = false;
                    self.met(Met::UnknownBranch, None);
                }
                Some(branch) => {
                    self.met(Met::Branch(ty, &branch.name), other);
                    branches.push((ty, &branch.name, other));
                    twin.enter_branch(depth, &branch.name);
                    depth += 1;
                    next = Some(branch.ty);
                }
            }
        }
        if is_whole && known.len() < members.len() {
            has_all = false;
            for name in members
                .keys()
                .filter(|name| !known.contains(&name.as_str()))
            {
                self.met_at(At::Member(name), Met::Unknown, None);
            }
        }
        if !has_all || !is_whole {
            for (union, value, other) in branches {
                self.met(Met::UnfitBranch(union, value), other);
            }
        }
        self.way.truncate(outside);
    }
}

/// Whether a value is one of an enum's; true for what is no string or no enum, which is another matter.
fn has_value(schema: &Schema, ty: TypeId, value: &Value) -> bool {
    match (&schema[ty].kind, value) {
        (TypeKind::Enum(enumeration), Value::String(text)) => {
            enumeration.values.iter().any(|value| value.name == *text)
        }
        _ => true,
    }
}
