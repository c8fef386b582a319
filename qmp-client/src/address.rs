//! [`Address`]: where a server listens, and how that is written.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// Where a server listens.
///
/// It is written `unix:PATH` or `tcp:HOST:PORT`. Without the first word, what ends in a colon and
/// a port number is a host and a port, unless there is a slash in it; everything else is a path.
/// An IPv6 address stands in brackets.
///
/// ```
/// use qmp_client::Address;
///
/// for (text, meaning) in [
///     ("/run/vm1.qmp", "unix:/run/vm1.qmp"),
///     ("vm1.qmp", "unix:vm1.qmp"),
///     ("localhost:4444", "tcp:localhost:4444"),
///     ("tcp:[::1]:4444", "tcp:[::1]:4444"),
///     ("unix:localhost:4444", "unix:localhost:4444"),
/// ] {
///     assert_eq!(text.parse::<Address>()?.to_string(), meaning);
/// }
/// # Ok::<(), qmp_client::AddressError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
}

/// Text that is no address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no address: expected unix:PATH or tcp:HOST:PORT")]
pub struct AddressError {
    text: String,
}

impl FromStr for Address {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let address = match text.split_once(':') {
            Some(("unix", path)) => unix(path),
            Some(("tcp", rest)) => tcp(rest),
            _ if text.contains('/') => unix(text),
            _ => tcp(text).or_else(|| unix(text)),
        };
        address.ok_or_else(|| AddressError {
            text: text.to_owned(),
        })
    }
}

fn unix(path: &str) -> Option<Address> {
    (!path.is_empty()).then(|| Address::Unix(path.into()))
}

fn tcp(text: &str) -> Option<Address> {
    let (host, port) = text.rsplit_once(':')?;
    let bare = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    // Without brackets nobody can tell where an IPv6 address ends.
    let host = bare.or_else(|| (!host.contains([':', '[', ']'])).then_some(host))?;
    let port = port.parse().ok()?;
    (!host.is_empty()).then(|| Address::Tcp {
        host: host.to_owned(),
        port,
    })
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
            Self::Tcp { host, port } if host.contains(':') => write!(f, "tcp:[{host}]:{port}"),
            Self::Tcp { host, port } => write!(f, "tcp:{host}:{port}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_is_no_address() {
        for text in [
            "",
            "unix:",
            "tcp:",
            "tcp:localhost",
            "tcp::4444",
            "tcp:::1:4444",
            "tcp:h:65536",
        ] {
            let error = text.parse::<Address>().unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("`{text}` is no address: expected unix:PATH or tcp:HOST:PORT")
            );
        }
    }

    #[test]
    fn a_slash_or_a_missing_port_makes_a_path() {
        for text in ["./localhost:4444", "localhost", "vm:one", "::1:4444"] {
            assert_eq!(text.parse(), Ok(Address::Unix(text.into())));
        }
    }
}
