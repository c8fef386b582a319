//! The beginning of a session. A monitor greets, the client chooses capabilities, and the monitor
//! agrees. A guest agent does not notice that a client connected: the client asks for a
//! number, and drops everything older than the answer (R41, R42).

use std::time::Duration;

use qmp_types::{DecodeError, ErrorObject, Greeting, Message};
use serde_json::{Value, json};

use super::Phase;
use super::synchronisation::{Form, Ids, SyncOutcome, SyncProgress, Synchronisation};
use crate::reply::{CommandId, Failure};
use crate::text::Text;
use qmp_text::{excerpt, excerpt_of_bytes};

/// Why a session did not begin.
#[derive(Clone, Debug, PartialEq)]
pub enum HandshakeError {
    /// The first message of the server is not a greeting.
    NotQmp {
        /// The beginning of its output.
        text: String,
        /// The decoding error, if it is not a message.
        error: Option<DecodeError>,
    },
    /// The server greets, so it is a QMP monitor and not a guest agent.
    NotGuestAgent,
    /// The greeting, or the reply to the negotiation, is larger than
    /// [`Options::max_message`](super::Options::max_message).
    TooLarge,
    /// The greeting cannot be decoded.
    BadGreeting {
        /// What is wrong with it.
        error: DecodeError,
        /// The beginning of it.
        text: String,
    },
    /// The server refused the capabilities that it had offered, or a guest agent refused to synchronise.
    Refused(ErrorObject),
    /// The connection ended before the handshake was over.
    Closed,
    /// The handshake took too long.
    TimedOut {
        /// The time limit.
        waited: Duration,
        /// The command to which no reply came, if one was sent.
        command: Option<&'static str>,
        /// The beginning of an incomplete message.
        text: String,
    },
}

#[derive(Debug)]
pub(super) struct Handshake {
    wanted: Vec<String>,
    enabled: Vec<String>,
    greeting: Option<Greeting>,
    /// The last command of the handshake.
    command: &'static str,
    /// How the agent treats ids, and in which form it is asked.
    ids: Ids,
    form: Form,
    stage: Stage,
    /// The handshake has succeeded once.
    begun: bool,
}

#[derive(Debug)]
enum Stage {
    Greeting,
    Negotiation(CommandId),
    Synchronisation(Synchronisation),
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
            stage: Stage::Greeting,
            begun: false,
        }
    }

    /// Notes that a guest agent is asked to answer with a number, and returns the form of the question.
    pub(super) fn ask(&mut self, id: CommandId, number: u64) -> Form {
        self.command = self.form.command();
        if !matches!(self.stage, Stage::Synchronisation(_)) {
            self.stage = Stage::Synchronisation(Synchronisation::new(self.begun));
        }
        if let Stage::Synchronisation(sync) = &mut self.stage {
            sync.ask(id, number, self.form);
        }
        self.form
    }

    /// Notes the mark of a fresh start.
    pub(super) fn marked(&mut self) {
        if let Stage::Synchronisation(sync) = &mut self.stage {
            sync.mark();
        }
    }

    /// Returns what a message means for the questions to a guest agent.
    pub(super) fn inspect(&mut self, message: &Message<'_>) -> SyncProgress {
        let Stage::Synchronisation(sync) = &mut self.stage else {
            return SyncProgress::Nothing;
        };
        if let Message::Greeting(_) = message {
            self.fail(HandshakeError::NotGuestAgent);
            return SyncProgress::Failed;
        }
        match sync.inspect(message) {
            SyncOutcome::Nothing => SyncProgress::Nothing,
            SyncOutcome::Noted => SyncProgress::Noted,
            SyncOutcome::Answer(ids) => {
                self.ids = ids;
                if ids != Ids::Refused {
                    self.form = Form::Full;
                }
                self.done();
                SyncProgress::Answer
            }
            SyncOutcome::AskAgain(form) => {
                self.form = form;
                SyncProgress::AskAgain
            }
            SyncOutcome::Refused(error) => {
                self.fail(HandshakeError::Refused(error));
                SyncProgress::Failed
            }
        }
    }

    /// How the server treats ids.
    pub(super) fn ids(&self) -> Ids {
        self.ids
    }

    /// Whether commands are sent with ids.
    pub(super) fn sends_ids(&self) -> bool {
        self.ids != Ids::Refused
    }

    /// Notes that an agent that seemed to ignore ids echoes them.
    pub(super) fn echoes(&mut self) {
        if self.ids == Ids::Ignored {
            self.ids = Ids::Echoed;
        }
    }

    pub(super) fn phase(&self) -> Phase {
        match self.stage {
            Stage::Greeting => Phase::Greeting,
            Stage::Negotiation(_) => Phase::Negotiation,
            Stage::Synchronisation(_) => Phase::Synchronisation,
            Stage::Done => Phase::Ready,
            Stage::Failed(_) => Phase::Failed,
        }
    }

    pub(super) fn command(&self) -> &'static str {
        self.command
    }

    pub(super) fn greeting(&self) -> Option<&Greeting> {
        self.greeting.as_ref()
    }

    pub(super) fn enabled(&self) -> &[String] {
        if matches!(self.stage, Stage::Done) {
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
        match &self.stage {
            Stage::Failed(error) => Some(error),
            _ => None,
        }
    }

    /// The command that the handshake waits for.
    pub(super) fn awaited(&self) -> Option<CommandId> {
        match self.stage {
            Stage::Negotiation(id) => Some(id),
            _ => None,
        }
    }

    pub(super) fn awaits(&self, id: CommandId) -> bool {
        self.awaited() == Some(id)
    }

    /// Notes the greeting, and returns the arguments of `qmp_capabilities`: the capabilities that are wanted and
    /// offered, because the server refuses others (R15).
    pub(super) fn greeted(&mut self, greeting: Greeting, id: CommandId) -> Option<Value> {
        self.enabled = std::mem::take(&mut self.wanted);
        self.enabled
            .retain(|name| greeting.capabilities.contains(name));
        self.greeting = Some(greeting);
        self.stage = Stage::Negotiation(id);
        (!self.enabled.is_empty()).then(|| json!({ "enable": self.enabled }))
    }

    /// Notes the reply to `qmp_capabilities`.
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

    /// Fails because the first message is not a greeting.
    pub(super) fn not_qmp(&mut self, text: &str, error: Option<DecodeError>) {
        let text = excerpt(text);
        self.fail(HandshakeError::NotQmp { text, error });
    }

    /// Fails the handshake.
    pub(super) fn fail(&mut self, error: HandshakeError) {
        self.stage = Stage::Failed(error);
    }

    fn done(&mut self) {
        self.stage = Stage::Done;
        self.begun = true;
    }

    /// Whether the handshake has succeeded once.
    pub(super) fn begun(&self) -> bool {
        self.begun
    }

    /// Notes that the connection ended, perhaps in the middle of a message.
    pub(super) fn closed(&mut self, rest: &[u8]) {
        match self.stage {
            // An opening bracket may be the beginning of a greeting.
            Stage::Greeting if !rest.is_empty() && !rest.starts_with(b"{") => {
                self.not_qmp(&excerpt_of_bytes(rest), None);
            }
            Stage::Greeting | Stage::Negotiation(_) | Stage::Synchronisation(_) => {
                self.stage = Stage::Failed(HandshakeError::Closed);
            }
            Stage::Done | Stage::Failed(_) => {}
        }
    }
}
