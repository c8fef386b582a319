//! Rust code in a folder: generated, compared with the files that are there, and written.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use qmp_codegen::{Config, Files, Stale};
use qmp_schema::{Loaded, Schema};
use qmp_text::printable;

use crate::Outcome;
use crate::content::{self, Content};
use crate::disk::Reading;
use crate::output::{self, complain};
use crate::write::{Failure, Folder, WAITING, file_type_name};

/// The command that generates the code of this workspace, as its files name it.
pub const REGEN: &str = "cargo xtask regen";

/// The command that generates code for any schema.
pub const GENERATE: &str = "qmp generate";

/// The code of a folder before it is written.
pub struct Prepared {
    out: PathBuf,
    /// The folder, unless it is only checked.
    folder: Option<Folder>,
    files: Files,
    old: BTreeMap<String, Vec<u8>>,
}

/// A schema, and how long it took to read it.
pub struct Read {
    /// The schema.
    pub schema: Schema,
    /// The number of its files.
    pub files: usize,
    /// How long it took to read them.
    pub time: Duration,
}

/// Reads a schema for generating code from it; if that fails, reports why.
pub fn read(schema: &str, reading: &Reading) -> Result<Read, Outcome> {
    let start = Instant::now();
    let loaded = open_for_code(schema, reading)?;
    Ok(Read {
        files: loaded.sources.files().len(),
        schema: loaded.schema,
        time: start.elapsed(),
    })
}

/// Loads a schema from its entry file or from a snapshot, whatever the style of its documentation.
fn open_for_code(path: &str, reading: &Reading) -> Result<Loaded, Outcome> {
    let options = reading.options_for_meaning();
    let read = content::load(&*reading.loader()?, path, &options)?;
    if read.content == Content::Answer {
        complain(
            "error: cannot generate code from the schema of a server: its types have no names\n",
        );
        return Err(Outcome::No);
    }
    Ok(read.loaded)
}

/// Generates the code of a schema, and reports how long it took.
pub fn generate(path: &str, schema: &Schema, config: &Config) -> Result<Files, Outcome> {
    let start = Instant::now();
    let path = printable(path);
    let files = qmp_codegen::generate(schema, config).map_err(|error| {
        complain(&format!("{path}: error: {error}\n"));
        Outcome::No
    })?;
    complain(&format!(
        "{path}: generated {} files in {:.0?}\n",
        files.iter().len(),
        start.elapsed(),
    ));
    Ok(files)
}

/// Opens a folder for writing.
pub fn open(folder: &Path) -> Result<Folder, Outcome> {
    Folder::open(folder).map_err(cannot_write)
}

/// Reports that a file could not be written.
pub fn cannot_write((path, error): Failure) -> Outcome {
    output::cannot("write", &path, &error)
}

impl Prepared {
    /// The new text of a file, if the folder has that name.
    #[must_use]
    pub fn text(&self, folder: &str, path: &str) -> Option<&str> {
        self.out.ends_with(folder).then(|| self.files.get(path))?
    }

    /// Reads the generated files of a folder. Unless they are only checked, no other run writes there until this is dropped.
    pub fn new(out: &Path, files: Files, check: bool) -> Result<Self, Outcome> {
        let folder = if check { None } else { Some(open(out)?) };
        let mut old = BTreeMap::new();
        collect(out, "", &files, &mut old)?;
        Ok(Self {
            out: out.to_owned(),
            folder,
            files,
            old,
        })
    }

    /// Lists the stale files; returns whether all are fresh.
    pub fn report_stale(&self) -> Result<bool, Outcome> {
        let stale = qmp_codegen::stale(&self.files, &self.old);
        let line =
            |(path, how): &(String, Stale)| format!("{}: {how}\n", shown(&self.out.join(path)));
        let lines: String = stale.iter().map(line).collect();
        match output::print(&lines) {
            Outcome::Failed => Err(Outcome::Failed),
            _ => Ok(stale.is_empty()),
        }
    }

