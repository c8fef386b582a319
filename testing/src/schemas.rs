//! Schemas from files on the disk, and comparing them.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use qmp_schema::{Dialect, DialectChoice, LoadError, Loaded, Loader, Options, Schema, dump, print};

/// The root of the project.
pub fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Loads a schema from a folder; paths in diagnostics are relative to it.
pub fn load(folder: &Path, entry: &str) -> Result<Loaded, LoadError> {
    qmp_schema::load(entry, &|path: &str| std::fs::read(folder.join(path)))
}

/// The newest schema of that name, from `schemas/NAME`.
pub fn newest(name: &str) -> Schema {
    let folder = project().join("schemas").join(name);
    match load(&folder, "qapi-schema.json") {
        Ok(loaded) => loaded.schema,
        Err(error) => panic!("{error}"),
    }
}

/// Loads a schema from a map of files.
pub fn load_map(files: &BTreeMap<String, String>, entry: &str) -> Result<Loaded, LoadError> {
    // Schemas for older releases are printed as they were written.
    let options = Options {
        dialect: DialectChoice::Fixed(Dialect::V10_1),
        ..Options::default()
    };
    qmp_schema::load_with(entry, &Map(files), &options)
}

/// Files by their tidied paths.
struct Map<'a>(&'a BTreeMap<String, String>);

impl Loader for Map<'_> {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.0.get(&self.identity(path)) {
            Some(text) => Ok(text.clone().into_bytes()),
            None => Err(io::Error::from(io::ErrorKind::NotFound)),
        }
    }
}

/// Lists the content of a schema, without locations.
pub fn listing(schema: &Schema) -> String {
    format!("{:?}\n{}", schema.pragmas(), dump::to_text(schema, true))
}

/// Checks the invariants of a schema, and that it survives being printed.
pub fn check_printing(schema: &Schema, entry: &str) {
    schema.assert_valid();
    let printed = print::to_files(schema, "A header.\n\nWith two paragraphs.");
    let again = match load_map(&printed, entry) {
        Ok(again) => again.schema,
        Err(error) => panic!("{entry}: what is printed cannot be loaded:\n{error}"),
    };
    again.assert_valid();
    assert!(
        listing(schema) == listing(&again),
        "{entry}: printing changes the meaning"
    );
    let twice = print::to_files(&again, "A header.\n\nWith two paragraphs.");
    assert!(
        printed == twice,
        "{entry}: printing what was printed changes the text"
    );
}

/// Checks the invariants of a schema in an older dialect, and that what is printed means the same in
/// the newest.
pub fn check_modernising(schema: &Schema, entry: &str) {
    schema.assert_valid();
    let printed = print::to_files(schema, "");
    let newest = Options {
        dialect: DialectChoice::Fixed(Dialect::V10_1),
        ..Options::default()
    };
    let loader = |path: &str| match printed.get(path) {
        Some(text) => Ok(text.clone().into_bytes()),
        None => Err(io::Error::from(io::ErrorKind::NotFound)),
    };
    let again = match qmp_schema::load_with(entry, &loader, &newest) {
        Ok(again) => again.schema,
        Err(error) => panic!("{entry}: what is printed cannot be loaded:\n{error}"),
    };
    let types = crate::wire::written_types(schema);
    assert!(
        crate::wire::meaning(schema, &types) == crate::wire::meaning(&again, &types),
        "{entry}: printing changes the meaning"
    );
    // The rest is the same as for the newest dialect.
    check_printing(&again, entry);
}

/// Compares a text with a file; writes the file instead if the variable `BLESS` is set.
pub fn expect(path: &Path, actual: &str) -> Result<(), String> {
    if std::env::var_os("BLESS").is_some() {
        return std::fs::write(path, actual)
            .map_err(|error| format!("{}: {error}", path.display()));
    }
    let expected = std::fs::read_to_string(path).unwrap_or_default();
    if expected == actual {
        return Ok(());
    }
    Err(format!(
        "{} differs; this is what came out:\n{actual}",
        path.display()
    ))
}
