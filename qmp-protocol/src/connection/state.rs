//! [`State`]: what the messages of a session mean and change.

use std::collections::VecDeque;
use std::ops::Range;

use qmp_types::{DecodeError, DecodeErrorKind, Empty, ErrorObject, Message};
use serde_json::Value;

use super::agent::Agent;
use super::handshake::{Handshake, HandshakeError, NEGOTIATION};
use super::in_flight::{InFlight, Issued, Next};
use super::output::Output;
use super::synchronisation::Ids;
use super::{Options, Phase};
use crate::buffer::LARGE;
use crate::events::ReceivedEvent;
use crate::framer::FramedValue;
use crate::observer::{Direction, Observed};
use crate::reply::{CommandId, Failure, Outcome};
use crate::request::Request;
use crate::salvage;
use crate::secrets::Secrets;
use crate::stray::Stray;
use crate::text::Text;
use crate::trace;
use qmp_text::excerpt;

/// The part of a [`Connection`](super::Connection) that a message can change.
#[derive(Debug)]
pub(super) struct State {
    pub(super) handshake: Handshake,
    pub(super) in_flight: InFlight,
    pub(super) replies: VecDeque<(CommandId, Result<Text, Failure>)>,
    pub(super) events: VecDeque<ReceivedEvent>,
    pub(super) strays: VecDeque<Stray>,
    pub(super) output: Output,
    pub(super) observed: Observed,
    pub(super) secrets: Secrets,
    closed: bool,
    last_id: u64,
    pub(super) agent: Agent,
    /// The last command whose reply no call waits for.
    last_unwanted: Option<CommandId>,
    /// A command has failed with an error without id, and no reply with an id has come since.
    pub(super) failed_without_id: bool,
}

/// How many strays are kept; the oldest are dropped first. They are for a log, and
/// a single malformed request can cause hundreds (R7).
const MAX_STRAYS: usize = 64;

impl State {
    pub(super) fn new(options: Options) -> Self {
        let secrets = Secrets::default();
        Self {
            handshake: Handshake::new(options.capabilities),
            in_flight: InFlight::default(),
            replies: VecDeque::new(),
            events: VecDeque::new(),
            strays: VecDeque::new(),
            output: Output::default(),
            observed: Observed::new(options.observer, secrets.clone()),
            secrets,
            closed: false,
            last_id: 0,
            agent: Agent::default(),
            last_unwanted: None,
            failed_without_id: false,
        }
    }

    pub(super) fn phase(&self) -> Phase {
        if self.closed {
            Phase::Closed
        } else {
            self.handshake.phase()
        }
    }

    /// Issues a command, and returns its id.
    pub(super) fn submit(&mut self, request: Request) -> CommandId {
        let id = self.new_id();
        self.in_flight.wait(id, request);
        self.send_what_may_go();
        id
    }

    pub(super) fn send_what_may_go(&mut self) {
        match self.phase() {
            Phase::Greeting | Phase::Negotiation => {}
            Phase::Synchronisation => self.ask_again(),
            Phase::Ready if self.handshake.ids() != Ids::Echoed => self.send_one(),
            Phase::Ready => {
                let oob = self.handshake.has_oob();
                while let Some(next) = self.in_flight.next(oob, self.output.has_room()) {
                    match next {
                        Next::Command(id, request) => self.issue(id, request),
                        Next::Barrier => {
                            let id = self.new_id();
                            // Every server knows it, and refuses it after the negotiation (R14).
                            self.issue(id, Request::raw(NEGOTIATION, None));
                            self.in_flight.abandon(id);
                        }
                    }
                }
            }
            Phase::Failed | Phase::Closed => self.fail_all(),
        }
    }

    pub(super) fn issue(&mut self, id: CommandId, request: Request) {
        let (lane, wanted) = (request.lane(), request.is_wanted());
        let issued = Issued {
            takes_a_fd: request.takes_a_fd(),
            silent: !request.answers(),
        };
        let name = request.shared_name();
        let (line, fd) = request.into_line(self.handshake.sends_ids().then_some(id.0));
        self.secrets.sent(id.0, &name, &line);
        self.output.push(id, line.as_bytes(), fd);
        self.in_flight.issue(id, lane, issued);
        if !wanted {
            self.in_flight.abandon(id);
            self.last_unwanted = Some(id);
        }
        self.observed.push(Direction::Sent, &line);
    }

    /// Notes that `count` bytes of the output have been sent.
    pub(super) fn mark_sent(&mut self, count: usize) {
        let had_room = self.output.has_room();
        self.output.mark_sent(count);
        if !had_room {
            self.send_what_may_go();
        }
    }

    /// Whether the server is working on a command, as far as a client can tell.
    pub(super) fn is_running(&self, id: CommandId) -> bool {
        self.in_flight.is_first(id) && self.output.is_sent(id)
    }

