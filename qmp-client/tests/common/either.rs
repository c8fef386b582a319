//! Both clients behind one interface, so that common tests are written once.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use qmp_client::protocol::{Observer, ReceivedEvent, Stray};
use qmp_client::qmp_types::{Command, Greeting, OobCommand};
use qmp_client::{Client, Error, Received, blocking, client};
use qmp_testing::PATIENCE;
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::peer::Peer;

/// One of the clients.
pub(crate) enum Either {
    Blocking(Box<blocking::Client>),
    Async(Runtime, Client),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Blocking,
    Async,
}

pub(crate) const KINDS: [Kind; 2] = [Kind::Blocking, Kind::Async];

/// Settings for connecting.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    pub(crate) oob: bool,
    pub(crate) deadline: Option<Duration>,
    pub(crate) greeting_timeout: Option<Duration>,
    pub(crate) max_message: Option<usize>,
    pub(crate) max_events: Option<usize>,
    pub(crate) silence: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) observer: Option<Observer>,
}

/// The two builders have the same methods, but no common trait.
macro_rules! build {
    ($choice:expr, $builder:expr) => {{
        let mut builder = $builder
            .retry(true)
            .oob($choice.oob)
            .connect_timeout(PATIENCE)
            .greeting_timeout(PATIENCE)
            .deadline(PATIENCE);
        if let Some(limit) = $choice.deadline {
            builder = builder.deadline(limit);
        }
        if let Some(limit) = $choice.greeting_timeout {
            builder = builder.greeting_timeout(limit);
        }
        if let Some(limit) = $choice.max_message {
            builder = builder.max_message(limit);
        }
        if let Some(limit) = $choice.max_events {
            builder = builder.max_events(limit);
        }
        if let Some(limit) = $choice.silence {
            builder = builder.silence(limit);
        }
        if let Some(limit) = $choice.connect_timeout {
            builder = builder.connect_timeout(limit);
        }
        if let Some(observer) = &$choice.observer {
            builder = builder.observe(observer.clone());
        }
        builder
    }};
}

impl Choice {
    pub(crate) fn blocking(&self) -> blocking::Builder {
        build!(self, blocking::Client::builder())
    }

    pub(crate) fn asynchronous(&self) -> qmp_client::Builder {
        build!(self, Client::builder())
    }
}

/// A subscription to all events.
pub(crate) enum Watch {
    Blocking(blocking::Events<ReceivedEvent>),
    Async(client::Events<ReceivedEvent>),
}

fn runtime() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

/// Runs a test with each client, against a server that follows the script.
pub(crate) fn both(
    choice: &Choice,
    script: impl Fn(Peer) + Clone + Send + 'static,
    test: impl Fn(Result<Either, Error>),
) {
    for kind in KINDS {
        let (stream, peer) = Peer::run(script.clone());
        test(Either::open(kind, choice, stream));
        peer.join().unwrap();
    }
}

/// Like `both`, after the greeting and the negotiation.
pub(crate) fn both_greeted(
    choice: &Choice,
    script: impl Fn(Peer) + Clone + Send + 'static,
    test: impl Fn(Either),
) {
    let greeted = move |mut peer: Peer| {
        peer.greet();
        script(peer);
    };
    both(choice, greeted, |client| test(client.unwrap()));
}

impl Either {
    pub(crate) fn open(kind: Kind, choice: &Choice, stream: UnixStream) -> Result<Self, Error> {
        match kind {
            Kind::Blocking => {
                let client = choice.blocking().open(stream)?;
                Ok(Self::Blocking(Box::new(client)))
            }
            Kind::Async => {
                let runtime = runtime();
                stream.set_nonblocking(true).unwrap();
                let client = runtime.block_on(async {
                    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
                    choice.asynchronous().open_transport(stream).await
                })?;
                Ok(Self::Async(runtime, client))
            }
        }
    }

    pub(crate) fn connect(kind: Kind, choice: &Choice, address: &str) -> Result<Self, Error> {
        match kind {
            Kind::Blocking => {
                let client = choice.blocking().connect(address)?;
                Ok(Self::Blocking(Box::new(client)))
            }
            Kind::Async => {
                let runtime = runtime();
                let client = runtime.block_on(choice.asynchronous().connect(address))?;
                Ok(Self::Async(runtime, client))
            }
        }
    }

    pub(crate) fn greeting(&self) -> &Greeting {
        match self {
            Self::Blocking(client) => client.greeting(),
            Self::Async(_, client) => client.greeting(),
        }
    }

