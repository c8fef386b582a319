//! [`Server`] and [`Monitor`]: clients are accepted and served.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use qmp_protocol::server::{Kind, MonitorOptions};
use qmp_transport::Address;
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::task::JoinHandle;
use tower_service::Service;

use crate::drive::Driver;
use crate::service::{AnyService, BoxError};
use crate::session::Session;
use crate::transport::Transport;
use crate::{Builder, Handle, Listener, MonitorId, Reply, Request};

/// A server with any number of monitors, which share the service that runs their commands and get the same events.
#[derive(Clone, Debug)]
pub struct Server {
    service: AnyService,
    handle: Handle,
    options: MonitorOptions,
    /// Where it listens when it runs.
    addresses: Vec<String>,
}

impl Server {
    /// Makes a server of typed commands, see [`Builder`].
    #[must_use]
    pub fn builder() -> Builder {
        Builder::new(Kind::Monitor)
    }

    /// Makes a guest agent of typed commands, see [`Builder`].
    #[must_use]
    pub fn guest_agent() -> Builder {
        Builder::new(Kind::GuestAgent)
    }

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
            addresses: Vec::new(),
        }
    }

    pub(crate) fn at(mut self, addresses: Vec<String>) -> Self {
        self.addresses = addresses;
        self
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

impl Server {
    /// Begins to listen, with a monitor that serves one client after the other, in a task. See [`Listener`] for the addresses.
    /// It must be called in a tokio runtime.
    ///
    /// # Errors
    /// Those of [`Listener::bind`].
    pub fn listen(&self, address: &str) -> io::Result<Listening> {
        let listener = Listener::bind(address)?;
        let mut options = self.options.clone();
        options.pretty |= listener.is_pretty();
        let address = listener.address().cloned();
        let monitor = self.monitor_with(options);
        let id = monitor.id();
        let task = tokio::spawn(async move { monitor.serve_all(listener).await });
        Ok(Listening { address, id, task })
    }

    /// Listens at the addresses that were given to [`Builder::monitor`], until the server is told to end.
    ///
    /// # Errors
    /// Those of [`Listener::bind`], and of listeners that fail; all others end then.
    pub async fn run(&self) -> io::Result<()> {
        let listening = self.addresses.iter().map(|address| self.listen(address));
        let result = match listening.collect::<io::Result<Vec<_>>>() {
            Ok(listening) => {
                let mut result = Ok(());
                for listening in listening {
                    result = result.and(listening.wait().await);
                    if result.is_err() {
                        break;
                    }
                }
                result
            }
            Err(error) => Err(error),
        };
        self.handle.shut_down();
        result
    }
}

/// A monitor that listens in a task. Dropping it does not end it.
#[derive(Debug)]
pub struct Listening {
    address: Option<Address>,
    id: MonitorId,
    task: JoinHandle<io::Result<()>>,
}

impl Listening {
    /// The address, with the port that the system chose if it was 0; `None` for standard input and output.
    #[must_use]
    pub fn address(&self) -> Option<&Address> {
        self.address.as_ref()
    }

    /// The number of the monitor.
    #[must_use]
    pub fn id(&self) -> MonitorId {
        self.id
    }

    /// Waits until it no longer listens, because the server was told to end.
    ///
    /// # Errors
    /// Those of the listener.
    pub async fn wait(self) -> io::Result<()> {
        match self.task.await {
            Ok(result) => result,
            Err(error) => Err(io::Error::other(error)),
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
                Ok(Some(stream)) => drop(self.serve(stream).await),
                Ok(None) => return Ok(()),
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
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::InvalidData
            | io::ErrorKind::TimedOut
            | io::ErrorKind::UnexpectedEof
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

    /// Waits for a client; `None` if there will be no more. Dropping the future loses none.
    ///
    /// # Errors
    /// Those of the operating system.
    fn accept(&mut self) -> impl Future<Output = io::Result<Option<Self::Stream>>> + Send;
}

impl Accept for UnixListener {
    type Stream = UnixStream;

    async fn accept(&mut self) -> io::Result<Option<UnixStream>> {
        Ok(Some(UnixListener::accept(self).await?.0))
    }
}

impl Accept for TcpListener {
    type Stream = TcpStream;

    async fn accept(&mut self) -> io::Result<Option<TcpStream>> {
        let (stream, _) = TcpListener::accept(self).await?;
        stream.set_nodelay(true)?;
        Ok(Some(stream))
    }
}
