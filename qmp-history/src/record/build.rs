//! Builds a schema from records.
//!
//! Takes [`Record`]s with their spans, returns a [`Schema`] in one module, with the definitions in
//! the same order. Derived items that records leave out (arrays, empty branches) are restored;
//! documentation, pragmas and modules are not. The rules of the language were checked before the
//! records were made; only the invariants of [`Schema`] are checked.

use std::collections::HashSet;

use super::{Problem, Record};
use qmp_schema::schema::{
    AlternateType, Branch, Command, CommandId, Definition, Entity, EnumType, Event, EventId,
    Member, ModuleId, ObjectType, Origin, Schema, Type, TypeId, TypeKind, Value, Variants, Written,
};
use qmp_schema::source::{FileId, Limits, Span};

/// The module of all definitions; the first module has the predefined types.
const MODULE: ModuleId = ModuleId::new(1);

/// The only file.
pub(crate) const FILE: FileId = FileId::new(0);

/// The error for records that are not a schema.
pub(crate) struct Refused {
    /// The span of the record, if a single one is invalid.
    pub(crate) at: Option<Span>,
    pub(crate) problem: String,
}

impl Refused {
    fn at(span: Span) -> impl Fn(Problem) -> Self {
        move |Problem(problem)| Self {
            at: Some(span),
            problem,
        }
    }
}

/// A record and its span.
pub(crate) struct Placed {
    pub(crate) span: Span,
    pub(crate) record: Record,
}

/// Builds a schema. The path names the module.
pub(crate) fn build(path: &str, records: Vec<Placed>) -> Result<Schema, Refused> {
    // An empty file gives a schema with the predefined types.
    let nothing = |_: &str| Ok(Vec::new());
    let mut schema =
        qmp_schema::load(path, &nothing).map_or_else(|_| Schema::default(), |l| l.schema);
    let predefined = schema.types.len();
    for slot in declare(&mut schema, records)? {
        match slot {
            Slot::Array { element, span } => array(&mut schema, &element, span, predefined),
            Slot::Record(Placed { record, span }) => {
                define(&mut schema, record, span).map_err(Refused::at(span))
            }
        }?;
    }
    settle_arrays(&mut schema);
    settle_branches(&mut schema);
    let depth = Limits::default().type_depth;
    let broken = qmp_schema::valid::check_depth(&schema, depth).and_then(|()| schema.check());
    match broken {
        Ok(()) => Ok(schema),
        Err(broken) => Err(Refused {
            at: broken.at,
            problem: broken.what,
        }),
    }
}

/// A declared item of the schema: a definition, or an array before its first use.
enum Slot {
    /// An array of the type with that name.
    Array {
        element: String,
        span: Span,
    },
    Record(Placed),
}

/// Assigns an index and a name to every definition, and to every array, before the definition that
/// first uses it.
fn declare(schema: &mut Schema, records: Vec<Placed>) -> Result<Vec<Slot>, Refused> {
    let names = records.iter().map(|placed| placed.record.name().to_owned());
    let written: HashSet<String> = names.collect();
    let mut slots = Vec::with_capacity(records.len() * 2);
    schema.names.reserve(records.len() * 2);
    let (mut types, mut commands, mut events) = (schema.types.len(), 0, 0);
    for placed in records {
        let Placed { span, record } = &placed;
        for name in references(record) {
            let Some(element) = name.strip_suffix("List") else {
                continue;
            };
            if !written.contains(name) && !schema.names.contains_key(name) {
                let array = Definition::Type(TypeId::new(types));
                schema.names.insert(name.to_owned(), array);
                types += 1;
                slots.push(Slot::Array {
                    element: element.to_owned(),
                    span: *span,
                });
            }
        }
        let (count, definition): (_, fn(usize) -> Definition) = match record {
            Record::Command(_) => (&mut commands, |id| Definition::Command(CommandId::new(id))),
            Record::Event(_) => (&mut events, |id| Definition::Event(EventId::new(id))),
            _ => (&mut types, |id| Definition::Type(TypeId::new(id))),
        };
        let definition = definition(*count);
        *count += 1;
        let name = record.name();
        if schema.names.insert(name.to_owned(), definition).is_some() {
            let problem = format!("the name '{name}' is already in use");
            return Err(Refused::at(*span)(Problem(problem)));
        }
        slots.push(Slot::Record(placed));
    }
    Ok(slots)
}

