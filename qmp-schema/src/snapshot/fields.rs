//! The keys of an object in a snapshot.
//!
//! Takes a JSON value, gives what its keys hold, or what is wrong. Must not know what they mean.

use serde_json::{Map, Value};

use super::schema::Problem;
use crate::condition::is_symbol;
use crate::diagnostic::shown;
use crate::schema::{Condition, Feature};

type Result<T> = std::result::Result<T, Problem>;

/// An object that is being read.
pub(super) struct Fields<'a> {
    map: &'a Map<String, Value>,
    /// What has been read; there are never many.
    seen: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(value: &'a Value) -> Result<Self> {
        match value {
            Value::Object(map) => Ok(Self {
                map,
                seen: Vec::new(),
            }),
            other => Err(Problem(format!("{} is no object", shown(other)))),
        }
    }

    fn get(&mut self, key: &'static str) -> Option<&'a Value> {
        self.seen.push(key);
        self.map.get(key)
    }

    pub(super) fn optional_name(&mut self, key: &'static str) -> Result<Option<&'a str>> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::String(text)) if is_name(text) => Ok(Some(text)),
            Some(other) => Err(Problem(format!("'{key}': {} is no name", shown(other)))),
        }
    }

    /// A text that means nothing here.
    pub(super) fn optional_text(&mut self, key: &'static str) -> Result<Option<&'a str>> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(Problem(format!("'{key}': {} is no text", shown(other)))),
        }
    }

    pub(super) fn name(&mut self, key: &'static str) -> Result<&'a str> {
        let name = self.optional_name(key)?;
        name.ok_or_else(|| Problem(format!("it lacks '{key}'")))
    }

    pub(super) fn flag(&mut self, key: &'static str) -> Result<bool> {
        match self.get(key) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(other) => Err(Problem(format!(
                "'{key}': {} is neither true nor false",
                shown(other)
            ))),
        }
    }

    /// Reads each item of a list with a function.
    pub(super) fn list<T>(
        &mut self,
        key: &'static str,
        read: impl FnMut(&mut Fields<'a>) -> Result<T>,
    ) -> Result<Vec<T>> {
        match self.get(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => each(items, read),
            Some(other) => Err(Problem(format!("'{key}': {} is no array", shown(other)))),
        }
    }

    pub(super) fn condition(&mut self) -> Result<Option<Condition>> {
        self.get("if").map(condition).transpose()
    }

    pub(super) fn features(&mut self) -> Result<Vec<Feature>> {
        self.list("features", |fields| {
            Ok(Feature {
                name: fields.name("name")?.to_owned(),
                condition: fields.condition()?,
            })
        })
    }

    /// Checks that nothing is left: what is not understood may change the meaning of the rest.
    pub(super) fn end(self) -> Result<()> {
        match self
            .map
            .keys()
            .find(|key| !self.seen.contains(&key.as_str()))
        {
            None => Ok(()),
            Some(key) => Err(Problem(format!(
                "the key {} is not known",
                shown(&Value::from(key.as_str()))
            ))),
        }
    }
}

fn each<'a, T>(
    items: &'a [Value],
    mut read: impl FnMut(&mut Fields<'a>) -> Result<T>,
) -> Result<Vec<T>> {
    let items = items.iter().map(|item| {
        let mut fields = Fields::new(item)?;
        let item = read(&mut fields)?;
        fields.end()?;
        Ok(item)
    });
    items.collect()
}

/// The nesting is bounded by that of the JSON reader.
fn condition(value: &Value) -> Result<Condition> {
    let wrong = || Problem(format!("{} is no condition", shown(value)));
    let list = |value: &Value| match value {
        Value::Array(items) if !items.is_empty() => items.iter().map(condition).collect(),
        _ => Err(wrong()),
    };
    match value {
        Value::String(symbol) if is_symbol(symbol) => Ok(Condition::Defined(symbol.clone())),
        Value::Object(map) if map.len() == 1 => match map.iter().next() {
            Some((key, value)) if key == "all" => Ok(Condition::All(list(value)?)),
            Some((key, value)) if key == "any" => Ok(Condition::Any(list(value)?)),
            Some((key, value)) if key == "not" => Ok(Condition::Not(Box::new(condition(value)?))),
            _ => Err(wrong()),
        },
        _ => Err(wrong()),
    }
}

/// Whether a text can be a name of the schema language; this is not the place to be exact.
pub(super) fn is_name(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    !text.is_empty() && text.chars().all(plain)
}
