//! The rules of QMP and of the guest agent's protocol, without a socket and without a clock.
//!
//! A [`Connection`] is the client's side: it takes the bytes that a server sent and the commands that a program wants to
//! run; it returns the bytes to send, the replies, and the events. Its driver
//! reads, writes and waits, so that blocking and asynchronous clients share everything else.
//!
//! Bytes are kept in a `buffer` and become frames in `framer`, frames become messages in
//! [`qmp_types::Message`], and `connection` knows what a message means at this point of the
//! session. `request` is a command to send, `reply` and `text` its result,
//! `events` the events of the server, `salvage` finds the id in a message that cannot
//! be decoded, `stray` is for messages that belong to no command, `observer` sees every message, and `secrets` masks
//! secrets in them.
//!
//! A [`Session`] adds time to a [`Connection`]: deadlines of commands, the silence after commands that have no
//! reply, how long the handshake may take, and the cause of the end. `late` has the actions on late replies,
//! and [`Attempts`] says when to try again to reach a guest agent. Time is an argument
//! everywhere: the crate never reads a clock.
//!
//! [`server`] is the other end of the wire: it reads a client's bytes and answers.
//!
//! The crate is independent of the schema: commands and events are types that implement the traits of
//! [`qmp_types`]. The numbers R1 to R49 are the requirements in `docs/protocol.md`.

mod attempts;
mod buffer;
mod connection;
mod end;
mod events;
mod framer;
mod late;
mod observer;
mod reply;
mod request;
mod salvage;
mod secrets;
pub mod server;
mod session;
mod stray;
mod text;
mod trace;

pub use attempts::{Attempts, FailedAttempt, NextAttempt};
pub use connection::{Chunk, Connection, HandshakeError, NotAccepted, Options, Phase};
pub use end::End;
pub use events::ReceivedEvent;
pub use framer::{Frame, FramedValue, Framer};
pub use late::Late;
pub use observer::{Direction, Observed, Observer};
pub use reply::{CommandId, Failure, Outcome};
pub use request::Request;
pub use secrets::Secrets;
pub use session::{Limits, Session};
pub use stray::Stray;
pub use text::Text;
