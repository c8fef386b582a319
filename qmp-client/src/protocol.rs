//! The rules of QMP, without a socket and without a clock.
//!
//! A [`Connection`] takes the bytes that a server sent and the commands that a program wants to
//! run; it gives the bytes to send, the replies, and the events. Whoever drives it does the
//! reading, writing and waiting, so blocking and asynchronous clients share all that can be got
//! wrong.
//!
//! Bytes become frames in `framer`, frames become messages in [`qmp_types::Message`], and
//! `connection` knows what a message means at this point of the conversation. `events` is the
//! queue of what the server reports by itself, `reply` what becomes of a command, `salvage` reads
//! what it can from a message that cannot be decoded, and `stray` is for what belongs to nobody.

mod connection;
mod events;
mod framer;
mod reply;
mod salvage;
mod stray;

pub use connection::{Connection, HandshakeError, NotOffered, Options, Phase};
pub use events::{EventQueue, ReceivedEvent};
pub use framer::{Frame, Framer};
pub use reply::{CommandId, Failure, Outcome};
pub use stray::Stray;
