//! The server's side of the protocol, as QEMU speaks it: a [`Monitor`] for each connection.
//!
//! A [`Monitor`] takes the bytes that a client sent and gives the commands to run; it takes their results and
//! events, and gives the bytes to send. It greets, negotiates, keeps the order of replies, and refuses what is no
//! command; whether a command exists and takes its arguments is for its driver to say.
//!
//! In the order in which a message passes: `lexer` cuts bytes into tokens, `builder` makes values of
//! them, and [`Values`] finds where a message ends, and what is wrong with it, as QEMU does. `request` says
//! which command a message is. `json` writes values, with members in the `order` in which QEMU has them.
//! [`EventLimits`] holds back events that come too often (R35).

mod builder;
mod event;
mod json;
mod lexer;
mod limits;
mod monitor;
mod order;
mod request;
mod values;

pub use event::Event;
pub use json::write;
pub use limits::EventLimits;
pub use monitor::{CommandRequest, Kind, Monitor, MonitorOptions, RequestId};
pub use values::{Dialect, Malformed, Values};
