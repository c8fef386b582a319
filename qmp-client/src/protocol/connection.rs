//! [`Connection`]: the state machine of one conversation with a server.
//!
//! It takes the server's bytes and the program's commands, in any order, and gives the bytes to
//! send, the replies and the events. It must not know how bytes are moved, nor what time it is.

mod handshake;
mod in_flight;

use std::collections::VecDeque;

use qmp_types::{Command, DecodeError, Empty, ErrorObject, Greeting, Message, OobCommand, Writer};
use serde_json::Value;

use super::events::{EventQueue, ReceivedEvent};
use super::framer::{Frame, Framer};
use super::reply::{CommandId, Failure, Outcome};
use super::salvage;
use super::stray::Stray;

use self::handshake::Handshake;
pub use self::handshake::HandshakeError;
use self::in_flight::{InFlight, Lane};

/// What a [`Connection`] should do, and how much it may hold.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The capabilities to enable if the server offers them. None unless asked for.
    pub capabilities: Vec<String>,
    /// The size of the largest message that is accepted, in bytes. 64 MiB unless set (R11).
    pub max_message: usize,
    /// How many events are kept; when there are more, the oldest are dropped. 4096 unless set.
    pub max_events: usize,
}

/// How far a conversation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The server has not said anything.
    Greeting,
    /// The server has greeted, and the reply to the negotiation of capabilities is to come.
    Negotiation,
    /// Commands are sent and answered.
    Ready,
    /// The conversation did not begin; [`Connection::handshake_error`] says why.
    Failed,
    /// The connection has ended.
    Closed,
}

/// The server has not offered the capability `oob`, or it was not asked for (R22).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("out-of-band commands are not enabled on this connection")]
pub struct NotOffered;

/// A conversation with a QMP server.
///
/// ```
/// use qmp_client::protocol::{Connection, Options, Phase};
///
/// let mut connection = Connection::new(Options::default());
/// connection.receive(
///     br#"{"QMP": {"version": {"qemu": {"major": 10, "minor": 0, "micro": 2}, "package": ""},
///         "capabilities": ["oob"]}}"#,
/// );
/// assert_eq!(connection.output(), br#"{"execute":"qmp_capabilities","id":1}"#);
/// connection.mark_sent(connection.output().len());
/// connection.receive(br#"{"return": {}, "id": 1}"#);
/// assert_eq!(connection.phase(), Phase::Ready);
///
/// let stop = connection.submit_raw("stop", None);
/// assert_eq!(connection.output(), br#"{"execute":"stop","id":2}"#);
/// connection.receive(br#"{"return": {}, "id": 2}"#);
/// assert_eq!(connection.next_reply(), Some((stop, Ok("{}".to_owned()))));
/// ```
#[derive(Debug)]
pub struct Connection {
    framer: Framer,
    session: Session,
}

/// All of a [`Connection`] that a message can change.
#[derive(Debug)]
struct Session {
    handshake: Handshake,
    closed: bool,
    in_flight: InFlight,
    replies: VecDeque<(CommandId, Result<String, Failure>)>,
    events: EventQueue,
    strays: VecDeque<Stray>,
    last_id: u64,
    output: Vec<u8>,
    /// How many bytes of output have been sent since the beginning.
    sent: u64,
}

/// How many strays are kept; when there are more, the oldest are dropped. They are for a log, and
/// a single malformed request can cause hundreds (R7).
const MAX_STRAYS: usize = 64;

impl Default for Options {
    fn default() -> Self {
        Self { capabilities: Vec::new(), max_message: 64 << 20, max_events: 4096 }
    }
}

