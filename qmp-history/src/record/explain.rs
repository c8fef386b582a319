//! Explains why a line is not a record.
//!
//! Takes JSON that could not be read as a [`Record`](super::Record), returns a sentence. Reading
//! decides whether a line is valid; this module only explains.

use serde_json::{Map, Value};

use super::{Problem, is_name};
use crate::shown::shown;
use qmp_schema::condition::is_symbol;

/// The expected value of a key.
enum Shape {
    Name,
    Text,
    Flag,
    Condition,
    /// Objects with such keys.
    Items(&'static [Key]),
}

/// A key of an object.
struct Key {
    name: &'static str,
    needed: bool,
    shape: Shape,
}

const fn needed(name: &'static str, shape: Shape) -> Key {
    Key {
        name,
        needed: true,
        shape,
    }
}

const fn optional(name: &'static str, shape: Shape) -> Key {
    Key {
        name,
        needed: false,
        shape,
    }
}

/// The name of a definition or part.
const NAME: Key = needed("name", Shape::Name);
const TYPE: Key = needed("type", Shape::Name);
const IF: Key = optional("if", Shape::Condition);
const FEATURES: Key = optional("features", Shape::Items(&[NAME, IF]));

const VALUES: Key = optional("values", Shape::Items(&[NAME, IF, FEATURES]));
const MEMBERS: Key = optional(
    "members",
    Shape::Items(&[NAME, TYPE, optional("optional", Shape::Flag), IF, FEATURES]),
);
const BRANCHES: Key = optional("branches", Shape::Items(&[NAME, TYPE, IF]));
const IMPLIED: Key = optional("implied", Shape::Flag);
const BOXED: Key = optional("boxed", Shape::Flag);
const BASE: Key = optional("base", Shape::Name);
const KIND: Key = needed("kind", Shape::Text);

const ENUM: &[Key] = &[
    KIND,
    VALUES,
    optional("prefix", Shape::Text),
    IMPLIED,
    NAME,
    IF,
    FEATURES,
];
const STRUCT: &[Key] = &[KIND, BASE, MEMBERS, IMPLIED, NAME, IF, FEATURES];
const UNION: &[Key] = &[
    KIND,
    BASE,
    MEMBERS,
    needed("tag", Shape::Name),
    needed("tag-type", Shape::Name),
    BRANCHES,
    IMPLIED,
    NAME,
    IF,
    FEATURES,
];
const ALTERNATE: &[Key] = &[KIND, BRANCHES, IMPLIED, NAME, IF, FEATURES];
const COMMAND: &[Key] = &[
    KIND,
    NAME,
    optional("arguments", Shape::Name),
    optional("returns", Shape::Name),
    optional("no-gen", Shape::Flag),
    optional("no-success-response", Shape::Flag),
    BOXED,
    optional("allow-oob", Shape::Flag),
    optional("allow-preconfig", Shape::Flag),
    optional("coroutine", Shape::Flag),
    IF,
    FEATURES,
];
const EVENT: &[Key] = &[
    KIND,
    NAME,
    optional("data", Shape::Name),
    BOXED,
    IF,
    FEATURES,
];

type Check = Result<(), Problem>;

/// Explains the problem with a definition.
pub(super) fn problem(json: &Value) -> Problem {
    match definition(json) {
        Err(problem) => problem,
        // A map cannot have duplicate keys, but the text can.
        Ok(()) => Problem("a key is repeated".to_owned()),
    }
}

fn definition(json: &Value) -> Check {
    let map = object(json)?;
    let kind = match map.get("kind") {
        Some(Value::String(kind)) if is_name(kind) => kind.as_str(),
        Some(other) => return wrong(&KIND, other, "is not a name"),
        None => return lacks(&KIND),
    };
    let keys = match kind {
        "enum" => ENUM,
        "object" if map.contains_key("tag") => UNION,
        "object" => STRUCT,
        "alternate" => ALTERNATE,
        "command" => COMMAND,
        "event" => EVENT,
        other => return Err(Problem(format!("there is no kind '{other}'"))),
    };
    check(map, keys)
}

fn object(json: &Value) -> Result<&Map<String, Value>, Problem> {
    match json {
        Value::Object(map) => Ok(map),
        other => Err(Problem(format!("{} is not an object", shown(other)))),
    }
}

fn lacks(key: &Key) -> Check {
    Err(Problem(format!("it lacks '{}'", key.name)))
}

fn wrong(key: &Key, value: &Value, what: &str) -> Check {
    let text = format!("'{}': {} {what}", key.name, shown(value));
    Err(Problem(text))
}

fn check(map: &Map<String, Value>, keys: &[Key]) -> Check {
    for key in keys {
        match (map.get(key.name), &key.shape) {
            (None, _) if key.needed => return lacks(key),
            (None, _)
            | (Some(Value::Bool(_)), Shape::Flag)
            | (Some(Value::String(_)), Shape::Text) => {}
            (Some(Value::String(text)), Shape::Name) if is_name(text) => {}
            (Some(Value::Array(items)), Shape::Items(keys)) => {
                for item in items {
                    check(object(item)?, keys)?;
                }
            }
            (Some(value), Shape::Condition) => condition(value)?,
            (Some(value), Shape::Name) => return wrong(key, value, "is not a name"),
            (Some(value), Shape::Text) => return wrong(key, value, "is not a string"),
            (Some(value), Shape::Items(_)) => return wrong(key, value, "is not an array"),
            (Some(value), Shape::Flag) => {
                return wrong(key, value, "is neither true nor false");
            }
        }
    }
    let is_unknown = |found: &&String| keys.iter().all(|key| key.name != found.as_str());
    match map.keys().find(is_unknown) {
        None => Ok(()),
        // An unknown key may change the meaning of the rest.
        Some(key) => {
            let key = shown(&Value::from(key.as_str()));
            Err(Problem(format!("the key {key} is not known")))
        }
    }
}

/// The nesting is bounded by that of the JSON reader.
fn condition(value: &Value) -> Check {
    let wrong = || Err(Problem(format!("{} is not a condition", shown(value))));
    match value {
        Value::String(symbol) if is_symbol(symbol) => Ok(()),
        Value::Object(map) if map.len() == 1 => match map.iter().next() {
            Some((key, Value::Array(items))) if key == "all" || key == "any" => {
                if items.is_empty() {
                    return wrong();
                }
                items.iter().try_for_each(condition)
            }
            Some((key, value)) if key == "not" => condition(value),
            _ => wrong(),
        },
        _ => wrong(),
    }
}
