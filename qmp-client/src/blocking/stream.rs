//! [`Stream`]: the bytes between client and server.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use rustix::net::SendFlags;

use crate::fd::send_with_fd;
use crate::process::Keeper;

/// A connection to a server: bytes in both directions, and time-outs.
///
/// A call that is not over in time fails with [`WouldBlock`](io::ErrorKind::WouldBlock) or
/// [`TimedOut`](io::ErrorKind::TimedOut). One that fails with
/// [`Interrupted`](io::ErrorKind::Interrupted) is made again, if the client's deadline allows it: a
/// stream that has received something but no payload should say so, because it does not know that deadline.
pub trait Stream: Read + Write + Send {
    /// Is called once, before anything else: reading and writing are to wait, as they do in blocking mode.
    ///
    /// # Errors
    /// Those of the operating system.
    fn set_blocking(&self) -> io::Result<()> {
        Ok(())
    }

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

impl Stream for Box<dyn Stream> {
    fn set_blocking(&self) -> io::Result<()> {
        (**self).set_blocking()
    }

    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        (**self).set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        (**self).set_write_timeout(limit)
    }

    fn can_pass_fds(&self) -> bool {
        (**self).can_pass_fds()
    }

    fn write_with_fd(&mut self, bytes: &[u8], fd: &OwnedFd) -> io::Result<usize> {
        (**self).write_with_fd(bytes, fd)
    }
}

impl Stream for UnixStream {
    fn set_blocking(&self) -> io::Result<()> {
        self.set_nonblocking(false)
    }

    fn can_pass_fds(&self) -> bool {
        true
    }

    fn write_with_fd(&mut self, bytes: &[u8], fd: &OwnedFd) -> io::Result<usize> {
        send_with_fd(&*self, bytes, fd, SendFlags::NOSIGNAL)
    }

    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.set_write_timeout(limit)
    }
}

impl Stream for TcpStream {
    fn set_blocking(&self) -> io::Result<()> {
        self.set_nonblocking(false)
    }

    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.set_write_timeout(limit)
    }
}

/// A socket over which no file descriptors can be sent, whatever its family.
pub(super) struct BytesOnly {
    /// The first to be dropped: most children end with their input.
    stream: UnixStream,
    /// At its other end, if nobody else knows of it.
    child: Option<Keeper>,
}

impl BytesOnly {
    pub(super) fn new(stream: UnixStream) -> Self {
        Self {
            stream,
            child: None,
        }
    }

    /// To a child that ends with the connection.
    pub(super) fn attended(mut self, child: Keeper) -> Self {
        self.child = Some(child);
        self
    }
}

impl Read for BytesOnly {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        self.stream.read(room)
    }
}

impl Write for BytesOnly {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

impl Stream for BytesOnly {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.stream.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.stream.set_write_timeout(limit)
    }
}
