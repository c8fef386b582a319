//! What a server has, for `qmp doc --server`.
//!
//! A monitor tells its schema. A guest agent tells its version and the names of its commands, and no more.

use qmp_reference::page::Served;
use qmp_reference::{Page, Reference};
use qmp_schema::schema::Definition;
use qmp_text::printable;

use crate::Outcome;
use crate::input::{self, Opened, Opening, SchemaName};
use crate::live::{self, Agent, Peer};

/// A server, as it describes itself.
pub(super) enum Server {
    Monitor(Box<Opened>),
    Agent(Agent),
}

/// What a page says of a guest agent.
const UNTOLD: &str =
    "A guest agent tells which commands it has, but not their arguments: this page shows all.";
const DISABLED: &str = "The command is disabled on this server.";

impl Server {
    /// Asks a server, which is a guest agent if only that one can have what a path names.
    pub(super) fn ask(address: &str, names: &[SchemaName], path: &str) -> Result<Self, Outcome> {
        let can = names.contains(&SchemaName::Qga);
        if can && (names.len() == 1 || path.starts_with("guest-")) {
            return live::agent(address).map(Self::Agent);
        }
        let opened = input::open(address, &Opening::default())?;
        Ok(Self::Monitor(Box::new(opened)))
    }

    /// Whether it has a schema of that name.
    pub(super) fn speaks(&self, name: SchemaName) -> bool {
        matches!(self, Self::Agent(_)) == (name == SchemaName::Qga)
    }

    /// Its address, and its release if that is known.
    fn name(&self) -> (&str, Option<String>) {
        match self {
            Self::Monitor(opened) => {
                let address = opened.peer.as_ref().map_or(&*opened.label, Peer::name);
                (address, opened.release.map(|release| release.to_string()))
            }
            Self::Agent(agent) => (&agent.address, Some(agent.version.clone())),
        }
    }

    /// What to call it in a message.
    pub(super) fn label(&self) -> String {
        let (address, release) = self.name();
        match release {
            Some(release) => printable(&format!("QEMU {release} at {address}")).into_owned(),
            None => printable(address).into_owned(),
        }
    }

    /// The page of a path as far as the server has it; `None` if it does not.
    pub(super) fn page(&self, reference: Reference<'_>, path: &str) -> Option<Page> {
        let mut page = match self {
            Self::Monitor(opened) => Served::new(reference, &opened.loaded.schema).page(path)?,
            Self::Agent(agent) => {
                let mut page = reference.page(path)?;
                if let Some(command) = command_of(reference, path)
                    && !agent.command(command)?
                {
                    page.remarks.push(DISABLED);
                }
                page.remarks.push(UNTOLD);
                page
            }
        };
        let (address, release) = self.name();
        page.server = Some(address.to_owned());
        page.release = release.unwrap_or_default();
        Some(page)
    }

    /// Which paths of a reference the server has.
    pub(super) fn filter<'a>(&'a self, reference: Reference<'a>) -> Box<dyn Fn(&str) -> bool + 'a> {
        match self {
            Self::Monitor(opened) => {
                let served = Served::new(reference, &opened.loaded.schema);
                Box::new(move |path| served.has(path))
            }
            Self::Agent(agent) => Box::new(move |path| {
                let command = command_of(reference, path);
                command.is_none_or(|command| agent.command(command).is_some())
            }),
        }
    }
}

/// The command that a path is about.
fn command_of<'p>(reference: Reference<'_>, path: &'p str) -> Option<&'p str> {
    let name = path.split('.').next()?;
    match reference.schema.lookup(name) {
        Some(Definition::Command(_)) => Some(name),
        _ => None,
    }
}
