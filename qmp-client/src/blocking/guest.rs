//! [`GuestClient`]: a session with a guest agent, in the calling thread.

use std::fmt;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use qmp_types::Command;
use qmp_types::qga::commands::{
    GuestExec, GuestExecStatus, GuestFileClose, GuestFileOpen, GuestPing,
};
use serde_json::Value;

use super::call::Call;
use super::connect;
use super::deadline::Deadline;
use super::guest_file::GuestFile;
use super::link::Link;
use super::session::Session;
use super::stream::Stream;
use crate::error::Error;
use crate::guest::exec::{Exec, Output, Watch, step_limit};
use crate::guest::start::{self, agent_setters};
use crate::guest::transfer::{OpenFile, close_late, failed, not_opened};
use crate::protocol::{Attempts, Connection, Request, Stray};
use crate::settings::Settings;
use crate::subscription::Hub;
use qmp_transport::ToAddress;

/// How a client reaches a guest agent, and how it behaves.
///
/// ```no_run
/// use std::time::Duration;
/// use qmp_client::blocking::GuestClient;
///
/// // The guest has just been started.
/// let limit = Duration::from_secs(300);
/// let guest = GuestClient::builder().agent_timeout(limit).connect("unix:/run/vm1.qga")?;
/// # Ok::<(), qmp_client::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct GuestBuilder {
    settings: Settings,
    attempt: Duration,
    attempts: Option<Duration>,
}

/// A session with a guest agent, in the calling thread. See [`guest`](crate::guest).
///
/// Dropping it ends the connection, and leaves the agent running.
pub struct GuestClient(Session);

impl Default for GuestBuilder {
    fn default() -> Self {
        Self {
            settings: Settings::for_agent(),
            attempt: start::FIRST_ATTEMPT,
            attempts: Some(start::ALL_ATTEMPTS),
        }
    }
}

impl GuestBuilder {
    agent_setters!();

    /// Connects to a guest agent, and waits until it answers. Until then, it makes one
    /// connection after the other (R43).
    ///
    /// # Errors
    /// [`Error::NoGuestAgent`] if no agent answers in time, [`Error::NotGuestAgent`] if the server is a
    /// monitor; if the argument is not an address to connect to, or no connection can be made.
    pub fn connect(&self, address: impl ToAddress) -> Result<GuestClient, Error> {
        let address = address.to_connect()?;
        let server = address.to_string();
        let mut attempts = Attempts::new(self.attempt, self.attempts, Instant::now());
        loop {
            let limit = attempts.connect_limit(self.settings.connect_timeout, Instant::now());
            let deadline = Deadline::new(limit);
            let error = match connect::connect(&address, &deadline, self.settings.retry) {
                Ok(stream) => {
                    let limit = attempts.begin(Instant::now());
                    match self.begin(stream, &server, limit) {
                        Ok(client) => return Ok(client),
                        Err(error) => error,
                    }
                }
                Err(source) => Error::Connect {
                    address: address.clone(),
                    source,
                },
            };
            sleep(start::after(&attempts, error, &server, Instant::now())?);
        }
    }

    /// Begins the session on an existing connection, in one attempt.
    ///
    /// # Errors
    /// If no agent answers in the time for all attempts; those of [`connect`](Self::connect).
    pub fn open(&self, stream: impl Stream + 'static) -> Result<GuestClient, Error> {
        let limit = self.attempts.unwrap_or(Duration::MAX);
        self.begin(Box::new(stream), "the server", limit)
    }

    #[cfg(all(test, feature = "tokio"))]
    pub(crate) fn max_message_set(&self) -> usize {
        self.settings.options.max_message
    }

    fn begin(
        &self,
        stream: Box<dyn Stream>,
        server: &str,
        limit: Duration,
    ) -> Result<GuestClient, Error> {
        let options = self.settings.options.clone();
        let connection = Connection::guest_agent(options, start::unique());
        let mut settings = self.settings.clone();
        settings.greeting_timeout = Some(limit);
        let mut link = Link::new(
            stream,
            connection,
            &settings,
            Arc::new(Hub::new(settings.bounds)),
        );
        link.shake_hands(server)?;
        Ok(GuestClient(Session::new(link, self.settings.clone())))
    }
}

impl GuestClient {
    /// Connects to a guest agent and waits until it answers, with the default settings of a
    /// [`GuestBuilder`].
    ///
    /// # Errors
    /// Those of [`GuestBuilder::connect`].
    pub fn connect(address: impl ToAddress) -> Result<Self, Error> {
        GuestBuilder::default().connect(address)
    }

    /// Chooses time-outs and limits before connecting.
    pub fn builder() -> GuestBuilder {
        GuestBuilder::default()
    }

