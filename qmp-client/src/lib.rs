//! A QMP client: controls QEMU through typed commands and events.
//!
//! It takes commands and gives replies and events, over a socket on which a QEMU, or anything else
//! that speaks QMP, listens. It must not know any schema: commands and events are whatever
//! implements the traits of [`qmp_types`], whose generated types come from QEMU's schema.
//!
//! ```no_run
//! # #[cfg(feature = "tokio")]
//! # async fn example() -> Result<(), qmp_client::Error> {
//! use qmp_client::Client;
//! use serde_json::Value;
//!
//! let qemu = Client::connect("unix:/run/vm1.qmp").await?;
//! println!("QEMU {}", qemu.greeting().version);
//! let status = qemu.execute_raw("query-status", None).await?;
//! println!("{}", status["status"]);
//! # Ok(())
//! # }
//! ```
//!
//! [`Client`] is for programs with a tokio runtime (feature `tokio`, on by default);
//! [`blocking::Client`] does the same in the calling thread.
//!
//! The modules in reading order:
//!
//! 1. [`protocol`]: the rules of QMP as a state machine, bytes in and bytes out, without a socket
//!    and without a clock;
//! 2. `address` and `settings`: where a server is, and how a client behaves;
//! 3. `subscription`: who wants which events;
//! 4. `client` and [`blocking`]: what a program calls, and what moves the bytes;
//! 5. `guest`: the same for a guest agent, with programs and files in the guest;
//! 6. `error` and `end`: all that can go wrong; `secrets`: what is kept out of it;
//! 7. [`record`]: a session as a transcript.
//!
//! The numbers R1 to R49 are the requirements of `protocol.md`.

mod address;
mod beginning;
pub mod blocking;
#[cfg(feature = "tokio")]
pub mod client;
mod dial;
mod end;
mod error;
mod fd;
#[cfg(feature = "guest")]
pub mod guest;
#[cfg(feature = "helpers")]
pub mod helpers;
mod listen;
pub mod protocol;
pub mod record;
mod secrets;
mod settings;
mod subscription;
mod trace;
#[cfg(feature = "websocket")]
mod websocket;

pub use address::{Address, AddressError};
#[cfg(feature = "tokio")]
pub use client::{Builder, Client, Listener};
pub use error::Error;
pub use subscription::Received;

pub use qmp_types;
