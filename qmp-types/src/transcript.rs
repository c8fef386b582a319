//! Recorded sessions: decodes everything that a server sent, encodes it again, and reports
//! differences.
//!
//! A transcript is a stream of JSON values: commands, replies, events and greetings in the order in
//! which they were sent. A reply belongs to the command with the same `id`, or without one to the
//! oldest that has no reply yet.
//!
//! Malformed input from a client is not a failure if the server answers it
//! with an error. The byte 0xFF, with which clients and guest agents resynchronise, may stand between messages.
//!
//! Unknown items of a server that is newer than the types are not failures: they are
//! reported, and must be kept (values, branches, events) or ignored (members).

mod sent;

use std::borrow::Cow;
use std::fmt;

use std::any::Any;

use qmp_text::printable;
use serde_json::{Map, Value};

use crate::call::{Command, CommandVisitor, EventSet};
use crate::enumeration::UnknownBranch;
use crate::error::DecodeError;
use crate::message::{Message, RawEvent, Timed};
use crate::reader::{JsonType, Reader};
use crate::wire::{Codec, Data};
use sent::{Malformed, Waiting};

/// Finds a command of a schema by its name, and calls the visitor with its type; `None` if there is
/// no such command. The generated function `visit_command` is such a function.
pub type Visit = fn(&str, RoundTrip) -> Option<Result<Vec<Newer>, Problem>>;

/// The result of replaying a transcript.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Replayed {
    /// How many replies there were, errors included.
    pub replies: usize,
    /// How many events there were.
    pub events: usize,
    /// The replies and events that did not come through unchanged, in order.
    pub failures: Vec<Failure>,
    /// Items that are newer than the schema of the types, in order.
    pub notes: Vec<Note>,
}

/// An item in a reply or event that is newer than the schema of the types.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// The command or event.
    pub name: String,
    /// The offset of the message in the transcript, in bytes.
    pub offset: usize,
    /// The item.
    pub newer: Newer,
}

/// A kind of item that is newer than the schema of the types.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Newer {
    /// The command, whose reply has no type.
    Command,
    /// The event, which is kept as it is.
    Event,
    /// A member, which is ignored.
    Member {
        /// Its path.
        path: String,
    },
    /// A value of an enum, or a tag with its branch, which is kept.
    Value {
        /// Its path.
        path: String,
        /// The value.
        value: String,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", printable(&self.name))?;
        match &self.newer {
            Newer::Command => f.write_str("the command"),
            Newer::Event => f.write_str("the event"),
            Newer::Member { path } => write!(f, "member {}", printable(path)),
            Newer::Value { path, value } => {
                let (path, value) = (printable(path), printable(value));
                write!(f, "{path}: value '{value}'")
            }
        }?;
        f.write_str(" is newer than the schema")
    }
}

/// A reply or event that did not come through unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    /// The command or event; empty if the message could not be recognised.
    pub name: String,
    /// The offset of the message in the transcript, in bytes.
    pub offset: usize,
    /// The cause.
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
        /// The path of the first difference.
        path: String,
        /// The received value, as JSON; `None` if it was absent.
        before: Option<String>,
        /// The value after encoding.
        after: Option<String>,
    },
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
        write!(f, "{}: {}", printable(name), self.problem)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: &Option<String>| match value {
            Some(value) => printable(value).into_owned(),
            None => "absent".to_owned(),
        };
        match self {
            Self::Decode(error) => error.fmt(f),
            Self::Changed {
                path,
                before,
                after,
            } => {
                let path = if path.is_empty() { "the value" } else { path };
                let (path, before, after) = (printable(path), shown(before), shown(after));
                write!(f, "{path}: was {before}, became {after}")
            }
            Self::UnknownReply => f.write_str("a reply to no command"),
        }
    }
}

/// Stands for the byte 0xFF in the text of a transcript.
const ANEW: char = '\u{1e}';

/// Converts a transcript to text. The byte 0xFF, which UTF-8 does not contain, becomes a separator, and other invalid
/// bytes become one that JSON does not contain. Offsets stay the same.
#[must_use]
pub fn from_bytes(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        let invalid = chunk.invalid().iter();
        text.extend(invalid.map(|byte| if *byte == 0xff { ANEW } else { '\u{1a}' }));
    }
    Cow::Owned(text)
}

