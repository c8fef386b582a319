//! The examples in `schemas/examples`, as data: an exchange for a command or event.

use std::path::PathBuf;

use serde_json::{Map, Value};

use crate::schemas::project;

/// An exchange that shows a command or event.
#[derive(Clone, Debug)]
pub struct Example {
    /// The file without its extension: the module of the schema, or `guest-agent`.
    pub module: String,
    /// The command or event.
    pub name: String,
    /// What the exchange shows.
    pub text: String,
    /// Where it runs.
    pub runs: Runs,
    /// Further arguments of the server's command line.
    pub options: Vec<String>,
    /// Messages that lead to the state in which the exchange begins; replies are not shown.
    pub prepare: Vec<Message>,
    /// The exchange, in the order in which the messages came.
    pub messages: Vec<Message>,
}

/// A server on which an example can be tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    /// None: it takes a guest, or does something that a test must not do.
    Nowhere,
    /// `qemu-system-x86_64`, stopped before the first instruction.
    Emulator,
    /// `qemu-storage-daemon`.
    StorageDaemon,
    /// `qemu-ga`.
    Agent,
}

/// A message of an example, as it is on the wire.
#[derive(Clone, Debug)]
pub enum Message {
    /// From the client: a command.
    Send(Value),
    /// From the server: a return value or an error.
    Reply(Value),
    /// From the server: an event.
    Event(Value),
}

impl Message {
    /// The name of the command or event; empty for a reply.
    pub fn name(&self) -> &str {
        let (message, key) = match self {
            Self::Send(message) => (message, "execute"),
            Self::Event(message) => (message, "event"),
            Self::Reply(_) => return "",
        };
        message[key].as_str().unwrap_or_default()
    }
}

/// All examples, by file and in the order of each file.
pub fn examples() -> Vec<Example> {
    let folder = project().join("schemas/examples");
    let files = std::fs::read_dir(&folder).expect("schemas/examples can be read");
    let mut paths: Vec<PathBuf> = files.map(|file| file.expect("a file").path()).collect();
    paths.sort();
    let mut examples = Vec::new();
    for path in paths {
        let module = path.file_stem().unwrap_or_default().to_string_lossy();
        let text = std::fs::read_to_string(&path).expect("file can be read");
        let list: Vec<Value> = serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        examples.extend(list.into_iter().map(|entry| read(&module, entry)));
    }
    examples
}

fn read(module: &str, entry: Value) -> Example {
    let Value::Object(mut entry) = entry else {
        panic!("{module}: an example is an object");
    };
    let name = text(module, &mut entry, "name");
    let place = format!("{module}: {name}");
    let runs = match &*text(&place, &mut entry, "runs") {
        "none" => Runs::Nowhere,
        "emulator" => Runs::Emulator,
        "storage-daemon" => Runs::StorageDaemon,
        "agent" => Runs::Agent,
        other => panic!("{place}: unknown server '{other}'"),
    };
    let options = list(&mut entry, "options").into_iter().map(|option| {
        let option = option.as_str().map(str::to_owned);
        option.unwrap_or_else(|| panic!("{place}: an option is a string"))
    });
    let options = options.collect();
    let mut messages = |key: &str| -> Vec<Message> {
        let list = list(&mut entry, key).into_iter();
        list.map(|message| message_of(&place, message)).collect()
    };
    let (prepare, messages) = (messages("prepare"), messages("messages"));
    let example = Example {
        module: module.to_owned(),
        text: text(&place, &mut entry, "text"),
        name,
        runs,
        options,
        prepare,
        messages,
    };
    assert!(entry.is_empty(), "{place}: unknown members: {entry:?}");
    example
}

fn text(place: &str, entry: &mut Map<String, Value>, key: &str) -> String {
    match entry.remove(key) {
        Some(Value::String(text)) => text,
        other => panic!("{place}: '{key}' is a string, not {other:?}"),
    }
}

fn list(entry: &mut Map<String, Value>, key: &str) -> Vec<Value> {
    match entry.remove(key) {
        None => Vec::new(),
        Some(Value::Array(list)) => list,
        Some(other) => panic!("'{key}' is a list, not {other}"),
    }
}

pub(crate) fn message_of(place: &str, message: Value) -> Message {
    let Value::Object(message) = message else {
        panic!("{place}: a message is an object");
    };
    let mut members = message.into_iter();
    match (members.next(), members.next()) {
        (Some((kind, message)), None) => match &*kind {
            "send" => Message::Send(message),
            "reply" => Message::Reply(message),
            "event" => Message::Event(message),
            other => panic!("{place}: unknown kind of message '{other}'"),
        },
        other => panic!("{place}: a message has one member: {other:?}"),
    }
}
