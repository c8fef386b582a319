//! [`EventQueue`]: the events that have been received and not yet been taken.
//!
//! It is bounded, so that a program that never looks at events can run for ever, and never holds
//! up replies (R39).

use std::collections::VecDeque;
use std::ops::Range;

use qmp_types::{RawEvent, Timestamp};

/// An event as it was received, to be decoded when its type is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedEvent {
    name: String,
    timestamp: Timestamp,
    text: String,
    /// Where the data is in the text.
    data: Option<Range<usize>>,
}

/// The events that have been received and not yet been taken, oldest first.
#[derive(Debug)]
pub struct EventQueue {
    events: VecDeque<ReceivedEvent>,
    limit: usize,
    lost: u64,
}

impl ReceivedEvent {
    /// Keeps an event that was found in `text`.
    pub(super) fn new(event: &RawEvent<'_>, text: &str) -> Self {
        // Both are parts of the same text.
        let start = |data: &str| data.as_ptr() as usize - text.as_ptr() as usize;
        Self {
            name: event.name.clone().into_owned(),
            timestamp: event.timestamp,
            text: text.to_owned(),
            data: event.data.map(|data| start(data)..start(data) + data.len()),
        }
    }

    /// The name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// When it happened.
    #[must_use]
    pub fn timestamp(&self) -> Timestamp {
        self.timestamp
    }

    /// The whole message.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of the data, if there is any.
    #[must_use]
    pub fn data(&self) -> Option<&str> {
        self.text.get(self.data.clone()?)
    }

    /// The event, to be decoded with [`RawEvent::decode`] or [`RawEvent::decode_as`].
    #[must_use]
    pub fn as_raw(&self) -> RawEvent<'_> {
        RawEvent::new(self.name.as_str(), self.data(), self.timestamp)
    }
}

impl EventQueue {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            events: VecDeque::new(),
            limit,
            lost: 0,
        }
    }

    pub(super) fn push(&mut self, event: ReceivedEvent) {
        self.events.push_back(event);
        if self.events.len() > self.limit {
            self.events.pop_front();
            self.lost += 1;
        }
    }

    /// Takes the oldest event.
    pub fn pop(&mut self) -> Option<ReceivedEvent> {
        self.events.pop_front()
    }

    /// The event at a place, counted from the oldest.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&ReceivedEvent> {
        self.events.get(index)
    }

    /// Takes the event at a place, counted from the oldest.
    pub fn remove(&mut self, index: usize) -> Option<ReceivedEvent> {
        self.events.remove(index)
    }

    /// Drops all events.
    pub fn clear(&mut self) {
        self.events.clear();
    }

    /// How many events wait.
    #[must_use]
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether no event waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// How many events were dropped because the queue was full, the oldest first.
    #[must_use]
    pub fn lost(&self) -> u64 {
        self.lost
    }
}
