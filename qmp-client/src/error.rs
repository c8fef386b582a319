//! [`Error`]: the errors of both clients, with texts for people.

use std::borrow::Cow;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use qmp_text::{MAX_EXCERPT, around, beginning, printable};
use qmp_types::secrets::{Masked, TextKind, mask};
use qmp_types::{DecodeError, ErrorObject};

use crate::awaited::Awaited;
use crate::process::{Exit, PATIENCE};
use crate::protocol::{
    End, Failure, HandshakeError, NotAccepted, Outcome, ReceivedEvent, Request, Secrets, Session,
};
use qmp_transport::{Address, AddressError};

/// An error of a client.
///
/// After [`Refused`](Self::Refused) the server has reported how the command failed. After
/// [`Deadline`](Self::Deadline), [`Disconnected`](Self::Disconnected) and
/// [`Io`](Self::Io) the [`Outcome`] tells whether the command may have taken effect (R31).
///
/// The text of an error is complete: it includes the text of a field `source`, so
/// [`source`](std::error::Error::source) returns `None`.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text is not an address.
    #[error(transparent)]
    Address(#[from] AddressError),

    /// No connection could be made.
    #[error(
        "cannot connect to {address}: {source}{}",
        hint(.source),
        address = shown(.address),
        source = shown(.source),
    )]
    Connect {
        /// The address of the server.
        address: Address,
        /// The operating system's error.
        r#source: io::Error,
    },

    /// Listening at the address failed, or no server connected in time.
    #[error(
        "cannot listen at {address}: {source}",
        address = shown(.address),
        source = shown(.source),
    )]
    Listen {
        /// The address to listen at.
        address: Address,
        /// The operating system's error.
        r#source: io::Error,
    },

    /// The server could not be started as a child.
    #[error("cannot start {program}: {source}", program = shown(.program), source = shown(.source))]
    Spawn {
        /// The program.
        program: String,
        /// The operating system's error.
        r#source: io::Error,
    },

    /// The child ended before the session had begun.
    #[error("{exit} before the QMP session began")]
    ChildEnded {
        /// How it ended, and the end of its standard error.
        exit: Exit,
    },

    /// The connection was made, but the server sent nothing in time. A monitor does that if it is
    /// busy with another client (R13), and a guest agent always does (R42).
    #[error(
        "{server} accepted the connection but sent no greeting within {waited:?}: \
         it may be busy with another client, or not be a QMP monitor",
        server = shown(.server),
    )]
    NoGreeting {
        /// The address, or `the server` if it is not known.
        server: String,
        /// How long the client waited.
        waited: Duration,
    },

    /// The server ended the connection before the session had begun.
    #[error(
        "{server} ended the connection before the QMP session began",
        server = shown(.server),
    )]
    ClosedBeforeGreeting {
        /// The address, or `the server` if it is not known.
        server: String,
    },

    /// The server does not speak QMP.
    #[error(
        "{server} does not speak QMP: it began with `{}`",
        printable(beginning(.text, 60).trim_end()),
        server = shown(.server),
    )]
    NotQmp {
        /// The address, or `the server` if it is not known.
        server: String,
        /// The beginning of its output.
        text: String,
        /// Why that is not a greeting, if it is not a QMP message at all.
        r#source: Option<DecodeError>,
    },

    /// The greeting cannot be decoded: a member is missing, for example.
    #[error(
        "cannot decode the greeting of {server}: {source}",
        server = shown(.server),
        source = shown(.source),
    )]
    BadGreeting {
        /// The address, or `the server` if it is not known.
        server: String,
        /// The beginning of the greeting.
        text: String,
        /// The cause.
        r#source: DecodeError,
    },

    /// The greeting is larger than [`max_message`](crate::Builder::max_message).
    #[error("the greeting of {server} is larger than {limit} bytes", server = shown(.server))]
    GreetingTooLarge {
        /// The address, or `the server` if it is not known.
        server: String,
        /// The largest size that is accepted, in bytes.
        limit: usize,
    },

    /// The server is a QMP monitor, not a guest agent.
    #[error(
        "{server} is a QMP monitor, not a guest agent: it sent a greeting",
        server = shown(.server),
    )]
    NotGuestAgent {
        /// The address, or `the server` if it is not known.
        server: String,
    },

    /// No guest agent answered on any of several connections, perhaps because it does not run yet (R43).
    #[error(
        "no guest agent answered at {server} within {waited:?}; tried {attempts} connections",
        server = shown(.server),
    )]
    NoGuestAgent {
        /// The address.
        server: String,
        /// How long the client tried.
        waited: Duration,
        /// How many connections were made.
        attempts: u32,
    },

    /// The server answered the command with an error.
    #[error(
        "`{command}` failed: {error}{}",
        sent_with(.arguments.as_deref()),
        command = shown(.command),
    )]
    Refused {
        /// The command.
        command: String,
        /// Its arguments as JSON, with secrets masked, if it had any.
        arguments: Option<String>,
        /// The server's error, with secrets masked.
        error: ErrorObject,
    },

    /// A reply or an event does not fit its type, or is not JSON. The connection stays open.
    #[error(
        "cannot decode `{name}`: {source}, near `{near}`",
        name = shown(.name),
        source = shown(.source),
        near = shown(.near),
    )]
    Decode {
        /// The command or event.
        name: String,
        /// The cause, with the JSON path.
        r#source: DecodeError,
        /// The text of the return value or of the event's data, with secrets masked; if it is long, the
        /// part around the error.
        text: String,
        /// The text next to the error.
        near: String,
    },

    /// A part of a reply is not valid base64. The connection stays open.
    #[error(
        "the reply to `{command}` is not base64: {reason}",
        command = shown(.command),
        reason = shown(.reason),
    )]
    NotBase64 {
        /// The command.
        command: String,
        /// What is wrong with it.
        reason: String,
    },

    /// A reply is larger than [`max_message`](crate::Builder::max_message). The connection stays open.
    #[error("the reply to `{command}` is larger than {limit} bytes", command = shown(.command))]
    TooLarge {
        /// The command.
        command: String,
        /// The largest size that is accepted, in bytes.
        limit: usize,
    },

    /// The connection ended.
    #[error("the connection ended{}", during(.command.as_deref(), *.outcome))]
    Disconnected {
        /// The command that had no reply, if a command met the end.
        command: Option<String>,
        /// Whether it may have taken effect.
        outcome: Outcome,
    },

    /// The program closed the connection, with `close` or by dropping the last client.
    #[error("the client has been closed{}", during(.command.as_deref(), *.outcome))]
    Closed {
        /// The command that had no reply, if a command met the end.
        command: Option<String>,
        /// Whether it may have taken effect.
        outcome: Outcome,
    },

    /// The session ended because code that the client called (a transport or a log subscriber) panicked.
    #[error("code that the client called has panicked{}", during(.command.as_deref(), *.outcome))]
    Stopped {
        /// The command that had no reply, if a command met the end.
        command: Option<String>,
        /// Whether it may have taken effect.
        outcome: Outcome,
    },

    /// An observer or a predicate of the client tried to run a command on it, or to wait for it. The
    /// client cannot continue before they return.
    #[error("an observer or predicate cannot run commands on its client or wait for it")]
    InCallback,

    /// The predicate of the subscription panicked, and is not called again.
    #[error("the predicate of the subscription has panicked")]
    PredicatePanicked,

    /// No reply to the command will come: the server has answered a later one, or the guest agent has
    /// restarted. Whether the command took effect is unknown. The connection stays open.
    #[error(
        "the reply to `{command}` is lost: the server answered a later command; {}",
        Outcome::Unknown,
        command = shown(.command),
    )]
    ReplyLost {
        /// The command.
        command: String,
    },

    /// The reply did not come in time. If it comes later it is dropped; the connection stays open.
    #[error("{}", shown(.awaited.late(.command, *.waited, *.outcome)))]
    Deadline {
        /// The command.
        command: String,
        /// How long the client waited.
        waited: Duration,
        /// Whether it may have taken effect.
        outcome: Outcome,
        /// The operation that the command was part of.
        awaited: Awaited,
    },

    /// The event did not come in time.
    #[error("no {event} within {waited:?}", event = shown(.event))]
    NoEvent {
        /// A description of the awaited event.
        event: String,
        /// How long the client waited.
        waited: Duration,
    },

    /// The subscription was full and lost events, perhaps the awaited one among them.
    #[error("{count} events were lost, possibly including {event}", event = shown(.event))]
    EventsLost {
        /// A description of the awaited event.
        event: String,
        /// How many events were lost.
        count: u64,
    },

    /// The program reconnected while it waited for an event, which may have happened in between.
    #[error("the client reconnected, and may have missed {event}", event = shown(.event))]
    Reconnected {
        /// A description of the awaited event.
        event: String,
    },

    /// The awaited state was not reached in time.
    #[error("{what} within {waited:?}", what = shown(.what))]
    TooSlow {
        /// A description of what did not happen.
        what: String,
        /// How long the client waited.
        waited: Duration,
    },

    /// A job was cancelled, by this program or by another.
    #[error("the job `{job}` was cancelled", job = shown(.job))]
    JobCancelled {
        /// The job.
        job: String,
    },

    /// A job failed.
    #[error("the job `{job}` failed: {reason}", reason = shown(.reason), job = shown(.job))]
    JobFailed {
        /// The job.
        job: String,
        /// The server's reason.
        reason: String,
    },

    /// The guest refused to release a device.
    #[error("the guest refused to release the device `{device}`", device = shown(.device))]
    DeviceKept {
        /// The device.
        device: String,
    },

    /// A migration failed or was cancelled.
    #[error("the migration is {status}{}", because(.reason.as_deref()), status = shown(.status))]
    MigrationFailed {
        /// Its status in QEMU: `failed`, `cancelled` or `postcopy-paused`.
        status: String,
        /// The server's reason, if it gave one.
        reason: Option<String>,
    },

    /// The client cannot reconnect, because it was given its connection and does not know the address.
    #[error("the client does not know the address of its server")]
    NoAddress,

    /// A file descriptor was given for a command that does not take one: the server would keep it for
    /// the next command that does (R44).
    #[error("`{command}` takes no file descriptor", command = shown(.command))]
    TakesNoFd {
        /// The command.
        command: String,
    },

    /// The name for a file descriptor begins with a digit, so the server would take it for a number (R45).
    #[error(
        "`{name}` is not a name for a file descriptor: it begins with a digit",
        name = shown(.name),
    )]
    FdName {
        /// The name.
        name: String,
    },

    /// A file descriptor was given, but the connection is not a Unix socket.
    #[error(
        "`{command}` cannot be sent with a file descriptor: the connection is not a Unix socket",
        command = shown(.command),
    )]
    CannotPassFd {
        /// The command.
        command: String,
    },

    /// The server cannot open another monitor at run time.
    #[error(
        "QEMU {version} cannot open another monitor: it has no objects of the type `monitor-qmp`, which exist since \
         QEMU 11.1",
        version = shown(.version),
    )]
    CannotOpenMonitor {
        /// The version of the server.
        version: String,
    },

    /// The operating system cannot create a pair of sockets.
    #[error("cannot create a pair of sockets: {source}", source = shown(.source))]
    NoSocket {
        /// The operating system's error.
        r#source: io::Error,
    },

    /// Out-of-band commands are not enabled: the program did not ask for them with
    /// [`oob`](crate::Builder::oob), or the server does not offer them (R22).
    #[error(
        "`{command}` cannot be sent out of band: the capability `oob` is not enabled",
        command = shown(.command),
    )]
    OobNotEnabled {
        /// The command.
        command: String,
    },

    /// The operating system failed to send or to receive.
    #[error("{source}{}", during(.command.as_deref(), *.outcome), source = shown(.source))]
    Io {
        /// The operating system's error.
        r#source: Arc<io::Error>,
        /// The command that was being sent or waited for.
        command: Option<String>,
        /// Whether it may have taken effect.
        outcome: Outcome,
    },
}

