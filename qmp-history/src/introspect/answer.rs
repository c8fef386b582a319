//! Finds an answer in a text, and makes a schema of it.
//!
//! Takes JSON in any of the forms that answers are kept in, gives an [`Answer`]. Must not know what
//! the entries mean: that is `read`'s business.

use qmp_text::printable;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::read::{OfEntry, records};
use crate::Release;
use crate::record::{FILE, Placed, Problem, Refused, build};
use crate::snapshot::is_snapshot;
use qmp_schema::source::{Limits, SourceFile, Sources, Span};
use qmp_schema::{Dialect, DialectReason, Loaded};

/// What a server answered to `query-qmp-schema`, and what is recorded of the server beside it.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The answer as a schema. Its types have the names that the answer has: numbers, mostly.
    pub loaded: Loaded,
    /// The release that the server is of, if its greeting or `query-version` was recorded too.
    pub release: Option<Release>,
    /// The target that it emulates, if `query-target` was recorded too.
    pub target: Option<String>,
}

/// Why there is no schema in a text.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// It is larger than what can be read.
    #[error("it is larger than {limit} bytes")]
    TooLarge {
        /// The largest size.
        limit: usize,
    },
    /// It is no stream of JSON values.
    #[error("it is not JSON: {}", printable(&.0.to_string()))]
    NotJson(serde_json::Error),
    /// It is JSON, but none of its values is an answer to `query-qmp-schema`.
    #[error("no answer to 'query-qmp-schema' is in it")]
    NoAnswer,
    /// An entry of the answer makes no sense.
    #[error("line {line}: {}: {}", printable(.entry), printable(.problem))]
    Invalid {
        /// The line that the entry begins in, from 1.
        line: usize,
        /// The name of the entry, quoted, or which it is.
        entry: String,
        /// What is wrong with it.
        problem: String,
    },
}

/// Whether a text looks like JSON that a server has sent. No schema file does: its strings have
/// other quotes. Neither does a snapshot.
#[must_use]
pub fn is_answer(text: &str) -> bool {
    let text = text.trim_start();
    match text.strip_prefix('{') {
        Some(inside) => inside.trim_start().starts_with('"') && !is_snapshot(text),
        None => text.starts_with('['),
    }
}

/// Makes a schema of what a server answers to `query-qmp-schema`. The text is the answer itself, a
/// reply that has it, or a transcript with such a reply: a stream of JSON values. The path is for
/// [`Loaded::sources`], and names the module.
///
/// What an answer does not say is not in the schema: names of types, ranges of integers, conditions
/// and most flags. Objects have the members of their bases. Unknown keys are ignored, as the
/// protocol demands.
///
/// ```
/// let text = r#"{"return": [
///     {"name": "stop", "meta-type": "command", "arg-type": "0", "ret-type": "0"},
///     {"name": "0", "meta-type": "object", "members": []}
/// ]}"#;
/// let schema = qmp_history::introspect::to_schema("answer.json", text)?.loaded.schema;
/// assert!(schema.lookup("stop").is_some());
/// # Ok::<(), qmp_history::introspect::AnswerError>(())
/// ```
///
/// # Errors
/// If there is no answer in the text, or it makes no sense; the error names the entry.
pub fn to_schema(path: &str, text: &str) -> Result<Answer, AnswerError> {
    let limit = Limits::default().file_size.min(u32::MAX as usize);
    if text.len() > limit {
        return Err(AnswerError::TooLarge { limit });
    }
    let found = find(text)?;
    let entries = found.answer.ok_or(AnswerError::NoAnswer)?;
    let file = SourceFile::new(path.to_owned(), text.to_owned(), None);
    let line = |index: usize| {
        let offset = entries.get(index).map_or(0, |raw| offset(text, raw));
        file.line_index(u32::try_from(offset).unwrap_or(u32::MAX)) + 1
    };
    let invalid = |index: usize, Problem(problem)| AnswerError::Invalid {
        line: line(index),
        entry: entries.get(index).map_or_else(String::new, |raw| {
            super::read::entry_name(raw.get()).unwrap_or_else(|| format!("entry {}", index + 1))
        }),
        problem,
    };
    let texts: Vec<&str> = entries.iter().map(|raw| raw.get()).collect();
    let entries_of = records(&texts).map_err(|wrong| invalid(wrong.index, wrong.problem))?;
    let mut placed = Vec::with_capacity(entries_of.len());
    let mut names = Vec::with_capacity(entries_of.len());
    for OfEntry { index, record } in entries_of {
        let start = entries.get(index).map_or(0, |raw| offset(text, raw));
        let end = start + texts.get(index).map_or(0, |text| text.len());
        let span = Span::new(FILE, start, end);
        names.push((span, index, record.name().to_owned()));
        placed.push(Placed { span, record });
    }
    let schema = build(path, placed).map_err(|Refused { at, problem }| {
        let found = names.iter().find(|(span, ..)| Some(*span) == at);
        let Some((_, index, name)) = found else {
            return invalid(0, Problem(problem));
        };
        // The error names the entry already.
        let problem = problem
            .strip_prefix(&format!("{name}: "))
            .unwrap_or(&problem);
        invalid(*index, Problem(problem.to_owned()))
    })?;
    let mut sources = Sources::default();
    sources.add(file);
    Ok(Answer {
        loaded: Loaded {
            schema,
            sources,
            dialect: Dialect::NEWEST,
            dialect_reason: DialectReason::Newest,
        },
        release: found.release,
        target: found.target,
    })
}

