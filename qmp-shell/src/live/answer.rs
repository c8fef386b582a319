//! The names in the answers of a server.

use serde_json::{Map, Value};

use super::{Name, Question, Read};

type Object = Map<String, Value>;

impl Question {
    /// The names in an answer.
    #[must_use]
    pub fn names(&self, answer: &Value) -> Vec<Name> {
        let list = answer.as_array().map_or(&[][..], Vec::as_slice);
        let objects = || list.iter().filter_map(Value::as_object);
        match &self.read {
            Read::List(names, notes) => {
                once(objects().filter_map(|object| listed(object, names, notes)))
            }
            Read::Bitmaps(node) => objects()
                .filter(|object| {
                    let is = |member: &str| text(object, member) == *node;
                    node.is_none() || is("node-name") || is("device")
                })
                .flat_map(|object| named(object.get("dirty-bitmaps"), "bitmap of", object))
                .collect(),
            Read::Snapshots => once(objects().flat_map(|object| {
                let snapshots = object.get("image").and_then(|image| image.get("snapshots"));
                named(snapshots, "snapshot in", object)
            })),
            Read::Objects(folder) => {
                let slash = if folder.ends_with('/') { "" } else { "/" };
                let path = |name: String| format!("{folder}{slash}{name}");
                let children = objects().filter_map(|object| {
                    let name = path(text(object, "name")?);
                    Some(Name {
                        goes_on: true,
                        ..Name::new(name, child(object)?)
                    })
                });
                children.collect()
            }
            Read::Properties => objects()
                .filter(|object| child(object).is_none())
                .filter_map(|object| {
                    let kind = text(object, "type").unwrap_or_default();
                    Some(Name::new(text(object, "name")?, kind))
                })
                .collect(),
            Read::Keys => {
                let keys = objects().filter_map(|object| {
                    let note = text(object, "description").or_else(|| text(object, "type"));
                    let key = format!("{}=", text(object, "name")?);
                    Some(Name {
                        goes_on: true,
                        ..Name::new(key, note.unwrap_or_default())
                    })
                });
                keys.collect()
            }
            Read::Children => objects()
                .filter_map(|object| Some(Name::new(text(object, "name")?, child(object)?)))
                .collect(),
            Read::Network => {
                let lines = answer.as_str().unwrap_or_default().lines();
                lines.filter_map(on_network).collect()
            }
        }
    }
}

impl Name {
    fn new(text: String, note: String) -> Self {
        Self {
            text,
            note,
            goes_on: false,
        }
    }
}

/// Each name once, in order.
fn once(names: impl Iterator<Item = Name>) -> Vec<Name> {
    let mut names: Vec<Name> = names.collect();
    names.sort_by(|one, other| one.text.cmp(&other.text));
    names.dedup_by(|one, other| one.text == other.text);
    names
}

/// An element of a list: the first of its names, and all notes.
fn listed(object: &Object, names: &[&str], notes: &[&str]) -> Option<Name> {
    let given = |name: &&str| text(object, name).filter(|text| !text.is_empty());
    let name = names.iter().find_map(given)?;
    let notes = notes.iter().filter_map(|note| match object.get(*note)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    Some(Name::new(name, notes.collect::<Vec<_>>().join(", ")))
}

/// The names in a list that belongs to a block node.
fn named(list: Option<&Value>, what: &str, node: &Object) -> Vec<Name> {
    let node = text(node, "node-name").unwrap_or_default();
    let list = list
        .and_then(Value::as_array)
        .map_or(&[][..], Vec::as_slice);
    let names = list
        .iter()
        .filter_map(|value| text(value.as_object()?, "name"));
    names
        .map(|name| Name::new(name, format!("{what} {node}")))
        .collect()
}

/// A line of the human monitor's `info network`: `net0: index=0,type=nic,…`.
fn on_network(line: &str) -> Option<Name> {
    let line = line.trim_start_matches([' ', '\\']);
    let (name, about) = line.split_once(": index=")?;
    let kind = about.split(',').find_map(|part| part.strip_prefix("type="));
    Some(Name::new(
        name.to_owned(),
        kind.unwrap_or_default().trim().to_owned(),
    ))
}

/// The type of a child, if a property is one: `child<e1000>`.
fn child(object: &Object) -> Option<String> {
    let kind = text(object, "type")?;
    Some(kind.strip_prefix("child<")?.strip_suffix('>')?.to_owned())
}

fn text(object: &Object, name: &str) -> Option<String> {
    Some(object.get(name)?.as_str()?.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::live::{Question, keys, values};
    use crate::syntax::{Ask, Pair, parse};

    fn pairs(line: &str) -> Vec<Pair<'_>> {
        match parse(line).unwrap().unwrap().ask {
            Ask::Command(request) => request.pairs,
            other => panic!("{other:?}"),
        }
    }

    /// The question for the value of the last argument, and the names in an answer.
    fn ask(line: &str, answer: &Value) -> (Question, Vec<String>) {
        let pairs = pairs(line);
        let (last, others) = pairs.split_last().expect("an argument");
        let path: Vec<&str> = last.key.iter().map(|part| part.text).collect();
        let command = line.split(' ').next().unwrap_or_default();
        let question = values(command, &path, others, last.value.text).expect(line);
        let names = question
            .names(answer)
            .into_iter()
            .map(|name| format!("{}|{}", name.text, name.note));
        let names = names.collect();
        (question, names)
    }

    #[test]
    fn names_are_found_in_answers() {
        let nodes = json!([
            {"node-name": "n1", "drv": "qcow2", "file": "a", "dirty-bitmaps": [{"name": "b1"}],
             "image": {"snapshots": [{"name": "s1"}]}},
            {"node-name": "n0", "drv": "file", "file": "a", "dirty-bitmaps": [{"name": "b0"}]},
        ]);
        let children =
            json!([{"name": "type", "type": "string"}, {"name": "net1", "type": "child<e1000>"}]);
        let network = json!(
            "net1: index=0,type=nic,model=e1000\r\n \\ user0: index=0,type=user,net=10.0.2.0\r\n"
        );
        for (line, answer, names) in [
            (
                "blockdev-del node-name=",
                &nodes,
                vec!["n0|file, a", "n1|qcow2, a"],
            ),
            (
                "block-dirty-bitmap-clear node=n1 name=",
                &nodes,
                vec!["b1|bitmap of n1"],
            ),
            (
                "snapshot-load job-id=j tag=",
                &nodes,
                vec!["s1|snapshot in n1"],
            ),
            ("device_del id=", &children, vec!["net1|e1000"]),
            (
                "qom-get path=/machine/peri",
                &children,
                vec!["/machine/net1|e1000"],
            ),
            (
                "qom-get path=/machine property=",
                &children,
                vec!["type|string"],
            ),
            ("netdev_del id=", &network, vec!["net1|nic", "user0|user"]),
            (
                "query-jobs-of-all chardev=",
                &json!([{"label": "c0", "filename": "pty"}]),
                vec!["c0|pty"],
            ),
            ("job-cancel id=", &json!("nonsense"), vec![]),
        ] {
            assert_eq!(ask(line, answer).1, names, "{line}");
        }
        let pairs = pairs("device_add driver=e1000");
        let question = keys("device_add", &pairs, &[]).expect("a question");
        assert_eq!(question.arguments, Some(json!({"typename": "e1000"})));
        let names =
            question.names(&json!([{"name": "mac", "type": "str", "description": "Address"}]));
        assert_eq!((&*names[0].text, &*names[0].note), ("mac=", "Address"));
        assert!(keys("device_add", &pairs, &["a"]).is_none());
    }
}
