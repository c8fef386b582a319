//! Bytes on their way to a guest and back, which are base64 on the wire.

use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use qmp_types::qga::commands::{GuestFileRead, GuestFileSeek, GuestFileWrite};
use qmp_types::qga::types::{self, GuestFileWhence, QGASeek};

use crate::error::Error;

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

/// Asks for the next piece of a file.
pub(crate) fn read(handle: i64) -> GuestFileRead {
    GuestFileRead::new(handle).count(i64::try_from(PIECE).unwrap_or(i64::MAX))
}

/// What was read, and whether the file ends there.
pub(crate) fn was_read(reply: &types::GuestFileRead) -> Result<(Vec<u8>, bool), Error> {
    let bytes = decode("guest-file-read", &reply.buf_b64)?;
    let at_end = reply.eof || bytes.is_empty();
    Ok((bytes, at_end))
}

/// Sends the next piece of a file.
pub(crate) fn write(handle: i64, unwritten: &[u8]) -> GuestFileWrite {
    let piece = &unwritten[..unwritten.len().min(PIECE)];
    GuestFileWrite::new(handle, encode(piece))
}

/// How many bytes were written: some, of those that were sent.
pub(crate) fn was_written(reply: &types::GuestFileWrite, unwritten: usize) -> io::Result<usize> {
    match usize::try_from(reply.count) {
        Ok(count @ 1..) if count <= unwritten => Ok(count),
        _ => Err(io::ErrorKind::WriteZero.into()),
    }
}

/// Asks for another position. `ahead` is how many bytes have been read that the program has not taken,
/// and of which it does not know.
pub(crate) fn seek(handle: i64, to: io::SeekFrom, ahead: usize) -> io::Result<GuestFileSeek> {
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
        handle,
        offset,
        GuestFileWhence::Name(whence),
    ))
}

/// The position after that.
pub(crate) fn position(reply: &types::GuestFileSeek) -> io::Result<u64> {
    u64::try_from(reply.position).map_err(|_| io::ErrorKind::InvalidData.into())
}