impl Error {
    /// Converts the failure of a command. `arguments` is called only if the error shows them.
    pub(crate) fn command(
        failure: Failure,
        (end, secrets): (&End, &Secrets),
        name: &str,
        limit: usize,
        arguments: impl FnOnce() -> String,
    ) -> Self {
        let command = name.to_owned();
        match failure {
            Failure::Refused(error) => Self::refused(secrets, name, &arguments(), error),
            Failure::Undecodable { error, text } => {
                let text = secrets.reply(name, &arguments(), &text);
                Self::decode(name, error, text)
            }
            Failure::TooLarge => Self::TooLarge { command, limit },
            Failure::Lost => Self::ReplyLost { command },
            Failure::Expired { waited, outcome } => Self::deadline(name, waited, outcome),
            Failure::Disconnected(outcome) => Self::ended(end, Some(name), outcome),
        }
    }

    /// Converts the end of a connection, for a command or for a program that waits for events.
    pub(crate) fn ended(end: &End, command: Option<&str>, outcome: Outcome) -> Self {
        let command = command.map(str::to_owned);
        match end {
            End::Server => Self::Disconnected { command, outcome },
            End::Io(source) => Self::Io {
                source: source.clone(),
                command,
                outcome,
            },
            End::Local => Self::Closed { command, outcome },
            End::Stopped => Self::Stopped { command, outcome },
        }
    }

