//! What a program uses: the commands that it sends, the replies and events that it gets, or what it
//! says that it needs.
//!
//! Takes the texts of files: recorded sessions, lists of commands and events, queries of libvirt's.
//! Gives a [`Usage`], from which [`UsageFilter`] says which findings concern the program, and
//! [`matrix()`] which releases serve it. Must not know where the files are.

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

/// What a program uses.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    files: Vec<String>,
    calls: Vec<Call>,
    /// What came, each once.
    received: Vec<Received>,
    asked: Vec<Asked>,
    known: Known,
}

/// What is there already, so that nothing is there twice.
#[derive(Clone, Debug, Default)]
struct Known {
    /// With their positions.
    calls: HashMap<Sent, usize>,
    received: HashSet<(Path, Value)>,
    asked: BTreeSet<String>,
}

/// What makes one command as it was sent different from another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Sent {
    name: String,
    arguments: Option<Value>,
    out_of_band: bool,
}

/// Where something is used for the first time.
#[derive(Clone, Copy, Debug)]
struct Origin {
    /// The number of the file.
    file: usize,
    /// The line, from 1.
    line: usize,
}

/// A command as it was sent.
#[derive(Clone, Debug)]
struct Call {
    name: String,
    arguments: Option<Value>,
    out_of_band: bool,
    answer: Answer,
    origin: Origin,
}

/// What became of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Answer {
    /// There was no such command: the program can do without.
    NotFound,
    /// It failed, which does not show whether its arguments were understood.
    Failed,
    /// It succeeded, or the recording ends before.
    Taken,
}

/// The value of a successful reply, or the data of an event.
#[derive(Clone, Debug)]
struct Received {
    /// Which command's, or which event's.
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
    /// A part of one.
    Part(Query),
}

/// Why a text does not say what a program uses.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}:{line}: {problem}", printable(.file))]
pub struct UsageError {
    /// The name of the text.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub problem: UsageProblem,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UsageProblem {
    /// The recording is no JSON there.
    #[error("{}", printable(.0))]
    Json(String),
    /// It is JSON, but no message.
    #[error("this is no command, reply, event or greeting")]
    NoMessage,
    /// A reply belongs to no command.
    #[error("this replies to no command that was recorded before")]
    UnknownReply,
    /// A line is neither the name of a command or event nor a query.
    #[error(
        "'{}' is no name of a command or event, nor a query such as migrate/arg-type/uri",
        printable(.0)
    )]
    NoName(String),
    /// The file says nothing.
    #[error("there is nothing in it")]
    Nothing,
}

impl Usage {
    /// Reads what a program uses. `file` names the text in errors and reports.
    ///
    /// A text that begins with `{` is a recorded session: a stream of JSON values, which are the
    /// commands, replies, events and greetings in the order in which they were sent. Anything else is
    /// a list, a line of which is one of
    ///
    /// * the name of a command or event, in which `*` stands for any text: all of it is used;
    /// * a [query](Query) of libvirt's: that part of it is used, and all that is below;
    /// * nothing, or a comment that begins with `#`.
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
    /// If the text is neither; the error names the line.
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

    /// Adds what another program uses, or the same one in another file.
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

    /// The files that it was read from.
    pub(crate) fn files(&self) -> &[String] {
        &self.files
    }

    /// Whether nothing is used.
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
            // Once is enough to show that a server takes it.
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
