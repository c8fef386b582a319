//! [`Exec`]: a program to be run in a guest, and [`Output`]: what came of it.

use std::time::Duration;

use qmp_types::qga::commands::GuestExec;
use qmp_types::qga::types::{GuestExecCaptureOutput, GuestExecCaptureOutputMode, GuestExecStatus};

use super::transfer::{decode, encode};
use crate::error::Error;

/// A program to be run in a guest.
///
/// ```
/// use std::time::Duration;
/// use qmp_client::guest::Exec;
///
/// let sort = Exec::new("/usr/bin/sort")
///     .args(["-r", "-n"])
///     .env("LC_ALL", "C")
///     .stdin("2\n10\n1\n")
///     .deadline(Duration::from_secs(60));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Exec {
    command: GuestExec,
    pub(crate) deadline: Option<Duration>,
}

/// What came of a program that was run in a guest.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Output {
    /// How it ended.
    pub status: Status,
    /// What it wrote to its standard output.
    pub stdout: Vec<u8>,
    /// What it wrote to its standard error.
    pub stderr: Vec<u8>,
    /// The agent kept only the beginning of the standard output, 16 MiB by today's agents.
    pub stdout_truncated: bool,
    /// The agent kept only the beginning of the standard error.
    pub stderr_truncated: bool,
}

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// It returned this number, which is 0 if all went well.
    Code(i64),
    /// A signal ended it; in a guest with Windows, an exception.
    Signal(i64),
    /// The agent does not say.
    Unknown,
}

impl Exec {
    /// A program, by its path; the agent looks for it as its system does if it is only a name. It has
    /// no arguments, and its output is collected.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            command: GuestExec::new(path).capture_output(GuestExecCaptureOutput::Flag(true)),
            deadline: None,
        }
    }

    /// Adds an argument.
    pub fn arg(mut self, arg: impl Into<String>) -> Self {
        self.command.arg.get_or_insert_default().push(arg.into());
        self
    }

    /// Adds arguments.
    pub fn args<A: Into<String>>(self, args: impl IntoIterator<Item = A>) -> Self {
        args.into_iter().fold(self, Self::arg)
    }

    /// Sets a variable of its environment. If any is set, it has no others than those; else it has
    /// those of the agent.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        let variable = format!("{name}={value}");
        self.command.env.get_or_insert_default().push(variable);
        self
    }

    /// Sets what it reads from its standard input, which is empty otherwise.
    pub fn stdin(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.command.input_data = Some(encode(bytes.as_ref()));
        self
    }

    /// Whether its output is collected. It is unless this is said.
    pub fn capture(mut self, capture: bool) -> Self {
        self.command.capture_output = Some(GuestExecCaptureOutput::Flag(capture));
        self
    }

    /// Has its standard error go to where its standard output goes, in the order in which it writes.
    /// Agents of QEMU 8.1 and later can do that.
    pub fn merged(mut self) -> Self {
        let merged = GuestExecCaptureOutputMode::Merged;
        self.command.capture_output = Some(GuestExecCaptureOutput::Mode(merged));
        self
    }

    /// How long it may take. As long as it needs unless set. An agent cannot end a program: when the
    /// time is over, it is only not waited for.
    pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.deadline = limit.into();
        self
    }

    pub(crate) fn into_command(self) -> GuestExec {
        self.command
    }
}

impl Output {
    /// What an agent says of a program; `None` if it has not ended.
    pub(crate) fn of(status: &GuestExecStatus) -> Result<Option<Self>, Error> {
        if !status.exited {
            return Ok(None);
        }
        let bytes = |text: &Option<String>| match text {
            Some(text) => decode("guest-exec-status", text),
            None => Ok(Vec::new()),
        };
        Ok(Some(Self {
            status: match (status.exitcode, status.signal) {
                (_, Some(signal)) => Status::Signal(signal),
                (Some(code), None) => Status::Code(code),
                (None, None) => Status::Unknown,
            },
            stdout: bytes(&status.out_data)?,
            stderr: bytes(&status.err_data)?,
            stdout_truncated: status.out_truncated.unwrap_or(false),
            stderr_truncated: status.err_truncated.unwrap_or(false),
        }))
    }
}

impl Status {
    /// Whether all went well.
    #[must_use]
    pub fn success(self) -> bool {
        self == Self::Code(0)
    }
}

/// How long to wait before asking again whether a program has ended: most end soon, some take hours.
#[derive(Debug)]
pub(crate) struct Backoff(Duration);

impl Backoff {
    pub(crate) fn new() -> Self {
        Self(Duration::from_millis(2))
    }

    pub(crate) fn next(&mut self) -> Duration {
        const MOST: Duration = Duration::from_millis(500);
        let pause = self.0;
        self.0 = (pause * 2).min(MOST);
        pause
    }
}

/// A program did not end in time.
pub(crate) fn too_slow(limit: Duration) -> Error {
    Error::Deadline {
        command: "guest-exec".to_owned(),
        waited: limit,
        outcome: crate::protocol::Outcome::Unknown,
    }
}
