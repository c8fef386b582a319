//! Masking of secrets in errors, logs, records and `{:?}`.
//!
//! [`mask`] replaces secrets in a text with `***`. Three kinds of rules find them: those of
//! the schema (`table`, from the marks in `schemas/secrets.json`); those for text, such as
//! passwords in URLs (`text`, and `line` for command lines of the human monitor); and, with [`mask_with`], the
//! secrets that a caller has sent. JSON is read token by token (`json`), so
//! that text that is malformed, cut off or not JSON at all is masked too.
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

/// The kind of a text, as far as it is known.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Place<'p> {
    /// A text for people, or JSON of an unknown kind.
    Text,
    /// A message of any kind; if it is a reply, the reply to this.
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

    /// The return value of a command with those arguments, as JSON text.
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

/// Knows texts that are secret.
pub trait Quotes {
    /// Adds where in `text` one of them is quoted, in whatever encoding.
    fn find(&self, text: &str, found: &mut Vec<Range<usize>>);
}

/// Masks secrets by the rules of the schema and those for text.
///
/// ```
/// use qmp_types::secrets::{Place, mask};
///
/// let text = "Could not open 'https://me:hunter2@host/disk'";
/// assert_eq!(mask(text, Place::Text), "Could not open 'https://me:***@host/disk'");
/// let text = r#"{"device": "ringbuf0", "data": "hunter2"}"#;
/// let shown = r#"{"device": "ringbuf0", "data": "***"}"#;
/// assert_eq!(mask(text, Place::Arguments("ringbuf-write")), shown);
/// ```
#[must_use]
pub fn mask<'t>(text: &'t str, place: Place<'_>) -> Cow<'t, str> {
    Masked::new(text, edits(text, place, &mut Seeker::default())).into_text()
}

/// Masks secrets, and quotations of known secrets.
#[must_use]
pub fn mask_with<'t>(text: &'t str, place: Place<'_>, known: &dyn Quotes) -> Masked<'t> {
    let mut seeker = Seeker {
        known: Some(known),
        ..Seeker::default()
    };
    Masked::new(text, edits(text, place, &mut seeker))
}

/// Passes the secrets in a text to `take`, so that they can be found in other texts.
pub fn each_secret(text: &str, place: Place<'_>, take: &mut dyn FnMut(&str, Keep)) {
    let mut seeker = Seeker {
        take: Some(take),
        ..Seeker::default()
    };
    edits(text, place, &mut seeker);
}

/// Whether the arguments of a command have a member that the schema marks as secret.
#[must_use]
pub fn takes_secrets(command: &str) -> bool {
    !matches!(table::arguments(command), At::Plain)
}

/// Takes what is secret.
type Take<'s> = &'s mut dyn FnMut(&str, Keep);

/// What is looked for beside the rules, and what becomes of what is found.
#[derive(Default)]
struct Seeker<'s> {
    known: Option<&'s dyn Quotes>,
    take: Option<Take<'s>>,
    /// How deep in JSON in strings of JSON.
    depth: usize,
}

impl Seeker<'_> {
    fn found(&mut self, secret: &str, keep: Keep) {
        if let Some(take) = &mut self.take {
            take(secret, keep);
        }
    }
}

/// What is to be put in the place of parts of the text, in order.
fn edits(text: &str, place: Place<'_>, seeker: &mut Seeker<'_>) -> Vec<Edit> {
    let is_json = text.trim_start().starts_with(['{', '[']);
    let at = match place {
        Place::Text if is_json => At::Message(Reply::UNKNOWN.into()),
        Place::Text => return text::edits(text, seeker),
        // Text that is no JSON, where JSON should be.
        Place::Message(_) if !is_json => return text::edits(text, seeker),
        Place::Message(reply) => At::Message(reply.into()),
        Place::Arguments(command) => table::arguments(command),
        Place::Return(Reply(at)) => at,
        Place::Data(event) => table::data(event),
    };
    json::edits(text, at, seeker)
}

/// What a reply is, in a message.
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
