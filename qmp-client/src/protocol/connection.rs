//! [`Connection`]: the state machine of one conversation with a server.
//!
//! It takes the server's bytes and the program's commands, in any order, and gives the bytes to
//! send, the replies and the events. It must not know how bytes are moved, nor what time it is.

mod handshake;
mod in_flight;
mod output;
mod session;

use qmp_types::{Command, Greeting, OobCommand};
use serde_json::Value;

use super::events::EventQueue;
use super::framer::{Frame, Framer};
use super::reply::{CommandId, Failure, Outcome};
use super::stray::Stray;

pub use self::handshake::HandshakeError;
use self::in_flight::Lane;
use self::session::{Session, request};

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

impl Default for Options {
    fn default() -> Self {
        Self {
            capabilities: Vec::new(),
            max_message: 64 << 20,
            max_events: 4096,
        }
    }
}

impl Connection {
    /// Starts a conversation, in which the server speaks first.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self {
            framer: Framer::new(options.max_message),
            session: Session::new(options),
        }
    }

    /// How far the conversation is.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.session.phase()
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
        self.session.end(self.framer.rest());
    }

    /// The bytes to send.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        self.session.output.unsent()
    }

    /// Notes that the first `count` bytes of [`output`](Self::output) have been sent.
    pub fn mark_sent(&mut self, count: usize) {
        self.session.output.mark_sent(count);
    }

    /// Issues a command. It is sent when the handshake is over and fewer than eight others wait
    /// for their reply: QEMU would not read more, and then could not be reached out of band
    /// either (R24).
    pub fn submit<C: Command>(&mut self, command: &C) -> CommandId {
        self.session.submit(Lane::InBand, |id| {
            qmp_types::request(command, Some(&id.0.into()), false)
        })
    }

    /// Issues a command out of band, so that it overtakes others.
    ///
    /// # Errors
    /// If `oob` is not enabled.
    pub fn submit_oob<C: OobCommand>(&mut self, command: &C) -> Result<CommandId, NotOffered> {
        if !self.capabilities().iter().any(|name| name == "oob") {
            return Err(NotOffered);
        }
        Ok(self.session.submit(Lane::OutOfBand, |id| {
            qmp_types::request(command, Some(&id.0.into()), true)
        }))
    }

    /// Issues a command by name. QMP allows only objects as arguments, and the server will refuse
    /// anything else (R20).
    pub fn submit_raw(&mut self, name: &str, arguments: Option<&Value>) -> CommandId {
        self.session
            .submit(Lane::InBand, |id| request(name, arguments, id))
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

#[cfg(test)]
mod tests;
