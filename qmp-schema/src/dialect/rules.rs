//! What holds in a dialect, or in a mixture of dialects.
//!
//! A tree between two releases may have the old form of a thing beside the new one. So a range of
//! dialects has rules too: a form is accepted that one of them accepts, and a rule holds that all of them
//! have. What old and new forms mean never clashes, but for the layout of comments, which is tried.
//!
//! Must not know how a rule is checked: each stage asks.

use super::Dialect;

/// The rules of a range of dialects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rules {
    oldest: Dialect,
    newest: Dialect,
    any_comments: bool,
}

/// A way to take documentation comments apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DocReading {
    /// By sections.
    Sections,
    /// Line by line; indentation belongs to the layout.
    Lines {
        /// The column of the text behind a name says how far a description is indented, not the second line.
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
    /// Those of a dialect and of all later ones.
    pub(crate) fn since(oldest: Dialect) -> Rules {
        Rules {
            newest: Dialect::NEWEST,
            ..Rules::from(oldest)
        }
    }

    /// The same, but what is wrong with documentation comments is no error.
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

    /// What is wrong with documentation comments is no error.
    pub(crate) fn any_comments(self) -> bool {
        self.any_comments
    }

    /// Pragmas may have the names that they had at first.
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

    /// Conditions may be C text.
    pub(crate) fn textual_conditions(self) -> bool {
        self.oldest < Dialect::V6_2
    }

    /// Conditions may be configuration symbols and objects.
    pub(crate) fn conditions(self) -> bool {
        self.newest >= Dialect::V6_2
    }

    /// A union may do without a discriminator.
    pub(crate) fn simple_unions(self) -> bool {
        self.oldest < Dialect::V6_2
    }

    /// The names of all unions may get the ending `Kind`, so that no definition may have it.
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

    /// Lines of a comment that begin with `=` are headings, which begin a free-form comment: `=` may not
    /// stand anywhere else.
    pub(crate) fn headings(self) -> bool {
        self.newest < Dialect::V10_1
    }

    /// What is wrong with the documentation of a definition is reported where its comment begins.
    pub(crate) fn reports_comments(self) -> bool {
        self.newest < Dialect::V9_0
    }

    /// How comments may be laid out, the newest first.
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

    /// Documentation must describe all members, and not what a command does not return.
    pub(crate) fn complete_documentation(self) -> bool {
        self.oldest >= Dialect::V9_0
    }

    /// The pragma `documentation-exceptions` makes exceptions of that.
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
