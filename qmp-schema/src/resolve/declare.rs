//! First pass: assigns every definition its index and name.
//!
//! The order is that of QEMU's front end: predefined types, then definitions, each preceded by the
//! arrays and the types of inline members that it uses.

use super::{Declared, Draft, Resolver, definition_name};
use crate::ast::{self, Definition, DefinitionKind, Item, Member, Members, TypeRef, Wrapper};
use crate::diagnostic::{Diagnostic, Kind};
use crate::expr::kind_name;
use crate::schema::{
    self, AlternateType, Builtin, Command, CommandId, EMPTY, EnumType, Event, EventId, Feature,
    ModuleId, ObjectType, Origin, Type, TypeId, TypeKind, Value, Variants,
};
use crate::source::Span;

/// The module of the predefined types.
pub(super) const BUILTIN: ModuleId = ModuleId::new(0);

/// Runs the pass.
pub(super) fn declare<'a>(resolver: &mut Resolver<'a>, items: &'a [Item<Definition>]) {
    predefine(resolver);
    for item in items {
        match item {
            Item::FreeForm(_) => {}
            Item::Include(span, file) => resolver.order.push(Declared::Include(*span, *file)),
            Item::Definition(definition) => {
                imply(resolver, definition);
                define(resolver, definition);
            }
        }
    }
}

fn predefine(resolver: &mut Resolver<'_>) {
    for &builtin in Builtin::ALL {
        let name = builtin.name();
        let element = add_type(
            resolver,
            predefined(name, TypeKind::Builtin(builtin)),
            Draft::Ready,
        );
        let array = predefined(&format!("{name}List"), TypeKind::Array(element));
        add_type(resolver, array, Draft::Ready);
    }
    let empty = ObjectType {
        base: None,
        members: Vec::new(),
        variants: None,
    };
    add_type(
        resolver,
        predefined(EMPTY, TypeKind::Object(empty)),
        Draft::Ready,
    );
    let value = |name: &&str| Value {
        name: (*name).to_owned(),
        condition: None,
        features: Vec::new(),
        span: None,
    };
    let qtype = EnumType {
        values: crate::schema::QTYPE.iter().map(value).collect(),
        prefix: None,
    };
    add_type(
        resolver,
        predefined("QType", TypeKind::Enum(qtype)),
        Draft::Ready,
    );
}

fn predefined(name: &str, kind: TypeKind) -> Type {
    Type {
        name: name.to_owned(),
        kind,
        origin: Origin::BuiltIn,
        module: BUILTIN,
        condition: None,
        features: Vec::new(),
        doc: None,
    }
}

fn add_type<'a>(resolver: &mut Resolver<'a>, ty: Type, draft: Draft<'a>) -> TypeId {
    let type_id = TypeId::new(resolver.schema.types.len());
    resolver
        .schema
        .names
        .insert(ty.name.clone(), schema::Definition::Type(type_id));
    resolver.schema.types.push(ty);
    resolver.drafts.push(draft);
    resolver.order.push(Declared::Type(type_id));
    type_id
}

/// Declares the types that a definition implies.
fn imply<'a>(resolver: &mut Resolver<'a>, definition: &'a Definition) {
    match &definition.kind {
        DefinitionKind::Enum { .. } => {}
        DefinitionKind::Struct { members, .. } => imply_arrays(resolver, definition, members),
        DefinitionKind::Union { base, branches, .. } => {
            imply_object(resolver, definition, Some(base), "base");
            for branch in branches {
                imply_array(resolver, definition, &branch.ty);
            }
        }
        DefinitionKind::SimpleUnion {
            values, wrappers, ..
        } => {
            for Wrapper { name, members } in wrappers {
                imply_arrays(resolver, definition, members);
                let draft = Draft::Wrapper {
                    members,
                    user: definition,
                };
                imply_named(resolver, definition, name.clone(), draft);
            }
            let draft = Draft::Values {
                values,
                user: definition,
            };
            imply_named(
                resolver,
                definition,
                kind_name(&definition.name.text),
                draft,
            );
        }
        DefinitionKind::Alternate { branches } => {
            for branch in branches {
                imply_array(resolver, definition, &branch.ty);
            }
        }
        DefinitionKind::Command { data, returns, .. } => {
            imply_object(resolver, definition, data.as_ref(), "arg");
            if let Some(returns) = returns {
                imply_array(resolver, definition, returns);
            }
        }
        DefinitionKind::Event { data, .. } => {
            imply_object(resolver, definition, data.as_ref(), "arg");
        }
    }
}

