//! The invariants of a resolved schema, for tests and fuzzers.
//!
//! Takes a [`Schema`], and returns a violation. The generator relies on these invariants.

use std::collections::HashSet;

use crate::schema::{
    BUILTIN_MODULE, Command, Definition, Entity, Event, ModuleId, Schema, Type, TypeId, TypeKind,
    Variants,
};
use crate::source::Span;

/// A violated invariant.
#[derive(Debug)]
pub struct Broken {
    /// The definition that violates it, if there is one.
    pub at: Option<Span>,
    /// A description.
    pub what: String,
}

impl Broken {
    fn somewhere(what: String) -> Self {
        Self { at: None, what }
    }

    fn at(at: Option<Span>, name: &str, broken: &str) -> Self {
        Self {
            at,
            what: format!("{name}: {broken}"),
        }
    }
}

impl Schema {
    /// Checks the invariants that hold for every schema that was loaded.
    ///
    /// # Panics
    /// If one is violated, which is a bug of this crate.
    pub fn assert_valid(&self) {
        if let Err(broken) = self.validate() {
            panic!("invalid schema: {broken}");
        }
    }

    /// Checks the invariants that hold for every schema that was loaded.
    ///
    /// # Errors
    /// The first violation, which is a bug of this crate.
    pub fn validate(&self) -> Result<(), String> {
        self.check().map_err(|broken| broken.what)
    }

    /// Like [`validate`](Self::validate), with the span. Bases must not form cycles, see [`check_depth`].
    ///
    /// # Errors
    /// The first violation.
    pub fn check(&self) -> Result<(), Broken> {
        self.validate_names().map_err(Broken::somewhere)?;
        self.validate_modules().map_err(Broken::somewhere)?;
        for (id, ty) in self.types() {
            self.validate_type(id, ty)
                .map_err(|broken| Broken::at(ty.origin.span(), &ty.name, &broken))?;
        }
        for (_, command) in self.commands() {
            self.validate_command(command)
                .map_err(|broken| Broken::at(Some(command.span), &command.name, &broken))?;
        }
        for (_, event) in self.events() {
            self.validate_event(event)
                .map_err(|broken| Broken::at(Some(event.span), &event.name, &broken))?;
        }
        Ok(())
    }

    fn validate_names(&self) -> Result<(), String> {
        let (types, commands, events) = (self.types.len(), self.commands.len(), self.events.len());
        ensure(
            self.modules
                .first()
                .is_some_and(|m| m.name == BUILTIN_MODULE),
            || "the first module is not that of the predefined types".into(),
        )?;
        ensure(self.names.len() == types + commands + events, || {
            "the number of names is not that of the definitions".into()
        })?;
        for (name, definition) in &self.names {
            let found = match *definition {
                Definition::Type(id) => self.types.get(id.index()).map(|ty| &ty.name),
                Definition::Command(id) => self.commands.get(id.index()).map(|c| &c.name),
                Definition::Event(id) => self.events.get(id.index()).map(|e| &e.name),
            };
            ensure(found == Some(name), || {
                format!("'{name}' names something else")
            })?;
        }
        Ok(())
    }

    fn validate_command(&self, command: &Command) -> Result<(), String> {
        let args = command.args.is_none_or(|ty| self.is_object(ty));
        ensure(args, || "its arguments are not an object".into())?;
        let returns = command.returns;
        ensure(
            returns.is_none_or(|ty| ty.index() < self.types.len()),
            || "its return type does not exist".into(),
        )?;
        self.validate_doc(command.doc, &command.name)
    }

    fn validate_event(&self, event: &Event) -> Result<(), String> {
        let data = event.data.is_none_or(|ty| self.is_object(ty));
        ensure(data, || "its data is not an object".into())?;
        self.validate_doc(event.doc, &event.name)
    }

    /// Checks that every entity is in exactly one module, its own.
    fn validate_modules(&self) -> Result<(), String> {
        let mut seen = HashSet::new();
        for (id, module) in self.modules() {
            for entity in &module.entities {
                let (home, once) = match *entity {
                    Entity::Include(target) => (Some(id), target.index() < self.modules.len()),
                    Entity::Type(ty) => (
                        self.types.get(ty.index()).map(|ty| ty.module),
                        seen.insert(*entity),
                    ),
                    Entity::Command(c) => (
                        self.commands.get(c.index()).map(|c| c.module),
                        seen.insert(*entity),
                    ),
                    Entity::Event(e) => (
                        self.events.get(e.index()).map(|e| e.module),
                        seen.insert(*entity),
                    ),
                };
                ensure(once && home == Some(id), || {
                    format!("{entity:?} is in module '{}', or twice", module.name)
                })?;
            }
        }
        let all = self.types.len() + self.commands.len() + self.events.len();
        ensure(seen.len() == all, || "not everything is in a module".into())
    }

