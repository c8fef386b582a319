//! Fourth pass: assigns every entity to its module.

use super::declare::{BUILTIN, module};
use super::{Declared, Resolver};
use crate::ast::{Definition, Item};
use crate::schema::{
    BUILTIN_MODULE, CommandId, DocId, Entity, EventId, Module, ModuleId, TypeKind, Written,
};
use crate::source::FileId;

/// Runs the pass. `names` are the modules of the files.
pub(super) fn place(
    resolver: &mut Resolver<'_>,
    names: &[String],
    pragma_homes: &[Option<FileId>; 5],
    items: &[Item<Definition>],
) {
    let schema = &mut resolver.schema;
    let empty = |name: &str| Module {
        name: name.to_owned(),
        entities: Vec::new(),
        written: Vec::new(),
    };
    schema.modules.push(empty(BUILTIN_MODULE));
    schema.modules.extend(names.iter().map(|name| empty(name)));
    let of_file = |file: FileId| ModuleId::new(file.index() + 1);
    schema.pragma_homes = pragma_homes.map(|file| file.map(of_file));
    for entry in &resolver.order {
        let (module, entity) = match *entry {
            Declared::Include(span, file) => (module(span), Entity::Include(of_file(file))),
            Declared::Command(index, definition) => (
                module(definition.span),
                Entity::Command(CommandId::new(index)),
            ),
            Declared::Event(index, definition) => {
                (module(definition.span), Entity::Event(EventId::new(index)))
            }
            Declared::Type(ty) => {
                let module = match schema.types[ty.index()].kind {
                    TypeKind::Array(element) => schema.types[element.index()].module,
                    _ => schema.types[ty.index()].module,
                };
                schema.types[ty.index()].module = module;
                (module, Entity::Type(ty))
            }
        };
        if let Some(module) = schema.modules.get_mut(module.index()) {
            module.entities.push(entity);
        }
    }
    for item in items {
        let (module, written) = match item {
            Item::Include(span, file) => (module(*span), Written::Include(of_file(*file))),
            Item::FreeForm(doc) => {
                let Some(comment) = schema.docs.get(*doc) else {
                    continue;
                };
                (module(comment.span), Written::FreeForm(DocId::new(*doc)))
            }
            Item::Definition(definition) => {
                let Some(meaning) = schema.names.get(&definition.name.text) else {
                    continue;
                };
                (module(definition.span), Written::Definition(*meaning))
            }
        };
        if let Some(module) = schema.modules.get_mut(module.index()) {
            module.written.push(written);
        }
    }
    debug_assert_eq!(BUILTIN.index(), 0, "the predefined types come first");
}
