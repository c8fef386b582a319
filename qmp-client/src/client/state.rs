//! [`Shared`]: what the handles of a session and its task have in common.
//!
//! Whoever has something to do takes the lock and does it: a call puts its command into the state
//! machine and writes what it can, the task reads. All polling of the transport is on behalf of the
//! task, so that it is the one to be woken.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::iter;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use qmp_types::Greeting;
use tokio::time::Instant;

use super::transport::Transport;
use crate::end::{End, is_hangup};
use crate::error::Error;
use crate::protocol::{CommandId, Connection, Failure, Outcome, Phase, Request, Stray, Text};
use crate::settings::Settings;
use crate::subscription::{Filter, Hub, Queue};
use crate::trace;

/// What the handles of a session and its task have in common.
pub(super) struct Shared {
    settings: Settings,
    hub: Arc<Hub>,
    state: Mutex<State>,
}

/// A session, as long as someone has it: when the last handle is dropped, the session ends.
pub(crate) struct Handle {
    shared: Arc<Shared>,
    capabilities: Vec<String>,
}

struct State {
    /// Until the end.
    transport: Option<Box<dyn Transport>>,
    connection: Connection,
    calls: HashMap<CommandId, Slot>,
    /// When calls expire.
    timers: BTreeSet<(Instant, CommandId)>,
    /// When the task will look for calls that have expired.
    armed: Option<Instant>,
    /// Something has been written and not been flushed.
    unflushed: bool,
    /// The server does not read any more; what it has sent is still to be read.
    deaf: bool,
    task: Waker,
    leave: Leave,
    end: Option<End>,
    /// Those who wait for the end.
    mourners: Vec<Waker>,
}

/// A command that someone waits for.
struct Slot {
    waker: Waker,
    done: Option<Done>,
    expires: Option<Instant>,
    /// Without news when it expires, it has succeeded.
    silent: bool,
}

/// What came of a command.
pub(super) enum Done {
    /// What it returned, or why it did not.
    Reply(Result<Text, Failure>),
    /// It has no reply on success, and none has come.
    Silence,
    /// Its time was over.
    Expired(Outcome),
}

/// Whether the session is to be ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Leave {
    Stay,
    /// When no call waits any more. No more begin.
    WhenIdle,
}

/// How a turn of the task ended.
pub(super) enum Turn {
    /// The connection has ended.
    Over,
    /// Something was received, and there may be more.
    More,
    /// Nothing is to be done before something happens, or until then.
    Wait(Option<Instant>),
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
            connection,
            calls: HashMap::new(),
            timers: BTreeSet::new(),
            armed: None,
            unflushed: false,
            deaf: false,
            task: Waker::noop().clone(),
            leave: Leave::Stay,
            end: None,
            mourners: Vec::new(),
        };
        Arc::new(Self {
            settings,
            hub,
            state: Mutex::new(state),
        })
    }

    /// No panic leaves anything half done, so a poisoned lock is as good as any.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn phase(&self) -> Phase {
        self.lock().connection.phase()
    }

    pub(super) fn greeting(&self) -> Option<Greeting> {
        self.lock().connection.greeting().cloned()
    }

    /// Why the conversation did not begin.
    pub(super) fn handshake_error(&self, server: &str) -> Error {
        let state = self.lock();
        match (&state.end, state.connection.handshake_error()) {
            (Some(end @ End::Io(_)), _) => end.error(None, Outcome::NotSent),
            (_, Some(error)) => {
                Error::handshake(&state.connection, error.clone(), server.to_owned())
            }
            _ => Error::ClosedBeforeGreeting {
                server: server.to_owned(),
            },
        }
    }

    /// The conversation did not begin in time.
    pub(super) fn no_handshake(&self, server: &str, waited: Duration) -> Error {
        Error::no_handshake(&self.lock().connection, server.to_owned(), waited)
    }

    /// One turn of the task. `woke` is whether it has slept until the time that it was given;
    /// `wakers` are those to be woken when the turn is over.
    pub(super) fn turn(&self, cx: &mut Context<'_>, woke: bool, wakers: &mut Vec<Waker>) -> Turn {
        let mut guard = self.lock();
        let state = &mut *guard;
        if woke {
            state.armed = None;
        }
        if state.end.is_some() {
            return Turn::Over;
        }
        state.task.clone_from(cx.waker());
        state.expire(wakers);
        if state.leave == Leave::WhenIdle && state.calls.is_empty() {
            state.finish(&End::Local, &self.hub, wakers);
            return Turn::Over;
        }
        if let Err(error) = state.send() {
            state.finish(&End::Io(error.into()), &self.hub, wakers);
            return Turn::Over;
        }
        let Some(transport) = &mut state.transport else {
            return Turn::Over;
        };
        let end = match transport.poll_read(cx, state.connection.room()) {
            Poll::Ready(Ok(0)) => End::Server,
            Poll::Ready(Ok(count)) => {
                state.connection.received(count);
                let events: Vec<_> = iter::from_fn(|| state.connection.next_event()).collect();
                if !events.is_empty() {
                    // Who wants an event may be up to the program, which must find nothing locked.
                    // The replies wait meanwhile, because one may be younger than an event.
                    drop(guard);
                    for event in &events {
                        self.hub.publish(event);
                    }
                    guard = self.lock();
                }
                guard.deliver(&self.hub, wakers);
                return Turn::More;
            }
            Poll::Ready(Err(error)) if is_hangup(&error) => End::Server,
            Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::Interrupted => {
                return Turn::More;
            }
            Poll::Ready(Err(error)) => End::Io(error.into()),
            Poll::Pending => {
                // A time that nobody waits for any more stays: it costs less to wake up once for
                // nothing than to set the time anew with every call.
                let first = state.timers.first().map(|(when, _)| *when);
                state.armed = state.armed.into_iter().chain(first).min();
                return Turn::Wait(state.armed);
            }
        };
        state.finish(&end, &self.hub, wakers);
        Turn::Over
    }

    /// Ends the session, if it has not ended.
    pub(super) fn end(&self, end: &End) {
        let mut wakers = Vec::new();
        let mut state = self.lock();
        if state.end.is_none() {
            state.finish(end, &self.hub, &mut wakers);
        }
        drop(state);
        wakers.into_iter().for_each(Waker::wake);
    }
}

