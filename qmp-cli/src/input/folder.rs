//! Finds the schema in a folder, and its release.

use qmp_history::Release;

use super::SchemaName;
use super::files::{Files, Kind, join};
use super::release;

/// The name of every schema's entry file.
const ENTRY: &str = "qapi-schema.json";

impl SchemaName {
    /// The folders of the schema in QEMU's source tree, in our folder `schemas`, and in its own folder.
    fn folders(self) -> &'static [&'static str] {
        match self {
            Self::Qmp => &["qapi", "qmp", ""],
            Self::Qga => &["qga", ""],
            Self::StorageDaemon => &["storage-daemon/qapi", "storage-daemon", ""],
        }
    }
}

/// Finds the entry file of the schema in a folder, or else its newest snapshot.
pub(super) fn entry(files: &dyn Files, folder: &str, name: SchemaName) -> Result<String, String> {
    let entries = name.folders().iter().map(|inside| join(inside, ENTRY));
    let entries: Vec<String> = entries.collect();
    let found = entries.iter().map(|entry| join(folder, entry));
    if let Some(entry) = { found }.find(|path| files.kind(path) == Kind::File) {
        return Ok(entry);
    }
    let snapshots = release::snapshots(files.names(folder), name);
    match snapshots.last() {
        Some((_, newest)) => Ok(join(folder, newest)),
        None => Err(format!(
            "that folder has no {}, and no {}-RELEASE.json",
            entries.join(", no "),
            name.text()
        )),
    }
}

/// The release of a schema, from the file `VERSION` next to it or above: QEMU's
/// tree has it at the top, ours in the folder `schemas`.
pub(super) fn version(files: &dyn Files, entry: &str) -> Option<Release> {
    let folder = entry.rsplit_once('/').map_or("", |(folder, _)| folder);
    let folder = match folder {
        "" if entry.starts_with('/') => "/",
        folder => folder,
    };
    let above = ["VERSION", "../VERSION", "../../VERSION"];
    let text = above
        .iter()
        .find_map(|path| files.read(&join(folder, path)).ok())?;
    // The first file counts, even if it is another program's.
    std::str::from_utf8(&text).ok()?.parse().ok()
}
