//! Writes files so that a failure leaves the old ones, and no file of a user is lost.
//!
//! New files are staged in a subfolder. When all are complete on
//! the disk, each replaces its old file in one step. So whenever a run is ended, each file is the old
//! one or the new one, and the next run removes staged files. Runs in the same folder wait for each
//! other.
//!
//! Only regular files are replaced, and nothing is written through a symbolic link: any other file at a
//! needed path is an error that names it, before the first file is replaced.

use std::fs::{self, File, FileType};
use std::io;
use std::path::{Component, Path, PathBuf};

/// The subfolder for staged files.
pub const WAITING: &str = ".qmp.tmp";

/// A path, and its error.
pub type Failure = (PathBuf, io::Error);

/// A folder in which only this run writes.
pub struct Folder {
    path: PathBuf,
    /// The lock for writing. The system releases it when the process ends in any way.
    _lock: File,
}

impl Folder {
    /// Opens a folder, or makes it, waits for another run that writes in it, and
    /// removes files that an interrupted run has staged.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        let failed = |error| (path.to_owned(), error);
        fs::create_dir_all(path).map_err(failed)?;
        let lock = File::open(path).map_err(failed)?;
        wait_for(&lock).map_err(failed)?;
        let folder = Self {
            path: path.to_owned(),
            _lock: lock,
        };
        folder.clear()?;
        Ok(folder)
    }

    /// Replaces files by their paths in the folder, and makes missing ones.
    pub fn replace<T: AsRef<[u8]>>(&self, files: &[(&str, T)]) -> Result<(), Failure> {
        if files.is_empty() {
            return Ok(());
        }
        for (path, _) in files {
            self.is_free(path)?;
        }
        let replaced = self.stage(files).and_then(|()| {
            files.iter().try_for_each(|(path, _)| {
                let target = self.path.join(path);
                make_parent(&target)?;
                fs::rename(self.waiting(path), &target).map_err(|error| (target, error))
            })
        });
        let cleared = self.clear();
        replaced.and(cleared)
    }

    /// Removes a file by its path in the folder, and the folders that this empties.
    pub fn remove(&self, path: &str) -> Result<(), Failure> {
        let target = self.path.join(path);
        match fs::remove_file(&target) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err((target, error)),
            _ => {}
        }
        let folders = Path::new(path).ancestors().skip(1);
        for folder in folders.take_while(|folder| !folder.as_os_str().is_empty()) {
            // A folder with other files stays.
            if fs::remove_dir(self.path.join(folder)).is_err() {
                break;
            }
        }
        Ok(())
    }

    fn waiting(&self, path: &str) -> PathBuf {
        self.path.join(WAITING).join(path)
    }

    /// Stages all texts. If the disk is full, the caller removes them.
    fn stage<T: AsRef<[u8]>>(&self, files: &[(&str, T)]) -> Result<(), Failure> {
        for (path, text) in files {
            let waiting = self.waiting(path);
            make_parent(&waiting)
                .map_err(|(_, error)| error)
                .and_then(|()| fs::write(&waiting, text))
                .map_err(|error| (self.path.join(path), error))?;
        }
        Ok(())
    }

    /// Whether a path may be written: it is free or a regular file, in folders
    /// that are not links.
    fn is_free(&self, path: &str) -> Result<(), Failure> {
        let target = self.path.join(path);
        let is_inside = |part| matches!(part, Component::Normal(_));
        if !Path::new(path).components().all(is_inside) {
            let text = format!("it is outside of '{}'", self.path.display());
            return Err((target, io::Error::other(text)));
        }
        let mut part = self.path.clone();
        let mut parts = Path::new(path).components().peekable();
        while let Some(name) = parts.next() {
            part.push(name);
            let kind = match fs::symlink_metadata(&part) {
                Ok(metadata) => metadata.file_type(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
                Err(error) => return Err((part, error)),
            };
            let is_last = parts.peek().is_none();
            if !(if is_last {
                kind.is_file()
            } else {
                kind.is_dir()
            }) {
                let wanted = if is_last { "file" } else { "folder" };
                let text = format!("{} is in the way of a {wanted}", file_type_name(kind));
                return Err((part, io::Error::other(text)));
            }
        }
        Ok(())
    }

    /// Removes staged files. A link there is removed, but not its target.
    fn clear(&self) -> Result<(), Failure> {
        let waiting = self.path.join(WAITING);
        match fs::remove_dir_all(&waiting) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err((waiting, error)),
            _ => Ok(()),
        }
    }
}

/// The name of a type of file.
pub fn file_type_name(kind: FileType) -> &'static str {
    match kind {
        _ if kind.is_dir() => "a folder",
        _ if kind.is_symlink() => "a symbolic link",
        _ if kind.is_file() => "a file",
        _ => "a device, pipe or socket",
    }
}

fn make_parent(path: &Path) -> Result<(), Failure> {
    match path.parent() {
        Some(folder) => fs::create_dir_all(folder).map_err(|error| (folder.to_owned(), error)),
        None => Ok(()),
    }
}

/// Waits until no other program has the folder locked. If the file system has no locks, the user must not run two
/// at the same time.
#[cfg(unix)]
fn wait_for(folder: &File) -> io::Result<()> {
    use rustix::fs::{FlockOperation, flock};
    use rustix::io::Errno;
    loop {
        match flock(folder, FlockOperation::LockExclusive) {
            Err(Errno::INTR) => {}
            Ok(()) | Err(Errno::NOLCK | Errno::OPNOTSUPP | Errno::NOSYS) => return Ok(()),
            Err(error) => return Err(error.into()),
        }
    }
}

#[cfg(not(unix))]
fn wait_for(_: &File) -> io::Result<()> {
    Ok(())
}
