//! A definition in a line of a snapshot, with types as unresolved names.
//!
//! Takes the text of a line, returns a [`Record`]; takes records, returns their schema
//! ([`build`](build::build)). It is independent of files. Only this module defines the format of a
//! line; `explain` describes violations of it.

mod build;
mod explain;
mod read;

pub(crate) use build::{FILE, Placed, Refused, build, imply_branches};

use serde::Deserialize;

use qmp_schema::schema::{Condition, Feature};

/// The problem with a definition.
#[derive(Debug)]
pub(crate) struct Problem(pub(crate) String);

/// The error for a text that is not a record.
#[derive(Debug)]
pub(crate) enum NoRecord {
    /// The text is not JSON.
    NotJson(serde_json::Error),
    /// The JSON is not a definition.
    Senseless(Problem),
}

/// A definition.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(crate) enum Record {
    Enum(Enum),
    Object(Object),
    Alternate(Alternate),
    Command(Command),
    Event(Event),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Enum {
    #[serde(deserialize_with = "read::name")]
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) implied: bool,
    #[serde(default, rename = "if", deserialize_with = "read::condition")]
    pub(crate) condition: Option<Condition>,
    #[serde(default, deserialize_with = "read::features")]
    pub(crate) features: Vec<Feature>,
    #[serde(default, deserialize_with = "read::text")]
    pub(crate) prefix: Option<String>,
    #[serde(default, deserialize_with = "read::objects")]
    pub(crate) values: Vec<Value>,
}

#[derive(Debug, Deserialize)]
#[serde(try_from = "read::Object")]
pub(crate) struct Object {
    pub(crate) name: String,
    pub(crate) implied: bool,
    pub(crate) condition: Option<Condition>,
    pub(crate) features: Vec<Feature>,
    pub(crate) base: Option<String>,
    pub(crate) members: Vec<Member>,
    pub(crate) variants: Option<Variants>,
}

