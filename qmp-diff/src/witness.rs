//! Proof of a break: a message that the old server accepts and the new one refuses.

use serde_json::{Map, Value};

/// A message that proves a break.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// The command.
    pub command: String,
    /// Its arguments, an object, which may be empty.
    pub arguments: Value,
    /// Whether it is sent out of band.
    pub out_of_band: bool,
    /// The error class of the new server.
    pub class: String,
    /// The description.
    pub desc: String,
    /// The outcome on a real server, if one was asked.
    pub outcome: Option<Confirmation>,
}

/// The outcome of a message on a real server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// It refused the message with this description.
    Confirmed(String),
    /// It accepted the message, or its own schema does.
    Refuted(String),
    /// It could not be asked, or gave another answer.
    Unknown(String),
}

impl Witness {
    /// The message as sent.
    #[must_use]
    pub fn message(&self) -> String {
        let verb = if self.out_of_band {
            "exec-oob"
        } else {
            "execute"
        };
        let command = Value::from(self.command.as_str());
        let is_empty = self.arguments.as_object().is_some_and(Map::is_empty);
        if is_empty {
            format!("{{\"{verb}\": {command}}}")
        } else {
            format!(
                "{{\"{verb}\": {command}, \"arguments\": {}}}",
                self.arguments
            )
        }
    }
}

impl Confirmation {
    /// The name in reports.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Confirmation::Confirmed(_) => "confirmed",
            Confirmation::Refuted(_) => "refuted",
            Confirmation::Unknown(_) => "unknown",
        }
    }

    /// The explanation.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Confirmation::Confirmed(text)
            | Confirmation::Refuted(text)
            | Confirmation::Unknown(text) => text,
        }
    }
}
