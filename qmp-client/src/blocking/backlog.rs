//! [`Backlog`]: received events that the program has not taken yet.

use std::collections::VecDeque;

use crate::protocol::ReceivedEvent;
use crate::subscription::Bounds;

/// Events, the oldest first. When there are too many, the oldest are dropped.
#[derive(Debug)]
pub(super) struct Backlog {
    events: VecDeque<ReceivedEvent>,
    bytes: usize,
    bounds: Bounds,
    lost: u64,
}

impl Backlog {
    pub(super) fn new(bounds: Bounds) -> Self {
        Self {
            events: VecDeque::new(),
            bytes: 0,
            bounds,
            lost: 0,
        }
    }

    pub(super) fn push(&mut self, event: ReceivedEvent) {
        self.bytes += event.text().len();
        self.events.push_back(event);
        let too_many =
            |this: &Self| this.events.len() > this.bounds.events || this.bytes > this.bounds.bytes;
        while self.events.len() > 1 && too_many(self) {
            self.pop();
            self.lost += 1;
        }
    }

    /// Inserts the events of an earlier connection at the front.
    pub(super) fn prepend(&mut self, earlier: &mut Self) {
        std::mem::swap(self, earlier);
        self.lost += earlier.lost;
        while let Some(event) = earlier.pop() {
            self.push(event);
        }
    }

    /// Takes the oldest event.
    pub(super) fn pop(&mut self) -> Option<ReceivedEvent> {
        self.remove(0)
    }

    /// The event at an index, counted from the oldest.
    pub(super) fn get(&self, index: usize) -> Option<&ReceivedEvent> {
        self.events.get(index)
    }

    /// Takes the event at an index, counted from the oldest.
    pub(super) fn remove(&mut self, index: usize) -> Option<ReceivedEvent> {
        let event = self.events.remove(index)?;
        self.bytes -= event.text().len();
        Some(event)
    }

    /// Drops all events.
    pub(super) fn clear(&mut self) {
        self.events.clear();
        self.bytes = 0;
    }

    /// How many events were dropped because there were too many.
    pub(super) fn lost(&self) -> u64 {
        self.lost
    }
}
