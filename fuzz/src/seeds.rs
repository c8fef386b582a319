//! Inputs to start from: the schemas and fixtures of this repository.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::input::MARK;

/// The folders with schema files.
const FOLDERS: [&str; 5] = [
    "qmp-schema/tests/ui/ok",
    "qmp-schema/tests/ui/err",
    "qmp-codegen/tests",
    "qmp-codegen/macros/tests/schemas",
    "schemas",
];

/// The inputs by name. A file's input begins with the file; included files follow.
///
/// # Errors
/// If a folder cannot be read.
pub fn seeds() -> io::Result<BTreeMap<String, Vec<u8>>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut seeds = BTreeMap::new();
    for folder in FOLDERS {
        let mut files = Vec::new();
        schema_files(&root.join(folder), &mut files)?;
        for file in files {
            let name = file.strip_prefix(&root).unwrap_or(&file);
            let name = name.to_string_lossy().replace('/', "-");
            seeds.insert(name, joined(&file)?);
        }
    }
    Ok(seeds)
}

/// The schema files of a folder and the folders in it. Snapshots are JSON, but no schema files.
fn schema_files(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("releases") {
            schema_files(&path, files)?;
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            files.push(path);
        }
    }
    Ok(())
}

/// A file with its includes, if they are short.
fn joined(entry: &Path) -> io::Result<Vec<u8>> {
    const LITTLE: usize = 8_000;
    let mut input = fs::read(entry)?;
    let folder = entry.parent().unwrap_or(entry);
    let mut known = Vec::new();
    let mut next: Vec<String> = includes(&input);
    while let Some(include) = next.pop() {
        let Ok(text) = fs::read(folder.join(&include)) else {
            continue;
        };
        if known.contains(&include) || input.len() + text.len() > LITTLE {
            continue;
        }
        let inner = includes(&text).into_iter();
        next.extend(inner.map(|inner| match include.rfind('/') {
            Some(slash) => format!("{}/{inner}", &include[..slash]),
            None => inner,
        }));
        input.extend_from_slice(MARK);
        input.extend_from_slice(include.as_bytes());
        input.push(b'\n');
        input.extend_from_slice(&text);
        known.push(include);
    }
    Ok(input)
}

/// The paths in the include directives of a file, as far as they are written in the usual way.
fn includes(text: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(text);
    let directives = text.split("'include': '").skip(1);
    directives
        .filter_map(|rest| rest.split_once('\''))
        .map(|(path, _)| path.to_owned())
        .collect()
}
