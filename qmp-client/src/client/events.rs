//! [`Events`]: a subscription to events.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use crate::error::Error;
use crate::subject::Subject;
use crate::subscription::{Decode, Queue, Received};

/// A subscription to events. It gets those after its creation, and keeps a
/// [bounded](super::Builder::max_events) number: when more come, the oldest are dropped, and
/// [`Received::Lost`] tells how many.
///
/// As a [`Stream`] it yields the results of [`next`](Self::next), and ends after the error with the reason for the
/// end of the connection.
#[derive(Debug)]
pub struct Events<T> {
    queue: Arc<Queue>,
    decode: Decode<T>,
    what: String,
    over: bool,
}

impl<T> Events<T> {
    pub(super) fn new(queue: Arc<Queue>, decode: Decode<T>, what: String) -> Self {
        Self {
            queue,
            decode,
            what,
            over: false,
        }
    }

    /// Takes the next item, or waits for it. It is cancel safe.
    ///
    /// # Errors
    /// If the data of an event does not fit its type, and then the event is taken; if the connection has
    /// ended and no earlier item is left. The subscription continues after [`Client::reconnect`], with
    /// [`Received::Reconnected`].
    ///
    /// [`Client::reconnect`]: super::Client::reconnect
    pub async fn next(&mut self) -> Result<Received<T>, Error> {
        poll_fn(|cx| self.queue.poll_next(cx, self.decode)).await
    }

    /// Takes the next item, if it has come.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub fn try_next(&mut self) -> Result<Option<Received<T>>, Error> {
        self.queue.try_next(self.decode)
    }

    /// Takes events up to one that the predicate accepts, and returns it. The predicate gets the event without its
    /// timestamp. A limit of `None` means to wait for ever.
    ///
    /// # Errors
    /// [`Error::NoEvent`] if none comes in time; [`Error::EventsLost`] if it may be among lost events,
    /// [`Error::Reconnected`] if it may have come between two connections; and those of
    /// [`next`](Self::next).
    pub async fn wait_for(
        &mut self,
        accept: impl FnMut(&T::Event) -> bool,
        limit: impl Into<Option<Duration>>,
    ) -> Result<T, Error>
    where
        T: Subject,
    {
        let Some(limit) = limit.into() else {
            return self.find(accept).await;
        };
        match tokio::time::timeout(limit, self.find(accept)).await {
            Ok(found) => found,
            Err(_) => Err(Error::NoEvent {
                event: self.what.clone(),
                waited: limit,
            }),
        }
    }

    async fn find(&mut self, mut accept: impl FnMut(&T::Event) -> bool) -> Result<T, Error>
    where
        T: Subject,
    {
        loop {
            match self.next().await? {
                Received::Event(event) if accept(event.event()) => return Ok(event),
                Received::Event(_) => {}
                Received::Reconnected => {
                    return Err(Error::Reconnected {
                        event: self.what.clone(),
                    });
                }
                Received::Lost(count) => {
                    return Err(Error::EventsLost {
                        event: self.what.clone(),
                        count,
                    });
                }
            }
        }
    }

    /// Drops the events that have arrived, so that a wait does not find an earlier one.
    pub fn clear(&mut self) {
        self.queue.clear();
    }
}

impl<T> Stream for Events<T> {
    type Item = Result<Received<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.over {
            return Poll::Ready(None);
        }
        let next = self.queue.poll_next(cx, self.decode);
        self.over = matches!(
            &next,
            Poll::Ready(Err(error)) if error.is_end() || matches!(error, Error::PredicatePanicked)
        );
        next.map(Some)
    }
}
