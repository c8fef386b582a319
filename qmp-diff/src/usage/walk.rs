//! Goes through a message with the schema, and tells what is met on the way.
//!
//! Everything counts as built in. What is not as the schema says is met as such and not looked into.

use qmp_schema::Schema;
use qmp_schema::message::{JsonKind, Step};
use qmp_schema::schema::{Builtin, Member, TypeId, TypeKind};
use serde_json::{Map, Value};

use crate::compare::scalar;

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
    /// A member, of the struct or union that defines it.
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
    /// The last member on it, and the type that defines it.
    pub(super) holder: Option<(TypeId, &'m str)>,
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

/// Goes through a message. One that has no type has no members.
pub(super) fn walk<'m>(
    schema: &'m Schema,
    ty: Option<TypeId>,
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
        (Some(ty), _) => walker.value(ty, message),
        (None, Value::Object(members)) => walker.object(None, members),
        (None, _) => walker.met(Met::Misfit),
    }
}

struct Walker<'w, 'm> {
    schema: &'m Schema,
    way: Vec<At<'m>>,
    holder: Option<(TypeId, &'m str)>,
    meet: &'w mut dyn FnMut(&Spot<'_, 'm>, Met<'m>),
}

/// A type and those that it is based on, with the members of each, the last base first.
pub(super) fn definers(schema: &Schema, ty: TypeId) -> Vec<(TypeId, &[Member])> {
    let mut chain = Vec::new();
    let mut next = Some(ty);
    while let Some(ty) = next {
        let TypeKind::Object(object) = &schema[ty].kind else {
            break;
        };
        chain.push((ty, object.members.as_slice()));
        next = object.base;
    }
    chain.reverse();
    chain
}

impl<'m> Walker<'_, 'm> {
    fn met(&mut self, met: Met<'m>) {
        let spot = Spot {
            way: &self.way,
            holder: self.holder,
        };
        (self.meet)(&spot, met);
    }

    fn met_at(&mut self, at: At<'m>, met: Met<'m>) {
        self.way.push(at);
        self.met(met);
        self.way.pop();
    }

    fn value(&mut self, ty: TypeId, value: &'m Value) {
        match (&self.schema[ty].kind, value) {
            (TypeKind::Builtin(builtin), _) => {
                if !takes(*builtin, value) {
                    self.met(Met::Misfit);
                }
            }
            (TypeKind::Enum(enumeration), Value::String(text)) => {
                self.met(Met::Type(ty));
                let has = enumeration.values.iter().any(|value| value.name == *text);
                self.met(if has {
                    Met::Value(ty, text)
                } else {
                    Met::UnknownValue(text)
                });
            }
            (TypeKind::Array(element), Value::Array(array)) => {
                self.way.push(At::Element);
                for value in array {
                    self.value(*element, value);
                }
                self.way.pop();
            }
            (TypeKind::Object(_), Value::Object(members)) => self.object(Some(ty), members),
            (TypeKind::Alternate(alternate), _) => {
                let kind = JsonKind::of(value);
                let mut branches = alternate.branches.iter();
                let takes = |ty: TypeId| scalar::json(self.schema, ty) == Some(kind);
                let branch = branches.find(|branch| takes(branch.ty));
                self.met(Met::Type(ty));
                let Some(branch) = branch else {
                    return self.met(Met::Misfit);
                };
                self.way.push(At::Alternative(kind));
                self.met(Met::Alternative(ty, kind));
                self.value(branch.ty, value);
                self.way.pop();
            }
            (TypeKind::Enum(_) | TypeKind::Array(_) | TypeKind::Object(_), _) => {
                self.met(Met::Misfit);
            }
        }
    }

    fn object(&mut self, ty: Option<TypeId>, members: &'m Map<String, Value>) {
        let schema = self.schema;
        let (outside, holder) = (self.way.len(), self.holder);
        let mut known: Vec<&str> = Vec::new();
        let mut branches: Vec<(TypeId, &str)> = Vec::new();
        // Whether the members that are not known may be those of a branch that is not.
        let (mut has_all, mut is_whole) = (true, true);
        let mut next = ty;
        while let Some(ty) = next.take() {
            self.met(Met::Type(ty));
            let variants = schema.variants(ty);
            let tag = variants.and_then(|variants| members.get(&variants.tag));
            for (definer, of_definer) in definers(schema, ty) {
                for member in of_definer {
                    let Some(value) = members.get(&member.name) else {
                        has_all &= member.optional;
                        self.met_at(At::Member(&member.name), Met::Absent(definer, member));
                        continue;
                    };
                    known.push(&member.name);
                    self.way.push(At::Member(&member.name));
                    self.met(Met::Member(definer, member));
                    self.holder = Some((definer, &member.name));
                    // An unknown branch says more than an unknown value.
                    let is_tag = variants.is_some_and(|variants| variants.tag == member.name);
                    if !is_tag || has_value(schema, member.ty, value) {
                        self.value(member.ty, value);
                    }
                    self.holder = holder;
                    self.way.pop();
                }
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
                    self.met(Met::UnknownBranch);
                }
                Some(branch) => {
                    self.met(Met::Branch(ty, &branch.name));
                    branches.push((ty, &branch.name));
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
                self.met_at(At::Member(name), Met::Unknown);
            }
        }
        if !has_all || !is_whole {
            for (union, value) in branches {
                self.met(Met::UnfitBranch(union, value));
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

/// Whether a server takes a value for a predefined type.
fn takes(builtin: Builtin, value: &Value) -> bool {
    match builtin {
        Builtin::Any => true,
        Builtin::Str => value.is_string(),
        Builtin::Bool => value.is_boolean(),
        Builtin::Null => value.is_null(),
        Builtin::Number => value.is_number(),
        _ => {
            let whole = value.as_i64().map(i128::from);
            let whole = whole.or_else(|| value.as_u64().map(i128::from));
            whole.is_some_and(|number| scalar::takes(builtin, number))
        }
    }
}
