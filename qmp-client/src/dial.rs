//! Connections that both clients make in the same way. All become sockets that are read and written like
//! Unix sockets.

use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::time::Duration;

use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketType, getpeername, getsockname, sockopt};

use crate::process::{AtDrop, Keeper};

/// Duplicates a connected socket of this process, of any family, by its number. Also returns
/// whether it is a Unix socket.
pub(crate) fn socket_of_this_process(number: i32) -> io::Result<(OwnedFd, bool)> {
    let invalid = |problem| {
        let text = format!("the descriptor {number} {problem}");
        io::Error::new(io::ErrorKind::InvalidInput, text)
    };
    let fd = duplicate(number)?.ok_or_else(|| invalid("is not open"))?;
    match sockopt::socket_type(&fd) {
        Ok(SocketType::STREAM) => {}
        Ok(_) => return Err(invalid("is a socket, but not a stream socket")),
        Err(Errno::NOTSOCK) => return Err(invalid("is not a socket")),
        Err(error) => return Err(error.into()),
    }
    if sockopt::socket_acceptconn(&fd)? {
        return Err(invalid("is a listening socket"));
    }
    if let Err(Errno::NOTCONN) = getpeername(&fd) {
        return Err(invalid("is a socket that is not connected"));
    }
    let family = getsockname(&fd)?.address_family();
    Ok((fd, family == AddressFamily::UNIX))
}

/// Duplicates a descriptor, because the original may belong to other code in this process and must not be closed.
/// `pidfd_getfd` does not require that the number is open, as safe wrappers of `dup` do. `None` if it is not.
#[cfg(target_os = "linux")]
fn duplicate(number: i32) -> io::Result<Option<OwnedFd>> {
    use rustix::process::{PidfdFlags, PidfdGetfdFlags, getpid, pidfd_getfd, pidfd_open};

    let refused = |error: Errno| {
        let text = format!("descriptors by their number need `pidfd_getfd` of Linux 5.6: {error}");
        io::Error::new(io::ErrorKind::Unsupported, text)
    };
    let this_process = pidfd_open(getpid(), PidfdFlags::empty()).map_err(refused)?;
    match pidfd_getfd(this_process, number, PidfdGetfdFlags::empty()) {
        Ok(fd) => Ok(Some(fd)),
        Err(Errno::BADF) => Ok(None),
        Err(error @ (Errno::NOSYS | Errno::PERM)) => Err(refused(error)),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn duplicate(_number: i32) -> io::Result<Option<OwnedFd>> {
    Err(io::Error::new(
        io::ErrorKind::Unsupported,
        "sockets by their number are supported on Linux only",
    ))
}

/// Runs a shell command, and returns its standard input and output. Dropping the keeper ends it.
pub(crate) fn shell(command: &str) -> io::Result<(UnixStream, Keeper)> {
    let (stream, mut keeper) = Keeper::start(Command::new("/bin/sh").args(["-c", command]))?;
    keeper.at_drop(AtDrop::End);
    Ok((stream, keeper))
}

/// Starts to connect a vsock socket, without waiting for the connection.
#[cfg(feature = "vsock")]
pub(crate) fn begin_vsock(cid: u32, port: u32) -> io::Result<UnixStream> {
    let kind = socket2::Type::STREAM;
    let socket = socket2::Socket::new(socket2::Domain::VSOCK, kind, None)?;
    socket.set_nonblocking(true)?;
    match socket.connect(&socket2::SockAddr::vsock(cid, port)) {
        Err(error) if error.raw_os_error() != Some(Errno::INPROGRESS.raw_os_error()) => Err(error),
        _ => Ok(OwnedFd::from(socket).into()),
    }
}

/// The error for an address that needs a feature that this build lacks.
#[cfg(not(all(feature = "vsock", feature = "websocket")))]
pub(crate) fn needs_feature(name: &str) -> io::Error {
    let text = format!("this program was built without the feature `{name}` of qmp-client");
    io::Error::new(io::ErrorKind::Unsupported, text)
}

/// How long to wait before trying to connect again.
pub(crate) const PAUSE: Duration = Duration::from_millis(10);

/// Whether an error means that no server listens at an address yet.
pub(crate) fn is_absence(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
    )
}

/// Returns the time that one of several attempts may take.
pub(crate) fn share(left: Duration, attempts: usize) -> Duration {
    let attempts = u32::try_from(attempts).unwrap_or(u32::MAX).max(1);
    // Sockets do not accept a time-out of zero.
    (left / attempts).max(Duration::from_micros(1))
}

/// The error for a server that took too long.
pub(crate) fn not_accepted() -> io::Error {
    io::Error::new(
        io::ErrorKind::TimedOut,
        "the server did not accept the connection in time; it may be busy with other clients",
    )
}

/// The error for a server that accepted the connection but not the WebSocket.
#[cfg(feature = "websocket")]
pub(crate) fn no_websocket(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::TimedOut => io::Error::new(
            io::ErrorKind::TimedOut,
            "the server did not agree to a WebSocket in time; it may be busy with other clients",
        ),
        io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => io::Error::new(
            error.kind(),
            "the server ended the connection before it had agreed to a WebSocket",
        ),
        _ => error,
    }
}
