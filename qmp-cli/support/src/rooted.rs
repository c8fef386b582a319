//! Untrusted schema files: nothing outside of one folder is read.
//!
//! Takes the folder, gives a [`Loader`]. Each file is opened from a handle of the folder, so that
//! neither `..`, nor an absolute path, nor a symbolic link leads out of it, even if they are swapped
//! meanwhile: on Linux the kernel ensures that. Only regular files are read, so that nothing
//! waits for the other end of a pipe.

use std::io;
use std::path::{Path, PathBuf};

use cap_std::ambient_authority;
use cap_std::fs::{Dir, OpenOptions};
use qmp_schema::Loader;

use crate::disk;

/// Reads files of one folder, and those of the folders in it.
pub struct Rooted {
    /// The folder as it was given.
    name: PathBuf,
    folder: Dir,
}

impl Rooted {
    /// Opens the folder. The link that it may be is the caller's, and is followed.
    pub fn new(folder: &Path) -> io::Result<Rooted> {
        Ok(Rooted {
            name: folder.to_owned(),
            folder: Dir::open_ambient_dir(folder, ambient_authority())?,
        })
    }

    /// A path as seen from the folder. One that does not begin with the folder's is already, unless
    /// it is absolute.
    fn inside(&self, path: &str) -> io::Result<PathBuf> {
        let root = std::path::absolute(&self.name)?;
        let absolute = std::path::absolute(path)?;
        // Nothing is tidied here: what `..` behind a link means only the file system knows.
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
            // The library refuses by itself; what the system refuses has a number.
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

/// Opening a named pipe waits for a writer otherwise.
#[cfg(unix)]
fn do_not_wait(options: &mut OpenOptions) {
    use cap_std::fs::OpenOptionsExt;
    let flag = rustix::fs::OFlags::NONBLOCK.bits();
    options.custom_flags(i32::try_from(flag).unwrap_or_default());
}

#[cfg(not(unix))]
fn do_not_wait(_: &mut OpenOptions) {}
