//! [`Builder`]: how a client connects and behaves.

use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use qmp_types::Greeting;

use super::child::Child;
use super::client::Client;
use super::connect;
use super::deadline::Deadline;
use super::link::Link;
use super::stream::{BytesOnly, Stream};
use crate::error::Error;
use crate::process::{Keeper, PATIENCE};
use crate::protocol::Connection;
use crate::settings::{Settings, setters};
use crate::subscription::Hub;
use qmp_transport::{Address, ToAddress};

/// How a client connects and behaves.
///
/// ```no_run
/// use std::time::Duration;
/// use qmp_client::blocking::Client;
///
/// let qemu = Client::builder()
///     .retry(true)
///     .connect_timeout(Duration::from_secs(30))
///     .deadline(Duration::from_secs(600))
///     .oob(true)
///     .connect("unix:/run/vm1.qmp")?;
/// # Ok::<(), qmp_client::Error>(())
/// ```
///
/// Every time limit is a [`Duration`], or `None` for no limit.
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
    pub fn connect(&self, address: impl ToAddress) -> Result<Client, Error> {
        let address = address.to_connect()?;
        let mut client = self.begin(self.dial(&address)?, address.to_string())?;
        client.address = Some(address);
        Ok(client)
    }

    /// Makes a connection.
    pub(super) fn dial(&self, address: &Address) -> Result<Box<dyn Stream>, Error> {
        let deadline = Deadline::new(self.settings.connect_timeout);
        let connected = connect::connect(address, &deadline, self.settings.retry);
        connected.map_err(|source| Error::Connect {
            address: address.clone(),
            source,
        })
    }

    /// Begins the session on an existing connection.
    ///
    /// # Errors
    /// If the server does not begin a QMP session in time.
    pub fn open(&self, stream: impl Stream + 'static) -> Result<Client, Error> {
        self.begin(Box::new(stream), "the server".to_owned())
    }

    /// Starts a child, and begins the session on its standard input and output: for a server with
    /// `-qmp stdio`, or for a command such as `ssh` that leads to one. Dropping the guard ends the child.
    ///
    /// # Errors
    /// [`Error::Spawn`] if the child cannot be started, [`Error::ChildEnded`] if it ended before the session
    /// had begun; those of [`open`](Self::open), and then the child is killed.
    pub fn spawn(&self, command: &mut Command) -> Result<(Client, Child), Error> {
        let program = command.get_program().to_string_lossy().into_owned();
        let (stream, keeper) = Keeper::start(command).map_err(Error::spawn(command))?;
        match self.begin(Box::new(BytesOnly::new(stream)), program) {
            Ok(client) => Ok((client, Child::new(keeper))),
            Err(error) => {
                let exit = keeper.wait(Some(Error::patience_with_child(&error)));
                keeper.kill();
                let _ = keeper.wait(Some(PATIENCE));
                Err(error.of_child(exit.ok().flatten()))
            }
        }
    }

    pub(super) fn with_settings(settings: Settings) -> Self {
        Self { settings }
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    fn begin(&self, stream: Box<dyn Stream>, server: String) -> Result<Client, Error> {
        let hub = Arc::new(Hub::new(self.settings.bounds));
        let (link, greeting) = self.begin_link(stream, server, hub)?;
        Ok(Client::new(link, greeting, self.settings.clone()))
    }

    /// Begins the session, with the hub of existing subscriptions.
    pub(super) fn begin_link(
        &self,
        stream: Box<dyn Stream>,
        server: String,
        hub: Arc<Hub>,
    ) -> Result<(Link, Greeting), Error> {
        let connection = Connection::new(self.settings.options.clone());
        let mut link = Link::new(stream, connection, &self.settings, hub);
        link.shake_hands(&server)?;
        match link.session.connection().greeting().cloned() {
            Some(greeting) => Ok((link, greeting)),
            None => Err(Error::ClosedBeforeGreeting { server }),
        }
    }
}
