//! What a step of the front end has found so far.
//!
//! Takes diagnostics one by one, gives them in order. Keeps no more than asked for, however much is
//! wrong: hostile input has an error every other byte.

use super::{Diagnostic, Kind};
use crate::dialect::Rules;

/// Diagnostics, up to a limit.
#[derive(Debug)]
pub(crate) struct Errors {
    /// One more than the limit if there are too many.
    found: Vec<Diagnostic>,
    limit: usize,
    /// Errors in documentation comments are none.
    any_comments: bool,
}

impl Errors {
    /// Nothing is wrong yet. Only what the rules make an error will be.
    pub(crate) fn new(limit: usize, rules: Rules) -> Errors {
        let found = Vec::new();
        // With a limit of none, something could be wrong and nothing reported.
        let limit = limit.max(1);
        let any_comments = rules.any_comments();
        Errors {
            found,
            limit,
            any_comments,
        }
    }

    /// Adds one. If there are too many, it takes the place of the last.
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

    /// Whether there are too many already, so that looking for more is of no use.
    pub(crate) fn is_full(&self) -> bool {
        self.found.len() > self.limit
    }

    /// All of them; the last says so if some are not there.
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
