//! [`Output`]: the bytes that wait to be sent, and the file descriptors that go with some.

use std::collections::VecDeque;
use std::ops::Range;
use std::os::fd::OwnedFd;

/// What is to be sent next, in one piece.
#[derive(Clone, Copy, Debug)]
pub struct Chunk<'a> {
    /// The bytes. If not all can be sent, the others come again.
    pub bytes: &'a [u8],
    /// The file descriptor that must leave together with the first of the bytes (R44).
    pub fd: Option<&'a OwnedFd>,
}

#[derive(Debug, Default)]
pub(super) struct Output {
    bytes: Vec<u8>,
    /// How many of the bytes have been sent.
    begin: usize,
    /// How many bytes were sent before these.
    before: u64,
    /// The file descriptors, each with how many bytes are sent before it.
    fds: VecDeque<(u64, OwnedFd)>,
}

/// How large a buffer may stay when nothing is in it.
const SMALL: usize = 4 << 10;

impl Output {
    /// Adds a message; gives its place in all output.
    pub(super) fn push(&mut self, text: &[u8], fd: Option<OwnedFd>) -> Range<u64> {
        // Only here, so that a large request that is sent in many pieces is not moved many times.
        self.bytes.drain(..self.begin);
        self.before += self.begin as u64;
        self.begin = 0;
        let start = self.before + self.bytes.len() as u64;
        self.bytes.extend_from_slice(text);
        self.fds.extend(fd.map(|fd| (start, fd)));
        start..start + text.len() as u64
    }

    /// Takes a message back, unless some of it has been sent. Those behind it move up.
    pub(super) fn take_back(&mut self, message: &Range<u64>) -> bool {
        let is_here = message.start >= self.sent() && message.end <= self.end();
        if is_here {
            let from = self.index(message.start);
            self.bytes.drain(from..self.index(message.end));
            self.fds.retain(|(place, _)| *place != message.start);
            let length = message.end - message.start;
            for (place, _) in &mut self.fds {
                if *place > message.start {
                    *place -= length;
                }
            }
        }
        is_here
    }

    /// What is to be sent next: up to the next file descriptor.
    pub(super) fn chunk(&self) -> Chunk<'_> {
        let sent = self.sent();
        let fd = self.fds.front().filter(|(place, _)| *place == sent);
        let next = self.fds.get(usize::from(fd.is_some()));
        let end = next.map_or(self.bytes.len(), |(place, _)| self.index(*place));
        Chunk {
            bytes: &self.bytes[self.begin..end],
            fd: fd.map(|(_, fd)| fd),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.begin == self.bytes.len()
    }

    pub(super) fn mark_sent(&mut self, count: usize) {
        let count = count.min(self.chunk().bytes.len());
        if count > 0 && self.chunk().fd.is_some() {
            // The system has its own by now.
            self.fds.pop_front();
        }
        self.begin += count;
        if self.is_empty() {
            self.before += self.begin as u64;
            self.begin = 0;
            self.bytes.clear();
            self.bytes.shrink_to(SMALL);
        }
    }

    /// How many bytes have been sent since the beginning.
    pub(super) fn sent(&self) -> u64 {
        self.before + self.begin as u64
    }

    fn end(&self) -> u64 {
        self.before + self.bytes.len() as u64
    }

    /// Where a byte is, counted from the beginning of all.
    fn index(&self, place: u64) -> usize {
        usize::try_from(place - self.before).unwrap_or(usize::MAX)
    }
}