impl Connection {
    /// Starts a conversation, in which the server speaks first.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self {
            framer: Framer::new(options.max_message),
            session: Session {
                handshake: Handshake::new(options.capabilities),
                closed: false,
                in_flight: InFlight::default(),
                replies: VecDeque::new(),
                events: EventQueue::new(options.max_events),
                strays: VecDeque::new(),
                last_id: 0,
                output: Vec::new(),
                sent: 0,
            },
        }
    }

    /// How far the conversation is.
    #[must_use]
    pub fn phase(&self) -> Phase {
        if self.session.closed { Phase::Closed } else { self.session.handshake.phase() }
    }

    /// What the server said first, once it has.
    #[must_use]
    pub fn greeting(&self) -> Option<&Greeting> {
        self.session.handshake.greeting()
    }

    /// The capabilities that are enabled: those that were asked for and offered (R15).
    #[must_use]
    pub fn capabilities(&self) -> &[String] {
        self.session.handshake.enabled()
    }

    /// Why the conversation did not begin.
    #[must_use]
    pub fn handshake_error(&self) -> Option<&HandshakeError> {
        self.session.handshake.error()
    }

    /// Takes bytes that the server sent.
    pub fn receive(&mut self, bytes: &[u8]) {
        self.framer.push(bytes);
        while let Some(frame) = self.framer.next_frame() {
            match frame {
                Frame::Text(text) => self.session.frame(text),
                Frame::TooLarge => self.session.too_large(),
            }
            // After every message and not after all, so that what is sent does not depend on how
            // the bytes were cut.
            self.session.send_what_may_go();
        }
    }

    /// The server has ended the connection. All commands without a reply fail.
    pub fn receive_end(&mut self) {
        let session = &mut self.session;
        if std::mem::replace(&mut session.closed, true) {
            return;
        }
        session.handshake.closed(self.framer.rest());
        session.fail_all();
    }

    /// The bytes to send.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        &self.session.output
    }

    /// Notes that the first `count` bytes of [`output`](Self::output) have been sent.
    pub fn mark_sent(&mut self, count: usize) {
        self.session.sent += self.session.output.drain(..count).len() as u64;
    }

    /// Issues a command. It is sent when the handshake is over and fewer than eight others wait
    /// for their reply: QEMU would not read more, and then could not be reached out of band
    /// either (R24).
    pub fn submit<C: Command>(&mut self, command: &C) -> CommandId {
        let id = self.session.new_id();
        let text = qmp_types::request(command, Some(&id.0.into()), false);
        self.session.submit(id, Lane::InBand, text)
    }

    /// Issues a command out of band, so that it overtakes others.
    ///
    /// # Errors
    /// If `oob` is not enabled.
    pub fn submit_oob<C: OobCommand>(&mut self, command: &C) -> Result<CommandId, NotOffered> {
        if !self.capabilities().iter().any(|name| name == "oob") {
            return Err(NotOffered);
        }
        let id = self.session.new_id();
        let text = qmp_types::request(command, Some(&id.0.into()), true);
        Ok(self.session.submit(id, Lane::OutOfBand, text))
    }

    /// Issues a command by name. QMP allows only objects as arguments, and the server will refuse
    /// anything else (R20).
    pub fn submit_raw(&mut self, name: &str, arguments: Option<&Value>) -> CommandId {
        let id = self.session.new_id();
        let text = request(name, arguments, id);
        self.session.submit(id, Lane::InBand, text)
    }

    /// Stops waiting for the reply to a command; if the reply still comes, it is a stray. A
    /// command that still waits for its turn will not be sent.
    ///
    /// Until its reply comes, the command counts as one that the server is busy with.
    pub fn abandon(&mut self, id: CommandId) -> Outcome {
        self.session.in_flight.abandon(id)
    }

    /// Stops waiting for the reply to a command that sends none on success (R33).
    pub fn forget(&mut self, id: CommandId) {
        self.session.in_flight.forget(id);
        self.session.send_what_may_go();
    }

    /// Gives the next reply: the text of what the command returned, or why it did not return.
    pub fn next_reply(&mut self) -> Option<(CommandId, Result<String, Failure>)> {
        self.session.replies.pop_front()
    }

    /// The events that have not been taken.
    #[must_use]
    pub fn events(&self) -> &EventQueue {
        &self.session.events
    }

    /// The events that have not been taken, to take some.
    pub fn events_mut(&mut self) -> &mut EventQueue {
        &mut self.session.events
    }

    /// Takes the messages that belong to nobody: the latest 64.
    pub fn take_strays(&mut self) -> Vec<Stray> {
        self.session.strays.drain(..).collect()
    }

    /// The bytes of a message whose end has not been received.
    #[must_use]
    pub fn rest(&self) -> &[u8] {
        self.framer.rest()
    }
}

