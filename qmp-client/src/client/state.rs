//! [`Shared`]: the state that the handles of a session and its task share.
//!
//! A call locks the state, passes its command to the state machine and writes as much as possible; the task
//! reads. The transport is always polled with the task's waker.

use std::collections::{BTreeMap, HashMap};
use std::iter;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use qmp_types::Greeting;

use super::closed::Closed;
use super::transport::Transport;
use crate::callback::{self, wake_all};
use crate::error::Error;
use crate::protocol::{
    CommandId, Connection, End, Failure, Late, Outcome, Request, Secrets, Session, Stray, Text,
};
use crate::settings::Settings;
use crate::subscription::{Filter, Hub, Queue};
use crate::sync::{Mutex, MutexGuard};
use crate::trace;

/// The state that the handles of a session and its task share.
pub(super) struct Shared {
    settings: Settings,
    hub: Arc<Hub>,
    /// The number of this connection in the hub.
    connection: u64,
    state: Mutex<State>,
}

/// Keeps the session open; dropping the last one ends it.
pub(crate) struct Handle {
    shared: Arc<Shared>,
    capabilities: Vec<String>,
    secrets: Secrets,
}

struct State {
    /// `None` after the session has ended and all were told.
    transport: Option<Box<dyn Transport>>,
    session: Session,
    /// The wakers of calls that wait for a reply.
    wakers: HashMap<CommandId, Waker>,
    /// When the task's timer fires.
    armed: Option<Instant>,
    /// Bytes have been written and not been flushed.
    unflushed: bool,
    /// A thread is calling the observer, and continues until there are no more messages.
    observing: bool,
    /// Code that was called under the lock panicked.
    broken: bool,
    task: Waker,
    /// The wakers of futures that wait for the end.
    close_wakers: BTreeMap<u64, Waker>,
}

/// A guard of the locked state. If code that is called under the lock panics (a transport or a log subscriber),
/// dropping it wakes the task to end the session.
struct Locked<'a> {
    state: MutexGuard<'a, State>,
    was_panicking: bool,
}

/// How a turn of the task ended.
pub(super) enum Turn {
    /// The connection has ended.
    Over,
    /// Bytes were received, and there may be more.
    More,
    /// Events were received, for which queues have bounded room, and there may be more.
    Events,
    /// Sleep until bytes arrive or the time comes.
    Wait(Option<Instant>),
}

/// Reads tokio's clock, which tests can stop.
pub(crate) fn now() -> Instant {
    tokio::time::Instant::now().into_std()
}

impl Shared {
    pub(super) fn new(
        transport: Box<dyn Transport>,
        connection: Connection,
        settings: Settings,
        hub: Arc<Hub>,
    ) -> Arc<Self> {
        let state = State {
            transport: Some(transport),
            session: Session::new(connection, settings.limits(), now()),
            wakers: HashMap::new(),
            armed: None,
            unflushed: false,
            observing: false,
            broken: false,
            task: Waker::noop().clone(),
            close_wakers: BTreeMap::new(),
        };
        Arc::new(Self {
            settings,
            connection: hub.connection(),
            hub,
            state: Mutex::new(state),
        })
    }

