//! The connection to a server: a monitor or a guest agent.
//!
//! Takes commands as JSON, gives replies as JSON, and events. It must not know lines.

use std::os::fd::OwnedFd;
use std::time::Duration;

use qmp_client::client::Events;
use qmp_client::guest::GuestClient;
use qmp_client::protocol::{Observer, ReceivedEvent};
use qmp_client::{Client, Error, Received};
use qmp_types::Greeting;
use serde_json::Value;

/// How to connect.
#[derive(Clone, Debug, Default)]
pub struct Connecting {
    /// Whether the server is a guest agent, which does not greet.
    pub agent: bool,
    /// Whether to enable out-of-band commands.
    pub out_of_band: bool,
    /// Whether to wait until the server listens.
    pub retry: bool,
    /// How long the server may take to greet, if not the client's usual time.
    pub patience: Option<Duration>,
    /// Sees all messages.
    pub observer: Option<Observer>,
}

/// A command for a server.
#[derive(Debug)]
pub struct Command {
    /// Its name.
    pub name: String,
    /// Its arguments, an object.
    pub arguments: Option<Value>,
    /// Whether to send it out of band.
    pub out_of_band: bool,
    /// The file descriptor to send with it.
    pub fd: Option<OwnedFd>,
}

/// A session with a server.
#[derive(Debug)]
pub enum Session {
    /// A monitor.
    Monitor {
        /// The client.
        client: Client,
        /// The events since the last [`forget_events`](Session::forget_events).
        events: Events<ReceivedEvent>,
    },
    /// A guest agent.
    Agent(GuestClient),
}

impl Session {
    /// Connects to a server.
    ///
    /// # Errors
    /// If no server is there, or it is of the other kind.
    pub async fn connect(address: &str, how: &Connecting) -> Result<Self, Error> {
        if how.agent {
            let mut builder = GuestClient::builder().retry(how.retry).deadline(None);
            if let Some(patience) = how.patience {
                builder = builder.agent_timeout(patience);
            }
            if let Some(observer) = &how.observer {
                builder = builder.observe(observer.clone());
            }
            return builder.connect(address).await.map(Self::Agent);
        }
        let mut builder = Client::builder()
            .retry(how.retry)
            .deadline(None)
            .oob(how.out_of_band);
        if let Some(patience) = how.patience {
            builder = builder.greeting_timeout(patience);
        }
        if let Some(observer) = &how.observer {
            builder = builder.observe(observer.clone());
        }
        builder.connect(address).await.map(Self::of_client)
    }

    /// A session with a client that is connected.
    #[must_use]
    pub fn of_client(client: Client) -> Self {
        let events = client.all_events();
        Self::Monitor { client, events }
    }

    /// The greeting of a monitor.
    #[must_use]
    pub fn greeting(&self) -> Option<&Greeting> {
        match self {
            Self::Monitor { client, .. } => Some(client.greeting()),
            Self::Agent(_) => None,
        }
    }

    /// Runs a command, however long it takes.
    ///
    /// # Errors
    /// If the server refuses it, or the connection fails.
    pub async fn execute(&self, command: Command) -> Result<Value, Error> {
        let Command {
            name,
            arguments,
            out_of_band,
            fd,
        } = command;
        let mut call = match self {
            Self::Monitor { client, .. } if out_of_band => client.execute_raw_oob(&name, arguments),
            Self::Monitor { client, .. } => client.execute_raw(&name, arguments),
            Self::Agent(client) => client.execute_raw(&name, arguments),
        };
        if let Some(fd) = fd {
            call = call.fd(fd);
        }
        call.await
    }

    /// Forgets the events that came so far.
    pub fn forget_events(&mut self) {
        if let Self::Monitor { events, .. } = self {
            events.clear();
        }
    }

    /// Waits for the next event; `None` if the server is a guest agent, which has none.
    ///
    /// # Errors
    /// If the connection ends.
    pub async fn next_event(&mut self) -> Result<Option<ReceivedEvent>, Error> {
        match self {
            Self::Monitor { events, .. } => loop {
                if let Received::Event(event) = events.next().await? {
                    return Ok(Some(event));
                }
            },
            Self::Agent(_) => Ok(None),
        }
    }

    /// Whether the connection has ended.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        match self {
            Self::Monitor { client, .. } => client.is_closed(),
            Self::Agent(client) => client.is_closed(),
        }
    }
}
