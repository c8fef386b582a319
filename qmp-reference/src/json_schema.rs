//! JSON Schema (draft 2020-12) of commands, events and types, for editors, code generators and validators.
//!
//! A document is complete in itself. That of a command has the parts `message` (the command as it is sent), `arguments`,
//! `returns` (the success reply's content) and `reply` (a whole reply) under `$defs`, that of an event `message` and `data`; beside
//! them are the types. The document as a whole describes one of them, the message unless another is asked for.
//!
//! Messages to a server are closed: QEMU refuses unknown arguments, and so does the schema. Messages from a server are open,
//! because newer releases add members to replies and events, and clients have to ignore them. Values of enums are
//! those of the release in both directions: a program that decides by a value has to know it.
//!
//! Where QEMU and JSON Schema differ: `1.0` is an integer in JSON Schema but not in QEMU. QEMU takes a negative number
//! for `uint64` and `size`, and reads it as the unsigned number with the same bits; here it is refused.
//! Conditions are taken to hold, except that a member under a condition may be absent from what is received.

pub(crate) mod message;
pub mod node;
pub(crate) mod types;

use std::collections::{BTreeMap, BTreeSet};

use qmp_schema::schema::{Definition, TypeId, TypeKind};

use crate::examples::Json;
use crate::page::Reference;
use node::Object;
use types::{Types, Use};

pub use types::Direction;

/// The first members of a document.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A part of a command or event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The message: a command as it is sent, an event as it comes.
    Message,
    /// The arguments of a command.
    Arguments,
    /// The return value of a command.
    Returns,
    /// A whole reply to a command: a success or an error.
    Reply,
    /// The data of an event.
    Data,
}

impl Part {
    /// The parts of a command.
    pub const OF_COMMAND: [Part; 4] = [Part::Message, Part::Arguments, Part::Returns, Part::Reply];
    /// The parts of an event.
    pub const OF_EVENT: [Part; 2] = [Part::Message, Part::Data];

    /// The name, which is also its key under `$defs`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Part::Message => "message",
            Part::Arguments => "arguments",
            Part::Returns => "returns",
            Part::Reply => "reply",
            Part::Data => "data",
        }
    }
}

/// The error for a document that does not exist.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoDocument {
    /// The schema has no command, event or type of that name.
    #[error("there is no command, event or type '{0}'")]
    Unknown(String),
    /// The item lacks the part.
    #[error("{what} has no {}: its parts are {}", .part.as_str(), names(.parts))]
    NoPart {
        /// A command, an event or a type.
        what: &'static str,
        /// The requested part.
        part: Part,
        /// The parts of the item.
        parts: &'static [Part],
    },
}

fn names(parts: &[Part]) -> String {
    if parts.is_empty() {
        return "none".to_owned();
    }
    let names: Vec<&str> = parts.iter().map(|part| part.as_str()).collect();
    names.join(", ")
}

