//! [`Events`]: a subscription to events.

use std::sync::Arc;
use std::time::Duration;

use super::client::Client;
use super::deadline::Deadline;
use super::link::StepEnd;
use crate::error::Error;
use crate::subject::Subject;
use crate::subscription::{Decode, Queue, Received};

/// A subscription to events. It gets those after its creation, and keeps a bounded number.
///
/// It is independent of [`Client::next_event`] and of other subscriptions: each gets all of its events.
/// The client receives only while the program calls it, so the methods that wait take the client.
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

    /// Takes the next item, or waits for it; `None` if none comes in time. A limit of `None` means to wait
    /// for ever.
    ///
    /// # Errors
    /// If the data of an event does not fit its type, and then the event is taken; if the connection has
    /// ended or fails and no earlier item is left. The subscription continues after [`Client::reconnect`], with
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
            if client.session.wait_for_more(&deadline)? == StepEnd::Expired {
                return Ok(None);
            }
        }
    }

    /// Takes the next item, if it has been received.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn try_next(&mut self) -> Result<Option<Received<T>>, Error> {
        self.queue.try_next(self.decode)
    }

    /// Takes events up to one that the predicate accepts, and returns it. The predicate gets the event without its
    /// timestamp.
    ///
    /// # Errors
    /// [`Error::NoEvent`] if none comes in time; [`Error::EventsLost`] if it may be among lost events,
    /// [`Error::Reconnected`] if it may have come between two connections; and those of
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
                    if client.session.wait_for_more(&deadline)? == StepEnd::Expired {
                        return Err(Error::NoEvent {
                            event: self.what.clone(),
                            waited: deadline.limit(),
                        });
                    }
                }
            }
        }
    }

    /// Drops the received items, so that a wait does not find an earlier event.
    pub fn clear(&mut self) {
        self.queue.clear();
    }
}