    /// Whether the error means that the connection has ended.
    #[must_use]
    pub fn is_end(&self) -> bool {
        matches!(
            self,
            Self::Disconnected { .. }
                | Self::Closed { .. }
                | Self::Stopped { .. }
                | Self::Io { .. }
        )
    }

    /// The error for a reply that did not come in time.
    pub(crate) fn deadline(command: &str, waited: Duration, outcome: Outcome) -> Self {
        Self::Deadline {
            command: command.to_owned(),
            waited,
            outcome,
            awaited: Awaited::Reply,
        }
    }

    /// Adds to a time-out the operation that the command was part of.
    #[cfg(feature = "guest")]
    pub(crate) fn awaiting(mut self, part_of: Awaited) -> Self {
        if let Self::Deadline { awaited, .. } = &mut self {
            *awaited = part_of;
        }
        self
    }

    /// The error for a command that is not accepted.
    pub(crate) fn not_accepted(why: NotAccepted, command: Cow<'static, str>) -> Self {
        let command = command.into_owned();
        match why {
            NotAccepted::OutOfBand => Self::OobNotEnabled { command },
            NotAccepted::FileDescriptor => Self::TakesNoFd { command },
        }
    }

    /// The error for a file descriptor that the connection cannot pass.
    pub(crate) fn cannot_pass_fd(request: &Request) -> Self {
        let command = request.name().to_owned();
        if request.takes_a_fd() {
            Self::CannotPassFd { command }
        } else {
            Self::TakesNoFd { command }
        }
    }

