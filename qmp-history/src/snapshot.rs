//! Snapshots: the definitions of one release, as text for comparison.
//!
//! Takes a [`Schema`], returns a file with one definition a line, without documentation, in source
//! order; and takes such a file, returns the schema ([`to_schema`]). The file is a JSON object with the
//! name of the schema, the release, and the definitions in the form of [`qmp_schema::dump::to_json`].
//! Derived items (arrays, empty branches) are left out.

mod part;
mod schema;

pub(crate) use part::to_part;
pub use schema::to_schema;

use qmp_text::printable;
use std::fmt::Write;

use serde_json::Value;

use crate::record::{FILE, NoRecord, Problem, Record};
use qmp_schema::dump;
use qmp_schema::schema::Schema;
use qmp_schema::source::Span;

/// The text of a snapshot.
#[must_use]
pub fn to_text(schema: &Schema, name: &str, release: &str) -> String {
    let mut out = format!(
        "{{\"schema\": {}, \"release\": {}, \"definitions\": [",
        Value::from(name),
        Value::from(release)
    );
    let mut separator = "\n";
    for definition in dump::definitions(schema) {
        // Writing to a string does not fail.
        let _ = write!(out, "{separator}{definition}");
        separator = ",\n";
    }
    out.push_str("\n]}\n");
    out
}

/// The error for a text that is not a snapshot.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// A line is not JSON.
    #[error("line {line}: {}", printable(&.error.to_string()))]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The problem.
        error: serde_json::Error,
    },
    /// A part is missing; perhaps the file is cut off.
    #[error("it lacks '{0}'")]
    Lacks(&'static str),
    /// The text is too large.
    #[error("it is larger than {limit} bytes")]
    TooLarge {
        /// The maximum size.
        limit: usize,
    },
    /// A line is not a valid definition.
    #[error("line {line}: {}", printable(.problem))]
    Invalid {
        /// The line, from 1.
        line: usize,
        /// The problem.
        problem: String,
    },
}

/// Whether a text looks like a snapshot. Schema files never do, because their strings have other quotes.
#[must_use]
pub fn is_snapshot(text: &str) -> bool {
    text.starts_with("{\"schema\":")
}

/// A line with a definition.
#[derive(Clone, Copy)]
pub(crate) struct Line<'a> {
    /// Its number, from 1.
    pub(crate) number: usize,
    /// Its span in the only file.
    span: Span,
    /// The definition, without the separator.
    pub(crate) text: &'a str,
}

impl Line<'_> {
    /// Parses the definition.
    pub(crate) fn record(&self) -> Result<Record, SnapshotError> {
        let line = self.number;
        Record::parse(self.text).map_err(|error| match error {
            NoRecord::NotJson(error) => SnapshotError::NotJson { line, error },
            NoRecord::Senseless(Problem(problem)) => SnapshotError::Invalid { line, problem },
        })
    }
}

/// Splits a snapshot into the object in its first line, and the lines of definitions.
pub(crate) fn split(text: &str) -> Result<(Value, Vec<Line<'_>>), SnapshotError> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    let header = header(first)?;
    let mut start = first.len();
    let mut found = Vec::new();
    for (index, line) in lines.enumerate() {
        let text = line.trim_end();
        if text == "]}" {
            return Ok((header, found));
        }
        found.push(Line {
            number: index + 2,
            span: Span::new(FILE, start, start + text.len()),
            text: text.strip_suffix(',').unwrap_or(text),
        });
        start += line.len();
    }
    Err(SnapshotError::Lacks("]}"))
}

/// Parses the first line, which must only open the list of definitions.
pub(crate) fn header(line: &str) -> Result<Value, SnapshotError> {
    let text = format!("{}]}}", line.trim_end());
    serde_json::from_str(&text).map_err(|error| SnapshotError::NotJson { line: 1, error })
}
