//! [`Server`] and [`Monitor`]: clients are accepted and served.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use qmp_protocol::server::MonitorOptions;
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tower_service::Service;

use crate::drive::Driver;
use crate::service::{AnyService, BoxError};
use crate::session::Session;
use crate::transport::Transport;
use crate::{Handle, MonitorId, Reply, Request};

/// A server with any number of monitors, which share the service that runs their commands and get the same events.
#[derive(Clone, Debug)]
pub struct Server {
    service: AnyService,
    handle: Handle,
    options: MonitorOptions,
}

impl Server {
    /// Makes a server that runs commands with a service.
    ///
    /// Each command is run by a clone of the service, as it is in other servers on `tower`. A command that a client has
    /// sent runs to its end, also if the client leaves. A service that panics fails its command only.
    pub fn new<S>(options: MonitorOptions, service: S) -> Self
    where
        S: Service<Request> + Clone + Send + 'static,
        S::Response: Into<Reply>,
        S::Error: Into<BoxError>,
        S::Future: Send,
    {
        Self {
            service: AnyService::new(service),
            handle: Handle::default(),
            options,
        }
    }

    /// What its monitors are, unless they are made with other options.
    #[must_use]
    pub fn options(&self) -> &MonitorOptions {
        &self.options
    }

    /// Sends events to all monitors, and ends the server.
    #[must_use]
    pub fn handle(&self) -> &Handle {
        &self.handle
    }

    /// Adds a monitor. It does nothing until it [serves](Monitor::serve).
    #[must_use]
    pub fn monitor(&self) -> Monitor {
        self.monitor_with(self.options.clone())
    }

    /// Adds a monitor with options of its own.
    #[must_use]
    pub fn monitor_with(&self, options: MonitorOptions) -> Monitor {
        Monitor {
            server: self.clone(),
            id: self.handle.next_monitor(),
            options,
        }
    }
}

/// A monitor of a server: it serves one client at a time, as a character device of QEMU does.
#[derive(Clone, Debug)]
pub struct Monitor {
    server: Server,
    id: MonitorId,
    options: MonitorOptions,
}

impl Monitor {
    /// The number by which requests name it.
    #[must_use]
    pub fn id(&self) -> MonitorId {
        self.id
    }

    /// Serves a client until it leaves or the server is told to end. It must be called in a tokio runtime.
    ///
    /// # Errors
    /// Those of the stream. The command that runs still runs to its end.
    pub async fn serve(&self, stream: impl Transport) -> io::Result<()> {
        let Server {
            service, handle, ..
        } = self.server.clone();
        let session = Session::new(self.id, self.options.clone());
        let entered = handle.enter(Arc::new(session));
        let session = entered.session.clone();
        Driver::new(session, service, handle, stream).run().await
    }

    /// Serves the clients of a listener one after the other, until the server is told to end. A client that connects
    /// while another is served is greeted when that one has left (R13).
    ///
    /// # Errors
    /// Those of the listener, but for those that pass.
    pub async fn serve_all(&self, mut listener: impl Accept) -> io::Result<()> {
        loop {
            let Some(accepted) = self.server.handle.unless_ending(listener.accept()).await else {
                return Ok(());
            };
            match accepted {
                // How a session ends is the concern of that client alone.
                Ok(stream) => drop(self.serve(stream).await),
                Err(error) if is_of_the_client(&error) => {}
                Err(error) if is_shortage(&error) => tokio::time::sleep(PAUSE).await,
                Err(error) => return Err(error),
            }
        }
    }
}

/// How long to wait after a shortage of descriptors or memory.
const PAUSE: Duration = Duration::from_millis(100);

/// Whether it failed because of the client, or for nothing.
fn is_of_the_client(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
            | io::ErrorKind::Interrupted
            | io::ErrorKind::WouldBlock
    )
}

fn is_shortage(error: &io::Error) -> bool {
    use rustix::io::Errno;
    let errno = Errno::from_io_error(error);
    matches!(
        errno,
        Some(Errno::MFILE | Errno::NFILE | Errno::NOMEM | Errno::NOBUFS)
    )
}

/// A source of clients.
pub trait Accept: Send {
    /// The connection to a client.
    type Stream: Transport;

    /// Waits for a client. Dropping the future loses none.
    ///
    /// # Errors
    /// Those of the operating system.
    fn accept(&mut self) -> impl Future<Output = io::Result<Self::Stream>> + Send;
}

impl Accept for UnixListener {
    type Stream = UnixStream;

    async fn accept(&mut self) -> io::Result<UnixStream> {
        Ok(UnixListener::accept(self).await?.0)
    }
}

impl Accept for TcpListener {
    type Stream = TcpStream;

    async fn accept(&mut self) -> io::Result<TcpStream> {
        let (stream, _) = TcpListener::accept(self).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }
}
