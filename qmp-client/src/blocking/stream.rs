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
/// A call that exceeds its time-out fails with [`WouldBlock`](io::ErrorKind::WouldBlock) or
/// [`TimedOut`](io::ErrorKind::TimedOut). After [`Interrupted`](io::ErrorKind::Interrupted) the client calls
/// again, if its deadline allows that: a stream that received bytes but no payload should return it, because it does
/// not know the deadline.
pub trait Stream: Read + Write + Send {
    /// Sets blocking mode. The client calls this once, before any other method.
    ///
    /// # Errors
    /// Those of the operating system.
    fn set_blocking(&self) -> io::Result<()> {
        Ok(())
    }

    /// Sets how long a call of `read` may take; `None` means no limit.
    ///
    /// # Errors
    /// Those of the operating system.
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()>;

    /// Sets how long a call of `write` may take; `None` means no limit.
    ///
    /// # Errors
    /// Those of the operating system.
    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()>;

    /// Whether file descriptors can be sent.
    fn can_pass_fds(&self) -> bool {
        false
    }

    /// Sends some or all of the bytes, and a file descriptor with the first one (R44).
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

/// A socket that cannot pass file descriptors, whatever its family.
pub(super) struct BytesOnly {
    /// Declared first, so that it is dropped first: most children end with their input.
    stream: UnixStream,
    /// The child at the other end, if the connection owns it.
    child: Option<Keeper>,
}

impl BytesOnly {
    pub(super) fn new(stream: UnixStream) -> Self {
        Self {
            stream,
            child: None,
        }
    }

    /// Ties a child to the connection: it ends when the connection is dropped.
    pub(super) fn with_child(mut self, child: Keeper) -> Self {
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
