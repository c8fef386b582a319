//! [`Address`]: the address of a server, and its syntax.

mod parse;
mod to_address;

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use qmp_types::secrets::{TextKind, mask};

pub use self::to_address::ToAddress;

/// The address of a server.
///
/// | written | meaning |
/// | --- | --- |
/// | `unix:PATH` | a Unix socket |
/// | `tcp:HOST:PORT` | a TCP socket; an IPv6 address stands in brackets |
/// | `ws:HOST:PORT` or `websocket:HOST:PORT` | a WebSocket (feature `websocket`) |
/// | `vsock:CID:PORT` | a socket between host and guest (feature `vsock`) |
/// | `fd:N` | a socket that the process inherited |
/// | `exec:COMMAND` | standard input and output of a command, which `/bin/sh` runs |
///
/// The socket of `fd:N` may be in blocking mode or not, and keeps its mode; the connection ends with the session,
/// though the descriptor stays open. The command of `exec:` ends with the session: it gets
/// `SIGTERM`, with all processes that it has started, and is killed three seconds later.
///
/// Monitors of QEMU 10.0 greet over a WebSocket, but read a command only when their shared thread wakes up for
/// another reason. Other character devices, such as that of a guest agent, are not affected.
///
/// Without a scheme, a text that ends in a colon and a number is a host and a port, unless it contains a slash
/// or an IPv6 address without brackets; any other text is a path.
///
/// QEMU's options after a comma are accepted, so that the same text works for both:
/// `unix:/run/vm1.qmp,server=on,wait=off`. Options that concern only QEMU are ignored; `websocket=on` chooses
/// the protocol, and `server` the side that connects: with `server=on` the client, with `server=off`
/// QEMU, and the text is for a `Listener`. Before such options a comma in a path is doubled, as in QEMU.
///
/// ```
/// use qmp_transport::Address;
///
/// for (text, meaning) in [
///     ("/run/vm1.qmp", "unix:/run/vm1.qmp"),
///     ("vm1.qmp", "unix:vm1.qmp"),
///     ("localhost:4444", "tcp:localhost:4444"),
///     ("tcp:[::1]:4444", "tcp:[::1]:4444"),
///     ("unix:localhost:4444", "unix:localhost:4444"),
///     ("unix:/run/vm1.qmp,server=on,wait=off", "unix:/run/vm1.qmp"),
///     ("tcp:localhost:4444,server,nowait,websocket=on", "ws:localhost:4444"),
/// ] {
///     assert_eq!(text.parse::<Address>()?.to_string(), meaning);
/// }
/// # Ok::<(), qmp_transport::AddressError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Address {
    /// A Unix socket.
    Unix(PathBuf),
    /// A TCP socket.
    Tcp {
        /// A name or an address; an IPv6 address is without its brackets here.
        host: String,
        /// The port.
        port: u16,
    },
    /// A WebSocket over TCP, with the protocol `binary`.
    WebSocket {
        /// A name or an address; an IPv6 address is without its brackets here.
        host: String,
        /// The port.
        port: u16,
    },
    /// A socket between host and guest.
    Vsock {
        /// The number of the guest, or 2 for the host.
        cid: u32,
        /// The port.
        port: u32,
    },
    /// An open socket of this process, by its number. The client works with a duplicate of it.
    Fd(i32),
    /// The standard input and output of a shell command.
    Exec(String),
}

/// The error for a text that is not an address, or not one for this purpose.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not an address{}: {reason}", .purpose, text = qmp_text::printable(.text))]
pub struct AddressError {
    text: String,
    purpose: &'static str,
    reason: String,
}

/// Where a server listens.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Serving {
    /// The address.
    pub address: Address,
    /// Whether it writes for people (`pretty=on`).
    pub is_pretty: bool,
}

/// What an address is for.
const TO_CONNECT: &str = " to connect to";
const TO_LISTEN: &str = " to listen at";

/// The side that makes the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Connects {
    Client,
    Qemu,
}

impl Address {
    /// Parses the address of a server that listens.
    ///
    /// # Errors
    /// If the text is not an address, or QEMU connects to it.
    pub fn to_connect(text: &str) -> Result<Self, AddressError> {
        let parsed = parsed(text)?;
        if parsed.connects == Some(Connects::Qemu) {
            return Err(AddressError::new(
                text,
                TO_CONNECT,
                "with `server=off` QEMU connects; let a `Listener` wait for it",
            ));
        }
        parsed.address.with_port(text)
    }

    /// Refuses an address, parsed from `text`, that has no port to connect to.
    fn with_port(self, text: &str) -> Result<Self, AddressError> {
        match self {
            Self::Tcp { port: 0, .. } | Self::WebSocket { port: 0, .. } => Err(AddressError::new(
                text,
                TO_CONNECT,
                "port 0 is for a `Listener`, which gets any that is free",
            )),
            address => Ok(address),
        }
    }

    /// Parses an address at which a client listens, to which QEMU connects.
    ///
    /// # Errors
    /// If the text is not an address, or QEMU listens at it.
    pub fn to_listen(text: &str) -> Result<Self, AddressError> {
        let parsed = parsed(text)?;
        if parsed.connects == Some(Connects::Client) {
            return Err(AddressError::new(
                text,
                TO_LISTEN,
                "with `server=on` QEMU listens; connect to it",
            ));
        }
        Ok(parsed.address)
    }

    /// Parses an address at which a server listens.
    ///
    /// # Errors
    /// If the text is not an address, or a server does not listen at it.
    pub fn to_serve(text: &str) -> Result<Serving, AddressError> {
        let parsed = parsed(text)?;
        let refuse = |reason| Err(AddressError::new(text, TO_LISTEN, reason));
        match parsed.address {
            _ if parsed.connects == Some(Connects::Qemu) => {
                refuse("with `server=off` it would connect, and not listen")
            }
            Self::Fd(_) | Self::Exec(_) => refuse("expected unix, tcp, ws or vsock"),
            address => Ok(Serving {
                address,
                is_pretty: parsed.is_pretty,
            }),
        }
    }
}

fn parsed(text: &str) -> Result<parse::Parsed, AddressError> {
    parse::parse(text).map_err(|reason| AddressError::new(text, "", reason))
}

impl AddressError {
    fn new(text: &str, purpose: &'static str, reason: impl Into<String>) -> Self {
        Self {
            text: mask(text, TextKind::Text).into_owned(),
            purpose,
            reason: reason.into(),
        }
    }
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        Ok(parsed(text)?.address)
    }
}

/// The arguments of a command may be secret.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Address")
            .field(&mask(&self.to_string(), TextKind::Text))
            .finish()
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut host_and_port = |word, host: &str, port| {
            if host.contains(':') {
                write!(f, "{word}:[{host}]:{port}")
            } else {
                write!(f, "{word}:{host}:{port}")
            }
        };
        match self {
            Self::Tcp { host, port } => host_and_port("tcp", host, port),
            Self::WebSocket { host, port } => host_and_port("ws", host, port),
            Self::Unix(path) => {
                write!(f, "unix:{}", parse::written(&path.to_string_lossy()))
            }
            Self::Vsock { cid, port } => write!(f, "vsock:{cid}:{port}"),
            Self::Fd(number) => write!(f, "fd:{number}"),
            Self::Exec(command) => write!(f, "exec:{command}"),
        }
    }
}

#[cfg(test)]
mod tests;
