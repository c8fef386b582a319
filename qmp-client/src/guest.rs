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
//! An agent does not greet (R42), may still send replies to earlier clients, and does not run
//! before the guest has started it. A session therefore begins with a question that the agent answers
//! with a random number (R41), and each attempt uses a new connection (R43).
//!
//! The client supports agents of all ages. Since QEMU 4.0, agents repeat the id of the command in the reply.
//! Older ones do not, or even refuse commands that have an id: the client finds that out when the session
//! begins, and then sends one command at a time. When a reply of such an agent is overdue, the client
//! synchronises before it sends the next command.
//!
//! Dropping cleans up where possible: the client closes a file that is dropped, or that the
//! agent opens for an abandoned call. The end of the asynchronous session waits up to 5 s
//! for that; the blocking client closes the file at its next use, and not if it is dropped before. A
//! program in the guest always continues. If the agent did not report its start in time, its number is unknown,
//! and the agent keeps its output.
//!
//! `start`, `exec` and `transfer` make the commands for an agent and interpret its answers; `builder`, `client`,
//! `process` and `file` run them with tokio. [`blocking::GuestClient`](crate::blocking::GuestClient) runs them in
//! the calling thread.

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