    fn validate_type(&self, id: TypeId, ty: &Type) -> Result<(), String> {
        self.validate_doc(ty.doc, &ty.name)?;
        ensure(ty.module.index() < self.modules.len(), || {
            "its module does not exist".into()
        })?;
        ensure(
            (ty.module == ModuleId::new(0)) == ty.origin.span().is_none() || ty.is_implied(),
            || "predefined types and no others are in the first module".into(),
        )?;
        match &ty.kind {
            TypeKind::Builtin(_) => Ok(()),
            TypeKind::Array(element) => {
                let element = self
                    .types
                    .get(element.index())
                    .ok_or("its element is missing")?;
                ensure(!matches!(element.kind, TypeKind::Array(_)), || {
                    "it is nested".into()
                })?;
                ensure(ty.name == format!("{}List", element.name), || {
                    "it is misnamed".into()
                })?;
                ensure(ty.condition == element.condition, || {
                    "its condition differs".into()
                })
            }
            TypeKind::Enum(enumeration) => {
                let names: HashSet<&str> = enumeration
                    .values
                    .iter()
                    .map(|value| value.name.as_str())
                    .collect();
                ensure(names.len() == enumeration.values.len(), || {
                    "a value is repeated".into()
                })
            }
            TypeKind::Alternate(alternate) => {
                let exist = alternate
                    .branches
                    .iter()
                    .all(|b| b.ty.index() < self.types.len());
                ensure(exist && !alternate.branches.is_empty(), || {
                    "its branches are wrong".into()
                })
            }
            TypeKind::Object(object) => {
                let base = object.base.is_none_or(|base| {
                    self.is_object(base) && self.variants(base).is_none() && base != id
                });
                ensure(base, || "its base is not a struct".into())?;
                let exist = object
                    .members
                    .iter()
                    .all(|m| m.ty.index() < self.types.len());
                ensure(exist, || "the type of a member is missing".into())?;
                let members = self.members(id);
                let names: HashSet<&str> = members.iter().map(|m| m.name.as_str()).collect();
                ensure(names.len() == members.len(), || {
                    "a member is repeated".into()
                })?;
                object
                    .variants
                    .as_ref()
                    .map_or(Ok(()), |v| self.validate_variants(id, v))
            }
        }
    }

    fn validate_variants(&self, id: TypeId, variants: &Variants) -> Result<(), String> {
        let members = self.members(id);
        let tag = members.iter().find(|member| member.name == variants.tag);
        let tag = tag.ok_or("its tag is not a common member")?;
        ensure(
            tag.ty == variants.tag_type && !tag.optional && tag.condition.is_none(),
            || "its tag is unfit".into(),
        )?;
        let TypeKind::Enum(values) = &self[variants.tag_type].kind else {
            return Err("the type of its tag is not an enum".into());
        };
        let of_enum: HashSet<&str> = values.values.iter().map(|v| v.name.as_str()).collect();
        let of_branches: HashSet<&str> = variants
            .branches
            .iter()
            .map(|branch| branch.name.as_str())
            .collect();
        ensure(
            of_enum == of_branches && variants.branches.len() == of_enum.len(),
            || "its branches are not the values of its tag".into(),
        )?;
        let implied_last = variants.branches.is_sorted_by_key(|branch| branch.implied);
        ensure(implied_last, || {
            "an implied branch stands before a written one".into()
        })?;
        let objects = variants
            .branches
            .iter()
            .all(|branch| self.is_object(branch.ty));
        ensure(objects, || "a branch is not an object".into())
    }

    fn validate_doc(&self, doc: Option<crate::schema::DocId>, name: &str) -> Result<(), String> {
        let Some(doc) = doc else { return Ok(()) };
        let doc = self
            .docs
            .get(doc.index())
            .ok_or("documentation is missing")?;
        ensure(doc.symbol.as_deref() == Some(name), || {
            format!("'{name}' has another's comment")
        })
    }

    fn is_object(&self, ty: TypeId) -> bool {
        self.types
            .get(ty.index())
            .is_some_and(|ty| matches!(ty.kind, TypeKind::Object(_)))
    }
}

fn ensure(holds: bool, broken: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(broken()) }
}

/// Checks that types are nested at most `limit` deep, so that none contains itself.
///
/// # Errors
/// The first type that is nested deeper.
pub fn check_depth(schema: &Schema, limit: usize) -> Result<(), Broken> {
    let mut depths = vec![None; schema.types.len()];
    for (id, ty) in schema.types() {
        let depth = depth(schema, id, limit, &mut depths);
        depth.ok_or_else(|| {
            let broken =
                format!("it contains itself, or more than {limit} types within each other");
            Broken::at(ty.origin.span(), &ty.name, &broken)
        })?;
    }
    Ok(())
}

/// The depth of a type; `None` if it exceeds `limit`, which bounds the
/// recursion too.
fn depth(schema: &Schema, id: TypeId, limit: usize, depths: &mut [Option<usize>]) -> Option<usize> {
    if let Some(depth) = depths[id.index()] {
        return (depth <= limit).then_some(depth);
    }
    let limit_inside = limit.checked_sub(1)?;
    let mut deepest = 0;
    if let TypeKind::Object(object) = &schema[id].kind {
        let branches = object.variants.iter().flat_map(|v| &v.branches);
        for part in object.base.into_iter().chain(branches.map(|b| b.ty)) {
            deepest = deepest.max(depth(schema, part, limit_inside, depths)?);
        }
    }
    depths[id.index()] = Some(deepest + 1);
    Some(deepest + 1)
}
