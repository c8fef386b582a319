//! JSON values that keep the order of their members: examples are read as they were written.

use std::fmt::{self, Write};

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

/// A JSON value. `{}` prints it in one line, with spaces after commas and colons.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// An object: its members, in order.
    Object(Vec<(String, Json)>),
    /// An array.
    Array(Vec<Json>),
    /// Any other value.
    Scalar(Value),
}

impl Json {
    /// The member of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        let Self::Object(members) = self else {
            return None;
        };
        let mut members = members.iter();
        members.find_map(|(name, value)| (name == key).then_some(value))
    }

    /// A string.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Scalar(value) => value.as_str(),
            _ => None,
        }
    }

    /// The value without the order of members.
    #[must_use]
    pub fn to_value(&self) -> Value {
        match self {
            Self::Object(members) => {
                let members = members.iter();
                let members = members.map(|(name, value)| (name.clone(), value.to_value()));
                Value::Object(members.collect())
            }
            Self::Array(items) => items.iter().map(Self::to_value).collect(),
            Self::Scalar(value) => value.clone(),
        }
    }

    /// The value in lines of at most `width` characters, unless a string is longer. A value that fits in a line is not split.
    #[must_use]
    pub fn pretty(&self, width: usize) -> String {
        let mut text = String::new();
        self.lines(&mut text, width, 0, 0);
        text
    }

    /// Writes the value at an indentation; `after` is the number of other characters in its line.
    fn lines(&self, text: &mut String, width: usize, indent: usize, after: usize) {
        const STEP: usize = 2;
        let line = self.to_string();
        let parts: Vec<(String, &Json)> = match self {
            Self::Object(members) => { members.iter() }
                .map(|(name, value)| (format!("{}: ", quoted(name)), value))
                .collect(),
            Self::Array(items) => items.iter().map(|item| (String::new(), item)).collect(),
            Self::Scalar(_) => Vec::new(),
        };
        if parts.is_empty() || indent + after + line.chars().count() <= width {
            text.push_str(&line);
            return;
        }
        let (open, close) = match self {
            Self::Object(_) => ('{', '}'),
            _ => ('[', ']'),
        };
        let last = parts.len() - 1;
        let inner = indent + STEP;
        text.push(open);
        for (index, (key, value)) in parts.into_iter().enumerate() {
            // Writing to a string does not fail.
            let _ = write!(text, "\n{:inner$}{key}", "");
            value.lines(text, width, inner, key.chars().count() + 1);
            if index < last {
                text.push(',');
            }
        }
        let _ = write!(text, "\n{:indent$}{close}", "");
    }
}

/// A string as JSON writes it.
fn quoted(text: &str) -> String {
    // A string is never refused.
    serde_json::to_string(text).unwrap_or_default()
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(members) => {
                f.write_char('{')?;
                for (index, (name, value)) in members.iter().enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{}: {value}", quoted(name))?;
                }
                f.write_char('}')
            }
            Self::Array(items) => {
                f.write_char('[')?;
                for (index, item) in items.iter().enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{item}")?;
                }
                f.write_char(']')
            }
            Self::Scalar(value) => write!(f, "{value}"),
        }
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(members) => {
                let members = members.iter().map(|(name, value)| (name, value));
                serializer.collect_map(members)
            }
            Self::Array(items) => items.serialize(serializer),
            Self::Scalar(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Ordered)
    }
}

struct Ordered;

impl<'de> Visitor<'de> for Ordered {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Scalar(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Scalar(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Scalar(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Scalar(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Json::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_kept_and_lines_are_split() -> serde_json::Result<()> {
        let text = r#"{"z": 1, "a": [true, null, {"b": "x\"y"}], "e": {}, "f": -1.5}"#;
        let json: Json = serde_json::from_str(text)?;
        assert_eq!(json.to_string(), text);
        assert_eq!(json.pretty(80), text);
        assert_eq!(
            serde_json::to_string(&json)?,
            text.replace(": ", ":").replace(", ", ",")
        );
        assert_eq!(json.to_value(), serde_json::from_str::<Value>(text)?);
        assert_eq!(
            json.pretty(32),
            "{\n  \"z\": 1,\n  \"a\": [\n    true,\n    null,\n    {\"b\": \"x\\\"y\"}\n  ],\n  \"e\": {},\n  \"f\": -1.5\n}"
        );
        assert_eq!(json.get("f").map(Json::to_string).as_deref(), Some("-1.5"));
        assert_eq!(json.get("g"), None);
        Ok(())
    }
}
