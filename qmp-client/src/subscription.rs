//! Subscriptions: who wants which events, and those that have not been taken yet.
//!
//! A [`Hub`] takes each event that was received and puts it into the queue of everyone who wants it.
//! A queue is bounded, so that a program that never looks at its events can run for ever, and never
//! holds up replies (R39). Both clients use it; it knows neither threads nor runtimes.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::Waker;
#[cfg(feature = "tokio")]
use std::task::{Context, Poll};

use qmp_types::DecodeError;

use crate::end::End;
use crate::error::Error;
use crate::protocol::{Outcome, ReceivedEvent};

/// What a subscription gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Received<E> {
    /// An event.
    Event(E),
    /// So many events were dropped here, because more came than the subscription holds.
    Lost(u64),
    /// The connection had ended, and the program has [made another](crate::Client::reconnect). Nobody
    /// knows what happened in between: to learn a state, ask for it.
    Reconnected,
}

/// How many events a subscription holds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    pub(crate) events: usize,
    /// The size of their messages.
    pub(crate) bytes: usize,
}

/// Which events a subscription is for.
#[derive(Clone)]
pub(crate) enum Filter {
    All,
    Named(Arc<[String]>),
    Matching(Arc<dyn Fn(&ReceivedEvent) -> bool + Send + Sync>),
}

/// All subscriptions to the events of a connection.
#[derive(Debug, Default)]
pub(crate) struct Hub(Mutex<Subscribers>);

#[derive(Debug, Default)]
struct Subscribers {
    queues: Vec<Weak<Queue>>,
    end: Option<End>,
}

/// The events for one subscription.
pub(crate) struct Queue {
    filter: Filter,
    bounds: Bounds,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    items: VecDeque<Item>,
    bytes: usize,
    /// How many were dropped that would come before these.
    lost: u64,
    /// Another connection began between those that were dropped.
    reconnected: bool,
    end: Option<End>,
    waker: Option<Waker>,
}

/// What comes to a subscription.
enum Item {
    Event(ReceivedEvent),
    /// Another connection begins.
    #[cfg_attr(
        not(feature = "tokio"),
        expect(dead_code, reason = "the blocking client does not connect again")
    )]
    Reconnected,
}

/// Decodes an event as what a subscription is for; `None` if it is for others.
pub(crate) type Decode<T> = fn(&ReceivedEvent) -> Result<Option<T>, DecodeError>;

impl Default for Bounds {
    fn default() -> Self {
        Self {
            events: 4096,
            bytes: 16 << 20,
        }
    }
}

impl Filter {
    pub(crate) fn named<N: Into<String>>(names: impl IntoIterator<Item = N>) -> Self {
        Self::Named(names.into_iter().map(Into::into).collect())
    }

    fn wants(&self, event: &ReceivedEvent) -> bool {
        match self {
            Self::All => true,
            Self::Named(names) => names.iter().any(|name| name == event.name()),
            Self::Matching(accept) => accept(event),
        }
    }
}

impl Hub {
    /// Adds a subscription to what comes from now on.
    pub(crate) fn subscribe(&self, filter: Filter, bounds: Bounds) -> Arc<Queue> {
        let mut subscribers = lock(&self.0);
        let queue = Arc::new(Queue {
            filter,
            bounds,
            waiting: Mutex::new(Waiting {
                end: subscribers.end.clone(),
                ..Waiting::default()
            }),
        });
        subscribers.queues.retain(|queue| queue.strong_count() > 0);
        subscribers.queues.push(Arc::downgrade(&queue));
        queue
    }

    /// Gives an event to all who want it.
    pub(crate) fn publish(&self, event: &ReceivedEvent) {
        for queue in self.queues() {
            if queue.filter.wants(event) {
                queue.push(event.clone());
            }
        }
    }

    /// No more events will come.
    pub(crate) fn end(&self, end: &End) {
        lock(&self.0).end = Some(end.clone());
        for queue in self.queues() {
            queue.end(end);
        }
    }

    /// Another connection begins, and the events that it brings come after those of the one before.
    #[cfg(feature = "tokio")]
    pub(crate) fn begin_again(&self) {
        lock(&self.0).end = None;
        for queue in self.queues() {
            queue.begin_again();
        }
    }

    /// The other connection has come to nothing.
    #[cfg(feature = "tokio")]
    pub(crate) fn fail_again(&self, end: &End) {
        for queue in self.queues() {
            lock(&queue.waiting).take_back();
        }
        self.end(end);
    }

