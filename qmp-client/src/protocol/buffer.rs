//! [`Buffer`]: the bytes that were received and not yet used up.
//!
//! It takes what is read from a socket without copying it, gives away the bytes of a large message
//! without copying them either, and is small while nothing is in it: a program may have thousands of
//! connections on which nothing happens.

use std::ops::Range;

/// The size of an empty buffer. Most messages are shorter.
const SMALL: usize = 4 << 10;

/// The least room for a read.
const LEAST_ROOM: usize = 2 << 10;

/// From this size on, a message is worth giving away the buffer that it is in.
pub(super) const LARGE: usize = 8 << 10;

#[derive(Debug, Default)]
pub(super) struct Buffer {
    /// Initialised up to its length; what is behind `end` means nothing.
    bytes: Vec<u8>,
    end: usize,
    /// About the size of the last large message. Who asks for one often asks again.
    expected: usize,
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

    /// Room for more bytes. A message that fills the buffer doubles it, so that a large one is not
    /// moved often; and one like the last large one is moved once.
    pub(super) fn room(&mut self) -> &mut [u8] {
        if self.bytes.len() - self.end < LEAST_ROOM {
            let mut size = (2 * self.bytes.len()).max(SMALL);
            if size > LARGE {
                size = size.max(self.expected);
            }
            // Of a large size, the system has zeroed memory.
            let mut bytes = vec![0; size];
            bytes[..self.end].copy_from_slice(self.filled());
            self.bytes = bytes;
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
        self.expected = part.end + part.end / 16 + 2 * LEAST_ROOM;
        self.end = rest.len();
        let mut taken = std::mem::replace(&mut self.bytes, rest);
        taken.truncate(part.end);
        taken.drain(..part.start);
        taken
    }
}
