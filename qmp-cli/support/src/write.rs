//! Writes files so that a failure leaves the old ones, and no file of the user is lost.
//!
//! New texts wait in a folder of their own below the one that they belong in. When all are complete on
//! the disk, each replaces its old file in one step. So whenever a run is ended, each file is the old
//! one or the new one, and what waits is removed by the next run. Runs in the same folder come one
//! after the other.
//!
//! Only regular files are replaced, and nothing is written through a symbolic link: what is in the
//! way is an error that names it, before anything is replaced.

use std::fs::{self, File, FileType};
use std::io;
use std::path::{Component, Path, PathBuf};

/// The folder, in the one that is written, where new texts wait.
pub const WAITING: &str = ".qmp.tmp";

/// A path, and what is wrong with it.
pub type Failure = (PathBuf, io::Error);

/// A folder in which only this run writes.
pub struct Folder {
    path: PathBuf,
    /// The holder of the lock may write. The system unlocks it when a program ends in any way.
    _lock: File,
}

impl Folder {
    /// Opens a folder, which is made if it is not there, waits for another run that writes in it, and
    /// removes what one has left that was ended.
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

    /// Replaces files by their paths in the folder, and makes those that are not there.
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

    /// Removes a file by its path in the folder, and the folders that are empty without it.
    pub fn remove(&self, path: &str) -> Result<(), Failure> {
        let target = self.path.join(path);
        match fs::remove_file(&target) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err((target, error)),
            _ => {}
        }
        let folders = Path::new(path).ancestors().skip(1);
        for folder in folders.take_while(|folder| !folder.as_os_str().is_empty()) {
            // One that has something else in it stays.
            if fs::remove_dir(self.path.join(folder)).is_err() {
                break;
            }
        }
        Ok(())
    }

    fn waiting(&self, path: &str) -> PathBuf {
        self.path.join(WAITING).join(path)
    }

    /// Writes all texts where they wait. Those that do not fit on the disk are removed by the caller.
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

    /// Whether something may be written at a path: there is nothing or a regular file, in folders
    /// that are no links.
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
                let text = format!("{} is in the way of a {wanted}", word(kind));
                return Err((part, io::Error::other(text)));
            }
        }
        Ok(())
    }

    /// Removes what waits; a link there is removed, and not what it leads to.
    fn clear(&self) -> Result<(), Failure> {
        let waiting = self.path.join(WAITING);
        match fs::remove_dir_all(&waiting) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err((waiting, error)),
            _ => Ok(()),
        }
    }
}

/// What a file that is no regular one is called.
pub fn word(kind: FileType) -> &'static str {
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

/// Waits until no other program has the folder locked. Where a file system has no locks, runs at the
/// same time are the user's business.
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
