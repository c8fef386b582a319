//! Sockets: Unix and TCP.

use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;
use std::net::{SocketAddr, ToSocketAddrs};

use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg};
use tokio::io::Interest;
use tokio::net::{TcpListener, TcpSocket, TcpStream, UnixListener, UnixSocket, UnixStream};

/// A connection.
pub(super) enum Stream {
    Unix(UnixStream),
    Tcp(TcpStream),
}

impl Stream {
    /// Connects to an address.
    pub(super) async fn connect(address: &str) -> io::Result<Self> {
        match split(address)? {
            Address::Unix(path) => Ok(Stream::Unix(UnixStream::connect(path).await?)),
            Address::Tcp(at) => Ok(Stream::Tcp(TcpStream::connect(at).await?)),
        }
    }

    /// Reads bytes; gives their number, and that of the file descriptors that came with them. These are closed.
    pub(super) async fn read(&self, room: &mut [u8]) -> io::Result<(usize, usize)> {
        loop {
            let read = match self {
                Stream::Unix(stream) => {
                    stream.readable().await?;
                    stream.try_io(Interest::READABLE, || receive(stream, room))
                }
                Stream::Tcp(stream) => {
                    stream.readable().await?;
                    stream.try_read(room).map(|count| (count, 0))
                }
            };
            match read {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                read => return read,
            }
        }
    }

    pub(super) async fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            let written = match self {
                Stream::Unix(stream) => {
                    stream.writable().await?;
                    stream.try_write(bytes)
                }
                Stream::Tcp(stream) => {
                    stream.writable().await?;
                    stream.try_write(bytes)
                }
            };
            match written {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                written => return written,
            }
        }
    }
}

fn receive(stream: &UnixStream, room: &mut [u8]) -> io::Result<(usize, usize)> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(64))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut slices = [IoSliceMut::new(room)];
    let received = recvmsg(stream, &mut slices, &mut control, RecvFlags::CMSG_CLOEXEC)?;
    let mut fds = 0;
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(rights) = message {
            fds += rights.count();
        }
    }
    Ok((received.bytes, fds))
}

/// A socket that listens.
pub(super) enum Listener {
    Unix(UnixListener),
    Tcp(TcpListener),
}

impl Listener {
    /// Listens on an address; gives it with the port that was chosen.
    pub(super) fn bind(address: &str, backlog: u32) -> io::Result<(Self, String)> {
        match split(address)? {
            Address::Unix(path) => {
                let socket = UnixSocket::new_stream()?;
                socket.bind(path)?;
                let listener = Listener::Unix(socket.listen(backlog)?);
                Ok((listener, format!("unix:{path}")))
            }
            Address::Tcp(at) => {
                let socket = if at.is_ipv4() {
                    TcpSocket::new_v4()?
                } else {
                    TcpSocket::new_v6()?
                };
                socket.set_reuseaddr(true)?;
                socket.bind(at)?;
                let listener = socket.listen(backlog)?;
                let address = format!("tcp:{}", listener.local_addr()?);
                Ok((Listener::Tcp(listener), address))
            }
        }
    }

    pub(super) async fn accept(&self) -> io::Result<Stream> {
        Ok(match self {
            Listener::Unix(listener) => Stream::Unix(listener.accept().await?.0),
            Listener::Tcp(listener) => Stream::Tcp(listener.accept().await?.0),
        })
    }
}

enum Address<'a> {
    Unix(&'a str),
    Tcp(SocketAddr),
}

/// Reads an address. What follows a comma are options of QEMU's character devices, all of which are as usual.
fn split(address: &str) -> io::Result<Address<'_>> {
    let address = address.split(',').next().unwrap_or(address);
    if let Some(path) = address.strip_prefix("unix:") {
        return Ok(Address::Unix(path));
    }
    let unknown = || {
        io::Error::new(
            io::ErrorKind::InvalidInput,
            "expected unix:PATH or tcp:HOST:PORT",
        )
    };
    let rest = address.strip_prefix("tcp:").ok_or_else(unknown)?;
    let at = if rest.starts_with(':') {
        format!("127.0.0.1{rest}")
    } else {
        rest.to_owned()
    };
    at.to_socket_addrs()?
        .next()
        .map(Address::Tcp)
        .ok_or_else(unknown)
}
