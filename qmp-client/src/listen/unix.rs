//! Unix sockets that wait for a connection, and their files.
//!
//! A file is removed in two cases: it is a socket at which no process listens any more, and in the way; or it
//! is the very socket that was made here. Listeners of this crate take turns in a folder, so that none
//! takes another's new socket for one that is left over.

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

/// The file of a socket that was made here. It is removed when this is dropped, which must be before the
/// socket is closed: until then no other file can get its number.
#[derive(Debug)]
pub(crate) struct SocketFile {
    /// Absolute: the program may change its folder.
    path: PathBuf,
    /// Device and number. They are this file's as long as the socket is open.
    id: (u64, u64),
}

/// Listens at a path.
pub(super) fn bind(path: &Path) -> io::Result<(UnixListener, SocketFile)> {
    let absolute = std::path::absolute(path)?;
    let _turn = take_turn(&absolute);
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
    let Some(found) = look_at(path)? else {
        return Ok(());
    };
    if !found.file_type().is_socket() {
        return Err(in_the_way(kind(found.file_type())));
    }
    let mut presence = probe(path);
    if presence == Presence::Nobody && is_young(&found) {
        // It may have been made but not be listened at yet.
        sleep(Duration::from_millis(100));
        presence = probe(path);
    }
    match presence {
        Presence::Nobody => {}
        Presence::Somebody => return Err(in_the_way("a socket at which another process listens")),
        Presence::Unknown => {
            return Err(in_the_way("a socket of which it is unknown who listens"));
        }
    }
    // Another process may have been faster.
    match look_at(path)? {
        Some(now) if is_same(&now, &found) => fs::remove_file(path),
        _ => Ok(()),
    }
}

fn id(file: &Metadata) -> (u64, u64) {
    (file.dev(), file.ino())
}

/// Whether two files are one. Once a file is gone, its number may be another's.
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    let modified = |file: &Metadata| (file.mtime(), file.mtime_nsec());
    id(one) == id(other) && modified(one) == modified(other)
}

/// The file at a path, which may be a symbolic link.
fn look_at(path: &Path) -> io::Result<Option<Metadata>> {
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

/// Whether a process listens at a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Presence {
    Somebody,
    Nobody,
    Unknown,
}

/// Tries to connect, without waiting for a listener that is busy.
fn probe(path: &Path) -> Presence {
    let connected = SocketAddrUnix::new(path).and_then(|address| {
        let kind = SocketType::STREAM;
        let socket = rustix::net::socket_with(AddressFamily::UNIX, kind, FLAGS, None)?;
        rustix::net::connect(socket, &address)
    });
    match connected {
        // Nobody, or it is gone.
        Err(Errno::CONNREFUSED | Errno::NOENT) => Presence::Nobody,
        // It is busy, or a socket of another type.
        Ok(()) | Err(Errno::AGAIN | Errno::PROTOTYPE) => Presence::Somebody,
        Err(_) => Presence::Unknown,
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

/// Waits until no other listener of this crate makes a socket in the folder. It is for the
/// moment only; a folder that cannot be locked, or that others lock for long, does no harm.
fn take_turn(path: &Path) -> Option<File> {
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
        if let Ok(Some(now)) = look_at(&self.path)
            && id(&now) == self.id
        {
            // From now on connections are refused.
            let _ = fs::remove_file(&self.path);
        }
    }
}
