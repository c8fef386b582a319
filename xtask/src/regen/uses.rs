//! How commands are used: the examples and relations in `schemas/`, as tables of `qmp-releases`.

use std::fs;
use std::path::{Path, PathBuf};

use qmp_cli_support::Outcome;
use qmp_cli_support::code::shown;
use qmp_cli_support::output::{self, complain};
use qmp_reference::{examples, relations};

use crate::embedded::Files;

/// The tables of examples and relations.
pub(super) fn files(schemas: &Path) -> Result<Files, Outcome> {
    let examples = examples::table(&read_examples(&schemas.join("examples"))?);
    let relations = relations::table(&read_relations(&schemas.join("relations.toml"))?);
    Ok(Files::from([
        ("use/examples.jsonl".to_owned(), examples),
        ("use/relations.jsonl".to_owned(), relations),
    ]))
}

fn read_examples(folder: &Path) -> Result<Vec<examples::Example>, Outcome> {
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
