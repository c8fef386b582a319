//! [`Builder`]: a server of typed commands.

use std::collections::BTreeMap;
use std::fmt;

use qmp_protocol::server::{Dialect, Kind, MonitorOptions};
use qmp_types::{Command, Event, Version, command_from_str};
use serde_json::Value;
use tower_layer::Layer;
use tower_service::Service;

use crate::commands::{Commands, Run};
use crate::handler::Handler;
use crate::own;
use crate::schema::{Served, Source};
use crate::service::{AnyService, BoxError};
use crate::{BuildError, ErrorObject, Reply, Request, Server};

/// Makes a [`Server`] of handlers, each an asynchronous function that takes a command.
///
/// ```
/// use qmp_server::qmp_types::qmp::{commands, types};
/// use qmp_server::Server;
///
/// let server = Server::builder()
///     .command(|_: commands::QueryTarget| async {
///         Ok(types::QemuTargetInfo::new(types::SysEmuTarget::X86_64))
///     })
///     .monitor("unix:/run/vm1.qmp,server=on,wait=off")
///     .build()?;
/// # Ok::<(), qmp_server::BuildError>(())
/// ```
///
/// The server has the commands that have handlers, the events that were declared, and those commands that every server has:
///
/// | a monitor | a guest agent |
/// | --- | --- |
/// | `qmp_capabilities`, `query-version`, `query-commands`, `query-qmp-schema` | `guest-sync`, `guest-sync-delimited`, `guest-ping`, `guest-info` |
///
/// All others are refused with the class `CommandNotFound`. Arguments that do not fit the schema are refused in QEMU's words
/// before a handler runs (R47), and `query-qmp-schema` tells exactly what is served.
pub struct Builder<T = ()> {
    state: T,
    parts: Parts,
}

type Wrap = Box<dyn FnOnce(AnyService) -> AnyService>;

struct Parts {
    source: Source,
    kind: Kind,
    version: Option<Version>,
    oob: bool,
    commands: Vec<(&'static str, Run)>,
    events: Vec<&'static str>,
    layers: Vec<Wrap>,
    addresses: Vec<String>,
}

impl<T> fmt::Debug for Builder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let commands = self.parts.commands.iter().map(|(name, _)| name);
        f.debug_struct("Builder")
            .field("commands", &commands.collect::<Vec<_>>())
            .field("events", &self.parts.events)
            .finish_non_exhaustive()
    }
}

impl Builder {
    pub(crate) fn new(kind: Kind) -> Self {
        Self {
            state: (),
            parts: Parts {
                source: Source::Newest,
                kind,
                version: None,
                oob: true,
                commands: Vec::new(),
                events: Vec::new(),
                layers: Vec::new(),
                addresses: Vec::new(),
            },
        }
    }
}

