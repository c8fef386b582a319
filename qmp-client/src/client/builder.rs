//! [`Builder`]: how a client connects and behaves.

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use qmp_types::Greeting;
use tokio::io::{AsyncRead, AsyncWrite};

use super::Client;
use super::child::Child;
use super::connect;
use super::state::{Handle, Shared};
use super::task::Task;
use super::transport::{Plain, Transport};
use crate::error::Error;
use crate::process::{Keeper, PATIENCE};
use crate::protocol::Connection;
use crate::settings::{Settings, setters};
use crate::subscription::Hub;
use crate::trace;
use qmp_transport::{Address, ToAddress};

/// How a client connects and behaves.
///
/// ```no_run
/// # async fn example() -> Result<(), qmp_client::Error> {
/// use std::time::Duration;
/// use qmp_client::Client;
///
/// let qemu = Client::builder()
///     .retry(true)
///     .connect_timeout(Duration::from_secs(30))
///     .deadline(Duration::from_secs(600))
///     .oob(true)
///     .connect("unix:/run/vm1.qmp")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// Every time limit is a [`Duration`], or `None` for no limit. A client needs a tokio runtime with
/// time enabled and, unless the program makes the connection, I/O.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Builder {
    settings: Settings,
}

impl Builder {
    setters!();

    /// Connects to a server and begins the session.
    ///
    /// # Errors
    /// If the argument is not an address to connect to, no connection can be made, or the server does not begin a
    /// QMP session in time.
    pub async fn connect(&self, address: impl ToAddress) -> Result<Client, Error> {
        let address = address.to_connect()?;
        let transport = self.dial(&address).await?;
        let client = self.begin(transport, address.to_string()).await?;
        Ok(client.with_address(address))
    }

    /// Makes a connection.
    pub(super) async fn dial(&self, address: &Address) -> Result<Box<dyn Transport>, Error> {
        let Settings {
            connect_timeout,
            retry,
            ..
        } = self.settings;
        let connected = connect::connect(address, connect_timeout, retry).await;
        connected.map_err(|source| Error::Connect {
            address: address.clone(),
            source,
        })
    }

    /// Begins the session on an existing connection that cannot pass file descriptors.
    ///
    /// # Errors
    /// If the server does not begin a QMP session in time.
    pub async fn open<S>(&self, stream: S) -> Result<Client, Error>
    where
        S: AsyncRead + AsyncWrite + Send + 'static,
    {
        self.open_transport(Plain::new(stream)).await
    }

    /// Begins the session on an existing connection: a `tokio::net::UnixStream`, which can pass file
    /// descriptors, or the program's own type.
    ///
    /// # Errors
    /// If the server does not begin a QMP session in time.
    pub async fn open_transport(&self, transport: impl Transport) -> Result<Client, Error> {
        self.begin(Box::new(transport), "the server".to_owned())
            .await
    }

    /// Starts a child, and begins the session on its standard input and output: for a server with
    /// `-qmp stdio`, or for a command such as `ssh` that leads to one. Dropping the guard ends the child; dropping this
    /// future before it completes kills it.
    ///
    /// # Errors
    /// [`Error::Spawn`] if the child cannot be started, [`Error::ChildEnded`] if it ended before the session
    /// had begun; those of [`open`](Self::open), and then the child is killed.
    pub async fn spawn(&self, command: &mut Command) -> Result<(Client, Child), Error> {
        let program = command.get_program().to_string_lossy().into_owned();
        let (stream, keeper) = Keeper::start(command).map_err(Error::spawn(command))?;
        let stream = connect::registered(stream).map_err(Error::spawn(command))?;
        match self.begin(Box::new(Plain::new(stream)), program).await {
            Ok(client) => Ok((client, Child::new(keeper))),
            Err(error) => {
                let child = Child::new(keeper);
                let limit = Error::patience_with_child(&error);
                let exit = tokio::time::timeout(limit, child.wait()).await;
                child.kill();
                let _ = tokio::time::timeout(PATIENCE, child.wait()).await;
                Err(error.of_child(exit.ok().and_then(Result::ok)))
            }
        }
    }

    pub(super) fn with_settings(settings: Settings) -> Self {
        Self { settings }
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    async fn begin(&self, transport: Box<dyn Transport>, server: String) -> Result<Client, Error> {
        let hub = Arc::new(Hub::new(self.settings.bounds));
        self.begin_with(transport, server, hub).await
    }

    /// Begins the session, with the hub of existing subscriptions.
    pub(super) async fn begin_with(
        &self,
        transport: Box<dyn Transport>,
        server: String,
        hub: Arc<Hub>,
    ) -> Result<Client, Error> {
        let connection = Connection::new(self.settings.options.clone());
        let settings = self.settings.clone();
        let (handle, greeting) = start(transport, connection, settings, &server, hub).await?;
        match greeting {
            Some(greeting) => Ok(Client::new(handle, greeting)),
            None => Err(Error::ClosedBeforeGreeting { server }),
        }
    }
}

/// Starts a task that runs the session, and waits until the session has begun.
pub(crate) async fn start(
    transport: Box<dyn Transport>,
    connection: Connection,
    settings: Settings,
    server: &str,
    hub: Arc<Hub>,
) -> Result<(Arc<Handle>, Option<Greeting>), Error> {
    let shared = Shared::new(transport, connection, settings, hub);
    let mut task = Task::new(shared.clone());
    task.shake_hands(server).await?;
    let greeting = shared.greeting();
    trace::connected(server, greeting.as_ref());
    crate::sync::spawn(task);
    Ok((Handle::new(shared), greeting))
}
