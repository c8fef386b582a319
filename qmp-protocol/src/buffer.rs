//! [`Buffer`]: the bytes that were received and not yet used up.
//!
//! It takes what is read from a socket without copying it, gives away the bytes of a large message
//! without copying them either, and is small while nothing is in it: a program may have thousands of
//! connections on which nothing happens.

use std::fmt;
use std::ops::Range;

/// The size of an empty buffer. Most messages are shorter.
const SMALL: usize = 4 << 10;

/// The least room for a read.
const LEAST_ROOM: usize = 2 << 10;

/// The most room for a read: what a socket holds, about. What a read does not fill has been written
/// for nothing.
const MOST_ROOM: usize = 256 << 10;

/// From this size on, a message is worth giving away the buffer that it is in.
pub(super) const LARGE: usize = 8 << 10;

#[derive(Default)]
pub(super) struct Buffer {
    /// Initialised up to its length; what is behind `end` means nothing.
    bytes: Vec<u8>,
    end: usize,
}

/// What was received may be secret.
impl fmt::Debug for Buffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Buffer({} bytes)", self.end)
    }
}

impl Buffer {
    /// What was received.
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

    /// Room for more bytes: as many as there are already, so that a large message takes few reads and
    /// a small one little memory. The vector doubles what it has when it has to grow, so that a large
    /// message is not moved often.
    pub(super) fn room(&mut self) -> &mut [u8] {
        if self.bytes.len() - self.end < LEAST_ROOM {
            let room = self.end.clamp(SMALL, MOST_ROOM);
            self.bytes.resize((self.end + room).max(SMALL), 0);
        }
        &mut self.bytes[self.end..]
    }

    /// So many bytes were put into the room.
    pub(super) fn fill(&mut self, count: usize) {
        self.end = (self.end + count).min(self.bytes.len());
    }

    /// Gives away a part as a vector of its own, and drops all that is before it. What is behind it
    /// is copied.
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
    use super::{Buffer, LEAST_ROOM, MOST_ROOM, SMALL};

    #[test]
    fn room_grows_with_what_is_there_and_goes_when_nothing_is() {
        let mut buffer = Buffer::default();
        assert_eq!(buffer.room().len(), SMALL);
        let mut reads = 0;
        while buffer.filled().len() < 1 << 20 {
            let room = buffer.room();
            assert!(room.len() >= LEAST_ROOM && room.len() <= MOST_ROOM);
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
