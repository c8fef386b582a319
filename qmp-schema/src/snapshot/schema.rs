//! A snapshot to the schema that it was made from.
//!
//! Takes the text of a snapshot, gives a [`Schema`] in one module, with the definitions in the same
//! order. What a snapshot leaves out because it follows from the rest (arrays, empty branches) is
//! there again; documentation, pragmas and modules are not. The rules of the language were checked
//! before the snapshot was made; what is checked here is what keeps a [`Schema`] sound.

use std::collections::HashSet;

use serde_json::Value as Json;

use super::define::define;
use super::fields::is_name;
use super::{Line, SnapshotError, split};
use crate::schema::{
    Branch, CommandId, Definition, Entity, EventId, ModuleId, Origin, Schema, Type, TypeId,
    TypeKind, Written, id,
};
use crate::source::{FileId, Limits, SourceFile, Sources};
use crate::{Dialect, DialectReason, Loaded};

/// What is wrong with a definition.
pub(super) struct Problem(pub(super) String);

/// The module that everything goes into; the first is that of the predefined types.
pub(super) const MODULE: ModuleId = ModuleId(1);

/// The one file.
pub(super) const FILE: FileId = FileId(0);

/// Reads the text of a snapshot as a schema. The path is for [`Loaded::sources`], and names the
/// module.
///
/// # Errors
/// If the text is no snapshot, or what it defines makes no sense; the error says in which line.
pub fn to_schema(path: &str, text: &str) -> Result<Loaded, SnapshotError> {
    let limits = Limits::default();
    if text.len() > limits.file_size.min(u32::MAX as usize) {
        return Err(SnapshotError::TooLarge {
            limit: limits.file_size,
        });
    }
    let (_, lines) = split(text)?;
    let lines: Vec<(Line<'_>, Json)> = lines
        .into_iter()
        .map(|line| Ok((line, line.json()?)))
        .collect::<Result<_, SnapshotError>>()?;
    // A schema without files has what is predefined.
    let nothing = |_: &str| Ok(Vec::new());
    let mut schema = crate::load(path, &nothing).map_or_else(|_| Schema::default(), |l| l.schema);
    let slots = declare(&mut schema, &lines)?;
    for slot in &slots {
        fill(&mut schema, slot)?;
    }
    settle_arrays(&mut schema);
    settle_branches(&mut schema);
    place(&mut schema, &slots);
    let mut sources = Sources::default();
    sources.add(SourceFile::new(path.to_owned(), text.to_owned(), None));
    let broken =
        crate::valid::check_depth(&schema, limits.type_depth).and_then(|()| schema.check());
    broken.map_err(|broken| {
        let line = broken.at.and_then(|span| sources.location(span));
        SnapshotError::Invalid {
            line: line.map_or(1, |location| location.line),
            problem: broken.what,
        }
    })?;
    Ok(Loaded {
        schema,
        sources,
        dialect: Dialect::NEWEST,
        dialect_reason: DialectReason::Newest,
    })
}

/// What becomes an item of the schema.
enum Slot<'a> {
    /// An array of the type with that name, first used in that line.
    Array(&'a str, Line<'a>),
    /// What a line defines.
    Line(Line<'a>, &'a Json),
}

/// Gives every definition, and every array before the definition that first uses it, its place and
/// its name.
fn declare<'a>(
    schema: &mut Schema,
    lines: &'a [(Line<'a>, Json)],
) -> Result<Vec<Slot<'a>>, SnapshotError> {
    let written: HashSet<&str> = lines
        .iter()
        .filter_map(|(_, json)| text(json, "name"))
        .collect();
    let mut slots = Vec::with_capacity(lines.len());
    let (mut types, mut commands, mut events) = (schema.types.len(), 0, 0);
    for (line, json) in lines {
        for name in references(json) {
            let Some(element) = name.strip_suffix("List") else {
                continue;
            };
            if !written.contains(name) && !schema.names.contains_key(name) {
                let array = Definition::Type(TypeId(id(types)));
                schema.names.insert(name.to_owned(), array);
                types += 1;
                slots.push(Slot::Array(element, *line));
            }
        }
        let (count, definition): (_, fn(u32) -> Definition) = match text(json, "kind") {
            Some("command") => (&mut commands, |id| Definition::Command(CommandId(id))),
            Some("event") => (&mut events, |id| Definition::Event(EventId(id))),
            _ => (&mut types, |id| Definition::Type(TypeId(id))),
        };
        let definition = definition(id(*count));
        *count += 1;
        // What is no name is reported when the definition is read.
        if let Some(name) = text(json, "name").filter(|name| is_name(name))
            && schema.names.insert(name.to_owned(), definition).is_some()
        {
            return Err(line.invalid(Problem(format!("the name '{name}' is taken"))));
        }
        slots.push(Slot::Line(*line, json));
    }
    Ok(slots)
}

fn text<'a>(json: &'a Json, key: &str) -> Option<&'a str> {
    json.get(key).and_then(Json::as_str)
}

/// The names of the types that a definition uses and that may be arrays, in the order of writing.
fn references(json: &Json) -> impl Iterator<Item = &str> {
    let lists = ["members", "branches"].into_iter();
    let items = lists.filter_map(|key| json.get(key).and_then(Json::as_array));
    let types = items.flatten().filter_map(|item| text(item, "type"));
    types.chain(text(json, "returns"))
}

fn fill(schema: &mut Schema, slot: &Slot<'_>) -> Result<(), SnapshotError> {
    match slot {
        Slot::Line(line, json) => {
            define(schema, json, line.span).map_err(|problem| line.invalid(problem))
        }
        Slot::Array(element, line) => {
            let found = type_named(schema, element).map_err(|problem| line.invalid(problem))?;
            schema.types.push(Type {
                name: format!("{element}List"),
                kind: TypeKind::Array(found),
                origin: Origin::Implied(line.span),
                module: MODULE,
                condition: None,
                features: Vec::new(),
                doc: None,
            });
            Ok(())
        }
    }
}

/// The type with a name, which need not have been read yet.
pub(super) fn type_named(schema: &Schema, name: &str) -> Result<TypeId, Problem> {
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
        id(*count - 1)
    };
    for slot in slots {
        let kind = match slot {
            Slot::Array(..) => None,
            Slot::Line(_, json) => text(json, "kind"),
        };
        let (entity, definition) = match kind {
            Some("command") => {
                let command = CommandId(next(&mut commands));
                (Entity::Command(command), Definition::Command(command))
            }
            Some("event") => {
                let event = EventId(next(&mut events));
                (Entity::Event(event), Definition::Event(event))
            }
            _ => {
                let ty = TypeId(next(&mut types));
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