    pub(super) fn abandon(&mut self, id: CommandId) -> Outcome {
        let outcome = if self.in_flight.take_back(id) {
            self.gave_up();
            Outcome::NotSent
        } else if self.output.take_back(id) {
            self.in_flight.forget(id);
            Outcome::NotSent
        } else if self.in_flight.abandon(id) {
            Outcome::Unknown
        } else {
            Outcome::NotSent
        };
        self.send_what_may_go();
        outcome
    }

    /// Whether commands wait to be sent whose reply no call waits for.
    pub(super) fn has_unwanted(&self) -> bool {
        let leaves = |id| !self.output.is_sent(id);
        self.in_flight.has_unwanted() || self.last_unwanted.is_some_and(leaves)
    }

    /// Like `abandon`, but a late reply is still returned.
    pub(super) fn give_up(&mut self, id: CommandId) -> Outcome {
        let outcome = self.abandon(id);
        if outcome == Outcome::Unknown {
            self.in_flight.keep(id);
        }
        outcome
    }

    pub(super) fn forget(&mut self, id: CommandId) {
        match self.handshake.ids() {
            Ids::Echoed => self.in_flight.forget(id),
            Ids::Ignored => {
                self.in_flight.forget(id);
                self.agent.forgot = true;
            }
            // An error that still comes must not be taken for the reply to the next command.
            Ids::Refused => drop(self.in_flight.abandon(id)),
        }
        self.send_what_may_go();
    }

    /// Notes the end of the connection, after these bytes of an incomplete message.
    pub(super) fn end(&mut self, rest: &[u8]) {
        if !self.closed {
            self.closed = true;
            self.handshake.closed(rest);
            self.fail_all();
            self.output.clear();
        }
    }

    /// Sets the id of the next command, cut to what every JSON implementation represents exactly.
    pub(super) fn count_from(&mut self, id: u64) {
        self.last_id = id.saturating_sub(1) & 0x000f_ffff_ffff_ffff;
    }

    pub(super) fn new_id(&mut self) -> CommandId {
        self.last_id += 1;
        CommandId(self.last_id)
    }

    fn fail_all(&mut self) {
        for (id, outcome) in self.in_flight.drain(&self.output.not_begun()) {
            let failure = Failure::Disconnected(outcome);
            self.replies.push_back((id, Err(failure)));
        }
    }

    /// Processes a value that was received. A large text is moved; a small one is copied, so that the buffer need not be.
    pub(super) fn frame(&mut self, found: FramedValue<'_>) {
        let member = found.member().unwrap_or_default();
        if found.bytes().len() >= LARGE {
            match String::from_utf8(found.into_bytes()) {
                Ok(text) => self.large(text, member),
                Err(error) => self.not_utf8(error.as_bytes()),
            }
            return;
        }
        match std::str::from_utf8(found.bytes()) {
            Ok(text) => {
                self.observed.push(Direction::Received, text);
                match Message::parse_around(text, member) {
                    Ok(message) => self.message(text, message),
                    Err(error) => self.undecodable(text, error),
                }
            }
            Err(_) => self.not_utf8(found.bytes()),
        }
    }

    fn large(&mut self, text: String, member: Range<usize>) {
        self.observed.push(Direction::Received, &text);
        match Message::parse_around(&text, member) {
            Ok(Message::Return { id, value }) if self.handshake.phase() == Phase::Ready => {
                // `value` is a slice of `text`.
                let start = value.as_ptr() as usize - text.as_ptr() as usize;
                let part = start..start + value.len();
                let id = self.owner_of_value(id.as_ref(), value);
                let beginning = excerpt(&text);
                if !self.settle(id, Ok(Text::part(text, part))) {
                    self.unknown(&beginning, id);
                }
            }
            Ok(message) => self.message(&text, message),
            Err(error) => self.undecodable(&text, error),
        }
    }

    /// Bytes that are not UTF-8 cannot be decoded as anything; the error says so.
    fn not_utf8(&mut self, bytes: &[u8]) {
        if let Err(error) = qmp_types::from_slice::<Empty>(bytes) {
            self.undecodable(&String::from_utf8_lossy(bytes), error);
        }
    }

    /// Notes the mark with which a guest agent starts afresh.
    pub(super) fn resync(&mut self) {
        self.handshake.marked();
    }

