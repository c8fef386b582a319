//! The rules of a dialect, or of a mixture of dialects.
//!
//! A tree between two releases may mix old and new forms. So a range of
//! dialects has rules too: a form is accepted if one of them accepts it, and a rule holds if all of them
//! have it. Old and new forms never have different meanings, except for the layout of comments, where both are tried.
//!
//! The steps that check the rules ask for them here.

use super::Dialect;

/// The rules of a range of dialects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rules {
    oldest: Dialect,
    newest: Dialect,
    any_comments: bool,
}

/// A way to read documentation comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DocReading {
    /// By sections.
    Sections,
    /// Line by line; indentation belongs to the layout.
    Lines {
        /// The column of the text after a name, not the second line, sets the indentation of a description.
        aligned: bool,
    },
}

impl From<Dialect> for Rules {
    fn from(dialect: Dialect) -> Rules {
        Rules {
            oldest: dialect,
            newest: dialect,
            any_comments: false,
        }
    }
}

impl Rules {
    /// The rules of a dialect and of all later ones.
    pub(crate) fn since(oldest: Dialect) -> Rules {
        Rules {
            newest: Dialect::NEWEST,
            ..Rules::from(oldest)
        }
    }

    /// These rules, without errors about documentation comments.
    pub(crate) fn with_any_comments(self) -> Rules {
        Rules {
            any_comments: true,
            ..self
        }
    }

    /// The dialect, or the oldest of the range.
    pub(crate) fn dialect(self) -> Dialect {
        self.oldest
    }

    /// Mistakes in documentation comments are not errors.
    pub(crate) fn any_comments(self) -> bool {
        self.any_comments
    }

    /// Pragmas may have their original names.
    pub(crate) fn whitelists(self) -> bool {
        self.oldest < Dialect::V6_0
    }

    /// Pragmas may have the names that end in `-exceptions`.
    pub(crate) fn exceptions(self) -> bool {
        self.newest >= Dialect::V6_0
    }

    /// The case of names matters, and exceptions need a pragma.
    pub(crate) fn strict_names(self) -> bool {
        self.oldest >= Dialect::V6_0
    }

    /// Conditions may be in C.
    pub(crate) fn textual_conditions(self) -> bool {
        self.oldest < Dialect::V6_2
    }

    /// Conditions may be configuration symbols and objects.
    pub(crate) fn conditions(self) -> bool {
        self.newest >= Dialect::V6_2
    }

    /// A union may lack a discriminator.
    pub(crate) fn simple_unions(self) -> bool {
        self.oldest < Dialect::V6_2
    }

    /// The names of definitions may not end in `Kind`, because unions may imply such names.
    pub(crate) fn reserves_kind(self) -> bool {
        self.newest < Dialect::V6_2
    }

    /// The values of an enum may have features.
    pub(crate) fn value_features(self) -> bool {
        self.newest >= Dialect::V6_2
    }

    /// Branches of alternates may be arrays.
    pub(crate) fn alternate_arrays(self) -> bool {
        self.newest >= Dialect::V7_1
    }

    /// Branches of unions may be unions.
    pub(crate) fn nested_unions(self) -> bool {
        self.newest >= Dialect::V8_1
    }

    /// Arguments with conditions must be `boxed`.
    pub(crate) fn conditional_needs_boxed(self) -> bool {
        self.oldest >= Dialect::V8_1
    }

    /// Lines of a comment that begin with `=` are headings, which are only allowed in free-form
    /// comments.
    pub(crate) fn headings(self) -> bool {
        self.newest < Dialect::V10_1
    }

    /// Errors in the documentation of a definition are reported at the start of its comment.
    pub(crate) fn reports_comments(self) -> bool {
        self.newest < Dialect::V9_0
    }

    /// The ways to read comments, the newest first.
    pub(crate) fn doc_readings(self) -> impl Iterator<Item = DocReading> {
        let (oldest, newest) = if self.any_comments {
            (Dialect::V5_2, Dialect::NEWEST)
        } else {
            (self.oldest, self.newest)
        };
        let lines = |aligned| DocReading::Lines { aligned };
        [
            (Dialect::V9_0, Dialect::NEWEST, DocReading::Sections),
            (Dialect::V8_1, Dialect::V8_1, lines(false)),
            (Dialect::V5_2, Dialect::V7_1, lines(true)),
        ]
        .into_iter()
        .filter(move |(first, last, _)| *first <= newest && oldest <= *last)
        .map(|(_, _, reading)| reading)
    }

    /// Documentation must describe all members, and no return value of a command without one.
    pub(crate) fn complete_documentation(self) -> bool {
        self.oldest >= Dialect::V9_0
    }

    /// The pragma `documentation-exceptions` makes exceptions to that.
    pub(crate) fn documentation_exceptions(self) -> bool {
        self.newest >= Dialect::V9_0
    }

    /// Notes and examples may be sections.
    pub(crate) fn notes_are_sections(self) -> bool {
        self.any_comments || self.oldest < Dialect::V9_1
    }

    /// There are rules about the length of lines and the space between sentences in documentation.
    pub(crate) fn documentation_style(self) -> bool {
        self.oldest >= Dialect::V10_2
    }
}
