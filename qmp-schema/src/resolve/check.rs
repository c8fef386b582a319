//! Second pass: checks each entity in order, first the rules, then its documentation.
//!
//! A struct or union is checked before the types that contain it, which is the order in which
//! QEMU's front end finds errors.

use super::clash::Seen;
use super::{Declared, Draft, Nesting, Resolver, Result, diagnostic, document};
use crate::ast::{Definition, DefinitionKind, Feature, TypeRef};
use crate::diagnostic::Kind;
use crate::schema::{TypeId, TypeKind};

/// The progress of the check of a type.
#[derive(Debug)]
pub(super) enum State<'a> {
    /// Not checked yet.
    New,
    /// The types that it contains are being checked.
    Open,
    /// The type, or one that it contains, has an error.
    Failed,
    /// The type is valid.
    Done(Object<'a>),
}

/// Facts about a checked type. All are empty unless it is an object.
#[derive(Debug, Default)]
pub(super) struct Object<'a> {
    pub(super) base: Option<TypeId>,
    /// Its own members, in source order.
    pub(super) members: Vec<super::clash::MemberAt<'a>>,
    /// Its own members by their C names.
    pub(super) own: Seen<'a>,
    /// The number of its bases, direct and indirect.
    pub(super) bases: usize,
    /// The depth of nested types.
    pub(super) depth: usize,
    /// The first member with a condition, own or inherited.
    pub(super) conditional: Option<&'a crate::ast::Member>,
}

/// Runs the pass.
pub(super) fn check(resolver: &mut Resolver<'_>) {
    resolver.states = resolver
        .drafts
        .iter()
        .map(|draft| match draft {
            Draft::Ready => State::Done(Object::default()),
            _ => State::New,
        })
        .collect();
    for index in 0..resolver.order.len() {
        if resolver.errors.is_full() {
            break;
        }
        match resolver.order[index] {
            Declared::Include(..) => {}
            Declared::Type(id) => {
                let checked = resolver.check_type(id, 1);
                document::connect_type(resolver, id, checked.is_ok());
            }
            Declared::Command(index, definition) => {
                let checked = resolver.check_command(index, definition);
                let args = resolver.schema.commands[index].args;
                document::connect_operation(resolver, definition, args, checked.is_ok());
            }
            Declared::Event(index, definition) => {
                let checked = resolver.check_event(index, definition);
                let data = resolver.schema.events[index].data;
                document::connect_operation(resolver, definition, data, checked.is_ok());
            }
        }
    }
}

impl<'a> Resolver<'a> {
    /// Checks a type once. `depth` is the number of types that enclose it.
    pub(super) fn check_type(&mut self, id: TypeId, depth: usize) -> Result {
        let draft = self.drafts[id.index()];
        let Some(definition) = draft.definition() else {
            return Ok(());
        };
        match &self.states[id.index()] {
            State::Done(_) => return Ok(()),
            State::Failed => return Err(super::Failed),
            State::Open => {
                return self.contains_itself(id, definition);
            }
            State::New => {}
        }
        self.states[id.index()] = State::Open;
        let checked = match (draft, &definition.kind) {
            (Draft::Array { element, .. }, _) => self.check_array(id, element, definition),
            (Draft::Values { values, .. }, _) => {
                let names = values.iter().map(|value| &value.name);
                let clash = self.no_clash(names, |name| format!("branch '{name}'"), definition);
                clash.map(|()| Object::default())
            }
            (Draft::Written(_), DefinitionKind::Enum { values, .. }) => {
                let features = self.check_type_features(definition);
                let names = values.iter().map(|value| &value.name);
                let values = self.no_clash(names, |name| format!("value '{name}'"), definition);
                features.and(values).map(|()| Object::default())
            }
            (Draft::Written(_), DefinitionKind::Alternate { branches }) => {
                let features = self.check_type_features(definition);
                let branches = self.check_alternate(id, branches, definition);
                features.and(branches).map(|()| Object::default())
            }
            _ => self.check_object(id, definition, depth),
        };
        let (state, result) = match checked {
            Ok(object) => (State::Done(object), Ok(())),
            Err(failed) => (State::Failed, Err(failed)),
        };
        self.states[id.index()] = state;
        result
    }

