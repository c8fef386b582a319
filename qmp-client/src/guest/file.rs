//! [`GuestFile`]: a file in a guest, as a stream of bytes.

use std::fmt;
use std::future::Future;
use std::io::{self, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll, Waker, ready};

use qmp_types::qga::commands::{
    GuestFileClose, GuestFileFlush, GuestFileRead, GuestFileSeek, GuestFileWrite,
};
use tokio::io::{AsyncRead, AsyncSeek, AsyncWrite, ReadBuf};

use super::client::GuestClient;
use super::transfer;
use crate::client::Call;

/// A file in a guest that has been opened with [`GuestClient::open_file`].
///
/// It is read ahead. What is written is on its way when the write is done; `flush` waits until the guest
/// has it, and says what went wrong. `shutdown` flushes and closes the file. If it is dropped, it is
/// closed too, but nobody learns whether that went well.
pub struct GuestFile {
    client: GuestClient,
    id: i64,
    running: Running,
    /// What has been read and not been taken, from `taken` on.
    read: Vec<u8>,
    taken: usize,
    /// Nothing comes after that.
    at_end: bool,
    /// What the guest does not have yet.
    unwritten: Vec<u8>,
    /// The guest has some of what was written in its own buffer.
    unflushed: bool,
    sought: Option<SeekFrom>,
    position: u64,
    closed: bool,
}

/// The command that the agent has. It works on one at a time in any case.
enum Running {
    Nothing,
    Read(Call<GuestFileRead>),
    Write(Call<GuestFileWrite>),
    Seek(Call<GuestFileSeek>),
    Flush(Call<GuestFileFlush>),
    Close(Call<GuestFileClose>),
}

impl GuestFile {
    pub(super) fn new(client: GuestClient, id: i64) -> Self {
        Self {
            client,
            id,
            running: Running::Nothing,
            read: Vec::new(),
            taken: 0,
            at_end: false,
            unwritten: Vec::new(),
            unflushed: false,
            sought: None,
            position: 0,
            closed: false,
        }
    }

    /// The number that the agent has given to the file.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id
    }

    /// Waits until the agent has no command, and has got all that was written.
    fn poll_idle(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            if let Running::Nothing = self.running {
                if self.unwritten.is_empty() {
                    return Poll::Ready(Ok(()));
                }
                let write = transfer::write(self.id, &self.unwritten);
                self.running = Running::Write(self.client.execute(write));
            }
            let done = ready!(self.poll_running(cx));
            self.running = Running::Nothing;
            if let Err(error) = done {
                // Nobody knows how much of it has been written.
                self.unwritten.clear();
                return Poll::Ready(Err(error));
            }
        }
    }

    fn poll_running(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.running {
            Running::Nothing => {}
            Running::Read(call) => {
                let reply = ready!(poll(call, cx))?;
                (self.read, self.at_end) = transfer::was_read(&reply).map_err(io::Error::other)?;
                self.taken = 0;
            }
            Running::Write(call) => {
                let reply = ready!(poll(call, cx))?;
                let count = transfer::was_written(&reply, self.unwritten.len())?;
                self.unwritten.drain(..count);
                self.unflushed = true;
            }
            Running::Seek(call) => {
                let reply = ready!(poll(call, cx))?;
                self.position = transfer::position(&reply)?;
            }
            Running::Flush(call) => {
                ready!(poll(call, cx))?;
                self.unflushed = false;
            }
            Running::Close(call) => {
                // It may not be used again whatever the agent says.
                self.closed = true;
                ready!(poll(call, cx))?;
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Begins to go to another position. What was read ahead is dropped.
    fn seek(&mut self, to: SeekFrom) -> io::Result<()> {
        let seek = transfer::seek(self.id, to, self.read.len() - self.taken)?;
        self.read.clear();
        self.taken = 0;
        self.at_end = false;
        self.running = Running::Seek(self.client.execute(seek));
        Ok(())
    }

    fn must_be_open(&self) -> io::Result<()> {
        if self.closed {
            return Err(io::Error::other("the file has been closed"));
        }
        Ok(())
    }
}

fn poll<C: qmp_types::Command>(
    call: &mut Call<C>,
    cx: &mut Context<'_>,
) -> Poll<io::Result<C::Return>> {
    Pin::new(call).poll(cx).map_err(io::Error::other)
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
            let ahead = &this.read[this.taken..];
            if !ahead.is_empty() {
                let count = ahead.len().min(room.remaining());
                room.put_slice(&ahead[..count]);
                this.taken += count;
                return Poll::Ready(Ok(()));
            }
            // Who reads on asks the guest again: the file may have grown.
            if std::mem::take(&mut this.at_end) {
                return Poll::Ready(Ok(()));
            }
            ready!(this.poll_idle(cx))?;
            if this.taken == this.read.len() && !this.at_end {
                this.running = Running::Read(this.client.execute(transfer::read(this.id)));
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
        if this.taken < this.read.len() {
            // The guest is further than the program knows.
            this.seek(SeekFrom::Current(0))?;
            ready!(this.poll_idle(cx))?;
        }
        let count = bytes.len().min(transfer::PIECE);
        this.unwritten.extend_from_slice(&bytes[..count]);
        match this.poll_idle(cx) {
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            // It is on its way.
            _ => Poll::Ready(Ok(count)),
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_idle(cx))?;
        if self.unflushed {
            let flush = GuestFileFlush::new(self.id);
            self.running = Running::Flush(self.client.execute(flush));
            ready!(self.poll_idle(cx))?;
        }
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.as_mut().poll_flush(cx))?;
        if !self.closed {
            let close = GuestFileClose::new(self.id);
            self.running = Running::Close(self.client.execute(close));
            ready!(self.poll_idle(cx))?;
        }
        Poll::Ready(Ok(()))
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

/// Agents keep a file open until it is closed, whoever has opened it.
impl Drop for GuestFile {
    fn drop(&mut self) {
        if !self.closed && !self.client.is_closed() {
            let mut close = self.client.execute(GuestFileClose::new(self.id));
            // To be polled once is to be sent, if no other command has to be done first. There is no
            // one to wait for the reply.
            let _ = Pin::new(&mut close).poll(&mut Context::from_waker(Waker::noop()));
        }
    }
}

impl fmt::Debug for GuestFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuestFile")
            .field("id", &self.id)
            .field("closed", &self.closed)
            .finish_non_exhaustive()
    }
}
