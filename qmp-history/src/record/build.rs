//! Records to the schema that they are of.
//!
//! Takes [`Record`]s with their places, gives a [`Schema`] in one module, with the definitions in
//! the same order. What records leave out because it follows from the rest (arrays, empty branches)
//! is there again; documentation, pragmas and modules are not. The rules of the language were
//! checked before the records were made; what is checked is what keeps a [`Schema`] sound.

use std::collections::HashSet;

use super::{Kind, Problem, Record};
use qmp_schema::schema::{
    AlternateType, Branch, Command, CommandId, Definition, Entity, EnumType, Event, EventId,
    Member, ModuleId, ObjectType, Origin, Schema, Type, TypeId, TypeKind, Value, Variants, Written,
};
use qmp_schema::source::{FileId, Limits, Span};

/// The module that everything goes into; the first is that of the predefined types.
const MODULE: ModuleId = ModuleId::new(1);

/// The one file.
pub(crate) const FILE: FileId = FileId::new(0);

/// Why records make no schema.
pub(crate) struct Refused {
    /// The place of the record, if it is one.
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

/// Makes a schema. The path names the module.
pub(crate) fn build(path: &str, records: &[(Span, &Record)]) -> Result<Schema, Refused> {
    // A schema without files has what is predefined.
    let nothing = |_: &str| Ok(Vec::new());
    let mut schema =
        qmp_schema::load(path, &nothing).map_or_else(|_| Schema::default(), |l| l.schema);
    let slots = declare(&mut schema, records)?;
    for slot in &slots {
        fill(&mut schema, slot)?;
    }
    settle_arrays(&mut schema);
    settle_branches(&mut schema);
    place(&mut schema, &slots);
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

/// What becomes an item of the schema, because it or what uses it stands there.
enum Slot<'a> {
    /// An array of the type with that name.
    Array(&'a str, Span),
    Record(&'a Record, Span),
}

/// Gives every definition, and every array before the definition that first uses it, its place and
/// its name.
fn declare<'a>(
    schema: &mut Schema,
    records: &[(Span, &'a Record)],
) -> Result<Vec<Slot<'a>>, Refused> {
    let names = records.iter().map(|(_, record)| record.name.as_str());
    let written: HashSet<&str> = names.collect();
    let mut slots = Vec::with_capacity(records.len() * 2);
    schema.names.reserve(records.len() * 2);
    let (mut types, mut commands, mut events) = (schema.types.len(), 0, 0);
    for &(span, record) in records {
        for name in references(record) {
            let Some(element) = name.strip_suffix("List") else {
                continue;
            };
            if !written.contains(name) && !schema.names.contains_key(name) {
                let array = Definition::Type(TypeId::new(types));
                schema.names.insert(name.to_owned(), array);
                types += 1;
                slots.push(Slot::Array(element, span));
            }
        }
        let (count, definition): (_, fn(usize) -> Definition) = match record.kind {
            Kind::Command => (&mut commands, |id| Definition::Command(CommandId::new(id))),
            Kind::Event => (&mut events, |id| Definition::Event(EventId::new(id))),
            _ => (&mut types, |id| Definition::Type(TypeId::new(id))),
        };
        let definition = definition(*count);
        *count += 1;
        if schema
            .names
            .insert(record.name.clone(), definition)
            .is_some()
        {
            let problem = format!("the name '{}' is taken", record.name);
            return Err(Refused::at(span)(Problem(problem)));
        }
        slots.push(Slot::Record(record, span));
    }
    Ok(slots)
}

/// The names of the types that a definition uses and that may be arrays, in the order of writing.
fn references(record: &Record) -> impl Iterator<Item = &str> {
    let members = record.members.iter().map(|member| member.ty.as_str());
    let branches = record.branches.iter().map(|branch| branch.ty.as_str());
    let others = [&record.arguments, &record.returns, &record.data];
    let others = others.into_iter().filter_map(|name| name.as_deref());
    members.chain(branches).chain(others)
}

fn fill(schema: &mut Schema, slot: &Slot<'_>) -> Result<(), Refused> {
    match *slot {
        Slot::Record(record, span) => define(schema, record, span).map_err(Refused::at(span)),
        Slot::Array(element, span) => {
            let found = type_named(schema, element).map_err(Refused::at(span))?;
            schema.types.push(Type {
                name: format!("{element}List"),
                kind: TypeKind::Array(found),
                origin: Origin::Implied(span),
                module: MODULE,
                condition: None,
                features: Vec::new(),
                doc: None,
            });
            Ok(())
        }
    }
}

/// Adds a definition to a schema in which all names have been declared.
fn define(schema: &mut Schema, record: &Record, span: Span) -> Result<(), Problem> {
    let optional = |name: &Option<String>| {
        let name = name.as_deref();
        name.map(|name| type_named(schema, name)).transpose()
    };
    let (name, condition) = (record.name.clone(), record.condition.clone());
    let features = record.features.clone();
    let kind = match record.kind {
        Kind::Command => {
            let command = Command {
                name,
                args: optional(&record.arguments)?,
                returns: optional(&record.returns)?,
                gen_marshal: !record.no_gen,
                success_response: !record.no_success_response,
                boxed: record.boxed,
                allow_oob: record.allow_oob,
                allow_preconfig: record.allow_preconfig,
                coroutine: record.coroutine,
                condition,
                features,
                doc: None,
                module: MODULE,
                span,
            };
            schema.commands.push(command);
            return Ok(());
        }
        Kind::Event => {
            let event = Event {
                name,
                data: optional(&record.data)?,
                boxed: record.boxed,
                condition,
                features,
                doc: None,
                module: MODULE,
                span,
            };
            schema.events.push(event);
            return Ok(());
        }
        Kind::Enum => TypeKind::Enum(enumeration(record, span)),
        Kind::Object => TypeKind::Object(ObjectType {
            base: optional(&record.base)?,
            members: members(schema, record, span)?,
            variants: match (&record.tag, optional(&record.tag_type)?) {
                (Some(tag), Some(tag_type)) => Some(Variants {
                    tag: tag.clone(),
                    tag_type,
                    // Those that are not written are added when all enums are there.
                    branches: branches(schema, record, span)?,
                    untagged: None,
                }),
                _ => None,
            },
        }),
        Kind::Alternate => TypeKind::Alternate(AlternateType {
            branches: branches(schema, record, span)?,
        }),
    };
    let origin = if record.implied {
        Origin::Implied(span)
    } else {
        Origin::Written(span)
    };
    schema.types.push(Type {
        name,
        kind,
        origin,
        module: MODULE,
        condition,
        features,
        doc: None,
    });
    Ok(())
}

fn enumeration(record: &Record, span: Span) -> EnumType {
    let values = record.values.iter().map(|value| Value {
        name: value.name.clone(),
        condition: value.condition.clone(),
        features: value.features.clone(),
        span: Some(span),
    });
    EnumType {
        values: values.collect(),
        prefix: record.prefix.clone(),
    }
}

fn members(schema: &Schema, record: &Record, span: Span) -> Result<Vec<Member>, Problem> {
    let members = record.members.iter().map(|member| {
        Ok(Member {
            name: member.name.clone(),
            ty: type_named(schema, &member.ty)?,
            optional: member.optional,
            condition: member.condition.clone(),
            features: member.features.clone(),
            span,
        })
    });
    members.collect()
}

fn branches(schema: &Schema, record: &Record, span: Span) -> Result<Vec<Branch>, Problem> {
    let branches = record.branches.iter().map(|branch| {
        Ok(Branch {
            name: branch.name.clone(),
            ty: type_named(schema, &branch.ty)?,
            condition: branch.condition.clone(),
            implied: false,
            span,
        })
    });
    branches.collect()
}

/// The type with a name, which need not have been read yet.
fn type_named(schema: &Schema, name: &str) -> Result<TypeId, Problem> {
    match schema.lookup(name) {
        Some(Definition::Type(ty)) => Ok(ty),
        Some(_) => Err(Problem(format!("'{name}' is no type"))),
        None => Err(Problem(format!("there is no type '{name}'"))),
    }
}

/// Arrays are where their elements are, under the same condition.
fn settle_arrays(schema: &mut Schema) {
    for index in 0..schema.types.len() {
        if let TypeKind::Array(element) = schema.types[index].kind {
            let Type {
                module, condition, ..
            } = &schema[element];
            let (module, condition) = (*module, condition.clone());
            let array = &mut schema.types[index];
            (array.module, array.condition) = (module, condition);
        }
    }
}

/// The values of a tag that no branch is written for have an empty one.
fn settle_branches(schema: &mut Schema) {
    let Ok(empty) = type_named(schema, "q_empty") else {
        return;
    };
    for index in 0..schema.types.len() {
        let Type { kind, origin, .. } = &schema.types[index];
        let (TypeKind::Object(object), Some(span)) = (kind, origin.span()) else {
            continue;
        };
        let Some(variants) = &object.variants else {
            continue;
        };
        let TypeKind::Enum(tag) = &schema[variants.tag_type].kind else {
            continue;
        };
        let written = variants.branches.iter().map(|branch| branch.name.as_str());
        let written: HashSet<&str> = written.collect();
        let values = tag
            .values
            .iter()
            .filter(|value| !written.contains(value.name.as_str()));
        let implied: Vec<Branch> = values
            .map(|value| Branch {
                name: value.name.clone(),
                ty: empty,
                condition: value.condition.clone(),
                implied: true,
                span,
            })
            .collect();
        if let TypeKind::Object(object) = &mut schema.types[index].kind
            && let Some(variants) = &mut object.variants
        {
            variants.branches.extend(implied);
        }
    }
}

/// Puts everything into its module.
fn place(schema: &mut Schema, slots: &[Slot<'_>]) {
    // The predefined types are where they belong.
    let predefined = schema
        .modules
        .iter()
        .map(|module| module.entities.len())
        .sum();
    let (mut types, mut commands, mut events) = (predefined, 0, 0);
    let next = |count: &mut usize| {
        *count += 1;
        *count - 1
    };
    for slot in slots {
        let kind = match slot {
            Slot::Array(..) => None,
            Slot::Record(record, _) => Some(record.kind),
        };
        let (entity, definition) = match kind {
            Some(Kind::Command) => {
                let command = CommandId::new(next(&mut commands));
                (Entity::Command(command), Definition::Command(command))
            }
            Some(Kind::Event) => {
                let event = EventId::new(next(&mut events));
                (Entity::Event(event), Definition::Event(event))
            }
            _ => {
                let ty = TypeId::new(next(&mut types));
                (Entity::Type(ty), Definition::Type(ty))
            }
        };
        let (home, is_written) = match entity {
            Entity::Type(ty) => (schema[ty].module, schema[ty].is_written()),
            _ => (MODULE, true),
        };
        if let Some(module) = schema.modules.get_mut(home.index()) {
            module.entities.push(entity);
            if is_written {
                module.written.push(Written::Definition(definition));
            }
        }
    }
}
