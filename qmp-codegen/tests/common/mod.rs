//! Shared by the tests: loading schemas, and comparing texts with files.

#![allow(dead_code, reason = "each test program uses a part of this")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use qmp_codegen::{Config, Files, generate};
use qmp_schema::Schema;

/// A folder of the tests.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

/// Loads a schema from `tests/schemas`.
pub(crate) fn load(entry: &str) -> Schema {
    let read = |path: &str| fs::read(folder("schemas").join(path));
    let options = qmp_schema::Options {
        any_comments: true,
        ..qmp_schema::Options::default()
    };
    match qmp_schema::load_with(entry, &read, &options) {
        Ok(loaded) => loaded.schema,
        Err(error) => panic!("{entry} is refused:\n{error}"),
    }
}

/// Loads a schema from text, or returns its errors.
pub(crate) fn load_text(text: &str) -> Result<Schema, String> {
    let read = |_: &str| Ok(text.as_bytes().to_vec());
    match qmp_schema::load("x.json", &read) {
        Ok(loaded) => Ok(loaded.schema),
        Err(error) => Err(error.to_string()),
    }
}

/// The code for a user's schema.
pub(crate) fn files(schema: &Schema) -> Files {
    let config = Config::elsewhere("x.json", "a test");
    generate(schema, &config).unwrap_or_else(|error| panic!("{error}"))
}

/// All files of a folder, by their path in it.
pub(crate) fn read_all(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut waiting = vec![String::new()];
    while let Some(prefix) = waiting.pop() {
        let Ok(entries) = fs::read_dir(folder.join(&prefix)) else {
            continue;
        };
        for entry in entries {
            let entry = entry.expect("folder can be read");
            let name = entry.file_name().into_string().expect("name is text");
            let path = format!("{prefix}{name}");
            if entry.path().is_dir() {
                waiting.push(format!("{path}/"));
            } else {
                let text = fs::read(entry.path()).expect("file can be read");
                files.insert(path, text);
            }
        }
    }
    files
}

/// Whether to write the expected files.
pub(crate) fn bless() -> bool {
    std::env::var_os("BLESS").is_some()
}

/// Compares a text with a file; writes the file instead if the variable `BLESS` is set.
pub(crate) fn expect(path: &Path, actual: &str) {
    if bless() {
        fs::write(path, actual).expect("file can be written");
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    if expected != actual {
        let line = 1 + expected
            .lines()
            .zip(actual.lines())
            .take_while(|(a, b)| a == b)
            .count();
        panic!(
            "{}:{line}: it differs here; run with BLESS=1 and look at the difference",
            path.display()
        );
    }
}
