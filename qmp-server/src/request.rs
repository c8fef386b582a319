//! [`Request`] and [`Reply`]: what a service takes and gives.

use std::fmt;

use serde_json::{Map, Value};

use crate::{Event, Fds, Handle};

/// A command to run.
#[derive(Debug)]
#[non_exhaustive]
pub struct Request {
    /// The name of the command.
    pub command: String,
    /// The arguments, which are not checked; empty if there were none.
    pub arguments: Map<String, Value>,
    /// Whether the client sent it out of band, to run beside the command that runs (R22). A service refuses this for
    /// commands that it does not expect to.
    pub is_out_of_band: bool,
    /// The monitor that it came from.
    pub monitor: MonitorId,
    /// The file descriptors that came with it.
    pub fds: Fds,
    /// The server, to send events with.
    pub server: Handle,
}

impl Request {
    /// A command that came from no client.
    #[must_use]
    pub fn new(command: impl Into<String>, arguments: Map<String, Value>) -> Self {
        Self {
            command: command.into(),
            arguments,
            is_out_of_band: false,
            monitor: MonitorId(0),
            fds: Fds::default(),
            server: Handle::default(),
        }
    }
}

/// The number of a monitor of a server. The clients that follow each other on it have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonitorId(pub(crate) u64);

impl fmt::Display for MonitorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The answer to a command that succeeded. A [`Value`] converts into it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    pub(crate) form: Form,
    pub(crate) then: Vec<Event>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Form {
    Value(Value),
    Delimited(Value),
    Silent,
}

impl Reply {
    /// An answer with that value.
    #[must_use]
    pub fn new(value: impl Into<Value>) -> Self {
        Self {
            form: Form::Value(value.into()),
            then: Vec::new(),
        }
    }

    /// No answer, as for a command that only answers to report an error (R33).
    #[must_use]
    pub fn silent() -> Self {
        Self {
            form: Form::Silent,
            then: Vec::new(),
        }
    }

    /// An answer after the byte 0xFF, as that of `guest-sync-delimited` (R41).
    #[must_use]
    pub fn delimited(value: impl Into<Value>) -> Self {
        Self {
            form: Form::Delimited(value.into()),
            then: Vec::new(),
        }
    }

    /// Sends an event to all monitors after the answer. Events that a service sends while it runs come before it.
    #[must_use]
    pub fn then(mut self, event: Event) -> Self {
        self.then.push(event);
        self
    }
}

impl From<Value> for Reply {
    fn from(value: Value) -> Self {
        Self::new(value)
    }
}
