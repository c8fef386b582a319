//! `schema`: commands, events and types as JSON Schema, and all of them as one `OpenRPC` document.

use std::path::{Path, PathBuf};

use qmp_cli_support::write::Folder;
use qmp_reference::json_schema::node::{Object, to_text};
use qmp_reference::json_schema::{Direction, NoDocument, Part};
use qmp_schema::diagnostic::closest;
use qmp_text::printable;

use crate::Outcome;
use crate::content::Content;
use crate::disk::Reading;
use crate::input::{Opening, SchemaName};
use crate::output::{self, complain};
use crate::releases::Known;
use crate::source::Source;

/// Print the JSON Schema (draft 2020-12) of a command, an event or a type.
///
/// A document is complete: the parts of a command or event and all types that they need are under `$defs`. As a whole it
/// describes the message as it is on the wire, or the part that `--part` names.
///
/// Messages to a server are closed, because QEMU refuses unknown arguments. Messages from a server are open: newer releases
/// add members to replies and events, and clients ignore them.
///
/// Exit status: 0 if the document was printed, 1 if there is no such command, event, type or part.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp schema blockdev-add
  qmp schema blockdev-add --part arguments
  qmp schema query-status --part returns --release 7.2
  qmp schema BLOCK_JOB_COMPLETED
  qmp schema BlockdevOptions > blockdev.schema.json
  qmp schema --all > qmp.schema.json
  qmp schema --all schemas/json --schema-name qga
  qmp schema --openrpc > openrpc.json
  qmp schema --schema vmm.json --openrpc")]
pub(crate) struct Arguments {
    /// The command, event or type
    #[arg(required_unless_present_any = ["all", "openrpc"], conflicts_with_all = ["all", "openrpc"])]
    name: Option<String>,
    /// Describe this part of the command or event
    #[arg(long, value_enum, conflicts_with_all = ["all", "openrpc"])]
    part: Option<PartName>,
    /// Whether objects may have members that the schema does not know [default: not in messages to a server]
    #[arg(long, value_enum, value_name = "WHETHER", conflicts_with_all = ["all", "openrpc"])]
    unknown_members: Option<Unknown>,
    /// Print one document with everything, or write a document for each command, event and type to the folders `commands`,
    /// `events` and `types` in DIR
    #[arg(long, value_name = "DIR", num_args = 0..=1, conflicts_with = "openrpc")]
    #[expect(
        clippy::option_option,
        reason = "that is how clap has an option whose value may be left out"
    )]
    all: Option<Option<PathBuf>>,
    /// Print one document of all commands in the format of open-rpc.org
    #[arg(long)]
    openrpc: bool,
    /// The release of QEMU, for example 7.2 [default: the newest]
    #[arg(long, value_name = "RELEASE", conflicts_with = "schema")]
    release: Option<String>,
    /// Another schema: a file, a folder, git:REV:PATH, a server
    #[arg(long, value_name = "SCHEMA")]
    schema: Option<String>,
    /// Which of QEMU's schemas [default: qmp, or qga if only that has NAME]
    #[arg(long, value_enum, value_name = "NAME")]
    schema_name: Option<SchemaName>,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    known: Known,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum PartName {
    /// A command as it is sent, an event as it comes
    Message,
    /// The arguments of a command
    Arguments,
    /// What a command returns, without the message around it
    Returns,
    /// A whole reply to a command, a success or an error
    Reply,
    /// The data of an event
    Data,
}

impl From<PartName> for Part {
    fn from(name: PartName) -> Self {
        match name {
            PartName::Message => Part::Message,
            PartName::Arguments => Part::Arguments,
            PartName::Returns => Part::Returns,
            PartName::Reply => Part::Reply,
            PartName::Data => Part::Data,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Unknown {
    /// They may
    Accept,
    /// They may not
    Refuse,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    answer(arguments).unwrap_or_else(|outcome| outcome)
}

fn answer(arguments: &Arguments) -> Result<Outcome, Outcome> {
    let name = arguments.schema_name.unwrap_or_default();
    let open = |name| {
        let opening = Opening {
            reading: arguments.reading.clone(),
            schema_name: name,
            known: arguments.known.clone(),
        };
        let (schema, release) = (arguments.schema.as_deref(), arguments.release.as_deref());
        Source::open(schema, release, &opening)
    };
    let source = open(name)?;
    if arguments.openrpc {
        return Ok(print(&openrpc(&source, name)));
    }
    match &arguments.all {
        Some(Some(folder)) => return write_all(&source, folder),
        Some(None) => {
            let title = source.opened.label.as_str();
            return Ok(print(
                &source.with(|reference| reference.json_schemas(title)),
            ));
        }
        None => {}
    }
    let wanted = arguments.name.as_deref().unwrap_or_default();
    let is_open = arguments.schema.is_none() && arguments.schema_name.is_none();
    if is_open && source.opened.loaded.schema.lookup(wanted).is_none() {
        let agent = open(SchemaName::Qga)?;
        if agent.opened.loaded.schema.lookup(wanted).is_some() {
            return document(&agent, arguments, wanted);
        }
    }
    document(&source, arguments, wanted)
}

fn print(document: &Object) -> Outcome {
    output::print_json_text(&to_text(document))
}

fn document(source: &Source, arguments: &Arguments, name: &str) -> Result<Outcome, Outcome> {
    let direction = arguments.unknown_members.map(|unknown| match unknown {
        Unknown::Accept => Direction::Received,
        Unknown::Refuse => Direction::Sent,
    });
    let part = arguments.part.map(Part::from);
    let document = source.with(|reference| reference.json_schema(name, part, direction));
    let document = document.map_err(|error| {
        complain(&format!("error: {}\n", printable(&error.to_string())));
        if let NoDocument::Unknown(name) = &error
            && let Some(known) = nearest(source, name)
        {
            complain(&format!("help: did you mean '{}'?\n", printable(known)));
        }
        Outcome::No
    })?;
    Ok(print(&document))
}

fn nearest<'s>(source: &'s Source, name: &str) -> Option<&'s str> {
    closest(name, source.names().map(|(_, name)| name))
}

fn write_all(source: &Source, folder: &Path) -> Result<Outcome, Outcome> {
    let mut files = Vec::new();
    source.with(|reference| {
        for (kind, name) in source.names() {
            // Every name has a document.
            if let Ok(document) = reference.json_schema(name, None, None) {
                files.push((format!("{kind}/{name}.json"), to_text(&document)));
            }
        }
    });
    let names: Vec<(&str, &str)> = { files.iter() }
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    let written = Folder::open(folder).and_then(|folder| folder.replace(&names));
    written.map_err(|(path, error)| output::cannot("write", &path, &error))?;
    complain(&format!(
        "{} documents are in '{}'\n",
        files.len(),
        printable(&folder.to_string_lossy())
    ));
    Ok(Outcome::Fine)
}

fn openrpc(source: &Source, name: SchemaName) -> Object {
    let title = match (source.opened.content, name) {
        (Content::Source, _) => source.opened.label.as_str(),
        (_, SchemaName::Qmp) => "QEMU QMP",
        (_, SchemaName::Qga) => "QEMU guest agent",
        (_, SchemaName::StorageDaemon) => "QEMU storage daemon",
    };
    let version = source.opened.release.map(|release| release.to_string());
    let version = version.as_deref().unwrap_or("0");
    source.with(|reference| reference.openrpc(title, version))
}
