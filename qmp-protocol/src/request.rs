//! [`Request`]: a command that is ready to be sent.

use std::borrow::Cow;
use std::fmt;
use std::os::fd::OwnedFd;

use qmp_types::rt::Writer;
use qmp_types::{Command, OobCommand};
use serde_json::Value;

/// A command that is ready to be sent.
///
/// The caller makes it, in its thread, so that the state machine is independent of command types.
pub struct Request {
    name: Cow<'static, str>,
    /// The message without its last bracket, where the id is inserted.
    text: String,
    lane: Lane,
    fd: Option<OwnedFd>,
    answers: bool,
    /// Whether a call waits for the reply.
    wanted: bool,
}

/// In which order the server works on a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lane {
    InBand,
    OutOfBand,
}

/// The commands that take a file descriptor. The server would keep a descriptor that is sent with any other command
/// until the next of these takes it (R44).
const TAKE_A_FD: [&str; 2] = ["getfd", "add-fd"];

impl Request {
    /// Creates an in-band request: the server runs it when those before it are done.
    #[must_use]
    pub fn new<C: Command>(command: &C) -> Self {
        let text = qmp_types::request(command, None, false);
        Self {
            answers: C::SUCCESS_RESPONSE,
            ..Self::from_text(C::NAME.into(), text, Lane::InBand)
        }
    }

    /// Creates an out-of-band request, which overtakes others.
    #[must_use]
    pub fn oob<C: OobCommand>(command: &C) -> Self {
        let text = qmp_types::request(command, None, true);
        Self {
            answers: C::SUCCESS_RESPONSE,
            ..Self::from_text(C::NAME.into(), text, Lane::OutOfBand)
        }
    }

    /// Creates a request by name. QMP allows only objects as arguments, and the server will refuse anything
    /// else (R20).
    #[must_use]
    pub fn raw(name: &str, arguments: Option<&Value>) -> Self {
        let text = raw_text("execute", name, arguments);
        Self::from_text(name.to_owned().into(), text, Lane::InBand)
    }

    /// Creates an out-of-band request by name. The server refuses most commands out of band (R22).
    #[must_use]
    pub fn raw_oob(name: &str, arguments: Option<&Value>) -> Self {
        let text = raw_text("exec-oob", name, arguments);
        Self::from_text(name.to_owned().into(), text, Lane::OutOfBand)
    }

    /// Adds a file descriptor, which is sent together with the command (R44). The next descriptor waits until
    /// the reply has come.
    #[must_use]
    pub fn with_fd(mut self, fd: OwnedFd) -> Self {
        self.set_fd(fd);
        self
    }

    /// Like [`with_fd`](Self::with_fd), in place.
    pub fn set_fd(&mut self, fd: OwnedFd) {
        self.fd = Some(fd);
    }

    /// The name of the command.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The name of the command, shared if it is static.
    #[must_use]
    pub fn shared_name(&self) -> Cow<'static, str> {
        self.name.clone()
    }

    /// Whether it has a file descriptor.
    #[must_use]
    pub fn has_fd(&self) -> bool {
        self.fd.is_some()
    }

    /// Whether the command is one that takes a file descriptor.
    #[must_use]
    pub fn takes_a_fd(&self) -> bool {
        TAKE_A_FD.contains(&self.name())
    }

    /// Marks the request as one that no call waits for: it is sent in its turn, and its reply is dropped.
    #[must_use]
    pub fn unwanted(mut self) -> Self {
        self.wanted = false;
        self
    }

    pub(super) fn is_wanted(&self) -> bool {
        self.wanted
    }

    pub(super) fn lane(&self) -> Lane {
        self.lane
    }

    /// Whether the command has a reply on success. A request by name is assumed to have one (R33).
    #[must_use]
    pub fn answers(&self) -> bool {
        self.answers
    }

    /// Returns the message with its id, if the server takes ids, and a line end, for which servers wait that read lines; and the
    /// file descriptor.
    pub(super) fn into_line(self, id: Option<u64>) -> (String, Option<OwnedFd>) {
        let mut text = self.text;
        if let Some(id) = id {
            text.push_str(",\"id\":");
            text.push_str(&id.to_string());
        }
        text.push_str("}\n");
        (text, self.fd)
    }

    fn from_text(name: Cow<'static, str>, mut text: String, lane: Lane) -> Self {
        // The last character is the bracket that closes the object.
        text.pop();
        Self {
            name,
            text,
            lane,
            fd: None,
            answers: true,
            wanted: true,
        }
    }
}

fn raw_text(verb: &str, name: &str, arguments: Option<&Value>) -> String {
    let mut w = Writer::new();
    w.begin_object();
    w.key(verb);
    w.string(name);
    if let Some(arguments) = arguments {
        w.key("arguments");
        w.value(arguments);
    }
    w.end_object();
    w.finish()
}

/// Arguments may be secret.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("name", &self.name)
            .field("lane", &self.lane)
            .field("fd", &self.fd)
            .finish_non_exhaustive()
    }
}
