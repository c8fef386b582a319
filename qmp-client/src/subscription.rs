//! Subscriptions to events, and the queues of events that have not been taken yet.
//!
//! A [`Hub`] puts each received event into the queue of every subscription that matches it.
//! Queues are bounded, so a program that never takes its events can run for ever, and never
//! delays replies (R39). Both clients use them; they are independent of threads and runtimes.
//!
//! The hub also keeps events that arrive before the program runs its first command, for the subscriptions
//! that the program makes until then: it cannot subscribe before it has the client.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, PoisonError, Weak};
use std::task::Waker;
#[cfg(feature = "tokio")]
use std::task::{Context, Poll};

use qmp_types::DecodeError;

use crate::callback::{SessionId, catch, wake_all};
use crate::error::Error;
use crate::protocol::{End, Outcome, ReceivedEvent};
use crate::sync::atomic::{AtomicBool, Ordering};
use crate::sync::{Mutex, MutexGuard};

/// An item of a subscription.
#[derive(Clone, Debug, PartialEq)]
pub enum Received<E> {
    /// An event.
    Event(E),
    /// This many events were dropped here, because the subscription was full.
    Lost(u64),
    /// The connection ended, and the program [reconnected](crate::Client::reconnect). Events in between are
    /// lost: to learn a state, ask for it.
    Reconnected,
}

/// The capacity of a subscription.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds {
    pub(crate) events: usize,
    /// The size of their messages.
    pub(crate) bytes: usize,
}

/// The events that a subscription selects.
#[derive(Clone)]
pub(crate) enum Filter {
    All,
    Named(Arc<[String]>),
    Matching(Arc<dyn Fn(&ReceivedEvent) -> bool + Send + Sync>),
}

/// All subscriptions to the events of a connection, and of those that follow it.
#[derive(Debug)]
pub(crate) struct Hub {
    id: SessionId,
    bounds: Bounds,
    subscribers: Mutex<Subscribers>,
    /// The program has run a command, so [`Subscribers::early`] is empty and stays so.
    in_use: AtomicBool,
}

#[derive(Debug, Default)]
struct Subscribers {
    queues: Vec<Weak<Queue>>,
    /// At how many queues dropped ones are removed.
    most: usize,
    /// The connection, counted from the first.
    connection: u64,
    early: VecDeque<ReceivedEvent>,
    early_bytes: usize,
    end: Option<End>,
}

/// The events for one subscription.
pub(crate) struct Queue {
    #[cfg(feature = "tokio")]
    session: SessionId,
    filter: Filter,
    bounds: Bounds,
    waiting: Mutex<Waiting>,
}

#[derive(Default)]
struct Waiting {
    /// The connection whose events are accepted.
    connection: u64,
    /// The predicate panicked.
    broken: bool,
    items: VecDeque<Item>,
    bytes: usize,
    /// How many events before these were dropped.
    lost: u64,
    /// Another connection began among the dropped events.
    reconnected: bool,
    end: Option<End>,
    waker: Option<Waker>,
}

/// An entry of a queue.
enum Item {
    Event(ReceivedEvent),
    /// Another connection begins.
    Reconnected,
}

/// Decodes an event for a subscription; `None` if the subscription does not select it.
pub(crate) type Decode<T> = fn(&ReceivedEvent) -> Result<Option<T>, DecodeError>;

/// Leaves an event undecoded.
#[expect(
    clippy::unnecessary_wraps,
    reason = "it is a `Decode`, and others can fail"
)]
pub(crate) fn undecoded(event: &ReceivedEvent) -> Result<Option<ReceivedEvent>, DecodeError> {
    Ok(Some(event.clone()))
}

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

    /// Whether the filter selects an event; `None` if the predicate panics.
    /// Describes the events for an error.
    pub(crate) fn description(&self) -> String {
        match self {
            Self::All => "event".to_owned(),
            Self::Named(names) => names.join(" or "),
            Self::Matching(_) => "matching event".to_owned(),
        }
    }

    fn matches(&self, event: &ReceivedEvent) -> Option<bool> {
        match self {
            Self::All => Some(true),
            Self::Named(names) => Some(names.iter().any(|name| name == event.name())),
            Self::Matching(accept) => catch(|| accept(event)),
        }
    }
}

impl Hub {
    pub(crate) fn new(bounds: Bounds) -> Self {
        Self {
            id: SessionId::new(),
            bounds,
            subscribers: Mutex::default(),
            in_use: AtomicBool::new(false),
        }
    }