    /// Writes changed files and removes orphaned ones. New texts are complete on the disk before the
    /// first old one is replaced.
    pub fn write(&self) -> Result<(), Outcome> {
        let start = Instant::now();
        let Self {
            out,
            folder: Some(folder),
            files,
            old,
        } = self
        else {
            return Ok(());
        };
        let stale = qmp_codegen::stale(files, old);
        let changed: Vec<_> = stale
            .iter()
            .filter(|(_, how)| *how != Stale::Orphaned)
            .filter_map(|(path, _)| Some((path.as_str(), files.get(path)?)))
            .collect();
        let removed: Vec<_> = stale
            .iter()
            .filter(|(_, how)| *how == Stale::Orphaned)
            .map(|(path, _)| path)
            .collect();
        folder.replace(&changed).map_err(cannot_write)?;
        for path in &removed {
            let removed = folder.remove(path);
            removed.map_err(|(path, e)| output::cannot("remove", &path, &e))?;
        }
        complain(&format!(
            "{}: wrote {}, removed {}, left {} as they were, in {:.0?}\n",
            shown(out),
            changed.len(),
            removed.len(),
            files.iter().len() - changed.len(),
            start.elapsed(),
        ));
        Ok(())
    }
}

/// Whether a text is marked as generated. Git's conflict markers may precede the mark.
fn is_generated(text: &[u8]) -> bool {
    let mut lines = text.split(|byte| *byte == b'\n').take(3);
    lines.any(|line| {
        let line = String::from_utf8_lossy(line);
        (line.contains(REGEN) || line.contains(GENERATE)) && line.contains("Do not edit")
    })
}

/// The generated files below a folder by their path in it; none if the folder does not exist. Other files
/// are ignored, unless generated code needs their path.
fn collect(
    folder: &Path,
    prefix: &str,
    new: &Files,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(), Outcome> {
    let cannot = |path: &Path| {
        let path = path.to_owned();
        move |error: io::Error| output::cannot("read", &path, &error)
    };
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && prefix.is_empty() => return Ok(()),
        entries => entries.map_err(cannot(folder))?,
    };
    for entry in entries {
        let entry = entry.map_err(cannot(folder))?;
        let path = entry.path();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type().map_err(cannot(&path))?;
        let is_wanted = new.get(&name).is_some();
        if kind.is_dir() && !is_wanted {
            if name != WAITING && !is_of_another_schema(&path) {
                collect(&path, &format!("{name}/"), new, files)?;
            }
        } else if kind.is_file() {
            let text = fs::read(&path).map_err(cannot(&path))?;
            if is_generated(&text) {
                files.insert(name, text);
            } else if is_wanted {
                return Err(in_the_way(&path, "it was not generated"));
            }
        } else if is_wanted {
            return Err(in_the_way(
                &path,
                &format!("it is {}", file_type_name(kind)),
            ));
        }
    }
    Ok(())
}

/// Whether a subfolder contains the code of another schema.
fn is_of_another_schema(folder: &Path) -> bool {
    // The code of each schema has such a list in its top folder only.
    let list = folder.join("NAMES.txt");
    let is_file = fs::symlink_metadata(&list).is_ok_and(|metadata| metadata.is_file());
    is_file && fs::read(&list).is_ok_and(|text| is_generated(&text))
}

/// The error for a user's file at the path of generated code.
fn in_the_way(path: &Path, why: &str) -> Outcome {
    complain(&format!(
        "error: cannot replace '{}': {why}\nhelp: move it away, or name another folder\n",
        shown(path)
    ));
    Outcome::Failed
}

/// Reports stale code, with the command that writes it again.
pub fn verdict(fresh: bool, command: &str) -> Result<(), Outcome> {
    if fresh {
        return Ok(());
    }
    complain(&format!(
        "error: the generated code is stale; run `{}`\n",
        printable(command)
    ));
    Err(Outcome::No)
}

/// Formats a path relative to the current folder.
pub fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let path = path.strip_prefix(here).unwrap_or(path);
    printable(&path.to_string_lossy()).into_owned()
}
