//! [`Transport`]: the bytes between client and server.

use std::io;
use std::os::fd::OwnedFd;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use rustix::net::SendFlags;
use tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};
use tokio::net::UnixStream;

use crate::fd::send_with_fd;

/// A connection to a server: bytes in both directions, and file descriptors if it can.
///
/// [`Plain`] makes one of any `AsyncRead + AsyncWrite`. The methods follow the rules of those traits:
/// after [`Poll::Pending`] the caller is woken to try again. Reading and writing may be
/// polled from different tasks, though never at once. The client repeats calls that fail with
/// [`Interrupted`](io::ErrorKind::Interrupted).
pub trait Transport: Send + 'static {
    /// Reads bytes, and returns how many; 0 at the end.
    ///
    /// # Errors
    /// Those of the operating system.
    fn poll_read(&mut self, cx: &mut Context<'_>, room: &mut [u8]) -> Poll<io::Result<usize>>;

    /// Writes some or all of the bytes, and returns how many.
    ///
    /// # Errors
    /// Those of the operating system.
    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>>;

    /// Flushes buffered bytes.
    ///
    /// # Errors
    /// Those of the operating system.
    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;

    /// Starts an orderly shutdown. It is polled once; then the transport is dropped.
    ///
    /// # Errors
    /// Those of the operating system.
    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;

    /// Whether file descriptors can be sent.
    fn can_pass_fds(&self) -> bool {
        false
    }

    /// Writes some or all of the bytes, and a file descriptor with the first one (R44).
    ///
    /// # Errors
    /// Those of the operating system; [`Unsupported`](io::ErrorKind::Unsupported) if file descriptors
    /// cannot be sent.
    fn poll_write_with_fd(
        &mut self,
        _cx: &mut Context<'_>,
        _bytes: &[u8],
        _fd: &OwnedFd,
    ) -> Poll<io::Result<usize>> {
        Poll::Ready(Err(io::ErrorKind::Unsupported.into()))
    }
}

/// A transport that cannot pass file descriptors.
#[derive(Debug)]
pub struct Plain<S>(Pin<Box<S>>);

impl<S> Plain<S> {
    /// Makes a transport of a stream.
    pub fn new(stream: S) -> Self {
        Self(Box::pin(stream))
    }
}

impl<S: AsyncRead + AsyncWrite + Send + 'static> Transport for Plain<S> {
    fn poll_read(&mut self, cx: &mut Context<'_>, room: &mut [u8]) -> Poll<io::Result<usize>> {
        read(self.0.as_mut(), cx, room)
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.0.as_mut().poll_write(cx, bytes)
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.as_mut().poll_flush(cx)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.as_mut().poll_shutdown(cx)
    }
}

impl Transport for Box<dyn Transport> {
    fn poll_read(&mut self, cx: &mut Context<'_>, room: &mut [u8]) -> Poll<io::Result<usize>> {
        (**self).poll_read(cx, room)
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        (**self).poll_write(cx, bytes)
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        (**self).poll_flush(cx)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        (**self).poll_close(cx)
    }

    fn can_pass_fds(&self) -> bool {
        (**self).can_pass_fds()
    }

    fn poll_write_with_fd(
        &mut self,
        cx: &mut Context<'_>,
        bytes: &[u8],
        fd: &OwnedFd,
    ) -> Poll<io::Result<usize>> {
        (**self).poll_write_with_fd(cx, bytes, fd)
    }
}

impl Transport for UnixStream {
    fn poll_read(&mut self, cx: &mut Context<'_>, room: &mut [u8]) -> Poll<io::Result<usize>> {
        read(Pin::new(self), cx, room)
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        AsyncWrite::poll_write(Pin::new(self), cx, bytes)
    }

    fn poll_flush(&mut self, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(self).poll_shutdown(cx)
    }

    fn can_pass_fds(&self) -> bool {
        true
    }

    fn poll_write_with_fd(
        &mut self,
        cx: &mut Context<'_>,
        bytes: &[u8],
        fd: &OwnedFd,
    ) -> Poll<io::Result<usize>> {
        let flags = SendFlags::NOSIGNAL;
        loop {
            ready!(self.poll_write_ready(cx))?;
            match self.try_io(Interest::WRITABLE, || {
                send_with_fd(&*self, bytes, fd, flags)
            }) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                result => return Poll::Ready(result),
            }
        }
    }
}

pub(super) fn read(
    stream: Pin<&mut impl AsyncRead>,
    cx: &mut Context<'_>,
    room: &mut [u8],
) -> Poll<io::Result<usize>> {
    let mut buffer = ReadBuf::new(room);
    ready!(stream.poll_read(cx, &mut buffer))?;
    Poll::Ready(Ok(buffer.filled().len()))
}