    /// The identity of the session.
    pub(crate) fn id(&self) -> SessionId {
        self.id
    }

    /// The connection whose events are accepted.
    pub(crate) fn connection(&self) -> u64 {
        lock(&self.subscribers).connection
    }

    /// Adds a subscription to events from now on, and to earlier ones if the program has not run a
    /// command yet.
    pub(crate) fn subscribe(&self, filter: Filter) -> Arc<Queue> {
        let queue = Arc::new(Queue {
            #[cfg(feature = "tokio")]
            session: self.id,
            filter,
            bounds: self.bounds,
            waiting: Mutex::default(),
        });
        // With this lock held, so that newer events come after the early ones.
        let mut waiting = lock(&queue.waiting);
        let mut subscribers = lock(&self.subscribers);
        waiting.end.clone_from(&subscribers.end);
        waiting.connection = subscribers.connection;
        subscribers.add(&queue);
        let early = subscribers.early.clone();
        drop(subscribers);
        for event in early {
            match self.id.call(|| queue.filter.matches(&event)) {
                Some(true) => waiting.push(event, self.bounds),
                Some(false) => {}
                None => waiting.broken = true,
            }
        }
        drop(waiting);
        queue
    }

    /// Notes that the program runs a command.
    pub(crate) fn mark_in_use(&self) {
        if !self.in_use.swap(true, Ordering::Relaxed) {
            let mut subscribers = lock(&self.subscribers);
            subscribers.early = VecDeque::new();
            subscribers.early_bytes = 0;
        }
    }

    /// Puts an event of a connection into the queues that select it.
    pub(crate) fn publish(&self, event: &ReceivedEvent, connection: u64) {
        for queue in self.queues(Some(event)) {
            if queue.takes(connection) {
                let matches = self.id.call(|| queue.filter.matches(event));
                queue.offer(event, matches, connection);
            }
        }
    }

    /// Ends the events of a connection, and returns the wakers to wake.
    #[must_use]
    pub(crate) fn end(&self, end: &End, connection: u64) -> Vec<Waker> {
        let mut subscribers = lock(&self.subscribers);
        if subscribers.connection != connection {
            return Vec::new();
        }
        subscribers.end = Some(end.clone());
        drop(subscribers);
        let queues = self.queues(None);
        queues
            .iter()
            .filter_map(|queue| {
                let mut waiting = lock(&queue.waiting);
                if waiting.connection == connection {
                    waiting.end = Some(end.clone());
                }
                waiting.waker.take()
            })
            .collect()
    }

    /// Notes that another connection begins, whose events follow those of the previous one.
    pub(crate) fn begin_again(&self) {
        let mut subscribers = lock(&self.subscribers);
        subscribers.end = None;
        subscribers.connection += 1;
        subscribers.early = VecDeque::new();
        subscribers.early_bytes = 0;
        let connection = subscribers.connection;
        self.in_use.store(false, Ordering::Relaxed);
        drop(subscribers);
        for queue in self.queues(None) {
            queue.begin_again(connection);
        }
    }

    /// Notes that the new connection failed.
    pub(crate) fn fail_again(&self, end: &End) {
        for queue in self.queues(None) {
            lock(&queue.waiting).reopen();
        }
        wake_all(self.end(end, self.connection()));
    }

    /// Returns the queues. Their predicates run without the lock, because they are the program's
    /// code. Keeps the event, if there is one, for later subscriptions.
    fn queues(&self, event: Option<&ReceivedEvent>) -> Vec<Arc<Queue>> {
        let mut subscribers = lock(&self.subscribers);
        if let Some(event) = event.filter(|_| !self.in_use.load(Ordering::Relaxed)) {
            subscribers.keep(event, self.bounds);
        }
        let queues = subscribers.queues.iter();
        queues.filter_map(Weak::upgrade).collect()
    }
}

impl Subscribers {
    fn add(&mut self, queue: &Arc<Queue>) {
        // Not each time, which would take quadratic time.
        if self.queues.len() >= self.most {
            self.queues.retain(|queue| queue.strong_count() > 0);
            self.most = 2 * self.queues.len() + 4;
        }
        self.queues.push(Arc::downgrade(queue));
    }

    fn keep(&mut self, event: &ReceivedEvent, bounds: Bounds) {
        self.early_bytes += event.text().len();
        self.early.push_back(event.clone());
        while self.early.len() > bounds.events || self.early_bytes > bounds.bytes {
            let Some(oldest) = self.early.pop_front() else {
                break;
            };
            self.early_bytes -= oldest.text().len();
        }
    }
}

