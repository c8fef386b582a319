//! [`Stream`]: the bytes between client and server, and how a connection is made.

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use super::deadline::{Deadline, Expired};
use crate::address::Address;
use crate::dial;
use crate::fd::send_with_fd;

/// A connection to a server: bytes in both directions, and time-outs.
///
/// It must be in blocking mode. A call that is not over in time fails with
/// [`WouldBlock`](io::ErrorKind::WouldBlock) or [`TimedOut`](io::ErrorKind::TimedOut).
pub trait Stream: Read + Write + Send {
    /// Sets how long a call of `read` may take; `None` is as long as it needs.
    ///
    /// # Errors
    /// Those of the operating system.
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()>;

    /// Sets how long a call of `write` may take; `None` is as long as it needs.
    ///
    /// # Errors
    /// Those of the operating system.
    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()>;

    /// Whether file descriptors can be sent.
    fn can_pass_fds(&self) -> bool {
        false
    }

    /// Sends bytes, or some of them, and a file descriptor with the first one (R44).
    ///
    /// # Errors
    /// Those of `write`; [`Unsupported`](io::ErrorKind::Unsupported) if file descriptors cannot be
    /// sent.
    fn write_with_fd(&mut self, _bytes: &[u8], _fd: &OwnedFd) -> io::Result<usize> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

impl Stream for UnixStream {
    fn can_pass_fds(&self) -> bool {
        true
    }

    fn write_with_fd(&mut self, bytes: &[u8], fd: &OwnedFd) -> io::Result<usize> {
        send_with_fd(&*self, bytes, fd)
    }

    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.set_write_timeout(limit)
    }
}

impl Stream for TcpStream {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.set_write_timeout(limit)
    }
}

/// A socket over which no file descriptors can be sent, whatever its family.
pub(super) struct BytesOnly(pub(super) UnixStream);

impl Read for BytesOnly {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        self.0.read(room)
    }
}

impl Write for BytesOnly {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Stream for BytesOnly {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.0.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.0.set_write_timeout(limit)
    }
}

/// How long to wait before trying to connect again.
pub(super) const PAUSE: Duration = Duration::from_millis(10);

/// Connects. With `retry`, goes on trying while nobody listens at the address yet.
pub(super) fn connect(
    address: &Address,
    deadline: &Deadline,
    retry: bool,
) -> io::Result<Box<dyn Stream>> {
    loop {
        let error = match connect_once(address, deadline) {
            Ok(stream) => return Ok(stream),
            Err(error) => error,
        };
        let nobody = matches!(
            error.kind(),
            io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
        );
        if !(retry && nobody) || deadline.remaining().is_err() {
            return Err(error);
        }
        sleep(PAUSE);
    }
}

fn connect_once(address: &Address, deadline: &Deadline) -> io::Result<Box<dyn Stream>> {
    match address {
        Address::Unix(path) => Ok(Box::new(connect_unix(path, deadline)?)),
        Address::Tcp { host, port } => Ok(Box::new(connect_tcp(host, *port, deadline)?)),
        Address::Fd(number) => {
            let (stream, is_unix) = dial::socket_of_this_process(*number)?;
            Ok(if is_unix {
                Box::new(stream)
            } else {
                Box::new(BytesOnly(stream))
            })
        }
        Address::Exec(command) => Ok(Box::new(BytesOnly(dial::shell(command)?))),
        #[cfg(feature = "vsock")]
        Address::Vsock { cid, port } => {
            let (socket, address) = dial::vsock(*cid, *port)?;
            match deadline.remaining().map_err(timed_out)? {
                Some(left) => socket.connect_timeout(&address, left)?,
                None => socket.connect(&address)?,
            }
            Ok(Box::new(BytesOnly(OwnedFd::from(socket).into())))
        }
        #[cfg(not(feature = "vsock"))]
        Address::Vsock { .. } => Err(dial::needs_feature("vsock")),
        #[cfg(feature = "websocket")]
        Address::WebSocket { host, port } => {
            let stream = connect_tcp(host, *port, deadline)?;
            let left = deadline.remaining().map_err(timed_out)?;
            let stream = super::websocket::WebSocket::open(stream, host, *port, left)?;
            Ok(Box::new(stream))
        }
        #[cfg(not(feature = "websocket"))]
        Address::WebSocket { .. } => Err(dial::needs_feature("websocket")),
    }
}

fn connect_tcp(host: &str, port: u16, deadline: &Deadline) -> io::Result<TcpStream> {
    let mut error = io::Error::new(io::ErrorKind::NotFound, "the host has no address");
    for address in (host, port).to_socket_addrs()? {
        let stream = match deadline.remaining().map_err(timed_out)? {
            Some(left) => TcpStream::connect_timeout(&address, left),
            None => TcpStream::connect(address),
        };
        match stream {
            Ok(stream) => {
                stream.set_nodelay(true)?;
                return Ok(stream);
            }
            Err(e) => error = e,
        }
    }
    Err(error)
}

/// Connects to a Unix socket. If the listener's backlog is full the kernel makes the caller wait,
/// and only a send time-out that is set before makes it stop.
#[cfg(target_os = "linux")]
fn connect_unix(path: &Path, deadline: &Deadline) -> io::Result<UnixStream> {
    use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType, sockopt};

    let socket = rustix::net::socket_with(
        AddressFamily::UNIX,
        SocketType::STREAM,
        SocketFlags::CLOEXEC,
        None,
    )?;
    let left = deadline.remaining().map_err(timed_out)?;
    sockopt::set_socket_timeout(&socket, sockopt::Timeout::Send, left)?;
    match rustix::net::connect(&socket, &SocketAddrUnix::new(path)?) {
        Ok(()) => Ok(socket.into()),
        Err(rustix::io::Errno::AGAIN) => Err(timed_out(Expired)),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn connect_unix(path: &Path, _deadline: &Deadline) -> io::Result<UnixStream> {
    UnixStream::connect(path)
}

fn timed_out(_: Expired) -> io::Error {
    io::Error::new(
        io::ErrorKind::TimedOut,
        "the server did not accept the connection in time; it may be busy with other clients",
    )
}
