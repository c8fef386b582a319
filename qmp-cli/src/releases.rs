//! The history of the schemas that `qmp` knows: built in, or in a folder.

use std::io;
use std::path::PathBuf;

use qmp_cli_support::history::{Folder, Store};
use qmp_schema::Loader;

/// Which history to use.
#[derive(clap::Args, Clone, Default)]
pub(crate) struct Known {
    /// Read the history from this folder instead of the built-in one: snapshots `NAME-RELEASE.json`, in it or in its
    /// folder `releases`, and the files `history.json` and `since/NAME.json` if there are any
    #[arg(long, value_name = "DIR")]
    releases: Option<PathBuf>,
}

impl Known {
    /// The files of the history.
    pub(crate) fn store(&self) -> Box<dyn Store> {
        match &self.releases {
            Some(folder) => Box::new(Folder::new(folder)),
            None => Box::new(BuiltIn),
        }
    }

    /// The table of answers for `when`, which the built-in history has.
    pub(crate) fn table(&self, name: &str) -> Option<String> {
        match self.releases {
            Some(_) => None,
            None => qmp_releases::read(&format!("when/{name}.jsonl")),
        }
    }
}

/// The history in the program itself.
struct BuiltIn;

impl Loader for BuiltIn {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let text = qmp_releases::read(path).ok_or(io::ErrorKind::NotFound)?;
        Ok(text.into_bytes())
    }
}

impl Store for BuiltIn {
    fn releases(&self) -> io::Result<Vec<String>> {
        Ok(qmp_releases::snapshots().map(str::to_owned).collect())
    }

    /// The path of the file in this project.
    fn shown(&self, path: &str) -> String {
        format!("schemas/{path}")
    }
}
