//! The blocking client: a session with a server, for programs without an asynchronous runtime.
//!
//! It does in the calling thread what [`Client`](crate::Client) does in a task, with the same state
//! machine, the same settings and the same errors.
//!
//! ```no_run
//! use qmp_client::blocking::Client;
//!
//! let mut qemu = Client::connect("unix:/run/vm1.qmp")?;
//! println!("QEMU {}", qemu.greeting().version);
//! let status = qemu.execute_raw("query-status", None)?;
//! println!("{}", status["status"]);
//! # Ok::<(), qmp_client::Error>(())
//! ```
//!
//! `stream` is what a connection is, `connect` how it is made; `socket` and `websocket` are kinds of it,
//! `resolve` finds hosts, `child` is who runs the server, if the program started it; `deadline` and `link` move bytes between a
//! stream and the state machine, for a time; `session` runs commands over it; `builder`, `client`, `call`, `events` and
//! `subscription` are what a program calls; `backlog` keeps the events that it has not asked for;
//! `guest` and `guest_file` are for guest agents, and `helpers` takes operations of more than one command to their end.

mod backlog;
mod builder;
mod call;
mod child;
mod client;
mod connect;
mod deadline;
mod events;
#[cfg(feature = "guest")]
mod guest;
#[cfg(feature = "guest")]
mod guest_file;
#[cfg(feature = "helpers")]
pub mod helpers;
mod link;
mod listener;
mod reconnect;
mod resolve;
mod session;
mod socket;
mod stream;
mod subscription;
#[cfg(feature = "websocket")]
mod websocket;

pub use builder::Builder;
pub use call::{Call, Pending};
pub use child::Child;
pub use client::Client;
#[cfg(feature = "guest")]
pub use guest::{GuestBuilder, GuestClient};
#[cfg(feature = "guest")]
pub use guest_file::GuestFile;
pub use listener::Listener;
pub use stream::Stream;
pub use subscription::Events;
