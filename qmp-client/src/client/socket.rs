//! [`Socket`]: a socket that may share its settings with duplicates.

use std::io;
use std::net::Shutdown;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::task::{Context, Poll, ready};

use rustix::net::{RecvFlags, SendFlags, recv, send};
use tokio::io::unix::AsyncFd;

use super::transport::Transport;
use crate::fd::send_with_fd;

/// A socket that may have duplicates elsewhere. Duplicates share settings, so it relies on none and
/// changes none: it works in blocking and in non-blocking mode. Dropping it ends the
/// connection, even if there are duplicates.
#[derive(Debug)]
pub(super) struct Socket {
    stream: AsyncFd<UnixStream>,
    passes_fds: bool,
}

const NOW: SendFlags = SendFlags::DONTWAIT.union(SendFlags::NOSIGNAL);

impl Socket {
    /// Wraps a socket of any family.
    #[allow(
        deprecated,
        reason = "what replaces it is unsafe; the descriptor stays open and the same here"
    )]
    pub(super) fn new(stream: OwnedFd, passes_fds: bool) -> io::Result<Self> {
        Ok(Self {
            // Reading and writing work the same for all families.
            stream: AsyncFd::new(stream.into())?,
            passes_fds,
        })
    }

    fn poll_write_with(
        &self,
        cx: &mut Context<'_>,
        write: impl Fn(&UnixStream) -> io::Result<usize>,
    ) -> Poll<io::Result<usize>> {
        loop {
            let mut ready = ready!(self.stream.poll_write_ready(cx))?;
            if let Ok(written) = ready.try_io(|stream| write(stream.get_ref())) {
                return Poll::Ready(written);
            }
        }
    }
}

impl Transport for Socket {
    fn poll_read(&mut self, cx: &mut Context<'_>, room: &mut [u8]) -> Poll<io::Result<usize>> {
        loop {
            let mut ready = ready!(self.stream.poll_read_ready(cx))?;
            let read = |stream: &AsyncFd<UnixStream>| {
                Ok(recv(stream.get_ref(), &mut *room, RecvFlags::DONTWAIT)?.0)
            };
            if let Ok(read) = ready.try_io(read) {
                return Poll::Ready(read);
            }
        }
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.poll_write_with(cx, |stream| Ok(send(stream, bytes, NOW)?))
    }

    fn poll_flush(&mut self, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(self.stream.get_ref().shutdown(Shutdown::Both))
    }

    fn can_pass_fds(&self) -> bool {
        self.passes_fds
    }

    fn poll_write_with_fd(
        &mut self,
        cx: &mut Context<'_>,
        bytes: &[u8],
        fd: &OwnedFd,
    ) -> Poll<io::Result<usize>> {
        self.poll_write_with(cx, |stream| send_with_fd(stream, bytes, fd, NOW))
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // It fails if the server has ended the connection.
        let _ = self.stream.get_ref().shutdown(Shutdown::Both);
    }
}
