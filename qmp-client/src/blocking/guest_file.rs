//! [`GuestFile`]: a file in a guest, as a stream of bytes, in the calling thread.

use std::io::{self, Read, Seek, SeekFrom, Write};

use qmp_types::qga::commands::{GuestFileClose, GuestFileFlush};

use super::guest::GuestClient;
use crate::guest::transfer;

/// A file in a guest that has been opened with [`GuestClient::open_file`].
///
/// It is read ahead, and written without delay. Dropping it closes it, but only
/// [`close`](Self::close) says whether that went well.
#[derive(Debug)]
pub struct GuestFile<'c> {
    client: &'c mut GuestClient,
    id: i64,
    /// What has been read and not been taken, from `taken` on.
    read: Vec<u8>,
    taken: usize,
    /// Nothing comes after that.
    at_end: bool,
    closed: bool,
}

impl<'c> GuestFile<'c> {
    pub(super) fn new(client: &'c mut GuestClient, id: i64) -> Self {
        Self {
            client,
            id,
            read: Vec::new(),
            taken: 0,
            at_end: false,
            closed: false,
        }
    }

    /// The number that the agent has given to the file.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id
    }

    /// Flushes and closes the file.
    ///
    /// # Errors
    /// If the guest cannot write what it still has of the file.
    pub fn close(mut self) -> io::Result<()> {
        let flushed = self.flush();
        self.closed = true;
        let closed = self.client.execute(GuestFileClose::new(self.id));
        flushed?;
        closed.map(drop).map_err(io::Error::other)
    }
}

impl Read for GuestFile<'_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        if self.taken == self.read.len() && !self.at_end {
            let reply = self.client.execute(transfer::read(self.id));
            let reply = reply.map_err(io::Error::other)?;
            (self.read, self.at_end) = transfer::was_read(&reply).map_err(io::Error::other)?;
            self.taken = 0;
        }
        let ahead = &self.read[self.taken..];
        if ahead.is_empty() {
            // Who reads on asks the guest again: the file may have grown.
            self.at_end = false;
        }
        let count = ahead.len().min(room.len());
        room[..count].copy_from_slice(&ahead[..count]);
        self.taken += count;
        Ok(count)
    }
}

impl Write for GuestFile<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.is_empty() {
            return Ok(0);
        }
        if self.taken < self.read.len() {
            // The guest is further than the program knows.
            self.stream_position()?;
        }
        let reply = self.client.execute(transfer::write(self.id, bytes));
        let reply = reply.map_err(io::Error::other)?;
        transfer::was_written(&reply, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let flushed = self.client.execute(GuestFileFlush::new(self.id));
        flushed.map(drop).map_err(io::Error::other)
    }
}

impl Seek for GuestFile<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let seek = transfer::seek(self.id, to, self.read.len() - self.taken)?;
        self.read.clear();
        self.taken = 0;
        self.at_end = false;
        let reply = self.client.execute(seek).map_err(io::Error::other)?;
        transfer::position(&reply)
    }
}

/// Agents keep a file open until it is closed, whoever has opened it.
impl Drop for GuestFile<'_> {
    fn drop(&mut self) {
        if !self.closed {
            let _ = self.client.execute(GuestFileClose::new(self.id));
        }
    }
}
