//! [`Buffer`]: bytes that were received and are not consumed yet.
//!
//! A socket is read into it directly, and a large message leaves it without a copy. It is small while it is empty, because a
//! program may have thousands of idle connections.

use std::fmt;
use std::ops::Range;

/// The size of an empty buffer. Most messages are shorter.
const SMALL: usize = 4 << 10;

/// The smallest room for a read.
const MIN_ROOM: usize = 2 << 10;

/// The largest room for a read, about the size of a socket's buffer. More would be initialised in vain.
const MAX_ROOM: usize = 256 << 10;

/// A message of at least this size takes the buffer with it instead of being copied.
pub(super) const LARGE: usize = 8 << 10;

#[derive(Default)]
pub(super) struct Buffer {
    /// Initialised up to its length; the bytes after `end` have no meaning.
    bytes: Vec<u8>,
    end: usize,
}

/// Received bytes may be secret.
impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Buffer({} bytes)", self.end)
    }
}

impl Buffer {
    /// The received bytes.
    pub(super) fn filled(&self) -> &[u8] {
        &self.bytes[..self.end]
    }

    /// Drops the first bytes.
    pub(super) fn drop_front(&mut self, count: usize) {
        if count == 0 {
            return;
        }
        self.bytes.copy_within(count..self.end, 0);
        self.end -= count;
        if self.end == 0 && self.bytes.len() > SMALL {
            self.bytes = Vec::new();
        }
    }

    /// Returns room for more bytes: as many as there are already, so that a large message takes few reads and
    /// a small one little memory. The vector doubles when it grows, so a large message is moved seldom.
    pub(super) fn room(&mut self) -> &mut [u8] {
        if self.bytes.len() - self.end < MIN_ROOM {
            let room = self.end.clamp(SMALL, MAX_ROOM);
            self.bytes.resize((self.end + room).max(SMALL), 0);
        }
        &mut self.bytes[self.end..]
    }

    /// Notes that `count` bytes were put into the room.
    pub(super) fn fill(&mut self, count: usize) {
        self.end = (self.end + count).min(self.bytes.len());
    }

    /// Takes a part out as a vector, and drops everything before it. The bytes after it are copied.
    pub(super) fn take(&mut self, part: Range<usize>) -> Vec<u8> {
        let rest = self.bytes[part.end..self.end].to_vec();
        self.end = rest.len();
        let mut taken = std::mem::replace(&mut self.bytes, rest);
        taken.truncate(part.end);
        taken.drain(..part.start);
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::{Buffer, MAX_ROOM, MIN_ROOM, SMALL};

    #[test]
    fn room_grows_with_what_is_there_and_goes_when_nothing_is() {
        let mut buffer = Buffer::default();
        assert_eq!(buffer.room().len(), SMALL);
        let mut reads = 0;
        while buffer.filled().len() < 1 << 20 {
            let room = buffer.room();
            assert!(room.len() >= MIN_ROOM && room.len() <= MAX_ROOM);
            let count = room.len();
            room.fill(b'x');
            buffer.fill(count);
            reads += 1;
        }
        assert!(reads < 16, "{reads} reads");
        assert!(buffer.filled().iter().all(|byte| *byte == b'x'));
        let all = buffer.filled().len();
        buffer.drop_front(all);
        assert_eq!(buffer.room().len(), SMALL);
    }
}
