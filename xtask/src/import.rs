//! `import`: takes a new QEMU release into `schemas/`.

use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use qmp_schema::import::{Change, Files, Import, ImportError, Snapshots, import, snapshots};
use qmp_schema::{Dialect, LoadError};

use crate::Outcome;
use crate::disk::Disk;
use crate::history;
use crate::output;

/// Take a QEMU release into `schemas/`.
///
/// Writes a snapshot of the release, which is its place in the history. If it is newer than the
/// schema files, takes its definitions into them; documentation comments are never copied. Those in
/// `schemas/` stay with what they document, by name. Lists what is new, what is gone and what is
/// undocumented. If anything fails, the old files stay.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A QEMU source tree, or as much of it as `VERSION` and the folders with schemas
    dir: String,
    /// The folder to update, instead of `schemas` of this workspace
    #[arg(long, value_name = "DIR")]
    schemas: Option<PathBuf>,
    /// Read the schemas as that release does, not as the one in `VERSION` does
    #[arg(long, value_name = "RELEASE")]
    dialect: Option<Dialect>,
    /// List all that is undocumented, not only how much
    #[arg(long)]
    undocumented: bool,
}

/// The folders that an import owns.
const OWNED: [&str; 3] = ["qmp", "qga", "storage-daemon"];

/// The file that says which release was imported.
const VERSION: &str = "VERSION";

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let schemas = arguments
        .schemas
        .clone()
        .unwrap_or_else(|| workspace().join("schemas"));
    let ours = match read_ours(&schemas) {
        Ok(ours) => ours,
        Err(error) => return output::cannot("read", &schemas, &error),
    };
    let Snapshots {
        release,
        files: mut snapshots,
        since,
    } = match snapshots(&arguments.dir, &Disk, arguments.dialect) {
        Ok(snapshots) => snapshots,
        Err(error) => return failed(&error),
    };
    let newest = fs::read_to_string(schemas.join(VERSION)).unwrap_or_default();
    let is_older = numbers(&release) < numbers(&newest);
    // Nothing is written before everything has been read.
    let imported = if is_older {
        None
    } else {
        match import(&arguments.dir, &Disk, arguments.dialect, &ours) {
            Ok(imported) => Some(imported),
            Err(error) => return failed(&error),
        }
    };
    for (name, facts) in since {
        let known = match history::since(&schemas, name) {
            Ok(known) => known,
            Err(outcome) => return outcome,
        };
        // What newer documentation says is more likely to have been corrected.
        let facts = if is_older {
            known.or(facts)
        } else {
            facts.or(known)
        };
        snapshots.insert(history::since_path(name), facts.to_text());
    }
    if let Err(error) = write(&schemas, &Files::new(), &snapshots) {
        return output::cannot("write", &schemas, &error);
    }
    let Some(imported) = imported else {
        let (count, newest) = (snapshots.len() / 2, newest.trim());
        let text =
            format!("QEMU {release}: {count} snapshots; the schema files stay those of {newest}\n");
        return output::print(&text);
    };
    match write(&schemas, &ours, &imported.files) {
        Ok(written) => output::print(&report(&imported, written, arguments.undocumented)),
        Err(error) => output::cannot("write", &schemas, &error),
    }
}

/// A release's numbers, to compare it with another.
fn numbers(release: &str) -> Vec<u32> {
    let numbers = release.trim().split('.');
    numbers.map(|number| number.parse().unwrap_or(0)).collect()
}

/// The root of the workspace that this program belongs to.
fn workspace() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_owned)
}

fn failed(error: &ImportError) -> Outcome {
    match error {
        ImportError::Theirs(LoadError::Invalid(report)) | ImportError::Ours(report) => {
            output::complain_about(report);
            Outcome::No
        }
        ImportError::Different {
            source: Some(LoadError::Invalid(report)),
            ..
        } => {
            output::complain_about(report);
            output::complain(&format!("error: {error}\n"));
            Outcome::No
        }
        error => {
            output::complain(&format!("error: {error}\n"));
            Outcome::Failed
        }
    }
}

/// The files of ours, by their paths relative to the folder.
fn read_ours(schemas: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    for part in OWNED {
        read_folder(&schemas.join(part), part, &mut files)?;
    }
    match fs::read_to_string(schemas.join(VERSION)) {
        Ok(version) => drop(files.insert(VERSION.to_owned(), version)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    Ok(files)
}

fn read_folder(folder: &Path, name: &str, files: &mut Files) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        // The first import makes the folders.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            read_folder(&entry.path(), &name, files)?;
        } else if entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            files.insert(name, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

/// Writes what changed, and removes what is no longer there. All new text is on the disk before the
/// first old file is replaced.
fn write(schemas: &Path, old: &Files, new: &Files) -> io::Result<usize> {
    let staging = schemas.join(format!(".import-{}", std::process::id()));
    let staged = stage(&staging, old, new).and_then(|changed| {
        for path in &changed {
            let target = schemas.join(path);
            fs::create_dir_all(target.parent().unwrap_or(schemas))?;
            fs::rename(staging.join(path), target)?;
        }
        for path in old.keys().filter(|path| !new.contains_key(*path)) {
            fs::remove_file(schemas.join(path))?;
        }
        Ok(changed.len())
    });
    // What is left over is of no use, whether or not it worked.
    let _ = fs::remove_dir_all(&staging);
    staged
}

/// Writes the files that differ into a folder of their own.
fn stage(staging: &Path, old: &Files, new: &Files) -> io::Result<Vec<String>> {
    let mut changed = Vec::new();
    for (path, text) in new
        .iter()
        .filter(|(path, text)| old.get(*path) != Some(text))
    {
        let target = staging.join(path);
        fs::create_dir_all(target.parent().unwrap_or(staging))?;
        fs::write(target, text)?;
        changed.push(path.clone());
    }
    Ok(changed)
}

/// What to say about an import that worked.
fn report(imported: &Import, written: usize, list_undocumented: bool) -> String {
    let Import {
        version,
        added,
        removed,
        undocumented,
        files,
        ..
    } = imported;
    let mut out = format!("QEMU {version}: {} files, {written} written\n", files.len());
    let mut list = |title: &str, changes: &[Change], all: bool| {
        // Writing to a string does not fail.
        let _ = writeln!(out, "{title}: {}", changes.len());
        for change in changes.iter().filter(|_| all) {
            let _ = writeln!(out, "  {} {}", change.part, change.name);
        }
    };
    list("new", added, true);
    list("gone", removed, true);
    let is_new = |change: &&Change| added.contains(change);
    let new: Vec<Change> = undocumented.iter().filter(is_new).cloned().collect();
    list("new and undocumented", &new, true);
    list("undocumented in all", undocumented, list_undocumented);
    out
}
