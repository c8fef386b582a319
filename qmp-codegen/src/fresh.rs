//! Compares a folder with newly generated files.

use std::collections::BTreeMap;
use std::fmt;

use crate::Files;

/// How a file differs from what would be generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// The folder lacks it.
    Missing,
    /// Its text differs.
    Different,
    /// It is no longer generated.
    Orphaned,
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "missing",
            Self::Different => "different",
            Self::Orphaned => "orphaned",
        })
    }
}

/// Compares the files with those of a folder (path to content), in both directions. Empty if all are fresh.
#[must_use]
pub fn stale(files: &Files, folder: &BTreeMap<String, Vec<u8>>) -> Vec<(String, Stale)> {
    let mut found: Vec<_> = files
        .iter()
        .filter_map(|(path, text)| match folder.get(path) {
            None => Some((path.clone(), Stale::Missing)),
            Some(old) if old != text.as_bytes() => Some((path.clone(), Stale::Different)),
            Some(_) => None,
        })
        .collect();
    let orphaned = folder.keys().filter(|path| files.get(path).is_none());
    found.extend(orphaned.map(|path| (path.clone(), Stale::Orphaned)));
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}
