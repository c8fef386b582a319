//! [`Session`]: a connection with deadlines, and the cause of its end.
//!
//! It takes the results of reading and writing, the program's commands, and the current time; it never reads a
//! clock. A driver moves bytes, and calls [`handle_timeout`](Session::handle_timeout) at the time that
//! [`poll_timeout`](Session::poll_timeout) returns.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::fmt;
use std::io;
use std::time::{Duration, Instant};

use crate::connection::{Chunk, Connection, NotAccepted};
use crate::end::{End, is_hangup};
use crate::events::ReceivedEvent;
use crate::late::{Late, LateReplies};
use crate::observer::Observed;
use crate::reply::{CommandId, Failure, Outcome};
use crate::request::Request;
use crate::stray::Stray;
use crate::text::Text;

/// The time limits of a [`Session`].
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long the server may take to begin the session.
    pub handshake: Option<Duration>,
    /// How long to wait for an error after a command that has no reply on success (R33).
    pub silence: Duration,
}

/// A [`Connection`] with deadlines and an end.
///
/// ```
/// use std::time::{Duration, Instant};
/// use qmp_protocol::{Connection, Failure, Limits, Options, Outcome, Request, Session};
///
/// let limits = Limits { handshake: None, silence: Duration::from_secs(1) };
/// let mut now = Instant::now();
/// let mut session = Session::new(Connection::new(Options::default()), limits, now);
/// let limit = Duration::from_secs(10);
/// let stop = session.submit(Request::raw("stop", None), Some(limit), None, now)?;
///
/// assert_eq!(session.poll_timeout(), Some(now + limit));
/// now += limit;
/// session.handle_timeout(now);
/// assert_eq!(session.next_done(), Some(stop));
/// let expired = Failure::Expired { waited: limit, outcome: Outcome::NotSent };
/// assert_eq!(session.take_reply(stop), Some(Err(expired)));
/// # Ok::<(), qmp_protocol::NotAccepted>(())
/// ```
pub struct Session {
    connection: Connection,
    silence: Duration,
    /// The deadline of the handshake, and how long it may take.
    handshake: Option<(Instant, Duration)>,
    calls: HashMap<CommandId, Call>,
    /// How many calls wait for their result.
    waiting: usize,
    /// When the calls time out or, if silent, succeed.
    timers: BTreeSet<(Instant, CommandId)>,
    /// The commands without a reply on success that the server has not started.
    not_running: Vec<CommandId>,
    /// The calls that have a result and that `next_done` has not returned.
    done: VecDeque<CommandId>,
    late: LateReplies,
    /// The server reads no more; its remaining output is still to be read.
    write_closed: bool,
    is_leaving: bool,
    linger: Linger,
    end: Option<End>,
}

/// A command whose result a program waits for.
struct Call {
    limit: Option<Duration>,
    deadline: Option<Instant>,
    /// It has no reply on success (R33).
    is_silent: bool,
    /// When a silent command succeeds unless an error comes.
    succeeds: Option<Instant>,
    /// Its entry in `timers`.
    timer: Option<Instant>,
    late: Option<Late>,
    result: Option<Result<Text, Failure>>,
}

/// Whether the end of the session waits for late replies.
#[derive(Clone, Copy, Debug)]
enum Linger {
    NotYet,
    Until(Instant),
    Over,
}

/// How long the end of a session waits for late replies that have an action.
const LINGER_TIME: Duration = Duration::from_secs(5);

impl Session {
    /// Begins a session; the time of the handshake starts now.
    #[must_use]
    pub fn new(connection: Connection, limits: Limits, now: Instant) -> Self {
        let until = |limit| Some((now.checked_add(limit)?, limit));
        Self {
            connection,
            silence: limits.silence,
            handshake: limits.handshake.and_then(until),
            calls: HashMap::new(),
            waiting: 0,
            timers: BTreeSet::new(),
            not_running: Vec::new(),
            done: VecDeque::new(),
            late: LateReplies::default(),
            write_closed: false,
            is_leaving: false,
            linger: Linger::NotYet,
            end: None,
        }
    }

    /// The underlying connection.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Whether the session has begun, if that is known yet.
    #[must_use]
    pub fn begun(&self) -> Option<bool> {
        // The server may have ended the connection right after the handshake.
        if self.connection.has_begun() {
            Some(true)
        } else if self.end.is_some() || self.connection.handshake_error().is_some() {
            Some(false)
        } else {
            None
        }
    }

    /// Why the session is over, if it is.
    #[must_use]
    pub fn end(&self) -> Option<&End> {
        self.end.as_ref()
    }

    /// Why commands are refused, if they are.
    #[must_use]
    pub fn refuses(&self) -> Option<&End> {
        self.end.as_ref().or(self.is_leaving.then_some(&End::Local))
    }