fn imply_arrays<'a>(
    resolver: &mut Resolver<'a>,
    definition: &'a Definition,
    members: &'a [Member],
) {
    for member in members {
        imply_array(resolver, definition, &member.ty);
    }
}

fn imply_array<'a>(resolver: &mut Resolver<'a>, definition: &'a Definition, ty: &'a TypeRef) {
    let TypeRef::Array(element) = ty else { return };
    let name = format!("{}List", element.text);
    if let Some(schema::Definition::Type(_)) = resolver.schema.names.get(&name) {
        return;
    }
    let draft = Draft::Array {
        element,
        user: definition,
    };
    add_implied(resolver, definition, name, draft);
}

fn imply_object<'a>(
    resolver: &mut Resolver<'a>,
    definition: &'a Definition,
    members: Option<&'a Members>,
    role: &str,
) {
    let Some(Members::Inline(members)) = members else {
        return;
    };
    imply_arrays(resolver, definition, members);
    if members.is_empty() {
        return;
    }
    let draft = Draft::Implied {
        members,
        user: definition,
    };
    imply_named(
        resolver,
        definition,
        schema::implied_name(&definition.name.text, role),
        draft,
    );
}

/// Declares an implied type once. If it exists, it is an array that other definitions use
/// too, or the name of the definition is also taken, which is reported.
fn imply_named<'a>(
    resolver: &mut Resolver<'a>,
    definition: &'a Definition,
    name: String,
    draft: Draft<'a>,
) {
    if !resolver.schema.names.contains_key(&name) {
        add_implied(resolver, definition, name, draft);
    }
}

fn add_implied<'a>(
    resolver: &mut Resolver<'a>,
    definition: &'a Definition,
    name: String,
    draft: Draft<'a>,
) {
    // The condition of an array or wrapper is that of its element, which is not known yet.
    let condition = match draft {
        Draft::Implied { .. } | Draft::Values { .. } => definition.condition.clone(),
        _ => None,
    };
    let kind = match draft {
        Draft::Array { .. } => TypeKind::Array(NONE),
        Draft::Values { values, .. } => TypeKind::Enum(EnumType {
            values: values.iter().map(value).collect(),
            prefix: None,
        }),
        _ => TypeKind::Object(ObjectType {
            base: None,
            members: Vec::new(),
            variants: None,
        }),
    };
    let ty = Type {
        name,
        kind,
        origin: Origin::Implied(definition.span),
        module: module(definition.span),
        condition,
        features: Vec::new(),
        doc: None,
    };
    add_type(resolver, ty, draft);
}

/// Declares a definition itself.
fn define<'a>(resolver: &mut Resolver<'a>, definition: &'a Definition) {
    if let Some(earlier) = resolver.schema.names.get(&definition.name.text).copied() {
        return redefined(resolver, definition, earlier);
    }
    let name = definition.name.text.clone();
    let condition = definition.condition.clone();
    let features = features(&definition.features);
    let doc = definition.doc.map(schema::DocId::new);
    let (module, span) = (module(definition.span), definition.span);
    match &definition.kind {
        DefinitionKind::Command { flags, .. } => {
            let index = resolver.schema.commands.len();
            let named = schema::Definition::Command(CommandId::new(index));
            resolver.schema.names.insert(name.clone(), named);
            resolver.schema.commands.push(Command {
                name,
                args: None,
                returns: None,
                gen_marshal: flags.gen_marshal,
                success_response: flags.success_response,
                boxed: flags.boxed,
                allow_oob: flags.allow_oob,
                allow_preconfig: flags.allow_preconfig,
                coroutine: flags.coroutine,
                condition,
                features,
                doc,
                module,
                span,
            });
            resolver.order.push(Declared::Command(index, definition));
        }
        DefinitionKind::Event { boxed, .. } => {
            let index = resolver.schema.events.len();
            let named = schema::Definition::Event(EventId::new(index));
            resolver.schema.names.insert(name.clone(), named);
            let boxed = *boxed;
            resolver.schema.events.push(Event {
                name,
                data: None,
                boxed,
                condition,
                features,
                doc,
                module,
                span,
            });
            resolver.order.push(Declared::Event(index, definition));
        }
        _ => {
            let ty = Type {
                name,
                kind: shell(definition),
                origin: Origin::Written(span),
                module,
                condition,
                features,
                doc,
            };
            add_type(resolver, ty, Draft::Written(definition));
        }
    }
}

