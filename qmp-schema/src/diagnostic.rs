//! What is wrong with a schema: kind, place, context, and what helps.
//!
//! Every stage makes [`Diagnostic`]s; none prints them. Must not know how they are shown: text is
//! made in `render`, JSON in `json`.

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

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What is wrong.
    pub kind: Kind,
    /// Where QEMU's front end would report it: for a definition, its first line.
    pub at: Span,
    /// The text that is to blame, where that is known more precisely.
    pub span: Span,
    /// The definition that it was found in.
    pub context: Option<Context>,
    /// Other places that matter.
    pub notes: Vec<Note>,
    /// What to do about it.
    pub help: Option<String>,
    /// The same as a change of the text, where it is one. `help` is its message then.
    pub suggestion: Option<Suggestion>,
}

/// The definition that something was found in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// `struct`, `command`, and so on.
    pub meta: &'static str,
    /// Its name.
    pub name: String,
}

impl fmt::Display for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} '{}'", self.meta, self.name)
    }
}

/// A change of the text that would mend it, or that is worth trying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What to do.
    pub message: String,
    /// The text to replace; empty to put something in.
    pub span: Span,
    /// What to put there.
    pub replacement: String,
}

impl Suggestion {
    /// To write something else for a string.
    pub(crate) fn did_you_mean(text: &str, span: Span) -> Suggestion {
        Suggestion {
            message: format!("did you mean '{text}'?"),
            span,
            replacement: format!("'{text}'"),
        }
    }
}

/// Another place that matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What is there.
    pub text: String,
    /// The place.
    pub span: Span,
}

impl Diagnostic {
    /// Something wrong there.
    pub(crate) fn new(kind: Kind, at: Span) -> Diagnostic {
        Diagnostic {
            kind,
            at,
            span: at,
            context: None,
            notes: Vec::new(),
            help: None,
            suggestion: None,
        }
    }

    /// Blames a more precise place than the one where it is reported.
    #[must_use]
    pub(crate) fn pointing_at(mut self, span: Span) -> Diagnostic {
        self.span = span;
        self
    }

    /// Says in which definition it is.
    #[must_use]
    pub(crate) fn within(mut self, context: &Context) -> Diagnostic {
        self.context = Some(context.clone());
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

    /// Adds a change of the text.
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

/// Why a schema was refused: everything that one stage found, in the order of reading.
#[derive(Clone, Debug)]
pub struct Report {
    /// What is wrong; at least one.
    pub diagnostics: Vec<Diagnostic>,
    /// The files, for showing the places.
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
        /// What kept it from being read.
        error: io::Error,
    },
    /// The schema is not valid.
    #[error(transparent)]
    Invalid(#[from] Report),
}

/// An error of the system in its own words, without the number that Rust adds.
#[must_use]
pub fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    match text.find(" (os error ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}
