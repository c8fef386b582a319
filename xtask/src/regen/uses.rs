//! How commands are used: the examples and relations in `schemas/`, for the documentation of generated code and as tables of
//! `qmp-releases`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use qmp_cli_support::Outcome;
use qmp_cli_support::code::shown;
use qmp_cli_support::output::{self, complain};
use qmp_codegen::{Relation, Usage};
use qmp_reference::examples::{Example, shell};
use qmp_reference::{examples, relations};
use qmp_schema::Schema;
use qmp_schema::schema::Definition;

use crate::embedded::Files;

/// How wide the JSON of an event is in documentation.
const WIDTH: usize = 90;

/// The examples and relations.
pub(super) struct Uses {
    examples: Vec<Example>,
    relations: relations::Source,
}

impl Uses {
    /// Reads them.
    pub(super) fn read(schemas: &Path) -> Result<Self, Outcome> {
        let mut examples = read_examples(&schemas.join("examples"))?;
        for example in &mut examples {
            let line = example.request().and_then(shell::line);
            example.shell = line.unwrap_or_default();
        }
        Ok(Self {
            examples,
            relations: read_relations(&schemas.join("relations.toml"))?,
        })
    }

    /// Those of a schema, for code.
    pub(super) fn of(&self, schema: &Schema) -> Usage {
        let is_there = |name: &str| {
            let found = schema.lookup(name);
            matches!(found, Some(Definition::Command(_) | Definition::Event(_)))
        };
        let relations = { self.relations.command.iter() }
            .filter(|(name, _)| is_there(name))
            .map(|(name, relation)| (name.clone(), known(relation)));
        let examples = { self.examples.iter() }
            .filter(|example| is_there(&example.name))
            .filter_map(|example| {
                let message = example.request().or_else(|| example.event())?;
                let example_in_code = qmp_codegen::Example {
                    text: example.text.clone(),
                    message: message.to_value(),
                    shown: message.pretty(WIDTH),
                };
                Some((example.name.clone(), example_in_code))
            });
        Usage {
            relations: relations.collect(),
            examples: examples.collect(),
        }
    }

    /// Keeps examples as Rust programs.
    pub(super) fn keep(&mut self, programs: &BTreeMap<String, String>) {
        for example in &mut self.examples {
            if let Some(program) = programs.get(&example.name) {
                // Lines that begin so are for the compiler.
                let lines = program.lines().filter(|line| !line.starts_with("# "));
                example.rust = lines.collect::<Vec<_>>().join("\n");
            }
        }
    }

    /// The tables of examples and relations.
    pub(super) fn files(&self) -> Files {
        Files::from([
            (
                "use/examples.jsonl".to_owned(),
                examples::table(&self.examples),
            ),
            (
                "use/relations.jsonl".to_owned(),
                relations::table(&self.relations),
            ),
        ])
    }
}

fn known(relation: &relations::Relation) -> Relation {
    let errors = relation.errors.iter();
    let errors = errors.map(|error| (error.class.clone(), error.when.clone()));
    Relation {
        events: relation.events.clone(),
        may: relation.may.clone(),
        completed: relation.completed.clone(),
        effect: relation.effect.clone(),
        inverse: relation.inverse.clone(),
        errors: errors.collect(),
    }
}

fn read_examples(folder: &Path) -> Result<Vec<Example>, Outcome> {
    let files = fs::read_dir(folder).map_err(|e| output::cannot("read", folder, &e))?;
    let paths: Result<Vec<PathBuf>, _> = files.map(|file| Ok(file?.path())).collect();
    let mut paths = paths.map_err(|e| output::cannot("read", folder, &e))?;
    paths.sort();
    let mut examples = Vec::new();
    for path in paths {
        let text = read(&path)?;
        let list = examples::parse(&text).map_err(|error| wrong(&path, &error))?;
        examples.extend(list);
    }
    Ok(examples)
}

fn read_relations(path: &Path) -> Result<relations::Source, Outcome> {
    toml::from_str(&read(path)?).map_err(|error| wrong(path, &error))
}

fn read(path: &Path) -> Result<String, Outcome> {
    fs::read_to_string(path).map_err(|e| output::cannot("read", path, &e))
}

fn wrong(path: &Path, error: &dyn std::fmt::Display) -> Outcome {
    complain(&format!("error: '{}': {error}\n", shown(path)));
    Outcome::No
}
