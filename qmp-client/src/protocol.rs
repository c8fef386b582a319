//! The rules of QMP, without a socket and without a clock.
//!
//! A [`Connection`] takes the bytes that a server sent and the commands that a program wants to
//! run; it gives the bytes to send, the replies, and the events. Whoever drives it does the
//! reading, writing and waiting, so blocking and asynchronous clients share all that can be got
//! wrong.
//!
//! Bytes are kept in a `buffer` and become frames in `framer`, frames become messages in
//! [`qmp_types::Message`], and `connection` knows what a message means at this point of the
//! conversation. `request` is a command on its way out, `reply` and `text` what becomes of it,
//! `events` what the server reports by itself, `salvage` reads what it can from a message that cannot
//! be decoded, `stray` is for what belongs to nobody, and `observer` sees it all.

mod buffer;
mod connection;
mod events;
mod framer;
mod observer;
mod reply;
mod request;
pub(crate) mod salvage;
mod stray;
mod text;

pub use connection::{Chunk, Connection, HandshakeError, NotAccepted, Options, Phase};
pub use events::ReceivedEvent;
pub use framer::{Found, Frame, Framer};
pub use observer::{Direction, Observed, Observer};
pub use reply::{CommandId, Failure, Outcome};
pub use request::Request;
pub use stray::Stray;
pub use text::Text;