impl<T: Clone + Send + Sync + 'static> Builder<T> {
    /// Serves the schema of a QEMU release, for example `10.0` or `10.0.2`, instead of that of the newest release. It is also the
    /// version in the greeting.
    #[must_use]
    pub fn release(mut self, release: impl Into<String>) -> Self {
        self.parts.source = Source::Release(release.into());
        self
    }

    /// Serves a schema of your own: its files with their paths, the entry file first. The macro `schema!` makes the constant
    /// `SCHEMA_FILES` of them.
    #[must_use]
    pub fn schema_files(mut self, files: &[(&str, &[u8])]) -> Self {
        let files = files.iter();
        let files = files.map(|(path, text)| ((*path).to_owned(), text.to_vec()));
        self.parts.source = Source::Files(files.collect());
        self
    }

    /// Sets the version in the greeting. Without it, it is that of the QEMU release whose schema is served, or 0.0.0 if the
    /// schema is your own.
    #[must_use]
    pub fn version(mut self, version: Version) -> Self {
        self.parts.version = Some(version);
        self
    }

    /// Sets whether the server offers to run commands out of band (R15). It does without this.
    #[must_use]
    pub fn oob(mut self, oob: bool) -> Self {
        self.parts.oob = oob;
        self
    }

    /// Sets the state for the handlers that are added from now on, which take it as a [`State`](crate::State).
    #[must_use]
    pub fn state<U: Clone + Send + Sync + 'static>(self, state: U) -> Builder<U> {
        Builder {
            state,
            parts: self.parts,
        }
    }

    /// Adds the handler of a command, see [`Handler`].
    #[must_use]
    pub fn command<C, X, H>(mut self, handler: H) -> Self
    where
        C: Command,
        H: Handler<C, X, T>,
    {
        let state = self.state.clone();
        let run: Run = Box::new(move |mut request| {
            let arguments = Value::Object(std::mem::take(&mut request.arguments));
            let command = match command_from_str::<C>(Some(&arguments.to_string())) {
                Ok(command) => command,
                // The schema does not say what the arguments of a few commands are.
                Err(error) => {
                    let error = ErrorObject::generic(error.to_string());
                    return Box::pin(async { Err(error) });
                }
            };
            let running = handler.run(command, &request, &state);
            Box::pin(async move {
                let returned = running.await?;
                if !C::SUCCESS_RESPONSE {
                    return Ok(Reply::silent());
                }
                let text = qmp_types::to_string(&returned);
                let value = qmp_types::from_str::<Value>(&text);
                value
                    .map(Reply::new)
                    .map_err(|error| ErrorObject::generic(error.to_string()))
            })
        });
        self.parts.commands.push((C::NAME, run));
        self
    }

    /// Declares an event, which the server may send.
    #[must_use]
    pub fn event<E: Event>(mut self) -> Self {
        self.parts.events.push(E::NAME);
        self
    }

    /// Wraps the service that runs commands into a layer, for example one that limits or records them. The layer that is
    /// added last sees a request first. The commands that every server has pass layers too, except for `qmp_capabilities`.
    #[must_use]
    pub fn layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<AnyService> + 'static,
        L::Service: Service<Request> + Clone + Send + 'static,
        <L::Service as Service<Request>>::Response: Into<Reply>,
        <L::Service as Service<Request>>::Error: Into<BoxError>,
        <L::Service as Service<Request>>::Future: Send,
    {
        let wrap = move |service| AnyService::new(layer.layer(service));
        self.parts.layers.push(Box::new(wrap));
        self
    }

    /// Adds a monitor that listens when the server [runs](Server::run). See [`Listener`](crate::Listener) for the addresses.
    #[must_use]
    pub fn monitor(mut self, address: impl Into<String>) -> Self {
        self.parts.addresses.push(address.into());
        self
    }

    /// Makes the server.
    ///
    /// # Errors
    /// If the schema is invalid, lacks a command with a handler or a declared event, or a command has two handlers.
    pub fn build(self) -> Result<Server, BuildError> {
        let Parts {
            source,
            kind,
            version,
            oob,
            commands,
            events,
            layers,
            addresses,
        } = self.parts;
        let mut table = BTreeMap::new();
        for (name, run) in commands {
            if name == own::NEGOTIATION || table.insert(name, run).is_some() {
                return Err(BuildError::TwoHandlers(name));
            }
        }
        let own = own::names(kind);
        let names = table.keys().copied().chain(own.iter().copied());
        let served = Served::load(source, kind, &names.collect(), &events)?;
        let version = version.unwrap_or_else(|| served.version.clone());
        own::add(&mut table, kind, &version, &served);
        let mut options = MonitorOptions::new(version);
        options.kind = kind;
        options.oob = oob;
        options.dialect = dialect(&served.version);
        let mut service = AnyService::new(Commands::new(table, served));
        for wrap in layers {
            service = wrap(service);
        }
        let server = Server::new(options, service).at(addresses);
        server.handle().declare(events);
        Ok(server)
    }
}

/// How a release reads what is malformed. A schema that is not QEMU's has version 0.0.0, and the newest way.
fn dialect(version: &Version) -> Dialect {
    if version.major > 0 && (version.major, version.minor) < (11, 1) {
        Dialect::Qemu5_2
    } else {
        Dialect::Qemu11_1
    }
}