impl State {
    /// Sends what there is to send, as far as the server takes it.
    fn send(&mut self) -> io::Result<()> {
        let Some(transport) = self.transport.as_mut().filter(|_| !self.deaf) else {
            return Ok(());
        };
        let cx = &mut Context::from_waker(&self.task);
        while self.connection.has_output() {
            let chunk = self.connection.output();
            let written = match chunk.fd {
                Some(fd) => transport.poll_write_with_fd(cx, chunk.bytes, fd),
                None => transport.poll_write(cx, chunk.bytes),
            };
            match written {
                Poll::Ready(Ok(count)) if count > 0 => {
                    self.connection.mark_sent(count);
                    self.unflushed = true;
                }
                Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::Interrupted => {}
                Poll::Ready(Err(error)) if !is_hangup(&error) => return Err(error),
                Poll::Ready(_) => {
                    self.deaf = true;
                    return Ok(());
                }
                Poll::Pending => return Ok(()),
            }
        }
        if self.unflushed {
            match transport.poll_flush(cx) {
                Poll::Ready(Ok(())) => self.unflushed = false,
                Poll::Ready(Err(error)) if !is_hangup(&error) => return Err(error),
                Poll::Ready(Err(_)) => self.deaf = true,
                Poll::Pending => {}
            }
        }
        Ok(())
    }

    /// Sends what there is to send, on behalf of a call. What goes wrong the task will find.
    fn send_now(&mut self) {
        if self.send().is_err() {
            self.task.wake_by_ref();
        }
    }

    /// Hands out what has been received: events first, because one may be older than a reply.
    fn deliver(&mut self, hub: &Hub, wakers: &mut Vec<Waker>) {
        while let Some(event) = self.connection.next_event() {
            hub.publish(&event);
        }
        while let Some((id, reply)) = self.connection.next_reply() {
            self.done(id, Done::Reply(reply), wakers);
        }
    }

    fn done(&mut self, id: CommandId, done: Done, wakers: &mut Vec<Waker>) {
        let Some(slot) = self.calls.get_mut(&id) else {
            return;
        };
        slot.done = Some(done);
        wakers.push(slot.waker.clone());
        if let Some(when) = slot.expires.take() {
            self.timers.remove(&(when, id));
        }
    }

    /// Ends the calls whose time is over.
    fn expire(&mut self, wakers: &mut Vec<Waker>) {
        if self.timers.is_empty() {
            return;
        }
        let now = Instant::now();
        while let Some((when, id)) = self.timers.first().copied()
            && when <= now
        {
            self.timers.pop_first();
            let silent = self.calls.get(&id).is_some_and(|slot| slot.silent);
            let done = match self.connection.abandon(id) {
                Outcome::Unknown if silent => {
                    self.connection.forget(id);
                    Done::Silence
                }
                outcome => Done::Expired(outcome),
            };
            self.done(id, done, wakers);
        }
    }

    fn finish(&mut self, end: &End, hub: &Hub, wakers: &mut Vec<Waker>) {
        trace::ended(end);
        if let Some(mut transport) = self.transport.take() {
            let _ = transport.poll_close(&mut Context::from_waker(Waker::noop()));
        }
        self.end = Some(end.clone());
        self.connection.receive_end();
        self.deliver(hub, wakers);
        hub.end(end);
        wakers.append(&mut self.mourners);
        wakers.push(std::mem::replace(&mut self.task, Waker::noop().clone()));
    }
}

