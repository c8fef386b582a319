//! A schema as JSON, for tools.
//!
//! Takes a [`Schema`], returns a `serde_json::Value`. The field names are stable. `false`, `null`
//! and empty lists are left out, so that new fields do not change existing output.

use serde_json::{Map, Value, json};

use crate::doc::Doc;
use crate::doc::markup::{self, Release};
use crate::schema::{
    Branch, Command, Condition, DocId, Entity, Event, Feature, Member, Origin, Schema, Type,
    TypeId, TypeKind,
};

/// Lists a schema as an object with the key `modules`; with `docs`, includes documentation comments.
///
/// Each module has a `name` and `entities` in source order. An entity has a `kind` (`include`,
/// `builtin`, `enum`, `array`, `object`, `alternate`, `command` or `event`), a `name`, and the
/// fields of its kind; types are referred to by name. Documentation is listed as text and, in
/// `blocks`, as data (see [`markup`]).
#[must_use]
pub fn to_json(schema: &Schema, docs: bool) -> Value {
    let dump = Dump { schema, docs };
    let modules: Vec<Value> = schema
        .modules()
        .map(|(_, module)| {
            let entities: Vec<Value> = module
                .entities
                .iter()
                .map(|entity| dump.entity(*entity))
                .collect();
            json!({ "name": module.name, "entities": entities })
        })
        .collect();
    let mut out = Fields::new();
    out.put("modules", modules.into());
    if docs {
        let free = schema.docs().filter(|(_, doc)| doc.symbol.is_none());
        out.put(
            "free-form",
            free.clone()
                .map(|(_, doc)| Value::from(doc.body.as_str()))
                .collect(),
        );
        out.put(
            "free-form-blocks",
            free.map(|(_, doc)| markup::to_json(&doc.blocks()))
                .collect(),
        );
    }
    out.0.into()
}

/// The definitions of a schema in source order, without predefined types, arrays, and implied
/// branches.
pub fn definitions(schema: &Schema) -> impl Iterator<Item = Value> {
    let dump = Dump {
        schema,
        docs: false,
    };
    let entities = schema.modules().flat_map(|(_, module)| &module.entities);
    entities.filter_map(move |entity| {
        let left_out = match *entity {
            Entity::Include(_) => true,
            Entity::Type(ty) => {
                schema[ty].origin == Origin::BuiltIn
                    || matches!(schema[ty].kind, TypeKind::Array(_))
            }
            Entity::Command(_) | Entity::Event(_) => false,
        };
        if left_out {
            return None;
        }
        let mut definition = dump.entity(*entity);
        if let Some(branches) = definition.get_mut("branches").and_then(Value::as_array_mut) {
            branches.retain(|branch| branch.get("implied").is_none());
        }
        Some(definition)
    })
}

/// The fields of an object; `false`, `null` and empty lists are left out.
struct Fields(Map<String, Value>);

impl Fields {
    fn new() -> Fields {
        Fields(Map::new())
    }

    fn put(&mut self, key: &str, value: Value) {
        let says_nothing = match &value {
            Value::Null | Value::Bool(false) => true,
            Value::Array(values) => values.is_empty(),
            _ => false,
        };
        if !says_nothing {
            self.0.insert(key.to_owned(), value);
        }
    }

    /// Adds the condition and the features.
    fn common(&mut self, condition: Option<&Condition>, features: &[Feature]) {
        self.put("if", condition.map_or(Value::Null, condition_json));
        let features = features.iter().map(|feature| {
            let mut out = Fields::new();
            out.put("name", feature.name.as_str().into());
            out.common(feature.condition.as_ref(), &[]);
            Value::from(out.0)
        });
        self.put("features", features.collect());
    }
}

struct Dump<'a> {
    schema: &'a Schema,
    docs: bool,
}

