//! Resolves names in documentation to paths that rustdoc can follow.
//!
//! Every file of generated code has `commands`, `events` and `types` in scope.

use std::collections::HashMap;

use qmp_schema::schema::{Definition, ModuleId, TypeId, TypeKind};

use super::Planner;
use crate::config::Placement;
use crate::names::{self, Name, Scope};

/// The location of a text, which decides the paths in it.
pub(super) struct LinkScope<'s> {
    /// The schema module.
    pub module: ModuleId,
    /// Whether the item is a command or event, not a type.
    pub is_call: bool,
    /// The paths of the item's members or values, by name.
    pub own: HashMap<&'s str, String>,
}

impl<'s> Planner<'s> {
    /// The names of a struct's fields, and their namespace.
    pub(super) fn field_names(&self, ty: TypeId) -> (Vec<Name>, Scope) {
        let mut scope = Scope::default();
        let members = self.schema.members(ty).into_iter();
        let names = members.map(|member| scope.add(names::member_name(&member.name)));
        (names.collect(), scope)
    }

    /// The location of texts of a struct with the Rust path `path`.
    pub(super) fn link_scope_of_struct(
        &self,
        module: ModuleId,
        ty: Option<TypeId>,
        (path, is_call): (&str, bool),
    ) -> LinkScope<'s> {
        let mut own = HashMap::new();
        if let Some(ty) = ty {
            let (names, _) = self.field_names(ty);
            let members = self.schema.members(ty).into_iter();
            own.extend(members.zip(names).map(|(member, name)| {
                // A field and its setter have the same name.
                (member.name.as_str(), format!("field@{path}::{name}"))
            }));
        }
        LinkScope {
            module,
            is_call,
            own,
        }
    }

    /// The location of texts of the values of an enum, on an item of a module.
    pub(super) fn link_scope_of_values(&self, module: ModuleId, ty: TypeId) -> LinkScope<'s> {
        let mut own = HashMap::new();
        let mut links = LinkScope {
            module,
            is_call: false,
            own: HashMap::new(),
        };
        if let (TypeKind::Enum(values), Some(path)) =
            (&self.schema[ty].kind, self.type_path(&links, ty))
        {
            let mut scope = Scope::with(&[names::UNKNOWN]);
            own.extend(values.values.iter().map(|value| {
                let name = scope.add(names::item_name(&value.name));
                (value.name.as_str(), format!("{path}::{name}"))
            }));
        }
        links.own = own;
        links
    }

    /// The location of texts of an alternate.
    pub(super) fn link_scope_of_type(module: ModuleId) -> LinkScope<'s> {
        LinkScope {
            module,
            is_call: false,
            own: HashMap::new(),
        }
    }

    /// The path of the item that a name in a text refers to, if the item exists whenever the text does.
    pub(super) fn link(&self, links: &LinkScope<'s>, name: &str) -> Option<String> {
        if let Some(path) = links.own.get(name) {
            return Some(path.clone());
        }
        match self.schema.lookup(name)? {
            Definition::Type(ty) => self.type_path(links, ty),
            Definition::Command(command) => self
                .can_link_call(links, self.schema[command].module)
                .then(|| format!("commands::{}", self.commands[name])),
            Definition::Event(event) => self
                .can_link_call(links, self.schema[event].module)
                .then(|| format!("events::{}", self.events[name])),
        }
    }

    fn type_path(&self, links: &LinkScope<'s>, ty: TypeId) -> Option<String> {
        let ident = self.types.get(&ty)?;
        let module = self.schema[ty].module.index();
        let from = links.module.index();
        let is_there = !self.has_features
            || module == from
            || (links.is_call && self.needs[from].contains(&module))
            || (!links.is_call && self.type_needs[from].contains(&module));
        (self.wanted.contains(&ty) && is_there).then(|| format!("types::{ident}"))
    }

    /// Whether a command or event of `module` exists for each choice of features for which the text does.
    fn can_link_call(&self, links: &LinkScope<'s>, module: ModuleId) -> bool {
        !self.has_features || (links.is_call && links.module == module)
    }
}

/// Whether the modules have features.
pub(super) fn has_features(placement: Placement) -> bool {
    placement == Placement::Types { feature: None }
}
