//! Schemas, be they schema files or a snapshot.

use std::io;

use qmp_schema::diagnostic::printable;
use qmp_schema::{Loaded, Loader, Options, snapshot};

use crate::Outcome;
use crate::disk::{self, Reading, complain};

/// Loads a schema from its entry file or from a snapshot; if that fails, says why on standard error
/// and how the command ends.
pub(crate) fn open(path: &str, reading: &Reading) -> Result<Loaded, Outcome> {
    open_with(path, reading, &reading.options())
}

/// The same for a schema that code is made from: how its documentation is written is no reason to
/// refuse it.
pub(crate) fn open_for_code(path: &str, reading: &Reading) -> Result<Loaded, Outcome> {
    let options = Options {
        any_doc_style: true,
        ..reading.options()
    };
    open_with(path, reading, &options)
}

fn open_with(path: &str, reading: &Reading, options: &Options) -> Result<Loaded, Outcome> {
    let loader = reading.loader()?;
    // What cannot be read is not looked at here: loading it says why.
    let Ok(bytes) = loader.read(path) else {
        return disk::load_by(&*loader, path, options);
    };
    match std::str::from_utf8(&bytes) {
        Ok(text) if snapshot::is_snapshot(text) => {
            snapshot::to_schema(path, text).map_err(|error| {
                let path = printable(path);
                complain(&format!("error: '{path}' is no valid snapshot: {error}\n"));
                Outcome::No
            })
        }
        _ => {
            let entry = Entry {
                path,
                bytes,
                others: &*loader,
            };
            disk::load_by(&entry, path, options)
        }
    }
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
