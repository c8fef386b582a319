//! [`Connection`]: the state machine of one session with a server.
//!
//! It takes the server's bytes and the program's commands, in any order, and returns the bytes to
//! send, the replies and the events. It is independent of input, output and clocks.

mod agent;
mod handshake;
mod in_flight;
mod output;
mod state;
mod synchronisation;

use std::fmt;
use std::time::Duration;

use qmp_text::excerpt_of_bytes;
use qmp_types::Greeting;

use super::events::ReceivedEvent;
use super::framer::{Frame, Framer};
use super::observer::{Observed, Observer};
use super::reply::{CommandId, Failure, Outcome};
use super::request::{Lane, Request};
use super::stray::Stray;
use super::text::Text;
use crate::secrets::Secrets;

pub use self::handshake::HandshakeError;
pub use self::output::Chunk;
use self::state::State;

/// The options of a [`Connection`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The capabilities to enable if the server offers them. None by default.
    pub capabilities: Vec<String>,
    /// The size of the largest message that is accepted, in bytes. 64 MiB by default (R11).
    pub max_message: usize,
    /// Sees every message that [`Connection::take_observed`] returns.
    pub observer: Option<Observer>,
}

/// The phase of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The server has not sent its greeting.
    Greeting,
    /// The server has greeted, and has not yet answered the negotiation of capabilities.
    Negotiation,
    /// A guest agent has been asked to answer with a number; its output up to the answer is dropped.
    Synchronisation,
    /// Commands are sent and answered.
    Ready,
    /// The session did not begin; [`Connection::handshake_error`] says why.
    Failed,
    /// The connection has ended.
    Closed,
}

/// Why a command is not accepted for sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAccepted {
    /// It is out of band, and the server has not offered the capability `oob`, or it was not asked
    /// for (R22).
    #[error("out-of-band commands are not enabled on this connection")]
    OutOfBand,
    /// It carries a file descriptor but does not take one: the server would keep the descriptor for the next
    /// command that does (R44). Commands that take one cannot be out of band.
    #[error("the command takes no file descriptor")]
    FileDescriptor,
}

/// A session with a QMP server.
///
/// ```
/// use qmp_protocol::{Connection, Options, Phase, Request};
///
/// let mut connection = Connection::new(Options::default());
/// connection.receive(
///     br#"{"QMP": {"version": {"qemu": {"major": 10, "minor": 0, "micro": 2}, "package": ""},
///         "capabilities": ["oob"]}}"#,
/// );
/// assert_eq!(connection.output().bytes, b"{\"execute\":\"qmp_capabilities\",\"id\":1}\n");
/// connection.mark_sent(connection.output().bytes.len());
/// connection.receive(br#"{"return": {}, "id": 1}"#);
/// assert_eq!(connection.phase(), Phase::Ready);
///
/// let stop = connection.submit(Request::raw("stop", None))?;
/// assert_eq!(connection.output().bytes, b"{\"execute\":\"stop\",\"id\":2}\n");
/// connection.receive(br#"{"return": {}, "id": 2}"#);
/// assert_eq!(connection.next_reply(), Some((stop, Ok("{}".into()))));
/// # Ok::<(), qmp_protocol::NotAccepted>(())
/// ```
pub struct Connection {
    framer: Framer,
    state: State,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            capabilities: Vec::new(),
            max_message: 64 << 20,
            observer: None,
        }
    }
}

