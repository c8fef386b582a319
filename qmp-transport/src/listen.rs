//! Sockets that wait for a peer: a client for QEMU to connect, as it does with `server=off`, or a server for clients.

#[cfg(test)]
mod tests;
mod unix;

use std::io;
use std::net::TcpListener;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixListener;

use crate::address::Address;

pub use self::unix::SocketFile;

/// A listening socket in non-blocking mode.
#[derive(Debug)]
pub enum Socket {
    /// A Unix socket.
    Unix(UnixListener),
    /// A TCP socket.
    Tcp(TcpListener),
}

/// Listens at an address. Also returns the address, with the port that the system chose if it was 0, and the file of a Unix
/// socket.
///
/// # Errors
/// Those of the operating system; if the address is not of a Unix or TCP socket; if the path exists: only a socket at which no
/// process listens any more is replaced.
pub fn bind(address: &Address) -> io::Result<(Socket, Address, Option<SocketFile>)> {
    match address {
        Address::Unix(path) => {
            let (listener, file) = unix::bind(path)?;
            listener.set_nonblocking(true)?;
            Ok((Socket::Unix(listener), address.clone(), Some(file)))
        }
        Address::Tcp { host, port } => {
            let listener = TcpListener::bind((host.as_str(), *port))?;
            listener.set_nonblocking(true)?;
            let address = Address::Tcp {
                host: host.clone(),
                port: listener.local_addr()?.port(),
            };
            Ok((Socket::Tcp(listener), address, None))
        }
        _ => Err(io::Error::new(
            io::ErrorKind::Unsupported,
            "a `Listener` supports only Unix sockets and TCP",
        )),
    }
}

/// Whether a failure to accept is temporary: no peer has connected yet, or it has already left.
#[must_use]
pub fn is_passing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted | io::ErrorKind::ConnectionAborted
    )
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Unix(listener) => listener.as_fd(),
            Self::Tcp(listener) => listener.as_fd(),
        }
    }
}