    /// Checks a type that another one contains through a base, member or branch.
    pub(super) fn check_part(&mut self, step: Nesting, depth: usize) -> Result {
        self.path.push(step);
        let checked = self.check_type(step.part, depth);
        self.path.pop();
        checked
    }

    /// Reports a type that contains itself, with the cycle.
    fn contains_itself<T>(&mut self, id: TypeId, definition: &'a Definition) -> Result<T> {
        // A longer cycle is not readable.
        const MOST: usize = 10;
        let name = self.type_at(id).name.clone();
        let start = self.path.iter().rposition(|step| step.owner == id);
        let steps = self.path.get(start.unwrap_or(0)..).unwrap_or_default();
        let mut error = diagnostic(
            Kind::ContainsItself { name },
            definition,
            definition.name.span,
        );
        if let [only] = steps {
            error = error.pointing_at(only.span);
        } else {
            for step in steps.iter().take(MOST) {
                let (owner, part) = (self.type_at(step.owner), self.type_at(step.part));
                let text = format!("'{}' contains '{}'", owner.name, part.name);
                error = error.note(text, step.span);
            }
        }
        self.fail(error)
    }

    fn check_array(
        &mut self,
        id: TypeId,
        element: &'a crate::ast::Name,
        user: &'a Definition,
    ) -> Result<Object<'a>> {
        let found = self.type_named(element, user, || user.kind.meta().to_owned())?;
        if let TypeKind::Array(_) = self.type_at(found).kind {
            let described = super::describe::describe(&self.schema, found);
            let kind = Kind::CannotUse {
                what: "array".to_owned(),
                described,
            };
            return self.error(kind, user, element.span);
        }
        let condition = self.type_at(found).condition.clone();
        let array = &mut self.schema.types[id.index()];
        array.kind = TypeKind::Array(found);
        array.condition = condition;
        Ok(Object::default())
    }

    /// The type that a reference names, if it exists.
    pub(super) fn known(&self, ty: &TypeRef) -> Option<TypeId> {
        let named = match ty {
            TypeRef::Named(name) => self.schema.names.get(&name.text),
            TypeRef::Array(element) => self.schema.names.get(&format!("{}List", element.text)),
        };
        match named {
            Some(crate::schema::Definition::Type(id)) => Some(*id),
            _ => None,
        }
    }

    /// The type that a reference in a definition names; reports an unknown one.
    pub(super) fn type_of(
        &mut self,
        ty: &'a TypeRef,
        definition: &'a Definition,
        what: impl FnOnce() -> String,
    ) -> Result<TypeId> {
        match ty {
            TypeRef::Named(name) => self.type_named(name, definition, what),
            TypeRef::Array(element) => match self.known(ty) {
                Some(id) => Ok(id),
                // Not reached: it has been declared.
                None => self.type_named(element, definition, what),
            },
        }
    }

    /// Checks the features of a definition or member.
    pub(super) fn check_features(
        &mut self,
        features: &'a [Feature],
        definition: &'a Definition,
    ) -> Result {
        let names = features.iter().map(|feature| &feature.name);
        self.no_clash(names, |name| format!("feature '{name}'"), definition)
    }

    /// Checks the features of a type, for which some have no meaning.
    pub(super) fn check_type_features(&mut self, definition: &'a Definition) -> Result {
        let mut result = self.check_features(&definition.features, definition);
        for feature in &definition.features {
            if matches!(feature.name.text.as_str(), "deprecated" | "unstable") {
                let kind = Kind::FeatureOnType {
                    feature: feature.name.text.clone(),
                };
                result = self.error(kind, definition, feature.name.span);
            }
        }
        result
    }
}
