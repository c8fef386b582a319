//! The observations of a program, as lines of text that can be compared.

use std::error::Error as _;
use std::fmt::{Debug, Write as _};

use qmp_client::protocol::Direction;
use qmp_client::{Error, Received};

use crate::server::Seen;

/// All observations.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    /// The result of each step of the program, with further lines that belong to it.
    pub(crate) steps: Vec<String>,
    /// The messages that an observer saw.
    pub(crate) observed: Vec<(Direction, String)>,
    pub(crate) seen: Seen,
    /// Faults that neither client may have.
    pub(crate) faults: Vec<String>,
}

impl Record {
    /// Records the result of a step.
    pub(crate) fn step<T: Debug>(&mut self, step: &str, result: &Result<T, Error>) {
        match result {
            Ok(value) => self.steps.push(format!("{step} => Ok {value:?}")),
            Err(error) => self.error(step, error),
        }
    }

    pub(crate) fn received<T: Debug>(
        &mut self,
        step: &str,
        result: &Result<Option<Received<T>>, Error>,
    ) {
        match result {
            Ok(Some(Received::Event(event))) => {
                self.steps.push(format!("{step} => Event {event:?}"));
            }
            Ok(Some(other)) => self.steps.push(format!("{step} => {other:?}")),
            Ok(None) => self.steps.push(format!("{step} => None")),
            Err(error) => self.error(step, error),
        }
    }

    pub(crate) fn say(&mut self, step: &str, text: &str) {
        self.steps.push(format!("{step} => {text}"));
    }

    fn error(&mut self, step: &str, error: &Error) {
        let debug = format!("{error:?}");
        let variant = debug.split(|c: char| !c.is_alphanumeric()).next();
        let variant = variant.unwrap_or_default();
        let outcome = ["NotSent", "Unknown"]
            .iter()
            .find(|outcome| debug.contains(&format!("outcome: {outcome}")));
        let mut step = format!("{step} => {variant}");
        if let Some(outcome) = outcome {
            let _ = write!(step, " {outcome}");
        }
        let text = error.to_string();
        let is_end = error.is_end();
        let _ = write!(step, ": {text}\n    {debug}\n    is_end: {is_end}");
        let mut parent = text;
        let mut source = error.source();
        while let Some(error) = source {
            let text = error.to_string();
            let _ = write!(step, "\n    source: {text}");
            if parent.contains(&text) {
                self.faults
                    .push(format!("`{parent}` repeats its source `{text}`"));
            }
            parent = text;
            source = error.source();
        }
        self.steps.push(step);
        if let Some(about) = nothing_said(error) {
            self.faults
                .push(format!("`{error}` says nothing of {about}"));
        }
    }

    /// The parts to compare. Messages of each direction are in order, but the scheduler decides how the two
    /// directions interleave, and whether a client notices the end of a connection
    /// before it writes to it.
    pub(crate) fn parts(&self) -> Vec<String> {
        let mut parts = self.steps.clone();
        for wanted in [Direction::Sent, Direction::Received] {
            let arrived = |text: &str| {
                wanted == Direction::Received || self.seen.received.contains(text.trim_end())
            };
            let seen = self.observed.iter();
            let seen = seen.filter(|(of, text)| *of == wanted && arrived(text));
            let texts: Vec<_> = seen.map(|(_, text)| text.as_str()).collect();
            parts.push(format!("observed {wanted} {}", texts.join("\n    ")));
        }
        parts.push(format!("the server received {:?}", self.seen.received));
        parts.push(format!("the connection was {:?}", self.seen.ends));
        parts
    }

    /// Checks what must hold for all scripts.
    pub(crate) fn check(&mut self) {
        for fault in &self.seen.faults {
            self.faults.push(format!("the script is wrong: {fault}"));
        }
        self.check_observation();
        self.check_requests();
    }

    /// A reply is observed after its request.
    fn check_observation(&mut self) {
        let id = |text: &str| {
            let value: serde_json::Value = serde_json::from_str(text).ok()?;
            value.get("id")?.as_u64()
        };
        let mut sent = Vec::new();
        for (direction, text) in &self.observed {
            match direction {
                Direction::Sent => sent.extend(id(text)),
                Direction::Received => {
                    let id = id(text).filter(|id| *id < 900 && !sent.contains(id));
                    if id.is_some() {
                        self.faults.push(format!("seen before its request: {text}"));
                    }
                }
            }
        }
    }

    /// Each request is an object with a unique id.
    fn check_requests(&mut self) {
        let mut ids = Vec::new();
        let text = self.seen.received.replace("<1 fd>", "");
        let values = serde_json::Deserializer::from_str(&text).into_iter::<serde_json::Value>();
        for value in values {
            let id = match &value {
                Ok(value) if value.is_object() => {
                    if value["execute"] == "qmp_capabilities" {
                        // Another session begins.
                        ids.clear();
                    }
                    value["id"].as_u64()
                }
                // The last may be incomplete.
                Err(error) if error.is_eof() => break,
                _ => None,
            };
            if id.is_none() || ids.contains(&id) {
                self.faults
                    .push(format!("no object with an id of its own: {value:?}"));
            }
            ids.push(id);
        }
    }
}

/// The part that a reader needs and an error lacks.
fn nothing_said(error: &Error) -> Option<&'static str> {
    let text = error.to_string();
    match error {
        Error::Deadline { command, .. } if !text.contains(command.as_str()) => {
            Some("what was waited for")
        }
        Error::NoEvent { event, .. } if !text.contains(event.as_str()) => {
            Some("what was waited for")
        }
        Error::NotQmp { .. } if text.contains("``") => Some("what is wrong"),
        _ => None,
    }
}
