//! The asynchronous client: a session with a server, shared by any number of tasks.
//!
//! A [`Client`] is a handle; clones are handles of the same session. A task in the background reads
//! what the server sends. The caller writes its command itself, without waiting for
//! that task, and a reply wakes only its caller.
//!
//! | modules | purpose |
//! | --- | --- |
//! | `transport`, `socket`, `websocket`, `child_stream` | connections |
//! | `connect`, `listener` | how they are made |
//! | `child` | a server that the program started |
//! | `state`, `task` | move bytes between a transport and the state machine, and hand out replies and events |
//! | `builder`, `call`, `closed`, `events`, `reconnect` | the interface for programs |

mod builder;
mod call;
mod child;
mod child_stream;
mod closed;
mod connect;
mod events;
mod listener;
mod reconnect;
mod socket;
mod state;
mod task;
mod transport;
#[cfg(feature = "websocket")]
mod websocket;

use std::fmt;
use std::sync::Arc;
#[cfg(feature = "support")]
use std::sync::OnceLock;

use qmp_types::{Command, Event, EventSet, Greeting, OobCommand, Timed};
#[cfg(feature = "support")]
use qmp_types::{Support, qmp::commands::QueryQmpSchema};
use serde_json::Value;
use tokio::time::Instant;

pub use self::builder::Builder;
pub use self::call::{Call, RawCall};
pub use self::child::Child;
pub use self::events::Events;
pub use self::listener::Listener;
pub(crate) use self::state::Handle;
pub use self::transport::{Plain, Transport};
#[cfg(feature = "guest")]
pub(crate) use self::{builder::start, connect::connect, state::now};
use crate::error::Error;
use crate::protocol::{Outcome, ReceivedEvent, Request, Stray};
use crate::subscription::{Decode, Filter, undecoded};
use qmp_transport::{Address, ToAddress};

/// A session with a server. It is cheap to clone; all clones share the session.
///
/// The connection ends when the last clone and the last unanswered call are dropped. The server keeps
/// running.
#[derive(Clone)]
pub struct Client {
    handle: Arc<Handle>,
    greeting: Arc<Greeting>,
    /// The address of the server, if the client knows it.
    address: Option<Arc<Address>>,
    /// What the server supports, once it has been asked.
    #[cfg(feature = "support")]
    support: Arc<OnceLock<Support>>,
}

impl Client {
    /// Connects to a server and begins the session, with the default settings of a [`Builder`].
    ///
    /// # Errors
    /// Those of [`Builder::connect`].
    pub async fn connect(address: impl ToAddress) -> Result<Self, Error> {
        Builder::default().connect(address).await
    }

    /// Chooses time-outs, limits and capabilities before connecting.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn new(handle: Arc<Handle>, greeting: Greeting) -> Self {
        Self {
            handle,
            greeting: Arc::new(greeting),
            address: None,
            #[cfg(feature = "support")]
            support: Arc::default(),
        }
    }

    fn with_address(mut self, address: Address) -> Self {
        self.address = Some(Arc::new(address));
        self
    }

    /// The server's greeting: its version, and the capabilities that it offers.
    #[must_use]
    pub fn greeting(&self) -> &Greeting {
        &self.greeting
    }

    /// The capabilities that are enabled.
    #[must_use]
    pub fn capabilities(&self) -> &[String] {
        self.handle.capabilities()
    }

    /// What the server supports: commands, arguments and events, by its own schema. The first call asks for the
    /// schema with `query-qmp-schema`; the client keeps the answer for all of its clones.
    /// A server that does not know that command is judged by the release in its greeting.
    ///
    /// ```no_run
    /// # async fn example(qemu: qmp_client::Client) -> Result<(), qmp_client::Error> {
    /// use qmp_types::qmp::commands::Migrate;
    ///
    /// let migrate = Migrate::new().uri("tcp:host:4444");
    /// match qemu.support().await?.takes(&migrate) {
    ///     Ok(()) => qemu.execute(migrate).await.map(drop)?,
    ///     Err(unsupported) => println!("{unsupported}"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`execute`](Self::execute).
    #[cfg(feature = "support")]
    pub async fn support(&self) -> Result<Support, Error> {
        if let Some(support) = self.support.get() {
            return Ok(support.clone());
        }
        let reply = self.execute(QueryQmpSchema::new()).await;
        let support = crate::support::of(&self.greeting, reply)?;
        Ok(self.support.get_or_init(|| support).clone())
    }

    /// Runs a command and returns its reply. It is sent when the call is first polled.
    ///
    /// Any number can be in flight; the server gets at most eight at a time, in the order in which
    /// they were first polled. If the call is dropped, a command that was sent continues in the server,
    /// and its reply is dropped.
    ///
    /// A command without reply on success (R33) succeeds when no error comes for a while, or
    /// when the server ends the connection.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use qmp_client::{Client, Error};
    /// use qmp_types::Command;
    ///
    /// async fn patiently<C: Command>(qemu: &Client, command: C) -> Result<C::Return, Error> {
    ///     qemu.execute(command).deadline(Duration::from_secs(3600)).await
    /// }
    /// ```
    ///
    /// # Errors
    /// If the server refuses the command, the reply does not fit its type or does not come in time,
    /// or the connection fails.
    pub fn execute<C: Command>(&self, command: C) -> Call<C> {
        let request = Request::new(&command);
        Call::new(self.handle.clone(), command, request)
    }

    /// Runs a command out of band: it does not wait for those that are in flight.
    ///
    /// # Errors
    /// If out-of-band commands are not [enabled](Builder::oob), and those of
    /// [`execute`](Self::execute).
    pub fn execute_oob<C: OobCommand>(&self, command: C) -> Call<C> {
        let request = Request::oob(&command);
        Call::new(self.handle.clone(), command, request)
    }

    /// Runs a command by name and returns its undecoded return value. Arguments must be an object.
    ///
    /// # Errors
    /// Those of [`execute`](Self::execute).
    pub fn execute_raw(&self, name: &str, arguments: Option<Value>) -> RawCall {
        let request = Request::raw(name, arguments.as_ref());
        RawCall::new(self.handle.clone(), name, arguments, request)
    }

    /// Like [`execute_raw`](Self::execute_raw), out of band. Servers refuse most commands out of band.
    ///
    /// # Errors
    /// Those of [`execute_oob`](Self::execute_oob).
    pub fn execute_raw_oob(&self, name: &str, arguments: Option<Value>) -> RawCall {
        let request = Request::raw_oob(name, arguments.as_ref());
        RawCall::new(self.handle.clone(), name, arguments, request)
    }

    /// Ends the server with the command `quit`, and waits until it has ended the connection, but
    /// not longer than a command may take; then the client ends it. The reply may be missing (R32). Subscriptions still have
    /// the events that the server sends at its end.
    ///
    /// # Errors
    /// If the server refuses the command, neither reply nor end come in time, or the connection
    /// fails.
    pub async fn quit(&self) -> Result<(), Error> {
        let began = Instant::now();
        let limit = self.handle.settings().deadline_of("quit");
        match self.execute_raw("quit", None).deadline(limit).await {
            Ok(_)
            | Err(Error::Disconnected {
                outcome: Outcome::Unknown,
                ..
            }) => {}
            Err(error) => return Err(error),
        }
        match limit.map(|limit| limit.saturating_sub(began.elapsed())) {
            None => drop(self.closed().await),
            // After the reply, `quit` has succeeded even if the connection stays open.
            Some(left) => drop(tokio::time::timeout(left, self.closed()).await),
        }
        self.handle.disconnect();
        Ok(())
    }

    /// Ends the connection: refuses new commands at once, waits for the replies to those that are
    /// being run, then closes. The server keeps running.
    pub async fn close(&self) {
        self.handle.close().await;
    }

    /// Waits until the connection has ended, and returns the cause.
    pub async fn closed(&self) -> Error {
        self.handle.closed().await
    }

    /// Whether the connection has ended.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.handle.is_over()
    }

    /// The secrets that the session has sent.
    #[cfg(feature = "helpers")]
    pub(crate) fn secrets(&self) -> &crate::protocol::Secrets {
        self.handle.secrets()
    }

    /// Takes the messages that belonged to no call, for a log; only the latest are kept.
    #[must_use]
    pub fn take_strays(&self) -> Vec<Stray> {
        self.handle.take_strays()
    }
}

