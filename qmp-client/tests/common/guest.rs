//! Both guest clients behind one interface, so that common tests are written once.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::io;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use qmp_client::guest::{Exec, Output};
use qmp_client::protocol::Stray;
use qmp_client::qmp_types::Command;
use qmp_client::{Error, blocking, guest};
use serde_json::Value;
use tokio::runtime::Runtime;

/// One of the clients.
pub(crate) enum Either {
    Blocking(Box<blocking::GuestClient>),
    Async(Runtime, guest::GuestClient),
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
    pub(crate) deadline: Option<Duration>,
    /// The deadlines of some commands.
    pub(crate) deadlines: Vec<(&'static str, Option<Duration>)>,
    pub(crate) silence: Option<Duration>,
    pub(crate) agent_timeout: Option<Duration>,
}

/// The two builders have the same methods, but no common trait.
macro_rules! build {
    ($choice:ident, $builder:expr) => {{
        let mut builder = $builder.retry(true);
        for (command, limit) in $choice.deadlines.clone() {
            builder = builder.deadline_for(move |name| name == command, limit);
        }
        if let Some(limit) = $choice.deadline {
            builder = builder.deadline(limit);
        }
        if let Some(limit) = $choice.silence {
            builder = builder.silence(limit);
        }
        if let Some(limit) = $choice.agent_timeout {
            builder = builder.agent_timeout(limit);
        }
        builder
    }};
}

impl Either {
    pub(crate) fn open(kind: Kind, choice: &Choice, stream: UnixStream) -> Result<Self, Error> {
        match kind {
            Kind::Blocking => {
                let builder = build!(choice, blocking::GuestClient::builder());
                builder
                    .open(stream)
                    .map(|client| Self::Blocking(Box::new(client)))
            }
            Kind::Async => {
                let runtime = runtime();
                let builder = build!(choice, guest::GuestClient::builder());
                stream.set_nonblocking(true).unwrap();
                let client = runtime.block_on(async {
                    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
                    builder.open_transport(stream).await
                })?;
                Ok(Self::Async(runtime, client))
            }
        }
    }

    pub(crate) fn connect(kind: Kind, choice: &Choice, address: &str) -> Result<Self, Error> {
        match kind {
            Kind::Blocking => {
                let builder = build!(choice, blocking::GuestClient::builder());
                builder
                    .connect(address)
                    .map(|client| Self::Blocking(Box::new(client)))
            }
            Kind::Async => {
                let runtime = runtime();
                let builder = build!(choice, guest::GuestClient::builder());
                let client = runtime.block_on(builder.connect(address))?;
                Ok(Self::Async(runtime, client))
            }
        }
    }

    pub(crate) fn execute<C: Command>(&mut self, command: C) -> Result<C::Return, Error> {
        match self {
            Self::Blocking(client) => client.execute(command),
            Self::Async(runtime, client) => runtime.block_on(client.execute(command)),
        }
    }

    pub(crate) fn raw(&mut self, name: &str, arguments: Option<Value>) -> Result<Value, Error> {
        match self {
            Self::Blocking(client) => client.execute_raw(name, arguments),
            Self::Async(runtime, client) => runtime.block_on(client.execute_raw(name, arguments)),
        }
    }

    pub(crate) fn exec(&mut self, program: Exec) -> Result<Output, Error> {
        match self {
            Self::Blocking(client) => client.exec(program),
            Self::Async(runtime, client) => runtime.block_on(client.exec(program)),
        }
    }

    pub(crate) fn read_file(&mut self, path: &str) -> io::Result<Vec<u8>> {
        match self {
            Self::Blocking(client) => client.read_file(path),
            Self::Async(runtime, client) => runtime.block_on(client.read_file(path)),
        }
    }

    pub(crate) fn write_file(&mut self, path: &str, contents: &[u8]) -> io::Result<()> {
        match self {
            Self::Blocking(client) => client.write_file(path, contents),
            Self::Async(runtime, client) => runtime.block_on(client.write_file(path, contents)),
        }
    }

    /// Opens a file and drops it without closing it.
    pub(crate) fn open_and_drop(&mut self, path: &str, mode: &str) -> Result<(), Error> {
        match self {
            Self::Blocking(client) => client.open_file(path, mode).map(drop),
            Self::Async(runtime, client) => {
                runtime.block_on(async { client.open_file(path, mode).await.map(drop) })
            }
        }
    }

    pub(crate) fn synchronise(&mut self) -> Result<(), Error> {
        match self {
            Self::Blocking(client) => client.synchronise(),
            Self::Async(runtime, client) => runtime.block_on(client.synchronise()),
        }
    }

    pub(crate) fn strays(&mut self) -> Vec<Stray> {
        match self {
            Self::Blocking(client) => client.take_strays(),
            Self::Async(_, client) => client.take_strays(),
        }
    }
}

fn runtime() -> Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

/// The client's error inside of an I/O error.
pub(crate) fn inner(error: &io::Error) -> &Error {
    let inner = error.get_ref().and_then(|error| error.downcast_ref());
    inner.unwrap_or_else(|| panic!("not of the client: {error:?}"))
}
