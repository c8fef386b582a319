//! Schema files on the disk.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use qmp_schema::{DialectChoice, Limits, LoadError, Loaded, Loader, Options};

use crate::Outcome;
use crate::output::{cannot, complain, complain_about};
use crate::rooted::Rooted;

/// Reads files relative to the current folder, without restrictions.
pub struct Disk;

impl Loader for Disk {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        read_bounded(File::open(path)?)
    }

    fn identity(&self, path: &str) -> String {
        identity(Path::new(path))
    }
}

/// Options for reading schema files.
#[derive(clap::Args, Clone, Default)]
pub struct Reading {
    /// Read the schema as that QEMU release does, 5.2 or later; for a development tree or a release
    /// candidate (8.2.50, 9.0.91), as the release before or later ones do [default: as the newest does,
    /// or an older one, or several, where that is plainly meant]
    #[arg(long, value_name = "RELEASE")]
    dialect: Option<DialectChoice>,
    /// Read only regular files inside of this folder, wherever includes and symbolic links lead: for
    /// untrusted schemas
    ///
    /// Paths of files are relative to the current folder if that leads into DIR, else to DIR.
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

impl Reading {
    /// The options of the front end.
    pub fn options(&self) -> Options {
        Options {
            dialect: self.dialect.unwrap_or_default(),
            ..Options::default()
        }
    }

    /// The options of the front end for commands that only need the definitions of a schema.
    pub fn options_for_meaning(&self) -> Options {
        Options {
            any_comments: true,
            ..self.options()
        }
    }

    /// Whether only files in one folder may be read.
    pub fn is_confined(&self) -> bool {
        self.root.is_some()
    }

    /// The loader; if the folder cannot be opened, reports why.
    pub fn loader(&self) -> Result<Box<dyn Loader>, Outcome> {
        let Some(root) = &self.root else {
            return Ok(Box::new(Disk));
        };
        let rooted = Rooted::new(root).map_err(|error| cannot("open folder", root, &error))?;
        Ok(Box::new(rooted))
    }

    /// Formats these options as arguments, to name a command that does the same again.
    pub fn as_options(&self) -> String {
        let dialect = self.dialect.and_then(|choice| match choice {
            DialectChoice::Detect => None,
            DialectChoice::Fixed(dialect) => Some(format!(" --dialect {dialect}")),
            DialectChoice::Since(dialect) => Some(format!(" --dialect {dialect}.50")),
        });
        let root = self.root.as_ref();
        let root = root.map(|root| format!(" --root {}", root.display()));
        dialect.unwrap_or_default() + &root.unwrap_or_default()
    }
}

/// Reads a file, but at most the maximal size of a schema file and one byte, which marks it as too large, because
/// some files have no end.
pub fn read_bounded(file: impl Read) -> io::Result<Vec<u8>> {
    let most = Limits::default().file_size as u64 + 1;
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The absolute path as in QEMU: tidied, without following links.
pub fn identity(path: &Path) -> String {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    tidy(&absolute).to_string_lossy().into_owned()
}

/// Removes `..` from an absolute path, without following symbolic links, as in QEMU.
fn tidy(path: &Path) -> PathBuf {
    let mut tidy = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                tidy.pop();
            }
            Component::CurDir => {}
            other => tidy.push(other),
        }
    }
    tidy
}

/// Loads a schema; if that fails, reports why.
pub fn load(path: &str, reading: &Reading) -> Result<Loaded, Outcome> {
    load_by(&*reading.loader()?, path, &reading.options())
}

/// Loads a schema with a loader; if that fails, reports why.
pub fn load_by(loader: &dyn Loader, path: &str, options: &Options) -> Result<Loaded, Outcome> {
    qmp_schema::load_with(path, loader, options).map_err(|error| match error {
        LoadError::Invalid(report) => {
            complain_about(&report);
            Outcome::No
        }
        error @ LoadError::Unreadable { .. } => {
            complain(&format!("error: {error}\n"));
            Outcome::Failed
        }
    })
}