impl Dump<'_> {
    fn entity(&self, entity: Entity) -> Value {
        match entity {
            Entity::Include(module) => {
                json!({ "kind": "include", "name": self.schema[module].name })
            }
            Entity::Type(ty) => self.ty(&self.schema[ty]),
            Entity::Command(command) => self.command(&self.schema[command]),
            Entity::Event(event) => self.event(&self.schema[event]),
        }
    }

    fn name(&self, ty: Option<TypeId>) -> Value {
        ty.map_or(Value::Null, |ty| self.schema[ty].name.as_str().into())
    }

    fn head(kind: &str, name: &str) -> Fields {
        let mut out = Fields::new();
        out.put("kind", kind.into());
        out.put("name", name.into());
        out
    }

    fn doc(&self, out: &mut Fields, doc: Option<DocId>) {
        if let (true, Some(doc)) = (self.docs, doc) {
            out.put("doc", doc_json(&self.schema[doc]));
        }
    }

    fn ty(&self, ty: &Type) -> Value {
        let kind = match &ty.kind {
            TypeKind::Builtin(_) => "builtin",
            TypeKind::Enum(_) => "enum",
            TypeKind::Array(_) => "array",
            TypeKind::Object(_) => "object",
            TypeKind::Alternate(_) => "alternate",
        };
        let mut out = Self::head(kind, &ty.name);
        let implied = matches!(ty.origin, crate::schema::Origin::Implied(_));
        out.put("implied", implied.into());
        match &ty.kind {
            TypeKind::Builtin(_) => {}
            TypeKind::Array(element) => out.put("element", self.name(Some(*element))),
            TypeKind::Enum(enumeration) => {
                out.put("prefix", enumeration.prefix.as_deref().into());
                let values = enumeration.values.iter().map(|value| {
                    let mut out = Fields::new();
                    out.put("name", value.name.as_str().into());
                    out.common(value.condition.as_ref(), &value.features);
                    Value::from(out.0)
                });
                out.put("values", values.collect());
            }
            TypeKind::Object(object) => {
                out.put("base", self.name(object.base));
                let members = object.members.iter().map(|member| self.member(member));
                out.put("members", members.collect());
                if let Some(variants) = &object.variants {
                    out.put("tag", variants.tag.as_str().into());
                    out.put("tag-type", self.name(Some(variants.tag_type)));
                    let branches = variants.branches.iter().map(|branch| self.branch(branch));
                    out.put("branches", branches.collect());
                }
            }
            TypeKind::Alternate(alternate) => {
                let branches = alternate.branches.iter().map(|branch| self.branch(branch));
                out.put("branches", branches.collect());
            }
        }
        out.common(ty.condition.as_ref(), &ty.features);
        self.doc(&mut out, ty.doc);
        out.0.into()
    }

    fn member(&self, member: &Member) -> Value {
        let mut out = Fields::new();
        out.put("name", member.name.as_str().into());
        out.put("type", self.name(Some(member.ty)));
        out.put("optional", member.optional.into());
        out.common(member.condition.as_ref(), &member.features);
        out.0.into()
    }

    fn branch(&self, branch: &Branch) -> Value {
        let mut out = Fields::new();
        out.put("name", branch.name.as_str().into());
        out.put("type", self.name(Some(branch.ty)));
        out.put("implied", branch.implied.into());
        out.common(branch.condition.as_ref(), &[]);
        out.0.into()
    }

    fn command(&self, command: &Command) -> Value {
        let mut out = Self::head("command", &command.name);
        out.put("arguments", self.name(command.args));
        out.put("returns", self.name(command.returns));
        // These are true by default, so they are negated.
        out.put("no-gen", (!command.gen_marshal).into());
        out.put("no-success-response", (!command.success_response).into());
        out.put("boxed", command.boxed.into());
        out.put("allow-oob", command.allow_oob.into());
        out.put("allow-preconfig", command.allow_preconfig.into());
        out.put("coroutine", command.coroutine.into());
        out.common(command.condition.as_ref(), &command.features);
        self.doc(&mut out, command.doc);
        out.0.into()
    }

    fn event(&self, event: &Event) -> Value {
        let mut out = Self::head("event", &event.name);
        out.put("data", self.name(event.data));
        out.put("boxed", event.boxed.into());
        out.common(event.condition.as_ref(), &event.features);
        self.doc(&mut out, event.doc);
        out.0.into()
    }
}

fn condition_json(condition: &Condition) -> Value {
    let list =
        |conditions: &[Condition]| -> Value { conditions.iter().map(condition_json).collect() };
    match condition {
        Condition::Defined(symbol) => symbol.as_str().into(),
        Condition::All(conditions) => json!({ "all": list(conditions) }),
        Condition::Any(conditions) => json!({ "any": list(conditions) }),
        Condition::Not(condition) => json!({ "not": condition_json(condition) }),
    }
}

fn doc_json(doc: &Doc) -> Value {
    let release =
        |since: Option<Release>| since.map_or(Value::Null, |since| since.to_string().into());
    let entries = |entries: &[crate::doc::DocEntry]| -> Value {
        let entries = entries.iter().filter(|entry| !entry.text.is_empty());
        let entries = entries.map(|entry| {
            let mut out = Fields::new();
            out.put("name", entry.name.as_str().into());
            out.put("text", entry.text.as_str().into());
            out.put("since", release(entry.since()));
            out.put("blocks", markup::to_json(&entry.blocks()));
            Value::from(out.0)
        });
        entries.collect()
    };
    let sections = doc.sections.iter().map(|section| {
        let mut out = Fields::new();
        let tag = section.kind.tag();
        out.put(
            "tag",
            if tag.is_empty() {
                Value::Null
            } else {
                tag.into()
            },
        );
        out.put("text", section.text.as_str().into());
        out.put("blocks", markup::to_json(&section.blocks()));
        Value::from(out.0)
    });
    let mut out = Fields::new();
    out.put("since", release(doc.since()));
    out.put("body", doc.body.as_str().into());
    out.put("blocks", markup::to_json(&doc.blocks()));
    out.put("members", entries(&doc.members));
    out.put("features", entries(&doc.features));
    out.put("sections", sections.collect());
    out.0.into()
}
