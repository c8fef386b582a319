//! Sockets that wait for QEMU to connect, as it does with `server=off`.

#[cfg(test)]
mod tests;
mod unix;

use std::io;
use std::net::TcpListener;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixListener;

use crate::address::Address;

pub(crate) use self::unix::SocketFile;

/// A listening socket in non-blocking mode.
#[derive(Debug)]
pub(crate) enum Socket {
    Unix(UnixListener),
    Tcp(TcpListener),
}

/// Listens at an address. Also returns the address, with the port that the system chose if it was 0.
pub(crate) fn bind(address: &Address) -> io::Result<(Socket, Address, Option<SocketFile>)> {
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
pub(crate) fn is_passing(error: &io::Error) -> bool {
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
