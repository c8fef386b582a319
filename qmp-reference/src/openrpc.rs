//! All commands of a schema as one `OpenRPC` document, for tools that know it: browsers of interfaces, generators, mock servers.
//!
//! QMP resembles JSON-RPC. The differences:
//!
//! * a command has its arguments by name. If they are a union, the members of all branches are parameters, each with the
//!   values of the tag for which it is allowed; the extension `x-arguments` refers to a schema of all arguments together;
//! * an error has a class where JSON-RPC has a number. `components/errors` gives each class a number, for bridges between the two;
//! * a server sends events, which `OpenRPC` cannot describe: the extension `x-events` lists them.
//!
//! The schemas are those of [`json_schema`](crate::json_schema). `OpenRPC` names draft 7 of JSON Schema, in which
//! `unevaluatedProperties` means nothing: a validator of that draft accepts unknown members of unions.

mod tags;

use qmp_schema::schema::{Command, Event, Feature, TypeId, TypeKind};
use serde_json::json;

use crate::examples::{Example, Json};
use crate::json_schema::Direction;
use crate::json_schema::message::direction_of_arguments;
use crate::json_schema::node::Object;
use crate::json_schema::types::{Types, Use, is_deprecation, item_annotations};
use crate::page::Reference;
use crate::page::shape::Item;
use tags::Tags;

/// The version of the specification.
const VERSION: &str = "1.3.2";

/// The maximum depth of unions in unions.
const DEPTH: usize = 8;

/// The classes of errors, with the numbers that JSON-RPC needs. It has one for unknown methods, and reserves a range for servers.
const ERRORS: [(&str, i32); 5] = [
    ("GenericError", -32_000),
    ("CommandNotFound", -32_601),
    ("DeviceNotActive", -32_001),
    ("DeviceNotFound", -32_002),
    ("KVMMissingCap", -32_003),
];

impl Reference<'_> {
    /// The document. `title` and `version` are those of the interface.
    #[must_use]
    pub fn openrpc(&self, title: &str, version: &str) -> Object {
        let schema = self.schema;
        let mut messages: Vec<Use> = Vec::new();
        for (_, command) in schema.commands() {
            let arguments = command.args.map(|ty| (ty, direction_of_arguments(command)));
            messages.extend(arguments);
            messages.extend(command.returns.map(|ty| (ty, Direction::Received)));
        }
        let data = schema.events().filter_map(|(_, event)| event.data);
        messages.extend(data.map(|ty| (ty, Direction::Received)));
        let types = Types::new(*self, "#/components/schemas/", messages);
        let tags = Tags::of(schema);
        let mut schemas = types.definitions();
        let mut methods = Vec::new();
        for (_, command) in schema.commands() {
            let method = types.method(command, &tags);
            methods.push(Json::from(method));
            if let Some(args) = command.args.filter(|args| schema.variants(*args).is_some()) {
                let direction = direction_of_arguments(command);
                let arguments = types.defined(args, direction, Some(&command.name));
                schemas.insert(whole(&command.name), arguments);
            }
        }
        let events = schema.events();
        let events: Json = events
            .map(|(_, event)| types.notification(event, &tags).into())
            .collect();
        let info = Object::default()
            .with("title", title)
            .with("version", version)
            .with(
                "description",
                "The commands of QMP, QEMU's control protocol: JSON over a socket, not JSON-RPC. Errors have a class instead \
                 of a number. `x-events` lists the events.",
            );
        let components = Object::default()
            .with("schemas", schemas.into_iter().collect::<Object>())
            .with("errors", errors())
            .with("tags", tags.components());
        Object::default()
            .with("openrpc", VERSION)
            .with("info", info)
            .with("methods", Json::Array(methods))
            .with("components", components)
            .with("x-events", events)
    }
}

/// The key of the schema of all arguments together.
fn whole(command: &str) -> String {
    format!("{command}.arguments")
}

/// The classes of errors.
fn errors() -> Object {
    let errors = ERRORS
        .iter()
        .map(|(class, code)| (*class, json!({ "code": code, "message": class })));
    errors.collect()
}