    /// Those who want events. They are asked without a lock, because what they want may be up to
    /// the program.
    fn queues(&self) -> Vec<Arc<Queue>> {
        lock(&self.0)
            .queues
            .iter()
            .filter_map(Weak::upgrade)
            .collect()
    }
}

impl Queue {
    fn push(&self, event: ReceivedEvent) {
        let mut waiting = lock(&self.waiting);
        waiting.bytes += event.text().len();
        waiting.items.push_back(Item::Event(event));
        // The latest is kept, however large.
        while waiting.items.len() > 1
            && (waiting.items.len() > self.bounds.events || waiting.bytes > self.bounds.bytes)
        {
            match waiting.pop() {
                Some(Item::Event(_)) => waiting.lost += 1,
                Some(Item::Reconnected) => waiting.reconnected = true,
                None => {}
            }
        }
        wake(waiting);
    }

    #[cfg(feature = "tokio")]
    fn begin_again(&self) {
        let mut waiting = lock(&self.waiting);
        waiting.end = None;
        if !matches!(waiting.items.back(), Some(Item::Reconnected)) {
            waiting.items.push_back(Item::Reconnected);
        }
        wake(waiting);
    }

    fn end(&self, end: &End) {
        let mut waiting = lock(&self.waiting);
        waiting.end = Some(end.clone());
        wake(waiting);
    }

    /// Takes what comes next, if it has come; an error if nothing will.
    pub(crate) fn try_next<T>(&self, decode: Decode<T>) -> Result<Option<Received<T>>, Error> {
        let mut waiting = lock(&self.waiting);
        waiting.next(decode)
    }

    /// Takes what comes next, or has the caller woken when it comes.
    #[cfg(feature = "tokio")]
    pub(crate) fn poll_next<T>(
        &self,
        cx: &mut Context<'_>,
        decode: Decode<T>,
    ) -> Poll<Result<Received<T>, Error>> {
        let mut waiting = lock(&self.waiting);
        match waiting.next(decode) {
            Ok(None) => {
                waiting.waker = Some(cx.waker().clone());
                Poll::Pending
            }
            Ok(Some(received)) => Poll::Ready(Ok(received)),
            Err(error) => Poll::Ready(Err(error)),
        }
    }

    /// Drops what has come.
    pub(crate) fn clear(&self) {
        let mut waiting = lock(&self.waiting);
        waiting.items.clear();
        waiting.bytes = 0;
        waiting.lost = 0;
        waiting.reconnected = false;
    }
}

impl Waiting {
    fn pop(&mut self) -> Option<Item> {
        let item = self.items.pop_front()?;
        if let Item::Event(event) = &item {
            self.bytes -= event.text().len();
        }
        Some(item)
    }

    #[cfg(feature = "tokio")]
    fn take_back(&mut self) {
        if matches!(self.items.back(), Some(Item::Reconnected)) {
            self.items.pop_back();
        }
    }

    fn next<T>(&mut self, decode: Decode<T>) -> Result<Option<Received<T>>, Error> {
        if self.lost > 0 {
            return Ok(Some(Received::Lost(std::mem::take(&mut self.lost))));
        }
        if std::mem::take(&mut self.reconnected) {
            return Ok(Some(Received::Reconnected));
        }
        while let Some(item) = self.pop() {
            let Item::Event(event) = item else {
                return Ok(Some(Received::Reconnected));
            };
            match decode(&event) {
                Ok(Some(decoded)) => return Ok(Some(Received::Event(decoded))),
                Ok(None) => {}
                Err(source) => return Err(Error::event(&event, source)),
            }
        }
        match &self.end {
            Some(end) => Err(end.error(None, Outcome::NotSent)),
            None => Ok(None),
        }
    }
}

fn wake(mut waiting: MutexGuard<'_, Waiting>) {
    let waker = waiting.waker.take();
    drop(waiting);
    if let Some(waker) = waker {
        waker.wake();
    }
}

/// Nothing is left half done where a panic could happen, so a poisoned lock is as good as any.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("All"),
            Self::Named(names) => f.debug_tuple("Named").field(names).finish(),
            Self::Matching(_) => f.write_str("Matching"),
        }
    }
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue")
            .field("filter", &self.filter)
            .finish_non_exhaustive()
    }
}
