//! [`Listener`]: waits for QEMU to connect.

use std::io;
use std::time::Duration;

use rustix::event::PollFlags;

use super::builder::Builder;
use super::client::Client;
use super::deadline::Deadline;
use super::socket::wait;
use super::stream::Stream;
use crate::error::Error;
use qmp_transport::listen::{self, Socket, SocketFile};
use qmp_transport::{Address, ToAddress};

/// Waits for QEMU to connect, as it does with `server=off` or with the address alone. With
/// `reconnect-ms` QEMU connects again when the connection ends.
///
/// ```no_run
/// use qmp_client::blocking::{Client, Listener};
///
/// let listener = Listener::bind("unix:/run/vm1.qmp")?;
/// // Now: qemu-system-x86_64 -qmp unix:/run/vm1.qmp,server=off
/// let qemu = listener.accept(&Client::builder())?;
/// # Ok::<(), qmp_client::Error>(())
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

impl Listener {
    /// Begins to listen at a Unix socket or a TCP port; port 0 means any free port.
    ///
    /// # Errors
    /// If the argument is not an address to listen at, or the system does not allow it; if the path exists: only
    /// a socket at which no process listens any more is replaced.
    pub fn bind(address: impl ToAddress) -> Result<Self, Error> {
        let address = address.to_listen()?;
        match listen::bind(&address) {
            Ok((socket, address, file)) => Ok(Self {
                _file: file,
                socket,
                address,
            }),
            Err(source) => Err(Error::Listen { address, source }),
        }
    }

    /// The address at which it listens.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Waits until QEMU connects, but not longer than the builder's
    /// [time-out](Builder::connect_timeout), and begins the session.
    ///
    /// # Errors
    /// If the system fails, or QEMU does not connect and begin a session in time.
    pub fn accept(&self, builder: &Builder) -> Result<Client, Error> {
        match self.accept_stream(builder.settings().connect_timeout) {
            Ok(stream) => builder.open(stream),
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
    /// Those of the operating system; if no peer connects in time.
    pub fn accept_stream(&self, limit: impl Into<Option<Duration>>) -> io::Result<Box<dyn Stream>> {
        let deadline = Deadline::new(limit.into());
        loop {
            match self.try_accept() {
                Err(error) if listen::is_passing(&error) => {}
                accepted => return accepted,
            }
            wait(&self.socket, PollFlags::IN, &deadline)?;
        }
    }

    fn try_accept(&self) -> io::Result<Box<dyn Stream>> {
        match &self.socket {
            Socket::Unix(listener) => Ok(Box::new(listener.accept()?.0)),
            Socket::Tcp(listener) => {
                let (stream, _) = listener.accept()?;
                stream.set_nodelay(true)?;
                Ok(Box::new(stream))
            }
        }
    }
}
