//! Imports a QEMU release into a folder of our schema files.
//!
//! Takes QEMU's schemas (through a [`Loader`]) and the text of our files, returns the new text of our
//! files and the changes. Only the *definitions* of QEMU's schemas are copied, none of their comments.
//! Documentation in our files is ours, and follows the items that it names. The module does not touch
//! the disk.
//!
//! Each schema has a folder, which is the first part of each path:
//!
//! | folder           | from                                | contents                           |
//! | ---------------- | ----------------------------------- | ---------------------------------- |
//! | `qmp`            | `qapi/qapi-schema.json`             | every module, under its own name   |
//! | `qga`            | `qga/qapi-schema.json`              | the same                           |
//! | `storage-daemon` | `storage-daemon/qapi/qapi-schema.json` | the entry file, which includes modules of `qmp` |

mod merge;
mod ours;

use crate::{SinceError, SinceFacts};
use qmp_text::printable;
use std::collections::{BTreeMap, BTreeSet};

use crate::snapshot;
use ours::Ours;
use qmp_schema::diagnostic::{LoadError, Report};
use qmp_schema::schema::{ModuleId, Schema};
use qmp_schema::source::{Loader, join};
use qmp_schema::{Dialect, DialectChoice, Options, dump, print};

pub use merge::NOT_DESCRIBED;

/// The text of files by path.
pub type Files = BTreeMap<String, String>;

/// The parts of QEMU that have a schema: the folder in our files, and the entry file in QEMU's.
const PARTS: [(&str, &str); 3] = [
    ("qmp", "qapi/qapi-schema.json"),
    ("qga", "qga/qapi-schema.json"),
    ("storage-daemon", "storage-daemon/qapi/qapi-schema.json"),
];

/// The part whose modules another one includes.
const SHARED: &str = "qmp";

/// The part that only has an entry file, and its prefix for the modules of [`SHARED`].
const SHARING: (&str, &str) = ("storage-daemon", "../../qapi/");

/// The name of the entry file of each part.
const ENTRY: &str = "qapi-schema.json";

/// The optional table of releases beside the schemas of a release, for items that no comment dates; see
/// [`SinceFacts::parse_table`].
const SINCE: &str = "since.tsv";

/// The folder for snapshots.
const SNAPSHOTS: &str = "releases";

/// The header of each file.
const HEADER: &str = "\
-*- mode: python -*-
Definitions are written by `cargo xtask import`, which overwrites changes to them.
Documentation comments are ours, written by hand, and kept by name.";

/// The result of an import.
#[derive(Clone, Debug)]
pub struct Import {
    /// The release that was imported.
    pub version: String,
    /// All of our files.
    pub files: Files,
    /// New definitions, for each part that existed before.
    pub added: Vec<Change>,
    /// Removed definitions.
    pub removed: Vec<Change>,
    /// Undocumented definitions, members and features: `NAME`, `NAME.MEMBER`,
    /// `NAME (feature FEATURE)`.
    pub undocumented: Vec<Change>,
}

/// A definition that an import changed, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The folder that contains it.
    pub part: &'static str,
    /// Its name.
    pub name: String,
}

/// The error of an import.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// QEMU's schema could not be loaded.
    #[error(transparent)]
    Theirs(#[from] LoadError),
    /// A file of ours could not be parsed.
    #[error(transparent)]
    Ours(Report),
    /// The release is unknown.
    #[error("cannot tell the release from '{}': {}", printable(.path), printable(.reason))]
    Version {
        /// The file that should name it.
        path: String,
        /// The problem.
        reason: String,
    },
    /// The table of releases is invalid.
    #[error("'{}': {error}", printable(.path))]
    Since {
        /// The file.
        path: String,
        /// The problem.
        error: SinceError,
    },
    /// The new files differ from QEMU's schema, which is a bug of this crate.
    #[error("nothing was written, because the result would differ from QEMU's schema in '{part}'")]
    Different {
        /// The part that differs.
        part: &'static str,
        /// Why the result cannot be loaded, if it cannot.
        #[source]
        source: Option<LoadError>,
    },
}

