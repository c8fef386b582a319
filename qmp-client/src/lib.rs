//! A QMP client: controls QEMU through typed commands and events.
//!
//! It sends commands to QEMU, or to another program that speaks QMP, and returns replies and events. It is
//! independent of the schema: commands and events are types that
//! implement the traits of [`qmp_types`], whose generated types come from QEMU's schema.
//!
//! ```no_run
//! # #[cfg(feature = "tokio")]
//! # async fn example() -> Result<(), qmp_client::Error> {
//! use qmp_client::Client;
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
//! # Commands
//!
//! A command is a value that knows its reply type. Any number can be in flight; the server gets eight
//! at a time (R24), and those that are sent [out of band](Client::execute_oob) do not wait for others.
//! Dropping a call is safe.
//!
//! ```no_run
//! # #[cfg(feature = "tokio")]
//! # async fn example(qemu: qmp_client::Client) -> Result<(), qmp_client::Error> {
//! use qmp_client::Error;
//! use qmp_types::qmp::commands::{BlockdevDel, QueryStatus};
//!
//! println!("{}", qemu.execute(QueryStatus::new()).await?.status);
//! match qemu.execute(BlockdevDel::new("disk0")).await {
//!     Err(Error::Refused { error, .. }) => println!("it is still there: {error}"),
//!     result => result.map(drop)?,
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Every call has a deadline: that of the client, of a class of commands, or its own. The error tells
//! whether a command without reply may have taken effect (R31).
//!
//! ```no_run
//! # #[cfg(feature = "tokio")]
//! # async fn example() -> Result<(), qmp_client::Error> {
//! use std::time::Duration;
//! use qmp_client::{Client, Error, protocol::Outcome};
//! use qmp_types::qmp::commands::Stop;
//!
//! let qemu = Client::builder()
//!     .deadline(Duration::from_secs(10))
//!     .deadline_for(|name| name.starts_with("query-"), Duration::from_secs(2))
//!     .connect("unix:/run/vm1.qmp")
//!     .await?;
//! let stop = qemu.execute(Stop::new()).deadline(Duration::from_secs(60));
//! match stop.await {
//!     Err(Error::Deadline { outcome: Outcome::NotSent, .. }) => println!("QEMU is busy"),
//!     result => result.map(drop)?,
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Events
//!
//! A subscription gets the events after its creation, so create it before the command that causes the
//! event (R36). It is bounded, and tells how many events were lost.
//!
//! ```no_run
//! # #[cfg(feature = "tokio")]
//! # async fn example(qemu: qmp_client::Client) -> Result<(), qmp_client::Error> {
//! use std::time::Duration;
//! use qmp_types::qmp::commands::SystemPowerdown;
//! use qmp_types::qmp::events::Shutdown;
//!
//! let mut shutdown = qemu.events::<Shutdown>();
//! qemu.execute(SystemPowerdown::new()).await?;
//! let event = shutdown.wait_for(|_| true, Duration::from_secs(120)).await?;
//! println!("because of {}", event.event.reason);
//! # Ok(())
//! # }
//! ```
//!
//! # File descriptors
//!
//! Over a Unix socket, commands that take a file descriptor are sent with one (R44). The feature
//! `fds`, on by default, has methods for common uses:
//!
//! ```no_run
//! # #[cfg(all(feature = "fds", feature = "tokio"))]
//! # async fn example(qemu: qmp_client::Client) -> Result<(), Box<dyn std::error::Error>> {
//! use qmp_types::qmp::commands::BlockdevAdd;
//! use qmp_types::qmp::types::BlockdevOptionsFile;
//!
//! let disk = std::fs::File::options().read(true).write(true).open("/images/disk.raw")?;
//! let disk = qemu.ensure_fd("disk0", disk).await?;
//! let file = BlockdevOptionsFile::new(disk.path());
//! qemu.execute(BlockdevAdd::new(file).node_name("disk0")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Another monitor
//!
//! Since 11.1 QEMU opens monitors at run time: [`Client::open_monitor`] begins a second, independent session with
//! the same QEMU, whose monitor ends with the session. With an older QEMU it fails with [`Error::CannotOpenMonitor`].
//!
//! # Without a runtime
//!
//! ```no_run
//! use std::time::Duration;
//! use qmp_client::blocking::Client;
//! use qmp_types::qmp::commands::Stop as StopCommand;
//! use qmp_types::qmp::events::Stop;
//!
//! let mut qemu = Client::connect("unix:/run/vm1.qmp")?;
//! qemu.execute(StopCommand::new())?;
//! let stop = qemu.wait_for_event::<Stop>(|_| true, Duration::from_secs(10))?;
//! println!("stopped at {}", stop.timestamp.seconds);
//! # Ok::<(), qmp_client::Error>(())
//! ```
//!
//! # Logs and tracing
//!
//! With the feature `tracing`, on by default, the target `qmp_client` has a span `call` with the
//! field `command` for each call, in it `done` or `failed`, and events for the start and end of sessions
//! and for messages that belong to no call. An [`Observer`](protocol::Observer) sees the messages
//! themselves, and [`record`] writes them down for `qmp replay`.
//!
//! Secrets are masked in all of these and in errors: members that the schema marks, passwords and tokens
//! in URLs, options and command lines (see [`qmp_types::secrets`]), and repetitions of secrets that the
//! same session has sent. Replies and events are complete; their `{:?}`
//! masks secrets by the rules of the schema and those for text, not those that the session has sent.
//!
//! The modules in reading order:
//!
//! 1. [`protocol`]: the rules of QMP as a state machine, bytes in and bytes out, without a socket
//!    and without a clock;
//! 2. [`Address`] and `settings`: where a server is, and how a client behaves;
//! 3. `subscription`: which subscriber gets which events;
//! 4. `client` and [`blocking`]: the methods for programs, and the code that moves the bytes;
//! 5. `guest`: the same for a guest agent, with programs and files in the guest;
//! 6. `fd` and `fds`: file descriptors that are sent with commands; `monitor`: further monitors;
//! 7. `error` and `awaited`: errors;
//! 8. [`record`]: a session as a transcript;
//! 9. `websocket` (feature `websocket`): frames without a socket.
//!
//! The numbers R1 to R49 are requirements of the protocol: `docs/protocol.md` in the repository says for each what
//! QEMU does, what the clients do about it, and which test shows it.

mod awaited;
pub mod blocking;
mod callback;
#[cfg(feature = "tokio")]
pub mod client;
mod dial;
mod error;
mod fd;
#[cfg(feature = "fds")]
mod fds;
#[cfg(feature = "guest")]
pub mod guest;
#[cfg(all(feature = "helpers", feature = "tokio"))]
pub mod helpers;
#[cfg(feature = "fds")]
mod monitor;
mod process;
pub mod record;
mod settings;
#[cfg(feature = "helpers")]
mod steps;
mod subject;
mod subscription;
#[cfg(feature = "support")]
mod support;
mod sync;
mod trace;

pub use awaited::Awaited;
#[cfg(feature = "tokio")]
pub use client::{Builder, Child, Client, Listener};
pub use error::Error;
#[cfg(feature = "fds")]
pub use fds::FdInSet;
pub use process::Exit;
pub use subject::Subject;
pub use subscription::Received;

pub use qmp_protocol as protocol;
#[cfg(feature = "websocket")]
pub use qmp_transport::websocket;
pub use qmp_transport::{Address, AddressError, ToAddress};
pub use qmp_types;
