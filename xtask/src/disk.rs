//! Schema files on the disk, and what to say when they cannot be had.

use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use qmp_schema::{LoadError, Loaded, Loader, Options, Report};

use crate::Outcome;
use crate::colour;

/// Reads files relative to the current folder, wherever includes lead.
pub(crate) struct Disk;

impl Loader for Disk {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(path)
    }

    fn identity(&self, path: &str) -> String {
        let absolute = std::path::absolute(path).unwrap_or_else(|_| PathBuf::from(path));
        tidy(&absolute).to_string_lossy().into_owned()
    }
}

/// The same absolute path without `..`; symbolic links are not followed, as in QEMU.
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

/// Loads a schema; if that fails, says why on standard error and how the command ends.
pub(crate) fn load(path: &str, options: &Options) -> Result<Loaded, Outcome> {
    qmp_schema::load_with(path, &Disk, options).map_err(|error| match error {
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

/// Shows diagnostics on standard error.
pub(crate) fn complain_about(report: &Report) {
    complain(&report.render(colour::wanted()));
}

/// Says that something could not be done with a file or folder.
pub(crate) fn cannot(what: &str, path: &Path, error: &io::Error) -> Outcome {
    complain(&format!(
        "error: cannot {what} '{}': {error}\n",
        path.display()
    ));
    Outcome::Failed
}

/// Prints to standard error. That it is closed is no reason to panic.
pub(crate) fn complain(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Prints a result to standard output. A reader that goes away early is fine with what it has.
pub(crate) fn print(text: &str) -> Outcome {
    match io::stdout()
        .write_all(text.as_bytes())
        .and_then(|()| io::stdout().flush())
    {
        Ok(()) => Outcome::Fine,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Outcome::Fine,
        Err(error) => {
            complain(&format!(
                "error: cannot write to standard output: {error}\n"
            ));
            Outcome::Failed
        }
    }
}