/// Subscriptions.
///
/// Each gets the events after its creation; one that is created before the first command gets
/// all since the beginning of the session. An event may come before the reply to the command
/// that causes it (R36), so subscribe first, then run the command. Some events come at most once a
/// second, with only the last of a burst (R35): to learn a state, ask for it.
///
/// A subscription does not keep the connection open.
impl Client {
    /// Subscribes to the events of one type.
    ///
    /// ```no_run
    /// use std::time::Duration;
    /// use qmp_client::{Client, Error};
    /// use qmp_types::{Command, Event};
    ///
    /// async fn run_and_wait<C: Command, E: Event>(qemu: &Client, command: C) -> Result<E, Error> {
    ///     let mut events = qemu.events::<E>();
    ///     qemu.execute(command).await?;
    ///     Ok(events.wait_for(|_| true, Duration::from_secs(10)).await?.event)
    /// }
    /// ```
    #[must_use]
    pub fn events<E: Event>(&self) -> Events<Timed<E>> {
        let filter = Filter::named([E::NAME]);
        self.subscribe(filter, ReceivedEvent::decode_as)
    }

    /// Subscribes to all events of a schema, such as `qmp_types::qmp::AnyEvent`, and to events that the schema
    /// does not have.
    #[must_use]
    pub fn events_of<E: EventSet>(&self) -> Events<Timed<E>> {
        self.subscribe(Filter::All, |event| event.decode().map(Some))
    }

    /// Subscribes to events by their names.
    #[must_use]
    pub fn events_named<N: Into<String>>(
        &self,
        names: impl IntoIterator<Item = N>,
    ) -> Events<ReceivedEvent> {
        let filter = Filter::named(names);
        self.subscribe(filter, undecoded)
    }

    /// Subscribes to the events that a predicate accepts. The task that reads calls it: it should
    /// be quick, and may use the client, but not run commands on it or wait for it. If it panics, only this
    /// subscription ends, with [`Error::PredicatePanicked`].
    #[must_use]
    pub fn events_matching(
        &self,
        accept: impl Fn(&ReceivedEvent) -> bool + Send + Sync + 'static,
    ) -> Events<ReceivedEvent> {
        let filter = Filter::Matching(Arc::new(accept));
        self.subscribe(filter, undecoded)
    }

    /// Subscribes to all events.
    #[must_use]
    pub fn all_events(&self) -> Events<ReceivedEvent> {
        self.subscribe(Filter::All, undecoded)
    }

    fn subscribe<T>(&self, filter: Filter, decode: Decode<T>) -> Events<T> {
        let what = filter.description();
        Events::new(self.handle.subscribe(filter), decode, what)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("version", &self.greeting.version.to_string())
            .field("closed", &self.is_closed())
            .finish_non_exhaustive()
    }
}
