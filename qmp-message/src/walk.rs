//! Walks over a message and its schema, and reports present, absent, unknown and mismatched parts.
//!
//! A value is visited in the order of the schema, as in QEMU: the members of the base, its own members,
//! the members of the branch that the tag chooses; then unknown members. The walk is iterative,
//! because a message may be nested as deeply as QEMU allows.

use std::iter::Enumerate;
use std::ops::ControlFlow;
use std::{slice, vec};

use serde_json::{Map, Value};

use crate::scalar::{self, Mismatch};
use crate::{JsonKind, Server, Step};
use qmp_schema::schema::{Member, TypeId, TypeKind, Variants};

/// A step into a message. [`Step`] is its counterpart without a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At<'m> {
    /// A member, and the struct, union or branch that has it; `None` if it is unknown.
    Member(Option<TypeId>, &'m str),
    /// The element of an array with that index.
    Element(usize),
    /// A branch of a union: the name and the value of the tag.
    Branch(&'m str, &'m str),
    /// The branch of an alternate for a JSON type.
    Alternative(JsonKind),
}

/// A part that a walk visits, at the end of the path.
#[derive(Clone, Copy, Debug)]
pub enum Visit<'m> {
    /// A value of an enum, alternate, struct or union, or the members of a branch.
    Type(TypeId),
    /// A member that is present.
    Member(TypeId, &'m Member),
    /// A member that is absent.
    Absent(TypeId, &'m Member),
    /// An unknown member. If `in_unknown_branch`, it may belong to a branch that is also unknown.
    UnknownMember {
        /// Whether the value of the tag has no branch in the schema.
        in_unknown_branch: bool,
    },
    /// A value of an enum.
    Value(TypeId, &'m str),
    /// A value that the enum lacks.
    UnknownValue(&'m str),
    /// A value of a tag for which the union has no branch.
    UnknownBranch(&'m str),
    /// A branch of a union.
    Branch(TypeId, &'m str),
    /// A branch of a union whose members do not fit the message. The walk has already left it.
    UnfitBranch(TypeId, &'m str),
    /// A branch of an alternate.
    Alternative(TypeId, JsonKind),
    /// A value that the type does not accept.
    Misfit(Mismatch<'m>),
}

/// Whether to continue the walk.
pub type Flow<T = ()> = ControlFlow<(), T>;

impl At<'_> {
    /// The step without the message.
    #[must_use]
    pub fn step(self) -> Step {
        match self {
            At::Member(_, name) => Step::Member(name.to_owned()),
            At::Element(_) => Step::Element,
            At::Branch(tag, value) => Step::Branch {
                tag: tag.to_owned(),
                value: value.to_owned(),
            },
            At::Alternative(kind) => Step::Alternative(kind),
        }
    }
}

/// Walks over a message of that type; `None` is a message without members. `visit` is called for every part
/// with the path to it, and can end the walk.
pub fn walk<'m>(
    server: Server<'m>,
    ty: Option<TypeId>,
    message: &'m Value,
    visit: &mut dyn FnMut(&[At<'m>], Visit<'m>) -> Flow,
) {
    let mut walker = Walker {
        server,
        way: Vec::new(),
        visit,
    };
    // The walk is complete or was stopped by `visit`.
    let _ = walker.message(ty, message);
}

struct Walker<'w, 'm> {
    server: Server<'m>,
    way: Vec<At<'m>>,
    visit: &'w mut dyn FnMut(&[At<'m>], Visit<'m>) -> Flow,
}

/// The remaining parts of a value that is being visited.
enum Frame<'m> {
    Object(ObjectFrame<'m>),
    Array(ArrayFrame<'m>),
}

struct ArrayFrame<'m> {
    element: TypeId,
    rest: Enumerate<slice::Iter<'m, Value>>,
    /// The length of the path to it.
    way: usize,
}

struct ObjectFrame<'m> {
    values: &'m Map<String, Value>,
    /// The struct, union or branch whose members are visited.
    of: Option<TypeId>,
    members: vec::IntoIter<&'m Member>,
    variants: Option<&'m Variants>,
    /// The names of the members that the schema knows.
    known: Vec<&'m str>,
    /// The branches that were chosen.
    branches: Vec<Chosen<'m>>,
    /// Whether each tag chooses a branch, and all required members are present.
    is_whole: bool,
    has_all: bool,
    /// The length of the path to it, with the branches.
    way: usize,
}

/// A branch that a tag chose.
struct Chosen<'m> {
    union: TypeId,
    value: &'m str,
    /// The length of the path with it.
    way: usize,
}

impl<'m> Walker<'_, 'm> {
    fn visit(&mut self, visit: Visit<'m>) -> Flow {
        (self.visit)(&self.way, visit)
    }

    fn message(&mut self, ty: Option<TypeId>, message: &'m Value) -> Flow {
        let first = match (ty, message) {
            (Some(ty), _) => self.value(ty, message)?,
            (None, Value::Object(values)) => Some(self.open(None, values)?),
            (None, _) => {
                self.visit(Visit::Misfit(Mismatch::Type("object")))?;
                None
            }
        };
        let mut frames = Vec::from_iter(first);
        while let Some(frame) = frames.last_mut() {
            let inside = match frame {
                Frame::Object(object) => self.members(object)?,
                Frame::Array(array) => self.elements(array)?,
            };
            match inside {
                Some(inside) => frames.push(inside),
                None => {
                    frames.pop();
                }
            }
        }
        Flow::Continue(())
    }

    fn open(&mut self, ty: Option<TypeId>, values: &'m Map<String, Value>) -> Flow<Frame<'m>> {
        let mut frame = ObjectFrame {
            values,
            of: None,
            members: Vec::new().into_iter(),
            variants: None,
            known: Vec::new(),
            branches: Vec::new(),
            is_whole: true,
            has_all: true,
            way: self.way.len(),
        };
        if let Some(ty) = ty {
            self.enter(&mut frame, ty)?;
        }
        Flow::Continue(Frame::Object(frame))
    }

    /// Continues with the members of a struct, union or branch.
    fn enter(&mut self, object: &mut ObjectFrame<'m>, ty: TypeId) -> Flow {
        object.of = Some(ty);
        object.members = self.server.schema.members(ty).into_iter();
        object.variants = self.server.schema.variants(ty);
        self.visit(Visit::Type(ty))
    }

    /// Visits the next elements, up to the first with inner parts.
    fn elements(&mut self, array: &mut ArrayFrame<'m>) -> Flow<Option<Frame<'m>>> {
        for (index, value) in array.rest.by_ref() {
            self.way.truncate(array.way);
            self.way.push(At::Element(index));
            if let Some(inside) = self.value(array.element, value)? {
                return Flow::Continue(Some(inside));
            }
        }
        Flow::Continue(None)
    }

    /// Visits the next members of an object, up to the first with inner parts.
    fn members(&mut self, object: &mut ObjectFrame<'m>) -> Flow<Option<Frame<'m>>> {
        loop {
            self.way.truncate(object.way);
            let (Some(of), Some(member)) = (object.of, object.members.next()) else {
                if self.enter_branch(object)? {
                    continue;
                }
                self.end(object)?;
                return Flow::Continue(None);
            };
            if !self.server.has(member.condition.as_ref()) {
                continue;
            }
            self.way.push(At::Member(Some(of), &member.name));
            let Some(value) = object.values.get(&member.name) else {
                object.has_all &= member.optional;
                self.visit(Visit::Absent(of, member))?;
                continue;
            };
            object.known.push(&member.name);
            self.visit(Visit::Member(of, member))?;
            if let (Some(variants), Value::String(tag)) = (object.variants, value)
                && variants.tag == member.name
                && !self.has_value(variants.tag_type, tag)
            {
                self.visit(Visit::UnknownBranch(tag))?;
            } else if let Some(inside) = self.value(member.ty, value)? {
                return Flow::Continue(Some(inside));
            }
        }
    }

    /// Continues with the members of the branch that the tag chooses, if there is one.
    fn enter_branch(&mut self, object: &mut ObjectFrame<'m>) -> Flow<bool> {
        let (Some(union), Some(variants)) = (object.of, object.variants.take()) else {
            return Flow::Continue(false);
        };
        let tag = object.values.get(&variants.tag);
        let branch = tag.and_then(|tag| variants.branch(tag.as_str()?));
        let branch = branch.filter(|branch| self.server.has(branch.condition.as_ref()));
        object.is_whole &= tag.is_none() || branch.is_some();
        let ty = match branch {
            Some(branch) => {
                self.way.push(At::Branch(&variants.tag, &branch.name));
                object.branches.push(Chosen {
                    union,
                    value: &branch.name,
                    way: self.way.len(),
                });
                self.visit(Visit::Branch(union, &branch.name))?;
                Some(branch.ty)
            }
            None => variants.untagged.filter(|_| tag.is_none()),
        };
        object.way = self.way.len();
        match ty {
            Some(ty) => self.enter(object, ty)?,
            None => return Flow::Continue(false),
        }
        Flow::Continue(true)
    }

    /// Visits unknown members.
    fn end(&mut self, object: &mut ObjectFrame<'m>) -> Flow {
        if object.known.len() < object.values.len() {
            object.has_all = false;
            let in_unknown_branch = !object.is_whole;
            for name in object.values.keys() {
                if !object.known.contains(&name.as_str()) {
                    self.way.truncate(object.way);
                    self.way.push(At::Member(None, name));
                    self.visit(Visit::UnknownMember { in_unknown_branch })?;
                }
            }
        }
        if !object.has_all || !object.is_whole {
            self.way.truncate(object.way);
            for chosen in object.branches.iter().rev() {
                self.way.truncate(chosen.way);
                self.visit(Visit::UnfitBranch(chosen.union, chosen.value))?;
            }
        }
        Flow::Continue(())
    }

    /// Visits a value, and returns its inner parts.
    fn value(&mut self, ty: TypeId, value: &'m Value) -> Flow<Option<Frame<'m>>> {
        let schema = self.server.schema;
        let kind = &schema[ty].kind;
        match (kind, value) {
            (TypeKind::Builtin(builtin), _) => {
                if let Err(mismatch) = scalar::check(*builtin, value) {
                    self.visit(Visit::Misfit(mismatch))?;
                }
            }
            (TypeKind::Enum(_), Value::String(text)) => {
                self.visit(Visit::Type(ty))?;
                self.visit(if self.has_value(ty, text) {
                    Visit::Value(ty, text)
                } else {
                    Visit::UnknownValue(text)
                })?;
            }
            (TypeKind::Array(element), Value::Array(array)) => {
                return Flow::Continue(Some(Frame::Array(ArrayFrame {
                    element: *element,
                    rest: array.iter().enumerate(),
                    way: self.way.len(),
                })));
            }
            (TypeKind::Object(_), Value::Object(values)) => {
                return self.open(Some(ty), values).map_continue(Some);
            }
            (TypeKind::Alternate(_), _) => {
                self.visit(Visit::Type(ty))?;
                let json = JsonKind::of(value);
                let branch = schema.alternative(ty, json);
                let branch = branch.filter(|branch| self.server.has(branch.condition.as_ref()));
                if let Some(branch) = branch {
                    self.way.push(At::Alternative(json));
                    self.visit(Visit::Alternative(ty, json))?;
                    // The branch of an alternate is not an alternate, so this recurses once.
                    return self.value(branch.ty, value);
                }
                self.visit(Visit::Misfit(Mismatch::Alternate(&schema[ty].name)))?;
            }
            (TypeKind::Enum(_) | TypeKind::Array(_) | TypeKind::Object(_), _) => {
                let json = kind.json_kind().map_or("", JsonKind::as_str);
                self.visit(Visit::Misfit(Mismatch::Type(json)))?;
            }
        }
        Flow::Continue(None)
    }

    fn has_value(&self, ty: TypeId, value: &str) -> bool {
        let value = self.server.schema.value(ty, value);
        value.is_some_and(|value| self.server.has(value.condition.as_ref()))
    }
}
