//! The beginning of a conversation. With a monitor: the server greets, the client chooses
//! capabilities, the server agrees. With a guest agent, which does not know that a client has come:
//! the client asks for a number, and drops all that is older than the answer (R41, R42).

use std::time::Duration;

use qmp_types::{DecodeError, ErrorObject, Greeting, Message};
use serde_json::{Value, json};

use super::Phase;
use super::synchronisation::{Form, Heard, Ids, Said, Sync};
use crate::reply::{CommandId, Failure};
use crate::text::Text;
use qmp_text::{excerpt, excerpt_of_bytes};

/// Why a conversation did not begin.
#[derive(Clone, Debug, PartialEq)]
pub enum HandshakeError {
    /// The first thing that the server sent is no greeting.
    NotQmp {
        /// The beginning of what it sent.
        text: String,
        /// What is wrong with it, if it is no message at all.
        error: Option<DecodeError>,
    },
    /// The server is no guest agent but a QMP monitor: it greets.
    NotGuestAgent,
    /// The greeting, or the reply to the negotiation, is larger than
    /// [`Options::max_message`](super::Options::max_message).
    TooLarge,
    /// The server greets, but the greeting cannot be decoded.
    BadGreeting {
        /// What is wrong with it.
        error: DecodeError,
        /// The beginning of it.
        text: String,
    },
    /// The server refused the capabilities that it had offered, or a guest agent to synchronise.
    Refused(ErrorObject),
    /// The connection ended before the handshake was over.
    Closed,
    /// The time for it was over.
    TimedOut {
        /// How long it might take.
        waited: Duration,
        /// The command to which no reply came, if one was sent.
        command: Option<&'static str>,
        /// The beginning of the message whose end did not come.
        text: String,
    },
}

#[derive(Debug)]
pub(super) struct Handshake {
    wanted: Vec<String>,
    enabled: Vec<String>,
    greeting: Option<Greeting>,
    /// What the server is asked at last before commands are sent.
    command: &'static str,
    /// What an agent does about ids, and how it is to be asked.
    ids: Ids,
    form: Form,
    step: Step,
    /// It has been done once.
    begun: bool,
}

#[derive(Debug)]
enum Step {
    Greeting,
    Negotiation(CommandId),
    Sync(Sync),
    Done,
    Failed(HandshakeError),
}

pub(super) const NEGOTIATION: &str = "qmp_capabilities";

impl Handshake {
    /// Waits for a greeting.
    pub(super) fn new(wanted: Vec<String>) -> Self {
        Self {
            wanted,
            enabled: Vec::new(),
            greeting: None,
            command: NEGOTIATION,
            ids: Ids::Echoed,
            form: Form::Full,
            step: Step::Greeting,
            begun: false,
        }
    }

    /// A guest agent is asked to answer with a number. Gives how.
    pub(super) fn ask(&mut self, id: CommandId, number: u64) -> Form {
        self.command = self.form.command();
        if !matches!(self.step, Step::Sync(_)) {
            self.step = Step::Sync(Sync::new(self.begun));
        }
        if let Step::Sync(sync) = &mut self.step {
            sync.ask(id, number, self.form);
        }
        self.form
    }

    /// The mark of a fresh start has come.
    pub(super) fn marked(&mut self) {
        if let Step::Sync(sync) = &mut self.step {
            sync.mark();
        }
    }

    /// Looks what a message says about the questions to a guest agent.
    pub(super) fn look(&mut self, message: &Message<'_>) -> Said {
        let Step::Sync(sync) = &mut self.step else {
            return Said::Nothing;
        };
        if let Message::Greeting(_) = message {
            self.fail(HandshakeError::NotGuestAgent);
            return Said::Failed;
        }
        match sync.look(message) {
            Heard::Nothing => Said::Nothing,
            Heard::Noted => Said::Noted,
            Heard::Answer(ids) => {
                self.ids = ids;
                if ids != Ids::Refused {
                    self.form = Form::Full;
                }
                self.done();
                Said::Answer
            }
            Heard::AskAgain(form) => {
                self.form = form;
                Said::AskAgain
            }
            Heard::Refused(error) => {
                self.fail(HandshakeError::Refused(error));
                Said::Failed
            }
        }
    }

    /// What the server does about ids.
    pub(super) fn ids(&self) -> Ids {
        self.ids
    }

    /// Whether commands are sent with ids.
    pub(super) fn sends_ids(&self) -> bool {
        self.ids != Ids::Refused
    }

    /// An agent that seemed to ignore ids does echo them.
    pub(super) fn echoes(&mut self) {
        if self.ids == Ids::Ignored {
            self.ids = Ids::Echoed;
        }
    }

    pub(super) fn phase(&self) -> Phase {
        match self.step {
            Step::Greeting => Phase::Greeting,
            Step::Negotiation(_) => Phase::Negotiation,
            Step::Sync(_) => Phase::Synchronisation,
            Step::Done => Phase::Ready,
            Step::Failed(_) => Phase::Failed,
        }
    }

    pub(super) fn command(&self) -> &'static str {
        self.command
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

    /// Whether commands out of band are enabled.
    pub(super) fn has_oob(&self) -> bool {
        self.enabled().iter().any(|name| name == "oob")
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
    pub(super) fn negotiated(&mut self, result: Result<Text, Failure>) {
        match result {
            Ok(_) => self.done(),
            Err(Failure::Refused(error)) => self.fail(HandshakeError::Refused(error)),
            Err(Failure::Undecodable { error, text }) => self.not_qmp(&text, Some(error)),
            Err(Failure::TooLarge) => self.fail(HandshakeError::TooLarge),
            Err(Failure::Lost | Failure::Expired { .. } | Failure::Disconnected(_)) => {
                self.fail(HandshakeError::Closed);
            }
        }
    }

    /// The first message is no greeting.
    pub(super) fn not_qmp(&mut self, text: &str, error: Option<DecodeError>) {
        let text = excerpt(text);
        self.fail(HandshakeError::NotQmp { text, error });
    }

    /// It will not be done.
    pub(super) fn fail(&mut self, error: HandshakeError) {
        self.step = Step::Failed(error);
    }

    fn done(&mut self) {
        self.step = Step::Done;
        self.begun = true;
    }

    /// Whether it has been done once.
    pub(super) fn begun(&self) -> bool {
        self.begun
    }

    /// The connection has ended, perhaps in the middle of a message.
    pub(super) fn closed(&mut self, rest: &[u8]) {
        match self.step {
            // What looks like a message may be the beginning of a greeting.
            Step::Greeting if !rest.is_empty() && !rest.starts_with(b"{") => {
                self.not_qmp(&excerpt_of_bytes(rest), None);
            }
            Step::Greeting | Step::Negotiation(_) | Step::Sync(_) => {
                self.step = Step::Failed(HandshakeError::Closed);
            }
            Step::Done | Step::Failed(_) => {}
        }
    }
}
