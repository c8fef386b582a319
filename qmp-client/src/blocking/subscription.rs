//! [`Events`]: a subscription to events.

use std::sync::Arc;
use std::time::Duration;

use super::client::Client;
use super::deadline::Deadline;
use super::link::Step;
use crate::error::Error;
use crate::subject::Subject;
use crate::subscription::{Decode, Queue, Received};

/// A subscription to events. It has those that come after it was made, and holds a bounded number.
///
/// It is independent of [`Client::next_event`] and of other subscriptions: each has all its events.
/// Nothing is received while the program does not use the client, so a subscription is asked together
/// with the client.
#[derive(Debug)]
pub struct Events<T> {
    queue: Arc<Queue>,
    decode: Decode<T>,
    what: String,
}

impl<T> Events<T> {
    pub(super) fn new(queue: Arc<Queue>, decode: Decode<T>, what: String) -> Self {
        Self {
            queue,
            decode,
            what,
        }
    }

    /// Takes what comes next, or waits for it; `None` if nothing comes in time. A limit of `None` is
    /// to wait as long as it takes.
    ///
    /// # Errors
    /// If the data of an event does not fit its type, which takes that event; if the connection has
    /// ended or fails, with nothing left from before that. It goes on after [`Client::reconnect`], with
    /// [`Received::Reconnected`].
    pub fn next(
        &mut self,
        client: &mut Client,
        limit: impl Into<Option<Duration>>,
    ) -> Result<Option<Received<T>>, Error> {
        let deadline = Deadline::new(limit.into());
        loop {
            if let Some(received) = self.queue.try_next(self.decode)? {
                return Ok(Some(received));
            }
            if client.session.wait_for_more(&deadline)? == Step::Expired {
                return Ok(None);
            }
        }
    }

    /// Takes what comes next, if it has been received.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn try_next(&mut self) -> Result<Option<Received<T>>, Error> {
        self.queue.try_next(self.decode)
    }

    /// Takes events up to one that is accepted, and gives that. The function sees the event without its
    /// timestamp.
    ///
    /// # Errors
    /// [`Error::NoEvent`] if none comes in time; [`Error::EventsLost`] if it may be among those that
    /// were lost, [`Error::Reconnected`] if it may have come between two connections; and those of
    /// [`next`](Self::next).
    pub fn wait_for(
        &mut self,
        client: &mut Client,
        mut accept: impl FnMut(&T::Event) -> bool,
        limit: impl Into<Option<Duration>>,
    ) -> Result<T, Error>
    where
        T: Subject,
    {
        let deadline = Deadline::new(limit.into());
        loop {
            match self.queue.try_next(self.decode)? {
                Some(Received::Event(event)) if accept(event.event()) => return Ok(event),
                Some(Received::Event(_)) => {}
                Some(Received::Reconnected) => {
                    return Err(Error::Reconnected {
                        event: self.what.clone(),
                    });
                }
                Some(Received::Lost(count)) => {
                    return Err(Error::EventsLost {
                        event: self.what.clone(),
                        count,
                    });
                }
                None => {
                    if client.session.wait_for_more(&deadline)? == Step::Expired {
                        return Err(Error::NoEvent {
                            event: self.what.clone(),
                            waited: deadline.limit(),
                        });
                    }
                }
            }
        }
    }

    /// Drops what has been received, so that a wait does not find an event from before.
    pub fn clear(&mut self) {
        self.queue.clear();
    }
}
