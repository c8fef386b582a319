//! JSON objects whose members keep the order in which they were added, so that a document begins with its title.

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::examples::Json;

/// A JSON object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object(Vec<(String, Json)>);

impl Object {
    /// Adds a member.
    #[must_use]
    pub fn with(mut self, key: impl Into<String>, value: impl Into<Json>) -> Self {
        self.push(key, value);
        self
    }

    /// Adds a member.
    pub fn push(&mut self, key: impl Into<String>, value: impl Into<Json>) {
        self.0.push((key.into(), value.into()));
    }

    /// Adds a string unless it is empty.
    pub fn push_text(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.push(key, text);
        }
    }

    /// Renames a member.
    pub fn rename(&mut self, key: &str, new: &str) {
        for (known, _) in &mut self.0 {
            if known == key {
                new.clone_into(known);
            }
        }
    }

    /// Adds all members of another one.
    pub fn extend(&mut self, other: Object) {
        self.0.extend(other.0);
    }

    /// Whether it has no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Into<Value>> From<T> for Json {
    fn from(value: T) -> Self {
        Json::Scalar(value.into())
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Json::Object(object.0)
    }
}

impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(items: I) -> Self {
        Json::Array(items.into_iter().collect())
    }
}

impl<K: Into<String>, V: Into<Json>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let members = members.into_iter();
        Object(
            members
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        )
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// The text of a document: indented, with a line end.
#[must_use]
pub fn to_text(document: &impl Serialize) -> String {
    // Only maps with other keys than strings could fail, and there are none.
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}