    /// The error for a command that the server refused.
    fn refused(secrets: &Secrets, name: &str, arguments: &str, error: ErrorObject) -> Self {
        let arguments = secrets.arguments(name, arguments);
        Self::Refused {
            command: name.to_owned(),
            arguments: (arguments != "{}").then_some(arguments),
            error: secrets.error(error),
        }
    }

    /// The error for a session that did not begin. `limit` is the size of the largest message that is accepted.
    pub(crate) fn not_begun(session: &Session, server: String, limit: usize) -> Self {
        let connection = session.connection();
        let error = match (session.end(), connection.handshake_error()) {
            (Some(end @ (End::Io(_) | End::Stopped)), _) => {
                return Self::ended(end, None, Outcome::NotSent);
            }
            (_, Some(error)) => error.clone(),
            (_, None) => HandshakeError::Closed,
        };
        match error {
            HandshakeError::TooLarge => Self::GreetingTooLarge { server, limit },
            HandshakeError::BadGreeting { error, text } => Self::BadGreeting {
                server,
                text,
                source: error,
            },
            HandshakeError::NotQmp { text, error } => Self::NotQmp {
                server,
                text,
                source: error,
            },
            HandshakeError::NotGuestAgent => Self::NotGuestAgent { server },
            HandshakeError::Refused(error) => {
                let secrets = connection.secrets();
                Self::refused(&secrets, connection.first_command(), "{}", error)
            }
            HandshakeError::Closed => Self::ClosedBeforeGreeting { server },
            HandshakeError::TimedOut {
                waited,
                command: Some(command),
                ..
            } => Self::deadline(command, waited, Outcome::Unknown),
            HandshakeError::TimedOut { waited, text, .. } if text.is_empty() => {
                Self::NoGreeting { server, waited }
            }
            HandshakeError::TimedOut { text, .. } => Self::NotQmp {
                server,
                text,
                source: None,
            },
        }
    }

