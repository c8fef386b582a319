//! Writing files so that a failure leaves the old ones.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Replaces files. All new texts are complete on the disk before the first old one is replaced; if
/// one cannot be written, nothing is replaced, and the error names it.
pub(crate) fn replace(files: &[(PathBuf, &str)]) -> Result<(), (PathBuf, io::Error)> {
    let staged = files
        .iter()
        .try_for_each(|(path, text)| stage(path, text).map_err(|error| (path.clone(), error)));
    let replaced = staged.and_then(|()| {
        files.iter().try_for_each(|(path, _)| {
            fs::rename(staging(path), path).map_err(|error| (path.clone(), error))
        })
    });
    if replaced.is_err() {
        for (path, _) in files {
            // What was not written is not there to be removed.
            let _ = fs::remove_file(staging(path));
        }
    }
    replaced
}

fn stage(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(staging(path), text)
}

/// Where the new text of a file waits; the process has its own, so that two do not meet.
fn staging(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}", std::process::id()))
}
