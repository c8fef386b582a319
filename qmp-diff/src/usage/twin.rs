//! Follows two schemas to the same position of a message.
//!
//! A type can have many positions, and change at some of them only: the branch `one` of a union may lose a
//! member that the branch `two`, of the same type, keeps. So a use and a finding only match if their positions
//! have the same types in both schemas.

use qmp_message::{At, Cursor, JsonKind, Side, Step, Stepped, Visit, message_type};
use qmp_schema::Schema;
use qmp_schema::schema::{Member, TypeId, TypeKind};

use super::key::{Key, Placed};

/// A member, its type, and the corresponding type in the other schema.
#[derive(Clone, Copy)]
pub(super) struct Holder<'s> {
    pub(super) ty: TypeId,
    pub(super) name: &'s str,
    pub(super) twin: Option<TypeId>,
}

/// A type, and the type in the other schema at the same position.
#[derive(Clone, Copy)]
pub(super) struct Twins {
    pub(super) ty: TypeId,
    pub(super) twin: Option<TypeId>,
}

/// The same position in two schemas.
pub(super) struct Pair<'s> {
    pub(super) here: Cursor<'s>,
    pub(super) there: Cursor<'s>,
    /// The last member of the path.
    pub(super) holder: Option<Holder<'s>>,
}

impl<'s> Pair<'s> {
    /// The position of the messages of a command or event; `None` if the schema has no such messages.
    pub(super) fn new(
        schema: &'s Schema,
        other: Option<&'s Schema>,
        name: &str,
        side: Side,
    ) -> Option<Self> {
        let ty = message_type(schema, name, side)?;
        Some(Self {
            here: Cursor::new(schema, ty),
            there: other.map_or(Cursor::new(schema, None), |other| {
                Cursor::of_message(other, name, side)
            }),
            holder: None,
        })
    }

    /// The current struct or union and the branches that were chosen in it, or the current type of another kind.
    pub(super) fn types(&self) -> Vec<Twins> {
        if self.here.is_in_branch() {
            let types = self.here.types();
            let twins = types.map(|(depth, ty)| Twins {
                ty,
                twin: self.there.at(depth),
            });
            return twins.collect();
        }
        self.element().into_iter().collect()
    }

    /// The current type; the type of its elements if it is an array.
    pub(super) fn element(&self) -> Option<Twins> {
        Some(Twins {
            ty: self.here.element()?,
            twin: self.there.element(),
        })
    }

    /// The enum, looking through arrays and alternates.
    pub(super) fn enumeration(&self) -> Option<Twins> {
        Some(Twins {
            ty: self.here.enumeration()?,
            twin: self.there.of_kind(JsonKind::String),
        })
    }

    /// Moves to a member.
    pub(super) fn member(&mut self, name: &str) -> Option<(Holder<'s>, &'s Member)> {
        let Some(Stepped::Member { depth, of, member }) = self.here.enter_member(name) else {
            return None;
        };
        self.there.enter_object();
        let holder = Holder {
            ty: of,
            name: &member.name,
            twin: self.there.at(depth),
        };
        self.there.enter_member(name);
        self.holder = Some(holder);
        Some((holder, member))
    }

    /// Moves into a branch; returns the union.
    pub(super) fn branch(&mut self, value: &str) -> Option<Placed<'s>> {
        let Some(Stepped::Branch { depth, of, branch }) = self.here.enter_branch(value) else {
            return None;
        };
        self.there.enter_object();
        let twin = self.there.at(depth);
        self.there.enter_branch_at(depth, value);
        Some(Placed::new(Key::Branch(of, &branch.name), twin))
    }

    /// Takes a step.
    pub(super) fn step(&mut self, step: &Step) -> Option<Placed<'s>> {
        match step {
            Step::Member(name) => {
                let (holder, member) = self.member(name)?;
                Some(Placed::new(
                    Key::Member(holder.ty, &member.name),
                    holder.twin,
                ))
            }
            Step::Branch { value, .. } => self.branch(value),
            Step::Element => {
                self.here.step(step)?;
                self.there.enter_element();
                Some(Placed::ITSELF)
            }
            Step::Alternative(kind) => {
                let Some(Stepped::Alternative(alternate)) = self.here.step(step) else {
                    return None;
                };
                let twin = self.there.element();
                self.there.enter_kind(*kind);
                Some(alternate.map_or(Placed::ITSELF, |ty| {
                    Placed::new(Key::Alternative(ty, *kind), twin)
                }))
            }
        }
    }

    /// The union that should contain the last branch of a path, or the type that contains it.
    pub(super) fn whole(&self, schema: &Schema) -> Option<Twins> {
        let mut types = self.here.types().rev();
        let union = types.find(|(_, ty)| schema.variants(*ty).is_some());
        match union {
            Some((depth, ty)) => Some(Twins {
                ty,
                twin: self.there.at(depth),
            }),
            None => self.element(),
        }
    }
}

