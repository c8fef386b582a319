//! Follows paths in a schema, without a message.
//!
//! Only the wire format matters: a [`Cursor`] looks through arrays and alternates where a step needs
//! the struct, union or enum in them, because the path may come from a schema without them.

use qmp_schema::Schema;
use qmp_schema::schema::{Branch, Definition, JsonKind, Member, TypeId, TypeKind};

use crate::path::{Side, Step};

/// The type of the messages of a command or event; `None` if the schema has no such command or event, or it has no
/// such messages. Messages without a type have no members.
#[must_use]
pub fn message_type(schema: &Schema, name: &str, side: Side) -> Option<Option<TypeId>> {
    match (schema.lookup(name)?, side) {
        (Definition::Command(id), Side::Arguments) => Some(schema[id].args),
        (Definition::Command(id), Side::Returns) => Some(schema[id].returns),
        (Definition::Event(id), Side::Data) => Some(schema[id].data),
        _ => None,
    }
}

/// A position in a schema: a type, and the branches that were chosen in it. A cursor whose schema
/// lacks the target of a step becomes empty, and stays empty.
#[derive(Clone, Debug)]
pub struct Cursor<'s> {
    schema: &'s Schema,
    /// The type, then those of the branches.
    types: Vec<Option<TypeId>>,
}

/// The target of a step.
#[derive(Clone, Copy, Debug)]
pub enum Stepped<'s> {
    /// A member. `depth` selects the type that has it: the type of the position (0), or of a branch chosen in it.
    Member {
        /// The number of enclosing branches.
        depth: usize,
        /// The struct, union or branch that has it.
        of: TypeId,
        /// The member.
        member: &'s Member,
    },
    /// An element of an array, or the same position if there is no array.
    Element,
    /// A branch of a union.
    Branch {
        /// The number of branches that enclose the union.
        depth: usize,
        /// The union.
        of: TypeId,
        /// The branch.
        branch: &'s Branch,
    },
    /// A branch of an alternate; `None` if the type accepts that JSON type without one.
    Alternative(Option<TypeId>),
}

impl<'s> Cursor<'s> {
    /// A cursor at that type; without one it is empty.
    #[must_use]
    pub fn new(schema: &'s Schema, ty: Option<TypeId>) -> Self {
        Self {
            schema,
            types: vec![ty],
        }
    }

    /// A cursor at the messages of a command or event.
    #[must_use]
    pub fn of_message(schema: &'s Schema, name: &str, side: Side) -> Self {
        Self::new(schema, message_type(schema, name, side).flatten())
    }

    /// The current type (0), or the type of a branch that was chosen in it, counted from 1.
    #[must_use]
    pub fn at(&self, depth: usize) -> Option<TypeId> {
        self.types.get(depth).copied().flatten()
    }

    /// The current type and the types of the branches that were chosen in it, the innermost last.
    #[must_use]
    pub fn types(&self) -> impl DoubleEndedIterator<Item = (usize, TypeId)> {
        let types = self.types.iter().enumerate();
        types.filter_map(|(depth, ty)| Some((depth, (*ty)?)))
    }

