//! [`Error`]: all that can go wrong, each with what a person needs to know.

use std::io;
use std::time::Duration;

use qmp_types::{DecodeError, ErrorObject};

use crate::address::{Address, AddressError};
use crate::protocol::Outcome;

/// What went wrong.
///
/// Only [`Refused`](Self::Refused) says that a command had no effect for sure, or one that it
/// failed in; after [`Deadline`](Self::Deadline), [`Disconnected`](Self::Disconnected) and
/// [`Io`](Self::Io) the [`Outcome`] says what is known (R31).
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text is no address.
    #[error(transparent)]
    Address(#[from] AddressError),

    /// No connection could be made.
    #[error("cannot connect to {address}: {source}")]
    Connect {
        /// Where the server should be.
        address: Address,
        /// What the operating system says.
        source: io::Error,
    },

    /// The connection was made, but the server said nothing in time. That is how a monitor behaves
    /// that is busy with another client (R13), and how a guest agent always does (R42).
    #[error(
        "{server} accepted the connection but sent no greeting within {waited:?}: \
         it may be busy with another client, or not be a QMP monitor"
    )]
    NoGreeting {
        /// The address, or `the server` if it is not known.
        server: String,
        /// How long the client waited.
        waited: Duration,
    },

    /// The server ended the connection before the conversation had begun.
    #[error("{server} ended the connection before the QMP session had begun")]
    ClosedBeforeGreeting {
        /// The address, or `the server` if it is not known.
        server: String,
    },

    /// The server does not speak QMP.
    #[error("{server} does not speak QMP: it began with `{}`", excerpt(.text, 0))]
    NotQmp {
        /// The address, or `the server` if it is not known.
        server: String,
        /// What it sent first.
        text: String,
        /// Why that is no greeting, if it is no QMP message at all.
        source: Option<DecodeError>,
    },

    /// The server answered the command with an error.
    #[error("`{command}` failed: {error}")]
    Refused {
        /// The command.
        command: String,
        /// What the server says.
        error: ErrorObject,
    },

    /// A reply or an event does not fit its type, or is no JSON at all. The connection lives.
    #[error("cannot decode what came for `{name}`: {source}, near `{}`", excerpt(.text, .source.offset()))]
    Decode {
        /// The command or event.
        name: String,
        /// What is wrong, and at which JSON path.
        source: DecodeError,
        /// What was decoded: what the command returned, or the data of the event.
        text: String,
    },

    /// A reply is larger than [`max_message`](crate::Builder::max_message). The connection lives.
    #[error("the reply to `{command}` is larger than {limit} bytes")]
    TooLarge {
        /// The command.
        command: String,
        /// The largest size that is accepted, in bytes.
        limit: usize,
    },

    /// The connection ended.
    #[error("the connection ended{}", during(.command.as_deref(), *.outcome))]
    Disconnected {
        /// The command that had no reply, if it was one that found the end.
        command: Option<String>,
        /// What is known of its effect.
        outcome: Outcome,
    },

    /// The reply did not come in time. If it comes later it is dropped; the connection lives.
    #[error("no reply to `{command}` within {waited:?}; {outcome}")]
    Deadline {
        /// The command.
        command: String,
        /// How long the client waited.
        waited: Duration,
        /// What is known of its effect.
        outcome: Outcome,
    },

    /// The event did not come in time.
    #[error("no {event} within {waited:?}")]
    NoEvent {
        /// What was waited for.
        event: String,
        /// How long the client waited.
        waited: Duration,
    },

    /// The command is to be sent out of band, and that is not enabled: it was not asked for with
    /// [`oob`](crate::Builder::oob), or the server does not offer it (R22).
    #[error("`{command}` cannot be sent out of band: the capability `oob` is not enabled")]
    OobNotEnabled {
        /// The command.
        command: String,
    },

    /// The operating system failed to send or to receive.
    #[error("{source}{}", during(.command.as_deref(), *.outcome))]
    Io {
        /// What it says.
        source: io::Error,
        /// The command that was being sent or waited for.
        command: Option<String>,
        /// What is known of its effect.
        outcome: Outcome,
    },
}

fn during(command: Option<&str>, outcome: Outcome) -> String {
    match command {
        Some(command) => format!(" before the reply to `{command}`; {outcome}"),
        None => String::new(),
    }
}

/// At most 60 characters of a text, around a place in it.
fn excerpt(text: &str, offset: usize) -> String {
    let from = offset.saturating_sub(20);
    let around = text
        .char_indices()
        .filter(|(at, _)| *at >= from)
        .map(|(_, c)| c);
    let excerpt: String = around.take(60).collect();
    excerpt.trim().to_owned()
}
