//! The errors that a step of the front end has found.
//!
//! Takes diagnostics one by one, and returns them in order. Their number is bounded, because
//! hostile input has an error every other byte.

use super::{Diagnostic, Kind};
use crate::dialect::Rules;

/// Diagnostics, up to a limit.
#[derive(Debug)]
pub(crate) struct Errors {
    /// At most one more than the limit.
    found: Vec<Diagnostic>,
    limit: usize,
    /// Whether errors in documentation comments are ignored.
    any_comments: bool,
}

impl Errors {
    /// Creates an empty list. The rules decide which diagnostics are errors.
    pub(crate) fn new(limit: usize, rules: Rules) -> Errors {
        let found = Vec::new();
        // With a limit of 0, an invalid schema would have no error.
        let limit = limit.max(1);
        let any_comments = rules.any_comments();
        Errors {
            found,
            limit,
            any_comments,
        }
    }

    /// Adds an error. If there are too many, it replaces the last.
    pub(crate) fn push(&mut self, error: Diagnostic) {
        if self.any_comments && error.kind.is_about_comments() {
            return;
        }
        self.found.truncate(self.limit);
        self.found.push(error);
    }

    pub(crate) fn extend(&mut self, errors: impl IntoIterator<Item = Diagnostic>) {
        for error in errors {
            self.push(error);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether there are too many already, so that looking for more is in vain.
    pub(crate) fn is_full(&self) -> bool {
        self.found.len() > self.limit
    }

    /// Returns the errors; the last one tells if some are missing.
    pub(crate) fn into_vec(mut self) -> Vec<Diagnostic> {
        if self.is_full()
            && let Some(last) = self.found.pop()
        {
            let kind = Kind::TooManyErrors { limit: self.limit };
            self.found.push(Diagnostic::new(kind, last.at));
        }
        self.found
    }
}
