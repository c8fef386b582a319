//! The rules of QMP and of the guest agent's protocol, without a socket and without a clock.
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
//! be decoded, `stray` is for what belongs to no command, `observer` sees it all, and `secrets` masks in it what is
//! secret.
//!
//! The crate is independent of the schema: commands and events are whatever implements the traits of
//! [`qmp_types`]. The numbers R1 to R49 are the requirements in `docs/protocol.md`.

mod buffer;
mod connection;
mod events;
mod framer;
mod observer;
mod reply;
mod request;
mod salvage;
mod secrets;
mod stray;
mod text;
mod trace;

pub use connection::{Chunk, Connection, HandshakeError, NotAccepted, Options, Phase};
pub use events::ReceivedEvent;
pub use framer::{Found, Frame, Framer};
pub use observer::{Direction, Observed, Observer};
pub use reply::{CommandId, Failure, Outcome};
pub use request::Request;
pub use secrets::Secrets;
pub use stray::Stray;
pub use text::Text;