/// The names of the types that a definition uses and that may be arrays, in source order.
fn references(record: &Record) -> Vec<&str> {
    match record {
        Record::Enum(_) => Vec::new(),
        Record::Object(object) => object.members.iter().map(|m| m.ty.as_str()).collect(),
        Record::Alternate(alternate) => alternate.branches.iter().map(|b| b.ty.as_str()).collect(),
        Record::Command(command) => {
            let types = [&command.arguments, &command.returns];
            types.into_iter().flatten().map(String::as_str).collect()
        }
        Record::Event(event) => event.data.iter().map(String::as_str).collect(),
    }
}

/// Adds an array of a type, which may not be declared yet. It has the span of its element.
fn array(schema: &mut Schema, name: &str, span: Span, predefined: usize) -> Result<(), Refused> {
    let element = type_named(schema, name).map_err(Refused::at(span))?;
    let module = if element.index() < predefined {
        ModuleId::new(0)
    } else {
        MODULE
    };
    add_type(
        schema,
        Type {
            name: format!("{name}List"),
            kind: TypeKind::Array(element),
            origin: Origin::Implied(span),
            module,
            condition: None,
            features: Vec::new(),
            doc: None,
        },
    );
    Ok(())
}

/// Adds a definition to a schema in which all names have been declared.
fn define(schema: &mut Schema, record: Record, span: Span) -> Result<(), Problem> {
    let optional = |name: Option<String>| {
        let name = name.as_deref();
        name.map(|name| type_named(schema, name)).transpose()
    };
    match record {
        Record::Command(command) => {
            let command = Command {
                name: command.name,
                args: optional(command.arguments)?,
                returns: optional(command.returns)?,
                gen_marshal: !command.no_gen,
                success_response: !command.no_success_response,
                boxed: command.boxed,
                allow_oob: command.allow_oob,
                allow_preconfig: command.allow_preconfig,
                coroutine: command.coroutine,
                condition: command.condition,
                features: command.features,
                doc: None,
                module: MODULE,
                span,
            };
            let id = CommandId::new(schema.commands.len());
            schema.commands.push(command);
            let written = Some(Definition::Command(id));
            enter(schema, MODULE, Entity::Command(id), written);
        }
        Record::Event(event) => {
            let event = Event {
                name: event.name,
                data: optional(event.data)?,
                boxed: event.boxed,
                condition: event.condition,
                features: event.features,
                doc: None,
                module: MODULE,
                span,
            };
            let id = EventId::new(schema.events.len());
            schema.events.push(event);
            let written = Some(Definition::Event(id));
            enter(schema, MODULE, Entity::Event(id), written);
        }
        Record::Enum(record) => {
            let ty = enumeration(record, span);
            add_type(schema, ty);
        }
        Record::Object(record) => {
            let ty = object(schema, record, span)?;
            add_type(schema, ty);
        }
        Record::Alternate(record) => {
            let ty = alternate(schema, record, span)?;
            add_type(schema, ty);
        }
    }
    Ok(())
}

fn enumeration(record: super::Enum, span: Span) -> Type {
    let values = record.values.into_iter().map(|value| Value {
        name: value.name,
        condition: value.condition,
        features: value.features,
        span: Some(span),
    });
    Type {
        name: record.name,
        kind: TypeKind::Enum(EnumType {
            values: values.collect(),
            prefix: record.prefix,
        }),
        origin: origin(record.implied, span),
        module: MODULE,
        condition: record.condition,
        features: record.features,
        doc: None,
    }
}

fn object(schema: &Schema, record: super::Object, span: Span) -> Result<Type, Problem> {
    let base = record.base.map(|base| type_named(schema, &base));
    let variants = record.variants.map(|variants| {
        Ok(Variants {
            tag: variants.tag,
            tag_type: type_named(schema, &variants.tag_type)?,
            // Implied branches are added after all enums.
            branches: branches(schema, variants.branches, span)?,
            untagged: None,
        })
    });
    Ok(Type {
        name: record.name,
        kind: TypeKind::Object(ObjectType {
            base: base.transpose()?,
            members: members(schema, record.members, span)?,
            variants: variants.transpose()?,
        }),
        origin: origin(record.implied, span),
        module: MODULE,
        condition: record.condition,
        features: record.features,
        doc: None,
    })
}

