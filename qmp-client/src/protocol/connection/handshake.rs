//! The beginning of a conversation: the server greets, the client chooses capabilities, the server
//! agrees.

use qmp_types::{DecodeError, ErrorObject, Greeting};
use serde_json::{Value, json};

use super::Phase;
use crate::protocol::reply::{CommandId, Failure};

/// Why a conversation did not begin.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HandshakeError {
    /// The first thing that the server sent is no greeting.
    NotQmp {
        /// What it sent.
        text: String,
        /// What is wrong with it, if it is no message at all.
        error: Option<DecodeError>,
    },
    /// The server refused the capabilities that it had offered.
    Refused(ErrorObject),
    /// The connection ended before the handshake was over.
    Closed,
}

#[derive(Debug)]
pub(super) struct Handshake {
    wanted: Vec<String>,
    enabled: Vec<String>,
    greeting: Option<Greeting>,
    step: Step,
}

#[derive(Debug)]
enum Step {
    Greeting,
    Negotiation(CommandId),
    Done,
    Failed(HandshakeError),
}

impl Handshake {
    pub(super) fn new(wanted: Vec<String>) -> Self {
        Self {
            wanted,
            enabled: Vec::new(),
            greeting: None,
            step: Step::Greeting,
        }
    }

    pub(super) fn phase(&self) -> Phase {
        match self.step {
            Step::Greeting => Phase::Greeting,
            Step::Negotiation(_) => Phase::Negotiation,
            Step::Done => Phase::Ready,
            Step::Failed(_) => Phase::Failed,
        }
    }

    pub(super) fn greeting(&self) -> Option<&Greeting> {
        self.greeting.as_ref()
    }

    pub(super) fn enabled(&self) -> &[String] {
        if matches!(self.step, Step::Done) {
            &self.enabled
        } else {
            &[]
        }
    }

    pub(super) fn error(&self) -> Option<&HandshakeError> {
        match &self.step {
            Step::Failed(error) => Some(error),
            _ => None,
        }
    }

    /// The command that the handshake waits for.
    pub(super) fn awaited(&self) -> Option<CommandId> {
        match self.step {
            Step::Negotiation(id) => Some(id),
            _ => None,
        }
    }

    pub(super) fn awaits(&self, id: CommandId) -> bool {
        self.awaited() == Some(id)
    }

    /// The server has greeted. Gives the arguments of `qmp_capabilities`: what is wanted and
    /// offered, for the server refuses what it did not offer (R15).
    pub(super) fn greeted(&mut self, greeting: Greeting, id: CommandId) -> Option<Value> {
        self.enabled = std::mem::take(&mut self.wanted);
        self.enabled
            .retain(|name| greeting.capabilities.contains(name));
        self.greeting = Some(greeting);
        self.step = Step::Negotiation(id);
        (!self.enabled.is_empty()).then(|| json!({ "enable": self.enabled }))
    }

    /// The reply to `qmp_capabilities` has come.
    pub(super) fn negotiated(&mut self, result: Result<String, Failure>) {
        self.step = match result {
            Ok(_) => Step::Done,
            Err(Failure::Refused(error)) => Step::Failed(HandshakeError::Refused(error)),
            Err(Failure::Undecodable { error, text }) => Step::Failed(HandshakeError::NotQmp {
                text,
                error: Some(error),
            }),
            Err(Failure::TooLarge | Failure::Disconnected(_)) => {
                Step::Failed(HandshakeError::NotQmp {
                    text: String::new(),
                    error: None,
                })
            }
        };
    }

    /// The first message is no greeting.
    pub(super) fn not_qmp(&mut self, text: String, error: Option<DecodeError>) {
        self.step = Step::Failed(HandshakeError::NotQmp { text, error });
    }

    /// The connection has ended, perhaps in the middle of a message.
    pub(super) fn closed(&mut self, rest: &[u8]) {
        match self.step {
            Step::Greeting if !rest.is_empty() => {
                self.not_qmp(String::from_utf8_lossy(rest).into_owned(), None);
            }
            Step::Greeting | Step::Negotiation(_) => {
                self.step = Step::Failed(HandshakeError::Closed);
            }
            Step::Done | Step::Failed(_) => {}
        }
    }
}
