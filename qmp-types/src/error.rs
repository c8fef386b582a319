//! [`DecodeError`]: why a text does not fit its type, and where.

use std::fmt;

use qmp_text::printable;

/// A value that does not fit its type, or text that is not JSON.
///
/// It gives the cause, the JSON path and the byte of the text.
///
/// ```
/// let error = qmp_types::from_str::<Vec<i64>>("[1, true]").unwrap_err();
/// assert_eq!(error.to_string(), "[1]: expected an integer, found a boolean (at byte 4)");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: DecodeErrorKind,
    offset: usize,
    /// From the innermost step to the outermost: steps are added while the error travels up.
    path: Vec<PathStep>,
}

#[derive(Clone, PartialEq, Eq)]
enum PathStep {
    Member(String),
    Element(usize),
}

/// The kinds of [`DecodeError`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// The text is not JSON.
    Syntax {
        /// The unexpected text, or the missing part.
        problem: &'static str,
    },
    /// The text is not UTF-8.
    Utf8,
    /// Arrays and objects are nested deeper than [`MAX_DEPTH`](crate::MAX_DEPTH).
    TooDeep,
    /// The values take more memory than [`MAX_MEMORY`](crate::MAX_MEMORY).
    TooMuchMemory,
    /// The JSON type of the value is not that of the schema.
    Type {
        /// The type in the schema.
        expected: &'static str,
        /// The type of the received value.
        found: &'static str,
    },
    /// The number does not fit the integer type of the schema.
    OutOfRange {
        /// The QAPI type.
        expected: &'static str,
        /// The number as received.
        number: String,
    },
    /// A mandatory member is absent.
    Missing {
        /// The member's name on the wire.
        member: &'static str,
    },
    /// A member occurs twice.
    Duplicate {
        /// The member's name on the wire.
        member: &'static str,
    },
}

impl DecodeError {
    #[cold]
    pub(crate) fn new(kind: DecodeErrorKind, offset: usize) -> Self {
        Self(Box::new(Inner {
            kind,
            offset,
            path: Vec::new(),
        }))
    }

    /// Whether the error is in the type of the value itself, not of a value inside of it.
    pub(crate) fn is_of_value(&self) -> bool {
        let kind = &self.0.kind;
        let differs = matches!(
            kind,
            DecodeErrorKind::Type { .. } | DecodeErrorKind::OutOfRange { .. }
        );
        differs && self.0.path.is_empty()
    }

    #[cold]
    pub(crate) fn in_member(mut self, name: &str) -> Self {
        self.0.path.push(PathStep::Member(name.to_owned()));
        self
    }

    #[cold]
    pub(crate) fn in_element(mut self, index: usize) -> Self {
        self.0.path.push(PathStep::Element(index));
        self
    }

    /// Moves the offset to a larger text, in which the decoded text begins at `start`.
    #[cold]
    pub(crate) fn in_text_at(mut self, start: usize) -> Self {
        self.0.offset += start;
        self
    }

    /// The cause.
    #[must_use]
    pub fn kind(&self) -> &DecodeErrorKind {
        &self.0.kind
    }

    /// The offset in the text, in bytes.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// The path in the value, for example `[3].inserted.file`; empty for the value itself. Names
    /// of members are as received.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.path.iter().rev() {
            match step {
                PathStep::Member(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
                PathStep::Element(index) => {
                    path.push('[');
                    path.push_str(&index.to_string());
                    path.push(']');
                }
            }
        }
        path
    }
}

impl fmt::Display for DecodeErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { problem } => f.write_str(problem),
            Self::Utf8 => f.write_str("the text is not UTF-8"),
            Self::TooDeep => write!(f, "nested deeper than {} levels", crate::MAX_DEPTH),
            Self::TooMuchMemory => write!(
                f,
                "the values take more than {} MiB of memory",
                crate::MAX_MEMORY >> 20
            ),
            Self::Type { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::OutOfRange { expected, number } => write!(f, "{number} does not fit {expected}"),
            Self::Missing { member } => write!(f, "member '{member}' is missing"),
            Self::Duplicate { member } => write!(f, "member '{member}' occurs twice"),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "{}: ", printable(&path))?;
        }
        write!(f, "{} (at byte {})", self.0.kind, self.0.offset)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("kind", &self.0.kind)
            .field("path", &self.path())
            .field("offset", &self.0.offset)
            .finish()
    }
}

impl std::error::Error for DecodeError {}