/// Follows a walk over a message through the other schema.
pub(super) struct Follower<'s> {
    schema: &'s Schema,
    start: Cursor<'s>,
    way: Vec<Followed<'s>>,
}

/// A step of a walk, and its target in the other schema.
struct Followed<'s> {
    at: At<'s>,
    there: Cursor<'s>,
}

impl<'s> Follower<'s> {
    /// Starts at the messages of a command or event.
    pub(super) fn new(schema: &'s Schema, other: &'s Schema, name: &str, side: Side) -> Self {
        Self {
            schema,
            start: Cursor::of_message(other, name, side),
            way: Vec::new(),
        }
    }

    /// The key of a visited part.
    pub(super) fn placed(&mut self, way: &[At<'s>], visit: Visit<'s>) -> Option<Placed<'s>> {
        let around = &way[..way.len().saturating_sub(1)];
        let (key, way, of) = match visit {
            Visit::Type(ty) => (Key::Type(ty), way, ty),
            Visit::Value(ty, value) => (Key::Value(ty, value), way, ty),
            Visit::Member(of, member) => (Key::Member(of, &member.name), around, of),
            Visit::Absent(of, member) => (Key::Absent(of, &member.name), around, of),
            Visit::Branch(of, value) => (Key::Branch(of, value), around, of),
            Visit::UnfitBranch(of, value) => (Key::UnfitBranch(of, value), around, of),
            Visit::Alternative(of, kind) => (Key::Alternative(of, kind), around, of),
            // The key is about the member with the value.
            Visit::UnknownValue(_) | Visit::Misfit(_) => {
                let is_member = |at: &At<'_>| matches!(at, At::Member(Some(_), _));
                let last = way.iter().rposition(is_member)?;
                let At::Member(Some(of), name) = way[last] else {
                    return None;
                };
                (Key::Misfit(of, name), &way[..last], of)
            }
            Visit::UnknownMember { .. } | Visit::UnknownBranch(_) => return None,
        };
        Some(Placed::new(key, self.twin(way, of)))
    }

    /// The type in the other schema at the end of a path.
    fn twin(&mut self, way: &[At<'s>], ty: TypeId) -> Option<TypeId> {
        let kind = &self.schema[ty].kind;
        let there = self.follow(way);
        match kind {
            TypeKind::Alternate(_) => there.element(),
            TypeKind::Enum(_) => there.of_kind(JsonKind::String),
            _ if there.is_in_branch() => there.at(there.depth()),
            _ => there.of_kind(JsonKind::Object),
        }
    }

    /// The position in the other schema at the end of a path.
    fn follow(&mut self, way: &[At<'s>]) -> &Cursor<'s> {
        let known = self.way.iter().zip(way);
        let known = known.take_while(|(known, at)| known.at == **at).count();
        self.way.truncate(known);
        for at in &way[known..] {
            let last = self.way.last().map_or(&self.start, |last| &last.there);
            let mut there = last.clone();
            match *at {
                At::Member(_, name) => {
                    there.enter_member(name);
                }
                At::Element(_) => there.enter_element(),
                At::Branch(_, value) => there.enter_branch_at(there.depth(), value),
                At::Alternative(kind) => there.enter_kind(kind),
            }
            self.way.push(Followed { at: *at, there });
        }
        self.way.last().map_or(&self.start, |last| &last.there)
    }
}