    /// Processes a message. Its keys tell what it is, not its position: events may come at any
    /// time, even before the negotiation is over (R16).
    fn message(&mut self, text: &str, message: Message<'_>) {
        if let Message::Event(event) = message {
            let secrets = self.secrets.clone();
            self.events
                .push_back(ReceivedEvent::new(&event, text, secrets));
            return;
        }
        let progress = self.handshake.inspect(&message);
        if self.note_progress(progress) {
            return;
        }
        match (self.handshake.phase(), message) {
            (Phase::Greeting, Message::Greeting(greeting)) => {
                let id = self.new_id();
                let arguments = self.handshake.greeted(greeting, id);
                let request = Request::raw(NEGOTIATION, arguments.as_ref());
                let (line, _) = request.into_line(Some(id.0));
                self.output.push(id, line.as_bytes(), None);
                self.observed.push(Direction::Sent, &line);
            }
            (Phase::Greeting, _) => self.handshake.not_qmp(&self.secrets.text(text), None),
            // A server that was starting when the connection was made may greet twice (R12).
            (Phase::Negotiation, Message::Greeting(_)) => {}
            (_, Message::Return { id, value }) => {
                let owner = self.owner_of_value(id.as_ref(), value);
                self.reply(owner, text, Ok(value.into()));
            }
            (_, Message::Error { id, error }) => self.error(id.as_ref(), text, error),
            (_, _) => {
                let text = self.secrets.excerpt(text, None);
                self.stray(Stray::Unexpected { text });
            }
        }
    }

    fn reply(&mut self, id: Option<CommandId>, text: &str, result: Result<Text, Failure>) {
        if !self.settle(id, result) {
            self.unknown(text, id);
        }
    }

    /// Notes a reply that no command waits for.
    fn unknown(&mut self, text: &str, id: Option<CommandId>) {
        let text = self.secrets.excerpt(text, id.map(|id| id.0));
        self.stray(Stray::UnknownId { text });
    }

    /// Settles a command: gives it its result if a call waits for it, and returns whether one did.
    fn settle(&mut self, id: Option<CommandId>, result: Result<Text, Failure>) -> bool {
        let Some(id) = id else { return false };
        if self.handshake.awaits(id) {
            self.handshake.negotiated(result);
            return true;
        }
        self.failed_without_id = false;
        let Some(settled) = self.in_flight.settle(id) else {
            return false;
        };
        for (id, silent) in settled.passed {
            // A command that has no reply on success is done.
            let reply = silent.then(|| "{}".into()).ok_or(Failure::Lost);
            self.replies.push_back((id, reply));
        }
        if settled.wanted {
            self.replies.push_back((id, result));
        }
        settled.wanted
    }

    /// An error without id belongs to the only command that the server has, if there is exactly
    /// one (R30). One request may have several such errors (R7), and the others must not fail
    /// the next command: they are over when the server has sent a message with an id.
    fn error(&mut self, id: Option<&Value>, text: &str, error: ErrorObject) {
        let error = self.secrets.error(error);
        if id.is_some() {
            return self.reply(known(id), text, Err(Failure::Refused(error)));
        }
        let owner = self.owner_of_error(&error);
        if self.settle(owner, Err(Failure::Refused(error.clone()))) {
            self.failed_without_id = true;
        } else {
            let mut error = error;
            error.desc = excerpt(&error.desc);
            self.stray(Stray::Error(error));
        }
    }

    fn undecodable(&mut self, text: &str, error: DecodeError) {
        if self.handshake.phase() == Phase::Greeting {
            // An object of that name is meant as a greeting, even if it is malformed.
            let path = error.path();
            let is_object = !matches!(error.kind(), DecodeErrorKind::Type { .. }) || path != "QMP";
            return if path.starts_with("QMP") && is_object {
                let text = self.secrets.excerpt(text, None);
                self.handshake
                    .fail(HandshakeError::BadGreeting { error, text });
            } else {
                self.handshake
                    .not_qmp(&self.secrets.text(text), Some(error));
            };
        }
        let failure = Failure::Undecodable {
            error: error.clone(),
            text: text.to_owned(),
        };
        let id = salvage::id(text).map(CommandId);
        let owner = id.or_else(|| self.owner_of_nonsense());
        if !self.settle(owner, Err(failure)) {
            let text = self.secrets.excerpt(text, owner.map(|id| id.0));
            self.stray(Stray::Undecodable { error, text });
        }
    }

    pub(super) fn too_large(&mut self) {
        if self.handshake.phase() == Phase::Greeting {
            return self.handshake.fail(HandshakeError::TooLarge);
        }
        if !self.settle(self.only_one(), Err(Failure::TooLarge)) {
            self.stray(Stray::TooLarge);
        }
    }

    /// The command that the server has, if there is exactly one.
    pub(super) fn only_one(&self) -> Option<CommandId> {
        self.handshake
            .awaited()
            .or_else(|| self.in_flight.only_one())
    }

    fn stray(&mut self, stray: Stray) {
        trace::stray(&stray);
        self.strays.push_back(stray);
        if self.strays.len() > MAX_STRAYS {
            self.strays.pop_front();
        }
    }
}

/// Returns an id, if this client sends such ids.
pub(super) fn known(id: Option<&Value>) -> Option<CommandId> {
    id.and_then(Value::as_u64).map(CommandId)
}
