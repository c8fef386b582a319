//! [`Served`]: the part of a schema that a server has.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::io;

use qmp_history::introspect::{self, Names};
use qmp_history::{Archive, HistoryError};
use qmp_protocol::server::Kind;
use qmp_schema::condition::{Defines, symbols};
use qmp_schema::schema::{Command, Definition, Entity, Schema};
use qmp_schema::{LoadError, Options};
use qmp_types::{ErrorClass, ErrorObject, Version};
use serde_json::Value;

/// Where a schema comes from.
#[derive(Debug)]
pub(crate) enum Source {
    /// The newest release of QEMU.
    Newest,
    /// A release of QEMU.
    Release(String),
    /// Files with their paths, the entry file first.
    Files(Vec<(String, Vec<u8>)>),
}

/// The error for handlers and a schema that do not make a server.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The schema is invalid.
    #[error("the schema cannot be read: {0}")]
    Schema(LoadError),
    /// The data of a release are invalid.
    #[error("the schema of the release cannot be read: {0}")]
    History(HistoryError),
    /// There is no schema of this release.
    #[error("there is no schema of QEMU {}", qmp_text::printable(.0))]
    NoSuchRelease(String),
    /// A command has a handler and is not in the schema.
    #[error("the schema has no command '{0}'")]
    NoSuchCommand(&'static str),
    /// An event was declared and is not in the schema.
    #[error("the schema has no event '{0}'")]
    NoSuchEvent(&'static str),
    /// A command has a second handler; `qmp_capabilities` has one from the beginning.
    #[error("the command '{0}' has two handlers")]
    TwoHandlers(&'static str),
}

/// A schema of which a server has some commands and events.
#[derive(Debug)]
pub(crate) struct Served {
    schema: Schema,
    /// Everything is built in.
    defines: Defines,
    /// The version of the QEMU that the schema is of.
    pub(crate) version: Version,
}

impl Served {
    /// Loads a schema, of which these commands and events are served.
    pub(crate) fn load(
        source: Source,
        kind: Kind,
        commands: &BTreeSet<&'static str>,
        events: &[&'static str],
    ) -> Result<Self, BuildError> {
        let (mut schema, version) = match source {
            Source::Newest => of_release(kind, None)?,
            Source::Release(release) => of_release(kind, Some(&release))?,
            Source::Files(files) => (of_files(&files, kind)?, version(0, 0, 0)),
        };
        let is_command = |name: &str| matches!(schema.lookup(name), Some(Definition::Command(_)));
        if let Some(name) = commands.iter().find(|name| !is_command(name)) {
            return Err(BuildError::NoSuchCommand(name));
        }
        let is_event = |name: &str| matches!(schema.lookup(name), Some(Definition::Event(_)));
        if let Some(name) = events.iter().find(|name| !is_event(name)) {
            return Err(BuildError::NoSuchEvent(name));
        }
        let Schema {
            modules,
            commands: all_commands,
            events: all_events,
            ..
        } = &mut schema;
        for module in modules {
            module.entities.retain(|entity| match *entity {
                Entity::Command(id) => commands.contains(&*all_commands[id.index()].name),
                Entity::Event(id) => events.contains(&&*all_events[id.index()].name),
                Entity::Include(_) | Entity::Type(_) => true,
            });
        }
        Ok(Self {
            defines: symbols(&schema).into_iter().collect(),
            schema,
            version,
        })
    }

    /// The commands that are served.
    pub(crate) fn commands(&self) -> impl Iterator<Item = &Command> {
        let entities = self
            .schema
            .modules()
            .flat_map(|(_, module)| &module.entities);
        entities.filter_map(|entity| match *entity {
            Entity::Command(id) => Some(&self.schema[id]),
            Entity::Event(_) | Entity::Include(_) | Entity::Type(_) => None,
        })
    }

    /// The answer to `query-qmp-schema`.
    pub(crate) fn introspect(&self) -> Value {
        introspect::to_json(&self.schema, &self.defines, Names::Masked)
    }

    /// Refuses what the schema does not allow, in QEMU's words.
    pub(crate) fn check(
        &self,
        command: &str,
        arguments: &Value,
        is_out_of_band: bool,
    ) -> Result<(), ErrorObject> {
        let server = qmp_message::Server::built_with(&self.schema, &self.defines);
        let checked = if is_out_of_band {
            server.check_out_of_band(command, Some(arguments))
        } else {
            server.check(command, Some(arguments))
        };
        checked.map_err(|refusal| {
            let class = match refusal.class {
                qmp_message::ErrorClass::CommandNotFound => ErrorClass::CommandNotFound,
                qmp_message::ErrorClass::GenericError => ErrorClass::GenericError,
            };
            ErrorObject::new(class, refusal.desc)
        })
    }
}

fn version(major: u16, minor: u16, micro: u16) -> Version {
    Version {
        major: major.into(),
        minor: minor.into(),
        micro: micro.into(),
        package: String::new(),
    }
}

/// The schema of a release of QEMU, the newest if none is named, and its version.
fn of_release(kind: Kind, release: Option<&str>) -> Result<(Schema, Version), BuildError> {
    let name = match kind {
        Kind::Monitor => "qmp",
        Kind::GuestAgent => "qga",
    };
    let unknown = || BuildError::NoSuchRelease(release.unwrap_or("(the newest)").to_owned());
    let snapshots: Vec<(String, String)> = match release {
        None => {
            let path = format!("newest/{name}.json");
            let text = qmp_releases::read(&path).ok_or_else(unknown)?;
            vec![(path, text)]
        }
        Some(_) => qmp_releases::snapshots()
            .filter(|file| {
                file.strip_prefix(name)
                    .is_some_and(|rest| rest.starts_with('-'))
            })
            .filter_map(|file| {
                let path = format!("releases/{file}");
                let text = qmp_releases::read(&path)?;
                Some((path, text))
            })
            .collect(),
    };
    let archive = Archive::new(snapshots).map_err(BuildError::History)?;
    let index = match release {
        None => Some(0),
        Some(release) => archive.find(release).map_err(|_| unknown())?,
    };
    let index = index.ok_or_else(unknown)?;
    let loaded = archive.schema(index).ok_or_else(unknown)?;
    let loaded = loaded.map_err(|error| BuildError::History(error.clone()))?;
    let found = archive.releases().nth(index).ok_or_else(unknown)?;
    let (major, minor, micro) = (found.major, found.minor, found.micro);
    Ok((loaded.schema.clone(), version(major, minor, micro)))
}

/// The files with the commands that every server has: for each, those that it defines.
const OWN: [(&str, &str, &str, Kind); 5] = [
    (
        "qmp_capabilities",
        "qmp-server/capabilities.json",
        include_str!("schema/capabilities.json"),
        Kind::Monitor,
    ),
    (
        "query-version",
        "qmp-server/version.json",
        include_str!("schema/version.json"),
        Kind::Monitor,
    ),
    (
        "query-commands",
        "qmp-server/commands.json",
        include_str!("schema/commands.json"),
        Kind::Monitor,
    ),
    (
        "query-qmp-schema",
        "qmp-server/introspect.json",
        include_str!("schema/introspect.json"),
        Kind::Monitor,
    ),
    (
        "guest-sync",
        "qmp-server/agent.json",
        include_str!("schema/agent.json"),
        Kind::GuestAgent,
    ),
];

/// A schema of the user's, with the commands that every server has.
fn of_files(files: &[(String, Vec<u8>)], kind: Kind) -> Result<Schema, BuildError> {
    const ENTRY: &str = "qmp-server.json";
    let options = Options {
        any_comments: true,
        ..Options::default()
    };
    let entry = files.first().map_or("", |(path, _)| path);
    let find = |path: &str| {
        let file = files.iter().find(|(known, _)| known == path);
        file.map(|(_, text)| text.clone())
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    };
    let theirs = qmp_schema::load_with(entry, &find, &options).map_err(BuildError::Schema)?;
    let missing = OWN
        .iter()
        .filter(|(command, .., of)| *of == kind && theirs.schema.lookup(command).is_none());
    let missing: Vec<_> = missing.collect();
    if missing.is_empty() {
        return Ok(theirs.schema);
    }
    let mut all = format!("{{ 'include': '{entry}' }}\n");
    for (_, path, ..) in &missing {
        // Writing to a string does not fail.
        let _ = writeln!(all, "{{ 'include': '{path}' }}");
    }
    let with_ours = |path: &str| {
        if path == ENTRY {
            return Ok(all.clone().into_bytes());
        }
        let ours = missing.iter().find(|(_, known, ..)| *known == path);
        ours.map_or_else(
            || find(path),
            |(_, _, text, _)| Ok(text.as_bytes().to_vec()),
        )
    };
    let loaded = qmp_schema::load_with(ENTRY, &with_ours, &options);
    Ok(loaded.map_err(BuildError::Schema)?.schema)
}
