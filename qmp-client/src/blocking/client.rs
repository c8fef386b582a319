//! [`Client`]: a session with a server, in the calling thread.

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use qmp_types::{Command, Data, Greeting, OobCommand, arguments};
use serde_json::Value;

use super::builder::Builder;
use super::call::{Call, Pending, Ticket, Unwanted};
use super::deadline::Deadline;
use super::link::{Link, Step};
use super::stream::Stream;
use crate::end::End;
use crate::error::Error;
use crate::late::LateReplies;
use crate::protocol::{CommandId, Failure, Outcome, Request, Stray, Text};
use crate::settings::Settings;
use crate::trace::Span;

/// A session with a server, in the calling thread.
///
/// It blocks the thread that calls it. Events that come meanwhile are kept, in order, for
/// [`next_event`](Self::next_event) and [`wait_for_event`](Self::wait_for_event).
///
/// Dropping it ends the connection, and leaves the server running.
pub struct Client {
    pub(super) link: Link,
    greeting: Greeting,
    pub(super) settings: Settings,
    /// The commands that have been [submitted](Call::submit) and not been waited for, and the replies
    /// to those that are done.
    pending: HashMap<CommandId, Option<Reply>>,
    /// Those of them that nobody will wait for.
    unwanted: Unwanted,
    late: LateReplies,
}

/// What came of a command: the text that it returned, or why it did not.
type Reply = Result<Text, Failure>;

impl Client {
    /// Connects to a server and begins the session, with the settings that a [`Builder`] has by
    /// itself.
    ///
    /// # Errors
    /// Those of [`Builder::connect`].
    pub fn connect(address: &str) -> Result<Self, Error> {
        Builder::default().connect(address)
    }

    /// Chooses time-outs, limits and capabilities before connecting.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Begins the session on a connection that has been made.
    ///
    /// # Errors
    /// Those of [`Builder::open`].
    pub fn from_stream(stream: impl Stream + 'static) -> Result<Self, Error> {
        Builder::default().open(stream)
    }

    pub(super) fn new(link: Link, greeting: Greeting, settings: Settings) -> Self {
        Self {
            link,
            greeting,
            settings,
            pending: HashMap::new(),
            unwanted: Unwanted::default(),
            late: LateReplies::default(),
        }
    }

    /// What the server said first: its version, and the capabilities that it offers.
    #[must_use]
    pub fn greeting(&self) -> &Greeting {
        &self.greeting
    }

    /// The capabilities that are enabled.
    #[must_use]
    pub fn capabilities(&self) -> &[String] {
        self.link.connection.capabilities()
    }

    /// Sets how long a command may take from now on that belongs to no
    /// [class](Builder::deadline_for); `None` is as long as it needs.
    pub fn set_deadline(&mut self, limit: impl Into<Option<Duration>>) {
        self.settings.deadline = limit.into();
    }

    /// Runs a command and gives what it returns.
    ///
    /// A command that has no reply on success (R33) has succeeded if no error comes for a while, or
    /// if the server ends the connection.
    ///
    /// # Errors
    /// If the server refuses the command, the reply does not fit its type or does not come, or the
    /// connection fails.
    pub fn execute<C: Command>(&mut self, command: C) -> Result<C::Return, Error> {
        self.call(command).run()
    }

    /// Runs a command out of band, which overtakes those that the server is still busy with: one
    /// whose deadline has passed, for example.
    ///
    /// # Errors
    /// If out-of-band commands are not [enabled](Builder::oob), and those of
    /// [`execute`](Self::execute).
    pub fn execute_oob<C: OobCommand>(&mut self, command: C) -> Result<C::Return, Error> {
        self.call_oob(command).run()
    }

