//! The examples in `schemas/examples`, as data: an exchange for a command or event.

use std::ops::{Deref, DerefMut};
use std::path::PathBuf;

pub use qmp_reference::examples::Runs;
use qmp_reference::examples::{self, parse};
use serde_json::Value;

use crate::schemas::project;

/// A message of an example, as it is on the wire.
pub type Message = examples::Message<Value>;

/// An exchange that shows a command or event, and where it is written.
#[derive(Clone, Debug)]
pub struct Example {
    /// The file without its extension: the module of the schema, or `guest-agent`.
    pub module: String,
    /// The exchange.
    pub shown: examples::Example<Value>,
}

impl Deref for Example {
    type Target = examples::Example<Value>;

    fn deref(&self) -> &Self::Target {
        &self.shown
    }
}

impl DerefMut for Example {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.shown
    }
}

/// All examples, by file and in the order of each file.
pub fn examples() -> Vec<Example> {
    let folder = project().join("schemas/examples");
    let files = std::fs::read_dir(&folder).expect("schemas/examples can be read");
    let mut paths: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let mut examples = Vec::new();
    for path in paths {
        let module = path.file_stem().unwrap_or_default().to_string_lossy();
        let text = std::fs::read_to_string(&path).expect("file can be read");
        let list = parse(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        examples.extend(list.into_iter().map(|shown| Example {
            module: module.clone().into_owned(),
            shown,
        }));
    }
    examples
}
