//! [`ChildStream`]: a connection to a child, which ends with it.

use std::io;
use std::task::{Context, Poll};

use tokio::net::UnixStream;

use super::transport::{Plain, Transport};
use crate::process::Keeper;

/// The standard input and output of a child that only the connection owns.
pub(super) struct ChildStream {
    /// Declared first, so that it is dropped first: most children end with their input.
    stream: Plain<UnixStream>,
    _child: Keeper,
}

impl ChildStream {
    pub(super) fn new(stream: UnixStream, child: Keeper) -> Self {
        Self {
            stream: Plain::new(stream),
            _child: child,
        }
    }
}

impl Transport for ChildStream {
    fn poll_read(&mut self, cx: &mut Context<'_>, room: &mut [u8]) -> Poll<io::Result<usize>> {
        self.stream.poll_read(cx, room)
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.stream.poll_write(cx, bytes)
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream.poll_flush(cx)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.stream.poll_close(cx)
    }
}
