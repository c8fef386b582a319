//! The WebSocket protocol as QEMU's character devices speak it, without a socket: bytes in, bytes out.
//!
//! QEMU speaks the subprotocol `binary`, and neither messages nor frames mean anything in it: a frame
//! may hold a part of a QMP message, or several. So payload goes on as it comes, and nothing waits for
//! the end of a frame. The only limits on a server are those of what reads the payload; what a frame's
//! header announces is counted and never reserved.
//!
//! [`Handshake`] asks a server for a WebSocket, [`Frames`] comes after it. Headers of HTTP and of
//! frames are read and written by tungstenite.

mod frames;
mod handshake;
#[cfg(test)]
mod tests;

pub use self::frames::Frames;
pub use self::handshake::Handshake;