impl Connection {
    /// Starts a session with a monitor, which greets first.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self {
            framer: Framer::new(options.max_message),
            state: State::new(options),
        }
    }

    /// Starts a session with a guest agent, which sends no greeting (R42): the client asks it to
    /// answer with `number`, and sends commands after the answer. The number should be one that no
    /// other client has used lately.
    #[must_use]
    pub fn guest_agent(options: Options, number: u64) -> Self {
        let mut connection = Self::new(options);
        // Output left over from an earlier client may have ids too, counted from one.
        connection.state.count_from(number);
        connection.synchronise(number);
        connection
    }

    /// Synchronises with the guest agent again: asks for `number`, or for the next unused number if `number` is not larger
    /// than all before. After the answer, commands that still have no reply fail.
    pub fn synchronise(&mut self, number: u64) {
        self.state.synchronise(number);
    }

    /// The phase of the session.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.state.phase()
    }

    /// The server's greeting, once it has arrived.
    #[must_use]
    pub fn greeting(&self) -> Option<&Greeting> {
        self.state.handshake.greeting()
    }

    /// The capabilities that are enabled: those that were asked for and offered (R15).
    #[must_use]
    pub fn capabilities(&self) -> &[String] {
        self.state.handshake.enabled()
    }

    /// The secrets that the session has sent.
    #[must_use]
    pub fn secrets(&self) -> Secrets {
        self.state.secrets.clone()
    }

    /// Why the session did not begin.
    #[must_use]
    pub fn handshake_error(&self) -> Option<&HandshakeError> {
        self.state.handshake.error()
    }

    /// The command with which the session begins.
    #[must_use]
    pub fn first_command(&self) -> &'static str {
        self.state.handshake.command()
    }

    /// Processes bytes that the server sent.
    pub fn receive(&mut self, bytes: &[u8]) {
        for piece in bytes.chunks(PIECE) {
            self.framer.push(piece);
            self.take_frames();
        }
    }

    /// Returns room to read the server's bytes into, without a copy; [`received`](Self::received) then processes
    /// them. The room is never empty.
    pub fn room(&mut self) -> &mut [u8] {
        self.framer.room()
    }

    /// Processes the bytes that were put at the beginning of [`room`](Self::room).
    pub fn received(&mut self, count: usize) {
        self.framer.fill(count);
        self.take_frames();
    }

    fn take_frames(&mut self) {
        while let Some(frame) = self.framer.next_frame() {
            match frame {
                Frame::Value(found) => self.state.frame(found),
                Frame::TooLarge => self.state.too_large(),
                Frame::Resync => self.state.resync(),
            }
            // After each message, so that the output does not depend on how the bytes were cut.
            self.state.send_what_may_go();
        }
    }

    /// Fails the handshake because its time is over.
    pub(crate) fn time_out(&mut self, waited: Duration) {
        let command = match self.phase() {
            Phase::Negotiation | Phase::Synchronisation => Some(self.first_command()),
            _ => None,
        };
        let text = self.secrets().text(&excerpt_of_bytes(self.rest()));
        self.state.handshake.fail(HandshakeError::TimedOut {
            waited,
            command,
            text,
        });
    }

    /// Notes that the server ended the connection. All commands without a reply fail.
    pub fn receive_end(&mut self) {
        self.state.end(self.framer.rest());
    }

    /// Returns the next bytes to send; more may follow them.
    #[must_use]
    pub fn output(&self) -> Chunk<'_> {
        self.state.output.chunk()
    }

    /// Whether there is something to send.
    #[must_use]
    pub fn has_output(&self) -> bool {
        !self.state.output.is_empty()
    }

    /// Notes that the first `count` bytes of [`output`](Self::output) have been sent, and the file
    /// descriptor with the first of them.
    pub fn mark_sent(&mut self, count: usize) {
        self.state.mark_sent(count);
    }

    /// Issues a command. It is sent when the handshake is over and fewer than eight others wait
    /// for their reply: QEMU would not read more, and would then not read out-of-band commands
    /// either (R24). An out-of-band command does not wait for others.
    ///
    /// If a later command is answered first, the reply to this one is [lost](Failure::Lost), because replies to in-band
    /// commands come in order (R23).
    ///
    /// # Errors
    /// If it is out of band and `oob` is not enabled, or if it carries a file descriptor and does not take one.
    pub fn submit(&mut self, request: Request) -> Result<CommandId, NotAccepted> {
        let is_oob = request.lane() == Lane::OutOfBand;
        if is_oob && !self.capabilities().iter().any(|name| name == "oob") {
            return Err(NotAccepted::OutOfBand);
        }
        if request.has_fd() && (is_oob || !request.takes_a_fd()) {
            return Err(NotAccepted::FileDescriptor);
        }
        Ok(self.state.submit(request))
    }

    /// Stops waiting for the reply to a command; a reply that still comes is a stray. A
    /// command of which nothing has been sent is taken back.
    ///
    /// A command that was sent makes room for another. Where out-of-band commands are enabled, and the server
    /// therefore reads ahead, it still counts as one of the eight until it or a later one is answered,
    /// unless all of them are abandoned: then others are sent one at a time.
    pub fn abandon(&mut self, id: CommandId) -> Outcome {
        self.state.abandon(id)
    }

    /// Like [`abandon`](Self::abandon), but [`next_reply`](Self::next_reply) still returns a late reply,
    /// or its loss.
    pub fn give_up(&mut self, id: CommandId) -> Outcome {
        self.state.give_up(id)
    }

    /// Stops waiting for the reply to a command that sends none on success (R33).
    pub fn forget(&mut self, id: CommandId) {
        self.state.forget(id);
    }

    /// Whether commands wait to be sent whose reply no call waits for.
    #[must_use]
    pub fn has_unwanted(&self) -> bool {
        self.state.has_unwanted()
    }

    /// Whether the server is working on a command: it has been sent, and those before it are done.
    #[must_use]
    pub fn is_running(&self, id: CommandId) -> bool {
        self.state.is_running(id)
    }

    /// Whether the handshake has succeeded; the connection may have ended since.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.state.handshake.begun()
    }

    /// Takes the messages that were sent or received since the last call, for the
    /// [observer](Options::observer).
    pub fn take_observed(&mut self) -> Observed {
        self.state.observed.take()
    }

    /// Whether there is something for the observer to see.
    #[must_use]
    pub fn has_observed(&self) -> bool {
        !self.state.observed.is_empty()
    }

    /// Returns the next reply: the text of the returned value, or the reason why there is none.
    pub fn next_reply(&mut self) -> Option<(CommandId, Result<Text, Failure>)> {
        self.state.replies.pop_front()
    }

    /// Returns the next event. The driver takes all of them after each read, and decides
    /// how many to keep.
    pub fn next_event(&mut self) -> Option<ReceivedEvent> {
        self.state.events.pop_front()
    }

    /// Takes the latest 64 messages that belong to no command.
    pub fn take_strays(&mut self) -> Vec<Stray> {
        self.state.strays.drain(..).collect()
    }

    /// The bytes of a message whose end has not been received.
    #[must_use]
    pub fn rest(&self) -> &[u8] {
        self.framer.rest()
    }
}

/// Messages may be secret.
impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("phase", &self.phase())
            .finish_non_exhaustive()
    }
}

/// The size of the pieces in which bytes are scanned, so that large input is moved seldom.
const PIECE: usize = 64 << 10;

#[cfg(test)]
mod agent_tests;
#[cfg(test)]
mod lost_tests;
#[cfg(test)]
pub(crate) mod tests;
