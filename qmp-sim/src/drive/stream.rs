//! Sockets: Unix and TCP.

use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;

use qmp_transport::listen::{self, Socket, SocketFile};
use qmp_transport::{Address, Serving};
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg};
use tokio::io::Interest;
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

/// A connection.
pub(super) enum Stream {
    Unix(UnixStream),
    Tcp(TcpStream),
}

impl Stream {
    /// Connects to an address.
    pub(super) async fn connect(address: &str) -> io::Result<Self> {
        match serving(address)?.address {
            Address::Unix(path) => Ok(Stream::Unix(UnixStream::connect(path).await?)),
            Address::Tcp { host, port } => Ok(Stream::Tcp(TcpStream::connect((host, port)).await?)),
            _ => Err(io::ErrorKind::Unsupported.into()),
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
    Unix {
        /// Removed before the socket is closed.
        _file: SocketFile,
        listener: UnixListener,
    },
    Tcp(TcpListener),
}

impl Listener {
    /// Listens on an address; gives it with the port that was chosen. Of files, only the socket of a server that is gone is replaced.
    pub(super) fn bind(address: &str, backlog: i32) -> io::Result<(Self, String)> {
        let Serving { address, .. } = serving(address)?;
        let (socket, address, file) = listen::bind(&address)?;
        rustix::net::listen(&socket, backlog)?;
        let listener = match (socket, file) {
            (Socket::Unix(listener), Some(file)) => {
                let listener = UnixListener::from_std(listener)?;
                Listener::Unix {
                    _file: file,
                    listener,
                }
            }
            (Socket::Tcp(listener), _) => Listener::Tcp(TcpListener::from_std(listener)?),
            (Socket::Unix(_), None) => return Err(io::ErrorKind::Unsupported.into()),
        };
        Ok((listener, address.to_string()))
    }

    pub(super) async fn accept(&self) -> io::Result<Stream> {
        Ok(match self {
            Listener::Unix { listener, .. } => Stream::Unix(listener.accept().await?.0),
            Listener::Tcp(listener) => Stream::Tcp(listener.accept().await?.0),
        })
    }
}

/// Reads an address, with the options of QEMU's character devices.
fn serving(address: &str) -> io::Result<Serving> {
    Address::to_serve(address)
        .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error.to_string()))
}
