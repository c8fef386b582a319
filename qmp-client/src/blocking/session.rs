//! [`Session`]: runs commands over a [`Link`], for clients of monitors and of guest agents alike.

use std::time::{Duration, Instant};

use qmp_types::{Command, Data, arguments};
use serde_json::Value;

use super::call::{Ticket, Unwanted};
use super::deadline::Deadline;
use super::link::{Link, StepEnd};
use crate::error::Error;
use crate::protocol::{CommandId, End, Failure, Late, Outcome, Request, Text};
use crate::settings::Settings;
use crate::trace::CallSpan;

pub(super) struct Session {
    pub(super) link: Link,
    pub(super) settings: Settings,
    /// The submitted commands whose tickets were dropped.
    unwanted: Unwanted,
    /// Ended connections whose results the program may still take.
    ended: Vec<EndedLink>,
}

/// An ended connection.
struct EndedLink {
    link: Link,
    unwanted: Unwanted,
}

impl Session {
    pub(super) fn new(link: Link, settings: Settings) -> Self {
        Self {
            link,
            settings,
            unwanted: Unwanted::default(),
            ended: Vec::new(),
        }
    }

    /// Replaces an ended connection.
    pub(super) fn replace(&mut self, mut link: Link) {
        std::mem::swap(&mut self.link, &mut link);
        self.link.backlog.prepend(&mut link.backlog);
        let unwanted = std::mem::take(&mut self.unwanted);
        self.ended.push(EndedLink { link, unwanted });
        self.ended.retain(|ended| ended.unwanted.has_tickets());
    }

    pub(super) fn execute_raw(
        &mut self,
        name: &str,
        arguments: Option<&Value>,
    ) -> Result<Value, Error> {
        let limit = self.deadline_of(name);
        let id = self.issue(Request::raw(name, arguments), limit, None)?;
        let shown = || arguments.map_or("{}".to_owned(), Value::to_string);
        let span = CallSpan::call(name);
        let text = span.in_scope(|| self.wait_for_reply(id, name, shown));
        span.done(&text);
        decode(&self.link, name, shown, &text?)
    }

    /// Waits for the reply to a command that was issued.
    pub(super) fn finish<C: Command>(
        &mut self,
        id: CommandId,
        command: &C,
    ) -> Result<C::Return, Error> {
        let span = CallSpan::call(C::NAME);
        let text = span.in_scope(|| self.wait_for_reply(id, C::NAME, || arguments(command)));
        span.done(&text);
        decode(&self.link, C::NAME, || arguments(command), &text?)
    }

    /// Takes the result of a command that was submitted, perhaps on an earlier connection.
    pub(super) fn finish_submitted<C: Command>(
        &mut self,
        ticket: &Ticket,
        command: &C,
    ) -> Result<C::Return, Error> {
        if ticket.unwanted.is(&self.unwanted) {
            return self.finish(ticket.id, command);
        }
        let limit = self.settings.options.max_message;
        let is_its = |ended: &&mut EndedLink| ticket.unwanted.is(&ended.unwanted);
        let Some(EndedLink { link, .. }) = self.ended.iter_mut().find(is_its) else {
            // The ticket is another client's.
            return Err(Error::ended(&End::Local, Some(C::NAME), Outcome::Unknown));
        };
        let reply = link.session.take_reply(ticket.id);
        let reply = reply.unwrap_or(Err(Failure::Disconnected(Outcome::Unknown)));
        let text = reply
            .map_err(|failure| failed(link, limit, C::NAME, failure, || arguments(command)))?;
        decode(link, C::NAME, || arguments(command), &text)
    }

    pub(super) fn quit(&mut self) -> Result<(), Error> {
        let name = "quit";
        let limit = self.deadline_of(name);
        let deadline = Deadline::new(limit);
        let id = self.issue(Request::raw(name, None), limit, None)?;
        match self.await_reply(id) {
            Ok(_) | Err(Failure::Disconnected(Outcome::Unknown)) => {}
            Err(failure) => return Err(self.failed(name, failure, || "{}".to_owned())),
        }
        // After the reply, `quit` has succeeded even if the connection stays open.
        while self.link.end().is_none() && self.link.step(&deadline) == StepEnd::Done {}
        self.link.finish(End::Local);
        Ok(())
    }

    pub(super) fn deadline_of(&self, command: &str) -> Option<Duration> {
        self.settings.deadline_of(command)
    }

    /// Issues a command, which may take as long as `limit`; the next step sends it. `late` runs on
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
        self.link.hub.mark_in_use();
        let name = request.shared_name();
        let session = &mut self.link.session;
        let issued = session.submit(request, limit, late, Instant::now());
        self.link.observe();
        issued.map_err(|why| Error::not_accepted(why, name))
    }

    /// Returns the right to the reply to a command; the reply is kept until then.
    pub(super) fn ticket(&self, id: CommandId) -> Ticket {
        Ticket {
            id,
            unwanted: self.unwanted.clone(),
        }
    }

    /// Sends a command in its turn, and drops its reply.
    #[cfg(any(feature = "fds", feature = "guest"))]
    pub(super) fn send_unwanted(&mut self, request: Request) {
        self.link.session.submit_unwanted(request);
        self.send_now();
    }

    fn drop_unwanted(&mut self) {
        for id in self.unwanted.take() {
            // For commands that have been waited for, this has no effect.
            self.link.session.abandon(id);
        }
    }

    /// Sends as much as possible without waiting long.
    pub(super) fn send_now(&mut self) {
        let deadline = Deadline::new(Some(Duration::from_millis(1)));
        // If the server does not read, the next wait reports that.
        while self.link.end().is_none() && self.link.send(&deadline) == Some(StepEnd::Done) {}
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

    /// Waits for bytes or the end.
    ///
    /// # Errors
    /// If the connection had ended before.
    pub(super) fn wait_for_more(&mut self, deadline: &Deadline) -> Result<StepEnd, Error> {
        if let Some(end) = self.link.end() {
            return Err(Error::ended(end, None, Outcome::NotSent));
        }
        self.drop_unwanted();
        Ok(self.link.step(deadline))
    }

    fn failed(&self, name: &str, failure: Failure, arguments: impl FnOnce() -> String) -> Error {
        let limit = self.settings.options.max_message;
        failed(&self.link, limit, name, failure, arguments)
    }
}

fn failed(
    link: &Link,
    limit: usize,
    name: &str,
    failure: Failure,
    arguments: impl FnOnce() -> String,
) -> Error {
    let end = link.end().unwrap_or(&End::Server);
    let secrets = link.session.connection().secrets();
    Error::command(failure, (end, &secrets), name, limit, arguments)
}

/// Decodes a return value.
fn decode<T: Data>(
    link: &Link,
    name: &str,
    arguments: impl FnOnce() -> String,
    text: &Text,
) -> Result<T, Error> {
    qmp_types::from_received(text).map_err(|source| {
        let secrets = link.session.connection().secrets();
        Error::returned(&secrets, (name, &arguments()), source, text)
    })
}
