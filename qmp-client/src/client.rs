//! [`Client`]: a session with a server, one command at a time.

use std::fmt;
use std::time::Duration;

use qmp_types::{Command, Data, Greeting, OobCommand};
use serde_json::Value;

use crate::builder::Builder;
use crate::deadline::Deadline;
use crate::error::Error;
use crate::link::{Link, Step};
use crate::protocol::{CommandId, Connection, Failure, Outcome, Stray};
use crate::stream::Stream;

/// A session with a server, one command at a time.
///
/// It blocks the thread that calls it. Events that come while a command waits for its reply are
/// kept, in order, for [`next_event`](Self::next_event) and
/// [`wait_for_event`](Self::wait_for_event).
///
/// Dropping it ends the connection, and leaves the server running.
pub struct Client {
    pub(crate) link: Link,
    greeting: Greeting,
    deadline: Option<Duration>,
    silence: Duration,
    max_message: usize,
}

/// What came of a command: the text that it returned, or why it did not.
type Reply = Result<String, Failure>;

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

    pub(crate) fn new(
        link: Link,
        greeting: Greeting,
        deadline: Option<Duration>,
        silence: Duration,
        max_message: usize,
    ) -> Self {
        Self {
            link,
            greeting,
            deadline,
            silence,
            max_message,
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

    /// Sets how long a command may take from now on; `None` is as long as it needs.
    ///
    /// A command whose time is over is not taken back: the server goes on with it, and with it done
    /// begins the next one.
    pub fn set_deadline(&mut self, limit: impl Into<Option<Duration>>) {
        self.deadline = limit.into();
    }

    /// Runs a command and gives what it returns.
    ///
    /// A command that has no reply on success (R33) has succeeded if no error comes for a while, or
    /// if the server ends the connection.
    ///
    /// # Errors
    /// If the server refuses the command, the reply does not fit its type or does not come, or the
    /// connection fails.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "calls read better, and hardly any is repeated"
    )]
    pub fn execute<C: Command>(&mut self, command: C) -> Result<C::Return, Error> {
        let id = self.link.connection.submit(&command);
        if !C::SUCCESS_RESPONSE {
            self.no_news_is_good_news(id, C::NAME)?;
            return decode(C::NAME, "{}".to_owned());
        }
        decode(C::NAME, self.wait_for_reply(id, C::NAME)?)
    }

    /// Runs a command out of band, which overtakes those that the server is still busy with: one
    /// whose deadline has passed, for example.
    ///
    /// # Errors
    /// If out-of-band commands are not [enabled](Builder::oob), and those of
    /// [`execute`](Self::execute).
    #[expect(clippy::needless_pass_by_value, reason = "as `execute`")]
    pub fn execute_oob<C: OobCommand>(&mut self, command: C) -> Result<C::Return, Error> {
        match self.link.connection.submit_oob(&command) {
            Ok(id) => decode(C::NAME, self.wait_for_reply(id, C::NAME)?),
            Err(_) => Err(Error::OobNotEnabled {
                command: C::NAME.to_owned(),
            }),
        }
    }

    /// Runs a command by name, for one that has no type, and gives what it returns as it is.
    /// Arguments must be an object.
    ///
    /// # Errors
    /// Those of [`execute`](Self::execute).
    #[expect(clippy::needless_pass_by_value, reason = "as `execute`")]
    pub fn execute_raw(&mut self, name: &str, arguments: Option<Value>) -> Result<Value, Error> {
        let id = self.link.connection.submit_raw(name, arguments.as_ref());
        decode(name, self.wait_for_reply(id, name)?)
    }

    /// Ends the server with the command `quit`, and waits until it has ended the connection, but
    /// not longer than a command may take. The reply may be missing (R32). Events that the server
    /// sends at its end can be taken afterwards.
    ///
    /// # Errors
    /// If the server refuses the command, neither reply nor end come in time, or the connection
    /// fails.
    pub fn quit(&mut self) -> Result<(), Error> {
        let name = "quit";
        let deadline = Deadline::new(self.deadline);
        let id = self.link.connection.submit_raw(name, None);
        match self.await_reply(id, name, &deadline)? {
            None => return Err(self.expired(id, name, &deadline)),
            Some(Ok(_) | Err(Failure::Disconnected(Outcome::Unknown))) => {}
            Some(Err(failure)) => return Err(self.failed(name, failure)),
        }
        while !self.link.is_closed() {
            match self.link.step(&deadline) {
                Ok(Step::Done) => {}
                Ok(Step::Expired) | Err(_) => break,
            }
        }
        Ok(())
    }

    /// Takes the messages that belonged to nobody, for a log; only the latest are kept.
    pub fn take_strays(&mut self) -> Vec<Stray> {
        self.link.connection.take_strays()
    }

    fn wait_for_reply(&mut self, id: CommandId, name: &str) -> Result<String, Error> {
        let deadline = Deadline::new(self.deadline);
        match self.await_reply(id, name, &deadline)? {
            Some(reply) => reply.map_err(|failure| self.failed(name, failure)),
            None => Err(self.expired(id, name, &deadline)),
        }
    }

    fn no_news_is_good_news(&mut self, id: CommandId, name: &str) -> Result<(), Error> {
        let silence = self
            .deadline
            .map_or(self.silence, |deadline| deadline.min(self.silence));
        match self.await_reply(id, name, &Deadline::new(Some(silence)))? {
            // Nothing has come, or the server is gone, which is what such commands are for.
            None | Some(Ok(_) | Err(Failure::Disconnected(Outcome::Unknown))) => {
                self.link.connection.forget(id);
                Ok(())
            }
            Some(Err(failure)) => Err(self.failed(name, failure)),
        }
    }

    /// Waits for the reply to a command; `None` if it does not come in time.
    fn await_reply(
        &mut self,
        id: CommandId,
        name: &str,
        deadline: &Deadline,
    ) -> Result<Option<Reply>, Error> {
        loop {
            // Only replies that are wanted are given, and only one command is waited for.
            while let Some((of, reply)) = self.link.connection.next_reply() {
                if of == id {
                    return Ok(Some(reply));
                }
            }
            match self.link.step(deadline) {
                Ok(Step::Done) => {}
                Ok(Step::Expired) => return Ok(None),
                Err(source) => {
                    let outcome = self.link.connection.abandon(id);
                    return Err(Error::Io {
                        source,
                        command: Some(name.to_owned()),
                        outcome,
                    });
                }
            }
        }
    }

    fn expired(&mut self, id: CommandId, name: &str, deadline: &Deadline) -> Error {
        Error::Deadline {
            command: name.to_owned(),
            waited: deadline.limit(),
            outcome: self.link.connection.abandon(id),
        }
    }

    fn failed(&self, name: &str, failure: Failure) -> Error {
        let command = name.to_owned();
        match failure {
            Failure::Refused(error) => Error::Refused { command, error },
            Failure::Undecodable { error, text } => Error::Decode {
                name: command,
                source: error,
                text,
            },
            Failure::TooLarge => Error::TooLarge {
                command,
                limit: self.max_message,
            },
            Failure::Disconnected(outcome) => Error::Disconnected {
                command: Some(command),
                outcome,
            },
        }
    }

    pub(crate) fn connection(&mut self) -> &mut Connection {
        &mut self.link.connection
    }
}

fn decode<T: Data>(name: &str, text: String) -> Result<T, Error> {
    qmp_types::from_str(&text).map_err(|source| Error::Decode {
        name: name.to_owned(),
        source,
        text,
    })
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("version", &self.greeting.version.to_string())
            .field("phase", &self.link.connection.phase())
            .finish_non_exhaustive()
    }
}
