//! A QMP server: gives a machine, or any other program, a monitor like QEMU's.
//!
//! A [`Server`] runs commands with a [`tower_service::Service`] that takes a [`Request`] and gives a [`Reply`], or an
//! [`ErrorObject`]. Greeting, negotiation, the order of replies and the words for what is malformed are QEMU's
//! ([`qmp_protocol::server`]).
//!
//! ```no_run
//! use qmp_server::{ErrorObject, MonitorOptions, Reply, Request, Server, Version, service_fn};
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
//! server.monitor().serve_all(tokio::net::UnixListener::bind("/run/vm1.qmp")?).await
//! # }
//! ```
//!
//! The modules in reading order: `request` has what a service takes and gives, `fds` the file descriptors that
//! came with a command, `transport` the streams, `service` hides the type of the service; `session` is a connection, `drive` moves its
//! bytes, `hub` knows all sessions and sends events to them, and `server` accepts clients.
//!
//! The numbers R1 to R49 are requirements of the protocol, which `docs/protocol.md` in the repository describes.

mod drive;
mod fds;
mod hub;
mod request;
mod server;
mod service;
mod session;
mod transport;

pub use fds::Fds;
pub use hub::Handle;
pub use request::{MonitorId, Reply, Request};
pub use server::{Accept, Monitor, Server};
pub use service::{BoxError, ServiceFn, service_fn};
pub use transport::{Plain, Transport};

pub use qmp_protocol::server::{Dialect, Event, Kind, MonitorOptions};
pub use qmp_types::{ErrorClass, ErrorObject, Timestamp, Version};
