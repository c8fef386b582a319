//! The one walk along a path in a schema, without a message.
//!
//! What is not on the wire makes no difference: a [`Cursor`] looks through arrays and alternates where a
//! step needs the struct, union or enum in them, because the path may be of a schema that has none there.

use qmp_schema::Schema;
use qmp_schema::schema::{Branch, Definition, JsonKind, Member, TypeId, TypeKind};

use crate::path::{Side, Step};

/// The type of a command's or event's messages; `None` if there is no such command or event, or it has no
/// such messages. Messages may have no type, and then no members.
#[must_use]
pub fn message_type(schema: &Schema, name: &str, side: Side) -> Option<Option<TypeId>> {
    match (schema.lookup(name)?, side) {
        (Definition::Command(id), Side::Arguments) => Some(schema[id].args),
        (Definition::Command(id), Side::Returns) => Some(schema[id].returns),
        (Definition::Event(id), Side::Data) => Some(schema[id].data),
        _ => None,
    }
}

/// A place in a schema to go on from: a type, and the branches that were chosen in it. A cursor whose schema
/// lacks what it was to go to is nowhere, and stays there.
#[derive(Clone, Debug)]
pub struct Cursor<'s> {
    schema: &'s Schema,
    /// The type, then those of the branches.
    types: Vec<Option<TypeId>>,
}

/// What a step led to.
#[derive(Clone, Copy, Debug)]
pub enum Stepped<'s> {
    /// A member. `depth` tells which type has it: that of the place (0), or of a branch chosen in it.
    Member {
        /// The number of branches around it.
        depth: usize,
        /// The struct, union or branch that has it.
        of: TypeId,
        /// The member.
        member: &'s Member,
    },
    /// An element of an array, or the same place if there is no array.
    Element,
    /// A branch of a union.
    Branch {
        /// The number of branches around the union.
        depth: usize,
        /// The union.
        of: TypeId,
        /// The branch.
        branch: &'s Branch,
    },
    /// A branch of an alternate; `None` if the type there takes that JSON type without one.
    Alternative(Option<TypeId>),
}

impl<'s> Cursor<'s> {
    /// A place with that type; without one it is nowhere.
    #[must_use]
    pub fn new(schema: &'s Schema, ty: Option<TypeId>) -> Self {
        Self {
            schema,
            types: vec![ty],
        }
    }

    /// The place of a command's or event's messages.
    #[must_use]
    pub fn of_message(schema: &'s Schema, name: &str, side: Side) -> Self {
        Self::new(schema, message_type(schema, name, side).flatten())
    }

    /// The type here (0), or that of a branch that was chosen in it, counted from 1.
    #[must_use]
    pub fn at(&self, depth: usize) -> Option<TypeId> {
        self.types.get(depth).copied().flatten()
    }

    /// The type here and those of the branches that were chosen in it, the innermost last.
    #[must_use]
    pub fn types(&self) -> impl DoubleEndedIterator<Item = (usize, TypeId)> {
        let types = self.types.iter().enumerate();
        types.filter_map(|(depth, ty)| Some((depth, (*ty)?)))
    }

    /// How many branches were chosen.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.types.len() - 1
    }

    /// Whether a branch was chosen.
    #[must_use]
    pub fn is_in_branch(&self) -> bool {
        self.types.len() > 1
    }

    /// The type here; that of its elements if it is an array.
    #[must_use]
    pub fn element(&self) -> Option<TypeId> {
        self.at(0).map(|ty| self.schema.element(ty))
    }

    /// The type here that takes a JSON type, be it in arrays and alternates.
    #[must_use]
    pub fn of_kind(&self, kind: JsonKind) -> Option<TypeId> {
        let ty = self.element()?;
        match &self.schema[ty].kind {
            TypeKind::Alternate(_) => Some(self.schema.alternative(ty, kind)?.ty),
            type_kind => (type_kind.json_kind() == Some(kind)).then_some(ty),
        }
    }

    /// The enum here, be it in arrays and alternates.
    #[must_use]
    pub fn enumeration(&self) -> Option<TypeId> {
        let ty = self.of_kind(JsonKind::String)?;
        matches!(self.schema[ty].kind, TypeKind::Enum(_)).then_some(ty)
    }

    /// The types that have the members here: the struct or union, be it in arrays and alternates, and the
    /// branches that were chosen in it.
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

    /// Goes to the elements, if there is an array.
    pub fn enter_element(&mut self) {
        let element = self.at(0).map(|ty| match self.schema[ty].kind {
            TypeKind::Array(element) => element,
            _ => ty,
        });
        self.set(element);
    }

    /// Goes to the type here that takes a JSON type, be it in arrays and alternates.
    pub fn enter_kind(&mut self, kind: JsonKind) {
        self.set(self.of_kind(kind));
    }

    /// Goes to the struct or union here, unless a branch of it was chosen already.
    pub fn enter_object(&mut self) {
        if !self.is_in_branch() {
            self.enter_kind(JsonKind::Object);
        }
    }

    /// The branch that was chosen last, or the type here, as the place of a value.
    #[must_use]
    pub fn last(&self) -> Self {
        Self::new(self.schema, self.types.last().copied().flatten())
    }

    /// Goes to a member of the struct or union here, or of a branch that was chosen in it.
    pub fn enter_member(&mut self, name: &str) -> Option<Stepped<'s>> {
        self.enter_object();
        let found = self.find_member(name);
        self.enter(found)
    }

    /// The same, but for a member that no chosen branch has, it looks in the others: it may be a common
    /// member in the schema that the path is of.
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

    /// Chooses a branch of the innermost union that has one for that value of its tag. What the tag is
    /// called makes no difference.
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

    /// Chooses a branch of the union at a depth, or none if that has no such branch.
    pub fn enter_branch_at(&mut self, depth: usize, value: &str) {
        self.enter_object();
        let variants = self.at(depth).and_then(|union| self.schema.variants(union));
        let branch = variants.and_then(|variants| variants.branch(value));
        self.types.push(branch.map(|branch| branch.ty));
    }

    /// Takes a step; `None` if the schema does not have it.
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