    /// Runs a command of the agent and returns its reply.
    ///
    /// A command that has no reply on success, such as `guest-shutdown`, succeeds when no error comes for
    /// [a while](GuestBuilder::silence), or when the connection ends (R33).
    ///
    /// # Errors
    /// Those of [`Client::execute`](super::Client::execute).
    pub fn execute<C: Command>(&mut self, command: C) -> Result<C::Return, Error> {
        self.call(command).run()
    }

    /// Runs a command by name. See [`Client::execute_raw`](super::Client::execute_raw).
    ///
    /// # Errors
    /// Those of [`Client::execute_raw`](super::Client::execute_raw).
    #[expect(
        clippy::needless_pass_by_value,
        reason = "calls read better, and hardly any is repeated"
    )]
    pub fn execute_raw(&mut self, name: &str, arguments: Option<Value>) -> Result<Value, Error> {
        self.0.execute_raw(name, arguments.as_ref())
    }

    /// Synchronises with the agent, which drops an unfinished command.
    ///
    /// # Errors
    /// If the agent does not answer in the time that a command may take, or the connection fails.
    pub fn synchronise(&mut self) -> Result<(), Error> {
        self.0.link.session.synchronise(start::unique());
        self.execute(GuestPing::new()).map(drop)
    }

    /// Runs a program in the guest, waits for its end and returns its output. After a time-out
    /// [`Error::Deadline`] has its number, with which `guest-exec-status` still reports its end, once.
    ///
    /// # Errors
    /// [`Error::Deadline`] if the program does not start and end in time, and then it continues; if it
    /// cannot be started, or its output is not base64; those of [`execute`](Self::execute). A program that
    /// fails is not an error: see its [status](Output::status).
    pub fn exec(&mut self, program: Exec) -> Result<Output, Error> {
        let (began, limit) = (Instant::now(), program.deadline);
        let own = self.0.deadline_of(GuestExec::NAME);
        let start = self.call(program.into_command());
        let start_limit = step_limit(own, limit, began.elapsed());
        let pid = start.deadline(start_limit).run()?.pid;
        let own = self.0.deadline_of(GuestExecStatus::NAME);
        let mut watch = Watch::new(pid, limit, own);
        loop {
            let (question, limit) = watch.ask(began.elapsed())?;
            let answer = self.call(question).deadline(limit).run();
            match watch.said(answer, began.elapsed())? {
                ControlFlow::Break(output) => return Ok(output),
                ControlFlow::Continue(pause) => sleep(pause),
            }
        }
    }

    /// Opens a file in the guest. The mode is that of C's `fopen`, such as `r` or `w+`.
    ///
    /// # Errors
    /// If it cannot be opened; those of [`execute`](Self::execute).
    pub fn open_file(&mut self, path: &str, mode: &str) -> Result<GuestFile<'_>, Error> {
        let open = GuestFileOpen::new(path).mode(mode);
        let limit = self.0.deadline_of(GuestFileOpen::NAME);
        let id = self
            .0
            .issue(Request::new(&open), limit, Some(Box::new(close_late)))?;
        let opened = self.0.finish(id, &open);
        let handle = opened.map_err(|error| not_opened(error, path))?;
        Ok(GuestFile::new(self, OpenFile::new(handle, path, mode)))
    }

    /// Reads a file in the guest. Each command for it has the usual
    /// [deadline](GuestBuilder::deadline).
    ///
    /// # Errors
    /// If it cannot be opened or read. The error contains that of [`execute`](Self::execute).
    pub fn read_file(&mut self, path: &str) -> io::Result<Vec<u8>> {
        let mut file = self.open_file(path, "r").map_err(failed)?;
        let mut contents = Vec::new();
        file.read_to_end(&mut contents)?;
        file.close()?;
        Ok(contents)
    }

    /// Writes a file in the guest, replacing its contents. Each command for it has the usual
    /// [deadline](GuestBuilder::deadline).
    ///
    /// # Errors
    /// If it cannot be opened or written. The error contains that of [`execute`](Self::execute).
    pub fn write_file(&mut self, path: &str, contents: &[u8]) -> io::Result<()> {
        let mut file = self.open_file(path, "w").map_err(failed)?;
        file.write_all(contents)?;
        file.close()
    }

    fn call<C: Command>(&mut self, command: C) -> Call<'_, C> {
        let request = Request::new(&command);
        Call::new(&mut self.0, command, request)
    }

    /// Closes a file without waiting for the reply.
    pub(super) fn close_unseen(&mut self, close: &GuestFileClose) {
        self.0.send_unwanted(Request::new(close));
    }

    /// Takes the messages that belonged to no call, for a log; only the latest are kept.
    pub fn take_strays(&mut self) -> Vec<Stray> {
        self.0.link.session.take_strays()
    }
}

impl fmt::Debug for GuestClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuestClient").finish_non_exhaustive()
    }
}