impl Reference<'_> {
    /// The document of a command, event or type. For a command or event, it describes this part: its message if there is none.
    ///
    /// A type is closed if the arguments of a command can have it, else open; `direction` decides otherwise.
    ///
    /// # Errors
    /// If the schema lacks the name, or the item lacks the part.
    pub fn json_schema(
        &self,
        name: &str,
        part: Option<Part>,
        direction: Option<Direction>,
    ) -> Result<Object, NoDocument> {
        let definition = self.lookup(name);
        let definition = definition.ok_or_else(|| NoDocument::Unknown(name.to_owned()))?;
        let (what, parts): (_, &[Part]) = match definition {
            Definition::Command(_) => ("a command", &Part::OF_COMMAND),
            Definition::Event(_) => ("an event", &Part::OF_EVENT),
            Definition::Type(_) => ("a type", &[]),
        };
        if let Some(part) = part
            && !parts.contains(&part)
        {
            return Err(NoDocument::NoPart { what, part, parts });
        }
        if let Definition::Type(ty) = definition {
            let direction = direction.unwrap_or_else(|| direction_of(ty, &self.sent()));
            let types = Types::new(*self, "#/$defs/", [(ty, direction)]);
            let mut document = head(name);
            document.extend(types.used(ty, direction));
            return Ok(with_definitions(document, types.definitions()));
        }
        let wanted = part.unwrap_or(Part::Message);
        let inside = message::inside(wanted, part.is_none(), parts);
        let roots = inside
            .iter()
            .filter_map(|part| self.root(definition, *part, direction));
        let types = Types::new(*self, "#/$defs/", roots.collect::<Vec<Use>>());
        let mut document = head(name);
        let reference = format!("#/$defs/{}", wanted.as_str());
        document.push("$ref", reference);
        let mut definitions = types.definitions();
        for part in inside {
            let described = types.part(definition, part, direction, &|part| {
                part.as_str().to_owned()
            });
            definitions.insert(part.as_str().to_owned(), described);
        }
        Ok(with_definitions(document, definitions))
    }

    /// One document with everything: `NAME.PART` for commands and events, types, and `command`, `event` and `reply`, which are any
    /// message of that kind. As a whole it describes any message of a session.
    #[must_use]
    pub fn json_schemas(&self, title: &str) -> Object {
        let schema = self.schema;
        let (operations, sent) = (self.operations(), self.sent());
        let roots = operations.iter().flat_map(|(definition, parts)| {
            parts
                .iter()
                .filter_map(|part| self.root(*definition, *part, None))
        });
        let types = { schema.types() }
            .filter(|(_, ty)| ty.is_written())
            .map(|(ty, _)| (ty, direction_of(ty, &sent)));
        let roots: Vec<Use> = roots.chain(types).collect();
        let types = Types::new(*self, "#/$defs/", roots);
        let mut definitions = types.definitions();
        for (definition, parts) in &operations {
            let name = self.name_of(*definition);
            for part in *parts {
                let key = |part: Part| format!("{name}.{}", part.as_str());
                definitions.insert(key(*part), types.part(*definition, *part, None, &key));
            }
        }
        let mut all = Vec::new();
        for (key, any) in types.any() {
            definitions.insert(key.to_owned(), any);
            let reference = Object::default().with("$ref", format!("#/$defs/{key}"));
            all.push(Json::from(reference));
        }
        let mut document = head(title);
        document.push("anyOf", Json::Array(all));
        with_definitions(document, definitions)
    }

    /// All commands and events, with their parts.
    pub(super) fn operations(&self) -> Vec<(Definition, &'static [Part])> {
        let commands = self.schema.commands();
        let commands = commands.map(|(id, _)| (Definition::Command(id), &Part::OF_COMMAND[..]));
        let events = self.schema.events();
        let events = events.map(|(id, _)| (Definition::Event(id), &Part::OF_EVENT[..]));
        commands.chain(events).collect()
    }

    fn name_of(&self, definition: Definition) -> &str {
        match definition {
            Definition::Command(id) => &self.schema[id].name,
            Definition::Event(id) => &self.schema[id].name,
            Definition::Type(id) => &self.schema[id].name,
        }
    }

    /// The type of a part, and its direction.
    fn root(&self, of: Definition, part: Part, direction: Option<Direction>) -> Option<Use> {
        let (ty, usual) = match (of, part) {
            (Definition::Command(id), Part::Arguments) => {
                let command = &self.schema[id];
                (command.args, message::direction_of_arguments(command))
            }
            (Definition::Command(id), Part::Returns) => {
                (self.schema[id].returns, Direction::Received)
            }
            (Definition::Event(id), Part::Data) => (self.schema[id].data, Direction::Received),
            // The class of an error has a type.
            (Definition::Command(_), Part::Reply) => (self.error_class(), Direction::Received),
            _ => (None, Direction::Sent),
        };
        Some((ty?, direction.unwrap_or(usual)))
    }

    /// The enum of the classes of errors, which QEMU's schema has.
    fn error_class(&self) -> Option<TypeId> {
        match self.schema.lookup("QapiErrorClass")? {
            Definition::Type(ty) => Some(ty),
            _ => None,
        }
    }

    /// The types that a client can send.
    fn sent(&self) -> BTreeSet<TypeId> {
        let mut sent = BTreeSet::new();
        let commands = self.schema.commands();
        let mut waiting: Vec<TypeId> = commands.filter_map(|(_, command)| command.args).collect();
        while let Some(ty) = waiting.pop() {
            if !sent.insert(ty) {
                continue;
            }
            match &self.schema[ty].kind {
                TypeKind::Builtin(_) | TypeKind::Enum(_) => {}
                TypeKind::Array(element) => waiting.push(*element),
                TypeKind::Alternate(alternate) => {
                    waiting.extend(alternate.branches.iter().map(|branch| branch.ty));
                }
                TypeKind::Object(object) => {
                    waiting.extend(object.base);
                    waiting.extend(object.members.iter().map(|member| member.ty));
                    let branches = object.variants.iter().flat_map(|v| &v.branches);
                    waiting.extend(branches.map(|branch| branch.ty));
                }
            }
        }
        sent
    }
}

fn direction_of(ty: TypeId, sent: &BTreeSet<TypeId>) -> Direction {
    if sent.contains(&ty) {
        Direction::Sent
    } else {
        Direction::Received
    }
}

fn head(title: &str) -> Object {
    Object::default()
        .with("$schema", DIALECT)
        .with("title", title)
}

fn with_definitions(mut document: Object, definitions: BTreeMap<String, Object>) -> Object {
    if !definitions.is_empty() {
        document.push("$defs", definitions.into_iter().collect::<Object>());
    }
    document
}
