//! Names that no schema knows, because they are on the server: devices, block nodes, jobs, QOM paths.
//!
//! Takes the place of a value, gives the [`Question`] whose answer has the names that could stand there. It must not ask it.

use serde_json::{Map, Value, json};

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

const NODES: (&str, Read) = (
    "query-named-block-nodes",
    Read::List(&["node-name"], &["drv", "file"]),
);

/// The question for the values of an argument.
#[must_use]
pub fn values(command: &str, path: &[&str], pairs: &[Pair<'_>], typed: &str) -> Option<Question> {
    let last = path.last()?;
    let argument = |name: &str| {
        let pair = pairs.iter().find(|pair| pair.key_text() == name)?;
        Some(value::string(pair.value.text))
    };
    let simple = |(command, read): (&'static str, Read)| {
        Some(Question {
            command,
            arguments: None,
            read,
        })
    };
    let jobs = || simple(("query-jobs", Read::List(&["id"], &["type", "status"])));
    let devices = || qom("/machine/peripheral", Read::Children);
    let begins = |prefix: &str| command.starts_with(prefix);
    match (command, *last) {
        ("qom-get" | "qom-set" | "qom-list-get", "property") => {
            qom(&argument("path")?, Read::Properties)
        }
        ("qom-get" | "qom-set" | "qom-list", "path") => {
            let folder = typed.rfind('/').map_or("/", |at| &typed[..at.max(1)]);
            qom(folder, Read::Objects(folder.to_owned()))
        }
        ("qom-list-properties" | "device-list-properties", "typename")
        | ("qom-list-types", "implements") => types(None),
        ("device_add", "driver") => types(Some("device")),
        ("device_del" | "device-sync-config", "id") => devices(),
        ("object-del", "id") | (_, "qom-path") => qom("/objects", Read::Children),
        ("netdev_del", "id") | ("set_link", "name") | (_, "netdev") => Some(Question {
            command: "human-monitor-command",
            arguments: Some(json!({ "command-line": "info network" })),
            read: Read::Network,
        }),
        (name, "id") if begins("chardev-") && name != "chardev-add" => chardevs(),
        (_, "chardev") => chardevs(),
        ("block-export-del", "id") => simple((
            "query-block-exports",
            Read::List(&["id"], &["type", "node-name"]),
        )),
        (name, "id") if begins("job-") && name != "job-add" => jobs(),
        (_, "device") if begins("block-job-") => jobs(),
        (name, "name") if begins("block-dirty-bitmap-") && name != "block-dirty-bitmap-add" => {
            let node = argument("node");
            simple(("query-named-block-nodes", Read::Bitmaps(node)))
        }
        (_, "bitmap" | "x-remote-bitmap") => {
            simple(("query-named-block-nodes", Read::Bitmaps(None)))
        }
        ("snapshot-load" | "snapshot-delete", "tag")
        | ("blockdev-snapshot-delete-internal-sync", "name") => {
            simple(("query-named-block-nodes", Read::Snapshots))
        }
        (
            "eject"
            | "blockdev-open-tray"
            | "blockdev-close-tray"
            | "blockdev-change-medium"
            | "blockdev-remove-medium"
            | "blockdev-insert-medium",
            "id",
        ) => simple(("query-block", Read::List(&["qdev", "device"], &["type"]))),
        (_, "iothread") => simple(("query-iothreads", Read::List(&["id"], &["thread-id"]))),
        (_, "drive") => simple(NODES),
        (
            "block_resize"
            | "block-stream"
            | "block-commit"
            | "drive-mirror"
            | "drive-backup"
            | "blockdev-mirror"
            | "blockdev-backup"
            | "block_set_io_throttle"
            | "block-latency-histogram-set",
            "device" | "id",
        ) => simple(NODES),
        (
            _,
            "node-name" | "node" | "target" | "file" | "backing" | "base-node" | "top-node"
            | "overlay" | "filter-node" | "image" | "data-file" | "base" | "top" | "vmstate"
            | "child" | "parent" | "test" | "raw",
        ) if command != "blockdev-add" || *last != "node-name" || path.len() > 1 => simple(NODES),
        ("x-blockdev-set-iothread" | "x-blockdev-change", _) => simple(NODES),
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
        command: "device-list-properties",
        arguments: Some(json!({ "typename": driver })),
        read: Read::Keys,
    })
}

fn qom(path: &str, read: Read) -> Option<Question> {
    Some(Question {
        command: "qom-list",
        arguments: Some(json!({ "path": path })),
        read,
    })
}

fn types(implements: Option<&str>) -> Option<Question> {
    let arguments = implements.map_or_else(|| json!({}), |name| json!({ "implements": name }));
    Some(Question {
        command: "qom-list-types",
        arguments: Some(arguments),
        read: Read::List(&["name"], &["parent"]),
    })
}

