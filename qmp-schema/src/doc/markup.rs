//! Documentation as data: the text of a part of a comment as blocks and inlines.
//!
//! Takes a text (of a [`Doc`], a [`DocEntry`] or a [`DocSection`]), and returns [`Block`]s. QEMU's
//! comments are reStructuredText with a few additions, and older ones are less regular; this
//! reads both, and unknown forms become paragraphs. No word is lost, no text is
//! refused, and the time is linear in the length of the text. Names in a text need not
//! exist.
//!
//! ```
//! use qmp_schema::doc::markup::{Block, Inline, Step, parse};
//!
//! let blocks = parse("See @stop.\n\n.. qmp-example::\n\n    -> { \"execute\": \"stop\" }\n");
//! let Block::Paragraph(words) = &blocks[0] else { panic!() };
//! assert_eq!(words[1], Inline::Reference("stop".to_owned()));
//! let Block::Example(example) = &blocks[1] else { panic!() };
//! assert_eq!(example.steps, [Step::Request("{ \"execute\": \"stop\" }".to_owned())]);
//! ```

mod blocks;
mod directive;
mod example;
mod inline;
mod json;
mod lines;
mod plain;
mod release;
mod table;

pub use json::to_json;
pub use plain::{inline_words, words};
pub use release::{Release, since};

use super::{Doc, DocEntry, DocSection};
use lines::{hanging, split};

/// A block: a paragraph, a list, an example.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading, usually of a free-form comment.
    Heading {
        /// 1 for the outermost.
        level: usize,
        /// The heading.
        text: Vec<Inline>,
    },
    /// A list with bullets or numbers.
    List(List),
    /// Terms with their explanations, or a list of fields.
    Definitions(Vec<Definition>),
    /// Text that is indented more than its surroundings.
    Quote(Vec<Block>),
    /// An admonition, such as a note or a warning.
    Admonition(Admonition),
    /// An example of messages between client and server.
    Example(Example),
    /// Literal text.
    Code {
        /// Its language, if it is given.
        language: Option<String>,
        /// The text, without the common indentation.
        text: String,
    },
    /// Lines that stay separate.
    Lines(Vec<Vec<Inline>>),
    /// A table.
    Table(Table),
    /// A line between two parts.
    Rule,
    /// A comment in the comment.
    Comment(String),
    /// Any other directive.
    Directive(Directive),
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The number of the first item, if they are numbered.
    pub start: Option<u64>,
    /// The content of each item.
    pub items: Vec<Vec<Block>>,
}

/// A term and its explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The term.
    pub term: Vec<Inline>,
    /// The explanation.
    pub body: Vec<Block>,
}

/// An admonition, such as a note or a warning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admonition {
    /// `note`, `warning`, `caution` …: the directive's name; `admonition` if it has only a title.
    pub kind: String,
    /// The title, if it has one.
    pub title: Vec<Inline>,
    /// The content.
    pub body: Vec<Block>,
}

/// An example of messages between client and server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The title; empty if there is none.
    pub title: Vec<Inline>,
    /// The messages, in order, and text about them.
    pub steps: Vec<Step>,
}

/// One step of an [`Example`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// A message of the client (`->`): JSON, often with an ellipsis (`...`).
    Request(String),
    /// A message of the server (`<-`): a reply or an event.
    Reply(String),
    /// An ellipsis (`...`), with its text, if there is one.
    Elided(String),
    /// Text between messages.
    Text(Vec<Block>),
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The title; empty if there is none.
    pub title: Vec<Inline>,
    /// The heads of the columns; empty if there are none.
    pub header: Vec<Vec<Inline>>,
    /// The rows, a list of cells each.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// Any other directive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// Its name.
    pub name: String,
    /// The text after the name.
    pub argument: String,
    /// The options: name and value.
    pub options: Vec<(String, String)>,
    /// The raw text below it.
    pub body: String,
}

/// A piece of running text. White space is a single space.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Inline {
    /// Words.
    Text(String),
    /// A name of the schema (`@name`): a member, argument, value, feature, type, command or event.
    Reference(String),
    /// Literal text.
    Literal(String),
    /// Emphasised text.
    Emphasis(String),
    /// Strongly emphasised text.
    Strong(String),
    /// Text with a role: a reference to somewhere else in the manual, for example.
    Role {
        /// The role; empty if it is not given.
        role: String,
        /// The target.
        target: String,
        /// The text to show instead.
        title: Option<String>,
    },
    /// An address.
    Link {
        /// The text to show.
        text: String,
        /// The address; empty if it is given somewhere else.
        url: String,
    },
}

/// Parses a text whose lines have the same indentation: an overview, a section without a tag.
#[must_use]
pub fn parse(text: &str) -> Vec<Block> {
    blocks::parse(&mut split(text), 0, true)
}

/// Parses a text whose first line follows a name or tag, so that its other lines may be
/// indented: the description of a member, a section with a tag.
#[must_use]
pub fn parse_hanging(text: &str) -> Vec<Block> {
    blocks::parse(&mut hanging(text), 0, false)
}

/// Parses a text that is an example as a whole, whose exchange is not marked as literal: a
/// section `Example` of releases before 9.1.
#[must_use]
pub fn parse_example(text: &str) -> Example {
    Example {
        title: Vec::new(),
        steps: example::exchange(&mut hanging(text), 0),
    }
}

impl Step {
    /// The message as JSON; `None` if the step is not a message, or has an ellipsis.
    #[must_use]
    pub fn json(&self) -> Option<serde_json::Value> {
        match self {
            Step::Request(text) | Step::Reply(text) => serde_json::from_str(text).ok(),
            Step::Elided(_) | Step::Text(_) => None,
        }
    }
}

impl Doc {
    /// The overview as blocks.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        parse(&self.body)
    }

    /// The release that introduced the definition, if it is given.
    #[must_use]
    pub fn since(&self) -> Option<Release> {
        self.section(super::SectionKind::Since)
            .and_then(release::first)
    }
}

impl DocEntry {
    /// The description as blocks.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        parse_hanging(&self.text)
    }

    /// The release that introduced the described item, if it is given.
    #[must_use]
    pub fn since(&self) -> Option<Release> {
        since(&self.text)
    }
}

impl DocSection {
    /// The text as blocks. A section that is a note or an example as a whole, as before
    /// release 9.1, becomes the block of newer comments.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        match self.kind.tag() {
            "" => parse(&self.text),
            "Note" | "Notes" => vec![Block::Admonition(Admonition {
                kind: "note".to_owned(),
                title: Vec::new(),
                body: parse_hanging(&self.text),
            })],
            "Example" | "Examples" => vec![Block::Example(parse_example(&self.text))],
            _ => parse_hanging(&self.text),
        }
    }
}