    /// The number of branches that were chosen.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.types.len() - 1
    }

    /// Whether a branch was chosen.
    #[must_use]
    pub fn is_in_branch(&self) -> bool {
        self.types.len() > 1
    }

    /// The current type; the type of its elements if it is an array.
    #[must_use]
    pub fn element(&self) -> Option<TypeId> {
        self.at(0).map(|ty| self.schema.element(ty))
    }

    /// The type that accepts a JSON type, looking through arrays and alternates.
    #[must_use]
    pub fn of_kind(&self, kind: JsonKind) -> Option<TypeId> {
        let ty = self.element()?;
        match &self.schema[ty].kind {
            TypeKind::Alternate(_) => Some(self.schema.alternative(ty, kind)?.ty),
            type_kind => (type_kind.json_kind() == Some(kind)).then_some(ty),
        }
    }

    /// The enum, looking through arrays and alternates.
    #[must_use]
    pub fn enumeration(&self) -> Option<TypeId> {
        let ty = self.of_kind(JsonKind::String)?;
        matches!(self.schema[ty].kind, TypeKind::Enum(_)).then_some(ty)
    }

    /// The types with the current members: the struct or union, looking through arrays and alternates, and
    /// the branches that were chosen in it.
    #[must_use]
    pub fn objects(&self) -> Vec<TypeId> {
        if self.is_in_branch() {
            return self.types().map(|(_, ty)| ty).collect();
        }
        let object = self.of_kind(JsonKind::Object);
        object.or_else(|| self.element()).into_iter().collect()
    }

    fn set(&mut self, ty: Option<TypeId>) {
        self.types = vec![ty];
    }

    /// Moves to the elements of an array; stays at any other type.
    pub fn enter_element(&mut self) {
        let element = self.at(0).map(|ty| match self.schema[ty].kind {
            TypeKind::Array(element) => element,
            _ => ty,
        });
        self.set(element);
    }

    /// Moves to the type that accepts a JSON type, looking through arrays and alternates.
    pub fn enter_kind(&mut self, kind: JsonKind) {
        self.set(self.of_kind(kind));
    }

    /// Moves to the struct or union, unless a branch of it was already chosen.
    pub fn enter_object(&mut self) {
        if !self.is_in_branch() {
            self.enter_kind(JsonKind::Object);
        }
    }

    /// A cursor at the branch that was chosen last, or at the current type.
    #[must_use]
    pub fn last(&self) -> Self {
        Self::new(self.schema, self.types.last().copied().flatten())
    }

    /// Moves to a member of the struct or union, or of a branch that was chosen in it.
    pub fn enter_member(&mut self, name: &str) -> Option<Stepped<'s>> {
        self.enter_object();
        let found = self.find_member(name);
        self.enter(found)
    }

    /// Moves to a member. If no chosen branch has it, looks in the other branches: it may be a common
    /// member in the schema of the path.
    pub fn enter_member_of_any_branch(&mut self, name: &str) -> Option<Stepped<'s>> {
        self.enter_object();
        let found = self.find_member(name);
        let found = found.or_else(|| self.find_in_branches(name));
        self.enter(found)
    }

    fn find_member(&self, name: &str) -> Option<Stepped<'s>> {
        let schema = self.schema;
        self.types().find_map(|(depth, of)| {
            let member = schema.member(of, name)?;
            Some(Stepped::Member { depth, of, member })
        })
    }

    fn find_in_branches(&self, name: &str) -> Option<Stepped<'s>> {
        let schema = self.schema;
        let mut waiting: Vec<TypeId> = self.types.last().copied().flatten().into_iter().collect();
        while let Some(union) = waiting.pop() {
            let written = schema.branches(union).iter().filter(|b| !b.implied);
            let mut branches = written.clone().map(|branch| branch.ty);
            let found = branches.find_map(|of| Some((of, schema.member(of, name)?)));
            if let Some((of, member)) = found {
                let depth = self.types.len();
                return Some(Stepped::Member { depth, of, member });
            }
            waiting.extend(written.rev().map(|branch| branch.ty));
        }
        None
    }

    fn enter(&mut self, member: Option<Stepped<'s>>) -> Option<Stepped<'s>> {
        self.set(match member {
            Some(Stepped::Member { member, .. }) => Some(member.ty),
            _ => None,
        });
        member
    }

    /// Chooses a branch of the innermost union that has one for that value of its tag. The name of the
    /// tag does not matter.
    pub fn enter_branch(&mut self, value: &str) -> Option<Stepped<'s>> {
        self.enter_object();
        let schema = self.schema;
        let (depth, of, branch) = self.types().rev().find_map(|(depth, of)| {
            let branch = schema.variants(of)?.branch(value)?;
            Some((depth, of, branch))
        })?;
        self.types.push(Some(branch.ty));
        Some(Stepped::Branch { depth, of, branch })
    }

    /// Chooses a branch of the union at a depth, or none if the union has no such branch.
    pub fn enter_branch_at(&mut self, depth: usize, value: &str) {
        self.enter_object();
        let variants = self.at(depth).and_then(|union| self.schema.variants(union));
        let branch = variants.and_then(|variants| variants.branch(value));
        self.types.push(branch.map(|branch| branch.ty));
    }

    /// Takes a step; `None` if the schema lacks it.
    pub fn step(&mut self, step: &Step) -> Option<Stepped<'s>> {
        match step {
            Step::Member(name) => self.enter_member(name),
            Step::Element => {
                self.at(0)?;
                self.enter_element();
                Some(Stepped::Element)
            }
            Step::Branch { value, .. } => self.enter_branch(value),
            Step::Alternative(kind) => {
                let alternate = self.element()?;
                self.enter_kind(*kind);
                self.at(0)?;
                Some(Stepped::Alternative(
                    (self.at(0) != Some(alternate)).then_some(alternate),
                ))
            }
        }
    }
}