/// Replays a transcript.
///
/// # Errors
/// If the text is not a stream of JSON values, except for input that a server answers with an error.
pub fn replay<E: EventSet>(text: &str, visit: Visit) -> Result<Replayed, DecodeError> {
    let mut replayed = Replayed::default();
    let mut waiting = Waiting::default();
    let mut at = 0;
    loop {
        let rest = text[at..].trim_start_matches(|c: char| c == ANEW || c.is_ascii_whitespace());
        at = text.len() - rest.len();
        if rest.is_empty() {
            break;
        }
        let mut r = Reader::new(rest);
        let value = match r.raw() {
            Ok(value) => value,
            Err(error) => {
                // The next message may begin on the next line, or after the byte 0xFF.
                let end = rest.find(['\n', ANEW]);
                // Only a client ends malformed input with this byte.
                if !end.is_some_and(|end| rest[end..].starts_with(ANEW)) {
                    waiting.malformed(None, Malformed::Text(error.in_text_at(at)), at);
                }
                at += end.unwrap_or(rest.len());
                continue;
            }
        };
        let offset = at + r.offset() - value.len();
        at += r.offset();
        if let Some((id, name)) = sent::command(value) {
            waiting.command(id.as_ref(), name);
            continue;
        }
        let (name, result) = match Message::parse(value) {
            Err(error) if sent::is_of_server(value) => (String::new(), Err(Problem::Decode(error))),
            Err(error) => {
                let id = sent::id(value);
                waiting.malformed(id.as_ref(), Malformed::Value(error), offset);
                continue;
            }
            Ok(Message::Greeting(_)) => continue,
            Ok(Message::Event(event)) => {
                replayed.events += 1;
                let result = replay_event::<E>(&event, value);
                (event.name.into_owned(), result)
            }
            Ok(Message::Error { id, error }) => {
                replayed.replies += 1;
                (waiting.refused(id.as_ref(), &error.desc), Ok(Vec::new()))
            }
            Ok(Message::Return { id, value }) => {
                replayed.replies += 1;
                match waiting.done(id.as_ref()) {
                    None => (String::new(), Err(Problem::UnknownReply)),
                    Some(name) => {
                        let result = visit(&name, RoundTrip(value.to_owned()));
                        (name, result.unwrap_or_else(|| Ok(vec![Newer::Command])))
                    }
                }
            }
        };
        match result {
            Ok(newer) => replayed.notes.extend(newer.into_iter().map(|newer| Note {
                name: name.clone(),
                offset,
                newer,
            })),
            Err(problem) => replayed.failures.push(Failure {
                name,
                offset,
                problem,
            }),
        }
    }
    for (malformed, offset) in waiting.unanswered() {
        match malformed {
            Malformed::Text(error) => return Err(error),
            Malformed::Value(error) => replayed.failures.push(Failure {
                name: String::new(),
                offset,
                problem: Problem::Decode(error),
            }),
        }
    }
    replayed.failures.sort_by_key(|failure| failure.offset);
    Ok(replayed)
}

/// Decodes an event and encodes it again.
fn replay_event<E: EventSet>(event: &RawEvent<'_>, message: &str) -> Result<Vec<Newer>, Problem> {
    let data = event.data.unwrap_or("{}");
    let mut r = Reader::noting(data);
    let timed: Timed<E> = event.decode_with(&mut r).map_err(Problem::Decode)?;
    let unknown = timed
        .event
        .members()
        .is_some_and(|members| (members as &dyn Any).is::<UnknownBranch>());
    if unknown {
        unchanged(message, &timed.to_message(), Vec::new())?;
        return Ok(vec![Newer::Event]);
    }
    // `data` is a slice of the message.
    let start = data.as_ptr() as usize;
    let start = start.saturating_sub(message.as_ptr() as usize);
    let newer = r.into_newer().iter().map(|offset| start + offset).collect();
    unchanged(message, &timed.to_message(), newer)
}

/// Decodes the text of a reply and encodes it again.
#[derive(Debug)]
pub struct RoundTrip(String);

impl CommandVisitor for RoundTrip {
    type Output = Result<Vec<Newer>, Problem>;

    fn visit<C: Command>(self) -> Self::Output {
        let mut r = Reader::noting(&self.0);
        let mut value = <C::Return as Data>::Codec::blank();
        let read = <C::Return as Data>::Codec::read(&mut value, &mut r);
        read.and_then(|()| r.end()).map_err(Problem::Decode)?;
        unchanged(&self.0, &crate::to_string(&value), r.into_newer())
    }
}

