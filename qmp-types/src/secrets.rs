//! Masking of secrets in errors, logs, records and `{:?}`.
//!
//! [`mask`] replaces secrets in a text with `***`. Three kinds of rules find them: those of
//! the schema (`table`, from the marks in `schemas/secrets.json`); those for text, such as
//! passwords in URLs (`text`, and `line` for command lines of the human monitor); and, with [`mask_with`], the
//! secrets that a caller has sent. JSON is read token by token (`json`), so
//! that malformed, truncated and other text is masked too.
//!
//! The result keeps the JSON types of the schema: a string becomes `"***"`, a number 0.

mod edit;
mod json;
mod line;
mod show;
mod table;
mod text;

use std::borrow::Cow;
use std::ops::Range;

pub use edit::Masked;
#[doc(hidden)]
pub use show::show_arm;
pub(crate) use show::{Hidden, Shown, ShownOther};
pub use table::{Keep, SecretMember};

use edit::Edit;
use table::{At, Secret};

/// The replacement for a secret.
pub const MASK: &str = "***";

/// The known kind of a text.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum TextKind<'p> {
    /// A text for people, or JSON of an unknown kind.
    Text,
    /// A message of any kind. If it is a reply, these are its secrets.
    Message(Reply),
    /// The arguments of a command.
    Arguments(&'p str),
    /// The return value of a command.
    Return(Reply),
    /// The data of an event.
    Data(&'p str),
}

/// The secrets in the reply to a command.
#[derive(Clone, Copy, Debug)]
pub struct Reply(At);

impl Reply {
    /// The command is unknown.
    pub const UNKNOWN: Self = Self(At::UnknownReturn);

    /// The schema marks no secret in it.
    pub const PLAIN: Self = Self(At::Plain);

    /// The return value of a command with `arguments`, which are JSON text.
    #[must_use]
    pub fn to(command: &str, arguments: &str) -> Self {
        Self(match table::returned(command) {
            At::Secret(secret) => json::returned(secret, arguments),
            at => at,
        })
    }

    /// Whether the schema marks no secret in it.
    #[must_use]
    pub fn is_plain(self) -> bool {
        matches!(self.0, At::Plain)
    }
}

/// Finds quotations of secret texts.
pub trait Quotes {
    /// Adds the ranges in `text` that quote a secret, in any encoding.
    fn find(&self, text: &str, found: &mut Vec<Range<usize>>);
}

/// Masks secrets by the rules of the schema and those for text.
///
/// ```
/// use qmp_types::secrets::{TextKind, mask};
///
/// let text = "Could not open 'https://me:hunter2@host/disk'";
/// assert_eq!(mask(text, TextKind::Text), "Could not open 'https://me:***@host/disk'");
/// let text = r#"{"device": "ringbuf0", "data": "hunter2"}"#;
/// let shown = r#"{"device": "ringbuf0", "data": "***"}"#;
/// assert_eq!(mask(text, TextKind::Arguments("ringbuf-write")), shown);
/// ```
#[must_use]
pub fn mask<'t>(text: &'t str, kind: TextKind<'_>) -> Cow<'t, str> {
    Masked::new(text, edits(text, kind, &mut Seeker::default())).into_text()
}

/// Masks secrets, and quotations of known secrets.
#[must_use]
pub fn mask_with<'t>(text: &'t str, kind: TextKind<'_>, known: &dyn Quotes) -> Masked<'t> {
    let mut seeker = Seeker {
        known: Some(known),
        ..Seeker::default()
    };
    Masked::new(text, edits(text, kind, &mut seeker))
}

/// Passes the secrets in a text to `take`, for searching them in other texts.
pub fn each_secret(text: &str, kind: TextKind<'_>, take: &mut dyn FnMut(&str, Keep)) {
    let mut seeker = Seeker {
        take: Some(take),
        ..Seeker::default()
    };
    edits(text, kind, &mut seeker);
}

/// Whether the arguments of a command have a member that the schema marks as secret.
#[must_use]
pub fn takes_secrets(command: &str) -> bool {
    !matches!(table::arguments(command), At::Plain)
}

/// Takes a secret.
type Take<'s> = &'s mut dyn FnMut(&str, Keep);

/// The callbacks of a search for secrets.
#[derive(Default)]
struct Seeker<'s> {
    known: Option<&'s dyn Quotes>,
    take: Option<Take<'s>>,
    /// The nesting of JSON in strings of JSON.
    depth: usize,
}

impl Seeker<'_> {
    fn found(&mut self, secret: &str, keep: Keep) {
        if let Some(take) = &mut self.take {
            take(secret, keep);
        }
    }
}

/// Returns the replacements of parts of the text, in order.
fn edits(text: &str, kind: TextKind<'_>, seeker: &mut Seeker<'_>) -> Vec<Edit> {
    let is_json = text.trim_start().starts_with(['{', '[']);
    let at = match kind {
        TextKind::Text if is_json => At::Message(Reply::UNKNOWN.into()),
        TextKind::Text => return text::edits(text, seeker),
        // Text that should be JSON and is not.
        TextKind::Message(_) if !is_json => return text::edits(text, seeker),
        TextKind::Message(reply) => At::Message(reply.into()),
        TextKind::Arguments(command) => table::arguments(command),
        TextKind::Return(Reply(at)) => at,
        TextKind::Data(event) => table::data(event),
    };
    json::edits(text, at, seeker)
}

/// The return value in a message.
#[derive(Clone, Copy, Debug)]
enum Returned {
    Unknown,
    Plain,
    Secret(Secret),
    Node(&'static table::Table, usize),
}

impl From<Reply> for Returned {
    fn from(Reply(at): Reply) -> Self {
        match at {
            At::Secret(secret) => Self::Secret(secret),
            At::Node(table, index) => Self::Node(table, index),
            At::UnknownReturn => Self::Unknown,
            _ => Self::Plain,
        }
    }
}

impl From<Returned> for At {
    fn from(returned: Returned) -> Self {
        match returned {
            Returned::Unknown => Self::UnknownReturn,
            Returned::Plain => Self::Plain,
            Returned::Secret(secret) => Self::Secret(secret),
            Returned::Node(table, index) => Self::Node(table, index),
        }
    }
}
