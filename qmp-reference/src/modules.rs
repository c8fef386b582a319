//! The files that define the parts of a schema, by which a reference is divided.

use std::fmt::Write;

use qmp_schema::Schema;
use qmp_schema::schema::{BUILTIN_MODULE, Definition, Written};

/// Which file defines what: a line for each, with the name of the file without its ending, a tab, and the names in it in
/// their order, with spaces between.
#[must_use]
pub fn table(schema: &Schema) -> String {
    let mut text = String::new();
    for (_, module) in schema
        .modules()
        .filter(|(_, module)| module.name != BUILTIN_MODULE)
    {
        let names: Vec<&str> = { module.written.iter() }
            .filter_map(|written| match *written {
                Written::Definition(Definition::Command(id)) => Some(schema[id].name.as_str()),
                Written::Definition(Definition::Event(id)) => Some(schema[id].name.as_str()),
                Written::Definition(Definition::Type(id)) => Some(schema.display_name(id)),
                Written::FreeForm(_) | Written::Include(_) => None,
            })
            .collect();
        if !names.is_empty() {
            let name = module.name.rsplit('/').next().unwrap_or_default();
            let name = name.strip_suffix(".json").unwrap_or(name);
            // Writing to a string does not fail.
            let _ = writeln!(text, "{name}\t{}", names.join(" "));
        }
    }
    text
}

/// A file of a schema.
#[derive(Clone, Debug)]
pub struct Module<'t> {
    /// Its name without the ending.
    pub name: &'t str,
    /// What it defines.
    pub names: Vec<&'t str>,
}

/// Reads a table.
#[must_use]
pub fn read(table: &str) -> Vec<Module<'_>> {
    let lines = table.lines().filter_map(|line| line.split_once('\t'));
    let modules = lines.map(|(name, names)| Module {
        name,
        names: names.split(' ').collect(),
    });
    modules.collect()
}
