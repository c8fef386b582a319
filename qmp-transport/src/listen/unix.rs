//! Listening Unix sockets, and their files.
//!
//! A file is removed in two cases: it is a left-over socket at which no process listens any more and whose path is
//! needed; or it is the socket that this process made. Listeners of this crate lock the folder, so that none
//! takes another's new socket for a left-over one.

use std::fs::{self, File, FileType, Metadata};
use std::io;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType};

/// The file of a socket of this process. Dropping this removes the file. It must be dropped before the
/// socket is closed: until then no other file can get its inode number.
#[derive(Debug)]
pub struct SocketFile {
    /// Absolute, because the program may change its current folder.
    path: PathBuf,
    /// Device and inode number, which identify the file as long as the socket is open.
    id: (u64, u64),
}

/// Listens at a path.
pub(super) fn bind(path: &Path) -> io::Result<(UnixListener, SocketFile)> {
    let absolute = std::path::absolute(path)?;
    let _turn = lock_folder(&absolute);
    let listener = match UnixListener::bind(path) {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
            remove_left_over(&absolute)?;
            UnixListener::bind(path).map_err(|error| match error.kind() {
                io::ErrorKind::AddrInUse => in_the_way("a new socket of another process"),
                _ => error,
            })?
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let text = "the folder does not exist";
            return Err(io::Error::new(io::ErrorKind::NotFound, text));
        }
        bound => bound?,
    };
    let file = SocketFile {
        id: id(&fs::symlink_metadata(&absolute)?),
        path: absolute,
    };
    Ok((listener, file))
}

/// Removes an existing socket if no process listens at it.
fn remove_left_over(path: &Path) -> io::Result<()> {
    let Some(found) = metadata(path)? else {
        return Ok(());
    };
    if !found.file_type().is_socket() {
        return Err(in_the_way(kind(found.file_type())));
    }
    let mut answer = probe(path);
    if answer == Probe::Unused && is_young(&found) {
        // It may be new and not listening yet.
        sleep(Duration::from_millis(100));
        answer = probe(path);
    }
    match answer {
        Probe::Unused => {}
        Probe::Listening => return Err(in_the_way("a socket at which another process listens")),
        Probe::Unknown => {
            return Err(in_the_way("a socket that another process may be using"));
        }
    }
    // Another process may have replaced it.
    match metadata(path)? {
        Some(now) if is_same(&now, &found) => fs::remove_file(path),
        _ => Ok(()),
    }
}

fn id(file: &Metadata) -> (u64, u64) {
    (file.dev(), file.ino())
}

/// Whether both are the same file. After a file is removed, its number may be reused.
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    let modified = |file: &Metadata| (file.mtime(), file.mtime_nsec());
    id(one) == id(other) && modified(one) == modified(other)
}

/// The metadata of a path, without following symbolic links.
fn metadata(path: &Path) -> io::Result<Option<Metadata>> {
    match fs::symlink_metadata(path) {
        Ok(file) => Ok(Some(file)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_young(file: &Metadata) -> bool {
    let age = file.modified().ok().and_then(|time| time.elapsed().ok());
    age.is_none_or(|age| age < Duration::from_secs(1))
}

/// Whether a process listens at a socket, as far as an attempt to connect tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Probe {
    Listening,
    Unused,
    Unknown,
}

/// Tries to connect, without waiting for a busy listener.
fn probe(path: &Path) -> Probe {
    let connected = SocketAddrUnix::new(path).and_then(|address| {
        let kind = SocketType::STREAM;
        let socket = rustix::net::socket_with(AddressFamily::UNIX, kind, FLAGS, None)?;
        rustix::net::connect(socket, &address)
    });
    match connected {
        // No process listens, or the file is gone.
        Err(Errno::CONNREFUSED | Errno::NOENT) => Probe::Unused,
        // It is busy, or a socket of another type.
        Ok(()) | Err(Errno::AGAIN | Errno::PROTOTYPE) => Probe::Listening,
        Err(_) => Probe::Unknown,
    }
}

#[cfg(target_os = "linux")]
const FLAGS: SocketFlags = SocketFlags::CLOEXEC.union(SocketFlags::NONBLOCK);
#[cfg(not(target_os = "linux"))]
const FLAGS: SocketFlags = SocketFlags::empty();

fn in_the_way(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::AddrInUse, format!("{what} is in the way"))
}

fn kind(file: FileType) -> &'static str {
    if file.is_symlink() {
        "a symbolic link"
    } else if file.is_dir() {
        "a folder"
    } else if file.is_fifo() {
        "a FIFO"
    } else if file.is_char_device() || file.is_block_device() {
        "a device"
    } else {
        "a regular file"
    }
}

/// Locks the folder against other listeners of this crate while a socket is made. Without the lock, if the
/// folder cannot be locked in time, the listener continues.
fn lock_folder(path: &Path) -> Option<File> {
    let folder = File::open(path.parent()?).ok()?;
    for _ in 0..200 {
        match flock(&folder, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => return Some(folder),
            Err(Errno::WOULDBLOCK | Errno::INTR) => sleep(Duration::from_millis(5)),
            Err(_) => return None,
        }
    }
    None
}

impl Drop for SocketFile {
    fn drop(&mut self) {
        if let Ok(Some(now)) = metadata(&self.path)
            && id(&now) == self.id
        {
            // From now on connections are refused.
            let _ = fs::remove_file(&self.path);
        }
    }
}
