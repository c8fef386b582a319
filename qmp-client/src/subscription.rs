//! Subscriptions to events, and the queues of events that have not been taken yet.
//!
//! A [`Hub`] puts each received event into the queue of every subscription that matches it.
//! A queue is bounded, so that a program that never takes its events can run for ever, and never
//! delays replies (R39). Both clients use it; it is independent of threads and runtimes.
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
    /// So many events were dropped here, because more came than the subscription holds.
    Lost(u64),
    /// The connection had ended, and the program has [reconnected](crate::Client::reconnect). Events in between are
    /// unknown: to learn a state, ask for it.
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
    /// How many there may be before dropped ones are removed.
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
    /// The connection whose events are taken.
    connection: u64,
    /// The predicate has panicked.
    broken: bool,
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
    Reconnected,
}

/// Decodes an event as what a subscription is for; `None` if it is for others.
pub(crate) type Decode<T> = fn(&ReceivedEvent) -> Result<Option<T>, DecodeError>;

/// Leaves an event undecoded.
#[expect(
    clippy::unnecessary_wraps,
    reason = "it is a `Decode`, and others can fail"
)]
pub(crate) fn as_it_is(event: &ReceivedEvent) -> Result<Option<ReceivedEvent>, DecodeError> {
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

    /// Whether it wants an event; `None` if the program's function panics.
    /// What is not there if it finds nothing.
    pub(crate) fn what(&self) -> String {
        match self {
            Self::All => "event".to_owned(),
            Self::Named(names) => names.join(" or "),
            Self::Matching(_) => "matching event".to_owned(),
        }
    }

    fn wants(&self, event: &ReceivedEvent) -> Option<bool> {
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

    /// What tells the session from others.
    pub(crate) fn id(&self) -> SessionId {
        self.id
    }

    /// The connection whose events are taken.
    pub(crate) fn connection(&self) -> u64 {
        lock(&self.subscribers).connection
    }

    /// Adds a subscription to what comes from now on, and to what has come if the program has not run a
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
            match self.id.call(|| queue.filter.wants(&event)) {
                Some(true) => waiting.push(event, self.bounds),
                Some(false) => {}
                None => waiting.broken = true,
            }
        }
        drop(waiting);
        queue
    }

    /// The program runs a command.
    pub(crate) fn use_it(&self) {
        if !self.in_use.swap(true, Ordering::Relaxed) {
            let mut subscribers = lock(&self.subscribers);
            subscribers.early = VecDeque::new();
            subscribers.early_bytes = 0;
        }
    }

    /// Gives an event of a connection to all who want it.
    pub(crate) fn publish(&self, event: &ReceivedEvent, connection: u64) {
        for queue in self.queues(Some(event)) {
            if queue.takes(connection) {
                let wants = self.id.call(|| queue.filter.wants(event));
                queue.offer(event, wants, connection);
            }
        }
    }

    /// No more events of a connection will come. Gives those who are to be woken.
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

    /// Another connection begins, and the events that it brings come after those of the one before.
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

    /// The other connection has come to nothing.
    pub(crate) fn fail_again(&self, end: &End) {
        for queue in self.queues(None) {
            lock(&queue.waiting).take_back();
        }
        wake_all(self.end(end, self.connection()));
    }

    /// Those who want events. They are asked without a lock, because what they want may be up to
    /// the program. Keeps the event, if there is one, for those who come later.
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
        // Not each time, which would cost the square of their number.
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
    /// Whether it takes events of a connection.
    fn takes(&self, connection: u64) -> bool {
        let waiting = lock(&self.waiting);
        waiting.connection == connection && !waiting.broken
    }

    /// Takes an event of a connection, unless another has begun meanwhile; `wants` is what the filter
    /// says.
    fn offer(&self, event: &ReceivedEvent, wants: Option<bool>, connection: u64) {
        let mut waiting = lock(&self.waiting);
        if waiting.connection != connection {
            return;
        }
        match wants {
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

    /// Takes what comes next, if it has come; an error if nothing will.
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

    /// Takes what comes next, or has the caller woken when it comes.
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

    fn take_back(&mut self) {
        if matches!(self.items.back(), Some(Item::Reconnected)) {
            self.items.pop_back();
        }
    }

    fn push(&mut self, event: ReceivedEvent, bounds: Bounds) {
        self.bytes += event.text().len();
        self.items.push_back(Item::Event(event));
        // The latest is kept, however large.
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

    /// Whether something is still to come, and nothing is there.
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