/// The placeholder for a type that is not resolved yet.
const NONE: TypeId = TypeId::new(0);

/// The kind of a defined type, with unresolved references.
fn shell(definition: &Definition) -> TypeKind {
    match &definition.kind {
        DefinitionKind::Enum { values, prefix } => {
            let values = values.iter().map(value).collect();
            TypeKind::Enum(EnumType {
                values,
                prefix: prefix.clone(),
            })
        }
        DefinitionKind::Alternate { .. } => TypeKind::Alternate(AlternateType {
            branches: Vec::new(),
        }),
        DefinitionKind::Union { tag, .. } => union_shell(&tag.text),
        DefinitionKind::SimpleUnion { .. } => union_shell("type"),
        _ => TypeKind::Object(ObjectType {
            base: None,
            members: Vec::new(),
            variants: None,
        }),
    }
}

/// A union with only the name of its tag.
fn union_shell(tag: &str) -> TypeKind {
    TypeKind::Object(ObjectType {
        base: None,
        members: Vec::new(),
        variants: Some(Variants {
            tag: tag.to_owned(),
            tag_type: NONE,
            branches: Vec::new(),
            untagged: None,
        }),
    })
}

fn value(value: &ast::EnumValue) -> Value {
    Value {
        name: value.name.text.clone(),
        condition: value.condition.clone(),
        features: features(&value.features),
        span: Some(value.name.span),
    }
}

fn redefined(resolver: &mut Resolver<'_>, definition: &Definition, earlier: schema::Definition) {
    let (what, previous) = match earlier {
        schema::Definition::Type(ty) => {
            let span = resolver.drafts[ty.index()]
                .definition()
                .map(|d| d.name.span);
            (
                span.is_none()
                    .then(|| super::describe::describe(&resolver.schema, ty)),
                span,
            )
        }
        schema::Definition::Command(id) => (None, Some(resolver.schema[id].span)),
        schema::Definition::Event(id) => (None, Some(resolver.schema[id].span)),
    };
    let what = what.unwrap_or_else(|| format!("'{}'", definition.name.text));
    let mut error = Diagnostic::new(Kind::Redefined { what }, definition.span)
        .pointing_at(definition.name.span)
        .in_definition(&definition_name(definition));
    if let Some(previous) = previous {
        error = error.note("previous definition", previous);
    }
    resolver.errors.push(error);
    // The documentation is never checked against the definition, so its entries must not be reported as unknown.
    if let Some(doc) = definition
        .doc
        .and_then(|doc| resolver.schema.docs.get_mut(doc))
    {
        for entry in doc.members.iter_mut().chain(&mut doc.features) {
            entry.known = true;
        }
    }
}

/// Converts features to those of the schema.
pub(super) fn features(features: &[ast::Feature]) -> Vec<Feature> {
    let convert = |feature: &ast::Feature| Feature {
        name: feature.name.text.clone(),
        condition: feature.condition.clone(),
    };
    features.iter().map(convert).collect()
}

/// The module of a file: modules are numbered like files, after the module of the predefined types.
pub(super) fn module(span: Span) -> ModuleId {
    ModuleId::new(span.file.index() + 1)
}
