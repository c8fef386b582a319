//! [`Shared`]: what the handles of a session and its task have in common.
//!
//! Whoever has something to do takes the lock and does it: a call puts its command into the state
//! machine and writes what it can, the task reads. All polling of the transport is on behalf of the
//! task, so that it is the one to be woken.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::iter;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use qmp_types::Greeting;
use tokio::time::Instant;

use super::slot::{Done, Silence, Slot};
use super::transport::Transport;
use crate::callback::{self, wake_all};
use crate::end::{End, is_hangup};
use crate::error::Error;
use crate::late::{Late, LateReplies};
use crate::protocol::{CommandId, Connection, Failure, Outcome, Phase, Request, Secrets, Stray};
use crate::settings::Settings;
use crate::subscription::{Filter, Hub, Queue};
use crate::sync::{Mutex, MutexGuard};
use crate::trace;

/// What the handles of a session and its task have in common.
pub(super) struct Shared {
    settings: Settings,
    hub: Arc<Hub>,
    /// Which of the hub's connections it is.
    connection: u64,
    state: Mutex<State>,
}

/// Keeps the session open; dropping the last one ends it.
pub(crate) struct Handle {
    shared: Arc<Shared>,
    capabilities: Vec<String>,
    secrets: Secrets,
}

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any of them may be true"
)]
struct State {
    /// Until the end.
    transport: Option<Box<dyn Transport>>,
    connection: Connection,
    calls: HashMap<CommandId, Slot>,
    /// How many of the calls wait for their result.
    waiting: usize,
    late: LateReplies,
    /// When calls expire.
    timers: BTreeSet<(Instant, CommandId)>,
    /// When the task will look for calls that have expired.
    armed: Option<Instant>,
    /// Something has been written and not been flushed.
    unflushed: bool,
    /// The server does not read any more; what it has sent is still to be read.
    write_closed: bool,
    /// Someone is showing messages to the observer, and goes on until there are no more.
    observing: bool,
    /// Code that was called with the lock held has panicked.
    broken: bool,
    task: Waker,
    leave: Leave,
    /// Until when the end waits for late replies.
    lingers: Option<Instant>,
    end: Option<End>,
    /// Those who wait for the end.
    close_wakers: BTreeMap<u64, Waker>,
}

/// The state, locked. If code that is called meanwhile panics (a transport, or a subscriber of the log),
/// the task is woken to end the session.
struct Locked<'a> {
    state: MutexGuard<'a, State>,
    was_panicking: bool,
}

/// Whether the session is to be ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Leave {
    Stay,
    /// When no call waits any more. No more begin.
    WhenIdle,
}