impl Queue {
    /// Whether it accepts events of a connection.
    fn takes(&self, connection: u64) -> bool {
        let waiting = lock(&self.waiting);
        waiting.connection == connection && !waiting.broken
    }

    /// Adds an event of a connection, unless another has begun meanwhile; `matches` is the result of the filter.
    fn offer(&self, event: &ReceivedEvent, matches: Option<bool>, connection: u64) {
        let mut waiting = lock(&self.waiting);
        if waiting.connection != connection {
            return;
        }
        match matches {
            Some(true) => waiting.push(event.clone(), self.bounds),
            Some(false) => return,
            None => waiting.broken = true,
        }
        wake(waiting);
    }

    fn begin_again(&self, connection: u64) {
        let mut waiting = lock(&self.waiting);
        waiting.end = None;
        waiting.connection = connection;
        if !matches!(waiting.items.back(), Some(Item::Reconnected)) {
            waiting.items.push_back(Item::Reconnected);
        }
        wake(waiting);
    }

    /// Takes the next item, if there is one; an error if no item will come.
    pub(crate) fn try_next<T>(&self, decode: Decode<T>) -> Result<Option<Received<T>>, Error> {
        loop {
            let mut waiting = lock(&self.waiting);
            let event = match waiting.next()? {
                Some(Received::Event(event)) => event,
                Some(Received::Lost(count)) => return Ok(Some(Received::Lost(count))),
                Some(Received::Reconnected) => return Ok(Some(Received::Reconnected)),
                None => return Ok(None),
            };
            drop(waiting);
            match decode(&event) {
                Ok(Some(decoded)) => return Ok(Some(Received::Event(decoded))),
                Ok(None) => {}
                Err(source) => return Err(Error::event(&event, source)),
            }
        }
    }

    /// Takes the next item, or registers the caller to be woken.
    #[cfg(feature = "tokio")]
    pub(crate) fn poll_next<T>(
        &self,
        cx: &mut Context<'_>,
        decode: Decode<T>,
    ) -> Poll<Result<Received<T>, Error>> {
        loop {
            if let Some(next) = self.try_next(decode).transpose() {
                return Poll::Ready(next);
            }
            if self.session.is_inside() {
                return Poll::Ready(Err(Error::InCallback));
            }
            let mut waiting = lock(&self.waiting);
            if waiting.is_pending() {
                waiting.waker = Some(cx.waker().clone());
                return Poll::Pending;
            }
        }
    }

    /// Drops all items.
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

    fn reopen(&mut self) {
        if matches!(self.items.back(), Some(Item::Reconnected)) {
            self.items.pop_back();
        }
    }

    fn push(&mut self, event: ReceivedEvent, bounds: Bounds) {
        self.bytes += event.text().len();
        self.items.push_back(Item::Event(event));
        // The latest event is kept, however large.
        while self.items.len() > 1
            && (self.items.len() > bounds.events || self.bytes > bounds.bytes)
        {
            match self.pop() {
                Some(Item::Event(_)) => self.lost += 1,
                Some(Item::Reconnected) => self.reconnected = true,
                None => {}
            }
        }
    }

    /// Whether the queue is empty and its connection is open.
    #[cfg(feature = "tokio")]
    fn is_pending(&self) -> bool {
        let Self {
            broken,
            items,
            lost,
            reconnected,
            end,
            ..
        } = self;
        items.is_empty() && *lost == 0 && !reconnected && !broken && end.is_none()
    }

    fn next(&mut self) -> Result<Option<Received<ReceivedEvent>>, Error> {
        if self.lost > 0 {
            return Ok(Some(Received::Lost(std::mem::take(&mut self.lost))));
        }
        if std::mem::take(&mut self.reconnected) {
            return Ok(Some(Received::Reconnected));
        }
        match self.pop() {
            Some(Item::Event(event)) => return Ok(Some(Received::Event(event))),
            Some(Item::Reconnected) => return Ok(Some(Received::Reconnected)),
            None => {}
        }
        if self.broken {
            return Err(Error::PredicatePanicked);
        }
        match &self.end {
            Some(end) => Err(Error::ended(end, None, Outcome::NotSent)),
            None => Ok(None),
        }
    }
}

fn wake(mut waiting: MutexGuard<'_, Waiting>) {
    let waker = waiting.waker.take();
    drop(waiting);
    wake_all(waker);
}

/// No panic leaves a partial change, so a poisoned lock can be used.
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