/// Where a part of a text begins.
fn offset(text: &str, part: &RawValue) -> usize {
    part.get()
        .as_ptr()
        .addr()
        .saturating_sub(text.as_ptr().addr())
}

/// What is in a stream of JSON values.
#[derive(Default)]
struct Found<'t> {
    answer: Option<Vec<&'t RawValue>>,
    release: Option<Release>,
    target: Option<String>,
}

/// A message of the server.
#[derive(Deserialize)]
struct Message<'t> {
    #[serde(borrow, rename = "return")]
    returned: Option<&'t RawValue>,
    #[serde(borrow, rename = "QMP")]
    greeting: Option<&'t RawValue>,
}

fn find(text: &str) -> Result<Found<'_>, AnswerError> {
    let mut found = Found::default();
    let values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    for value in values {
        let value = value.map_err(AnswerError::NotJson)?;
        if value.get().starts_with('[') {
            found.returned(value);
        } else if let Ok(message) = serde_json::from_str::<Message<'_>>(value.get()) {
            if let Some(returned) = message.returned {
                found.returned(returned);
            }
            if let Some(greeting) = message.greeting {
                found.greeted(greeting);
            }
        }
    }
    Ok(found)
}

impl<'t> Found<'t> {
    /// Takes what a command returned, whichever it was: transcripts need not have the commands.
    fn returned(&mut self, value: &'t RawValue) {
        let text = value.get();
        if text.starts_with('[') {
            if self.answer.is_none() && is_list_of_entries(text) {
                self.answer = serde_json::from_str(text).ok();
            }
            return;
        }
        if let Ok(version) = serde_json::from_str::<Version>(text) {
            self.release.get_or_insert(version.release());
        } else if let Ok(target) = serde_json::from_str::<Target>(text) {
            self.target.get_or_insert(target.arch);
        }
    }

    fn greeted(&mut self, value: &RawValue) {
        #[derive(Deserialize)]
        struct Greeting {
            version: Version,
        }
        if let Ok(greeting) = serde_json::from_str::<Greeting>(value.get()) {
            self.release.get_or_insert(greeting.version.release());
        }
    }
}

/// Whether an array has entries of a schema: of no other command's answer does the first object
/// have such a key.
fn is_list_of_entries(text: &str) -> bool {
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    struct Entry<'t> {
        #[serde(borrow, rename = "meta-type")]
        _meta_type: &'t RawValue,
    }
    // The rest of a long array need not be looked at.
    let inside = text.strip_prefix('[').unwrap_or_default();
    let mut values = serde_json::Deserializer::from_str(inside).into_iter::<&RawValue>();
    let first = values.next().and_then(Result::ok);
    first.is_some_and(|first| serde_json::from_str::<Entry<'_>>(first.get()).is_ok())
}

/// What `query-target` returns.
#[derive(Deserialize)]
struct Target {
    arch: String,
}

/// What `query-version` returns, and greetings contain.
#[derive(Deserialize)]
struct Version {
    qemu: Numbers,
}

#[derive(Deserialize)]
struct Numbers {
    major: u16,
    minor: u16,
    micro: u16,
}

impl Version {
    fn release(&self) -> Release {
        let Numbers {
            major,
            minor,
            micro,
        } = self.qemu;
        Release {
            major,
            minor,
            micro,
        }
    }
}