/// How long the end of a session waits for late replies that something has to be done with.
const LINGER: Duration = Duration::from_secs(5);

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
        let connection_number = hub.connection();
        let state = State {
            transport: Some(transport),
            connection,
            calls: HashMap::new(),
            waiting: 0,
            late: LateReplies::default(),
            timers: BTreeSet::new(),
            armed: None,
            unflushed: false,
            write_closed: false,
            observing: false,
            broken: false,
            task: Waker::noop().clone(),
            leave: Leave::Stay,
            lingers: None,
            end: None,
            close_wakers: BTreeMap::new(),
        };
        Arc::new(Self {
            settings,
            hub,
            connection: connection_number,
            state: Mutex::new(state),
        })
    }

    /// A lock that is poisoned is taken all the same: the session ends then, and has to be told.
    fn lock(&self) -> Locked<'_> {
        Locked {
            was_panicking: std::thread::panicking(),
            state: self.state.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    pub(super) fn phase(&self) -> Phase {
        self.lock().connection.phase()
    }

    /// Whether the handshake has been done, though the connection may have ended since.
    pub(super) fn has_begun(&self) -> bool {
        self.lock().connection.has_begun()
    }

    pub(super) fn greeting(&self) -> Option<Greeting> {
        self.lock().connection.greeting().cloned()
    }

    /// Why the conversation did not begin.
    pub(super) fn handshake_error(&self, server: &str) -> Error {
        let state = self.lock();
        match (&state.end, state.connection.handshake_error()) {
            (Some(end @ (End::Io(_) | End::Stopped)), _) => end.error(None, Outcome::NotSent),
            (_, Some(error)) => {
                let limit = self.settings.options.max_message;
                Error::handshake(&state.connection, error.clone(), server.to_owned(), limit)
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
        let mut locked = self.lock();
        let state = &mut *locked;
        if woke {
            state.armed = None;
        }
        if state.end.is_some() {
            return Turn::Over;
        }
        let end = match state.receive(cx, wakers) {
            Received::Something => {
                let events: Vec<_> = iter::from_fn(|| state.connection.next_event()).collect();
                if !events.is_empty() || state.connection.has_observed() {
                    // The program's functions must find nothing locked. The replies wait meanwhile,
                    // because one may be younger than an event.
                    locked = self.show(locked);
                    drop(locked);
                    for event in &events {
                        self.hub.publish(event, self.connection);
                    }
                    locked = self.lock();
                }
                locked.deliver(wakers);
                return Turn::More;
            }
            Received::Nothing => {
                // A cancelled timer stays armed: it costs less to wake up once for nothing than to
                // set the time anew with every call.
                let first = state.timers.first().map(|(when, _)| *when);
                state.armed = state.armed.into_iter().chain(first).min();
                let armed = state.armed;
                drop(self.show(locked));
                return Turn::Wait(armed);
            }
            Received::End(end) => end,
        };
        drop(locked);
        self.finish(&end, wakers);
        Turn::Over
    }

    /// Lets the observer see what has been sent and received, in order and with nothing locked.
    fn show<'a>(&'a self, mut locked: Locked<'a>) -> Locked<'a> {
        if locked.observing || !locked.connection.has_observed() {
            return locked;
        }
        locked.observing = true;
        while locked.connection.has_observed() {
            let observed = locked.connection.take_observed();
            drop(locked);
            self.hub.id().call(|| observed.show());
            locked = self.lock();
        }
        locked.observing = false;
        locked
    }

    /// Ends the session, if it has not ended.
    pub(super) fn end(&self, end: &End) {
        let mut wakers = Vec::new();
        self.finish(end, &mut wakers);
        wake_all(wakers);
    }

    /// Ends the session, if it has not ended; every call gets to know.
    fn finish(&self, end: &End, wakers: &mut Vec<Waker>) {
        let mut locked = self.lock();
        if locked.end.is_some() {
            return;
        }
        let transport = locked.finish(end, wakers);
        drop(self.show(locked));
        trace::ended(end);
        wakers.extend(self.hub.end(end, self.connection));
        // Those are the program's own, or may be.
        if let Some(mut transport) = transport {
            let cx = &mut Context::from_waker(Waker::noop());
            let _ = callback::catch(|| transport.poll_close(cx));
            callback::catch(|| drop(transport));
        }
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

/// What a turn of the task finds.
enum Received {
    Something,
    Nothing,
    End(End),
}

impl State {
    /// Lets time pass, sends what there is to send, and receives what there is.
    fn receive(&mut self, cx: &mut Context<'_>, wakers: &mut Vec<Waker>) -> Received {
        self.task.clone_from(cx.waker());
        if self.broken {
            return Received::End(End::Stopped);
        }
        self.expire(wakers);
        if self.leave == Leave::WhenIdle && self.waiting == 0 && !self.lingers() {
            return Received::End(End::Local);
        }
        if let Err(error) = self.send() {
            return Received::End(End::Io(error.into()));
        }
        let Some(transport) = &mut self.transport else {
            return Received::End(End::Local);
        };
        match transport.poll_read(cx, self.connection.room()) {
            Poll::Ready(Ok(0)) => Received::End(End::Server),
            Poll::Ready(Ok(count)) => {
                self.connection.received(count);
                Received::Something
            }
            Poll::Ready(Err(error)) if is_hangup(&error) => Received::End(End::Server),
            Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::Interrupted => {
                Received::Something
            }
            Poll::Ready(Err(error)) => Received::End(End::Io(error.into())),
            Poll::Pending => Received::Nothing,
        }
    }

    /// Sends what there is to send, as far as the server takes it.
    fn send(&mut self) -> io::Result<()> {
        let Some(transport) = self.transport.as_mut().filter(|_| !self.write_closed) else {
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
                    self.write_closed = true;
                    return Ok(());
                }
                Poll::Pending => return Ok(()),
            }
        }
        if self.unflushed {
            match transport.poll_flush(cx) {
                Poll::Ready(Ok(())) => self.unflushed = false,
                Poll::Ready(Err(error)) if !is_hangup(&error) => return Err(error),
                Poll::Ready(Err(_)) => self.write_closed = true,
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

    /// Hands out the replies that have been received.
    fn deliver(&mut self, wakers: &mut Vec<Waker>) {
        while let Some((id, reply)) = self.connection.next_reply() {
            if let Some(request) = self.late.take(id, &reply) {
                self.send_unwanted(request);
            }
            self.done(id, Done::Reply(reply), wakers);
        }
    }

    fn done(&mut self, id: CommandId, done: Done, wakers: &mut Vec<Waker>) {
        let Some(slot) = self.calls.get_mut(&id).filter(|slot| slot.done.is_none()) else {
            return;
        };
        self.waiting -= 1;
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
            let Some(slot) = self.calls.get_mut(&id) else {
                continue;
            };
            slot.expires = None;
            let is_silent = slot
                .silence
                .as_ref()
                .is_some_and(|silence| silence.is_over(now));
            if is_silent {
                self.connection.forget(id);
                self.done(id, Done::Silence, wakers);
            } else if slot.deadline.is_some_and(|deadline| deadline <= now) {
                let late = slot.late.take();
                let outcome = self.give_up(id, late);
                self.done(id, Done::Expired(outcome), wakers);
            } else {
                let is_running = self.connection.is_running(id);
                slot.set_timer(now, is_running);
                self.timers.extend(slot.expires.map(|when| (when, id)));
            }
        }
    }

    /// Notes the end; gives what is to be closed.
    #[must_use]
    fn finish(&mut self, end: &End, wakers: &mut Vec<Waker>) -> Option<Box<dyn Transport>> {
        self.end = Some(end.clone());
        self.connection.receive_end();
        self.deliver(wakers);
        // Nothing is forgotten, whatever has happened.
        let waiting = self.calls.iter().filter(|(_, slot)| slot.done.is_none());
        for id in waiting.map(|(id, _)| *id).collect::<Vec<_>>() {
            let failure = Failure::Disconnected(Outcome::Unknown);
            self.done(id, Done::Reply(Err(failure)), wakers);
        }
        wakers.extend(std::mem::take(&mut self.close_wakers).into_values());
        wakers.push(std::mem::replace(&mut self.task, Waker::noop().clone()));
        self.transport.take()
    }
}

impl Handle {
    pub(super) fn new(shared: Arc<Shared>) -> Arc<Self> {
        let locked = shared.lock();
        let capabilities = locked.connection.capabilities().to_vec();
        let secrets = locked.connection.secrets();
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

    /// What is secret of what has been sent.
    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
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
        late: Option<Late>,
        cx: &mut Context<'_>,
    ) -> Result<CommandId, Error> {
        if self.shared.hub.id().is_inside() {
            return Err(Error::InCallback);
        }
        self.shared.hub.use_it();
        let waker = cx.waker().clone();
        let mut locked = self.shared.lock();
        let state = &mut *locked;
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
        let now = Instant::now();
        let mut slot = Slot {
            waker,
            done: None,
            expires: None,
            deadline: deadline.and_then(|limit| now.checked_add(limit)),
            silence: silence.map(|long| Silence { long, since: None }),
            late,
        };
        slot.set_timer(now, false);
        if let Some(when) = slot.expires {
            state.timers.insert((when, id));
            if state.armed.is_none_or(|armed| when < armed) {
                state.task.wake_by_ref();
            }
        }
        state.calls.insert(id, slot);
        state.waiting += 1;
        state.send_now();
        let is_running = state.connection.is_running(id);
        if let Some(silence) = state
            .calls
            .get_mut(&id)
            .and_then(|slot| slot.silence.as_mut())
        {
            silence.since = is_running.then_some(now);
        }
        drop(self.shared.show(locked));
        Ok(id)
    }

    /// Has a guest agent start afresh.
    #[cfg(feature = "guest")]
    pub(crate) fn synchronise(&self, number: u64) {
        let mut locked = self.shared.lock();
        locked.connection.synchronise(number);
        locked.send_now();
        drop(self.shared.show(locked));
    }

    pub(super) fn poll_reply(
        &self,
        id: CommandId,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Done, Error>> {
        let mut locked = self.shared.lock();
        let state = &mut *locked;
        if let Some(slot) = state.calls.get_mut(&id).filter(|slot| slot.done.is_none()) {
            if self.shared.hub.id().is_inside() {
                return Poll::Ready(Err(Error::InCallback));
            }
            // What a waker does when it is dropped is unknown, so it is without the lock.
            let old = (!slot.waker.will_wake(cx.waker()))
                .then(|| std::mem::replace(&mut slot.waker, cx.waker().clone()));
            drop(locked);
            drop(old);
            return Poll::Pending;
        }
        let slot = state.remove(id);
        drop(locked);
        let done = slot.and_then(|slot| slot.done);
        Poll::Ready(Ok(done.unwrap_or(Done::Reply(Err(Failure::Lost)))))
    }

    /// Nobody waits for a command any more.
    pub(super) fn abandon(&self, id: CommandId) {
        let mut locked = self.shared.lock();
        let mut slot = locked.remove(id);
        match &mut slot {
            Some(Slot {
                done: None, late, ..
            }) => {
                let late = late.take();
                locked.give_up(id, late);
            }
            // The reply has come, and the call has not seen it.
            Some(Slot {
                done: Some(Done::Reply(Ok(text))),
                late,
                ..
            }) => {
                if let Some(request) = late.take().and_then(|late| late(text)) {
                    locked.send_unwanted(request);
                }
            }
            _ => {}
        }
        // Others may have their turn.
        locked.send_now();
        drop(self.shared.show(locked));
        drop(slot);
    }

    /// Sends a command in its turn, to whose reply no call waits.
    #[cfg(feature = "guest")]
    pub(crate) fn send_unwanted(&self, request: Request) {
        let mut locked = self.shared.lock();
        if locked.end.is_none() {
            locked.send_unwanted(request);
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
        let end = self.shared.lock().end.clone().unwrap_or(End::Server);
        Error::command(failure, (&end, &self.secrets), name, limit, arguments)
    }

    pub(crate) fn subscribe(&self, filter: Filter) -> Arc<Queue> {
        self.shared.hub.subscribe(filter)
    }

    pub(super) fn leave(&self, leave: Leave) {
        let mut state = self.shared.lock();
        state.leave(leave);
    }

    /// Why the connection is over, or has the caller woken when it is. `key` is that of the caller.
    pub(super) fn poll_end(&self, key: &mut Option<u64>, cx: &mut Context<'_>) -> Poll<Error> {
        let mut locked = self.shared.lock();
        if let Some(end) = &locked.end {
            return Poll::Ready(end.error(None, Outcome::NotSent));
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

    /// A caller does not wait for the end any more.
    pub(super) fn forget_end(&self, key: u64) {
        self.shared.lock().close_wakers.remove(&key);
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
    fn leave(&mut self, leave: Leave) {
        self.leave = self.leave.max(leave);
        if self.has_to_do() {
            let until = self.lingers.or_else(|| Instant::now().checked_add(LINGER));
            self.lingers = until;
            // Nobody has a command of that number, so that nothing else happens then.
            self.timers
                .extend(until.map(|until| (until, CommandId::NONE)));
        }
        self.task.wake_by_ref();
    }

    /// Whether there are late replies to wait for, or something that has not been sent.
    fn lingers(&self) -> bool {
        let is_open = self.lingers.is_some_and(|until| Instant::now() < until);
        is_open && self.has_to_do()
    }

    fn has_to_do(&self) -> bool {
        !self.late.is_empty() || self.connection.has_unwanted()
    }

    /// No call waits for a command any more; `late` is done with a reply that still comes.
    fn give_up(&mut self, id: CommandId, late: Option<Late>) -> Outcome {
        let Some(late) = late else {
            return self.connection.abandon(id);
        };
        let outcome = self.connection.give_up(id);
        if outcome == Outcome::Unknown {
            self.late.insert(id, late);
        }
        outcome
    }

    fn send_unwanted(&mut self, request: Request) {
        // One that may not be sent makes no sense here.
        let _ = self.connection.submit(request.unwanted());
        self.send_now();
    }

    fn remove(&mut self, id: CommandId) -> Option<Slot> {
        let slot = self.calls.remove(&id)?;
        if let Some(when) = slot.expires {
            self.timers.remove(&(when, id));
        }
        self.waiting -= usize::from(slot.done.is_none());
        if self.leave == Leave::WhenIdle && self.waiting == 0 {
            self.task.wake_by_ref();
        }
        Some(slot)
    }
}

/// Every call has a handle, so no call waits.
impl Drop for Handle {
    fn drop(&mut self) {
        let mut locked = self.shared.lock();
        if locked.end.is_none() && locked.has_to_do() {
            // What the server opened for a call that was given up is to be closed.
            locked.leave(Leave::WhenIdle);
            return;
        }
        drop(locked);
        self.shared.end(&End::Local);
    }
}
