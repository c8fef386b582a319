//! Tags, which group commands: by module, or by the words of their names if the schema has no modules.

use std::collections::{BTreeMap, BTreeSet};

use qmp_schema::Schema;
use qmp_schema::schema::{Command, Event, ModuleId};

use crate::json_schema::node::Object;

/// The minimum number of commands with the same first words in a group.
const GROUP: usize = 3;

/// The tags of a schema.
pub(super) enum Tags<'s> {
    Modules(BTreeMap<ModuleId, &'s str>),
    Words(BTreeSet<&'s str>),
}

impl<'s> Tags<'s> {
    pub(super) fn of(schema: &'s Schema) -> Self {
        let commands = schema.commands().map(|(_, command)| command.module);
        let events = schema.events().map(|(_, event)| event.module);
        let modules: BTreeSet<ModuleId> = commands.chain(events).collect();
        if modules.len() > 1 {
            let named = modules.into_iter().map(|id| (id, module_name(schema, id)));
            return Self::Modules(named.collect());
        }
        let all = schema.commands().len();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, command) in schema.commands() {
            for words in starts(&command.name) {
                *counts.entry(words).or_default() += 1;
            }
        }
        // The first word of most names distinguishes nothing.
        counts.retain(|_, count| *count >= GROUP && *count * 2 <= all);
        Self::Words(counts.into_keys().collect())
    }

    pub(super) fn of_command(&self, command: &'s Command) -> Option<&'s str> {
        match self {
            Self::Modules(modules) => modules.get(&command.module).copied(),
            Self::Words(words) => starts(&command.name).find(|start| words.contains(start)),
        }
    }

    pub(super) fn of_event(&self, event: &Event) -> Option<&'s str> {
        match self {
            Self::Modules(modules) => modules.get(&event.module).copied(),
            Self::Words(_) => None,
        }
    }

    /// The tags as components of the document.
    pub(super) fn components(&self) -> Object {
        let names: BTreeSet<&str> = match self {
            Self::Modules(modules) => modules.values().copied().collect(),
            Self::Words(words) => words.clone(),
        };
        let tags = names
            .into_iter()
            .map(|name| (name, Object::default().with("name", name)));
        tags.collect()
    }
}

/// The file without its folder and extension.
fn module_name(schema: &Schema, module: ModuleId) -> &str {
    let name = schema[module].name.as_str();
    let file = name.rsplit('/').next().unwrap_or(name);
    file.strip_suffix(".json").unwrap_or(file)
}

/// The first word of a name, and the first two.
fn starts(name: &str) -> impl Iterator<Item = &str> {
    name.match_indices(['-', '_'])
        .take(2)
        .map(|(end, _)| &name[..end])
}