    /// Locks the state even if it is poisoned: the session then ends, and its calls have to be told.
    fn lock(&self) -> Locked<'_> {
        Locked {
            was_panicking: std::thread::panicking(),
            state: self.state.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Whether the session has begun, if that is known yet.
    pub(super) fn begun(&self) -> Option<bool> {
        let session = &mut self.lock().session;
        if session.begun().is_none() {
            // The task does not check the time while a server sends without pause.
            session.handle_timeout(now());
        }
        session.begun()
    }

    pub(super) fn greeting(&self) -> Option<Greeting> {
        self.lock().session.connection().greeting().cloned()
    }

    /// The error that says why the session did not begin.
    pub(super) fn not_begun(&self, server: &str) -> Error {
        let limit = self.settings.options.max_message;
        Error::not_begun(&self.lock().session, server.to_owned(), limit)
    }

    /// Runs one turn of the task. `woke` tells whether its timer fired; it must wake
    /// `wakers` after the turn.
    pub(super) fn turn(&self, cx: &mut Context<'_>, woke: bool, wakers: &mut Vec<Waker>) -> Turn {
        let mut locked = self.lock();
        let state = &mut *locked;
        if woke {
            state.armed = None;
        }
        if state.transport.is_none() {
            return Turn::Over;
        }
        let received = state.receive(cx, woke);
        if state.session.end().is_some() {
            drop(locked);
            self.finish(None, wakers);
            return Turn::Over;
        }
        if received {
            let events: Vec<_> = iter::from_fn(|| state.session.next_event()).collect();
            if !events.is_empty() || state.session.connection().has_observed() {
                // Callbacks run without a lock. Replies wait until then,
                // because an event may be older than a reply.
                locked = self.show(locked);
                drop(locked);
                for event in &events {
                    self.hub.publish(event, self.connection);
                }
                locked = self.lock();
            }
            locked.deliver(wakers);
            return if events.is_empty() {
                Turn::More
            } else {
                Turn::Events
            };
        }
        state.deliver(wakers);
        // A cancelled timer stays armed: one vain wake-up costs less than
        // resetting the timer with every call.
        let next = state.session.poll_timeout();
        state.armed = state.armed.into_iter().chain(next).min();
        let armed = state.armed;
        drop(self.show(locked));
        Turn::Wait(armed)
    }

    /// Passes sent and received messages to the observer, in order and without the lock.
    fn show<'a>(&'a self, mut locked: Locked<'a>) -> Locked<'a> {
        if locked.observing || !locked.session.connection().has_observed() {
            return locked;
        }
        locked.observing = true;
        while locked.session.connection().has_observed() {
            let observed = locked.session.take_observed();
            drop(locked);
            self.hub.id().call(|| observed.show());
            locked = self.lock();
        }
        locked.observing = false;
        locked
    }

    /// Ends the session, unless it has ended.
    pub(super) fn end(&self, end: End) {
        let mut wakers = Vec::new();
        self.finish(Some(end), &mut wakers);
        wake_all(wakers);
    }

    /// Ends the session, unless it has ended, and collects the wakers of all that wait.
    fn finish(&self, end: Option<End>, wakers: &mut Vec<Waker>) {
        let mut locked = self.lock();
        let Some(mut transport) = locked.transport.take() else {
            return;
        };
        locked.session.close(end.unwrap_or(End::Local));
        locked.deliver(wakers);
        wakers.extend(std::mem::take(&mut locked.close_wakers).into_values());
        wakers.push(std::mem::replace(&mut locked.task, Waker::noop().clone()));
        let end = locked.session.end().cloned().unwrap_or(End::Local);
        drop(self.show(locked));
        trace::ended(&end);
        wakers.extend(self.hub.end(&end, self.connection));
        // The transport may be the program's.
        let cx = &mut Context::from_waker(Waker::noop());
        let _ = callback::catch(|| transport.poll_close(cx));
        callback::catch(|| drop(transport));
    }
}

impl Deref for Locked<'_> {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl DerefMut for Locked<'_> {
    fn deref_mut(&mut self) -> &mut State {
        &mut self.state
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        if !self.was_panicking && std::thread::panicking() {
            self.state.broken = true;
            self.state.task.wake_by_ref();
        }
    }
}

impl State {
    /// Handles time-outs, sends output and receives input; returns whether there was input.
    fn receive(&mut self, cx: &mut Context<'_>, woke: bool) -> bool {
        self.task.clone_from(cx.waker());
        if self.broken {
            self.session.close(End::Stopped);
        }
        let now = now();
        // A greeting that came in time counts even if it is read late.
        if woke || self.session.begun() == Some(true) {
            self.session.handle_timeout(now);
        }
        self.send(now);
        let Some(transport) = self.transport.as_mut() else {
            return false;
        };
        if self.session.end().is_some() {
            return false;
        }
        match transport.poll_read(cx, self.session.room()) {
            Poll::Ready(read) => {
                self.session.handle_read(read, now);
                true
            }
            Poll::Pending => false,
        }
    }

