//! Finds a reply in a text, and converts it to a schema.
//!
//! Takes JSON in any of the supported forms, returns an [`Answer`]. The meaning of the entries is left
//! to `read`.

use qmp_text::printable;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::read::{OfEntry, records};
use crate::Release;
use crate::record::{FILE, Placed, Problem, Refused, build};
use crate::snapshot::is_snapshot;
use qmp_schema::source::{Limits, SourceFile, Sources, Span};
use qmp_schema::{Dialect, DialectReason, Loaded};

/// The reply of a server to `query-qmp-schema`, with other recorded facts about the server.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The reply as a schema. Its types have the names in the reply: mostly numbers.
    pub loaded: Loaded,
    /// The release of the server, if its greeting or `query-version` was recorded too.
    pub release: Option<Release>,
    /// The emulated target, if `query-target` was recorded too.
    pub target: Option<String>,
}

/// The error for a text without a schema.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// The text is too large.
    #[error("it is larger than {limit} bytes")]
    TooLarge {
        /// The maximum size.
        limit: usize,
    },
    /// The text is not a stream of JSON values.
    #[error("it is not JSON: {}", printable(&.0.to_string()))]
    NotJson(serde_json::Error),
    /// The text is JSON without a reply to `query-qmp-schema`.
    #[error("it contains no reply to 'query-qmp-schema'")]
    NoAnswer,
    /// An entry of the reply is invalid.
    #[error("line {line}: {}: {}", printable(.entry), printable(.problem))]
    Invalid {
        /// The line of the entry, from 1.
        line: usize,
        /// The name of the entry, quoted, or its number.
        entry: String,
        /// The problem.
        problem: String,
    },
}

/// Whether a text looks like JSON from a server. Schema files never do, because their strings have
/// other quotes; nor do snapshots.
#[must_use]
pub fn is_answer(text: &str) -> bool {
    let text = text.trim_start();
    match text.strip_prefix('{') {
        Some(inside) => inside.trim_start().starts_with('"') && !is_snapshot(text),
        None => text.starts_with('['),
    }
}

/// Converts a reply to `query-qmp-schema` to a schema. The text is the return value, a
/// whole reply, or a transcript with such a reply: a stream of JSON values. The path is for
/// [`Loaded::sources`], and names the module.
///
/// The schema lacks the names of types, ranges of integers, conditions and most flags, because the
/// reply does. Objects contain the members of their bases. Unknown keys are ignored, as the
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
/// If the text has no reply, or an entry is invalid; the error names the entry.
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

/// The offset of a part of a text.
fn offset(text: &str, part: &RawValue) -> usize {
    part.get()
        .as_ptr()
        .addr()
        .saturating_sub(text.as_ptr().addr())
}

/// The contents of a stream of JSON values.
#[derive(Default)]
struct ReplyStream<'t> {
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

fn find(text: &str) -> Result<ReplyStream<'_>, AnswerError> {
    let mut found = ReplyStream::default();
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

impl<'t> ReplyStream<'t> {
    /// Adds the return value of any command: transcripts may lack the commands.
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

/// Whether an array has entries of a schema. The first object in the reply to any other command
/// lacks this key.
fn is_list_of_entries(text: &str) -> bool {
    #[derive(Deserialize)]
    #[serde(rename_all = "kebab-case")]
    struct NamedEntry<'t> {
        #[serde(borrow, rename = "meta-type")]
        _meta_type: &'t RawValue,
    }
    // Skip the rest of a long array.
    let inside = text.strip_prefix('[').unwrap_or_default();
    let mut values = serde_json::Deserializer::from_str(inside).into_iter::<&RawValue>();
    let first = values.next().and_then(Result::ok);
    first.is_some_and(|first| serde_json::from_str::<NamedEntry<'_>>(first.get()).is_ok())
}

/// The return value of `query-target`.
#[derive(Deserialize)]
struct Target {
    arch: String,
}

/// The return value of `query-version`, which greetings contain too.
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
