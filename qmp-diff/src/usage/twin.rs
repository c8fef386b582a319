//! What the other schema has at the same place of a message.
//!
//! A type can stand at many places, and change at some of them only: the branch `one` of a union may lose a
//! member that the branch `two`, of the same type, keeps. So a use and a finding only meet if at their places
//! the types of both schemas are the same.

use qmp_message::JsonKind;
use qmp_schema::Schema;
use qmp_schema::schema::{TypeId, TypeKind};

/// A place in the other schema: its type there, then those of the branches that were chosen in it. `None`
/// where it has nothing, or where that is not known.
#[derive(Clone)]
pub(super) struct Twin<'s> {
    schema: Option<&'s Schema>,
    types: Vec<Option<TypeId>>,
}

impl<'s> Twin<'s> {
    /// The place of which the other schema has that type.
    pub(super) fn new(schema: &'s Schema, ty: Option<TypeId>) -> Self {
        Self {
            schema: Some(schema),
            types: vec![ty],
        }
    }

    /// There is no other schema.
    pub(super) fn none() -> Self {
        Self {
            schema: None,
            types: vec![None],
        }
    }

    /// The type here, or that of the branch which was chosen at that depth.
    pub(super) fn at(&self, depth: usize) -> Option<TypeId> {
        self.types.get(depth).copied().flatten()
    }

    /// The type here that is no array.
    pub(super) fn element(&self) -> Option<TypeId> {
        let (schema, mut ty) = (self.schema?, self.at(0)?);
        while let TypeKind::Array(element) = schema[ty].kind {
            ty = element;
        }
        Some(ty)
    }

    /// Goes to the elements.
    pub(super) fn enter_element(&mut self) {
        let element = match (self.schema, self.at(0)) {
            (Some(schema), Some(ty)) => match schema[ty].kind {
                TypeKind::Array(element) => Some(element),
                _ => Some(ty),
            },
            _ => None,
        };
        self.types = vec![element];
    }

    /// Goes to the struct or union here, be it in arrays and alternates.
    pub(super) fn enter_object(&mut self) {
        self.types = vec![self.of_kind(JsonKind::Object)];
    }

    /// Goes to the branch of the alternate here, or stays at what is that kind of JSON.
    pub(super) fn enter_kind(&mut self, kind: JsonKind) {
        self.types = vec![self.of_kind(kind)];
    }

    fn of_kind(&self, kind: JsonKind) -> Option<TypeId> {
        let (schema, ty) = (self.schema?, self.element()?);
        match &schema[ty].kind {
            TypeKind::Alternate(alternate) => {
                let mut branches = alternate.branches.iter();
                let branch = branches.find(|b| schema[b.ty].kind.json_kind() == Some(kind))?;
                Some(branch.ty)
            }
            _ => (schema[ty].kind.json_kind() == Some(kind)).then_some(ty),
        }
    }

    /// Chooses a branch of the union at that depth.
    pub(super) fn enter_branch(&mut self, depth: usize, value: &str) {
        let branch = self.schema.zip(self.at(depth)).and_then(|(schema, union)| {
            let mut branches = schema.variants(union)?.branches.iter();
            Some(branches.find(|branch| branch.name == value)?.ty)
        });
        self.types.push(branch);
    }

    /// Only the branch that was chosen last.
    pub(super) fn last(&self) -> Self {
        Self {
            schema: self.schema,
            types: vec![self.types.last().copied().flatten()],
        }
    }

    /// A member of the object here or of a branch that was chosen in it.
    pub(super) fn member(&self, name: &str) -> Self {
        let ty = self.schema.and_then(|schema| {
            let types = self.types.iter().flatten();
            let mut members = types.flat_map(|ty| schema.members(*ty));
            Some(members.find(|member| member.name == name)?.ty)
        });
        Self {
            schema: self.schema,
            types: vec![ty],
        }
    }
}
