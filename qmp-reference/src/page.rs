//! The page of a part of a schema.
//!
//! [`Reference::page`] finds a path, [`shape`] has the members on the wire, [`facts`] dates and conditions, `relate` the
//! relations of commands, and `uses` related definitions. [`Served`] limits a page to the schema of a server.

pub mod facts;
mod find;
mod relate;
pub mod served;
pub mod shape;
mod text;
mod uses;

use qmp_schema::Schema;
use qmp_schema::schema::{Command, Definition, Feature, Type, TypeId, TypeKind};
use serde::Serialize;
use serde_json::Value as Json;

use crate::examples::{Example, Examples};
use crate::relations::{Backwards, Relation, Relations};
use crate::texts::Texts;
use crate::when::Table;
use facts::Facts;
pub use served::Served;
use shape::{Item, Shape};
pub use text::Text;
pub use uses::Use;

/// The pages about one schema.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'a> {
    /// The schema.
    pub schema: &'a Schema,
    /// The texts of its documentation.
    pub texts: &'a Texts<'a>,
    /// The dates of its parts.
    pub dates: &'a Table<'a>,
    /// How its commands relate to events and other commands.
    pub relations: &'a Relations<'a>,
    /// Exchanges that show its commands and events.
    pub examples: &'a Examples<'a>,
}

/// The page of a definition or a part of one.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Page {
    /// The path: `migrate`, `migrate.uri`.
    pub path: String,
    /// `command`, `event`, `struct`, `union`, `enum`, `alternate`, `argument`, `member`, `value` or `branch`.
    pub kind: &'static str,
    /// The schema: `qmp`, `qga`, `storage-daemon`. [`Reference::page`] leaves it empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub schema: String,
    /// The release whose schema it is. [`Reference::page`] leaves it empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub release: String,
    /// The type of a member or argument.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// Whether a member or argument may be absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<bool>,
    /// The first sentence of the description.
    pub summary: String,
    /// The description.
    pub description: Text,
    /// Dates and conditions.
    #[serde(flatten)]
    pub facts: Facts,
    /// Features, with their meanings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<Described>,
    /// How a command runs: out of band, before the machine is built, without a reply.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<&'static str>,
    /// The arguments of a command, the data of an event, the members, values or alternatives of a type. JSON has it under a
    /// key that says which.
    #[serde(skip)]
    pub shape: Shape,
    /// The reply of a command; `None` if it has no content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returns: Option<Returns>,
    /// The documentation of a command's errors.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub errors: Text,
    /// How a command relates to events, jobs and other commands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
    /// The commands whose relations name it.
    #[serde(flatten)]
    pub backwards: Backwards,
    /// Exchanges that show it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
    /// The events that the description names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<String>,
    /// Other commands and events that the description names, or whose descriptions name it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub see_also: Vec<String>,
    /// Which definitions use a type.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub used_by: Vec<Use>,
    /// The address of the server that it is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// The parts that this server lacks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Parts that only older releases have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gone: Vec<Item>,
}

/// A name with its description.
#[derive(Clone, Debug, Serialize)]
pub struct Described {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Text,
}

/// The reply of a command.
#[derive(Clone, Debug, Serialize)]
pub struct Returns {
    /// Its type; `[TYPE]` is an array.
    #[serde(rename = "type")]
    pub ty: String,
    /// The description.
    #[serde(skip_serializing_if = "Text::is_empty")]
    pub description: Text,
    /// The members of the reply, or of each of its elements.
    #[serde(flatten)]
    pub shape: Shape,
}

impl Page {
    /// The heading of its parts: `Arguments`, `Data`, `Members`, `Values`, `Alternatives`.
    #[must_use]
    pub fn parts(&self) -> &'static str {
        match self.kind {
            "command" => "Arguments",
            "event" => "Data",
            "enum" => "Values",
            "alternate" => "Alternatives",
            _ if !self.shape.values.is_empty() => "Values",
            _ => "Members",
        }
    }

    /// The page as JSON. The parts are under `arguments`, `data` or `contents`.
    #[must_use]
    pub fn to_json(&self) -> Json {
        // Only maps with other keys than strings could fail, and there are none.
        let mut json = serde_json::to_value(self).unwrap_or_default();
        let shape = serde_json::to_value(&self.shape).unwrap_or_default();
        let key = match self.kind {
            "command" => "arguments",
            "event" => "data",
            _ => "contents",
        };
        if let Some(members) = json.as_object_mut() {
            members.insert(key.to_owned(), shape);
        }
        json
    }
}