impl Handle {
    pub(super) fn new(shared: Arc<Shared>) -> Arc<Self> {
        let capabilities = shared.lock().connection.capabilities().to_vec();
        Arc::new(Self {
            shared,
            capabilities,
        })
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    /// The subscriptions to events, which may go on over another connection.
    pub(super) fn hub(&self) -> Arc<Hub> {
        self.shared.hub.clone()
    }

    pub(crate) fn capabilities(&self) -> &[String] {
        &self.capabilities
    }

    /// Issues a command, and sends it if its turn has come. `silence` is how long to wait for an error
    /// if the command has no reply on success.
    pub(super) fn begin(
        &self,
        request: Request,
        deadline: Option<Duration>,
        silence: Option<Duration>,
        cx: &mut Context<'_>,
    ) -> Result<CommandId, Error> {
        let mut guard = self.shared.lock();
        let state = &mut *guard;
        let ended = match &state.end {
            Some(end) => Some(end),
            None => (state.leave > Leave::Stay).then_some(&End::Local),
        };
        if let Some(end) = ended {
            return Err(end.error(Some(request.name()), Outcome::NotSent));
        }
        let can_pass_fds = matches!(&state.transport, Some(transport) if transport.can_pass_fds());
        if request.has_fd() && !can_pass_fds {
            return Err(Error::cannot_pass_fd(&request));
        }
        let name = request.shared_name();
        let submitted = state.connection.submit(request);
        let id = submitted.map_err(|why| Error::not_accepted(why, name))?;
        let limit = deadline.into_iter().chain(silence).min();
        let expires = limit.and_then(|limit| Instant::now().checked_add(limit));
        if let Some(when) = expires {
            state.timers.insert((when, id));
            if state.armed.is_none_or(|armed| when < armed) {
                state.task.wake_by_ref();
            }
        }
        let slot = Slot {
            waker: cx.waker().clone(),
            done: None,
            expires,
            silent: silence.is_some(),
        };
        state.calls.insert(id, slot);
        state.send_now();
        Ok(id)
    }

    /// Has a guest agent start afresh.
    #[cfg(feature = "guest")]
    pub(crate) fn synchronise(&self, number: u64) {
        let mut state = self.shared.lock();
        state.connection.synchronise(number);
        state.send_now();
    }

    pub(super) fn poll_reply(&self, id: CommandId, cx: &mut Context<'_>) -> Poll<Done> {
        let mut state = self.shared.lock();
        let Some(slot) = state.calls.get_mut(&id) else {
            return Poll::Pending;
        };
        let Some(done) = slot.done.take() else {
            // What a waker does when it is dropped is unknown, so it is without the lock.
            let old = (!slot.waker.will_wake(cx.waker()))
                .then(|| std::mem::replace(&mut slot.waker, cx.waker().clone()));
            drop(state);
            drop(old);
            return Poll::Pending;
        };
        let slot = state.remove(id);
        drop(state);
        drop(slot);
        Poll::Ready(done)
    }

    /// Nobody waits for a command any more.
    pub(super) fn abandon(&self, id: CommandId) {
        let mut state = self.shared.lock();
        let slot = state.remove(id);
        if slot.as_ref().is_some_and(|slot| slot.done.is_none()) {
            state.connection.abandon(id);
            // Others may have their turn.
            state.send_now();
        }
        drop(state);
        drop(slot);
    }

    pub(super) fn failed(
        &self,
        failure: Failure,
        name: &str,
        arguments: &dyn Fn() -> String,
    ) -> Error {
        let limit = self.shared.settings.options.max_message;
        let end = self.shared.lock().end.clone().unwrap_or(End::Server);
        Error::command(failure, &end, name, limit, arguments)
    }

    pub(crate) fn subscribe(&self, filter: Filter) -> Arc<Queue> {
        self.shared
            .hub
            .subscribe(filter, self.shared.settings.bounds)
    }

    pub(super) fn leave(&self, leave: Leave) {
        let mut state = self.shared.lock();
        state.leave = state.leave.max(leave);
        state.task.wake_by_ref();
    }

    pub(super) fn poll_end(&self, cx: &mut Context<'_>) -> Poll<Error> {
        let mut state = self.shared.lock();
        if let Some(end) = &state.end {
            return Poll::Ready(end.error(None, Outcome::NotSent));
        }
        let is_known = state
            .mourners
            .iter()
            .any(|waker| waker.will_wake(cx.waker()));
        if !is_known {
            state.mourners.push(cx.waker().clone());
        }
        Poll::Pending
    }

    /// Ends the connection without waiting for replies.
    pub(super) fn hang_up(&self) {
        self.shared.end(&End::Local);
    }

    /// Why the connection is over.
    pub(super) fn end(&self) -> Option<End> {
        self.shared.lock().end.clone()
    }

    pub(super) fn is_over(&self) -> bool {
        self.shared.lock().end.is_some()
    }

    pub(super) fn take_strays(&self) -> Vec<Stray> {
        self.shared.lock().connection.take_strays()
    }
}

impl State {
    fn remove(&mut self, id: CommandId) -> Option<Slot> {
        let slot = self.calls.remove(&id)?;
        if let Some(when) = slot.expires {
            self.timers.remove(&(when, id));
        }
        if self.leave == Leave::WhenIdle && self.calls.is_empty() {
            self.task.wake_by_ref();
        }
        Some(slot)
    }
}

/// Every call has a handle, so nobody waits for anything.
impl Drop for Handle {
    fn drop(&mut self) {
        self.shared.end(&End::Local);
    }
}
