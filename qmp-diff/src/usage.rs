//! The usage of a program: the commands that it sends, the replies and events that it receives, or a list of
//! items.
//!
//! Takes the texts of files: recorded sessions, lists of commands and events, queries of libvirt.
//! Returns a [`Usage`], from which [`UsageFilter`] selects the findings that concern the program, and
//! [`matrix()`] the releases that serve it. It does not read files.

mod caveats;
mod filter;
mod key;
mod list;
mod matrix;
pub(crate) mod names;
mod query;
mod table;
mod transcript;
mod twin;

use qmp_text::printable;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;

use qmp_message::Path;
use serde_json::Value;

use crate::pattern::Pattern;

pub use filter::{UnknownName, UsageFilter};
pub use matrix::{Matrix, Need, Row, Stretch, matrix};
pub use query::Query;

/// The usage of a program.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    files: Vec<String>,
    calls: Vec<Call>,
    /// Received values, each once.
    received: Vec<Received>,
    asked: Vec<Asked>,
    known: Known,
}

/// The known entries, to avoid duplicates.
#[derive(Clone, Debug, Default)]
struct Known {
    /// With their indices.
    calls: HashMap<Sent, usize>,
    received: HashSet<(Path, Value)>,
    asked: BTreeSet<String>,
}

/// The key that distinguishes sent commands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Sent {
    name: String,
    arguments: Option<Value>,
    out_of_band: bool,
}

/// The line of the first use.
#[derive(Clone, Copy, Debug)]
struct Origin {
    /// The index of the file.
    file: usize,
    /// The line, from 1.
    line: usize,
}

/// A sent command.
#[derive(Clone, Debug)]
struct Call {
    name: String,
    arguments: Option<Value>,
    out_of_band: bool,
    answer: Answer,
    origin: Origin,
}

/// The outcome of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Answer {
    /// The server lacked the command, so the program does not depend on it.
    NotFound,
    /// It failed, so it is unknown whether its arguments were accepted.
    Failed,
    /// It succeeded, or the recording ends before the reply.
    Taken,
}

/// The value of a successful reply, or the data of an event.
#[derive(Clone, Debug)]
struct Received {
    /// The name of the command or event.
    root: Path,
    value: Value,
    origin: Origin,
}

/// A line of a list.
#[derive(Clone, Debug)]
struct Asked {
    what: Wanted,
    origin: Origin,
}

#[derive(Clone, Debug)]
enum Wanted {
    /// Commands and events by name.
    Names(Pattern),
    /// A part of a command or event.
    Part(Query),
}

/// The error for a text that is not a usage file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}:{line}: {problem}", printable(.file))]
pub struct UsageError {
    /// The name of the text.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The problem.
    pub problem: UsageProblem,
}

/// The problem with a line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UsageProblem {
    /// Invalid JSON in a recording.
    #[error("{}", printable(.0))]
    Json(String),
    /// JSON that is not a message.
    #[error("this is not a command, reply, event or greeting")]
    NoMessage,
    /// A reply without a command.
    #[error("this reply has no recorded command")]
    UnknownReply,
    /// A line that is neither the name of a command or event nor a query.
    #[error(
        "'{}' is neither the name of a command or event nor a query such as migrate/arg-type/uri",
        printable(.0)
    )]
    NoName(String),
    /// An empty file.
    #[error("it is empty")]
    Nothing,
}

impl Usage {
    /// Reads the usage of a program. `file` names the text in errors and reports.
    ///
    /// A text that begins with `{` is a recorded session: a stream of JSON values, which are the
    /// commands, replies, events and greetings in the order in which they were sent. Anything else is
    /// a list, a line of which is one of
    ///
    /// * the name of a command or event, in which `*` matches any text: all of it is used;
    /// * a [query](Query) of libvirt: this part is used, with everything below;
    /// * empty, or a comment that begins with `#`.
    ///
    /// ```
    /// use qmp_diff::Usage;
    ///
    /// let list = Usage::parse("list", "migrate*\nBLOCK_JOB_COMPLETED  # the end\nquit\n");
    /// assert!(list.is_ok());
    /// let error = Usage::parse("list", "quit\nmigrate(uri)\n").unwrap_err();
    /// assert_eq!(error.line, 2);
    /// ```
    ///
    /// # Errors
    /// If the text is invalid; the error names the line.
    pub fn parse(file: &str, text: &str) -> Result<Self, UsageError> {
        let mut usage = Self {
            files: vec![file.to_owned()],
            ..Self::default()
        };
        let read = if text.trim_start().starts_with('{') {
            transcript::read(&mut usage, text)
        } else {
            list::read(&mut usage, text)
        };
        let nothing = Err((1, UsageProblem::Nothing));
        let read = read.and(if usage.is_empty() { nothing } else { Ok(()) });
        match read {
            Ok(()) => Ok(usage),
            Err((line, problem)) => Err(UsageError {
                file: file.to_owned(),
                line,
                problem,
            }),
        }
    }

    /// Adds the usage in another file.
    pub fn add(&mut self, other: Usage) {
        let files = self.files.len();
        self.files.extend(other.files);
        let moved = |origin: Origin| Origin {
            file: origin.file + files,
            ..origin
        };
        for call in other.calls {
            let origin = moved(call.origin);
            self.add_call(Call { origin, ..call });
        }
        for received in other.received {
            let origin = moved(received.origin);
            self.add_received(Received { origin, ..received });
        }
        for asked in other.asked {
            let origin = moved(asked.origin);
            self.add_asked(Asked { origin, ..asked });
        }
    }

    /// The source files.
    pub(crate) fn files(&self) -> &[String] {
        &self.files
    }

    /// Whether the usage is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.calls.is_empty() && self.received.is_empty() && self.asked.is_empty()
    }

    fn add_call(&mut self, call: Call) {
        let key = Sent {
            name: call.name.clone(),
            arguments: call.arguments.clone(),
            out_of_band: call.out_of_band,
        };
        match self.known.calls.entry(key) {
            Entry::Vacant(entry) => {
                entry.insert(self.calls.len());
                self.calls.push(call);
            }
            // One success is enough to show that a server accepts it.
            Entry::Occupied(entry) => {
                let known = &mut self.calls[*entry.get()];
                known.answer = known.answer.max(call.answer);
            }
        }
    }

    fn add_received(&mut self, received: Received) {
        let key = (received.root.clone(), received.value.clone());
        if self.known.received.insert(key) {
            self.received.push(received);
        }
    }

    fn add_asked(&mut self, asked: Asked) {
        if self.known.asked.insert(asked.what.to_string()) {
            self.asked.push(asked);
        }
    }

    /// `FILE:LINE`.
    fn place(&self, origin: Origin) -> String {
        let file = self.files.get(origin.file).map_or("", String::as_str);
        format!("{file}:{}", origin.line)
    }
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wanted::Names(pattern) => pattern.fmt(f),
            Wanted::Part(query) => query.fmt(f),
        }
    }
}
