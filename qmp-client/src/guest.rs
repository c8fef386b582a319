//! The client of a guest agent: runs programs and reads and writes files in a guest.
//!
//! ```no_run
//! # #[cfg(feature = "tokio")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use qmp_client::guest::{Exec, GuestClient};
//!
//! let guest = GuestClient::connect("unix:/run/vm1.qga").await?;
//! let output = guest.exec(Exec::new("/bin/uname").arg("-r")).await?;
//! println!("Linux {}", String::from_utf8_lossy(&output.stdout));
//! let hosts = guest.read_file("/etc/hosts").await?;
//! # Ok(())
//! # }
//! ```
//!
//! An agent says nothing by itself (R42), may have left-overs of other clients to send, and is not
//! there before the guest has started it. So a session begins with a question that the agent answers
//! with a number of ours (R41), and each attempt has a connection of its own (R43).
//!
//! `start`, `exec` and `transfer` say what is asked of an agent and what its answers mean; `builder`, `client`,
//! `process` and `file` ask, in tasks of tokio. The same in the calling thread is
//! [`blocking::GuestClient`](crate::blocking::GuestClient).

#[cfg(feature = "tokio")]
mod builder;
#[cfg(feature = "tokio")]
mod client;
pub(crate) mod exec;
#[cfg(feature = "tokio")]
mod file;
#[cfg(feature = "tokio")]
mod process;
pub(crate) mod start;
pub(crate) mod transfer;

#[cfg(feature = "tokio")]
pub use builder::Builder;
#[cfg(feature = "tokio")]
pub use client::GuestClient;
pub use exec::{Exec, Output, Status};
#[cfg(feature = "tokio")]
pub use file::GuestFile;
#[cfg(feature = "tokio")]
pub use process::Process;