fn chardevs() -> Option<Question> {
    Some(Question {
        command: "query-chardev",
        arguments: None,
        read: Read::List(&["label"], &["filename"]),
    })
}

impl Question {
    /// A name for a cache.
    #[must_use]
    pub fn key(&self) -> String {
        let arguments = self
            .arguments
            .as_ref()
            .map_or_else(String::new, Value::to_string);
        format!("{} {arguments}", self.command)
    }

    /// The names in an answer.
    #[must_use]
    pub fn names(&self, answer: &Value) -> Vec<Name> {
        let list = answer.as_array().map_or(&[][..], Vec::as_slice);
        let objects = list.iter().filter_map(Value::as_object);
        match &self.read {
            Read::List(names, notes) => {
                let found = objects.filter_map(|object| {
                    let text = names
                        .iter()
                        .find_map(|name| text(object, name).filter(|text| !text.is_empty()))?;
                    let notes = notes.iter().filter_map(|note| text_of(object.get(*note)?));
                    Some(Name {
                        text,
                        note: notes.collect::<Vec<_>>().join(", "),
                        goes_on: false,
                    })
                });
                let mut found: Vec<Name> = found.collect();
                found.sort_by(|one, other| one.text.cmp(&other.text));
                found.dedup_by(|one, other| one.text == other.text);
                found
            }
            Read::Bitmaps(node) => {
                let of_node = |object: &&Map<String, Value>| {
                    node.is_none()
                        || text(object, "node-name") == *node
                        || text(object, "device") == *node
                };
                let found = objects.filter(of_node).flat_map(|object| {
                    let at = text(object, "node-name").unwrap_or_default();
                    named(
                        object.get("dirty-bitmaps"),
                        "name",
                        &format!("bitmap of {at}"),
                    )
                });
                found.collect()
            }
            Read::Snapshots => {
                let found = objects.flat_map(|object| {
                    let snapshots = object.get("image").and_then(|image| image.get("snapshots"));
                    let at = text(object, "node-name").unwrap_or_default();
                    named(snapshots, "name", &format!("snapshot in {at}"))
                });
                let mut found: Vec<Name> = found.collect();
                found.sort_by(|one, other| one.text.cmp(&other.text));
                found.dedup_by(|one, other| one.text == other.text);
                found
            }
            Read::Objects(folder) => {
                let found = objects.filter_map(|object| {
                    let kind = child(object)?;
                    let name = text(object, "name")?;
                    let slash = if folder.ends_with('/') { "" } else { "/" };
                    Some(Name {
                        text: format!("{folder}{slash}{name}"),
                        note: kind,
                        goes_on: true,
                    })
                });
                found.collect()
            }
            Read::Properties => {
                let found = objects
                    .filter(|object| child(object).is_none())
                    .filter_map(|object| {
                        let note = text(object, "type").unwrap_or_default();
                        Some(Name {
                            text: text(object, "name")?,
                            note,
                            goes_on: false,
                        })
                    });
                found.collect()
            }
            Read::Keys => {
                let found = objects.filter_map(|object| {
                    let note = text(object, "description").or_else(|| text(object, "type"));
                    let text = format!("{}=", text(object, "name")?);
                    Some(Name {
                        text,
                        note: note.unwrap_or_default(),
                        goes_on: true,
                    })
                });
                found.collect()
            }
            Read::Children => {
                let found = objects.filter_map(|object| {
                    Some(Name {
                        text: text(object, "name")?,
                        note: child(object)?,
                        goes_on: false,
                    })
                });
                found.collect()
            }
            Read::Network => {
                let lines = answer.as_str().unwrap_or_default().lines();
                let found = lines.filter_map(|line| {
                    let (name, about) = line
                        .trim_start_matches([' ', '\\'])
                        .split_once(": index=")?;
                    let kind = about.split(',').find_map(|part| part.strip_prefix("type="));
                    let note = kind.unwrap_or_default().trim().to_owned();
                    Some(Name {
                        text: name.to_owned(),
                        note,
                        goes_on: false,
                    })
                });
                found.collect()
            }
        }
    }
}

/// The type of a child, if a property is one: `child<e1000>`.
fn child(object: &Map<String, Value>) -> Option<String> {
    let kind = text(object, "type")?;
    Some(kind.strip_prefix("child<")?.strip_suffix('>')?.to_owned())
}

fn named(list: Option<&Value>, name: &str, note: &str) -> Vec<Name> {
    let list = list
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    let names = list
        .iter()
        .filter_map(|value| text(value.as_object()?, name));
    names
        .map(|text| Name {
            text,
            note: note.to_owned(),
            goes_on: false,
        })
        .collect()
}

fn text(object: &Map<String, Value>, name: &str) -> Option<String> {
    Some(object.get(name)?.as_str()?.to_owned())
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