/// The variable part of a union.
#[derive(Debug)]
pub(crate) struct Variants {
    pub(crate) tag: String,
    pub(crate) tag_type: String,
    /// The branches in the source; the values of the tag imply the others.
    pub(crate) branches: Vec<Branch>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Alternate {
    #[serde(deserialize_with = "read::name")]
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) implied: bool,
    #[serde(default, rename = "if", deserialize_with = "read::condition")]
    pub(crate) condition: Option<Condition>,
    #[serde(default, deserialize_with = "read::features")]
    pub(crate) features: Vec<Feature>,
    #[serde(default, deserialize_with = "read::objects")]
    pub(crate) branches: Vec<Branch>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "these are the language's flags"
)]
pub(crate) struct Command {
    #[serde(deserialize_with = "read::name")]
    pub(crate) name: String,
    #[serde(default, rename = "if", deserialize_with = "read::condition")]
    pub(crate) condition: Option<Condition>,
    #[serde(default, deserialize_with = "read::features")]
    pub(crate) features: Vec<Feature>,
    #[serde(default, deserialize_with = "read::optional_name")]
    pub(crate) arguments: Option<String>,
    #[serde(default, deserialize_with = "read::optional_name")]
    pub(crate) returns: Option<String>,
    #[serde(default)]
    pub(crate) no_gen: bool,
    #[serde(default)]
    pub(crate) no_success_response: bool,
    #[serde(default)]
    pub(crate) boxed: bool,
    #[serde(default)]
    pub(crate) allow_oob: bool,
    #[serde(default)]
    pub(crate) allow_preconfig: bool,
    #[serde(default)]
    pub(crate) coroutine: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Event {
    #[serde(deserialize_with = "read::name")]
    pub(crate) name: String,
    #[serde(default, rename = "if", deserialize_with = "read::condition")]
    pub(crate) condition: Option<Condition>,
    #[serde(default, deserialize_with = "read::features")]
    pub(crate) features: Vec<Feature>,
    #[serde(default, deserialize_with = "read::optional_name")]
    pub(crate) data: Option<String>,
    #[serde(default)]
    pub(crate) boxed: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Value {
    #[serde(deserialize_with = "read::name")]
    pub(crate) name: String,
    #[serde(default, rename = "if", deserialize_with = "read::condition")]
    pub(crate) condition: Option<Condition>,
    #[serde(default, deserialize_with = "read::features")]
    pub(crate) features: Vec<Feature>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Member {
    #[serde(deserialize_with = "read::name")]
    pub(crate) name: String,
    #[serde(rename = "type", deserialize_with = "read::name")]
    pub(crate) ty: String,
    #[serde(default)]
    pub(crate) optional: bool,
    #[serde(default, rename = "if", deserialize_with = "read::condition")]
    pub(crate) condition: Option<Condition>,
    #[serde(default, deserialize_with = "read::features")]
    pub(crate) features: Vec<Feature>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Branch {
    #[serde(deserialize_with = "read::name")]
    pub(crate) name: String,
    #[serde(rename = "type", deserialize_with = "read::name")]
    pub(crate) ty: String,
    #[serde(default, rename = "if", deserialize_with = "read::condition")]
    pub(crate) condition: Option<Condition>,
}

impl Record {
    /// The name of the definition.
    pub(crate) fn name(&self) -> &str {
        match self {
            Record::Enum(Enum { name, .. })
            | Record::Object(Object { name, .. })
            | Record::Alternate(Alternate { name, .. })
            | Record::Command(Command { name, .. })
            | Record::Event(Event { name, .. }) => name,
        }
    }

    /// The names of the types that the definition needs, perhaps more than once.
    pub(crate) fn types(&self) -> impl Iterator<Item = &str> {
        let (own, members, branches): (_, &[Member], &[Branch]) = match self {
            Record::Enum(_) => ([None, None], &[], &[]),
            Record::Object(object) => {
                let variants = object.variants.as_ref();
                (
                    [object.base.as_ref(), variants.map(|v| &v.tag_type)],
                    &object.members,
                    variants.map_or(&[], |v| &v.branches),
                )
            }
            Record::Alternate(alternate) => ([None, None], &[], &alternate.branches),
            Record::Command(command) => (
                [command.arguments.as_ref(), command.returns.as_ref()],
                &[],
                &[],
            ),
            Record::Event(event) => ([event.data.as_ref(), None], &[], &[]),
        };
        let own = own.into_iter().flatten();
        let members = members.iter().map(|member| &member.ty);
        let branches = branches.iter().map(|branch| &branch.ty);
        own.chain(members).chain(branches).map(String::as_str)
    }

    /// Reads a line.
    pub(crate) fn parse(text: &str) -> Result<Self, NoRecord> {
        if let Some(record) = known_kind(text) {
            return Ok(record);
        }
        match serde_json::from_str(text) {
            // The derived code would accept an array.
            Ok(record) if text.starts_with('{') => Ok(record),
            // Explaining an error is slower than reading, and is rarely needed.
            _ => match serde_json::from_str(text) {
                Err(error) => Err(NoRecord::NotJson(error)),
                Ok(json) => Err(NoRecord::Senseless(explain::problem(&json))),
            },
        }
    }
}

/// Reads a line in the usual layout; `None` if it has another, or is invalid. The derived code for an enum keeps all parts
/// until it finds the kind, which takes twice as long.
fn known_kind(text: &str) -> Option<Record> {
    const KEY: &str = r#""kind":""#;
    let (before, rest) = text.split_once(KEY)?;
    let (kind, after) = rest.split_once(r#"","#)?;
    let depth = before.bytes().fold(0_i32, |depth, byte| match byte {
        b'{' | b'[' => depth + 1,
        b'}' | b']' => depth - 1,
        _ => depth,
    });
    if depth != 1 || !text.starts_with('{') {
        return None;
    }
    let rest = format!("{before}{after}");
    match kind {
        "enum" => serde_json::from_str(&rest).ok().map(Record::Enum),
        "object" => serde_json::from_str(&rest).ok().map(Record::Object),
        "alternate" => serde_json::from_str(&rest).ok().map(Record::Alternate),
        "command" => serde_json::from_str(&rest).ok().map(Record::Command),
        "event" => serde_json::from_str(&rest).ok().map(Record::Event),
        _ => None,
    }
}

/// Whether a text can be a name of the schema language; the check is approximate.
pub(crate) fn is_name(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.');
    !text.is_empty() && text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_may_be_anywhere() {
        let name = |line: &str| Record::parse(line).map(|record| record.name().to_owned());
        for (line, is_usual) in [
            (r#"{"kind":"event","name":"X"}"#, true),
            (
                r#"{"features":[{"name":"a"}],"kind":"command","name":"X"}"#,
                true,
            ),
            (r#"{"name":"X","kind":"event"}"#, false),
            (r#"{"kind": "event", "name": "X"}"#, false),
        ] {
            assert_eq!(name(line).ok().as_deref(), Some("X"), "{line}");
            assert_eq!(known_kind(line).is_some(), is_usual, "{line}");
        }
        // That of a value is not its own.
        let line = r#"{"name":"X","values":[{"kind":"enum","name":"a"}]}"#;
        assert!(name(line).is_err());
    }

    #[test]
    fn what_does_not_belong_to_a_kind_is_named() {
        for (line, expected) in [
            (
                r#"{"kind":"event","name":"X","returns":"Y"}"#,
                "the key \"returns\" is not known",
            ),
            (
                r#"{"kind":"object","name":"X","branches":[{"name":"a","type":"b"}]}"#,
                "the key \"branches\" is not known",
            ),
            (
                r#"{"kind":"object","name":"X","tag-type":"T"}"#,
                "the key \"tag-type\" is not known",
            ),
            (
                r#"{"kind":"enum","name":"X","boxed":true}"#,
                "the key \"boxed\" is not known",
            ),
            (
                r#"{"kind":"command","name":"X","implied":true}"#,
                "the key \"implied\" is not known",
            ),
            (
                r#"{"kind":"enum","name":"X","values":[["a"]]}"#,
                "[\"a\"] is not an object",
            ),
            (
                r#"{"kind":"enum","name":"X","values":[{"name":"a","if":{"all":["A"],"any":["B"]}}]}"#,
                "{\"all\":[\"A\"],\"any\":[\"B\"]} is not a condition",
            ),
            (
                r#"{"kind":"enum","name":"X","if":null}"#,
                "null is not a condition",
            ),
            (
                r#"{"kind":"enum","name":"X","prefix":null}"#,
                "'prefix': null is not a string",
            ),
            (
                r#"{"kind":"object","name":"X","base":null}"#,
                "'base': null is not a name",
            ),
            (
                r#"{"kind":"enum","kind":"enum","name":"X"}"#,
                "a key is repeated",
            ),
            (r#"["enum","X"]"#, "[\"enum\",\"X\"] is not an object"),
        ] {
            match Record::parse(line) {
                Err(NoRecord::Senseless(Problem(problem))) => {
                    assert_eq!(problem, expected, "{line}");
                }
                other => panic!("{line}: {other:?}"),
            }
        }
    }
}
