//! [`GuestFile`]: a file in a guest, as a stream of bytes.

use std::fmt;
use std::future::Future;
use std::io::{self, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use qmp_types::qga::commands::{
    GuestFileClose, GuestFileFlush, GuestFileRead, GuestFileSeek, GuestFileWrite,
};
use tokio::io::{AsyncRead, AsyncSeek, AsyncWrite, ReadBuf};

use super::client::GuestClient;
use super::transfer::{OpenFile, PIECE};
use crate::client::Call;

/// A file in a guest that has been opened with [`GuestClient::open_file`].
///
/// Reads are buffered. A completed write is in flight; `flush` waits until the guest
/// has written it, and reports errors. `shutdown` flushes and closes the file. Dropping it
/// closes it too, without reporting an error.
pub struct GuestFile {
    client: GuestClient,
    file: OpenFile,
    running: Running,
    /// Bytes that the guest does not have yet.
    unwritten: Vec<u8>,
    sought: Option<SeekFrom>,
    position: u64,
}

/// The command in flight. An agent runs one at a time in any case.
enum Running {
    Nothing,
    Read(Call<GuestFileRead>),
    Write(Call<GuestFileWrite>),
    Seek(Call<GuestFileSeek>),
    Flush(Call<GuestFileFlush>),
    Close(Call<GuestFileClose>),
}

impl GuestFile {
    pub(super) fn new(client: GuestClient, file: OpenFile) -> Self {
        Self {
            client,
            file,
            running: Running::Nothing,
            unwritten: Vec::new(),
            sought: None,
            position: 0,
        }
    }

    /// The agent's number of the file.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.file.handle()
    }

    /// Waits until no command is in flight and all writes are done.
    fn poll_idle(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            if let Running::Nothing = self.running {
                if self.unwritten.is_empty() {
                    return Poll::Ready(Ok(()));
                }
                let write = self.file.write(&self.unwritten);
                self.running = Running::Write(self.client.execute(write));
            }
            let done = ready!(self.poll_running(cx));
            self.running = Running::Nothing;
            if let Err(error) = done {
                // It is unknown how many of the bytes were written.
                self.unwritten.clear();
                return Poll::Ready(Err(error));
            }
        }
    }

    fn poll_running(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let file = &mut self.file;
        let done = match &mut self.running {
            Running::Nothing => Ok(()),
            Running::Read(call) => {
                ready!(poll(call, file, cx)).and_then(|reply| file.was_read(&reply))
            }
            Running::Write(call) => ready!(poll(call, file, cx)).and_then(|reply| {
                let count = file.was_written(&reply, self.unwritten.len())?;
                self.unwritten.drain(..count);
                Ok(())
            }),
            Running::Seek(call) => ready!(poll(call, file, cx)).and_then(|reply| {
                self.position = file.was_sought(&reply)?;
                Ok(())
            }),
            Running::Flush(call) => ready!(poll(call, file, cx)).map(|_| file.unflushed = false),
            Running::Close(call) => ready!(poll(call, file, cx)).map(drop),
        };
        Poll::Ready(done)
    }

    /// Starts a seek.
    fn seek(&mut self, to: SeekFrom) -> io::Result<()> {
        let seek = self.file.seek(to)?;
        self.running = Running::Seek(self.client.execute(seek));
        Ok(())
    }

    fn must_be_open(&self) -> io::Result<()> {
        if self.file.closed {
            return Err(io::Error::other("the file has been closed"));
        }
        Ok(())
    }
}

fn poll<C: qmp_types::Command>(
    call: &mut Call<C>,
    file: &mut OpenFile,
    cx: &mut Context<'_>,
) -> Poll<io::Result<C::Return>> {
    let polled = Pin::new(call).poll(cx);
    polled.map_err(|error| file.failed(error))
}

impl AsyncRead for GuestFile {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        room: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        this.must_be_open()?;
        loop {
            if this.file.is_ahead() {
                room.put_slice(this.file.take(room.remaining()));
                return Poll::Ready(Ok(()));
            }
            if this.file.take_end() {
                return Poll::Ready(Ok(()));
            }
            // The command in flight may be the read that this waits for.
            let reads = matches!(this.running, Running::Read(_));
            ready!(this.poll_idle(cx))?;
            if !reads {
                this.running = Running::Read(this.client.execute(this.file.read()));
                ready!(this.poll_idle(cx))?;
            }
        }
    }
}

impl AsyncWrite for GuestFile {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = &mut *self;
        this.must_be_open()?;
        ready!(this.poll_idle(cx))?;
        if this.file.is_ahead() {
            // Because of buffered reads, the guest's position is ahead of the program's.
            this.seek(SeekFrom::Current(0))?;
            ready!(this.poll_idle(cx))?;
        }
        let count = bytes.len().min(PIECE);
        this.unwritten.extend_from_slice(&bytes[..count]);
        match this.poll_idle(cx) {
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            // The bytes are in flight.
            _ => Poll::Ready(Ok(count)),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_idle(cx))?;
        if self.file.unflushed {
            let flush = self.file.flush();
            self.running = Running::Flush(self.client.execute(flush));
            ready!(self.poll_idle(cx))?;
        }
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.as_mut().poll_flush(cx))?;
        if !self.file.closed {
            // The file must not be used again, whatever the agent replies.
            self.file.closed = true;
            let close = self.file.close();
            self.running = Running::Close(self.client.execute(close));
        }
        self.poll_idle(cx)
    }
}

impl AsyncSeek for GuestFile {
    fn start_seek(mut self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()> {
        self.must_be_open()?;
        self.sought = Some(position);
        Ok(())
    }

    fn poll_complete(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>> {
        ready!(self.poll_idle(cx))?;
        if let Some(position) = self.sought.take() {
            self.seek(position)?;
            ready!(self.poll_idle(cx))?;
        }
        Poll::Ready(Ok(self.position))
    }
}

/// Agents keep a file open until it is closed, even beyond the session.
impl Drop for GuestFile {
    fn drop(&mut self) {
        // A close in flight may not have been sent. Closing twice is harmless: agents do not reuse numbers.
        let is_closed = self.file.closed && !matches!(self.running, Running::Close(_));
        self.running = Running::Nothing;
        if !is_closed {
            self.client.send_unwanted(&self.file.close());
        }
    }
}

impl fmt::Debug for GuestFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuestFile")
            .field("id", &self.id())
            .field("closed", &self.file.closed)
            .finish_non_exhaustive()
    }
}
