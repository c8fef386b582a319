//! [`Exec`]: a program to run in a guest, and [`Output`]: its result.

use std::fmt;
use std::ops::ControlFlow;
use std::time::Duration;

use qmp_types::qga::commands::{GuestExec, GuestExecStatus as AskStatus};
use qmp_types::qga::types::{GuestExecCaptureOutput, GuestExecCaptureOutputMode, GuestExecStatus};
use qmp_types::{Command, Text};

use super::transfer::{decode, encode};
use crate::awaited::Awaited;
use crate::error::Error;
use crate::protocol::Outcome;

/// A program to run in a guest.
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

/// The result of a program in a guest.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Output {
    /// How it ended.
    pub status: Status,
    /// Its standard output.
    pub stdout: Vec<u8>,
    /// Its standard error.
    pub stderr: Vec<u8>,
    /// The agent kept only the beginning of the standard output: it reports that, or it kept the 16 MiB at
    /// which agents stop. Some agents, such as that of QEMU 10.0, report `false` for output that they cut there.
    pub stdout_truncated: bool,
    /// The same for the standard error.
    pub stderr_truncated: bool,
}

/// How many bytes agents keep of each output of a program.
const MAX_OUTPUT: usize = 16 << 20;

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// It exited with this status, which is 0 on success.
    Code(i64),
    /// A signal ended it; in a guest with Windows, an exception.
    Signal(i64),
    /// The agent does not tell.
    Unknown,
}

/// The output of a program may be secret.
impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = |of: &[u8]| format!("{} bytes", of.len());
        f.debug_struct("Output")
            .field("status", &self.status)
            .field("stdout", &bytes(&self.stdout))
            .field("stderr", &bytes(&self.stderr))
            .field("stdout_truncated", &self.stdout_truncated)
            .field("stderr_truncated", &self.stderr_truncated)
            .finish()
    }
}

impl Exec {
    /// Creates a program without arguments, whose output is collected. The guest searches for a name without a slash in its
    /// usual folders.
    pub fn new(path: impl Into<Text>) -> Self {
        Self {
            command: GuestExec::new(path).capture_output(GuestExecCaptureOutput::Flag(true)),
            deadline: None,
        }
    }

    /// Adds an argument.
    pub fn arg(mut self, arg: impl Into<Text>) -> Self {
        self.command.arg.get_or_insert_default().push(arg.into());
        self
    }

    /// Adds arguments.
    pub fn args<A: Into<Text>>(self, args: impl IntoIterator<Item = A>) -> Self {
        args.into_iter().fold(self, Self::arg)
    }

    /// Sets an environment variable. A program with any gets only those; otherwise it gets
    /// those of the agent.
    pub fn env(mut self, name: &str, value: &str) -> Self {
        let variable = format!("{name}={value}");
        self.command
            .env
            .get_or_insert_default()
            .push(variable.into());
        self
    }

    /// Sets its standard input, which is empty by default.
    pub fn stdin(mut self, bytes: impl AsRef<[u8]>) -> Self {
        self.command.input_data = Some(encode(bytes.as_ref()).into());
        self
    }

    /// Whether its output is collected. On by default.
    pub fn capture(mut self, capture: bool) -> Self {
        self.command.capture_output = Some(GuestExecCaptureOutput::Flag(capture));
        self
    }

    /// Merges its standard error into its standard output, in the order of writing.
    /// Agents of QEMU 8.1 and later can do that.
    pub fn merged(mut self) -> Self {
        let merged = GuestExecCaptureOutputMode::Merged;
        self.command.capture_output = Some(GuestExecCaptureOutput::Mode(merged));
        self
    }

    /// How long the program may take. No limit by default. An agent cannot end a program: at the
    /// deadline, the client stops waiting for it.
    pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.deadline = limit.into();
        self
    }

    pub(crate) fn into_command(self) -> GuestExec {
        self.command
    }
}

impl Output {
    /// Converts the agent's status of a program; `None` if it has not ended.
    pub(crate) fn of(status: &GuestExecStatus) -> Result<Option<Self>, Error> {
        if !status.exited {
            return Ok(None);
        }
        let bytes = |text: &Option<Text>| match text {
            Some(text) => decode("guest-exec-status", text),
            None => Ok(Vec::new()),
        };
        let (stdout, stderr) = (bytes(&status.out_data)?, bytes(&status.err_data)?);
        Ok(Some(Self {
            status: match (status.exitcode, status.signal) {
                (_, Some(signal)) => Status::Signal(signal),
                (Some(code), None) => Status::Code(code),
                (None, None) => Status::Unknown,
            },
            stdout_truncated: is_truncated(status.out_truncated, stdout.len()),
            stderr_truncated: is_truncated(status.err_truncated, stderr.len()),
            stdout,
            stderr,
        }))
    }
}

impl Status {
    /// Whether the program exited with status 0.
    #[must_use]
    pub fn success(self) -> bool {
        self == Self::Code(0)
    }
}

/// Whether an agent kept only the beginning of an output.
fn is_truncated(said: Option<bool>, kept: usize) -> bool {
    said == Some(true) || kept == MAX_OUTPUT
}

