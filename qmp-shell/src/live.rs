//! Names that no schema knows, because they are on the server: devices, block nodes, jobs, QOM paths.
//!
//! Takes the place of a value, gives the [`Question`] whose answer has the names that could stand there. It must not ask it.

mod answer;

use serde_json::{Value, json};

use crate::syntax::Pair;
use crate::value;

/// A question to the server, and how its answer is read.
#[derive(Clone, Debug)]
pub struct Question {
    /// The command.
    pub command: &'static str,
    /// Its arguments.
    pub arguments: Option<Value>,
    read: Read,
}

/// A name on the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name.
    pub text: String,
    /// What it is.
    pub note: String,
    /// Whether it is the begin of a longer name.
    pub goes_on: bool,
}

/// Where in an answer the names are.
#[derive(Clone, Debug)]
enum Read {
    /// Members of the elements of a list: the names, and what is said of them.
    List(&'static [&'static str], &'static [&'static str]),
    /// Bitmaps of the block node.
    Bitmaps(Option<String>),
    /// Snapshots in images.
    Snapshots,
    /// Children of an object of QOM, below a path.
    Objects(String),
    /// Properties of an object of QOM, without its children.
    Properties,
    /// Properties of a device, as keys of arguments.
    Keys,
    /// Children of an object of QOM.
    Children,
    /// Network devices and their back ends, which only the human monitor lists.
    Network,
}

/// The names of arguments that are block nodes in every command.
const NODES: [&str; 20] = [
    "node-name",
    "node",
    "target",
    "file",
    "backing",
    "base-node",
    "top-node",
    "overlay",
    "drive",
    "filter-node",
    "image",
    "data-file",
    "base",
    "top",
    "vmstate",
    "child",
    "parent",
    "test",
    "raw",
    "source-node",
];

/// Commands whose `device` or `id` is a block node or its device.
const ON_NODES: [&str; 10] = [
    "block_resize",
    "block-stream",
    "block-commit",
    "drive-mirror",
    "drive-backup",
    "blockdev-mirror",
    "blockdev-backup",
    "block_set_io_throttle",
    "block-latency-histogram-set",
    "blockdev-snapshot-sync",
];

/// Commands whose `id` is a device with a medium.
const ON_MEDIA: [&str; 6] = [
    "eject",
    "blockdev-open-tray",
    "blockdev-close-tray",
    "blockdev-change-medium",
    "blockdev-remove-medium",
    "blockdev-insert-medium",
];

/// The question for the values of an argument.
#[must_use]
pub fn values(command: &str, path: &[&str], pairs: &[Pair<'_>], typed: &str) -> Option<Question> {
    let last = *path.last()?;
    let argument = |name: &str| {
        let pair = pairs.iter().find(|pair| pair.key_text() == name)?;
        Some(value::string(pair.value.text))
    };
    let begins = |prefix: &str| command.starts_with(prefix);
    let nodes = |read| Some(Question::new("query-named-block-nodes", read));
    let list = |command, name, notes| Some(Question::new(command, Read::List(name, notes)));
    match (command, last) {
        // The name of what is new is the user's.
        ("chardev-add", "id") | ("block-dirty-bitmap-add", "name") => None,
        ("blockdev-add", "node-name") if path.len() == 1 => None,
        ("qom-get" | "qom-set" | "qom-list-get", "property") => {
            Some(qom(&argument("path")?, Read::Properties))
        }
        ("qom-get" | "qom-set" | "qom-list", "path") => {
            let folder = typed.rfind('/').map_or("/", |at| &typed[..at.max(1)]);
            Some(qom(folder, Read::Objects(folder.to_owned())))
        }
        ("qom-list-properties" | "device-list-properties", "typename")
        | ("qom-list-types", "implements") => Some(types(json!({}))),
        ("device_add", "driver") => Some(types(json!({ "implements": "device" }))),
        ("device_del" | "device-sync-config", "id") => {
            Some(qom("/machine/peripheral", Read::Children))
        }
        ("object-del", "id") | (_, "qom-path") => Some(qom("/objects", Read::Children)),
        ("netdev_del", "id") | ("set_link", "name") | (_, "netdev") => Some(Question {
            arguments: Some(json!({ "command-line": "info network" })),
            ..Question::new("human-monitor-command", Read::Network)
        }),
        ("block-export-del", "id") => list("query-block-exports", &["id"], &["type", "node-name"]),
        (_, "chardev") => list("query-chardev", &["label"], &["filename"]),
        (_, "id") if begins("chardev-") => list("query-chardev", &["label"], &["filename"]),
        (_, "id") if begins("job-") => list("query-jobs", &["id"], &["type", "status"]),
        ("job", _) => list("query-jobs", &["id"], &["type", "status"]),
        (_, "device") if begins("block-job-") => list("query-jobs", &["id"], &["type", "status"]),
        (_, "name") if begins("block-dirty-bitmap-") => nodes(Read::Bitmaps(argument("node"))),
        (_, "bitmap") => nodes(Read::Bitmaps(None)),
        ("snapshot-load" | "snapshot-delete", "tag")
        | ("blockdev-snapshot-delete-internal-sync", "name") => nodes(Read::Snapshots),
        (_, "iothread") => list("query-iothreads", &["id"], &["thread-id"]),
        (_, "id") if ON_MEDIA.contains(&command) => {
            list("query-block", &["qdev", "device"], &["type"])
        }
        (_, "device" | "id") if ON_NODES.contains(&command) => nodes(NODE),
        (_, name) if NODES.contains(&name) => nodes(NODE),
        ("x-blockdev-set-iothread" | "x-blockdev-change", _) => nodes(NODE),
        _ => None,
    }
}

/// The question for the keys of a command whose arguments the schema does not name.
#[must_use]
pub fn keys(command: &str, pairs: &[Pair<'_>], path: &[&str]) -> Option<Question> {
    if command != "device_add" || !path.is_empty() {
        return None;
    }
    let driver = pairs.iter().find(|pair| pair.key_text() == "driver")?;
    let driver = value::string(driver.value.text);
    Some(Question {
        arguments: Some(json!({ "typename": driver })),
        ..Question::new("device-list-properties", Read::Keys)
    })
}

const NODE: Read = Read::List(&["node-name"], &["drv", "file"]);

fn qom(path: &str, read: Read) -> Question {
    Question {
        arguments: Some(json!({ "path": path })),
        ..Question::new("qom-list", read)
    }
}

fn types(arguments: Value) -> Question {
    Question {
        arguments: Some(arguments),
        ..Question::new("qom-list-types", Read::List(&["name"], &["parent"]))
    }
}

impl Question {
    fn new(command: &'static str, read: Read) -> Self {
        Self {
            command,
            arguments: None,
            read,
        }
    }

    /// A name for a cache.
    #[must_use]
    pub fn key(&self) -> String {
        let arguments = self
            .arguments
            .as_ref()
            .map_or_else(String::new, Value::to_string);
        // The same answer can be read in several ways.
        format!("{} {arguments} {:?}", self.command, self.read)
    }
}
