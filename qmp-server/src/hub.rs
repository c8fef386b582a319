//! [`Handle`]: sends events to all monitors of a server, and ends it.

use std::collections::HashSet;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::Poll;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use qmp_protocol::server::{Event, EventLimits};
use qmp_types::{ErrorObject, Timestamp, event_data};
use serde_json::Value;
use tokio::runtime;
use tokio::sync::watch;

use crate::MonitorId;
use crate::session::Session;

/// A server, as the program behind it sees it. Clones are of the same server, and can be used in any thread.
#[derive(Clone, Default)]
pub struct Handle(Arc<Hub>);

#[derive(Default)]
struct Hub {
    state: Mutex<State>,
    is_ending: watch::Sender<bool>,
    monitors: AtomicU64,
    /// The events that a server of typed commands has declared.
    declared: OnceLock<HashSet<&'static str>>,
    /// Where events that are held back wait. Events may be sent from threads without a runtime.
    runtime: OnceLock<runtime::Handle>,
}

/// What sends events holds the lock, so that all monitors get them in the same order.
#[derive(Default)]
struct State {
    sessions: Vec<Arc<Session>>,
    limits: EventLimits,
    /// Whether a task waits to send events that are held back.
    is_timed: bool,
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("sessions", &self.state().sessions.len())
            .field("is_ending", &self.is_ending())
            .finish_non_exhaustive()
    }
}

impl Handle {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends an event to all clients that have negotiated, with the present time; see [`send_raw`](Self::send_raw).
    ///
    /// # Errors
    /// If the server was built and [`Builder::event`](crate::Builder::event) has not declared the event: no client was told
    /// that it might come.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "an event is made to be sent, and not used after that"
    )]
    pub fn send<E: qmp_types::Event>(&self, event: E) -> Result<(), Undeclared> {
        let declared = self.0.declared.get();
        if declared.is_some_and(|declared| !declared.contains(E::NAME)) {
            return Err(Undeclared(E::NAME));
        }
        let data = event_data(&event).map(|text| qmp_types::from_str(&text));
        let data = match data {
            Some(Ok(Value::Object(data))) => Some(data),
            // A value nested deeper than any message.
            Some(_) => return Err(Undeclared(E::NAME)),
            None => None,
        };
        self.send_raw(Event {
            name: E::NAME.to_owned(),
            data,
            timestamp: timestamp(),
        });
        Ok(())
    }

    /// Sends an event to all clients that have negotiated. Of events that QEMU sends at most once a second (R35), the
    /// last one within a second is sent at the end of it, and those between are dropped.
    ///
    /// It never waits: for a client that does not read, events are dropped once
    /// [`max_unsent`](crate::MonitorOptions::max_unsent) bytes wait.
    pub fn send_raw(&self, event: Event) {
        let now = now();
        let mut state = self.state();
        if let Some(event) = state.limits.admit(event, now) {
            state.deliver(&event);
        }
        self.time(&mut state);
    }

    /// Sends an event as [`send_raw`](Self::send_raw) does, but never holds it back.
    pub fn send_raw_at_once(&self, event: &Event) {
        self.state().deliver(event);
    }

    /// Ends the server: no further client is accepted and no further command is run. Sessions end when
    /// the commands that run have been answered, or after a second.
    pub fn shut_down(&self) {
        self.0.is_ending.send_replace(true);
        for session in &self.state().sessions {
            session.wake();
        }
    }

    /// Whether the server was told to end.
    #[must_use]
    pub fn is_ending(&self) -> bool {
        *self.0.is_ending.borrow()
    }

    /// Waits until the server is told to end.
    pub async fn ending(&self) {
        // The sender is in the hub, so there is no error.
        let _ = self.0.is_ending.subscribe().wait_for(|it| *it).await;
    }

    /// Waits for something, but gives `None` if the server is told to end before.
    pub(crate) async fn unless_ending<T>(&self, waiting: impl Future<Output = T>) -> Option<T> {
        let (mut ending, mut waiting) = (pin!(self.ending()), pin!(waiting));
        poll_fn(|cx| match ending.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => waiting.as_mut().poll(cx).map(Some),
        })
        .await
    }

    /// Notes which events may be sent.
    pub(crate) fn declare(&self, events: Vec<&'static str>) {
        let _ = self.0.declared.set(events.into_iter().collect());
    }

    pub(crate) fn next_monitor(&self) -> MonitorId {
        MonitorId(self.0.monitors.fetch_add(1, Ordering::Relaxed))
    }

    /// Adds a session, which gets events until the guard is dropped. It is called in a runtime.
    pub(crate) fn enter(&self, session: Arc<Session>) -> Entered {
        if let Ok(runtime) = runtime::Handle::try_current() {
            let _ = self.0.runtime.set(runtime);
        }
        self.state().sessions.push(session.clone());
        Entered {
            handle: self.clone(),
            session,
        }
    }

    /// Starts a task for events that are held back, if there are any and it does not run.
    fn time(&self, state: &mut State) {
        let Some(due) = state.limits.poll_timeout().filter(|_| !state.is_timed) else {
            return;
        };
        // Without a runtime there was no client yet.
        if let Some(runtime) = self.0.runtime.get() {
            state.is_timed = true;
            runtime.spawn(self.clone().send_held(due));
        }
    }

    /// Sends events that are held back, when they are due.
    async fn send_held(self, mut due: Instant) {
        loop {
            tokio::time::sleep_until(due.into()).await;
            let now = now();
            let mut state = self.state();
            for event in state.limits.handle_timeout(now) {
                state.deliver(&event);
            }
            let Some(next) = state.limits.poll_timeout() else {
                state.is_timed = false;
                return;
            };
            due = next;
        }
    }
}

/// The error for an event that was not declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the event {0} was not declared when the server was built")]
pub struct Undeclared(&'static str);

impl From<Undeclared> for ErrorObject {
    fn from(error: Undeclared) -> Self {
        Self::generic(error.to_string())
    }
}

/// The time of day. Both numbers are -1 if the clock gives no valid time (R34).
fn timestamp() -> Timestamp {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).ok();
    let seconds = elapsed.and_then(|elapsed| i64::try_from(elapsed.as_secs()).ok());
    let microseconds = elapsed.map(|elapsed| elapsed.subsec_micros().into());
    let (Some(seconds), Some(microseconds)) = (seconds, microseconds) else {
        return Timestamp {
            seconds: -1,
            microseconds: -1,
        };
    };
    Timestamp {
        seconds,
        microseconds,
    }
}

/// By tokio's clock, which tests can move.
fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

impl State {
    fn deliver(&self, event: &Event) {
        for session in &self.sessions {
            session.send_event(event);
        }
    }
}

/// A session that gets events.
pub(crate) struct Entered {
    handle: Handle,
    pub(crate) session: Arc<Session>,
}

impl Drop for Entered {
    fn drop(&mut self) {
        let mut state = self.handle.state();
        state
            .sessions
            .retain(|session| !Arc::ptr_eq(session, &self.session));
    }
}