    /// How long to wait for the end of a child that did not begin a session.
    pub(crate) fn patience_with_child(&self) -> Duration {
        match self {
            // It may be about to end: it closed its output, or wrote something else.
            Self::ClosedBeforeGreeting { .. }
            | Self::Disconnected { .. }
            | Self::Io { .. }
            | Self::NotQmp { .. } => PATIENCE,
            // It already had its time.
            _ => Duration::ZERO,
        }
    }

    /// The error for a child that did not begin a session, with its exit if it ended.
    pub(crate) fn of_child(self, exit: Option<Exit>) -> Self {
        match (self, exit) {
            // It is another program, and did its work.
            (error @ Self::NotQmp { .. }, Some(exit)) if exit.success() => error,
            (_, Some(exit)) => Self::ChildEnded { exit },
            (error, None) => error,
        }
    }

    pub(crate) fn spawn(command: &std::process::Command) -> impl Fn(io::Error) -> Self {
        let program = command.get_program().to_string_lossy().into_owned();
        move |source| Self::Spawn {
            program: program.clone(),
            source,
        }
    }

    /// The error for event data that does not fit its type.
    pub(crate) fn event(event: &ReceivedEvent, source: DecodeError) -> Self {
        Self::decode(event.name(), source, event.masked_data())
    }

    /// The error for a return value that does not fit its type.
    pub(crate) fn returned(
        secrets: &Secrets,
        (name, arguments): (&str, &str),
        source: DecodeError,
        text: &str,
    ) -> Self {
        Self::decode(name, source, secrets.returned(name, arguments, text))
    }

    /// The error for a text that does not fit its type.
    fn decode(name: &str, source: DecodeError, text: Masked<'_>) -> Self {
        let at = text.place_of(source.offset());
        let text = text.into_text();
        Self::Decode {
            name: name.to_owned(),
            near: around(&text, at, 20, 60).trim().to_owned(),
            text: if text.len() <= MAX_EXCERPT {
                text.into_owned()
            } else {
                around(&text, at, MAX_EXCERPT / 2, MAX_EXCERPT).to_owned()
            },
            source,
        }
    }
}

/// Makes a value visible for a terminal or a log, with secrets masked.
fn shown(value: impl std::fmt::Display) -> String {
    let text = value.to_string();
    printable(&mask(&text, TextKind::Text)).into_owned()
}

/// Returns the usual cause of a failure to connect.
fn hint(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "; has the server been started?",
        io::ErrorKind::ConnectionRefused => "; no program listens there",
        _ => "",
    }
}

fn because(reason: Option<&str>) -> String {
    reason.map_or(String::new(), |reason| format!(": {}", shown(reason)))
}

fn sent_with(arguments: Option<&str>) -> String {
    /// How many bytes of the arguments are shown.
    const LIMIT: usize = 200;
    match arguments {
        None => String::new(),
        Some(arguments) if arguments.len() <= LIMIT => {
            format!("; it was sent with {}", printable(arguments))
        }
        Some(arguments) => {
            let beginning = printable(beginning(arguments, LIMIT));
            format!("; it was sent with {beginning}…")
        }
    }
}

fn during(command: Option<&str>, outcome: Outcome) -> String {
    match (command, outcome) {
        (None, _) => String::new(),
        (Some(command), Outcome::NotSent) => format!(" before `{}` was sent", shown(command)),
        (Some(command), _) => format!(" before the reply to `{}`; {outcome}", shown(command)),
    }
}

#[cfg(test)]
mod tests;
