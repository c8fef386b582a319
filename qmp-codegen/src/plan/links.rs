//! Which Rust item a name in a text stands for, as a path that rustdoc can follow.
//!
//! Every file of generated code has `commands`, `events` and `types` in scope.

use std::collections::HashMap;

use qmp_schema::schema::{Definition, ModuleId, TypeId, TypeKind};

use super::Planner;
use crate::boxing::members_with_owner;
use crate::config::Placement;
use crate::names::{self, Name, Scope};

/// Where a text stands.
pub(super) struct Place<'s> {
    /// The schema module.
    pub module: ModuleId,
    /// Whether it is on a command or event, not on a type.
    pub is_call: bool,
    /// The paths of what belongs to the same item: its members or values, by name.
    pub own: HashMap<&'s str, String>,
}

impl<'s> Planner<'s> {
    /// The names of a struct's fields, and the name space that they are in.
    pub(super) fn field_names(&self, ty: TypeId) -> (Vec<Name>, Scope) {
        let mut scope = Scope::default();
        let names = members_with_owner(self.schema, ty)
            .into_iter()
            .map(|(_, member)| scope.add(names::member_name(&member.name)))
            .collect();
        (names, scope)
    }

    /// The place of the text of a struct whose path that is.
    pub(super) fn place_of_struct(
        &self,
        module: ModuleId,
        ty: Option<TypeId>,
        (path, is_call): (&str, bool),
    ) -> Place<'s> {
        let mut own = HashMap::new();
        if let Some(ty) = ty {
            let (names, _) = self.field_names(ty);
            let members = members_with_owner(self.schema, ty).into_iter();
            own.extend(members.zip(names).map(|((_, member), name)| {
                // A field and its setter have the same name.
                (member.name.as_str(), format!("field@{path}::{name}"))
            }));
        }
        Place {
            module,
            is_call,
            own,
        }
    }

    /// The place of the text of a value of that enum, on an item of that module.
    pub(super) fn place_of_values(&self, module: ModuleId, ty: TypeId) -> Place<'s> {
        let mut own = HashMap::new();
        let mut place = Place {
            module,
            is_call: false,
            own: HashMap::new(),
        };
        if let (TypeKind::Enum(values), Some(path)) =
            (&self.schema[ty].kind, self.type_path(&place, ty))
        {
            let mut scope = Scope::with(&[names::UNKNOWN]);
            own.extend(values.values.iter().map(|value| {
                let name = scope.add(names::item_name(&value.name));
                (value.name.as_str(), format!("{path}::{name}"))
            }));
        }
        place.own = own;
        place
    }

    /// The place of the text of an alternate.
    pub(super) fn place_of_type(module: ModuleId) -> Place<'s> {
        Place {
            module,
            is_call: false,
            own: HashMap::new(),
        }
    }

    /// The path of the item that a name stands for in a text, if there is one that is there
    /// whenever the text is.
    pub(super) fn link(&self, place: &Place<'s>, name: &str) -> Option<String> {
        if let Some(path) = place.own.get(name) {
            return Some(path.clone());
        }
        match self.schema.lookup(name)? {
            Definition::Type(ty) => self.type_path(place, ty),
            Definition::Command(command) => self
                .sees_call(place, self.schema[command].module)
                .then(|| format!("commands::{}", self.commands[name])),
            Definition::Event(event) => self
                .sees_call(place, self.schema[event].module)
                .then(|| format!("events::{}", self.events[name])),
        }
    }

    fn type_path(&self, place: &Place<'s>, ty: TypeId) -> Option<String> {
        let ident = self.types.get(&ty)?;
        let module = self.schema[ty].module.index();
        let from = place.module.index();
        let is_there = !self.has_features
            || module == from
            || (place.is_call && self.needs[from].contains(&module))
            || (!place.is_call && self.type_needs[from].contains(&module));
        (self.wanted.contains(&ty) && is_there).then(|| format!("types::{ident}"))
    }

    /// Commands and events are behind the feature of their module; types may be there without.
    fn sees_call(&self, place: &Place<'s>, module: ModuleId) -> bool {
        !self.has_features || (place.is_call && place.module == module)
    }
}

/// Whether the modules are behind features of their own.
pub(super) fn has_features(placement: Placement) -> bool {
    placement == Placement::Types { feature: None }
}
