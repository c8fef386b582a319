//! Bytes on their way to a guest and back, which are base64 on the wire.

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

/// How many bytes of a file are read or written with one command. Agents take up to 48 MiB, but keep
/// all of it in memory, and the line to some guests is slow.
pub(crate) const PIECE: usize = 192 << 10;

pub(crate) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Decodes a part of what a command returned.
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

/// A file that an agent has opened: what has been read of it ahead of the program, and where the guest
/// is. It says what to ask; a client asks.
pub(crate) struct OpenFile {
    handle: i64,
    path: String,
    /// Where the guest reads and writes next, if that is known.
    offset: Option<u64>,
    /// What has been read and not been taken, from `taken` on.
    ahead: Vec<u8>,
    taken: usize,
    /// Nothing came after that.
    at_end: bool,
    /// The guest may have some of what was written in its own buffer.
    pub(crate) unflushed: bool,
    /// It may not be used any more.
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
    /// A file that was opened with this mode.
    pub(crate) fn new(handle: i64, path: &str, mode: &str) -> Self {
        Self {
            handle,
            path: path.to_owned(),
            // What is appended goes to the end, wherever that is.
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

    /// Whether more has been read than the program has taken: then the guest is further than the
    /// program knows.
    pub(crate) fn is_ahead(&self) -> bool {
        self.taken < self.ahead.len()
    }

    /// Takes some of what has been read.
    pub(crate) fn take(&mut self, most: usize) -> &[u8] {
        let from = self.taken;
        self.taken += most.min(self.ahead.len() - from);
        &self.ahead[from..self.taken]
    }

    /// Whether the end has been reached. It is said once: who reads on asks the guest again, for the file
    /// may have grown.
    pub(crate) fn take_end(&mut self) -> bool {
        std::mem::take(&mut self.at_end)
    }

    /// Asks for the next piece.
    pub(crate) fn read(&self) -> GuestFileRead {
        GuestFileRead::new(self.handle).count(i64::try_from(PIECE).unwrap_or(i64::MAX))
    }

    /// The next piece has come.
    pub(crate) fn was_read(&mut self, reply: &types::GuestFileRead) -> io::Result<()> {
        let bytes = decode(GuestFileRead::NAME, &reply.buf_b64).map_err(io::Error::other)?;
        self.at_end = reply.eof || bytes.is_empty();
        self.move_by(bytes.len());
        self.ahead = bytes;
        self.taken = 0;
        Ok(())
    }

    /// Sends the next piece.
    pub(crate) fn write(&self, unwritten: &[u8]) -> GuestFileWrite {
        let piece = &unwritten[..unwritten.len().min(PIECE)];
        GuestFileWrite::new(self.handle, encode(piece))
    }

    /// How many bytes were written: some, of those that were sent.
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

    /// Asks for another position.
    pub(crate) fn seek(&self, to: io::SeekFrom) -> io::Result<GuestFileSeek> {
        // The program does not know of it.
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

    /// The position after that. What has been read ahead is dropped.
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

    /// A command about the file failed. A time-out says which file, and where in it.
    pub(crate) fn failed(&mut self, error: Error) -> io::Error {
        let error = error.awaiting(Awaited::File {
            path: self.path.clone(),
            offset: self.offset,
        });
        // It may have been done nevertheless.
        self.offset = None;
        failed(error)
    }

    fn move_by(&mut self, count: usize) {
        self.offset = self
            .offset
            .and_then(|offset| offset.checked_add(u64::try_from(count).ok()?));
    }
}

/// A file could not be opened. A time-out says which.
pub(crate) fn not_opened(error: Error, path: &str) -> Error {
    error.awaiting(Awaited::File {
        path: path.to_owned(),
        offset: None,
    })
}

/// The error of the client inside one of the operating system.
pub(crate) fn failed(error: Error) -> io::Error {
    let kind = match error {
        Error::Deadline { .. } => io::ErrorKind::TimedOut,
        _ => io::ErrorKind::Other,
    };
    io::Error::new(kind, error)
}

/// A file was opened for a call that had been given up: closes it.
pub(crate) fn close_late(opened: &str) -> Option<Request> {
    let handle = qmp_types::from_str(opened).ok()?;
    Some(Request::new(&GuestFileClose::new(handle)))
}