    /// Sends output, as far as the server takes it.
    fn send(&mut self, now: Instant) {
        let Some(transport) = &mut self.transport else {
            return;
        };
        let cx = &mut Context::from_waker(&self.task);
        while self.session.has_output() {
            let chunk = self.session.output();
            let written = match chunk.fd {
                Some(fd) => transport.poll_write_with_fd(cx, chunk.bytes, fd),
                None => transport.poll_write(cx, chunk.bytes),
            };
            let Poll::Ready(written) = written else {
                return;
            };
            self.unflushed |= written.is_ok();
            self.session.handle_write(written, now);
        }
        if self.unflushed && self.session.is_writable() {
            match transport.poll_flush(cx) {
                Poll::Ready(Ok(())) => self.unflushed = false,
                Poll::Ready(Err(error)) => self.session.handle_write(Err(error), now),
                Poll::Pending => {}
            }
        }
    }

    /// Sends output for a call. If that ends the session, the task does the rest.
    fn send_now(&mut self) {
        self.send(now());
        let is_sooner = |next| self.armed.is_none_or(|armed| next < armed);
        if self.session.end().is_some() || self.session.poll_timeout().is_some_and(is_sooner) {
            self.task.wake_by_ref();
        }
    }

    /// Takes the wakers of the calls that have a result.
    fn deliver(&mut self, wakers: &mut Vec<Waker>) {
        while let Some(id) = self.session.next_done() {
            wakers.extend(self.wakers.remove(&id));
        }
    }
}

impl Handle {
    pub(super) fn new(shared: Arc<Shared>) -> Arc<Self> {
        let locked = shared.lock();
        let capabilities = locked.session.connection().capabilities().to_vec();
        let secrets = locked.session.connection().secrets();
        drop(locked);
        Arc::new(Self {
            shared,
            capabilities,
            secrets,
        })
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    /// The secrets that the session has sent.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// The subscriptions to events, which may continue over another connection.
    pub(super) fn hub(&self) -> Arc<Hub> {
        self.shared.hub.clone()
    }

    pub(crate) fn capabilities(&self) -> &[String] {
        &self.capabilities
    }

    /// Issues a command, and sends it if it is next.
    pub(super) fn begin(
        &self,
        request: Request,
        deadline: Option<Duration>,
        late: Option<Late>,
        cx: &mut Context<'_>,
    ) -> Result<CommandId, Error> {
        if self.shared.hub.id().is_inside() {
            return Err(Error::InCallback);
        }
        self.shared.hub.mark_in_use();
        let waker = cx.waker().clone();
        let mut locked = self.shared.lock();
        let state = &mut *locked;
        if let Some(end) = state.session.refuses() {
            return Err(Error::ended(end, Some(request.name()), Outcome::NotSent));
        }
        let can_pass_fds = matches!(&state.transport, Some(transport) if transport.can_pass_fds());
        if request.has_fd() && !can_pass_fds {
            return Err(Error::cannot_pass_fd(&request));
        }
        let name = request.shared_name();
        let submitted = state.session.submit(request, deadline, late, now());
        let id = submitted.map_err(|why| Error::not_accepted(why, name))?;
        state.wakers.insert(id, waker);
        state.send_now();
        drop(self.shared.show(locked));
        Ok(id)
    }

    /// Synchronises with a guest agent again.
    #[cfg(feature = "guest")]
    pub(crate) fn synchronise(&self, number: u64) {
        let mut locked = self.shared.lock();
        locked.session.synchronise(number);
        locked.send_now();
        drop(self.shared.show(locked));
    }

    pub(super) fn poll_reply(
        &self,
        id: CommandId,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Result<Text, Failure>, Error>> {
        let mut locked = self.shared.lock();
        let state = &mut *locked;
        let reply = state.session.take_reply(id);
        // Dropping a waker may run any code, so it happens without the lock.
        let old = match state.wakers.get(&id) {
            Some(waker) if reply.is_none() && waker.will_wake(cx.waker()) => None,
            _ => state.wakers.remove(&id),
        };
        if reply.is_none() {
            if self.shared.hub.id().is_inside() {
                return Poll::Ready(Err(Error::InCallback));
            }
            let renew = || cx.waker().clone();
            state.wakers.entry(id).or_insert_with(renew);
        }
        drop(locked);
        drop(old);
        reply.map_or(Poll::Pending, |reply| Poll::Ready(Ok(reply)))
    }

    /// Abandons a command that no call waits for any more.
    pub(super) fn abandon(&self, id: CommandId) {
        let mut locked = self.shared.lock();
        let waker = locked.wakers.remove(&id);
        locked.session.abandon(id);
        // This may make room for others.
        locked.send_now();
        if locked.session.refuses().is_some() {
            locked.task.wake_by_ref();
        }
        drop(self.shared.show(locked));
        drop(waker);
    }

    /// Sends a command in its turn, and drops its reply.
    #[cfg(feature = "guest")]
    pub(crate) fn send_unwanted(&self, request: Request) {
        let mut locked = self.shared.lock();
        if locked.session.end().is_none() {
            locked.session.submit_unwanted(request);
            locked.send_now();
        }
        drop(self.shared.show(locked));
    }

    pub(super) fn failed(
        &self,
        failure: Failure,
        name: &str,
        arguments: &dyn Fn() -> String,
    ) -> Error {
        let limit = self.shared.settings.options.max_message;
        let end = self.end().unwrap_or(End::Server);
        Error::command(failure, (&end, &self.secrets), name, limit, arguments)
    }

    pub(crate) fn subscribe(&self, filter: Filter) -> Arc<Queue> {
        self.shared.hub.subscribe(filter)
    }

    /// Ends the session when the commands in flight are done.
    pub(crate) async fn close(&self) {
        self.leave();
        self.closed().await;
    }

    /// Waits until the session has ended, and returns the cause.
    pub(crate) async fn closed(&self) -> Error {
        Closed::new(self).await
    }

    /// Refuses new commands, and ends the session when no call waits any more.
    fn leave(&self) {
        let mut locked = self.shared.lock();
        locked.session.close_when_idle(now());
        locked.task.wake_by_ref();
    }

    /// Returns why the connection ended, or registers the caller, under `key`, to be woken then.
    pub(super) fn poll_end(&self, key: &mut Option<u64>, cx: &mut Context<'_>) -> Poll<Error> {
        let mut locked = self.shared.lock();
        if let Some(end) = locked.session.end() {
            return Poll::Ready(Error::ended(end, None, Outcome::NotSent));
        }
        if self.shared.hub.id().is_inside() {
            return Poll::Ready(Error::InCallback);
        }
        let wakers = &mut locked.close_wakers;
        let next = || wakers.last_key_value().map_or(0, |(last, _)| last + 1);
        let key = *key.get_or_insert_with(next);
        wakers.insert(key, cx.waker().clone());
        Poll::Pending
    }

    /// Removes a caller that no longer waits for the end.
    pub(super) fn forget_end(&self, key: u64) {
        self.shared.lock().close_wakers.remove(&key);
    }

    /// Ends the connection without waiting for replies.
    pub(super) fn disconnect(&self) {
        self.shared.end(End::Local);
    }

    /// Why the connection ended, if it has.
    pub(super) fn end(&self) -> Option<End> {
        self.shared.lock().session.end().cloned()
    }

    pub(crate) fn is_over(&self) -> bool {
        self.shared.lock().session.end().is_some()
    }

    pub(crate) fn take_strays(&self) -> Vec<Stray> {
        self.shared.lock().session.take_strays()
    }
}

/// Every call has a handle, so no call waits.
impl Drop for Handle {
    fn drop(&mut self) {
        let mut locked = self.shared.lock();
        if locked.session.end().is_none() && locked.session.has_pending_work() {
            // Files that the agent opens for abandoned calls still have to be closed.
            locked.session.close_when_idle(now());
            locked.task.wake_by_ref();
            return;
        }
        drop(locked);
        self.shared.end(End::Local);
    }
}
