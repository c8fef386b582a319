//! [`ReceivedEvent`]: an event as it was received.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use qmp_types::secrets::Masked;
use qmp_types::{DecodeError, Event, EventSet, RawEvent, Timed, Timestamp};

use crate::secrets::Secrets;

/// An event as it was received, to be decoded when its type is known. Clones share the text.
#[derive(Clone, PartialEq, Eq)]
pub struct ReceivedEvent(Arc<Parts>);

#[derive(PartialEq, Eq)]
struct Parts {
    name: Box<str>,
    timestamp: Timestamp,
    text: Box<str>,
    /// Where the data is in the text.
    data: Option<Range<usize>>,
    secrets: Secrets,
}

impl ReceivedEvent {
    /// Keeps an event that was found in `text`.
    pub(super) fn new(event: &RawEvent<'_>, text: &str, secrets: Secrets) -> Self {
        // Both are slices of the same text.
        let start = |data: &str| data.as_ptr() as usize - text.as_ptr() as usize;
        Self(Arc::new(Parts {
            name: event.name.as_ref().into(),
            timestamp: event.timestamp,
            text: text.into(),
            data: event.data.map(|data| start(data)..start(data) + data.len()),
            secrets,
        }))
    }

    /// The name on the wire.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// When it happened.
    #[must_use]
    pub fn timestamp(&self) -> Timestamp {
        self.0.timestamp
    }

    /// The whole message.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The text of the data, if there is any.
    #[must_use]
    pub fn data(&self) -> Option<&str> {
        self.0.text.get(self.0.data.clone()?)
    }

    /// The event, to be decoded with [`RawEvent::decode`] or [`RawEvent::decode_as`].
    #[must_use]
    pub fn as_raw(&self) -> RawEvent<'_> {
        RawEvent::new(self.name(), self.data(), self.timestamp())
    }

    /// The data, with secrets masked, if there is any.
    #[must_use]
    pub fn masked_data(&self) -> Masked<'_> {
        let data = self.data().unwrap_or_default();
        self.0.secrets.data(self.name(), data)
    }

    /// Decodes the event as any event of a schema.
    ///
    /// # Errors
    /// If the data does not fit the event's type.
    pub fn decode<E: EventSet>(&self) -> Result<Timed<E>, DecodeError> {
        self.as_raw().decode()
    }

    /// Decodes the event as one of a given type; `None` if it is another event.
    ///
    /// # Errors
    /// If the data does not fit the event's type.
    pub fn decode_as<E: Event>(&self) -> Result<Option<Timed<E>>, DecodeError> {
        self.as_raw().decode_as()
    }
}

impl fmt::Debug for ReceivedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let data = self.data().map(|_| self.masked_data().into_text());
        f.debug_struct("ReceivedEvent")
            .field("name", &self.0.name)
            .field("timestamp", &self.0.timestamp)
            .field("data", &data)
            .finish()
    }
}
