//! [`Socket`]: a socket that may share its settings with duplicates, and waiting with a deadline.

use std::cell::Cell;
use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::net::{RecvFlags, SendFlags, recv, send};

use super::deadline::Deadline;
use super::stream::Stream;
use crate::fd::send_with_fd;

/// A socket that may have duplicates elsewhere. Duplicates share settings, so it relies on none and
/// changes none: it keeps time-outs itself, and works in blocking and in non-blocking
/// mode. Dropping it ends the connection, even if there are duplicates.
#[derive(Debug)]
pub(super) struct Socket {
    stream: UnixStream,
    passes_fds: bool,
    read_limit: Cell<Option<Duration>>,
    write_limit: Cell<Option<Duration>>,
}

impl Socket {
    /// Wraps a socket of any family.
    pub(super) fn new(stream: impl Into<OwnedFd>) -> Self {
        Self {
            // Reading and writing work the same for all families.
            stream: stream.into().into(),
            passes_fds: false,
            read_limit: Cell::default(),
            write_limit: Cell::default(),
        }
    }

    /// Sets whether file descriptors can be sent over the socket.
    pub(super) fn passing_fds(mut self, passes_fds: bool) -> Self {
        self.passes_fds = passes_fds;
        self
    }

    pub(super) fn read_deadline(&self) -> Deadline {
        Deadline::new(self.read_limit.get())
    }

    pub(super) fn write_deadline(&self) -> Deadline {
        Deadline::new(self.write_limit.get())
    }

    /// Reads the available bytes, without waiting.
    pub(super) fn read_now(&self, room: &mut [u8]) -> io::Result<usize> {
        Ok(recv(&self.stream, room, RecvFlags::DONTWAIT)?.0)
    }

    /// Writes as many bytes as possible, without waiting.
    pub(super) fn write_now(&self, bytes: &[u8]) -> io::Result<usize> {
        Ok(send(&self.stream, bytes, NOW)?)
    }

    fn write_with(&self, mut write: impl FnMut() -> io::Result<usize>) -> io::Result<usize> {
        let deadline = self.write_deadline();
        loop {
            match write() {
                Err(error) if is_retry(&error) => {}
                written => return written,
            }
            wait(self, PollFlags::OUT, &deadline)?;
        }
    }
}

const NOW: SendFlags = SendFlags::DONTWAIT.union(SendFlags::NOSIGNAL);

/// Whether an error means to wait and try again.
pub(super) fn is_retry(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted
    )
}

/// Waits for events on a descriptor, and returns them. Signals do not lengthen the wait.
///
/// # Errors
/// [`TimedOut`](io::ErrorKind::TimedOut) at the deadline.
pub(super) fn wait(fd: impl AsFd, events: PollFlags, deadline: &Deadline) -> io::Result<PollFlags> {
    loop {
        let Ok(left) = deadline.remaining() else {
            return Err(io::ErrorKind::TimedOut.into());
        };
        // A time that the system cannot represent counts as no limit.
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        let mut fds = [PollFd::from_borrowed_fd(fd.as_fd(), events)];
        match poll(&mut fds, left.as_ref()) {
            Ok(0) | Err(Errno::INTR) => {}
            Ok(_) => return Ok(fds[0].revents()),
            Err(error) => return Err(error.into()),
        }
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}

impl Read for Socket {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let deadline = self.read_deadline();
        loop {
            wait(&*self, PollFlags::IN, &deadline)?;
            match self.read_now(room) {
                // Another holder of the socket has read the bytes.
                Err(error) if is_retry(&error) => {}
                read => return read,
            }
        }
    }
}

impl Write for Socket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_with(|| self.write_now(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Stream for Socket {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.read_limit.set(limit);
        Ok(())
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.write_limit.set(limit);
        Ok(())
    }

    fn can_pass_fds(&self) -> bool {
        self.passes_fds
    }

    fn write_with_fd(&mut self, bytes: &[u8], fd: &OwnedFd) -> io::Result<usize> {
        self.write_with(|| send_with_fd(&*self, bytes, fd, NOW))
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // It fails if the server has ended the connection.
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}
