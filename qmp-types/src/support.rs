//! [`Support`]: whether a server accepts a command with its arguments, before it is sent.
//!
//! The answer comes from the server's release, in the greeting, or better from its schema, in the reply to
//! `query-qmp-schema`. The schema takes precedence: distributors add features to older releases, and a build
//! may lack features of its release.

#[cfg(feature = "introspect")]
mod server_schema;

use std::fmt;

use qmp_text::printable;

use crate::call::{Command, Event};
use crate::message::Greeting;
use crate::release::{Release, Releases};
use crate::search;

/// The commands, arguments and events that a server supports.
///
/// ```
/// use qmp_types::qmp::commands::Migrate;
/// use qmp_types::{Release, Support};
///
/// let server = Support::of(Release::new(7, 2));
/// assert!(server.takes(&Migrate::new().uri("tcp:host:4444")).is_ok());
/// let refused = server.takes(&Migrate::new().channels([])).unwrap_err();
/// assert_eq!(refused.path.as_deref(), Some("channels"));
/// assert_eq!(
///     refused.to_string(),
///     "'migrate' does not take the argument 'channels' here: that is in QEMU 8.2 and later"
/// );
/// ```
///
/// A client has `client.support()`, by the server's own schema, and
/// `Support::from(client.greeting())`, by its release.
#[derive(Clone, Debug)]
pub struct Support {
    release: Release,
    #[cfg(feature = "introspect")]
    schema: Option<std::sync::Arc<server_schema::ServerSchema>>,
}

/// Why a server does not accept a command.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unsupported {
    /// The command.
    pub command: &'static str,
    /// The argument, as a path such as `channels[0].addr.fd`; `None` if it is the command itself.
    pub path: Option<String>,
    /// The reason.
    pub problem: Problem,
    /// The releases that accept it, if the types have it and not all releases do.
    pub releases: Option<Releases>,
}

/// The reason why a server does not accept a command.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// The command is unknown.
    Command,
    /// The argument is unknown.
    Argument,
    /// The argument does not have that value.
    Value(String),
    /// A mandatory argument is absent.
    Missing,
    /// The argument has another JSON type.
    Type,
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (command, path) = (
            self.command,
            printable(self.path.as_deref().unwrap_or_default()),
        );
        match &self.problem {
            Problem::Command => write!(f, "there is no command '{command}' here")?,
            Problem::Argument => {
                write!(f, "'{command}' does not take the argument '{path}' here")?;
            }
            Problem::Value(value) => write!(
                f,
                "'{command}' does not take the value '{}' for '{path}' here",
                printable(value)
            )?,
            Problem::Missing => write!(f, "'{command}' needs the argument '{path}' here")?,
            Problem::Type => write!(
                f,
                "'{command}' takes a value of another JSON type for '{path}' here"
            )?,
        }
        match self.releases {
            Some(releases) => write!(f, ": that is in {releases}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Unsupported {}

impl From<&Greeting> for Support {
    /// Returns the support of the release in a greeting.
    fn from(greeting: &Greeting) -> Self {
        Self::of(Release::from(&greeting.version))
    }
}

impl Support {
    /// Returns the support of a release that is built with all features.
    #[must_use]
    pub fn of(release: Release) -> Self {
        Self {
            release,
            #[cfg(feature = "introspect")]
            schema: None,
        }
    }

    /// Adds the server's answer to `query-qmp-schema`. From then on only
    /// the schema decides.
    #[cfg(feature = "introspect")]
    #[must_use]
    pub fn with_schema(mut self, schema: &[crate::qmp::types::SchemaInfo]) -> Self {
        let schema = server_schema::ServerSchema::new(schema);
        self.schema = Some(std::sync::Arc::new(schema));
        self
    }

    /// The server's release.
    #[must_use]
    pub fn release(&self) -> Release {
        self.release
    }

    /// Whether the server has a command.
    #[must_use]
    pub fn has_command<C: Command>(&self) -> bool {
        #[cfg(feature = "introspect")]
        if let Some(schema) = &self.schema {
            return schema.has_command(C::NAME);
        }
        releases_of::<C>().contains(self.release)
    }

    /// Whether the server has an event.
    #[must_use]
    pub fn has_event<E: Event>(&self) -> bool {
        #[cfg(feature = "introspect")]
        if let Some(schema) = &self.schema {
            return schema.has_event(E::NAME);
        }
        let releases = Releases {
            since: E::SINCE,
            until: E::UNTIL,
        };
        releases.contains(self.release)
    }

    /// Whether the server accepts the command with its arguments: the checks that a server makes before
    /// it runs a command. The release alone does not tell which features the server was built
    /// without, and which arguments it requires that newer releases do not.
    ///
    /// # Errors
    /// The first item that the server does not accept.
    pub fn takes<C: Command>(&self, command: &C) -> Result<(), Unsupported> {
        if !self.has_command::<C>() {
            let releases = releases_of::<C>();
            return Err(Unsupported {
                command: C::NAME,
                path: None,
                problem: Problem::Command,
                releases: (releases != Releases::ALL).then_some(releases),
            });
        }
        #[cfg(feature = "introspect")]
        if let Some(schema) = &self.schema {
            return schema.takes(command);
        }
        match search::lacking(command, self.release) {
            None => Ok(()),
            Some(found) => Err(Unsupported {
                command: C::NAME,
                path: Some(found.path),
                problem: found.value.map_or(Problem::Argument, Problem::Value),
                releases: Some(found.releases),
            }),
        }
    }
}

fn releases_of<C: Command>() -> Releases {
    Releases {
        since: C::SINCE,
        until: C::UNTIL,
    }
}
