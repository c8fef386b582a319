//! [`Client`]: a session with a server, in the calling thread.

use std::fmt;
use std::time::{Duration, Instant};

use qmp_types::{Command, Data, Greeting, OobCommand, arguments};
use serde_json::Value;

use super::builder::Builder;
use super::call::{Call, Pending, Ticket, Unwanted};
use super::deadline::Deadline;
use super::link::{Link, Step};
use super::stream::Stream;
use crate::error::Error;
use crate::protocol::{CommandId, End, Failure, Late, Outcome, Request, Stray, Text};
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
    /// The commands that have been [submitted](Call::submit) and will not be waited for.
    unwanted: Unwanted,
}

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
            unwanted: Unwanted::default(),
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
        self.link.session.connection().capabilities()
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
        let limit = self.deadline_of(name);
        let id = self.issue(Request::raw(name, arguments.as_ref()), limit, None)?;
        let shown = || arguments.as_ref().map_or("{}".to_owned(), Value::to_string);
        let span = Span::call(name);
        let text = span.within(|| self.wait_for_reply(id, name, shown));
        span.done(&text);
        self.decode(name, shown, &text?)
    }

    /// Waits for the reply to a command that was [submitted](Call::submit).
    ///
    /// # Errors
    /// Those of [`execute`](Self::execute).
    pub fn wait<C: Command>(&mut self, pending: Pending<C>) -> Result<C::Return, Error> {
        let Pending { command, ticket } = pending;
        self.finish(ticket.id, &command)
    }

    /// Waits for the reply to a command that was issued.
    pub(super) fn finish<C: Command>(
        &mut self,
        id: CommandId,
        command: &C,
    ) -> Result<C::Return, Error> {
        let span = Span::call(C::NAME);
        let text = span.within(|| self.wait_for_reply(id, C::NAME, || arguments(command)));
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
        let limit = self.deadline_of(name);
        let deadline = Deadline::new(limit);
        let id = self.issue(Request::raw(name, None), limit, None)?;
        match self.await_reply(id) {
            Ok(_) | Err(Failure::Disconnected(Outcome::Unknown)) => {}
            Err(failure) => return Err(self.failed(name, failure, || "{}".to_owned())),
        }
        // What was answered has succeeded, though the connection may stay open.
        while self.link.end().is_none() && self.link.step(&deadline) == Step::Done {}
        self.link.finish(End::Local);
        Ok(())
    }

    /// Takes the messages that belonged to no call, for a log; only the latest are kept.
    pub fn take_strays(&mut self) -> Vec<Stray> {
        self.link.session.take_strays()
    }

    pub(super) fn deadline_of(&self, command: &str) -> Option<Duration> {
        self.settings.deadline_of(command)
    }

    /// Issues a command, which may take as long as `limit`; it is sent with the next step. `late` is done with
    /// a reply that comes after that.
    pub(super) fn issue(
        &mut self,
        request: Request,
        limit: Option<Duration>,
        late: Option<Late>,
    ) -> Result<CommandId, Error> {
        if let Some(end) = self.link.session.refuses() {
            return Err(Error::ended(end, Some(request.name()), Outcome::NotSent));
        }
        if request.has_fd() && !self.link.can_pass_fds() {
            return Err(Error::cannot_pass_fd(&request));
        }
        self.drop_unwanted();
        self.link.hub.use_it();
        let name = request.shared_name();
        let session = &mut self.link.session;
        let issued = session.submit(request, limit, late, Instant::now());
        self.link.observe();
        issued.map_err(|why| Error::not_accepted(why, name))
    }

    /// The right to the reply to a command, which is kept until it is waited for.
    pub(super) fn ticket(&self, id: CommandId) -> Ticket {
        Ticket {
            id,
            unwanted: self.unwanted.clone(),
        }
    }

    /// Sends a command in its turn, whose reply is dropped.
    #[cfg(any(feature = "fds", feature = "guest"))]
    pub(super) fn send_unwanted(&mut self, request: Request) {
        self.link.session.submit_unwanted(request);
        self.send_now();
    }

    /// As [`send_unwanted`](Self::send_unwanted), by name.
    #[cfg(feature = "fds")]
    pub(crate) fn send_unwanted_raw(&mut self, name: &str, arguments: &Value) {
        self.send_unwanted(Request::raw(name, Some(arguments)));
    }

    fn drop_unwanted(&mut self) {
        for id in self.unwanted.take() {
            // It does nothing to those that were waited for.
            self.link.session.abandon(id);
        }
    }

    /// Sends what can be sent without waiting long.
    pub(super) fn send_now(&mut self) {
        let deadline = Deadline::new(Some(Duration::from_millis(1)));
        // If the server does not read, the next wait will say so.
        while self.link.end().is_none() && self.link.send(&deadline) == Some(Step::Done) {}
    }

    fn wait_for_reply(
        &mut self,
        id: CommandId,
        name: &str,
        arguments: impl FnOnce() -> String,
    ) -> Result<Text, Error> {
        let reply = self.await_reply(id);
        reply.map_err(|failure| self.failed(name, failure, arguments))
    }

    /// Waits for the result of a command.
    fn await_reply(&mut self, id: CommandId) -> Result<Text, Failure> {
        loop {
            self.drop_unwanted();
            if let Some(reply) = self.link.session.take_reply(id) {
                return reply;
            }
            self.link.step(&Deadline::new(None));
        }
    }

    /// Receives something, or the end.
    ///
    /// # Errors
    /// If the connection has ended before.
    pub(super) fn wait_for_more(&mut self, deadline: &Deadline) -> Result<Step, Error> {
        if let Some(end) = self.link.end() {
            return Err(Error::ended(end, None, Outcome::NotSent));
        }
        self.drop_unwanted();
        Ok(self.link.step(deadline))
    }

    fn failed(&self, name: &str, failure: Failure, arguments: impl FnOnce() -> String) -> Error {
        let limit = self.settings.options.max_message;
        let end = self.link.end().unwrap_or(&End::Server);
        let secrets = self.link.session.connection().secrets();
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
            let secrets = self.link.session.connection().secrets();
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