    /// Issues a command, which may take as long as `limit` from now. `late` runs on a reply that
    /// comes after the call was abandoned.
    ///
    /// A command that has no reply on success (R33) succeeds when no error comes for
    /// [a while](Limits::silence) after the server started it, or when the server ends the connection.
    ///
    /// # Errors
    /// Those of [`Connection::submit`].
    pub fn submit(
        &mut self,
        request: Request,
        limit: Option<Duration>,
        late: Option<Late>,
        now: Instant,
    ) -> Result<CommandId, NotAccepted> {
        let is_silent = !request.answers();
        let id = self.connection.submit(request)?;
        let call = Call {
            limit,
            deadline: limit.and_then(|limit| now.checked_add(limit)),
            is_silent,
            succeeds: None,
            timer: None,
            late,
            result: None,
        };
        self.calls.insert(id, call);
        self.waiting += 1;
        if is_silent {
            self.not_running.push(id);
        }
        self.set_timer(id);
        Ok(id)
    }

    /// Sends a command in its turn, and drops its reply.
    pub fn submit_unwanted(&mut self, request: Request) {
        // There is no caller to tell that it was not accepted.
        let _ = self.connection.submit(request.unwanted());
    }

    /// Synchronises with a guest agent again: see [`Connection::synchronise`].
    pub fn synchronise(&mut self, number: u64) {
        self.connection.synchronise(number);
    }

    /// Returns the next command that has a result. Replies are matched here, so a driver can first hand out events
    /// that were received before them.
    pub fn next_done(&mut self) -> Option<CommandId> {
        while self.done.is_empty() {
            match self.connection.next_reply() {
                Some((id, reply)) => {
                    if let Some(request) = self.late.take(id, &reply) {
                        self.submit_unwanted(request);
                    }
                    self.finish(id, reply);
                }
                // Every call gets a result at the end.
                None if self.end.is_some() && self.waiting > 0 => {
                    let mut calls = self.calls.iter();
                    let (id, _) = calls.find(|(_, call)| call.result.is_none())?;
                    let failure = Failure::Disconnected(Outcome::Unknown);
                    self.finish(*id, Err(failure));
                }
                None => return None,
            }
        }
        self.done.pop_front()
    }

    /// Takes the result of a command; `None` if it has none yet.
    pub fn take_reply(&mut self, id: CommandId) -> Option<Result<Text, Failure>> {
        if let Some(Call { result: None, .. }) = self.calls.get(&id) {
            return None;
        }
        let result = self.calls.remove(&id).and_then(|call| call.result);
        Some(result.unwrap_or(Err(Failure::Lost)))
    }

    /// Abandons a command that no call waits for any more. It is taken back if nothing of it has been sent; else its
    /// reply is dropped, or goes to the action given at its [submission](Self::submit).
    pub fn abandon(&mut self, id: CommandId) {
        let Some(call) = self.calls.remove(&id) else {
            return;
        };
        match (call.result, call.late) {
            (None, late) => {
                self.waiting -= 1;
                if let Some(when) = call.timer {
                    self.timers.remove(&(when, id));
                }
                self.give_up(id, late);
            }
            // The reply has come, and the call has not taken it.
            (Some(Ok(text)), Some(late)) => {
                if let Some(request) = late(&text) {
                    self.submit_unwanted(request);
                }
            }
            _ => {}
        }
    }

    /// Returns when to call [`handle_timeout`](Self::handle_timeout), unless something else happens before.
    #[must_use]
    pub fn poll_timeout(&self) -> Option<Instant> {
        let call = self.timers.first().map(|(when, _)| *when);
        let handshake = self.handshake.map(|(until, _)| until);
        let linger = match self.linger {
            Linger::Until(until) => Some(until),
            Linger::NotYet | Linger::Over => None,
        };
        call.into_iter().chain(handshake).chain(linger).min()
    }

    /// Ends calls whose deadline has passed, and the session if it has not begun in time, or
    /// is to end and has nothing left to do.
    pub fn handle_timeout(&mut self, now: Instant) {
        self.time_handshake(now);
        while let Some((when, id)) = self.timers.first().copied()
            && when <= now
        {
            self.timers.pop_first();
            self.expire(id, now);
        }
        self.note_running(now);
        if let Linger::Until(until) = self.linger
            && until <= now
        {
            self.linger = Linger::Over;
        }
        let linger = matches!(self.linger, Linger::Until(_)) && self.has_pending_work();
        if self.is_leaving && self.waiting == 0 && !linger {
            self.close(End::Local);
        }
    }

    /// Room for bytes that the server sends.
    pub fn room(&mut self) -> &mut [u8] {
        self.connection.room()
    }

