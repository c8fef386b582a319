//! A QMP server: gives a machine, or any other program, a monitor like QEMU's.
//!
//! ```no_run
//! use qmp_server::qmp_types::qmp::{commands, events, types};
//! use qmp_server::{Handle, Server};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let server = Server::builder()
//!     .command(|_: commands::QueryStatus| async {
//!         Ok(types::StatusInfo::new(true, types::RunState::Running))
//!     })
//!     .command(|_: commands::SystemPowerdown, server: Handle| async move {
//!         server.send(events::Powerdown::new())?;
//!         Ok(())
//!     })
//!     .event::<events::Powerdown>()
//!     .monitor("unix:/run/vm1.qmp,server=on,wait=off")
//!     .monitor("tcp:localhost:4444,server=on,wait=off")
//!     .build()?;
//! server.run().await?;
//! # Ok(())
//! # }
//! ```
//!
//! A [`Builder`] takes a [`Handler`] for each command: of QEMU's, whose types are in [`qmp_types`], or of a schema of your own.
//! Greeting, negotiation, the order of replies and the words of refusals are QEMU's, and `query-qmp-schema` tells exactly
//! what is served.
//!
//! # Without types
//!
//! A [`Server`] runs commands with a [`tower_service::Service`] that takes a [`Request`] and gives a [`Reply`], or an
//! [`ErrorObject`]. What [`Builder`] makes is one such service; a program can have another.
//!
//! ```no_run
//! use qmp_server::{ErrorObject, MonitorOptions, Request, Server, Version, service_fn};
//! use serde_json::json;
//!
//! # async fn example() -> std::io::Result<()> {
//! let version = Version { major: 10, minor: 2, micro: 0, package: String::new() };
//! let options = MonitorOptions::new(version);
//! let server = Server::new(options, service_fn(|request: Request| async move {
//!     match request.command.as_str() {
//!         "query-name" => Ok(json!({"name": "vm1"})),
//!         unknown => Err(ErrorObject::not_found(unknown)),
//!     }
//! }));
//! server.listen("unix:/run/vm1.qmp")?.wait().await
//! # }
//! ```
//!
//! # Handlers must not block
//!
//! The server needs a tokio runtime with input, output and time (`enable_all`), of either flavour.
//! The task that moves the bytes of a session runs its commands, and spawns a task for one that waits. A handler that
//! blocks its thread therefore delays its session, and with a current-thread runtime all others;
//! `tokio::task::spawn_blocking` is for such work.
//!
//! The modules in reading order:
//!
//! 1. `request` has what a service takes and gives, `fds` the file descriptors that came with a command;
//! 2. `service` hides the type of a service;
//! 3. `session` is a connection, `drive` moves its bytes, `hub` knows all sessions and sends events to them;
//! 4. `transport` has the streams, `listener`, `websocket` and `vsock` wait for clients, and `server` accepts them;
//! 5. `builder` makes a service of `handler`s: `commands` checks arguments against a `schema` and runs them, `own` has the
//!    commands that every server has.
//!
//! The numbers R1 to R49 are requirements of the protocol, which `docs/protocol.md` in the repository describes.

mod builder;
mod commands;
mod drive;
mod fds;
mod handler;
mod hub;
mod listener;
mod own;
mod request;
mod schema;
mod server;
mod service;
mod session;
mod transport;
#[cfg(feature = "vsock")]
mod vsock;
#[cfg(feature = "websocket")]
mod websocket;

pub use builder::Builder;
pub use fds::Fds;
pub use handler::{FromRequest, Handler, IntoReturn, Returning, State};
pub use hub::{Handle, Undeclared};
pub use listener::Listener;
pub use request::{MonitorId, Reply, Request};
pub use schema::BuildError;
pub use server::{Accept, Listening, Monitor, Server};
pub use service::{AnyService, BoxError, Running, ServiceFn, service_fn};
pub use transport::{Plain, Transport};

pub use qmp_protocol::server::{Dialect, Event, Kind, MonitorOptions};
pub use qmp_transport::Address;
pub use qmp_types;
pub use qmp_types::{ErrorClass, ErrorObject, Timestamp, Version};
