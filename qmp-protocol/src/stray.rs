//! [`Stray`]: messages that belong to no command.

use qmp_types::{DecodeError, ErrorObject};

/// A message that belongs to no command and is no event. It does no harm to the connection; a
/// program may log it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Stray {
    /// An error without id, while not exactly one command was waiting (R30).
    Error(ErrorObject),
    /// A reply with an id that no command has that waits for a reply (R27): a late one, mostly.
    UnknownId {
        /// The reply.
        text: String,
    },
    /// Text that is no message, or one with a member of an unexpected type (R9).
    Undecodable {
        /// What is wrong with it.
        error: DecodeError,
        /// The text. What is not UTF-8 in it is replaced.
        text: String,
    },
    /// A message that has no place here, as a greeting after the negotiation.
    Unexpected {
        /// The message.
        text: String,
    },
    /// A message that was larger than [`Options::max_message`](super::Options::max_message), while
    /// not exactly one command was waiting.
    TooLarge,
}
