//! Where a QMP peer is, and how to get there, for clients and servers.
//!
//! The modules in reading order: `address` parses addresses with QEMU's options, [`listen`] makes sockets that wait for a
//! peer, and `websocket` (feature `websocket`) has the frames of a WebSocket, bytes in and bytes out. Connections
//! themselves are up to the programs.

mod address;
pub mod listen;
#[cfg(feature = "websocket")]
pub mod websocket;

pub use address::{Address, AddressError, Serving, ToAddress};