fn alternate(schema: &Schema, record: super::Alternate, span: Span) -> Result<Type, Problem> {
    Ok(Type {
        name: record.name,
        kind: TypeKind::Alternate(AlternateType {
            branches: branches(schema, record.branches, span)?,
        }),
        origin: origin(record.implied, span),
        module: MODULE,
        condition: record.condition,
        features: record.features,
        doc: None,
    })
}

fn origin(implied: bool, span: Span) -> Origin {
    if implied {
        Origin::Implied(span)
    } else {
        Origin::Written(span)
    }
}

fn add_type(schema: &mut Schema, ty: Type) {
    let id = TypeId::new(schema.types.len());
    let written = ty.is_written().then_some(Definition::Type(id));
    let module = ty.module;
    schema.types.push(ty);
    enter(schema, module, Entity::Type(id), written);
}

/// Adds an entity to its module.
fn enter(schema: &mut Schema, module: ModuleId, entity: Entity, written: Option<Definition>) {
    if let Some(module) = schema.modules.get_mut(module.index()) {
        module.entities.push(entity);
        module.written.extend(written.map(Written::Definition));
    }
}

fn members(
    schema: &Schema,
    records: Vec<super::Member>,
    span: Span,
) -> Result<Vec<Member>, Problem> {
    let members = records.into_iter().map(|member| {
        Ok(Member {
            ty: type_named(schema, &member.ty)?,
            name: member.name,
            optional: member.optional,
            condition: member.condition,
            features: member.features,
            span,
        })
    });
    members.collect()
}

fn branches(
    schema: &Schema,
    records: Vec<super::Branch>,
    span: Span,
) -> Result<Vec<Branch>, Problem> {
    let branches = records.into_iter().map(|branch| {
        Ok(Branch {
            ty: type_named(schema, &branch.ty)?,
            name: branch.name,
            condition: branch.condition,
            implied: false,
            span,
        })
    });
    branches.collect()
}

/// The type with a name, which may not be defined yet.
fn type_named(schema: &Schema, name: &str) -> Result<TypeId, Problem> {
    match schema.lookup(name) {
        Some(Definition::Type(ty)) => Ok(ty),
        Some(_) => Err(Problem(format!("'{name}' is not a type"))),
        None => Err(Problem(format!("there is no type '{name}'"))),
    }
}

/// Arrays have the condition of their elements.
fn settle_arrays(schema: &mut Schema) {
    for index in 0..schema.types.len() {
        if let TypeKind::Array(element) = schema.types[index].kind {
            schema.types[index].condition = schema[element].condition.clone();
        }
    }
}

/// The values of a tag without a branch get an empty one.
fn settle_branches(schema: &mut Schema) {
    for index in 0..schema.types.len() {
        let union = TypeId::new(index);
        if let Some(span) = schema[union].origin.span() {
            imply_branches(schema, union, span);
        }
    }
}

/// Adds an empty branch for each value of a union's tag that has none, with the span `span`.
pub(crate) fn imply_branches(schema: &mut Schema, union: TypeId, span: Span) {
    let (Some(empty), Some(variants)) = (schema.empty(), schema.variants(union)) else {
        return;
    };
    let known: HashSet<&str> = variants.branches.iter().map(|b| b.name.as_str()).collect();
    let values = schema.values(variants.tag_type).iter();
    let lacking = values.filter(|value| !known.contains(value.name.as_str()));
    let implied: Vec<Branch> = lacking
        .map(|value| Branch {
            name: value.name.clone(),
            ty: empty,
            condition: value.condition.clone(),
            implied: true,
            span,
        })
        .collect();
    if let TypeKind::Object(object) = &mut schema.types[union.index()].kind
        && let Some(variants) = &mut object.variants
    {
        variants.branches.extend(implied);
    }
}
