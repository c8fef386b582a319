//! [`GuestFile`]: a file in a guest, as a stream of bytes, in the calling thread.

use std::io::{self, Read, Seek, SeekFrom, Write};

use qmp_types::Command;

use super::guest::GuestClient;
use crate::guest::transfer::OpenFile;

/// A file in a guest that has been opened with [`GuestClient::open_file`].
///
/// Reads are buffered, writes are not. Dropping it closes the file without waiting for the agent's
/// reply; only [`close`](Self::close) reports whether that succeeded.
#[derive(Debug)]
pub struct GuestFile<'c> {
    client: &'c mut GuestClient,
    file: OpenFile,
}

impl<'c> GuestFile<'c> {
    pub(super) fn new(client: &'c mut GuestClient, file: OpenFile) -> Self {
        Self { client, file }
    }

    /// The agent's number of the file.
    #[must_use]
    pub fn id(&self) -> i64 {
        self.file.handle()
    }

    /// Flushes and closes the file.
    ///
    /// # Errors
    /// If the guest cannot write its buffered part of the file.
    pub fn close(mut self) -> io::Result<()> {
        self.flush()?;
        // The file must not be used again, whatever the agent replies.
        self.file.closed = true;
        self.execute(self.file.close()).map(drop)
    }

    fn execute<C: Command>(&mut self, command: C) -> io::Result<C::Return> {
        let done = self.client.execute(command);
        done.map_err(|error| self.file.failed(error))
    }
}

impl Read for GuestFile<'_> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        if room.is_empty() {
            return Ok(0);
        }
        if !self.file.is_ahead() && !self.file.take_end() {
            let reply = self.execute(self.file.read())?;
            self.file.was_read(&reply)?;
            if !self.file.is_ahead() {
                self.file.take_end();
            }
        }
        let ahead = self.file.take(room.len());
        room[..ahead.len()].copy_from_slice(ahead);
        Ok(ahead.len())
    }
}

impl Write for GuestFile<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.is_empty() {
            return Ok(0);
        }
        if self.file.is_ahead() {
            // Because of buffered reads, the guest's position is ahead of the program's.
            self.stream_position()?;
        }
        let reply = self.execute(self.file.write(bytes))?;
        self.file.was_written(&reply, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.file.unflushed {
            self.execute(self.file.flush())?;
            self.file.unflushed = false;
        }
        Ok(())
    }
}

impl Seek for GuestFile<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let seek = self.file.seek(to)?;
        let reply = self.execute(seek)?;
        self.file.was_sought(&reply)
    }
}

/// Agents keep a file open until it is closed, even beyond the session.
impl Drop for GuestFile<'_> {
    fn drop(&mut self) {
        if !self.file.closed {
            self.client.close_unseen(&self.file.close());
        }
    }
}
