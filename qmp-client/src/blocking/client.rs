//! [`Client`]: a session with a server, in the calling thread.

use std::fmt;
use std::time::Duration;

use qmp_types::{Command, Greeting, OobCommand};
#[cfg(feature = "support")]
use qmp_types::{Support, qmp::commands::QueryQmpSchema};
use serde_json::Value;

use super::builder::Builder;
use super::call::{Call, Pending};
use super::link::Link;
use super::session::Session;
use super::stream::Stream;
use crate::error::Error;
use crate::protocol::{Request, Stray};
use crate::settings::Settings;
use qmp_transport::{Address, ToAddress};

/// A session with a server, in the calling thread.
///
/// It blocks the calling thread. Events that come meanwhile are kept, in order, for
/// [`next_event`](Self::next_event) and [`wait_for_event`](Self::wait_for_event).
///
/// Dropping it ends the connection, and leaves the server running.
pub struct Client {
    pub(super) session: Session,
    pub(super) greeting: Greeting,
    /// The address of the server, if the client knows it.
    pub(super) address: Option<Address>,
    /// What the server supports, once it has been asked.
    #[cfg(feature = "support")]
    pub(super) support: Option<Support>,
}

impl Client {
    /// Connects to a server and begins the session, with the default settings of a [`Builder`].
    ///
    /// # Errors
    /// Those of [`Builder::connect`].
    pub fn connect(address: impl ToAddress) -> Result<Self, Error> {
        Builder::default().connect(address)
    }

    /// Chooses time-outs, limits and capabilities before connecting.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Begins the session on an existing connection.
    ///
    /// # Errors
    /// Those of [`Builder::open`].
    pub fn from_stream(stream: impl Stream + 'static) -> Result<Self, Error> {
        Builder::default().open(stream)
    }

    pub(super) fn new(link: Link, greeting: Greeting, settings: Settings) -> Self {
        Self {
            session: Session::new(link, settings),
            greeting,
            address: None,
            #[cfg(feature = "support")]
            support: None,
        }
    }

    /// The server's greeting: its version, and the capabilities that it offers.
    #[must_use]
    pub fn greeting(&self) -> &Greeting {
        &self.greeting
    }

    /// The capabilities that are enabled.
    #[must_use]
    pub fn capabilities(&self) -> &[String] {
        self.session.link.session.connection().capabilities()
    }

    /// Sets how long a command may take from now on that belongs to no
    /// [class](Builder::deadline_for); `None` means no limit.
    pub fn set_deadline(&mut self, limit: impl Into<Option<Duration>>) {
        self.session.settings.deadline = limit.into();
    }

    /// What the server supports: commands, arguments and events, by its own schema. The first call asks for the
    /// schema with `query-qmp-schema`; the client keeps the answer.
    /// A server that does not know that command is judged by the release in its greeting.
    ///
    /// ```no_run
    /// # fn example(mut qemu: qmp_client::blocking::Client) -> Result<(), qmp_client::Error> {
    /// use qmp_types::qmp::commands::Migrate;
    ///
    /// let migrate = Migrate::new().uri("tcp:host:4444");
    /// match qemu.support()?.takes(&migrate) {
    ///     Ok(()) => qemu.execute(migrate).map(drop)?,
    ///     Err(unsupported) => println!("{unsupported}"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`execute`](Self::execute).
    #[cfg(feature = "support")]
    pub fn support(&mut self) -> Result<Support, Error> {
        if let Some(support) = &self.support {
            return Ok(support.clone());
        }
        let reply = self.execute(QueryQmpSchema::new());
        let support = crate::support::of(&self.greeting, reply)?;
        Ok(self.support.insert(support).clone())
    }

    /// Runs a command and returns its reply.
    ///
    /// A command that has no reply on success (R33) succeeds when no error comes for a while, or
    /// when the server ends the connection.
    ///
    /// # Errors
    /// If the server refuses the command, the reply does not fit its type or does not come, or the
    /// connection fails.
    pub fn execute<C: Command>(&mut self, command: C) -> Result<C::Return, Error> {
        self.call(command).run()
    }

    /// Runs a command out of band. It overtakes commands that the server is still running, such as one
    /// whose deadline has passed.
    ///
    /// # Errors
    /// If out-of-band commands are not [enabled](Builder::oob), and those of
    /// [`execute`](Self::execute).
    pub fn execute_oob<C: OobCommand>(&mut self, command: C) -> Result<C::Return, Error> {
        self.call_oob(command).run()
    }

    /// Prepares a command to run with its own deadline, with a file descriptor, or without
    /// waiting for its reply.
    pub fn call<C: Command>(&mut self, command: C) -> Call<'_, C> {
        let request = Request::new(&command);
        Call::new(&mut self.session, command, request)
    }

    /// Like [`call`](Self::call), out of band.
    pub fn call_oob<C: OobCommand>(&mut self, command: C) -> Call<'_, C> {
        let request = Request::oob(&command);
        Call::new(&mut self.session, command, request)
    }

    /// Runs a command by name and returns its undecoded return value. Arguments must be an object.
    ///
    /// # Errors
    /// Those of [`execute`](Self::execute).
    #[expect(
        clippy::needless_pass_by_value,
        reason = "calls read better, and hardly any is repeated"
    )]
    pub fn execute_raw(&mut self, name: &str, arguments: Option<Value>) -> Result<Value, Error> {
        self.session.execute_raw(name, arguments.as_ref())
    }

    /// Waits for the reply to a command that was [submitted](Call::submit).
    ///
    /// # Errors
    /// Those of [`execute`](Self::execute).
    pub fn wait<C: Command>(&mut self, pending: Pending<C>) -> Result<C::Return, Error> {
        let Pending { command, ticket } = pending;
        self.session.finish_submitted(&ticket, &command)
    }

    /// Ends the server with the command `quit`, and waits until it has ended the connection, but
    /// not longer than a command may take; then the client ends it. The reply may be missing (R32). Events
    /// that the server sends at its end can be taken afterwards.
    ///
    /// # Errors
    /// If the server refuses the command, neither reply nor end come in time, or the connection
    /// fails.
    pub fn quit(&mut self) -> Result<(), Error> {
        self.session.quit()
    }

    /// Takes the messages that belonged to no call, for a log; only the latest are kept.
    pub fn take_strays(&mut self) -> Vec<Stray> {
        self.session.link.session.take_strays()
    }

    /// The secrets that the session has sent.
    #[cfg(feature = "helpers")]
    pub(super) fn secrets(&self) -> crate::protocol::Secrets {
        self.session.link.session.connection().secrets()
    }

    /// Sends a command in its turn, and drops its reply.
    #[cfg(feature = "fds")]
    pub(crate) fn send_unwanted(&mut self, name: &str, arguments: &Value) {
        self.session
            .send_unwanted(Request::raw(name, Some(arguments)));
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("version", &self.greeting.version.to_string())
            .field("closed", &self.session.link.end().is_some())
            .finish_non_exhaustive()
    }
}
