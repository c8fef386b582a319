//! Facts about commands and events that the schema does not have: how they relate to each other, and examples.

use std::collections::BTreeMap;

use serde_json::Value;

/// Relations and examples of commands and events, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// How commands relate to events and to other commands.
    pub relations: BTreeMap<String, Relation>,
    /// Examples of commands and events.
    pub examples: BTreeMap<String, Example>,
}

/// How a command relates to events and to other commands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relation {
    /// Events that it causes whenever it succeeds.
    pub events: Vec<String>,
    /// Events that it can also cause.
    pub may: Vec<String>,
    /// The event that tells that its work is over.
    pub completed: Option<String>,
    /// The command that shows its effect.
    pub effect: Option<String>,
    /// The command that undoes it.
    pub inverse: Option<String>,
    /// Errors that it is known to give: the class and the cause.
    pub errors: Vec<(String, String)>,
}

/// A message of a command or event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it shows, in the markup of schema comments.
    pub text: String,
    /// The request or the event as it is on the wire.
    pub message: Value,
    /// The same as text, laid out in lines.
    pub shown: String,
}
