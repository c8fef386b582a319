//! Errors in a schema: kind, span, context, and help.
//!
//! Every step makes [`Diagnostic`]s; none prints them: `render` makes text, `json` makes JSON.

mod errors;
mod explain;
mod json;
mod kind;
mod render;
mod suggest;

pub(crate) use errors::Errors;
pub use explain::{explain, similar_code, summary};
pub use kind::Kind;
pub use qmp_text::printable;
pub use suggest::closest;
pub(crate) use suggest::misspelt;

use std::fmt;
use std::io;

use crate::Dialect;
use crate::source::{Sources, Span};

/// An error in a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of error.
    pub kind: Kind,
    /// Where QEMU's front end would report it: for a definition, its first line.
    pub at: Span,
    /// The text that causes the error, if known more precisely.
    pub span: Span,
    /// The definition that contains it.
    pub definition: Option<DefinitionName>,
    /// Other relevant places.
    pub notes: Vec<Note>,
    /// What to do about it.
    pub help: Option<String>,
    /// A change of the text, if the help is one. `help` is its message then.
    pub suggestion: Option<Suggestion>,
}

/// The definition that contains an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefinitionName {
    /// `struct`, `command`, and so on.
    pub meta: &'static str,
    /// Its name.
    pub name: String,
}

impl fmt::Display for DefinitionName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} '{}'", self.meta, self.name)
    }
}

/// A change of the text that fixes the error, or is worth trying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What to do.
    pub message: String,
    /// The text to replace; empty for an insertion.
    pub span: Span,
    /// The new text.
    pub replacement: String,
}

impl Suggestion {
    /// Suggests another text for a string.
    pub(crate) fn did_you_mean(text: &str, span: Span) -> Suggestion {
        Suggestion {
            message: format!("did you mean '{text}'?"),
            span,
            replacement: format!("'{text}'"),
        }
    }
}

/// Another relevant place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// A description.
    pub text: String,
    /// The place.
    pub span: Span,
}

impl Diagnostic {
    /// Creates an error at a span.
    pub(crate) fn new(kind: Kind, at: Span) -> Diagnostic {
        Diagnostic {
            kind,
            at,
            span: at,
            definition: None,
            notes: Vec::new(),
            help: None,
            suggestion: None,
        }
    }

    /// Sets a more precise span than the one where it is reported.
    #[must_use]
    pub(crate) fn pointing_at(mut self, span: Span) -> Diagnostic {
        self.span = span;
        self
    }

    /// Sets the definition that contains it.
    #[must_use]
    pub(crate) fn in_definition(mut self, definition: &DefinitionName) -> Diagnostic {
        self.definition = Some(definition.clone());
        self
    }

    /// Adds a place.
    #[must_use]
    pub(crate) fn note(mut self, text: impl Into<String>, span: Span) -> Diagnostic {
        self.notes.push(Note {
            text: text.into(),
            span,
        });
        self
    }

    /// Adds a suggestion.
    #[must_use]
    pub(crate) fn suggest(mut self, suggestion: impl Into<Option<Suggestion>>) -> Diagnostic {
        if let Some(suggestion) = suggestion.into() {
            self.help = Some(suggestion.message.clone());
            self.suggestion = Some(suggestion);
        }
        self
    }

    /// Adds advice.
    #[must_use]
    pub(crate) fn help(mut self, help: Option<String>) -> Diagnostic {
        self.help = help.or(self.help);
        self
    }
}

/// Why a schema was refused: all errors of one step, in the order of reading.
#[derive(Clone, Debug)]
pub struct Report {
    /// The errors; at least one.
    pub diagnostics: Vec<Diagnostic>,
    /// The files, for showing source lines.
    pub sources: Sources,
    /// The dialect whose rules it breaks.
    pub dialect: Dialect,
}

impl fmt::Display for Report {
    /// The diagnostics with their source lines, without colour.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Report {}

/// Why a schema could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The entry file could not be read.
    #[error("cannot read schema file '{}': {}", printable(.path), reason(.error))]
    Unreadable {
        /// Its path.
        path: String,
        /// The cause.
        error: io::Error,
    },
    /// The schema is not valid.
    #[error(transparent)]
    Invalid(#[from] Report),
}

/// The text of a system error, without the number that Rust adds.
#[must_use]
pub fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}
