//! File transfer with a guest: contents are base64 on the wire.

use std::fmt;
use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use qmp_types::Command;
use qmp_types::qga::commands::{
    GuestFileClose, GuestFileFlush, GuestFileRead, GuestFileSeek, GuestFileWrite,
};
use qmp_types::qga::types::{self, GuestFileWhence, QGASeek};

use crate::awaited::Awaited;
use crate::error::Error;
use crate::protocol::Request;

/// How many bytes of a file one command reads or writes. Agents accept up to 48 MiB, but keep
/// all of it in memory, and the connection to some guests is slow.
pub(crate) const PIECE: usize = 192 << 10;

pub(crate) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Decodes base64 in a reply.
pub(crate) fn decode(command: &str, text: &str) -> Result<Vec<u8>, Error> {
    // Some agents break lines.
    let joined: String;
    let text = if text.contains(['\n', '\r']) {
        joined = text.split_ascii_whitespace().collect();
        &joined
    } else {
        text
    };
    STANDARD.decode(text).map_err(|error| Error::NotBase64 {
        command: command.to_owned(),
        reason: error.to_string(),
    })
}

/// A file that an agent has opened, with the read buffer and the guest's position. It makes the commands; a client
/// runs them.
pub(crate) struct OpenFile {
    handle: i64,
    path: String,
    /// The guest's position in the file, if it is known.
    offset: Option<u64>,
    /// Read bytes; those from `taken` on have not been taken.
    ahead: Vec<u8>,
    taken: usize,
    /// The guest has reached the end of the file.
    at_end: bool,
    /// The guest may have buffered some writes.
    pub(crate) unflushed: bool,
    /// It must not be used any more.
    pub(crate) closed: bool,
}

/// The contents of a file may be secret.
impl fmt::Debug for OpenFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenFile")
            .field("handle", &self.handle)
            .field("path", &self.path)
            .field("offset", &self.offset)
            .finish_non_exhaustive()
    }
}

impl OpenFile {
    /// Creates the state of a file that was opened with this mode.
    pub(crate) fn new(handle: i64, path: &str, mode: &str) -> Self {
        Self {
            handle,
            path: path.to_owned(),
            // In append mode, writes go to the end, whose offset is unknown.
            offset: (!mode.starts_with('a')).then_some(0),
            ahead: Vec::new(),
            taken: 0,
            at_end: false,
            unflushed: false,
            closed: false,
        }
    }

    pub(crate) fn handle(&self) -> i64 {
        self.handle
    }

    /// Whether bytes have been read that the program has not taken, so that the guest's position is ahead.
    pub(crate) fn is_ahead(&self) -> bool {
        self.taken < self.ahead.len()
    }

    /// Takes up to `most` of the read bytes.
    pub(crate) fn take(&mut self, most: usize) -> &[u8] {
        let from = self.taken;
        self.taken += most.min(self.ahead.len() - from);
        &self.ahead[from..self.taken]
    }

    /// Whether the end has been reached. It is reported once: a later read asks the guest again, because the file
    /// may have grown.
    pub(crate) fn take_end(&mut self) -> bool {
        std::mem::take(&mut self.at_end)
    }

    /// Returns the command that reads the next piece.
    pub(crate) fn read(&self) -> GuestFileRead {
        GuestFileRead::new(self.handle).count(i64::try_from(PIECE).unwrap_or(i64::MAX))
    }

    /// Takes the reply to a read.
    pub(crate) fn was_read(&mut self, reply: &types::GuestFileRead) -> io::Result<()> {
        let bytes = decode(GuestFileRead::NAME, &reply.buf_b64).map_err(io::Error::other)?;
        self.at_end = reply.eof || bytes.is_empty();
        self.move_by(bytes.len());
        self.ahead = bytes;
        self.taken = 0;
        Ok(())
    }

    /// Returns the command that writes the next piece.
    pub(crate) fn write(&self, unwritten: &[u8]) -> GuestFileWrite {
        let piece = &unwritten[..unwritten.len().min(PIECE)];
        GuestFileWrite::new(self.handle, encode(piece))
    }

    /// Takes the reply to a write, and returns how many bytes were written.
    pub(crate) fn was_written(
        &mut self,
        reply: &types::GuestFileWrite,
        unwritten: usize,
    ) -> io::Result<usize> {
        match usize::try_from(reply.count) {
            Ok(count @ 1..) if count <= unwritten.min(PIECE) => {
                self.move_by(count);
                self.unflushed = true;
                Ok(count)
            }
            _ => Err(io::ErrorKind::WriteZero.into()),
        }
    }

    /// Returns the command that seeks.
    pub(crate) fn seek(&self, to: io::SeekFrom) -> io::Result<GuestFileSeek> {
        // Relative to the program's position, not the guest's.
        let ahead = self.ahead.len() - self.taken;
        let (offset, whence) = match to {
            io::SeekFrom::Start(offset) => (i64::try_from(offset).ok(), QGASeek::Set),
            io::SeekFrom::End(offset) => (Some(offset), QGASeek::End),
            io::SeekFrom::Current(offset) => {
                let ahead = i64::try_from(ahead).ok();
                (
                    ahead.and_then(|ahead| offset.checked_sub(ahead)),
                    QGASeek::Cur,
                )
            }
        };
        let offset = offset.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(GuestFileSeek::new(
            self.handle,
            offset,
            GuestFileWhence::Name(whence),
        ))
    }

    /// Takes the reply to a seek, drops the read buffer, and returns the position.
    pub(crate) fn was_sought(&mut self, reply: &types::GuestFileSeek) -> io::Result<u64> {
        self.ahead.clear();
        self.taken = 0;
        self.at_end = false;
        self.offset = u64::try_from(reply.position).ok();
        self.offset.ok_or(io::ErrorKind::InvalidData.into())
    }

    pub(crate) fn flush(&self) -> GuestFileFlush {
        GuestFileFlush::new(self.handle)
    }

    pub(crate) fn close(&self) -> GuestFileClose {
        GuestFileClose::new(self.handle)
    }

    /// Converts the error of a command for the file. A time-out gets the path and the offset.
    pub(crate) fn failed(&mut self, error: Error) -> io::Error {
        let error = error.awaiting(Awaited::File {
            path: self.path.clone(),
            offset: self.offset,
        });
        // The command may have taken effect.
        self.offset = None;
        failed(error)
    }

    fn move_by(&mut self, count: usize) {
        self.offset = self
            .offset
            .and_then(|offset| offset.checked_add(u64::try_from(count).ok()?));
    }
}

/// Converts the error of opening a file. A time-out gets the path.
pub(crate) fn not_opened(error: Error, path: &str) -> Error {
    error.awaiting(Awaited::File {
        path: path.to_owned(),
        offset: None,
    })
}

/// Wraps an error of the client in an I/O error.
pub(crate) fn failed(error: Error) -> io::Error {
    let kind = match error {
        Error::Deadline { .. } => io::ErrorKind::TimedOut,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, error)
}

/// Closes a file that was opened for an abandoned call.
pub(crate) fn close_late(opened: &str) -> Option<Request> {
    let handle = qmp_types::from_str(opened).ok()?;
    Some(Request::new(&GuestFileClose::new(handle)))
}
