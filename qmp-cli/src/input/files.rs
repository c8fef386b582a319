//! Files that can be searched for, besides being read: on the disk, or under version control.

use std::fs;
use std::path::Path;

use qmp_schema::Loader;

use crate::disk::Disk;

/// The kind of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A file, or something else that can be read.
    File,
    Folder,
    Missing,
}

/// Files and folders.
pub(super) trait Files: Loader {
    /// The kind of a path.
    fn kind(&self, path: &str) -> Kind;

    /// The names in a folder; none if it cannot be read.
    fn names(&self, folder: &str) -> Vec<String>;
}

impl Files for Disk {
    fn kind(&self, path: &str) -> Kind {
        match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => Kind::Folder,
            Ok(_) => Kind::File,
            Err(_) => Kind::Missing,
        }
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let folder = if folder.is_empty() { "." } else { folder };
        let entries = fs::read_dir(Path::new(folder));
        let names = entries.into_iter().flatten().flatten();
        let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
        names.collect()
    }
}

/// A path in a folder.
pub(super) fn join(folder: &str, path: &str) -> String {
    match folder {
        "" => path.to_owned(),
        _ if folder.ends_with('/') => format!("{folder}{path}"),
        _ => format!("{folder}/{path}"),
    }
}