    /// Processes the result of reading into [`room`](Self::room).
    pub fn handle_read(&mut self, read: io::Result<usize>, now: Instant) {
        match read {
            Ok(0) => self.close(End::Server),
            Ok(count) => {
                self.connection.received(count);
                self.note_running(now);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if is_hangup(&error) => self.close(End::Server),
            Err(error) => self.close(End::Io(error.into())),
        }
    }

    /// Whether there is something to send to a server that reads.
    #[must_use]
    pub fn has_output(&self) -> bool {
        self.is_writable() && self.connection.has_output()
    }

    /// Whether the server still reads, as far as is known.
    #[must_use]
    pub fn is_writable(&self) -> bool {
        !self.write_closed && self.end.is_none()
    }

    /// What to send next.
    #[must_use]
    pub fn output(&self) -> Chunk<'_> {
        self.connection.output()
    }

    /// Processes the result of writing the [output](Self::output). A server that reads no more may have
    /// sent something before, so the session goes on until that is read.
    pub fn handle_write(&mut self, written: io::Result<usize>, now: Instant) {
        match written {
            Ok(0) => self.write_closed = true,
            Ok(count) => {
                self.connection.mark_sent(count);
                self.note_running(now);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if is_hangup(&error) => self.write_closed = true,
            Err(error) => self.close(End::Io(error.into())),
        }
    }

    /// Ends the session, unless it has ended. All commands without a reply fail.
    pub fn close(&mut self, end: End) {
        if self.end.is_none() {
            self.end = Some(end);
            self.handshake = None;
            self.linger = Linger::Over;
            self.connection.receive_end();
        }
    }

    /// Refuses further commands, and ends the session when no call waits any more. It waits up to 5 s
    /// for late replies that have an action.
    pub fn close_when_idle(&mut self, now: Instant) {
        self.is_leaving = true;
        if self.end.is_none() && self.has_pending_work() && matches!(self.linger, Linger::NotYet) {
            self.linger = now
                .checked_add(LINGER_TIME)
                .map_or(Linger::Over, Linger::Until);
        }
    }

    /// Whether there are late replies to wait for, or unsent output.
    #[must_use]
    pub fn has_pending_work(&self) -> bool {
        !self.late.is_empty() || self.connection.has_unwanted()
    }

    /// Gives the next event: see [`Connection::next_event`].
    pub fn next_event(&mut self) -> Option<ReceivedEvent> {
        self.connection.next_event()
    }

    /// Takes the messages for the observer: see [`Connection::take_observed`].
    pub fn take_observed(&mut self) -> Observed {
        self.connection.take_observed()
    }

    /// Takes the messages that belong to no command: see [`Connection::take_strays`].
    pub fn take_strays(&mut self) -> Vec<Stray> {
        self.connection.take_strays()
    }

    /// Ends a session that the server has not begun in time.
    fn time_handshake(&mut self, now: Instant) {
        if self.connection.has_begun() {
            self.handshake = None;
        }
        if let Some((until, waited)) = self.handshake
            && until <= now
        {
            self.connection.time_out(waited);
            self.close(End::Local);
        }
    }

    /// Decides about a call whose timer has fired.
    fn expire(&mut self, id: CommandId, now: Instant) {
        let Some(call) = self.calls.get_mut(&id) else {
            return;
        };
        call.timer = None;
        if call.succeeds.is_some_and(|when| when <= now) {
            self.connection.forget(id);
            self.finish(id, Ok("{}".into()));
        } else {
            let late = call.late.take();
            let waited = call.limit.unwrap_or(Duration::MAX);
            let outcome = self.give_up(id, late);
            self.finish(id, Err(Failure::Expired { waited, outcome }));
        }
    }

    /// Notes which silent commands the server has started: their silence counts from now.
    fn note_running(&mut self, now: Instant) {
        if self.not_running.is_empty() {
            return;
        }
        for id in std::mem::take(&mut self.not_running) {
            let Some(call) = self.calls.get_mut(&id).filter(|call| call.result.is_none()) else {
                continue;
            };
            if self.connection.is_running(id) {
                call.succeeds = now.checked_add(self.silence);
                self.set_timer(id);
            } else {
                self.not_running.push(id);
            }
        }
    }

    /// Sets or clears the timer of a call.
    fn set_timer(&mut self, id: CommandId) {
        let Some(call) = self.calls.get_mut(&id) else {
            return;
        };
        if let Some(before) = call.timer.take() {
            self.timers.remove(&(before, id));
        }
        call.timer = call.deadline.into_iter().chain(call.succeeds).min();
        self.timers.extend(call.timer.map(|when| (when, id)));
    }

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

    /// Gives a call its result, if it has none.
    fn finish(&mut self, id: CommandId, result: Result<Text, Failure>) {
        let Some(call) = self.calls.get_mut(&id).filter(|call| call.result.is_none()) else {
            return;
        };
        if let Some(when) = call.timer.take() {
            self.timers.remove(&(when, id));
        }
        call.result = Some(match result {
            // Silent commands such as `quit` end the server.
            Err(Failure::Disconnected(Outcome::Unknown)) if call.is_silent => Ok("{}".into()),
            result => result,
        });
        self.waiting -= 1;
        self.done.push_back(id);
    }
}

/// Messages may be secret.
impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("connection", &self.connection)
            .field("end", &self.end)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
