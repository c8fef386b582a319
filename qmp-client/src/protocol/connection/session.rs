//! [`Session`]: what the messages of a conversation mean and change.

use std::collections::VecDeque;

use qmp_types::{DecodeError, Empty, ErrorObject, Message, Writer};
use serde_json::Value;

use super::handshake::Handshake;
use super::in_flight::{InFlight, Lane};
use super::output::Output;
use super::{Options, Phase};
use crate::protocol::events::{EventQueue, ReceivedEvent};
use crate::protocol::reply::{CommandId, Failure};
use crate::protocol::salvage;
use crate::protocol::stray::Stray;

/// All of a [`Connection`](super::Connection) that a message can change.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) handshake: Handshake,
    pub(super) in_flight: InFlight,
    pub(super) replies: VecDeque<(CommandId, Result<String, Failure>)>,
    pub(super) events: EventQueue,
    pub(super) strays: VecDeque<Stray>,
    pub(super) output: Output,
    closed: bool,
    last_id: u64,
}

/// How many strays are kept; when there are more, the oldest are dropped. They are for a log, and
/// a single malformed request can cause hundreds (R7).
const MAX_STRAYS: usize = 64;

impl Session {
    pub(super) fn new(options: Options) -> Self {
        Self {
            handshake: Handshake::new(options.capabilities),
            in_flight: InFlight::default(),
            replies: VecDeque::new(),
            events: EventQueue::new(options.max_events),
            strays: VecDeque::new(),
            output: Output::default(),
            closed: false,
            last_id: 0,
        }
    }

    pub(super) fn phase(&self) -> Phase {
        if self.closed {
            Phase::Closed
        } else {
            self.handshake.phase()
        }
    }

    /// Issues a command whose text is made for the id that it gets.
    pub(super) fn submit(
        &mut self,
        lane: Lane,
        text: impl FnOnce(CommandId) -> String,
    ) -> CommandId {
        let id = self.new_id();
        self.in_flight.wait(id, lane, text(id));
        self.send_what_may_go();
        id
    }

    pub(super) fn send_what_may_go(&mut self) {
        match self.phase() {
            Phase::Greeting | Phase::Negotiation => {}
            Phase::Ready => {
                while let Some(text) = self.in_flight.next(self.output.position()) {
                    self.output.push(&text);
                }
            }
            Phase::Failed | Phase::Closed => self.fail_all(),
        }
    }

    /// The connection has ended, after these bytes of an incomplete message.
    pub(super) fn end(&mut self, rest: &[u8]) {
        if !self.closed {
            self.closed = true;
            self.handshake.closed(rest);
            self.fail_all();
        }
    }

    fn new_id(&mut self) -> CommandId {
        self.last_id += 1;
        CommandId(self.last_id)
    }

    fn fail_all(&mut self) {
        for (id, outcome) in self.in_flight.drain(self.output.sent()) {
            let failure = Failure::Disconnected(outcome);
            self.replies.push_back((id, Err(failure)));
        }
    }

    pub(super) fn frame(&mut self, bytes: &[u8]) {
        if let Ok(text) = std::str::from_utf8(bytes) {
            match Message::parse(text) {
                Ok(message) => self.message(text, message),
                Err(error) => self.undecodable(text.to_owned(), error),
            }
        } else if let Err(error) = qmp_types::from_slice::<Empty>(bytes) {
            // Bytes that are not UTF-8 cannot be decoded as anything; the error says so.
            self.undecodable(String::from_utf8_lossy(bytes).into_owned(), error);
        }
    }

    /// Messages are told apart by their keys and not by when they come: events may come at any
    /// time, even before the negotiation is over (R16).
    fn message(&mut self, text: &str, message: Message<'_>) {
        if let Message::Event(event) = message {
            self.events.push(ReceivedEvent::new(&event, text));
            return;
        }
        match (self.handshake.phase(), message) {
            (Phase::Greeting, Message::Greeting(greeting)) => {
                let id = self.new_id();
                let arguments = self.handshake.greeted(greeting, id);
                let request = request("qmp_capabilities", arguments.as_ref(), id);
                self.output.push(&request);
            }
            (Phase::Greeting, _) => self.handshake.not_qmp(text.to_owned(), None),
            (_, Message::Return { id, value }) => {
                self.reply(id.as_ref(), text, Ok(value.to_owned()));
            }
            (_, Message::Error { id, error }) => self.error(id.as_ref(), text, error),
            (_, _) => self.stray(Stray::Unexpected {
                text: text.to_owned(),
            }),
        }
    }

    fn reply(&mut self, id: Option<&Value>, text: &str, result: Result<String, Failure>) {
        let id = id.and_then(Value::as_u64).map(CommandId);
        if !self.settle(id, result) {
            self.stray(Stray::UnknownId {
                text: text.to_owned(),
            });
        }
    }

    /// The command with that id is done. Gives it the result, if there is such a command and it is
    /// wanted; says whether it was.
    fn settle(&mut self, id: Option<CommandId>, result: Result<String, Failure>) -> bool {
        let Some(id) = id else { return false };
        if self.handshake.awaits(id) {
            self.handshake.negotiated(result);
            return true;
        }
        let waiting = self.in_flight.take(id);
        if waiting {
            self.replies.push_back((id, result));
        }
        waiting
    }

    /// An error without id is that of the only command that the server can mean, if there is just
    /// one (R30).
    fn error(&mut self, id: Option<&Value>, text: &str, error: ErrorObject) {
        if id.is_some() {
            return self.reply(id, text, Err(Failure::Refused(error)));
        }
        if !self.settle(self.only_one(), Err(Failure::Refused(error.clone()))) {
            self.stray(Stray::Error(error));
        }
    }

    fn undecodable(&mut self, text: String, error: DecodeError) {
        if self.handshake.phase() == Phase::Greeting {
            return self.handshake.not_qmp(text, Some(error));
        }
        let failure = Failure::Undecodable {
            error: error.clone(),
            text: text.clone(),
        };
        if !self.settle(salvage::id(&text).map(CommandId), Err(failure)) {
            self.stray(Stray::Undecodable { error, text });
        }
    }

    pub(super) fn too_large(&mut self) {
        if self.handshake.phase() == Phase::Greeting {
            return self.handshake.not_qmp(String::new(), None);
        }
        if !self.settle(self.only_one(), Err(Failure::TooLarge)) {
            self.stray(Stray::TooLarge);
        }
    }

    /// The command that the server has, if there is exactly one.
    fn only_one(&self) -> Option<CommandId> {
        self.handshake
            .awaited()
            .or_else(|| self.in_flight.only_one())
    }

    fn stray(&mut self, stray: Stray) {
        self.strays.push_back(stray);
        if self.strays.len() > MAX_STRAYS {
            self.strays.pop_front();
        }
    }
}

/// The message that sends a command by name.
pub(super) fn request(name: &str, arguments: Option<&Value>, id: CommandId) -> String {
    let mut w = Writer::new();
    w.begin_object();
    w.key("execute");
    w.string(name);
    if let Some(arguments) = arguments {
        w.key("arguments");
        w.value(arguments);
    }
    w.key("id");
    w.integer(id.0.into());
    w.end_object();
    w.finish()
}
