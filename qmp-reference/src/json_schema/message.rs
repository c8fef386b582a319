//! Commands, replies and events as they are on the wire.

use qmp_schema::schema::{Command, Definition, Event, TypeId};
use serde_json::{Value, json};

use super::Part;
use super::node::Object;
use super::types::{Direction, Types};
use crate::examples::Json;

/// The parts in a document: the requested one and those to which it refers, or all.
pub(super) fn inside(wanted: Part, all: bool, parts: &'static [Part]) -> Vec<Part> {
    let inside = match wanted {
        Part::Message => [Part::Message, Part::Arguments, Part::Data],
        Part::Reply => [Part::Reply, Part::Returns, Part::Returns],
        other => [other; 3],
    };
    let parts = parts.iter().copied();
    parts.filter(|part| all || inside.contains(part)).collect()
}

impl Types<'_> {
    /// A part of a command or event. `key` gives the keys of other parts of it.
    pub(super) fn part(
        &self,
        of: Definition,
        part: Part,
        direction: Option<Direction>,
        key: &dyn Fn(Part) -> String,
    ) -> Object {
        match of {
            Definition::Command(id) => {
                let command = &self.reference.schema[id];
                match part {
                    Part::Arguments => self.arguments(command, direction),
                    Part::Returns => self.returns(command, direction),
                    Part::Reply => self.reply(command, key),
                    _ => self.command(command, key),
                }
            }
            Definition::Event(id) => {
                let event = &self.reference.schema[id];
                match part {
                    Part::Data => {
                        let direction = direction.unwrap_or(Direction::Received);
                        self.whole(event.data, direction, &event.name)
                    }
                    _ => self.event(event, key),
                }
            }
            Definition::Type(_) => Object::default(),
        }
    }

    fn refer(&self, key: &str) -> Object {
        Object::default().with("$ref", format!("{}{key}", self.prefix))
    }

    fn arguments(&self, command: &Command, direction: Option<Direction>) -> Object {
        let direction = direction.unwrap_or_else(|| direction_of_arguments(command));
        self.whole(command.args, direction, &command.name)
    }

    /// The members of a message: an empty object if there is no type.
    fn whole(&self, ty: Option<TypeId>, direction: Direction, root: &str) -> Object {
        match ty {
            Some(ty) if self.is_apart(ty) => self.used(ty, direction),
            Some(ty) => self.defined(ty, direction, Some(root)),
            None => {
                let object = Object::default().with("type", "object");
                match direction {
                    Direction::Sent => object.with("additionalProperties", false),
                    Direction::Received => object,
                }
            }
        }
    }

    fn returns(&self, command: &Command, direction: Option<Direction>) -> Object {
        let direction = direction.unwrap_or(Direction::Received);
        let mut object = Object::default();
        let name = &command.name;
        let text = self.reference.text(&format!("{name}:returns"));
        if !command.success_response {
            object.push("description", "The command has no reply if it succeeds.");
            object.push("not", json!({}));
            return object;
        }
        object.push_text("description", &text.markdown());
        object.extend(self.whole(command.returns, direction, name));
        object
    }

    fn command(&self, command: &Command, key: &dyn Fn(Part) -> String) -> Object {
        let name = json!({ "const": command.name });
        let mut properties = Object::default().with("execute", name.clone());
        let mut required = vec![Json::from("execute")];
        if command.allow_oob {
            let mut out_of_band = Object::default().with("const", command.name.as_str());
            out_of_band.push(
                "description",
                "Instead of `execute`: runs the command out of band.",
            );
            properties.push("exec-oob", out_of_band);
            required.clear();
        }
        properties.push("arguments", self.refer(&key(Part::Arguments)));
        properties.push("id", identifier());
        if self.is_mandatory(command.args) {
            required.push("arguments".into());
        }
        let mut object = self.about(&command.name, &command.features);
        object.push("type", "object");
        object.push("properties", properties);
        if !required.is_empty() {
            object.push("required", Json::Array(required));
        }
        if command.allow_oob {
            let ways = json!([{ "required": ["execute"] }, { "required": ["exec-oob"] }]);
            object.push("oneOf", ways);
        }
        object.with("additionalProperties", false)
    }

    fn reply(&self, command: &Command, key: &dyn Fn(Part) -> String) -> Object {
        let failure = message(
            [("error", self.error(&command.name)), ("id", identifier())],
            json!(["error"]),
        );
        if !command.success_response {
            return failure;
        }
        let returns = self.refer(&key(Part::Returns));
        let success = message(
            [("return", returns), ("id", identifier())],
            json!(["return"]),
        );
        let choices = Json::Array(vec![success.into(), failure.into()]);
        Object::default().with("oneOf", choices)
    }

    /// The error of a reply, with the known errors of a command.
    fn error(&self, command: &str) -> Object {
        let class = match self.reference.error_class() {
            Some(ty) => self.used(ty, Direction::Received),
            None => Object::default().with("type", "string"),
        };
        let text = Object::default()
            .with("type", "string")
            .with("description", "What went wrong, for people.");
        let mut error = Object::default();
        let known = self.reference.text(&format!("{command}:errors"));
        error.push_text("description", &known.markdown());
        error.extend(message(
            [("class", class), ("desc", text)],
            json!(["class", "desc"]),
        ));
        error
    }

    fn event(&self, event: &Event, key: &dyn Fn(Part) -> String) -> Object {
        let properties = [
            (
                "event",
                Object::default().with("const", event.name.as_str()),
            ),
            ("data", self.refer(&key(Part::Data))),
            ("timestamp", timestamp()),
        ];
        let mut required = vec!["event", "timestamp"];
        if self.is_mandatory(event.data) {
            required.push("data");
        }
        let mut object = self.about(&event.name, &event.features);
        object.extend(message(properties, json!(required)));
        object
    }

    /// Whether a type has mandatory members.
    fn is_mandatory(&self, ty: Option<TypeId>) -> bool {
        let members = ty.map(|ty| self.reference.schema.members(ty));
        members.is_some_and(|members| members.iter().any(|member| !member.optional))
    }

    /// Any command, any reply and, if the schema has events, any event of a document with everything.
    pub(super) fn any(&self) -> Vec<(&'static str, Object)> {
        let schema = self.reference.schema;
        let commands = schema.commands().map(|(_, command)| command.name.as_str());
        let events = schema.events().map(|(_, event)| event.name.as_str());
        let operations = [
            (
                "command",
                self.any_of(&["execute", "exec-oob"], &commands.collect::<Vec<_>>()),
            ),
            (
                "event",
                self.any_of(&["event"], &events.collect::<Vec<_>>()),
            ),
        ];
        let success = message([("return", Object::default())], json!(["return"]));
        let failure = message([("error", self.error(""))], json!(["error"]));
        let reply = Json::Array(vec![success.into(), failure.into()]);
        let operations = operations.into_iter();
        let mut any: Vec<_> = operations
            .filter_map(|(key, any)| Some((key, any?)))
            .collect();
        any.push(("reply", Object::default().with("oneOf", reply)));
        any
    }

    /// Messages in which one of the keys has one of the names; `None` if there are no names.
    fn any_of(&self, keys: &[&str], names: &[&str]) -> Option<Object> {
        if names.is_empty() {
            return None;
        }
        let one_of = keys
            .iter()
            .map(|key| json!({ "properties": { *key: { "enum": names } }, "required": [key] }));
        let each = names.iter().map(|name| {
            let is_it = keys
                .iter()
                .map(|key| json!({ "properties": { *key: { "const": name } }, "required": [key] }));
            let reference = self.refer(&format!("{name}.message"));
            let case = Object::default()
                .with("if", json!({ "anyOf": is_it.collect::<Value>() }))
                .with("then", reference);
            Json::from(case)
        });
        let any = Object::default()
            .with("type", "object")
            .with("oneOf", one_of.collect::<Value>())
            .with("allOf", each.collect::<Json>());
        Some(any)
    }
}

/// The arguments of a command may have members that the schema does not describe.
pub(crate) fn direction_of_arguments(command: &Command) -> Direction {
    if command.gen_marshal {
        Direction::Sent
    } else {
        Direction::Received
    }
}

/// An object that may have further members.
fn message<const N: usize>(properties: [(&str, Object); N], required: Value) -> Object {
    Object::default()
        .with("type", "object")
        .with("properties", properties.into_iter().collect::<Object>())
        .with("required", required)
}

fn identifier() -> Object {
    Object::default().with("description", "Any value. The reply has the same.")
}

fn timestamp() -> Object {
    let number = || Object::default().with("type", "integer");
    let properties = [("seconds", number()), ("microseconds", number())];
    let mut timestamp = Object::default();
    timestamp.push(
        "description",
        "When it happened, since 1970; both are -1 if the clock cannot be read.",
    );
    timestamp.extend(message(properties, json!(["seconds", "microseconds"])));
    timestamp
}
