//! [`Listener`]: where a monitor waits for clients.

use std::io;

use qmp_transport::listen::{self, SocketFile};
use qmp_transport::{Address, Serving};
use tokio::io::{Join, Stdin, Stdout, join, stdin, stdout};
use tokio::net::{TcpListener, UnixListener};
use tokio::runtime::Handle;

use crate::server::Accept;
use crate::transport::{Plain, Transport};

/// Where a monitor waits for clients, as a character device of QEMU says it.
///
/// | written | meaning |
/// | --- | --- |
/// | `unix:PATH` | a Unix socket, whose file is removed at the end |
/// | `tcp:HOST:PORT` | a TCP port; 0 is any that is free |
/// | `ws:HOST:PORT`, or `websocket=on` after a TCP port | a WebSocket (feature `websocket`) |
/// | `vsock:CID:PORT` | a socket between host and guest (feature `vsock`); CID 4294967295 is any |
/// | `stdio` | standard input and output: one client, and the listener ends with it. A thread reads the input; it ends only with the program (`std::process::exit`) |
///
/// QEMU's options may follow, as in `tcp:localhost:4444,server=on,wait=off` or in the older `tcp:localhost:4444,server,nowait`.
/// `pretty=on` has the monitor write for people, on many lines. Options that do not concern a server are ignored; it never waits
/// for a client before it does something else.
///
/// # Security
///
/// A monitor has no passwords and no encryption: who can connect controls the machine. A Unix socket is protected by the
/// permissions of its folder and file. A TCP port, also that of a WebSocket, can be reached by every user and program of the
/// host, and beyond loopback addresses by everyone in the network. Browsers can reach those on loopback addresses; a
/// WebSocket therefore refuses requests with an `Origin`, which browsers send.
#[derive(Debug)]
pub struct Listener {
    /// Declared first, so that it is dropped first.
    _file: Option<SocketFile>,
    source: Source,
    address: Option<Address>,
    is_pretty: bool,
}

#[derive(Debug)]
enum Source {
    Unix(UnixListener),
    Tcp(TcpListener),
    #[cfg(feature = "websocket")]
    WebSocket(TcpListener),
    #[cfg(feature = "vsock")]
    Vsock(crate::vsock::VsockListener),
    /// Until it is taken.
    Stdio(Option<Join<Stdin, Stdout>>),
}

impl Listener {
    /// Begins to listen. It must be called in a tokio runtime.
    ///
    /// # Errors
    /// If there is no runtime, the text is not an address to listen at, or the system does not allow it; if the path exists: only a socket at which no
    /// process listens any more is replaced.
    pub fn bind(address: &str) -> io::Result<Self> {
        // Without a runtime tokio would panic.
        Handle::try_current().map_err(io::Error::other)?;
        if let Some(options) = address.strip_prefix("stdio") {
            let is_pretty = match options {
                "" | ",pretty=off" => Some(false),
                ",pretty=on" | ",pretty" => Some(true),
                _ => None,
            };
            if let Some(is_pretty) = is_pretty {
                return Ok(Self {
                    _file: None,
                    source: Source::Stdio(Some(join(stdin(), stdout()))),
                    address: None,
                    is_pretty,
                });
            }
        }
        let Serving {
            address, is_pretty, ..
        } = Address::to_serve(address)
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let (source, address, file) = bind(address)?;
        Ok(Self {
            _file: file,
            source,
            address: Some(address),
            is_pretty,
        })
    }

    /// The address, with the port that the system chose if it was 0; `None` for standard input and output.
    #[must_use]
    pub fn address(&self) -> Option<&Address> {
        self.address.as_ref()
    }

    /// Whether its monitor is to write for people.
    #[must_use]
    pub fn is_pretty(&self) -> bool {
        self.is_pretty
    }
}

fn bind(address: Address) -> io::Result<(Source, Address, Option<SocketFile>)> {
    match address {
        #[cfg(feature = "websocket")]
        Address::WebSocket { host, port } => {
            let (socket, address, _) = listen::bind(&Address::Tcp { host, port })?;
            match (socket, address) {
                (listen::Socket::Tcp(listener), Address::Tcp { host, port }) => {
                    let socket = Source::WebSocket(TcpListener::from_std(listener)?);
                    Ok((socket, Address::WebSocket { host, port }, None))
                }
                _ => Err(io::ErrorKind::Unsupported.into()),
            }
        }
        #[cfg(feature = "vsock")]
        Address::Vsock { cid, port } => {
            let (listener, port) = crate::vsock::VsockListener::bind(cid, port)?;
            Ok((Source::Vsock(listener), Address::Vsock { cid, port }, None))
        }
        address => {
            let (socket, address, file) = listen::bind(&address)?;
            let socket = match socket {
                listen::Socket::Unix(listener) => Source::Unix(UnixListener::from_std(listener)?),
                listen::Socket::Tcp(listener) => Source::Tcp(TcpListener::from_std(listener)?),
            };
            Ok((socket, address, file))
        }
    }
}

impl Accept for Listener {
    type Stream = Box<dyn Transport>;

    async fn accept(&mut self) -> io::Result<Option<Box<dyn Transport>>> {
        Ok(Some(match &mut self.source {
            Source::Unix(listener) => Box::new(UnixListener::accept(listener).await?.0),
            Source::Tcp(listener) => {
                let (stream, _) = TcpListener::accept(listener).await?;
                stream.set_nodelay(true)?;
                Box::new(stream)
            }
            #[cfg(feature = "websocket")]
            Source::WebSocket(listener) => {
                let (stream, _) = TcpListener::accept(listener).await?;
                stream.set_nodelay(true)?;
                Box::new(crate::websocket::WebSocket::accept(stream).await?)
            }
            #[cfg(feature = "vsock")]
            Source::Vsock(listener) => Box::new(listener.accept().await?),
            Source::Stdio(stream) => match stream.take() {
                Some(stream) => Box::new(Plain::new(stream)),
                None => return Ok(None),
            },
        }))
    }
}