/// Waits for the end of a program, without input, output and a clock: it returns what to ask and when, and a client
/// asks and passes how long it has waited.
#[derive(Debug)]
pub(crate) struct Watch {
    pid: i64,
    /// How long the wait may take.
    limit: Option<Duration>,
    /// How long one query may take.
    own: Option<Duration>,
    /// The agent has reported that the program runs.
    runs: bool,
    pause: Duration,
}

impl Watch {
    /// `own` limits each query, `limit` the whole wait.
    pub(crate) fn new(pid: i64, limit: Option<Duration>, own: Option<Duration>) -> Self {
        Self {
            pid,
            limit,
            own,
            runs: false,
            // Most programs end soon, some take hours.
            pause: Duration::from_millis(2),
        }
    }

    /// Returns the next query, and how long it may take.
    pub(crate) fn ask(&self, waited: Duration) -> Result<(AskStatus, Option<Duration>), Error> {
        if is_over(self.limit, waited) {
            return Err(self.too_slow());
        }
        let limit = step_limit(self.own, self.limit, waited);
        Ok((AskStatus::new(self.pid), limit))
    }

    /// Takes the agent's answer; returns the output of the program, or how long to wait before asking again.
    pub(crate) fn said(
        &mut self,
        answer: Result<GuestExecStatus, Error>,
        waited: Duration,
    ) -> Result<ControlFlow<Output, Duration>, Error> {
        let status = answer.map_err(|error| self.failed(error, waited))?;
        if let Some(output) = Output::of(&status)? {
            return Ok(ControlFlow::Break(output));
        }
        self.runs = true;
        Ok(ControlFlow::Continue(self.pause(waited)))
    }

    fn failed(&mut self, error: Error, waited: Duration) -> Error {
        self.runs = false;
        if is_over(self.limit, waited) && matches!(error, Error::Deadline { .. }) {
            self.too_slow()
        } else {
            error.awaiting(self.awaited())
        }
    }

    fn pause(&mut self, waited: Duration) -> Duration {
        const MOST: Duration = Duration::from_millis(500);
        /// How long before the deadline the agent is asked for the last time.
        const LAST: Duration = Duration::from_millis(50);
        let pause = self.pause;
        self.pause = (pause * 2).min(MOST);
        let Some(limit) = self.limit else {
            return pause;
        };
        let left = limit.saturating_sub(waited);
        let last = if left > 2 * LAST {
            LAST
        } else {
            Duration::ZERO
        };
        pause.min(left.saturating_sub(last))
    }

    fn awaited(&self) -> Awaited {
        Awaited::Program {
            pid: self.pid,
            runs: self.runs,
        }
    }

    fn too_slow(&self) -> Error {
        let waited = self.limit.unwrap_or(Duration::MAX);
        Error::deadline(GuestExec::NAME, waited, Outcome::Unknown).awaiting(self.awaited())
    }
}

/// Returns how long one of several commands may take: at most its own limit, and the rest of the
/// time for all.
pub(crate) fn step_limit(
    own: Option<Duration>,
    whole: Option<Duration>,
    waited: Duration,
) -> Option<Duration> {
    let left = whole.map(|limit| limit.saturating_sub(waited));
    own.into_iter().chain(left).min()
}

/// Whether the time for several commands is over.
fn is_over(whole: Option<Duration>, waited: Duration) -> bool {
    whole.is_some_and(|limit| waited >= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    fn status(exited: bool) -> GuestExecStatus {
        let text = format!("{{\"exited\": {exited}}}");
        qmp_types::from_str(&text).unwrap()
    }

    #[test]
    fn no_step_goes_beyond_the_whole_time() {
        let mut watch = Watch::new(7, Some(700 * MS), Some(60_000 * MS));
        let mut waited = Duration::ZERO;
        let mut questions = 0;
        let error = loop {
            let limit = match watch.ask(waited) {
                Ok((_, limit)) => limit.unwrap(),
                Err(error) => break error,
            };
            assert!(waited + limit <= 700 * MS);
            questions += 1;
            let Ok(ControlFlow::Continue(pause)) = watch.said(Ok(status(false)), waited) else {
                panic!("it runs")
            };
            waited += pause;
            assert!(waited <= 700 * MS);
        };
        // 2 + 4 + … + 256 ms, once more just before the end.
        assert_eq!(questions, 10);
        assert_eq!(
            error.to_string(),
            "guest-exec: PID 7 still runs after 700ms"
        );
    }

    #[test]
    fn a_question_without_an_answer_does_not_say_that_the_program_runs() {
        let mut watch = Watch::new(7, Some(700 * MS), None);
        let none = || Err(Error::deadline("guest-exec-status", MS, Outcome::Unknown));
        let error = watch.said(none(), 700 * MS).unwrap_err().to_string();
        let expected = "guest-exec: PID 7 may still run after 700ms";
        assert!(error.starts_with(expected), "{error}");
        // The limit of the query itself.
        let error = watch.said(none(), 600 * MS).unwrap_err().to_string();
        assert!(error.starts_with("guest-exec-status: PID 7 "), "{error}");
    }

    #[test]
    fn output_of_the_length_at_which_agents_stop_is_truncated() {
        for (kept, said, truncated) in [
            (MAX_OUTPUT, None, true),
            (MAX_OUTPUT, Some(false), true),
            (MAX_OUTPUT - 1, Some(false), false),
            (3, Some(true), true),
            (3, None, false),
        ] {
            assert_eq!(is_truncated(said, kept), truncated, "{kept} {said:?}");
        }
    }
}
