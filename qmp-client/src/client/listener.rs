//! [`Listener`]: waits for QEMU to connect.

use std::io;
use std::time::Duration;

use tokio::net::{TcpListener, UnixListener};

use super::transport::{Plain, Transport};
use super::{Builder, Client};
use crate::error::Error;
use qmp_transport::listen::{self, SocketFile};
use qmp_transport::{Address, ToAddress};

/// Waits for QEMU to connect, as it does with `server=off`, or with the address alone. With
/// `reconnect-ms` QEMU connects again when the connection ends.
///
/// ```no_run
/// # async fn example() -> Result<(), qmp_client::Error> {
/// use qmp_client::Listener;
///
/// let listener = Listener::bind("unix:/run/vm1.qmp")?;
/// // Now: qemu-system-x86_64 -qmp unix:/run/vm1.qmp,server=off
/// let qemu = listener.accept().await?;
/// # Ok(())
/// # }
/// ```
///
/// The file of a Unix socket is removed when the listener is dropped, unless another has taken its place.
#[derive(Debug)]
pub struct Listener {
    /// Declared first, so that it is dropped first.
    _file: Option<SocketFile>,
    socket: Socket,
    address: Address,
}

#[derive(Debug)]
enum Socket {
    Unix(UnixListener),
    Tcp(TcpListener),
}

impl Listener {
    /// Begins to listen at a Unix socket or a TCP port; port 0 means any free port. It must be called in
    /// a tokio runtime.
    ///
    /// # Errors
    /// If the argument is not an address to listen at, or the system does not allow it; if the path exists: only
    /// a socket at which no process listens any more is replaced.
    pub fn bind(address: impl ToAddress) -> Result<Self, Error> {
        let address = address.to_listen()?;
        let bound = listen::bind(&address).and_then(|(socket, address, file)| {
            let socket = match socket {
                listen::Socket::Unix(listener) => Socket::Unix(UnixListener::from_std(listener)?),
                listen::Socket::Tcp(listener) => Socket::Tcp(TcpListener::from_std(listener)?),
            };
            Ok(Self {
                _file: file,
                socket,
                address,
            })
        });
        bound.map_err(|source| Error::Listen { address, source })
    }

    /// The address at which it listens.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Waits without a time limit until QEMU connects, and begins the session.
    ///
    /// # Errors
    /// If the system fails, or QEMU does not begin a session in time.
    pub async fn accept(&self) -> Result<Client, Error> {
        let builder = Client::builder().connect_timeout(None::<Duration>);
        self.accept_with(&builder).await
    }

    /// Like [`accept`](Self::accept), with settings; QEMU has to connect before their
    /// [time-out](Builder::connect_timeout).
    ///
    /// # Errors
    /// Those of [`accept`](Self::accept); if QEMU does not connect in time.
    pub async fn accept_with(&self, builder: &Builder) -> Result<Client, Error> {
        let accepting = self.accept_transport();
        let accepted = match builder.settings().connect_timeout {
            None => accepting.await,
            Some(limit) => match tokio::time::timeout(limit, accepting).await {
                Ok(accepted) => accepted,
                Err(_) => Err(io::ErrorKind::TimedOut.into()),
            },
        };
        match accepted {
            Ok(transport) => builder.open_transport(transport).await,
            Err(source) => Err(Error::Listen {
                address: self.address.clone(),
                source,
            }),
        }
    }

    /// Waits for a connection and returns it, for a guest agent or for
    /// [`Client::reconnect_over`].
    ///
    /// # Errors
    /// Those of the operating system.
    pub async fn accept_transport(&self) -> io::Result<Box<dyn Transport>> {
        loop {
            match self.accept_once().await {
                Err(error) if listen::is_passing(&error) => {}
                accepted => return accepted,
            }
        }
    }

    async fn accept_once(&self) -> io::Result<Box<dyn Transport>> {
        match &self.socket {
            Socket::Unix(listener) => Ok(Box::new(listener.accept().await?.0)),
            Socket::Tcp(listener) => {
                let (stream, _) = listener.accept().await?;
                stream.set_nodelay(true)?;
                Ok(Box::new(Plain::new(stream)))
            }
        }
    }
}
