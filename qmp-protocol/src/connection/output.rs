//! [`Output`]: the messages that wait to be sent, and the file descriptors that go with some.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::os::fd::OwnedFd;

use crate::reply::CommandId;

/// Bytes to send next, in one piece.
#[derive(Clone, Copy)]
pub struct Chunk<'a> {
    /// The bytes. Those that are not sent are returned again.
    pub bytes: &'a [u8],
    /// The file descriptor that must be sent together with the first byte (R44).
    pub fd: Option<&'a OwnedFd>,
}

/// It may be secret.
impl fmt::Debug for Chunk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Chunk")
            .field("bytes", &self.bytes.len())
            .field("fd", &self.fd)
            .finish()
    }
}

#[derive(Debug, Default)]
pub(super) struct Output {
    bytes: Vec<u8>,
    /// How many of the bytes have been sent.
    begin: usize,
    /// The messages that the bytes belong to, in order.
    messages: VecDeque<Message>,
}

#[derive(Debug)]
struct Message {
    id: CommandId,
    /// How many of its bytes have not been sent.
    left: usize,
    begun: bool,
    fd: Option<OwnedFd>,
}

/// The largest capacity that an empty buffer keeps.
const SMALL: usize = 4 << 10;

/// When this many bytes wait here, further commands wait in `InFlight`, because taking a command back
/// searches these bytes.
const ROOM: usize = 16 << 10;

impl Output {
    /// Adds a message.
    pub(super) fn push(&mut self, id: CommandId, text: &[u8], fd: Option<OwnedFd>) {
        // Only here, so that a large request that is sent in many pieces is moved once.
        self.bytes.drain(..self.begin);
        self.begin = 0;
        self.bytes.extend_from_slice(text);
        self.messages.push_back(Message {
            id,
            left: text.len(),
            begun: false,
            fd,
        });
    }

    /// Takes a message back, unless some of it has been sent.
    pub(super) fn take_back(&mut self, id: CommandId) -> bool {
        let mut from = self.begin;
        for (index, message) in self.messages.iter().enumerate() {
            if message.id != id {
                from += message.left;
                continue;
            }
            let is_whole = !message.begun;
            if is_whole {
                self.bytes.drain(from..from + message.left);
                self.messages.remove(index);
            }
            return is_whole;
        }
        false
    }

    /// Returns the next bytes to send: up to the next file descriptor.
    pub(super) fn chunk(&self) -> Chunk<'_> {
        let fd = self.messages.front().and_then(|first| first.fd.as_ref());
        let together = |(index, message): &(usize, &Message)| *index == 0 || message.fd.is_none();
        let messages = self.messages.iter().enumerate().take_while(together);
        let length: usize = messages.map(|(_, message)| message.left).sum();
        Chunk {
            bytes: &self.bytes[self.begin..self.begin + length],
            fd,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// Whether there is room for commands that could also wait in `InFlight`.
    pub(super) fn has_room(&self) -> bool {
        self.bytes.len() - self.begin < ROOM
    }

    pub(super) fn mark_sent(&mut self, count: usize) {
        let count = count.min(self.chunk().bytes.len());
        self.begin += count;
        let mut rest = count;
        while rest > 0
            && let Some(first) = self.messages.front_mut()
        {
            // The system has duplicated the file descriptor by now.
            first.fd = None;
            first.begun = true;
            let sent = rest.min(first.left);
            first.left -= sent;
            rest -= sent;
            if first.left == 0 {
                self.messages.pop_front();
            }
        }
        if self.is_empty() {
            self.clear();
        }
    }

    /// Drops all, the file descriptors too.
    pub(super) fn clear(&mut self) {
        self.messages.clear();
        self.messages.shrink_to(1);
        self.begin = 0;
        self.bytes.clear();
        self.bytes.shrink_to(SMALL);
    }

    /// Whether all of a message has been sent.
    pub(super) fn is_sent(&self, id: CommandId) -> bool {
        !self.messages.iter().any(|message| message.id == id)
    }

    /// The messages of which nothing has been sent.
    pub(super) fn not_begun(&self) -> HashSet<CommandId> {
        let waiting = self.messages.iter().filter(|message| !message.begun);
        waiting.map(|message| message.id).collect()
    }
}
