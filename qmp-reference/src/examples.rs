//! Examples: for a command or event, an exchange as it is on the wire.
//!
//! The modules: `json` has values that keep the order of members, [`shell`] prints a request as a line of `qmp-shell`.
//! `schemas/examples` has a file for each module of the schema, a list of [`Example`]s ([`parse`]). A [`table`] of all of
//! them is part of `qmp-releases`, in which [`Examples`] finds those of a name.

mod json;
pub mod shell;

pub use json::Json;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::rows::{self, Rows};

/// An exchange that shows a command or event. `J` is the type of a JSON value: [`Json`] keeps the order of members.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example<J = Json> {
    /// The command or event.
    pub name: String,
    /// A description of the exchange.
    pub text: String,
    /// The server that it runs on.
    pub runs: Runs,
    /// Further arguments of the server's command line.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// Messages that lead to the state in which the exchange begins; replies are not shown.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub prepare: Vec<Message<J>>,
    /// The exchange, in the order in which the messages came.
    pub messages: Vec<Message<J>>,
    /// The command as a line of `qmp-shell`. `regen` makes it: files do not have it, tables do.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shell: String,
    /// The command, or how the event is decoded, as Rust. `regen` makes it too.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rust: String,
}

/// A server on which an example can be tried.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Runs {
    /// None: it needs a guest, or changes the host.
    #[serde(rename = "none")]
    Nowhere,
    /// `qemu-system-x86_64`, stopped before the first instruction.
    #[default]
    Emulator,
    /// `qemu-storage-daemon`.
    StorageDaemon,
    /// `qemu-ga`.
    Agent,
}

/// A message of an example, as it is on the wire.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Message<J = Json> {
    /// From the client: a command.
    Send(J),
    /// From the server: a return value or an error.
    Reply(J),
    /// From the server: an event.
    Event(J),
}

impl<J> Message<J> {
    /// The message itself.
    pub fn content(&self) -> &J {
        match self {
            Self::Send(message) | Self::Reply(message) | Self::Event(message) => message,
        }
    }
}

impl<J> Message<J> {
    /// The key of the member that names the command or event; `None` for a reply.
    fn key(&self) -> Option<&'static str> {
        match self {
            Self::Send(_) => Some("execute"),
            Self::Event(_) => Some("event"),
            Self::Reply(_) => None,
        }
    }
}

impl Message {
    /// The name of the command or event; empty for a reply.
    #[must_use]
    pub fn name(&self) -> &str {
        let name = self.key().and_then(|key| self.content().get(key)?.as_str());
        name.unwrap_or_default()
    }
}

impl Message<Value> {
    /// The name of the command or event; empty for a reply.
    #[must_use]
    pub fn name(&self) -> &str {
        let name = self.key().and_then(|key| self.content()[key].as_str());
        name.unwrap_or_default()
    }
}

impl Example {
    /// The request that shows the command; `None` for an event.
    #[must_use]
    pub fn request(&self) -> Option<&Json> {
        let mut messages = self.messages.iter();
        messages.find_map(|message| match message {
            Message::Send(request) if message.name() == self.name => Some(request),
            _ => None,
        })
    }

    /// The reply to that request; `None` if it has none.
    #[must_use]
    pub fn reply(&self) -> Option<&Json> {
        let mut waiting = Vec::new();
        for message in &self.messages {
            match message {
                Message::Send(_) => waiting.push(message.name()),
                // Replies come in the order of the requests.
                Message::Reply(reply) if !waiting.is_empty() => {
                    if waiting.remove(0) == self.name {
                        return Some(reply);
                    }
                }
                Message::Reply(_) | Message::Event(_) => {}
            }
        }
        None
    }

    /// The event that is shown; `None` for a command.
    #[must_use]
    pub fn event(&self) -> Option<&Json> {
        let mut messages = self.messages.iter();
        messages.find_map(|message| match message {
            Message::Event(event) if message.name() == self.name => Some(event),
            _ => None,
        })
    }
}

/// Reads a file of `schemas/examples`.
///
/// # Errors
///
/// The text is not a list of examples.
pub fn parse<J: DeserializeOwned>(text: &str) -> serde_json::Result<Vec<Example<J>>> {
    serde_json::from_str(text)
}

/// The table of examples that [`Examples`] reads.
#[must_use]
pub fn table(examples: &[Example]) -> String {
    let rows = examples.iter();
    rows::write(rows.map(|example| (&*example.name, example)).collect())
}

/// The examples in a table.
#[derive(Clone, Debug, Default)]
pub struct Examples<'t>(Rows<'t>);

impl<'t> Examples<'t> {
    /// Reads a table.
    #[must_use]
    pub fn new(table: &'t str) -> Self {
        Self(Rows::new(table))
    }

    /// The examples of a command or event.
    #[must_use]
    pub fn of(&self, name: &str) -> Vec<Example> {
        let rows = self.0.exact(name).iter();
        let read = |(_, row): &(&str, &str)| serde_json::from_str(row).ok();
        rows.filter_map(read).collect()
    }

    /// The names of the commands and events with examples, sorted.
    pub fn names(&self) -> impl Iterator<Item = &'t str> {
        self.0.all().iter().map(|(name, _)| *name)
    }
}
