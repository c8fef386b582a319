//! What is to be read in a folder, and of which release it is.

use qmp_history::Release;

use super::SchemaName;
use super::files::{Files, Kind, join};
use super::release;

/// The name of every schema's entry file.
const ENTRY: &str = "qapi-schema.json";

impl SchemaName {
    /// Where the schema is in QEMU's source tree, in our own folder of schemas, and in its own.
    fn folders(self) -> &'static [&'static str] {
        match self {
            Self::Qmp => &["qapi", "qmp", ""],
            Self::Qga => &["qga", ""],
            Self::StorageDaemon => &["storage-daemon/qapi", "storage-daemon", ""],
        }
    }
}

/// The entry file of the schema in a folder, or else the newest snapshot of it.
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

/// The release that a schema is of, which a file `VERSION` says that is next to it or above: QEMU's
/// tree has it at its top, ours in the folder of schemas.
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
    // The first one counts, be it of something else.
    std::str::from_utf8(&text).ok()?.parse().ok()
}