impl Reference<'_> {
    /// The page of a command, an event or a type.
    fn definition(&self, name: &str, definition: Definition) -> Page {
        let mut page = Page {
            path: name.to_owned(),
            description: self.text(name),
            facts: self.facts(name, None),
            ..Page::default()
        };
        page.summary = page.description.summary();
        let features = match definition {
            Definition::Command(id) => {
                let command = &self.schema[id];
                page.facts.set_condition(command.condition.as_ref());
                self.command(&mut page, command);
                &command.features
            }
            Definition::Event(id) => {
                let event = &self.schema[id];
                page.kind = "event";
                page.facts.set_condition(event.condition.as_ref());
                page.shape = event
                    .data
                    .map(|data| self.shape(data, Some(name)))
                    .unwrap_or_default();
                &event.features
            }
            Definition::Type(id) => {
                let ty = &self.schema[id];
                page.kind = kind(ty);
                page.facts.set_condition(ty.condition.as_ref());
                page.shape = self.shape(id, Some(name));
                page.used_by = self.users(id);
                &ty.features
            }
        };
        page.features = self.features(name, features);
        page.gone = self.gone(name);
        // Older releases still have them.
        let members = &page.shape.members;
        page.gone
            .retain(|gone| members.iter().all(|member| member.name != gone.name));
        (page.events, page.see_also) = self.related(name);
        if !matches!(definition, Definition::Type(_)) {
            self.relate(&mut page);
        }
        page
    }

    fn command(&self, page: &mut Page, command: &Command) {
        let name = &command.name;
        page.kind = "command";
        page.shape = command
            .args
            .map(|args| self.shape(args, Some(name)))
            .unwrap_or_default();
        page.errors = self.text(&format!("{name}:errors"));
        page.returns = command.returns.map(|ty| Returns {
            ty: self.type_name(ty),
            description: self.text(&format!("{name}:returns")),
            shape: self.shape(ty, None),
        });
        let remarks = [
            (
                !command.gen_marshal,
                "It takes further arguments that the schema does not describe.",
            ),
            (
                !command.success_response,
                "There is no reply if it succeeds.",
            ),
            (command.allow_oob, "It can be sent out of band."),
            (
                command.allow_preconfig,
                "It is allowed before the machine is built (`--preconfig`).",
            ),
        ];
        let remarks = remarks.into_iter().filter(|(holds, _)| *holds);
        page.remarks = remarks.map(|(_, remark)| remark).collect();
    }

    /// The documentation of a path; empty if missing.
    pub(crate) fn text(&self, path: &str) -> Text {
        Text::new(self.texts.get(path).unwrap_or_default())
    }

    /// The features of a definition or part.
    pub(crate) fn features(&self, definition: &str, features: &[Feature]) -> Vec<Described> {
        let described = features.iter().map(|feature| Described {
            name: feature.name.clone(),
            description: self.text(&format!("{definition}.${}", feature.name)),
        });
        described.collect()
    }

    /// The name of a type in documentation: `[TYPE]` is an array.
    fn type_name(&self, ty: TypeId) -> String {
        match &self.schema[ty].kind {
            TypeKind::Array(element) => format!("[{}]", self.type_name(*element)),
            _ => self.schema.explicit_name(ty).into_owned(),
        }
    }
}

/// The kind of a type.
fn kind(ty: &Type) -> &'static str {
    match &ty.kind {
        TypeKind::Builtin(_) => "built-in type",
        TypeKind::Enum(_) => "enum",
        TypeKind::Array(_) => "array",
        TypeKind::Object(object) if object.variants.is_some() => "union",
        TypeKind::Object(_) => "struct",
        TypeKind::Alternate(_) => "alternate",
    }
}
