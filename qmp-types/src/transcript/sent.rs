//! Input that a client has sent: commands without a reply yet, and malformed text.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

use crate::error::DecodeError;
use crate::reader::{JsonType, Reader};

/// The id and name of a command, if the message is one.
pub(super) fn command(text: &str) -> Option<(Option<Value>, String)> {
    let mut message = Reader::new(text).map().ok()?;
    let name = message
        .remove("execute")
        .or_else(|| message.remove("exec-oob"))?;
    Some((message.remove("id"), name.as_str()?.to_owned()))
}

/// The id of a message, if it has one.
pub(super) fn id(text: &str) -> Option<Value> {
    Reader::new(text).map().ok()?.remove("id")
}

/// Whether only a server sends such a message, valid or not.
pub(super) fn is_of_server(text: &str) -> bool {
    if !matches!(Reader::new(text).peek_type(), Ok(JsonType::Object)) {
        return false;
    }
    let keys = ["return", "error", "event", "QMP"];
    let message = Reader::new(text).map();
    message.is_ok_and(|message| keys.iter().any(|key| message.contains_key(*key)))
}

/// Malformed input in a transcript.
pub(super) enum Malformed {
    /// It is not JSON.
    Text(DecodeError),
    /// It is JSON.
    Value(DecodeError),
}

enum Sent {
    Command(String),
    /// By its index.
    Malformed(usize),
}

/// Input without a reply. Replies may come in any order; those without ids come in the order of the commands.
#[derive(Default)]
pub(super) struct Waiting {
    /// By the text of the id, which is empty if there is none.
    sent: HashMap<String, VecDeque<Sent>>,
    /// Malformed input and its offset, until it is answered.
    malformed: Vec<Option<(Malformed, usize)>>,
    /// All before this one are answered.
    oldest: usize,
    /// Whether the last input was malformed, so that further text belongs to it.
    goes_on: bool,
}

impl Waiting {
    pub(super) fn command(&mut self, id: Option<&Value>, name: String) {
        self.goes_on = false;
        self.push(id, Sent::Command(name));
    }

    pub(super) fn malformed(&mut self, id: Option<&Value>, malformed: Malformed, offset: usize) {
        match self.malformed.last_mut() {
            // Text that is not JSON takes precedence.
            Some(Some((last, at))) if self.goes_on => {
                if matches!(
                    (&*last, &malformed),
                    (Malformed::Value(_), Malformed::Text(_))
                ) {
                    (*last, *at) = (malformed, offset);
                }
            }
            _ => {
                self.push(id, Sent::Malformed(self.malformed.len()));
                self.malformed.push(Some((malformed, offset)));
            }
        }
        self.goes_on = true;
    }

    fn push(&mut self, id: Option<&Value>, sent: Sent) {
        self.sent.entry(key(id)).or_default().push_back(sent);
    }

    /// The command that an error answers; empty if it answers malformed input or no input (R30).
    pub(super) fn refused(&mut self, id: Option<&Value>, reason: &str) -> String {
        self.goes_on = false;
        // A parser may report several errors for one input, but none for a command.
        let is_of_parser = id.is_none() && reason.starts_with("JSON ");
        let first = self.sent.get(&key(id)).and_then(VecDeque::front);
        match first {
            Some(Sent::Malformed(index)) => {
                self.malformed[*index] = None;
                self.pop(id);
            }
            Some(Sent::Command(_)) if !is_of_parser => {
                if let Some(Sent::Command(name)) = self.pop(id) {
                    return name;
                }
            }
            _ => {
                // The server may have refused its id.
                while let Some(oldest) = self.malformed.get_mut(self.oldest) {
                    self.oldest += 1;
                    if oldest.take().is_some() {
                        break;
                    }
                }
            }
        }
        String::new()
    }

    /// Removes the oldest command with an id, which now has its reply.
    pub(super) fn done(&mut self, id: Option<&Value>) -> Option<String> {
        self.goes_on = false;
        loop {
            // Malformed input has no reply.
            if let Sent::Command(name) = self.pop(id)? {
                return Some(name);
            }
        }
    }

    fn pop(&mut self, id: Option<&Value>) -> Option<Sent> {
        let key = key(id);
        let queue = self.sent.get_mut(&key)?;
        let first = queue.pop_front();
        // Remove empty queues: a session may have as many ids as commands.
        if queue.is_empty() {
            self.sent.remove(&key);
        }
        first
    }

    /// Malformed input that was not answered, with its offset.
    pub(super) fn unanswered(self) -> impl Iterator<Item = (Malformed, usize)> {
        self.malformed.into_iter().flatten()
    }
}

fn key(id: Option<&Value>) -> String {
    id.map_or_else(String::new, Value::to_string)
}
