//! What is in a file: its first characters tell.

use std::io;

use qmp_history::introspect::{self, Answer};
use qmp_history::snapshot;
use qmp_history::{Archive, Release};
use qmp_schema::{Loaded, Loader, Options};
use qmp_text::printable;

use crate::Outcome;
use crate::disk;
use crate::output::complain;

/// What a schema was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Schema files.
    Source,
    /// A snapshot.
    Snapshot,
    /// What a server answers to `query-qmp-schema`.
    Answer,
}

/// A schema, and what its file says of it.
#[derive(Debug)]
pub struct Read {
    /// The schema and its files.
    pub loaded: Loaded,
    /// The kind of file that it was made from.
    pub content: Content,
    /// The release that it is of, if the file names one.
    pub release: Option<Release>,
    /// The target of the emulator, if the file names one.
    pub target: Option<String>,
}

/// Reads a schema from its entry file, a snapshot or an answer; if that fails, says why on standard
/// error and how the command ends.
pub fn load(loader: &dyn Loader, path: &str, options: &Options) -> Result<Read, Outcome> {
    let source = |loaded| Read {
        loaded,
        content: Content::Source,
        release: None,
        target: None,
    };
    // What cannot be read is not looked at here: loading it says why.
    let Ok(bytes) = loader.read(path) else {
        return disk::load_by(loader, path, options).map(source);
    };
    match std::str::from_utf8(&bytes) {
        Ok(text) if snapshot::is_snapshot(text) => of_snapshot(path, text),
        Ok(text) if introspect::is_answer(text) => of_answer(path, text),
        _ => {
            let entry = Entry {
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
        complain(&format!("error: '{path}' is no valid snapshot: {error}\n"));
        Outcome::No
    })?;
    // A release that has no number is not in the way of reading it.
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

/// A loader for whose entry file has been read: what comes through a pipe cannot be read again.
struct Entry<'a> {
    path: &'a str,
    bytes: Vec<u8>,
    others: &'a dyn Loader,
}

impl Loader for Entry<'_> {
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