    /// A command that is to be run with a deadline of its own, with a file descriptor, or without
    /// waiting for its reply.
    pub fn call<C: Command>(&mut self, command: C) -> Call<'_, C> {
        let request = Request::new(&command);
        Call::new(self, command, request)
    }

    /// As [`call`](Self::call), out of band.
    pub fn call_oob<C: OobCommand>(&mut self, command: C) -> Call<'_, C> {
        let request = Request::oob(&command);
        Call::new(self, command, request)
    }

    /// Runs a command by name, for one that has no type, and gives what it returns as it is.
    /// Arguments must be an object.
    ///
    /// # Errors
    /// Those of [`execute`](Self::execute).
    #[expect(
        clippy::needless_pass_by_value,
        reason = "calls read better, and hardly any is repeated"
    )]
    pub fn execute_raw(&mut self, name: &str, arguments: Option<Value>) -> Result<Value, Error> {
        let id = self.issue(Request::raw(name, arguments.as_ref()))?;
        let deadline = Deadline::new(self.deadline_of(name));
        let shown = || arguments.as_ref().map_or("{}".to_owned(), Value::to_string);
        let span = Span::call(name);
        let text = span.within(|| self.wait_for_reply(id, name, &deadline, shown));
        span.done(&text);
        self.decode(name, shown, &text?)
    }

    /// Waits for the reply to a command that was [submitted](Call::submit).
    ///
    /// # Errors
    /// Those of [`execute`](Self::execute).
    pub fn wait<C: Command>(&mut self, pending: Pending<C>) -> Result<C::Return, Error> {
        let Pending {
            deadline,
            command,
            ticket,
        } = pending;
        self.finish(ticket.id, &deadline, &command)
    }

    /// Waits for the reply to a command that was issued.
    pub(super) fn finish<C: Command>(
        &mut self,
        id: CommandId,
        deadline: &Deadline,
        command: &C,
    ) -> Result<C::Return, Error> {
        let span = Span::call(C::NAME);
        let text = span.within(|| {
            let shown = || arguments(command);
            if C::SUCCESS_RESPONSE {
                self.wait_for_reply(id, C::NAME, deadline, shown)
            } else {
                self.no_news_is_good_news(id, C::NAME, deadline, shown)
            }
        });
        span.done(&text);
        self.decode(C::NAME, || arguments(command), &text?)
    }

    /// Ends the server with the command `quit`, and waits until it has ended the connection, but
    /// not longer than a command may take; then the client ends it. The reply may be missing (R32). Events
    /// that the server sends at its end can be taken afterwards.
    ///
    /// # Errors
    /// If the server refuses the command, neither reply nor end come in time, or the connection
    /// fails.
    pub fn quit(&mut self) -> Result<(), Error> {
        let name = "quit";
        let deadline = Deadline::new(self.deadline_of(name));
        let id = self.issue(Request::raw(name, None))?;
        match self.await_reply(id, &deadline) {
            None => return Err(self.expired(id, name, &deadline)),
            Some(Ok(_) | Err(Failure::Disconnected(Outcome::Unknown))) => {}
            Some(Err(failure)) => return Err(self.failed(name, failure, || "{}".to_owned())),
        }
        // What was answered has succeeded, though the connection may stay open.
        while self.link.end().is_none() && self.link.step(&deadline) == Step::Done {}
        self.link.finish(End::Local);
        Ok(())
    }

    /// Takes the messages that belonged to no call, for a log; only the latest are kept.
    pub fn take_strays(&mut self) -> Vec<Stray> {
        self.link.connection.take_strays()
    }

    pub(super) fn deadline_of(&self, command: &str) -> Option<Duration> {
        self.settings.deadline_of(command)
    }

    /// Issues a command; it is sent with the next step.
    pub(super) fn issue(&mut self, request: Request) -> Result<CommandId, Error> {
        if let Some(end) = self.link.end() {
            return Err(end.error(Some(request.name()), Outcome::NotSent));
        }
        if request.has_fd() && !self.link.can_pass_fds() {
            return Err(Error::cannot_pass_fd(&request));
        }
        self.drop_unwanted();
        self.link.hub.use_it();
        let name = request.shared_name();
        let issued = self.link.connection.submit(request);
        self.link.observe();
        issued.map_err(|why| Error::not_accepted(why, name))
    }

    /// Keeps the reply to a command until it is waited for.
    pub(super) fn ticket(&mut self, id: CommandId) -> Ticket {
        self.pending.insert(id, None);
        Ticket {
            id,
            unwanted: self.unwanted.clone(),
        }
    }

    /// What is done with the reply to a command that was given up, if it comes.
    #[cfg(feature = "guest")]
    pub(super) fn give_up(&mut self, id: CommandId, late: crate::late::Late) {
        self.link.connection.give_up(id);
        self.late.insert(id, late);
    }

    /// Sends a command in its turn, whose reply is dropped.
    pub(super) fn send_unwanted(&mut self, request: Request) {
        // One that may not be sent makes no sense here.
        let _ = self.link.connection.submit(request.unwanted());
        self.send_now();
    }

    /// As [`send_unwanted`](Self::send_unwanted), by name.
    #[cfg(feature = "fds")]
    pub(crate) fn send_unwanted_raw(&mut self, name: &str, arguments: &Value) {
        self.send_unwanted(Request::raw(name, Some(arguments)));
    }

    fn drop_unwanted(&mut self) {
        for id in self.unwanted.take() {
            // Those that were waited for are not there any more.
            if let Some(None) = self.pending.remove(&id) {
                self.link.connection.abandon(id);
            }
        }
    }

    /// Sends what can be sent without waiting long.
    pub(super) fn send_now(&mut self) {
        // If the server does not read, the next wait will say so.
        self.link
            .send(&Deadline::new(Some(Duration::from_millis(1))));
    }

    fn wait_for_reply(
        &mut self,
        id: CommandId,
        name: &str,
        deadline: &Deadline,
        arguments: impl FnOnce() -> String,
    ) -> Result<Text, Error> {
        match self.await_reply(id, deadline) {
            Some(reply) => reply.map_err(|failure| self.failed(name, failure, arguments)),
            None => Err(self.expired(id, name, deadline)),
        }
    }

    /// Waits for the error to a command that has no reply on success (R33), until the server has worked on
    /// it for a while without one.
    fn no_news_is_good_news(
        &mut self,
        id: CommandId,
        name: &str,
        deadline: &Deadline,
        arguments: impl FnOnce() -> String,
    ) -> Result<Text, Error> {
        let silence = self.settings.silence;
        // Since the server works on it.
        let mut quiet: Option<Deadline> = None;
        let reply = loop {
            if let Some(reply) = self.reply_to(id) {
                break reply;
            }
            self.link.send(deadline);
            if quiet.is_none() && self.link.connection.is_running(id) {
                quiet = Some(Deadline::new(Some(silence)));
            }
            let until = quiet.map_or(*deadline, |quiet| deadline.or_sooner(quiet));
            if self.link.step(&until) == Step::Done {
                continue;
            }
            if quiet.is_some_and(|quiet| quiet.remaining().is_err()) {
                self.link.connection.forget(id);
                return Ok("{}".into());
            }
            if deadline.remaining().is_err() {
                return Err(self.expired(id, name, deadline));
            }
        };
        match reply {
            // The server is gone, which is what such commands are for.
            Ok(_) | Err(Failure::Disconnected(Outcome::Unknown)) => Ok("{}".into()),
            Err(failure) => Err(self.failed(name, failure, arguments)),
        }
    }

    /// Waits for the reply to a command; `None` if it does not come in time.
    fn await_reply(&mut self, id: CommandId, deadline: &Deadline) -> Option<Reply> {
        loop {
            if let Some(reply) = self.reply_to(id) {
                return Some(reply);
            }
            if self.link.step(deadline) == Step::Expired {
                // It may have come with the last bytes.
                return self.reply_to(id);
            }
        }
    }

    /// The reply to a command, if it has been received.
    fn reply_to(&mut self, id: CommandId) -> Option<Reply> {
        self.drop_unwanted();
        if let Some(Some(reply)) = self.pending.remove(&id) {
            return Some(reply);
        }
        // Only replies that are wanted are given: to this command, or to one that will be waited for.
        while let Some((of, reply)) = self.link.connection.next_reply() {
            if of == id {
                return Some(reply);
            }
            self.keep(of, reply);
        }
        None
    }

    fn keep(&mut self, id: CommandId, reply: Reply) {
        if let Some(request) = self.late.take(id, &reply) {
            self.send_unwanted(request);
        }
        if let Some(place) = self.pending.get_mut(&id) {
            *place = Some(reply);
        }
    }

    /// Receives something, or the end.
    ///
    /// # Errors
    /// If the connection has ended before.
    pub(super) fn wait_for_more(&mut self, deadline: &Deadline) -> Result<Step, Error> {
        if let Some(end) = self.link.end() {
            return Err(end.error(None, Outcome::NotSent));
        }
        self.drop_unwanted();
        let step = self.link.step(deadline);
        while let Some((id, reply)) = self.link.connection.next_reply() {
            self.keep(id, reply);
        }
        Ok(step)
    }

    fn expired(&mut self, id: CommandId, name: &str, deadline: &Deadline) -> Error {
        let outcome = self.link.connection.abandon(id);
        Error::deadline(name, deadline.limit(), outcome)
    }

    fn failed(&self, name: &str, failure: Failure, arguments: impl FnOnce() -> String) -> Error {
        let limit = self.settings.options.max_message;
        let end = self.link.end().unwrap_or(&End::Server);
        let secrets = self.link.connection.secrets();
        Error::command(failure, (end, &secrets), name, limit, arguments)
    }

    /// Decodes what a command returned.
    fn decode<T: Data>(
        &self,
        name: &str,
        arguments: impl FnOnce() -> String,
        text: &Text,
    ) -> Result<T, Error> {
        qmp_types::from_received(text).map_err(|source| {
            let secrets = self.link.connection.secrets();
            Error::returned(&secrets, (name, &arguments()), source, text)
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("version", &self.greeting.version.to_string())
            .field("closed", &self.link.end().is_some())
            .finish_non_exhaustive()
    }
}
