//! `import`: takes a new QEMU release into `schemas/`.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use qmp_history::Release;
use qmp_history::import::{Change, Files, Import, ImportError, Snapshots, import, snapshots};
use qmp_schema::{DialectChoice, LoadError, Options};
use qmp_text::printable;

use qmp_cli_support::Outcome;
use qmp_cli_support::disk::{self, Disk};
use qmp_cli_support::history;
use qmp_cli_support::output::{self, complain};
use qmp_cli_support::write::{Failure, Folder};

/// Import a QEMU release into `schemas/`.
///
/// Writes a snapshot of the release for the history. If the release is newer than the
/// schema files, also rewrites these with its definitions; documentation comments are never copied. Those in
/// `schemas/` stay with their items, by name. Lists new, removed and
/// undocumented items. If anything fails, the old files stay.
///
/// A release that exists with other content is only replaced with `--replace`. A downstream's
/// tree is not a QEMU release: with `--name`, its snapshots are written under that name, and the history of
/// QEMU stays unchanged.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// A QEMU source tree, or its `VERSION` and folders with schemas; a table `since.tsv`
    /// in it dates items that no comment dates
    dir: String,
    /// The folder to update, instead of `schemas` of this workspace
    #[arg(long, value_name = "DIR")]
    schemas: Option<PathBuf>,
    /// Read the schemas as that release does, not as the one in `VERSION` does
    #[arg(long, value_name = "RELEASE")]
    dialect: Option<DialectChoice>,
    /// List all undocumented items, not only their number
    #[arg(long)]
    undocumented: bool,
    /// Replace the snapshots of the same release, though they differ
    #[arg(long)]
    replace: bool,
    /// Only write snapshots, as `releases/NAME-qmp-RELEASE.json`: for the tree of a downstream
    #[arg(long, value_name = "NAME", value_parser = own_name, conflicts_with = "replace")]
    name: Option<String>,
}

/// Checks a name for the schemas of a downstream.
fn own_name(text: &str) -> Result<String, String> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_fine = text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(plain)
        && !OWNED.contains(&text);
    if is_fine {
        Ok(text.to_owned())
    } else {
        Err("expected lower-case letters, digits and '-', as in openeuler".to_owned())
    }
}

/// The folders that an import owns.
const OWNED: [&str; 3] = ["qmp", "qga", "storage-daemon"];

/// The name of every schema's entry file.
const ENTRY: &str = "qapi-schema.json";

/// The file that says which release was imported.
const VERSION: &str = "VERSION";

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let schemas = arguments
        .schemas
        .clone()
        .unwrap_or_else(|| workspace().join("schemas"));
    let is_new = !schemas.exists();
    let outcome = take(arguments, &schemas).unwrap_or_else(|outcome| outcome);
    if is_new {
        // A folder with files stays.
        let _ = fs::remove_dir(&schemas);
    }
    outcome
}

fn take(arguments: &Arguments, schemas: &Path) -> Result<Outcome, Outcome> {
    // Locks the folder against other imports.
    let folder = Folder::open(schemas).map_err(cannot_write)?;
    let read = read_ours(schemas);
    let mut ours = read.map_err(|error| output::cannot("read", schemas, &error))?;
    let Snapshots {
        release,
        files: mut snapshots,
        since,
    } = snapshots(&arguments.dir, &Disk, arguments.dialect).map_err(|error| failed(&error))?;
    if let Some(name) = &arguments.name {
        return beside(name, &release, &snapshots, &folder);
    }
    if !arguments.replace {
        refuse_other(schemas, &release, &snapshots)?;
    }
    let newest = fs::read_to_string(schemas.join(VERSION)).unwrap_or_default();
    let is_older = numbers(&release) < numbers(&newest);
    // Read everything before the first write.
    let imported = if is_older {
        None
    } else {
        let imported = import(&arguments.dir, &Disk, arguments.dialect, &ours);
        Some(imported.map_err(|error| failed(&error))?)
    };
    if let Some(imported) = &imported {
        take_own(schemas, &mut ours, &imported.files)?;
    }
    let known_facts = history::Folder::new(schemas);
    for (name, facts) in since {
        let known = history::since(&known_facts, name)?;
        // Newer documentation is more likely to be correct.
        let facts = if is_older {
            known.or(facts)
        } else {
            facts.or(known)
        };
        snapshots.insert(history::since_path(name), facts.to_text());
    }
    write(&folder, &Files::new(), &snapshots).map_err(cannot_write)?;
    let Some(imported) = imported else {
        let (count, newest) = (snapshots.len() / 2, newest.trim());
        let newest = printable(newest);
        let text =
            format!("QEMU {release}: {count} snapshots; the schema files stay those of {newest}\n");
        return Ok(output::print(&text));
    };
    let written = write(&folder, &ours, &imported.files).map_err(cannot_write)?;
    Ok(output::print(&report(
        &imported,
        written,
        arguments.undocumented,
    )))
}

