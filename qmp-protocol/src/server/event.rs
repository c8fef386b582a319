//! [`Event`]: an event to send.

use serde_json::{Map, Value};

use qmp_types::Timestamp;

/// An event to send, with its time.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The name.
    pub name: String,
    /// The data, if the event has any.
    pub data: Option<Map<String, Value>>,
    /// When it happened.
    pub timestamp: Timestamp,
}

impl Event {
    /// The message on the wire.
    #[must_use]
    pub fn message(&self) -> Value {
        let mut timestamp = Map::new();
        timestamp.insert("seconds".to_owned(), self.timestamp.seconds.into());
        timestamp.insert(
            "microseconds".to_owned(),
            self.timestamp.microseconds.into(),
        );
        let mut message = Map::new();
        message.insert("timestamp".to_owned(), timestamp.into());
        message.insert("event".to_owned(), self.name.clone().into());
        if let Some(data) = &self.data {
            message.insert("data".to_owned(), data.clone().into());
        }
        message.into()
    }
}
