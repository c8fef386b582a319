//! [`Recorder`]: what is sent and received, as JSON values one a line, in the order of the wire.

use qmp_protocol::server::{CommandRequest, Event, write};
use qmp_types::ErrorObject;
use serde_json::{Map, Value, json};

/// Keeps a session until it is taken.
#[derive(Debug)]
pub(crate) struct Recorder {
    text: Option<String>,
    has_greeting: bool,
}

impl Recorder {
    pub(crate) fn new(records: bool) -> Self {
        Self {
            text: records.then(String::new),
            has_greeting: false,
        }
    }

    fn add(&mut self, message: &Value) {
        if let Some(text) = &mut self.text {
            text.push_str(&write(message, false));
            text.push('\n');
        }
    }

    /// The greeting, once.
    pub(crate) fn greeting(&mut self, bytes: &[u8]) {
        if self.has_greeting {
            return;
        }
        if let Ok(message) = serde_json::from_slice::<Value>(bytes) {
            self.has_greeting = true;
            self.add(&message);
        }
    }

    pub(crate) fn command(&mut self, request: &CommandRequest) {
        if self.text.is_none() {
            return;
        }
        let verb = if request.is_out_of_band {
            "exec-oob"
        } else {
            "execute"
        };
        let mut message = Map::new();
        message.insert(verb.to_owned(), request.command.clone().into());
        if !request.arguments.is_empty() {
            message.insert("arguments".to_owned(), request.arguments.clone().into());
        }
        self.add(&message.into());
    }

    pub(crate) fn reply(&mut self, result: &Result<Option<Value>, ErrorObject>) {
        if self.text.is_none() {
            return;
        }
        match result {
            Ok(None) => {}
            Ok(Some(value)) => self.add(&json!({"return": value})),
            Err(error) => self.add(&json!({
                "error": {"class": error.class.to_string(), "desc": error.desc},
            })),
        }
    }

    pub(crate) fn event(&mut self, event: &Event) {
        if self.text.is_some() {
            self.add(&event.message());
        }
    }

    /// What was kept since the last call.
    pub(crate) fn take(&mut self) -> String {
        self.text.as_mut().map(std::mem::take).unwrap_or_default()
    }
}
