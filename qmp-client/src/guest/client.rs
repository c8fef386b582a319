//! [`GuestClient`]: a session with a guest agent.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use qmp_types::Command;
use qmp_types::qga::commands::{GuestExec, GuestFileOpen, GuestPing};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::Instant;

use super::builder::Builder;
use super::exec::{Exec, Output, step_limit};
use super::file::GuestFile;
use super::process::Process;
use super::start;
use super::transfer::{OpenFile, close_late, failed, not_opened};
use crate::client::{Call, Handle, RawCall};
use crate::error::Error;
use crate::protocol::{Request, Stray};
use qmp_transport::ToAddress;

/// A session with a guest agent. It is cheap to clone; all clones share the session.
///
/// The connection ends when the last clone, file and call are dropped.
#[derive(Clone)]
pub struct GuestClient(Arc<Handle>);

impl GuestClient {
    /// Connects to a guest agent and waits until it answers, with the default settings of a [`Builder`].
    ///
    /// # Errors
    /// Those of [`Builder::connect`].
    pub async fn connect(address: impl ToAddress) -> Result<Self, Error> {
        Builder::default().connect(address).await
    }

    /// Chooses time-outs and limits before connecting.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(super) fn new(handle: Arc<Handle>) -> Self {
        Self(handle)
    }

    /// Runs a command of the agent and returns its reply.
    ///
    /// A command that has no reply on success, such as `guest-shutdown`, succeeds when no error comes for
    /// [a while](Builder::silence), or when the connection ends (R33).
    ///
    /// # Errors
    /// Those of [`Client::execute`](crate::Client::execute).
    pub fn execute<C: Command>(&self, command: C) -> Call<C> {
        let request = Request::new(&command);
        Call::new(self.0.clone(), command, request)
    }

    /// Runs a command by name. See [`Client::execute_raw`](crate::Client::execute_raw).
    ///
    /// # Errors
    /// Those of [`Client::execute_raw`](crate::Client::execute_raw).
    pub fn execute_raw(&self, name: &str, arguments: Option<Value>) -> RawCall {
        let request = Request::raw(name, arguments.as_ref());
        RawCall::new(self.0.clone(), name, arguments, request)
    }

    /// Synchronises with the agent, which drops an unfinished command. Commands without a reply fail with
    /// [`Error::ReplyLost`].
    ///
    /// # Errors
    /// If the agent does not answer in the time that a command may take, or the connection fails.
    pub async fn synchronise(&self) -> Result<(), Error> {
        self.0.synchronise(start::unique());
        self.execute(GuestPing::new()).await.map(drop)
    }

    /// Runs a program in the guest, waits for its end and returns its output. To learn its end after a
    /// time-out, [`spawn`](Self::spawn) it. If this future is dropped, the program continues.
    ///
    /// # Errors
    /// [`Error::Deadline`] if the program does not start and end in time, and then it continues; if it
    /// cannot be started, or its output is not base64; those of [`execute`](Self::execute). A program that
    /// fails is not an error: see its [status](Output::status).
    pub async fn exec(&self, program: Exec) -> Result<Output, Error> {
        let (began, limit) = (Instant::now(), program.deadline);
        let own = self.deadline_of(GuestExec::NAME);
        let start_limit = step_limit(own, limit, Duration::ZERO);
        let process = self.start(program, start_limit).await?;
        process.wait_from(began, limit).await
    }

    /// Runs a program in the guest without waiting for its end. Its deadline is ignored.
    ///
    /// # Errors
    /// If the program cannot be started; those of [`execute`](Self::execute).
    pub async fn spawn(&self, program: Exec) -> Result<Process, Error> {
        let limit = self.deadline_of(GuestExec::NAME);
        self.start(program, limit).await
    }

    async fn start(&self, program: Exec, limit: Option<Duration>) -> Result<Process, Error> {
        let start = self.execute(program.into_command()).deadline(limit);
        Ok(Process::new(self.clone(), start.await?.pid))
    }

    /// Opens a file in the guest. The mode is that of C's `fopen`, such as `r` or `w+`.
    ///
    /// # Errors
    /// If it cannot be opened; those of [`execute`](Self::execute).
    pub async fn open_file(&self, path: &str, mode: &str) -> Result<GuestFile, Error> {
        let open = GuestFileOpen::new(path).mode(mode);
        let opened = self.execute(open).late(Box::new(close_late)).await;
        let handle = opened.map_err(|error| not_opened(error, path))?;
        let file = OpenFile::new(handle, path, mode);
        Ok(GuestFile::new(self.clone(), file))
    }

    /// Reads a file in the guest. Each command for it has the usual [deadline](Builder::deadline).
    ///
    /// # Errors
    /// If it cannot be opened or read. The error contains that of [`execute`](Self::execute).
    pub async fn read_file(&self, path: &str) -> io::Result<Vec<u8>> {
        let mut file = self.open_file(path, "r").await.map_err(failed)?;
        let mut contents = Vec::new();
        file.read_to_end(&mut contents).await?;
        file.shutdown().await?;
        Ok(contents)
    }

    /// Writes a file in the guest, replacing its contents. Each command for it has the usual
    /// [deadline](Builder::deadline).
    ///
    /// # Errors
    /// If it cannot be opened or written. The error contains that of [`execute`](Self::execute).
    pub async fn write_file(&self, path: &str, contents: &[u8]) -> io::Result<()> {
        let mut file = self.open_file(path, "w").await.map_err(failed)?;
        file.write_all(contents).await?;
        file.shutdown().await
    }

    /// Sends a command in its turn, and drops its reply.
    pub(super) fn send_unwanted<C: Command>(&self, command: &C) {
        self.0.send_unwanted(Request::new(command));
    }

    /// How long a command may take.
    pub(super) fn deadline_of(&self, command: &str) -> Option<Duration> {
        self.0.settings().deadline_of(command)
    }

    /// Ends the connection when the commands in flight are done. The agent keeps running.
    pub async fn close(&self) {
        self.0.close().await;
    }

    /// Waits until the connection has ended, and returns the cause.
    pub async fn closed(&self) -> Error {
        self.0.closed().await
    }

    /// Whether the connection has ended.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.0.is_over()
    }

    /// Takes the messages that belonged to no call, for a log; only the latest are kept.
    #[must_use]
    pub fn take_strays(&self) -> Vec<Stray> {
        self.0.take_strays()
    }
}

impl fmt::Debug for GuestClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GuestClient")
            .field("closed", &self.is_closed())
            .finish_non_exhaustive()
    }
}
