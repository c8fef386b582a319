//! What is secret in text that is shown: in errors, logs and records, and in `{:?}`.
//!
//! [`mask`] takes text and gives it with `***` in the place of secrets. Three kinds of rules say what
//! is one: the schema's (`table`, from the marks in `schemas/secrets.json`), those for text, such as
//! passwords in URLs (`text`, and `line` for command lines for people), and, with [`mask_with`], what
//! a caller knows to be secret because it has sent it. JSON is followed token by token (`json`), so
//! that what is broken, cut off or no JSON at all is masked too.
//!
//! What comes out has the JSON types that the schema wants: a text becomes `"***"`, a number 0.

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

/// What stands for a secret.
pub const MASK: &str = "***";

/// What a text is, as far as is known.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Place<'p> {
    /// A text for people; if it begins like JSON, JSON of which no more is known.
    Text,
    /// A message, whatever it is; if it is a reply, to this.
    Message(Reply),
    /// The arguments of a command.
    Arguments(&'p str),
    /// What a command returned.
    Return(Reply),
    /// The data of an event.
    Data(&'p str),
}

/// What the reply to a command is, as far as secrets go.
#[derive(Clone, Copy, Debug)]
pub struct Reply(At);

impl Reply {
    /// It is not known to what it is a reply.
    pub const UNKNOWN: Self = Self(At::UnknownReturn);

    /// There is nothing in it that the schema calls secret.
    pub const PLAIN: Self = Self(At::Plain);

    /// What a command with those arguments, as JSON text, returns.
    #[must_use]
    pub fn to(command: &str, arguments: &str) -> Self {
        Self(match table::returned(command) {
            At::Secret(secret) => json::returned(secret, arguments),
            at => at,
        })
    }

    /// Whether there is nothing in it that the schema calls secret.
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

/// Masks what is secret by the rules for the schema and for text.
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

/// Masks what is secret, and what quotes something that is known to be.
#[must_use]
pub fn mask_with<'t>(text: &'t str, place: Place<'_>, known: &dyn Quotes) -> Masked<'t> {
    let mut seeker = Seeker {
        known: Some(known),
        ..Seeker::default()
    };
    Masked::new(text, edits(text, place, &mut seeker))
}

/// Gives what is secret in a text to `take`, so that it can be looked for in others.
pub fn each_secret(text: &str, place: Place<'_>, take: &mut dyn FnMut(&str, Keep)) {
    let mut seeker = Seeker {
        take: Some(take),
        ..Seeker::default()
    };
    edits(text, place, &mut seeker);
}

/// Whether the arguments of a command have a member that the schema calls secret.
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
