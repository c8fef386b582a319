//! A QMP client: controls QEMU through typed commands and events.
//!
//! It takes commands and gives replies and events, over a socket on which a QEMU, or anything else
//! that speaks QMP, listens. It must not know any schema: commands and events are whatever
//! implements the traits of [`qmp_types`], whose generated types come from QEMU's schema.
//!
//! ```no_run
//! use qmp_client::Client;
//! use serde_json::Value;
//!
//! let mut qemu = Client::connect("unix:/run/vm1.qmp")?;
//! println!("QEMU {}", qemu.greeting().version);
//! let status = qemu.execute_raw("query-status", None)?;
//! println!("{}", status["status"]);
//! # Ok::<(), qmp_client::Error>(())
//! ```
//!
//! The modules in reading order:
//!
//! 1. [`protocol`]: the rules of QMP as a state machine, bytes in and bytes out, without a socket
//!    and without a clock;
//! 2. `address` and `stream`: where a server is, and how a connection to it is made;
//! 3. `deadline` and `link`: moves bytes between a stream and the state machine, for a time;
//! 4. `builder`, `client`, `events`: what a program calls;
//! 5. `error`: all that can go wrong.
//!
//! The numbers R1 to R49 are the requirements of `protocol.md`.

mod address;
mod builder;
mod client;
mod deadline;
mod error;
mod events;
mod link;
pub mod protocol;
mod stream;

pub use address::{Address, AddressError};
pub use builder::Builder;
pub use client::Client;
pub use error::Error;
pub use stream::Stream;

pub use qmp_types;
