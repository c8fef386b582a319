//! Tells from the first characters of a file what it contains.

use std::io;

use qmp_history::introspect::{self, Answer};
use qmp_history::snapshot;
use qmp_history::{Archive, Release};
use qmp_schema::{Loaded, Loader, Options};
use qmp_text::printable;

use crate::Outcome;
use crate::disk;
use crate::output::complain;

/// The form of a schema's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Schema files.
    Source,
    /// A snapshot.
    Snapshot,
    /// The answer of a server to `query-qmp-schema`.
    Answer,
}

/// A schema, and the facts about it in its file.
#[derive(Debug)]
pub struct Read {
    /// The schema and its files.
    pub loaded: Loaded,
    /// The kind of file that it was made from.
    pub content: Content,
    /// Its release, if the file names it.
    pub release: Option<Release>,
    /// The target of the emulator, if the file names one.
    pub target: Option<String>,
}

/// Reads a schema from its entry file, a snapshot or an answer; if that fails, reports why.
pub fn load(loader: &dyn Loader, path: &str, options: &Options) -> Result<Read, Outcome> {
    let source = |loaded| Read {
        loaded,
        content: Content::Source,
        release: None,
        target: None,
    };
    // If the file cannot be read, loading it reports why.
    let Ok(bytes) = loader.read(path) else {
        return disk::load_by(loader, path, options).map(source);
    };
    match std::str::from_utf8(&bytes) {
        Ok(text) if snapshot::is_snapshot(text) => of_snapshot(path, text),
        Ok(text) if introspect::is_answer(text) => of_answer(path, text),
        _ => {
            let entry = PreloadedEntry {
                path,
                bytes,
                others: loader,
            };
            disk::load_by(&entry, path, options).map(source)
        }
    }
}

/// Reads a snapshot; if it is invalid, reports why.
pub fn of_snapshot(path: &str, text: &str) -> Result<Read, Outcome> {
    let loaded = snapshot::to_schema(path, text).map_err(|error| {
        let path = printable(path);
        complain(&format!(
            "error: '{path}' is not a valid snapshot: {error}\n"
        ));
        Outcome::No
    })?;
    // A snapshot without a release number can be read too.
    let first = text.lines().next().unwrap_or_default().to_owned();
    let archive = Archive::new([(path.to_owned(), first)]).unwrap_or_default();
    let release = archive.releases().next();
    Ok(Read {
        loaded,
        content: Content::Snapshot,
        release,
        target: None,
    })
}

/// Reads an answer.
pub fn of_answer(path: &str, text: &str) -> Result<Read, Outcome> {
    let answer = introspect::to_schema(path, text).map_err(|error| {
        let path = printable(path);
        complain(&format!("error: '{path}' has no valid schema: {error}\n"));
        Outcome::No
    })?;
    let Answer {
        loaded,
        release,
        target,
    } = answer;
    Ok(Read {
        loaded,
        content: Content::Answer,
        release,
        target,
    })
}

/// A loader whose entry file has been read, because a pipe cannot be read twice.
struct PreloadedEntry<'a> {
    path: &'a str,
    bytes: Vec<u8>,
    others: &'a dyn Loader,
}

impl Loader for PreloadedEntry<'_> {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        if path == self.path {
            Ok(self.bytes.clone())
        } else {
            self.others.read(path)
        }
    }

    fn identity(&self, path: &str) -> String {
        self.others.identity(path)
    }
}
