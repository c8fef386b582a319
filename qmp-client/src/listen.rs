//! Sockets that wait for QEMU to connect, as it does with `server=off`.

use std::io;
use std::net::TcpListener;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

use crate::address::Address;

/// A socket that waits, without blocking.
#[derive(Debug)]
pub(crate) enum Socket {
    Unix(UnixListener),
    Tcp(TcpListener),
}

/// The file of a Unix socket, which is removed when nobody waits there any more.
#[derive(Debug)]
pub(crate) struct SocketFile(PathBuf);

/// Waits at an address. Gives the address too, with the port that the system has chosen if it was 0.
pub(crate) fn bind(address: &Address) -> io::Result<(Socket, Address, Option<SocketFile>)> {
    match address {
        Address::Unix(path) => {
            let listener = bind_unix(path)?;
            let file = SocketFile(path.clone());
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
            "only Unix sockets and TCP can be listened at",
        )),
    }
}

/// A process that was killed leaves its socket's file behind, which only a new one can be in the way of.
fn bind_unix(path: &Path) -> io::Result<UnixListener> {
    match UnixListener::bind(path) {
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
            let is_left_over = UnixStream::connect(path)
                .is_err_and(|error| error.kind() == io::ErrorKind::ConnectionRefused);
            if !is_left_over {
                return Err(error);
            }
            std::fs::remove_file(path)?;
            UnixListener::bind(path)
        }
        bound => bound,
    }
}

impl Drop for SocketFile {
    fn drop(&mut self) {
        // Who connects from now on is told that there is nobody.
        let _ = std::fs::remove_file(&self.0);
    }
}
