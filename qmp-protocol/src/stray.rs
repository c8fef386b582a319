//! [`Stray`]: messages that belong to no command.

use qmp_types::{DecodeError, ErrorObject};

/// A message that belongs to no command and is not an event. It does not harm the connection; a
/// program may log it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Stray {
    /// An error without id, while not exactly one command was waiting (R30).
    Error(ErrorObject),
    /// A reply whose id no waiting command has (R27), usually a late one.
    UnknownId {
        /// The reply.
        text: String,
    },
    /// Text that is not a message, or a message with a member of an unexpected type (R9).
    Undecodable {
        /// What is wrong with it.
        error: DecodeError,
        /// The text, with bytes that are not UTF-8 replaced.
        text: String,
    },
    /// A message that is out of place, such as a greeting after the negotiation.
    Unexpected {
        /// The message.
        text: String,
    },
    /// A message that was larger than [`Options::max_message`](super::Options::max_message), while
    /// not exactly one command was waiting.
    TooLarge,
}
