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
//! | modules | purpose |
//! | --- | --- |
//! | `stream`, `socket`, `websocket` | connections |
//! | `connect`, `resolve`, `listener` | how they are made |
//! | `child` | a server that the program started |
//! | `deadline`, `link` | move bytes between a stream and the state machine, with time limits |
//! | `session` | runs commands over a link |
//! | `builder`, `client`, `call`, `events`, `subscription`, `reconnect` | the interface for programs |
//! | `backlog` | events that the program has not taken |
//! | `guest`, `guest_file` | guest agents |
//! | `helpers` | operations of more than one command |

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
