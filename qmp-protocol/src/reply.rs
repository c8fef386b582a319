//! The result of a command: [`CommandId`], [`Failure`] and [`Outcome`].

use std::fmt;
use std::time::Duration;

use qmp_types::secrets::{Reply, TextKind, mask};
use qmp_types::{DecodeError, ErrorObject};

/// The number that a command is sent with and that its reply repeats. It is unique in a connection (R21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommandId(pub(super) u64);

impl CommandId {
    pub(super) fn number(self) -> u64 {
        self.0
    }
}

/// Why a command did not return a value.
#[derive(Clone, PartialEq)]
pub enum Failure {
    /// The server answered with an error.
    Refused(ErrorObject),
    /// The reply is not JSON, but its id could be found (R9).
    Undecodable {
        /// What is wrong with the text.
        error: DecodeError,
        /// The reply.
        text: String,
    },
    /// The reply is larger than [`Options::max_message`](super::Options::max_message).
    TooLarge,
    /// The reply will not come: the server has answered a later command (R23), or a guest agent has
    /// been synchronised again.
    Lost,
    /// The deadline of the command passed before the reply came.
    Expired {
        /// The time limit.
        waited: Duration,
        /// Whether the command was sent, so whether it can have had an effect.
        outcome: Outcome,
    },
    /// The connection ended before the reply came.
    Disconnected(Outcome),
}

/// Whether a command without reply may have taken effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing of the command was sent; it has no effect.
    NotSent,
    /// The command was sent, and may or may not have taken effect. Check before you send a command again
    /// that changes something (R31).
    Unknown,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSent => "it was not sent",
            Self::Unknown => "whether it took effect is unknown",
        })
    }
}

/// The text may be secret, and its command is not known here.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => f.debug_tuple("Refused").field(error).finish(),
            Self::Undecodable { error, text } => f
                .debug_struct("Undecodable")
                .field("error", error)
                .field("text", &mask(text, TextKind::Message(Reply::UNKNOWN)))
                .finish(),
            Self::TooLarge => f.write_str("TooLarge"),
            Self::Lost => f.write_str("Lost"),
            Self::Expired { waited, outcome } => f
                .debug_struct("Expired")
                .field("waited", waited)
                .field("outcome", outcome)
                .finish(),
            Self::Disconnected(outcome) => f.debug_tuple("Disconnected").field(outcome).finish(),
        }
    }
}