    pub(crate) fn capabilities(&self) -> &[String] {
        match self {
            Self::Blocking(client) => client.capabilities(),
            Self::Async(_, client) => client.capabilities(),
        }
    }

    pub(crate) fn execute<C: Command>(&mut self, command: C) -> Result<C::Return, Error> {
        match self {
            Self::Blocking(client) => client.execute(command),
            Self::Async(runtime, client) => runtime.block_on(client.execute(command)),
        }
    }

    pub(crate) fn execute_oob<C: OobCommand>(&mut self, command: C) -> Result<C::Return, Error> {
        match self {
            Self::Blocking(client) => client.execute_oob(command),
            Self::Async(runtime, client) => runtime.block_on(client.execute_oob(command)),
        }
    }

    pub(crate) fn execute_with_fd<C: Command>(
        &mut self,
        command: C,
        fd: impl Into<OwnedFd>,
    ) -> Result<C::Return, Error> {
        match self {
            Self::Blocking(client) => client.call(command).fd(fd).run(),
            Self::Async(runtime, client) => runtime.block_on(client.execute(command).fd(fd)),
        }
    }

    pub(crate) fn raw(&mut self, name: &str, arguments: Option<Value>) -> Result<Value, Error> {
        match self {
            Self::Blocking(client) => client.execute_raw(name, arguments),
            Self::Async(runtime, client) => runtime.block_on(client.execute_raw(name, arguments)),
        }
    }

    /// Like `execute`, with a deadline.
    pub(crate) fn execute_within<C: Command>(
        &mut self,
        command: C,
        limit: Duration,
    ) -> Result<C::Return, Error> {
        match self {
            Self::Blocking(client) => client.call(command).deadline(limit).run(),
            Self::Async(runtime, client) => {
                runtime.block_on(client.execute(command).deadline(limit))
            }
        }
    }

    /// Runs the same command several times at once; returns the results in the order of the commands.
    pub(crate) fn many<C>(&mut self, command: &C, count: usize) -> Vec<Result<C::Return, Error>>
    where
        C: Command + Clone + Send + 'static,
        C::Return: Send + 'static,
    {
        match self {
            Self::Blocking(client) => {
                let submit = |_| client.call(command.clone()).submit().unwrap();
                let pending: Vec<_> = (0..count).map(submit).collect();
                pending.into_iter().map(|one| client.wait(one)).collect()
            }
            Self::Async(runtime, client) => runtime.block_on(async {
                let spawn = |_| tokio::spawn(client.execute(command.clone()));
                let calls: Vec<_> = (0..count).map(spawn).collect();
                let mut results = Vec::new();
                for call in calls {
                    results.push(call.await.unwrap());
                }
                results
            }),
        }
    }

    pub(crate) fn quit(&mut self) -> Result<(), Error> {
        match self {
            Self::Blocking(client) => client.quit(),
            Self::Async(runtime, client) => runtime.block_on(client.quit()),
        }
    }

    pub(crate) fn strays(&mut self) -> Vec<Stray> {
        match self {
            Self::Blocking(client) => client.take_strays(),
            Self::Async(_, client) => client.take_strays(),
        }
    }

    pub(crate) fn watch(&self) -> Watch {
        match self {
            Self::Blocking(client) => Watch::Blocking(client.all_events()),
            Self::Async(_, client) => Watch::Async(client.all_events()),
        }
    }

    /// Takes the next item; `None` if none comes in time.
    pub(crate) fn next(
        &mut self,
        watch: &mut Watch,
        limit: Duration,
    ) -> Result<Option<Received<ReceivedEvent>>, Error> {
        match (self, watch) {
            (Self::Blocking(client), Watch::Blocking(events)) => events.next(client, limit),
            (Self::Async(runtime, _), Watch::Async(events)) => runtime.block_on(async {
                match tokio::time::timeout(limit, events.next()).await {
                    Ok(received) => received.map(Some),
                    Err(_) => Ok(None),
                }
            }),
            _ => panic!("the subscription is another client's"),
        }
    }

    /// Takes events up to one of that name, and returns it.
    pub(crate) fn wait_for(&mut self, watch: &mut Watch, name: &str) -> ReceivedEvent {
        loop {
            match self.next(watch, PATIENCE) {
                Ok(Some(Received::Event(event))) if event.name() == name => return event,
                Ok(Some(Received::Event(_))) => {}
                other => panic!("no {name}, but {other:?}"),
            }
        }
    }
}
