//! A schema as a listing.
//!
//! Takes a [`Schema`], and returns text in the layout of QEMU's `tests/qapi-schema/*.out` files, byte for
//! byte, or JSON.
//!
//! Invisible characters are escaped in any case, because pipes and files often end at a
//! terminal. Only comments, names of files, and snapshots and answers can contain any.

mod json;

use std::fmt::Write;

use qmp_text::{printable, printable_lines};

use crate::doc::{Doc, SectionKind};
use crate::schema::{
    Branch, Command, Condition, Entity, Event, Feature, Origin, Schema, Type, TypeId, TypeKind,
    Variants,
};

pub use json::{definitions, to_json};

/// Lists a schema; with `docs`, its documentation comments too.
#[must_use]
pub fn to_text(schema: &Schema, docs: bool) -> String {
    let mut dump = Dump {
        schema,
        out: String::new(),
    };
    for (_, module) in schema.modules() {
        dump.line(0, format_args!("module {}", module.name));
        for entity in &module.entities {
            match *entity {
                Entity::Include(module) => {
                    dump.line(0, format_args!("include {}", schema[module].name));
                }
                Entity::Type(ty) => dump.ty(&schema[ty]),
                Entity::Command(command) => dump.command(&schema[command]),
                Entity::Event(event) => dump.event(&schema[event]),
            }
        }
    }
    if docs {
        for (_, doc) in schema.docs() {
            dump.doc(doc);
        }
    }
    dump.out
}

/// A listing under construction.
struct Dump<'a> {
    schema: &'a Schema,
    out: String,
}

impl Dump<'_> {
    fn line(&mut self, indent: usize, line: std::fmt::Arguments<'_>) {
        let line = line.to_string();
        // Writing to a string does not fail.
        let _ = writeln!(self.out, "{:indent$}{}", "", printable(&line));
    }

    /// Adds a line, and text of a comment below it.
    fn lines(&mut self, indent: usize, lines: std::fmt::Arguments<'_>) {
        let lines = lines.to_string();
        let _ = writeln!(self.out, "{:indent$}{}", "", printable_lines(&lines));
    }

    fn ty(&mut self, ty: &Type) {
        match &ty.kind {
            TypeKind::Builtin(_) => return,
            TypeKind::Array(element) => {
                // QEMU leaves out the predefined ones.
                if ty.origin != Origin::BuiltIn {
                    let element = &self.schema[*element].name;
                    self.line(0, format_args!("array {} {element}", ty.name));
                    self.condition(4, ty.condition.as_ref());
                }
                return;
            }
            TypeKind::Enum(enumeration) => {
                self.line(0, format_args!("enum {}", ty.name));
                if let Some(prefix) = &enumeration.prefix {
                    self.line(4, format_args!("prefix {prefix}"));
                }
                for value in &enumeration.values {
                    self.line(4, format_args!("member {}", value.name));
                    self.condition(8, value.condition.as_ref());
                    self.features(8, &value.features);
                }
            }
            TypeKind::Object(object) => {
                self.line(0, format_args!("object {}", ty.name));
                if let Some(base) = object.base {
                    self.line(4, format_args!("base {}", self.schema[base].name));
                }
                for member in &object.members {
                    let ty = &self.schema[member.ty].name;
                    let optional = python(member.optional);
                    self.line(
                        4,
                        format_args!("member {}: {ty} optional={optional}", member.name),
                    );
                    self.condition(8, member.condition.as_ref());
                    self.features(8, &member.features);
                }
                if let Some(Variants { tag, branches, .. }) = &object.variants {
                    self.branches(tag, branches);
                }
            }
            TypeKind::Alternate(alternate) => {
                self.line(0, format_args!("alternate {}", ty.name));
                self.branches("type", &alternate.branches);
            }
        }
        self.condition(4, ty.condition.as_ref());
        self.features(4, &ty.features);
    }

    fn branches(&mut self, tag: &str, branches: &[Branch]) {
        self.line(4, format_args!("tag {tag}"));
        for branch in branches {
            let ty = &self.schema[branch.ty].name;
            self.line(4, format_args!("case {}: {ty}", branch.name));
            self.condition(8, branch.condition.as_ref());
        }
    }

    fn type_name(&self, ty: Option<TypeId>) -> &str {
        ty.map_or("None", |ty| &self.schema[ty].name)
    }

    fn command(&mut self, command: &Command) {
        let (args, returns) = (command.args, command.returns);
        let header = format!(
            "command {} {} -> {}",
            command.name,
            self.type_name(args),
            self.type_name(returns)
        );
        self.line(0, format_args!("{header}"));
        self.line(
            4,
            format_args!(
                "gen={} success_response={} boxed={} oob={} preconfig={}{}",
                python(command.gen_marshal),
                python(command.success_response),
                python(command.boxed),
                python(command.allow_oob),
                python(command.allow_preconfig),
                if command.coroutine {
                    " coroutine=True"
                } else {
                    ""
                },
            ),
        );
        self.condition(4, command.condition.as_ref());
        self.features(4, &command.features);
    }

    fn event(&mut self, event: &Event) {
        let header = format!("event {} {}", event.name, self.type_name(event.data));
        self.line(0, format_args!("{header}"));
        self.line(4, format_args!("boxed={}", python(event.boxed)));
        self.condition(4, event.condition.as_ref());
        self.features(4, &event.features);
    }

    fn condition(&mut self, indent: usize, condition: Option<&Condition>) {
        match condition {
            None => {}
            // QEMU prints the value in Python, with quotes only for a string inside of another value.
            Some(Condition::Defined(symbol)) => self.line(indent, format_args!("if {symbol}")),
            Some(condition) => self.line(indent, format_args!("if {}", repr(condition))),
        }
    }

    fn features(&mut self, indent: usize, features: &[Feature]) {
        for feature in features {
            self.line(indent, format_args!("feature {}", feature.name));
            self.condition(indent + 4, feature.condition.as_ref());
        }
    }

    fn doc(&mut self, doc: &Doc) {
        match &doc.symbol {
            Some(symbol) => self.lines(0, format_args!("doc symbol={symbol}")),
            None => self.lines(0, format_args!("doc freeform")),
        }
        self.lines(4, format_args!("body=\n{}", doc.body));
        for entry in &doc.members {
            self.lines(4, format_args!("arg={}\n{}", entry.name, entry.text));
        }
        for entry in &doc.features {
            self.lines(4, format_args!("feature={}\n{}", entry.name, entry.text));
        }
        for section in &doc.sections {
            let kind = match section.kind {
                SectionKind::Plain => "Plain",
                SectionKind::Todo => "Todo",
                tagged => tagged.tag(),
            };
            self.lines(4, format_args!("section={kind}\n{}", section.text));
        }
    }
}

/// A boolean in Python.
fn python(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}

/// A condition in Python, which equals the syntax of a schema.
pub(crate) fn repr(condition: &Condition) -> String {
    let list =
        |conditions: &[Condition]| conditions.iter().map(repr).collect::<Vec<_>>().join(", ");
    match condition {
        Condition::Defined(symbol) => format!("'{symbol}'"),
        Condition::All(conditions) => format!("{{'all': [{}]}}", list(conditions)),
        Condition::Any(conditions) => format!("{{'any': [{}]}}", list(conditions)),
        Condition::Not(condition) => format!("{{'not': {}}}", repr(condition)),
    }
}
