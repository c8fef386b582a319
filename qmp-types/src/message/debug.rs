//! `{:?}` of messages, in which secrets are masked.

use std::fmt;

use super::{ErrorObject, Message, RawEvent};
use crate::secrets::{Reply, TextKind, mask};

impl fmt::Debug for ErrorObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorObject")
            .field("class", &self.class)
            .field("desc", &mask(&self.desc, TextKind::Text))
            .finish()
    }
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Greeting(greeting) => f.debug_tuple("Greeting").field(greeting).finish(),
            Self::Return { id, value } => f
                .debug_struct("Return")
                .field("id", id)
                .field("value", &mask(value, TextKind::Return(Reply::UNKNOWN)))
                .finish(),
            Self::Error { id, error } => f
                .debug_struct("Error")
                .field("id", id)
                .field("error", error)
                .finish(),
            Self::Event(event) => f.debug_tuple("Event").field(event).finish(),
        }
    }
}

impl fmt::Debug for RawEvent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawEvent")
            .field("name", &self.name)
            .field(
                "data",
                &self.data.map(|data| mask(data, TextKind::Data(&self.name))),
            )
            .field("timestamp", &self.timestamp)
            .finish()
    }
}