impl Types<'_> {
    fn method(&self, command: &Command, tags: &Tags<'_>) -> Object {
        let name = command.name.as_str();
        let whole = whole(name);
        let mut method = self.head(name, tags.of_command(command), &command.features);
        let mut params = self.params(command);
        // Mandatory ones come first.
        params.sort_by_key(|param| !param.required);
        let names: Vec<String> = params.iter().map(|param| param.name.clone()).collect();
        let params = params
            .into_iter()
            .map(|param| Json::from(param.descriptor()));
        method.push("paramStructure", "by-name");
        method.push("params", params.collect::<Json>());
        if command.success_response {
            let mut schema = Object::default().with("type", "object");
            if let Some(ty) = command.returns {
                schema = self.used(ty, Direction::Received);
            }
            let mut result = Object::default().with("name", "return");
            let text = self.reference.text(&format!("{name}:returns"));
            result.push_text("description", &text.markdown());
            method.push("result", result.with("schema", schema));
        }
        method.push("errors", self.errors_of(name));
        let examples = self.reference.examples.of(name);
        let examples: Vec<Json> = { examples.iter().enumerate() }
            .filter_map(|(index, shown)| Some(example(shown, index + 1, &names)?.into()))
            .collect();
        if !examples.is_empty() {
            method.push("examples", Json::Array(examples));
        }
        if command
            .args
            .is_some_and(|args| self.reference.schema.variants(args).is_some())
        {
            method.push(
                "x-arguments",
                json!({ "$ref": format!("{}{whole}", self.prefix) }),
            );
        }
        for (key, holds) in [
            ("x-out-of-band", command.allow_oob),
            ("x-preconfig", command.allow_preconfig),
            ("x-further-arguments", !command.gen_marshal),
        ] {
            if holds {
                method.push(key, true);
            }
        }
        method
    }

    /// An event.
    fn notification(&self, event: &Event, tags: &Tags<'_>) -> Object {
        let object = self.head(&event.name, tags.of_event(event), &event.features);
        let data = match event.data {
            Some(ty) if self.is_apart(ty) => self.used(ty, Direction::Received),
            Some(ty) => self.defined(ty, Direction::Received, Some(&event.name)),
            None => Object::default().with("type", "object"),
        };
        object.with("data", data)
    }

    /// The name, the tag and the annotations.
    fn head(&self, name: &str, tag: Option<&str>, features: &[Feature]) -> Object {
        let mut head = Object::default().with("name", name);
        if let Some(tag) = tag {
            head.push(
                "tags",
                json!([{ "$ref": format!("#/components/tags/{tag}") }]),
            );
        }
        head.push_text("summary", &self.reference.text(name).summary());
        let mut about = self.about(name, features);
        about.rename("$comment", "x-releases");
        head.extend(about);
        head
    }

    /// The errors of a command: any may fail, and the description names other classes.
    fn errors_of(&self, command: &str) -> Json {
        let text = self.reference.text(&format!("{command}:errors")).markdown();
        let is_known = |class: &str| class == "GenericError" || text.contains(class);
        let known = ERRORS.iter().filter(|(class, _)| is_known(class));
        let errors = known.map(|(class, code)| {
            if *class == "GenericError" && !text.is_empty() {
                return json!({ "code": code, "message": class, "data": text }).into();
            }
            json!({ "$ref": format!("#/components/errors/{class}") }).into()
        });
        errors.collect()
    }

    fn params(&self, command: &Command) -> Vec<Param> {
        let mut params = Vec::new();
        if let Some(args) = command.args {
            let root = Some(command.name.as_str());
            self.add_params(&mut params, args, command, root, &[], DEPTH);
        }
        params
    }

    /// Adds the members of a type, and those of its branches. `conditions` are the tags that choose the type.
    fn add_params(
        &self,
        params: &mut Vec<Param>,
        ty: TypeId,
        command: &Command,
        root: Option<&str>,
        conditions: &[String],
        depth: usize,
    ) {
        let schema = self.reference.schema;
        let direction = direction_of_arguments(command);
        let items = self.reference.members(ty, root);
        for (member, item) in schema.members(ty).into_iter().zip(items) {
            let inner = self.used(member.ty, direction);
            let known = params.iter_mut().find(|param| param.name == member.name);
            if let Some(known) = known {
                known.conditions.extend(conditions.iter().cloned());
                if !known.schemas.contains(&inner) {
                    known.schemas.push(inner);
                }
                continue;
            }
            params.push(Param {
                name: member.name.clone(),
                required: !member.optional && conditions.is_empty(),
                item,
                schemas: vec![inner],
                conditions: conditions.to_vec(),
            });
        }
        let (Some(variants), Some(depth)) = (schema.variants(ty), depth.checked_sub(1)) else {
            return;
        };
        for branch in &variants.branches {
            if matches!(schema[branch.ty].kind, TypeKind::Object(_)) {
                let condition = format!("`{}` is `{}`", variants.tag, branch.name);
                self.add_params(params, branch.ty, command, None, &[condition], depth);
            }
        }
    }
}

/// A parameter of a method.
struct Param {
    name: String,
    required: bool,
    item: Item,
    /// Its type, or those in several branches.
    schemas: Vec<Object>,
    /// The tags of the branches that have it; empty if it is not in a branch.
    conditions: Vec<String>,
}

impl Param {
    fn descriptor(self) -> Object {
        let mut descriptor = Object::default().with("name", self.name);
        let mut texts = vec![self.item.description.markdown()];
        if !self.conditions.is_empty() {
            texts.push(format!("Only if {}.", self.conditions.join(", or ")));
        }
        texts.retain(|text| !text.is_empty());
        descriptor.push_text("summary", &self.item.description.summary());
        descriptor.push_text("description", &texts.join("\n\n"));
        if self.item.features.iter().any(is_deprecation) {
            descriptor.push("deprecated", true);
        }
        descriptor.push("required", self.required);
        let mut schemas = self.schemas;
        let mut schema = if schemas.len() == 1 {
            schemas.remove(0)
        } else {
            let schemas = schemas.into_iter().map(Json::from);
            Object::default().with("anyOf", schemas.collect::<Json>())
        };
        if self.conditions.is_empty() {
            schema.extend(item_annotations(&self.item, None));
        }
        descriptor.with("schema", schema)
    }
}

/// An exchange as an example. Its parameters are in the order of the method's. `None` if the command does not have one of them: the
/// examples are of the newest release.
fn example(shown: &Example, number: usize, names: &[String]) -> Option<Object> {
    let request = shown.request()?;
    let given = match request.get("arguments") {
        Some(Json::Object(members)) => members.as_slice(),
        _ => &[],
    };
    if given.iter().any(|(name, _)| !names.contains(name)) {
        return None;
    }
    let value = |name: &str, value: &Json| {
        Json::from(
            Object::default()
                .with("name", name)
                .with("value", value.clone()),
        )
    };
    let params = names.iter().filter_map(|name| {
        let (_, given) = given.iter().find(|(given, _)| given == name)?;
        Some(value(name, given))
    });
    let mut example = Object::default()
        .with("name", format!("{} {number}", shown.name))
        .with("description", shown.text.as_str())
        .with("params", params.collect::<Json>());
    if let Some(returns) = shown.reply().and_then(|reply| reply.get("return")) {
        example.push("result", value("return", returns));
    }
    Some(example)
}
