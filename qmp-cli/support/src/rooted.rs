//! Untrusted schema files: nothing outside of one folder is read.
//!
//! Takes a folder, and returns a [`Loader`]. Each file is opened from a handle of the folder, so that
//! neither `..`, nor an absolute path, nor a symbolic link leads out of it, even if another program swaps
//! them: on Linux the kernel ensures that. Only regular files are read, so that reading never
//! waits for the other end of a pipe.

use std::io;
use std::path::{Path, PathBuf};

use cap_std::ambient_authority;
use cap_std::fs::{Dir, OpenOptions};
use qmp_schema::Loader;

use crate::disk;

/// Reads files of one folder, and those of the folders in it.
pub struct Rooted {
    /// The folder as in the argument.
    name: PathBuf,
    folder: Dir,
}

impl Rooted {
    /// Opens the folder. It may be a link, which the caller chose.
    pub fn new(folder: &Path) -> io::Result<Rooted> {
        Ok(Rooted {
            name: folder.to_owned(),
            folder: Dir::open_ambient_dir(folder, ambient_authority())?,
        })
    }

    /// Makes a path relative to the folder. A relative path that does not begin with that of the folder is
    /// relative to it already.
    fn inside(&self, path: &str) -> io::Result<PathBuf> {
        let root = std::path::absolute(&self.name)?;
        let absolute = std::path::absolute(path)?;
        // The path is not tidied, because only the file system knows the meaning of `..` after a link.
        match absolute.strip_prefix(&root) {
            Ok(inside) => Ok(inside.to_owned()),
            Err(_) if Path::new(path).is_relative() => Ok(PathBuf::from(path)),
            Err(_) => Err(self.outside()),
        }
    }

    fn outside(&self) -> io::Error {
        let root = self.name.to_string_lossy();
        let root = qmp_text::printable(&root);
        let text = format!("it is outside of '{root}', the folder that --root names");
        io::Error::new(io::ErrorKind::PermissionDenied, text)
    }
}

impl Loader for Rooted {
    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let mut options = OpenOptions::new();
        options.read(true);
        do_not_wait(&mut options);
        let opened = self.folder.open_with(self.inside(path)?, &options);
        let file = opened.map_err(|error| match error.kind() {
            // Refusals of the library have no number; those of the system do.
            io::ErrorKind::PermissionDenied if error.raw_os_error().is_none() => self.outside(),
            _ => error,
        })?;
        let kind = file.metadata()?.file_type();
        if kind.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if !kind.is_file() {
            let text = "it is not a regular file, and --root permits no others";
            return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
        }
        disk::read_bounded(file)
    }

    fn identity(&self, path: &str) -> String {
        match self.inside(path) {
            Ok(inside) => disk::identity(&self.name.join(inside)),
            Err(_) => disk::identity(Path::new(path)),
        }
    }
}

/// Otherwise opening a named pipe waits for a writer.
#[cfg(unix)]
fn do_not_wait(options: &mut OpenOptions) {
    use cap_std::fs::OpenOptionsExt;
    let flag = rustix::fs::OFlags::NONBLOCK.bits();
    options.custom_flags(i32::try_from(flag).unwrap_or_default());
}

#[cfg(not(unix))]
fn do_not_wait(_: &mut OpenOptions) {}