/// Writes the snapshots of a downstream beside those of QEMU.
fn beside(
    name: &str,
    release: &str,
    snapshots: &Files,
    folder: &Folder,
) -> Result<Outcome, Outcome> {
    let mut renamed = Files::new();
    for (path, text) in snapshots {
        let Some((head, file)) = path.rsplit_once('/') else {
            continue;
        };
        // The first line of a snapshot names its schema.
        let Some(part) = OWNED.iter().find(|part| file.starts_with(**part)) else {
            continue;
        };
        let own = format!("\"{name}-{part}\"");
        let text = text.replacen(&format!("\"{part}\""), &own, 1);
        renamed.insert(format!("{head}/{name}-{file}"), text);
    }
    write(folder, &Files::new(), &renamed).map_err(cannot_write)?;
    let mut text = format!("{name} {release}: {} snapshots\n", renamed.len());
    for path in renamed.keys() {
        // Writing to a string does not fail.
        let _ = writeln!(text, "  {path}");
    }
    Ok(output::print(&text))
}

/// Refuses a tree that is not a release of QEMU, or that differs from the existing release of that
/// number.
fn refuse_other(schemas: &Path, release: &str, snapshots: &Files) -> Result<(), Outcome> {
    const HELP: &str = "help: is it a downstream's tree? Then give its schemas a name of their own: \
                        --name NAME\n";
    let shown = printable(release);
    if release.parse::<Release>().is_err() {
        complain(&format!(
            "error: '{shown}' in '{VERSION}' is not a release of QEMU, such as 10.0.2\n{HELP}"
        ));
        return Err(Outcome::Failed);
    }
    for (path, text) in snapshots {
        let path = schemas.join(path);
        match fs::read_to_string(&path) {
            Ok(known) if known != *text => {
                let path = path.to_string_lossy();
                complain(&format!(
                    "error: cannot replace '{}': it is another QEMU {shown}\n{HELP}\
                     help: --replace accepts a better copy of the same release\n",
                    printable(&path)
                ));
                return Err(Outcome::Failed);
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(output::cannot("read", &path, &error)),
        }
    }
    Ok(())
}

/// The numbers of a release, for comparisons.
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

/// Our files, by their paths relative to the folder.
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
        let kind = entry.file_type()?;
        let path = entry.path();
        if kind.is_dir() {
            read_folder(&path, &name, files)?;
        } else if kind.is_file() && path.extension().is_some_and(|found| found == "json") {
            files.insert(name, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}

/// Writes what changed, and removes what is no longer there.
fn write(folder: &Folder, old: &Files, new: &Files) -> Result<usize, Failure> {
    let changed = new
        .iter()
        .filter(|(path, text)| old.get(*path) != Some(text));
    let changed: Vec<_> = changed
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    folder.replace(&changed)?;
    for path in old.keys().filter(|path| !new.contains_key(*path)) {
        folder.remove(path)?;
    }
    Ok(changed.len())
}

/// Keeps only the files that an import may replace and remove: those of the schemas. A file that
/// no schema includes belongs to the user, and must not have a needed path.
fn take_own(schemas: &Path, ours: &mut Files, new: &Files) -> Result<(), Outcome> {
    let mut own = BTreeSet::new();
    for part in OWNED {
        let entry = format!("{part}/{ENTRY}");
        if !ours.contains_key(&entry) {
            continue;
        }
        let options = Options {
            any_comments: true,
            ..Options::default()
        };
        let entry = schemas.join(entry);
        // An import may fix an invalid schema, of which only the files that it writes are known.
        if let Ok(loaded) = qmp_schema::load_with(&entry.to_string_lossy(), &Disk, &options) {
            let files = loaded.sources.files().iter();
            own.extend(files.map(|file| disk::identity(Path::new(&file.path))));
        } else {
            own.extend(new.keys().map(|path| disk::identity(&schemas.join(path))));
        }
    }
    let is_own = |path: &str| path == VERSION || own.contains(&disk::identity(&schemas.join(path)));
    if let Some(path) = { ours.keys() }.find(|path| !is_own(path) && new.contains_key(*path)) {
        let path = schemas.join(path);
        complain(&format!(
            "error: cannot replace '{}': no schema includes it, so no import wrote it\n\
             help: move it away\n",
            printable(&path.to_string_lossy())
        ));
        return Err(Outcome::Failed);
    }
    ours.retain(|path, _| is_own(path));
    Ok(())
}

fn cannot_write((path, error): Failure) -> Outcome {
    output::cannot("write", &path, &error)
}

/// The report of a successful import.
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
