//! Patterns of names: `migrate*`.

use std::fmt;

/// A pattern of names, in which `*` matches any text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(String);

impl Pattern {
    /// Parses a pattern.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// Whether a name matches the pattern.
    #[must_use]
    pub fn fits(&self, name: &str) -> bool {
        qmp_history::matches(&self.0, name)
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
