//! Operations of more than one command as steps, without input, output and a clock. Both clients take the same
//! steps: `helpers` with tokio, [`blocking::helpers`](crate::blocking::helpers) in the calling thread.
//!
//! A step is a command to run, a wait, or the result. Replies and events are passed back to the operation. It takes no state
//! from an event, which may be late or lost (R35): an event is only a reason to ask.

pub(crate) mod device;
pub(crate) mod job;
pub(crate) mod migration;
pub(crate) mod run_state;

use std::time::Duration;

use qmp_types::{Command, RawEvent, arguments, from_str};
use serde_json::Value;

use crate::error::Error;
use crate::protocol::Secrets;

/// How long a client waits for an event before it takes the next step anyway: progress has no
/// event, and an event may be missing.
pub(crate) const PAUSE: Duration = Duration::from_millis(500);

/// The next thing for a client to do.
#[derive(Debug)]
pub(crate) enum Step<T> {
    /// Run the command, and pass the reply to [`Steps::reply`].
    Run(Ask),
    /// Wait for an event, but not longer than [`PAUSE`], and pass it to [`Steps::event`].
    Wait,
    Done(T),
}

/// A command to run.
#[derive(Debug)]
pub(crate) struct Ask {
    pub(crate) name: &'static str,
    pub(crate) arguments: Option<Value>,
}

/// An operation of more than one command. A client repeats [`next`](Self::next) until it is done or fails.
pub(crate) trait Steps {
    type Output;

    fn next(&mut self) -> Result<Step<Self::Output>, Error>;

    /// Takes an event. Events that came before a reply are passed before it.
    fn event(&mut self, event: &RawEvent<'_>, secrets: &Secrets);

    /// Takes the reply to the command of the latest step.
    fn reply(&mut self, reply: Result<Value, Error>, secrets: &Secrets) -> Result<(), Error>;

    /// Describes for an error what did not happen in time.
    fn late(&self) -> String;
}

impl Ask {
    pub(crate) fn new<C: Command>(command: &C) -> Self {
        Self {
            name: C::NAME,
            arguments: from_str(&arguments(command)).ok(),
        }
    }
}

/// Decodes the reply to a command.
pub(crate) fn decode<C: Command>(reply: &Value, secrets: &Secrets) -> Result<C::Return, Error> {
    let text = reply.to_string();
    qmp_types::from_received(&text)
        .map_err(|source| Error::returned(secrets, (C::NAME, "{}"), source, &text))
}

/// The data of an event.
pub(crate) struct EventData(Option<Value>);

impl EventData {
    pub(crate) fn of(event: &RawEvent<'_>) -> Self {
        Self(event.data.and_then(|data| from_str(data).ok()))
    }

    /// A member that is a string.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0.as_ref()?.get(name)?.as_str()
    }
}