/// Makes our new files from QEMU's schemas in a folder and from our current files.
///
/// `dir` is the root of a QEMU source tree for the loader; it is the prefix of the paths of the entry
/// files. They are read in `dialect`, or if that is `None`, in the dialect of the release.
///
/// # Errors
/// If one of QEMU's schemas cannot be loaded, or one of ours cannot be parsed.
pub fn import(
    dir: &str,
    loader: &dyn Loader,
    dialect: Option<DialectChoice>,
    ours: &Files,
) -> Result<Import, ImportError> {
    let version = version(dir, loader)?;
    let options = in_dialect(dialect, &version);
    let mut files = Files::from([("VERSION".to_owned(), format!("{version}\n"))]);
    let (mut added, mut removed, mut undocumented) = (Vec::new(), Vec::new(), Vec::new());
    let mut theirs = Vec::new();
    for (part, entry) in PARTS {
        let loaded = qmp_schema::load_with(&join(dir, entry), loader, &options)?;
        let theirs_now = match loaded.dialect {
            dialect if dialect >= Dialect::V9_1 => loaded.schema,
            _ => modernised(part, &loaded.schema)?,
        };
        let ours = Ours::read(part, ours).map_err(ImportError::Ours)?;
        let mut schema = theirs_now.clone();
        let lacking = merge::merge(&mut schema, &ours);
        let of_part = |name: String| Change { part, name };
        if part == SHARING.0 {
            rename_shared(&mut schema);
            let text = print::module_text(&schema, ModuleId::new(1), HEADER);
            files.insert(format!("{part}/{ENTRY}"), text);
        } else {
            let printed = print::to_files(&schema, HEADER);
            files.extend(
                printed
                    .into_iter()
                    .map(|(path, text)| (format!("{part}/{path}"), text)),
            );
            undocumented.extend(lacking.into_iter().map(of_part));
        }
        let now = merge::own_names(&schema, part == SHARING.0);
        let before: BTreeSet<String> = ours.names().map(str::to_owned).collect();
        if !ours.is_empty() {
            added.extend(now.difference(&before).cloned().map(of_part));
            removed.extend(before.difference(&now).cloned().map(of_part));
        }
        theirs.push((part, theirs_now));
    }
    for (part, mut schema) in theirs {
        if part == SHARING.0 {
            rename_shared(&mut schema);
        }
        verify(part, &schema, &files)?;
    }
    Ok(Import {
        version,
        files,
        added,
        removed,
        undocumented,
    })
}

/// The options for reading the schemas of a release.
fn in_dialect(dialect: Option<DialectChoice>, release: &str) -> Options {
    let of_release = || DialectChoice::of_release(release);
    let newest = DialectChoice::Fixed(Dialect::NEWEST);
    Options {
        dialect: dialect.or_else(of_release).unwrap_or(newest),
        // Comments are not copied.
        any_comments: true,
        ..Options::default()
    }
}

/// Converts a schema to the newest dialect.
fn modernised(part: &'static str, schema: &Schema) -> Result<Schema, ImportError> {
    let files = print::to_files(schema, "");
    let entry = &schema[ModuleId::new(1)].name;
    let loader = |path: &str| match files.get(path) {
        Some(text) => Ok(text.clone().into_bytes()),
        None => Err(std::io::Error::from(std::io::ErrorKind::NotFound)),
    };
    let options = Options {
        dialect: DialectChoice::Fixed(Dialect::NEWEST),
        // Comments are not copied.
        any_comments: true,
        ..Options::default()
    };
    match qmp_schema::load_with(entry, &loader, &options) {
        Ok(again) => Ok(again.schema),
        Err(error) => Err(ImportError::Different {
            part,
            source: Some(error),
        }),
    }
}

/// The stored data of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshots {
    /// The release.
    pub release: String,
    /// A snapshot of each of its schemas, by its path relative to our folder.
    pub files: Files,
    /// The releases that documentation or the table names, by the name of the schema.
    pub since: BTreeMap<&'static str, SinceFacts>,
}

