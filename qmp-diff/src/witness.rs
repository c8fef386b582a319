//! Proof of a break: a message that the old server takes and the new one refuses.

use serde_json::{Map, Value};

/// A message that proves a break.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// The command.
    pub command: String,
    /// Its arguments, an object; perhaps an empty one.
    pub arguments: Value,
    /// Whether it is sent out of band.
    pub out_of_band: bool,
    /// What the new server answers: its error's class and description.
    pub class: String,
    /// The description.
    pub desc: String,
    /// What a real server did, if one was asked.
    pub outcome: Option<Confirmation>,
}

/// What a real server did with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirmation {
    /// It refused the message, with these words.
    Confirmed(String),
    /// It took it, or its own schema does.
    Refuted(String),
    /// It could not be asked, or answered something else.
    Unknown(String),
}

impl Witness {
    /// The message, as it is sent.
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
    /// The word for it in reports.
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
