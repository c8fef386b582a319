//! The meaning of a schema on the wire: for each command and event the shape of its values, independent of the names
//! and the composition of types.

use std::collections::HashMap;
use std::fmt::Write;

use qmp_schema::Schema;
use qmp_schema::schema::{Condition, Definition, Feature, TypeId, TypeKind};

/// The names of the types that the schema files define.
pub fn written_types(schema: &Schema) -> Vec<&str> {
    let written = schema.types().filter(|(_, ty)| ty.is_written());
    written.map(|(_, ty)| ty.name.as_str()).collect()
}

/// The meaning of all commands and events, and of the types with these names, as text.
pub fn meaning(schema: &Schema, types: &[&str]) -> String {
    let mut meaning = Meaning {
        schema,
        numbers: HashMap::new(),
        waiting: Vec::new(),
        out: String::new(),
    };
    for (_, command) in schema.commands() {
        let flags = [
            command.gen_marshal,
            command.success_response,
            command.allow_oob,
            command.allow_preconfig,
        ];
        let line = format!(
            "command {} {flags:?} {} -> {}{}",
            command.name,
            meaning.of(command.args),
            meaning.of(command.returns),
            extras(command.condition.as_ref(), &command.features)
        );
        meaning.line(&line);
    }
    for (_, event) in schema.events() {
        let line = format!(
            "event {} {}{}",
            event.name,
            meaning.of(event.data),
            extras(event.condition.as_ref(), &event.features)
        );
        meaning.line(&line);
    }
    for name in types {
        match schema.lookup(name) {
            Some(Definition::Type(ty)) => {
                let line = format!("type {name} {}", meaning.number(ty));
                meaning.line(&line);
            }
            _ => meaning.line(&format!("no type {name}")),
        }
    }
    meaning.types();
    meaning.out
}

fn extras(condition: Option<&Condition>, features: &[Feature]) -> String {
    let mut out = condition.map_or_else(String::new, |condition| format!(" if {condition:?}"));
    for feature in features {
        let _ = write!(out, " feature {} {:?}", feature.name, feature.condition);
    }
    out
}

struct Meaning<'a> {
    schema: &'a Schema,
    /// The types, numbered in the order of their first use.
    numbers: HashMap<TypeId, usize>,
    waiting: Vec<TypeId>,
    out: String,
}

impl Meaning<'_> {
    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
        self.types();
    }

    fn types(&mut self) {
        while let Some(id) = self.waiting.pop() {
            let text = self.describe(id);
            let _ = writeln!(self.out, "  {}: {text}", self.numbers[&id]);
        }
    }

    fn of(&mut self, ty: Option<TypeId>) -> String {
        ty.map_or_else(|| "nothing".to_owned(), |ty| self.number(ty))
    }

    fn number(&mut self, ty: TypeId) -> String {
        let next = self.numbers.len();
        let number = *self.numbers.entry(ty).or_insert(next);
        if number == next {
            self.waiting.push(ty);
        }
        format!("#{number}")
    }

    fn describe(&mut self, id: TypeId) -> String {
        let schema = self.schema;
        let ty = &schema[id];
        let shape = match &ty.kind {
            TypeKind::Builtin(builtin) => format!("{builtin:?}"),
            TypeKind::Array(element) => format!("array of {}", self.number(*element)),
            TypeKind::Enum(values) => {
                let mut out = String::new();
                for value in &values.values {
                    let extras = extras(value.condition.as_ref(), &value.features);
                    let _ = write!(out, "value {}{extras}; ", value.name);
                }
                out
            }
            TypeKind::Alternate(alternate) => {
                let mut out = String::new();
                for branch in &alternate.branches {
                    let extras = extras(branch.condition.as_ref(), &[]);
                    let _ = write!(out, "or {}{extras}; ", self.number(branch.ty));
                }
                out
            }
            TypeKind::Object(_) => {
                let mut out = String::new();
                for member in schema.members(id) {
                    let (ty, optional) = (self.number(member.ty), member.optional);
                    let extras = extras(member.condition.as_ref(), &member.features);
                    let _ = write!(out, "{} {ty} {optional}{extras}; ", member.name);
                }
                if let Some(variants) = schema.variants(id) {
                    let _ = write!(out, "by {}: ", variants.tag);
                    for branch in &variants.branches {
                        let extras = extras(branch.condition.as_ref(), &[]);
                        let ty = self.number(branch.ty);
                        let _ = write!(out, "{} {ty}{extras}; ", branch.name);
                    }
                }
                out
            }
        };
        format!("{shape}{}", extras(ty.condition.as_ref(), &ty.features))
    }
}