/// The snapshots of a release, by their paths relative to our folder: one for each of its schemas.
/// They are read in `dialect`, or if that is `None`, in the dialect of the release.
///
/// # Errors
/// If a schema cannot be loaded, or the release is unknown.
pub fn snapshots(
    dir: &str,
    loader: &dyn Loader,
    dialect: Option<DialectChoice>,
) -> Result<Snapshots, ImportError> {
    let release = version(dir, loader)?;
    let options = in_dialect(dialect, &release);
    let table = since_table(dir, loader)?;
    let (mut files, mut since) = (Files::new(), BTreeMap::new());
    for (part, entry) in PARTS {
        let found = match qmp_schema::load_with(&join(dir, entry), loader, &options) {
            // Older releases lack some of them.
            Err(LoadError::Unreadable { error, .. })
                if error.kind() == std::io::ErrorKind::NotFound && part == SHARING.0 =>
            {
                continue;
            }
            result => result?,
        };
        let text = snapshot::to_text(&found.schema, part, &release);
        files.insert(format!("{SNAPSHOTS}/{part}-{release}.json"), text);
        let mut facts = SinceFacts::of(&found.schema);
        if let Some(SinceTable { path, text }) = &table {
            // One part only has the definitions of another.
            let of = if part == SHARING.0 { SHARED } else { part };
            let dated = SinceFacts::parse_table(text, of);
            let mut dated = dated.map_err(|error| ImportError::Since {
                path: path.clone(),
                error,
            })?;
            dated.retain(|name| found.schema.names.contains_key(name));
            facts = facts.or(dated);
        }
        since.insert(part, facts);
    }
    Ok(Snapshots {
        release,
        files,
        since,
    })
}

/// A table of releases, as text.
struct SinceTable {
    path: String,
    text: String,
}

/// The table of releases beside the schemas of a release, if there is one.
fn since_table(dir: &str, loader: &dyn Loader) -> Result<Option<SinceTable>, ImportError> {
    let path = join(dir, SINCE);
    match loader.read(&path) {
        Ok(bytes) => {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            Ok(Some(SinceTable { path, text }))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(ImportError::Theirs(LoadError::Unreadable { path, error })),
    }
}

/// The release that a source tree declares.
fn version(dir: &str, loader: &dyn Loader) -> Result<String, ImportError> {
    let path = join(dir, "VERSION");
    let fail = |reason: String| ImportError::Version {
        path: path.clone(),
        reason,
    };
    let bytes = loader
        .read(&path)
        .map_err(|error| fail(qmp_schema::diagnostic::reason(&error)))?;
    let text = String::from_utf8_lossy(&bytes);
    let version = text.trim();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+');
    let fine = version.starts_with(|c: char| c.is_ascii_digit()) && version.chars().all(plain);
    if fine {
        Ok(version.to_owned())
    } else {
        Err(fail("it contains no version number".into()))
    }
}

/// Renames the modules of the shared part to the names in our files.
fn rename_shared(schema: &mut Schema) {
    for module in &mut schema.modules {
        if let Some(name) = module.name.strip_prefix(SHARING.1) {
            module.name = format!("../{SHARED}/{name}");
        }
    }
}

/// Loads the new files, and compares them with QEMU's schema.
fn verify(part: &'static str, theirs: &Schema, files: &Files) -> Result<(), ImportError> {
    let loader = |path: &str| {
        // The include paths of the storage daemon go through its folder.
        let path = path.replace(&format!("{}/../", SHARING.0), "");
        match files.get(&path) {
            Some(text) => Ok(text.clone().into_bytes()),
            None => Err(std::io::Error::from(std::io::ErrorKind::NotFound)),
        }
    };
    let written = qmp_schema::load(&format!("{part}/{ENTRY}"), &loader).map_err(|error| {
        ImportError::Different {
            part,
            source: Some(error),
        }
    })?;
    if dump::to_text(&written.schema, false) == dump::to_text(theirs, false) {
        Ok(())
    } else {
        Err(ImportError::Different { part, source: None })
    }
}
