//! The WebSocket protocol as QEMU's character devices speak it, without a socket: bytes in, bytes out.
//!
//! QEMU speaks the subprotocol `binary`, in which frames have no meaning: a frame
//! may contain a part of a QMP message, or several. Payload is therefore passed on as it arrives, without waiting for
//! the end of a frame. Only the reader of the payload limits its size; memory is never reserved for the length
//! in a frame's header.
//!
//! [`Handshake`] asks a server for a WebSocket, [`Answer`] answers a client, [`Frames`] comes after them. Headers of HTTP and of
//! frames are read and written by tungstenite.

mod answer;
mod frames;
mod handshake;
#[cfg(test)]
mod tests;

pub use self::answer::Answer;
pub use self::frames::Frames;
pub use self::handshake::Handshake;
