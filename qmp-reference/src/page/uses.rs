//! Related definitions: users of a type, names in descriptions, and removed parts.

use std::collections::BTreeSet;

use qmp_schema::schema::{Definition, TypeId, TypeKind};
use serde::Serialize;

use super::Reference;
use super::shape::Item;

/// A use of a type.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Use {
    /// The definition or part that uses it.
    pub path: String,
    /// The kind of use: `arguments`, `data`, `returns`, `member`, `base`, `branch`.
    #[serde(rename = "as")]
    pub role: &'static str,
}

impl Reference<'_> {
    /// The definitions that use a type, with the kind of use.
    pub(super) fn users(&self, used: TypeId) -> Vec<Use> {
        let mut users = BTreeSet::new();
        let mut add = |ty: TypeId, path: String, role| {
            let is_element =
                matches!(self.schema[ty].kind, TypeKind::Array(element) if element == used);
            if ty == used || is_element {
                users.insert(Use { path, role });
            }
        };
        for (_, command) in self.schema.commands() {
            if let Some(args) = command.args {
                add(args, command.name.clone(), "arguments");
            }
            if let Some(returns) = command.returns {
                add(returns, command.name.clone(), "returns");
            }
        }
        for (_, event) in self.schema.events() {
            if let Some(data) = event.data {
                add(data, event.name.clone(), "data");
            }
        }
        for (id, ty) in self.schema.types() {
            let name = self.schema.display_name(id);
            match &ty.kind {
                TypeKind::Object(object) => {
                    if let Some(base) = object.base {
                        add(base, name.to_owned(), "base");
                    }
                    for member in &object.members {
                        add(member.ty, format!("{name}.{}", member.name), "member");
                    }
                    for branch in object.variants.iter().flat_map(|v| &v.branches) {
                        add(branch.ty, format!("{name}.{}", branch.name), "branch");
                    }
                }
                TypeKind::Alternate(alternate) => {
                    for branch in &alternate.branches {
                        add(branch.ty, format!("{name}.{}", branch.name), "branch");
                    }
                }
                TypeKind::Builtin(_) | TypeKind::Enum(_) | TypeKind::Array(_) => {}
            }
        }
        users.into_iter().collect()
    }

    /// The events, and the commands, that the description of a command or event names, or that name it.
    pub(super) fn related(&self, name: &str) -> (Vec<String>, Vec<String>) {
        let mut events = BTreeSet::new();
        let mut commands = BTreeSet::new();
        let mut add = |found: &str| match self.schema.lookup(found) {
            _ if found == name => {}
            Some(Definition::Event(_)) => drop(events.insert(found.to_owned())),
            Some(Definition::Command(_)) => drop(commands.insert(found.to_owned())),
            Some(Definition::Type(_)) | None => {}
        };
        let own = [
            name.to_owned(),
            format!("{name}:returns"),
            format!("{name}:errors"),
        ];
        for path in own {
            let text = self.text(&path);
            names_in(text.source()).for_each(&mut add);
        }
        let is_type = matches!(self.schema.lookup(name), Some(Definition::Type(_)));
        for (path, text) in self.texts.rows().iter().filter(|_| !is_type) {
            let definition = path.split(['.', ':']).next().unwrap_or_default();
            if text.contains(name) && names_in(text).any(|found| found == name) {
                add(definition);
            }
        }
        (events.into_iter().collect(), commands.into_iter().collect())
    }

    /// The parts of a definition that only older releases have.
    pub(super) fn gone(&self, name: &str) -> Vec<Item> {
        let inside = format!("{name}.");
        let lines = self.dates.lines();
        let start = lines.partition_point(|(path, _)| *path < inside.as_str());
        let parts = { lines[start..].iter() }.take_while(|(path, _)| path.starts_with(&inside));
        let gone = parts.filter(|(_, json)| json.contains("\"gone\":"));
        let items = gone.filter_map(|(path, _)| {
            let facts = self.facts(path, None);
            facts.gone.is_some().then(|| Item {
                name: path[inside.len()..].to_owned(),
                description: self.text(path),
                facts,
                ..Item::default()
            })
        });
        let mut items: Vec<Item> = items.collect();
        items.dedup_by(|one, other| one.name == other.name);
        items
    }
}

/// The names that are marked in a text: `` `stop` `` and `@stop`.
fn names_in(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    text.match_indices(['`', '@']).filter_map(move |(at, _)| {
        let rest = text.get(at + 1..)?;
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        (end > 0).then(|| &rest[..end])
    })
}
