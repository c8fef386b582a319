//! [`Transport`]: the bytes between client and server.

use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, OwnedFd};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg};
use tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};
use tokio::net::{TcpStream, UnixStream};

/// A connection to a client: bytes in both directions, and file descriptors if it can.
///
/// [`Plain`] makes one of any `AsyncRead + AsyncWrite`. The methods follow the rules of those traits: after
/// [`Poll::Pending`] the caller is woken to try again.
pub trait Transport: Send + 'static {
    /// Reads bytes, and returns how many; 0 at the end. File descriptors that came with them are appended to `fds`.
    ///
    /// # Errors
    /// Those of the operating system.
    fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        room: &mut [u8],
        fds: &mut Vec<OwnedFd>,
    ) -> Poll<io::Result<usize>>;

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
}

/// A transport without file descriptors.
#[derive(Debug)]
pub struct Plain<S>(Pin<Box<S>>);

impl<S> Plain<S> {
    /// Makes a transport of a stream.
    pub fn new(stream: S) -> Self {
        Self(Box::pin(stream))
    }
}

impl<S: AsyncRead + AsyncWrite + Send + 'static> Transport for Plain<S> {
    fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        room: &mut [u8],
        _fds: &mut Vec<OwnedFd>,
    ) -> Poll<io::Result<usize>> {
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

impl Transport for TcpStream {
    fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        room: &mut [u8],
        _fds: &mut Vec<OwnedFd>,
    ) -> Poll<io::Result<usize>> {
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
}

impl Transport for Box<dyn Transport> {
    fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        room: &mut [u8],
        fds: &mut Vec<OwnedFd>,
    ) -> Poll<io::Result<usize>> {
        (**self).poll_read(cx, room, fds)
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
}

impl Transport for UnixStream {
    fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        room: &mut [u8],
        fds: &mut Vec<OwnedFd>,
    ) -> Poll<io::Result<usize>> {
        loop {
            ready!(self.poll_read_ready(cx))?;
            let result = self.try_io(Interest::READABLE, || {
                receive_with_fds(&*self, room, fds, RecvFlags::DONTWAIT)
            });
            match result {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                result => return Poll::Ready(result),
            }
        }
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
}

pub(crate) fn read(
    stream: Pin<&mut impl AsyncRead>,
    cx: &mut Context<'_>,
    room: &mut [u8],
) -> Poll<io::Result<usize>> {
    let mut buffer = ReadBuf::new(room);
    ready!(stream.poll_read(cx, &mut buffer))?;
    Poll::Ready(Ok(buffer.filled().len()))
}

/// How many file descriptors of a message are received (R46).
const MOST_FDS: usize = 16;

/// Receives bytes, and the file descriptors of the message.
fn receive_with_fds(
    socket: impl AsFd,
    room: &mut [u8],
    fds: &mut Vec<OwnedFd>,
    flags: RecvFlags,
) -> io::Result<usize> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST_FDS))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let room = &mut [IoSliceMut::new(room)];
    let flags = flags | RecvFlags::CMSG_CLOEXEC;
    let message = recvmsg(socket, room, &mut ancillary, flags)?;
    for part in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(received) = part {
            // Closes the others.
            fds.extend(received.take(MOST_FDS));
        }
    }
    Ok(message.bytes)
}