impl Session {
    fn new_id(&mut self) -> CommandId {
        self.last_id += 1;
        CommandId(self.last_id)
    }

    fn submit(&mut self, id: CommandId, lane: Lane, text: String) -> CommandId {
        self.in_flight.wait(id, lane, text);
        self.send_what_may_go();
        id
    }

    fn send_what_may_go(&mut self) {
        match self.handshake.phase() {
            Phase::Failed => self.fail_all(),
            Phase::Ready if self.closed => self.fail_all(),
            Phase::Ready => self.send_waiting(),
            _ => {}
        }
    }

    fn send_waiting(&mut self) {
        loop {
            let position = self.sent + self.output.len() as u64;
            let Some(text) = self.in_flight.next(position) else { return };
            self.output.extend_from_slice(text.as_bytes());
        }
    }

    fn fail_all(&mut self) {
        for (id, outcome) in self.in_flight.drain(self.sent) {
            self.replies.push_back((id, Err(Failure::Disconnected(outcome))));
        }
    }

    fn frame(&mut self, bytes: &[u8]) {
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
            self.events.push(ReceivedEvent::new(event.name, event.timestamp, text));
            return;
        }
        match (self.handshake.phase(), message) {
            (Phase::Greeting, Message::Greeting(greeting)) => {
                let id = self.new_id();
                let arguments = self.handshake.greeted(greeting, id);
                let request = request("qmp_capabilities", arguments.as_ref(), id);
                self.output.extend_from_slice(request.as_bytes());
            }
            (Phase::Greeting, _) => self.handshake.not_qmp(text.to_owned(), None),
            (_, Message::Return { id, value }) => self.reply(id.as_ref(), text, Ok(value.to_owned())),
            (_, Message::Error { id, error }) => self.error(id.as_ref(), text, error),
            (_, _) => self.stray(Stray::Unexpected { text: text.to_owned() }),
        }
    }

    fn reply(&mut self, id: Option<&Value>, text: &str, result: Result<String, Failure>) {
        let id = id.and_then(Value::as_u64).map(CommandId);
        if !id.is_some_and(|id| self.settle(id, result)) {
            self.stray(Stray::UnknownId { text: text.to_owned() });
        }
    }

    /// Gives the result to the command, if there is one with that id that waits for it.
    fn settle(&mut self, id: CommandId, result: Result<String, Failure>) -> bool {
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
        match self.only_one() {
            Some(id) => {
                self.settle(id, Err(Failure::Refused(error)));
            }
            None => self.stray(Stray::Error(error)),
        }
    }

    fn undecodable(&mut self, text: String, error: DecodeError) {
        if self.handshake.phase() == Phase::Greeting {
            return self.handshake.not_qmp(text, Some(error));
        }
        let id = salvage::id(&text).map(CommandId);
        match id.filter(|id| self.handshake.awaits(*id) || self.in_flight.awaits(*id)) {
            Some(id) => {
                self.settle(id, Err(Failure::Undecodable { error, text }));
            }
            None => self.stray(Stray::Undecodable { error, text }),
        }
    }

    fn too_large(&mut self) {
        if self.handshake.phase() == Phase::Greeting {
            return self.handshake.not_qmp(String::new(), None);
        }
        match self.only_one() {
            Some(id) => {
                self.settle(id, Err(Failure::TooLarge));
            }
            None => self.stray(Stray::TooLarge),
        }
    }

    fn only_one(&self) -> Option<CommandId> {
        self.handshake.awaited().or_else(|| self.in_flight.only_one())
    }

    fn stray(&mut self, stray: Stray) {
        self.strays.push_back(stray);
        if self.strays.len() > MAX_STRAYS {
            self.strays.pop_front();
        }
    }
}

fn request(name: &str, arguments: Option<&Value>, id: CommandId) -> String {
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

#[cfg(test)]
mod tests;
