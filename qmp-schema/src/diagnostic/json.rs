//! Diagnostics as JSON, for tools.
//!
//! Takes a [`Report`], and returns a `serde_json::Value`. The field names are a contract.

use serde_json::{Value, json};

use super::{Diagnostic, Report};
use crate::source::{Sources, Span};

impl Report {
    /// The diagnostics as a JSON array, one object each, in the order of the text. All keys are always
    /// present:
    ///
    /// * `code`, `message`, `help` (or null);
    /// * `suggestion`: a change, as `span` and `replacement`, or null; `help` describes it in words;
    /// * `file`, `line`: where QEMU would report it;
    /// * `span`: the text that causes the error, as `file`, `start` and `end`, the last two with `line`,
    ///   `column` (both from 1) and `offset` (in bytes, from 0);
    /// * `definition`: the definition it is in, as `meta` and `name`, or null;
    /// * `included_from`: the include directives that lead there, outermost first, as `file` and
    ///   `line`;
    /// * `dialect`: the dialect whose rule it breaks;
    /// * `notes`: other places, as `message` and `span`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        self.diagnostics
            .iter()
            .map(|diagnostic| self.one(diagnostic))
            .collect()
    }

    fn one(&self, diagnostic: &Diagnostic) -> Value {
        let at = self.sources.location(diagnostic.at);
        let notes: Vec<Value> = diagnostic
            .notes
            .iter()
            .map(|note| json!({ "message": note.text, "span": span(&self.sources, note.span) }))
            .collect();
        let included_from: Vec<Value> = self
            .include_chain(diagnostic.at)
            .into_iter()
            .filter_map(|span| self.sources.location(span))
            .map(|at| json!({ "file": at.path, "line": at.line }))
            .collect();
        json!({
            "code": diagnostic.kind.code(),
            "message": diagnostic.kind.to_string(),
            "help": diagnostic.help,
            "suggestion": diagnostic.suggestion.as_ref().map(|suggestion| {
                json!({
                    "span": span(&self.sources, suggestion.span),
                    "replacement": suggestion.replacement,
                })
            }),
            "file": at.map(|at| at.path),
            "line": at.map(|at| at.line),
            "span": span(&self.sources, diagnostic.span),
            "definition": diagnostic.definition.as_ref().map(|definition| {
                json!({ "meta": definition.meta, "name": definition.name })
            }),
            "dialect": self.dialect.to_string(),
            "included_from": included_from,
            "notes": notes,
        })
    }
}

fn span(sources: &Sources, span: Span) -> Value {
    let place = |offset: u32| {
        let at = sources.location(Span {
            start: offset,
            end: offset,
            ..span
        });
        json!({
            "line": at.map(|at| at.line),
            "column": at.map(|at| at.column),
            "offset": offset,
        })
    };
    json!({
        "file": sources.file(span.file).map(|file| file.path.as_str()),
        "start": place(span.start),
        "end": place(span.end),
    })
}