/// Compares a message with its round trip. `newer` has the offsets of values that the types do not have.
fn unchanged(before: &str, after: &str, mut newer: Vec<usize>) -> Result<Vec<Newer>, Problem> {
    // Sorted, because each value is searched in them.
    newer.sort_unstable();
    let mut known = Known {
        newer: &newer,
        path: String::new(),
        notes: Vec::new(),
    };
    let before = known.value(&mut Reader::new(before));
    let before = before.map_err(Problem::Decode)?;
    let after: Value = crate::from_str(after).map_err(Problem::Decode)?;
    match difference(&before, &after) {
        None => Ok(known.notes),
        Some((steps, before, after)) => Err(Problem::Changed {
            path: joined(&steps),
            before,
            after,
        }),
    }
}

/// Reads a value without the members that the types do not have.
struct Known<'n> {
    /// The offsets of values that the types do not have, sorted: of members the start of the value, of values of enums the
    /// end.
    newer: &'n [usize],
    path: String,
    notes: Vec<Newer>,
}

impl Known<'_> {
    fn value(&mut self, r: &mut Reader<'_>) -> Result<Value, DecodeError> {
        match r.peek_type()? {
            JsonType::Object => self.object(r),
            JsonType::Array => {
                let mut array = Vec::new();
                r.begin_array()?;
                while r.next_element(array.is_empty())? {
                    let step = format!("[{}]", array.len());
                    array.push(self.at_step(&step, |known| known.value(r))?);
                }
                Ok(Value::Array(array))
            }
            JsonType::String => {
                let value = r.string()?.into_owned();
                if self.is_newer(r.offset()) {
                    self.notes.push(Newer::Value {
                        path: self.path.clone(),
                        value: value.clone(),
                    });
                }
                Ok(Value::String(value))
            }
            _ => r.value(),
        }
    }

    fn is_newer(&self, offset: usize) -> bool {
        self.newer.binary_search(&offset).is_ok()
    }

    fn object(&mut self, r: &mut Reader<'_>) -> Result<Value, DecodeError> {
        let mut object = Map::new();
        let mut first = true;
        r.begin_object()?;
        while let Some(key) = r.next_key(first)? {
            first = false;
            r.peek_type()?;
            let is_newer = self.is_newer(r.offset());
            let dot = if self.path.is_empty() { "" } else { "." };
            self.at_step(&format!("{dot}{key}"), |known| {
                if is_newer {
                    let path = known.path.clone();
                    known.notes.push(Newer::Member { path });
                    return r.skip();
                }
                let value = known.value(r)?;
                object.insert(key.into_owned(), value);
                Ok(())
            })?;
        }
        Ok(Value::Object(object))
    }

    fn at_step<T>(&mut self, step: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.path.len();
        self.path.push_str(step);
        let result = work(self);
        self.path.truncate(before);
        result
    }
}

/// The steps to a difference, from the inside out, and the values before and after.
type Difference = (Vec<String>, Option<String>, Option<String>);

fn difference(before: &Value, after: &Value) -> Option<Difference> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            let gone = before
                .iter()
                .find_map(|(name, before)| match after.get(name) {
                    Some(after) => {
                        difference(before, after).map(|found| prefixed(name.clone(), found))
                    }
                    None => Some((vec![name.clone()], Some(before.to_string()), None)),
                });
            gone.or_else(|| {
                let (name, new) = after.iter().find(|(name, _)| !before.contains_key(*name))?;
                Some((vec![name.clone()], None, Some(new.to_string())))
            })
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => before
            .iter()
            .zip(after)
            .enumerate()
            .find_map(|(index, (before, after))| {
                difference(before, after).map(|found| prefixed(format!("[{index}]"), found))
            }),
        // `1.0` equals `1`.
        (Value::Number(a), Value::Number(b))
            if a == b || a.as_f64() == b.as_f64() && !(a.is_u64() && b.is_u64()) =>
        {
            None
        }
        _ if before == after => None,
        _ => Some((
            Vec::new(),
            Some(before.to_string()),
            Some(after.to_string()),
        )),
    }
}

fn prefixed(step: String, (mut steps, before, after): Difference) -> Difference {
    steps.push(step);
    (steps, before, after)
}

/// Joins steps, given from the inside out, to a path.
pub(crate) fn joined(steps: &[String]) -> String {
    let mut path = String::new();
    for step in steps.iter().rev() {
        if !path.is_empty() && !step.starts_with('[') {
            path.push('.');
        }
        path.push_str(step);
    }
    path
}
