//! Recorded sessions: decoding all that a server said with the types, encoding it again, and
//! saying what changed on the way.
//!
//! A transcript is a stream of JSON values: commands, replies, events and greetings in the order in
//! which they were sent. A reply belongs to the command with the same `id`, or without one to the
//! oldest that has no reply yet.

use std::collections::VecDeque;
use std::fmt;

use serde_json::Value;

use crate::call::{Command, CommandVisitor, EventSet};
use crate::error::DecodeError;
use crate::message::Message;
use crate::reader::Reader;

/// Finds a command of a schema by its name, and lets the visitor see its type; `None` if there is
/// no such command. The generated function `visit_command` is one.
pub type Visit = fn(&str, RoundTrip) -> Option<Result<(), Problem>>;

/// What came of replaying a transcript.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replayed {
    /// How many replies there were, errors included.
    pub replies: usize,
    /// How many events there were.
    pub events: usize,
    /// The replies and events that did not come through unchanged, in order.
    pub failures: Vec<Failure>,
}

/// A reply or event that did not come through unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The command or event; empty if the message could not be recognised.
    pub name: String,
    /// Where the message is in the transcript, in bytes.
    pub offset: usize,
    /// What went wrong.
    pub problem: Problem,
}

/// Why a reply or event did not come through unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It does not fit its type.
    Decode(DecodeError),
    /// Encoded again, it is different.
    Changed {
        /// Where the first difference is.
        path: String,
        /// What it was, as JSON; `None` if it was not there.
        before: Option<String>,
        /// What it became.
        after: Option<String>,
    },
    /// The schema has no such command.
    UnknownCommand,
    /// There is no command that the reply could belong to.
    UnknownReply,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = if self.name.is_empty() {
            "(no message)"
        } else {
            &self.name
        };
        write!(f, "{name}: {}", self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: &Option<String>| value.clone().unwrap_or_else(|| "absent".to_owned());
        match self {
            Self::Decode(error) => error.fmt(f),
            Self::Changed {
                path,
                before,
                after,
            } => {
                let path = if path.is_empty() { "the value" } else { path };
                write!(f, "{path}: was {}, became {}", shown(before), shown(after))
            }
            Self::UnknownCommand => f.write_str("the schema has no such command"),
            Self::UnknownReply => f.write_str("a reply to no command"),
        }
    }
}

/// Replays a transcript.
///
/// # Errors
/// If the text is not a stream of JSON values.
pub fn replay<E: EventSet>(text: &str, visit: Visit) -> Result<Replayed, DecodeError> {
    let mut r = Reader::new(text);
    let mut replayed = Replayed::default();
    let mut waiting: VecDeque<(Option<Value>, String)> = VecDeque::new();
    while !r.at_end() {
        let value = r.raw()?;
        let offset = r.offset() - value.len();
        if let Some(command) = sent_command(value) {
            waiting.push_back(command);
            continue;
        }
        let (name, result) = match Message::parse(value) {
            Err(error) => (String::new(), Err(Problem::Decode(error))),
            Ok(Message::Greeting(_)) => continue,
            Ok(Message::Event(event)) => {
                replayed.events += 1;
                let result = event.decode::<E>().map_err(Problem::Decode);
                let result = result.and_then(|timed| unchanged(value, &timed.to_message()));
                (event.name.into_owned(), result)
            }
            Ok(Message::Error { id, .. }) => {
                replayed.replies += 1;
                // An error without an id may belong to none of the commands (R30).
                let command = take(&mut waiting, id.as_ref());
                (command.unwrap_or_default(), Ok(()))
            }
            Ok(Message::Return { id, value }) => {
                replayed.replies += 1;
                match take(&mut waiting, id.as_ref()) {
                    None => (String::new(), Err(Problem::UnknownReply)),
                    Some(name) => {
                        let result = visit(&name, RoundTrip(value.to_owned()));
                        (name, result.unwrap_or(Err(Problem::UnknownCommand)))
                    }
                }
            }
        };
        if let Err(problem) = result {
            replayed.failures.push(Failure {
                name,
                offset,
                problem,
            });
        }
    }
    Ok(replayed)
}

/// The id and name of a command, if the message is one.
fn sent_command(text: &str) -> Option<(Option<Value>, String)> {
    let mut message = Reader::new(text).map().ok()?;
    let name = message
        .remove("execute")
        .or_else(|| message.remove("exec-oob"))?;
    Some((message.remove("id"), name.as_str()?.to_owned()))
}

fn take(waiting: &mut VecDeque<(Option<Value>, String)>, id: Option<&Value>) -> Option<String> {
    let index = waiting
        .iter()
        .position(|(waiting, _)| waiting.as_ref() == id)?;
    waiting.remove(index).map(|(_, name)| name)
}

/// Decodes the text of a reply and encodes it again.
#[derive(Debug)]
pub struct RoundTrip(String);

impl CommandVisitor for RoundTrip {
    type Output = Result<(), Problem>;

    fn visit<C: Command>(self) -> Self::Output {
        let value: C::Return = crate::from_str(&self.0).map_err(Problem::Decode)?;
        unchanged(&self.0, &crate::to_string(&value))
    }
}

fn unchanged(before: &str, after: &str) -> Result<(), Problem> {
    let before: Value = crate::from_str(before).map_err(Problem::Decode)?;
    let after: Value = crate::from_str(after).map_err(Problem::Decode)?;
    match difference(&before, &after) {
        None => Ok(()),
        Some((path, before, after)) => Err(Problem::Changed {
            path,
            before,
            after,
        }),
    }
}

type Difference = (String, Option<String>, Option<String>);

fn difference(before: &Value, after: &Value) -> Option<Difference> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let gone = before
                .iter()
                .find_map(|(name, before)| match after.get(name) {
                    Some(after) => difference(before, after).map(|found| within(name, found)),
                    None => Some((name.clone(), Some(before.to_string()), None)),
                });
            gone.or_else(|| {
                let (name, new) = after.iter().find(|(name, _)| !before.contains_key(*name))?;
                Some((name.clone(), None, Some(new.to_string())))
            })
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => before
            .iter()
            .zip(after)
            .enumerate()
            .find_map(|(index, (before, after))| {
                difference(before, after).map(|found| within(&format!("[{index}]"), found))
            }),
        // Whether a number is written with a fraction says nothing.
        (Value::Number(a), Value::Number(b))
            if a == b || a.as_f64() == b.as_f64() && !(a.is_u64() && b.is_u64()) =>
        {
            None
        }
        _ if before == after => None,
        _ => Some((
            String::new(),
            Some(before.to_string()),
            Some(after.to_string()),
        )),
    }
}

fn within(step: &str, (path, before, after): Difference) -> Difference {
    let joint = if path.is_empty() || path.starts_with('[') {
        ""
    } else {
        "."
    };
    (format!("{step}{joint}{path}"), before, after)
}
