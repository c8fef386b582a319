//! Documentation as data: the text of a part of a comment as blocks and inlines.
//!
//! Takes a text (of a [`Doc`], a [`DocEntry`] or a [`DocSection`]), gives [`Block`]s. QEMU's
//! comments are reStructuredText with a few additions, and the older ones are somewhat less; this
//! reads both, and whatever is neither becomes a paragraph of its words. Nothing is lost and
//! nothing is refused, and the time is linear in the length of the text. Must not know whether the
//! names in a text exist.
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

/// Something that stands for itself: a paragraph, a list, an example.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A heading: of a free-form comment, as a rule.
    Heading {
        /// 1 for the outermost.
        level: usize,
        /// The heading.
        text: Vec<Inline>,
    },
    /// A list whose items are marked by a bullet or a number.
    List(List),
    /// Terms with their explanations; a list of fields too.
    Definitions(Vec<Definition>),
    /// Text that is indented more than what is around it.
    Quote(Vec<Block>),
    /// A note, a warning and the like.
    Admonition(Admonition),
    /// What client and server send each other.
    Example(Example),
    /// Text that is to be shown as it is written.
    Code {
        /// Its language, if that is said.
        language: Option<String>,
        /// The text, without the indentation that all lines share.
        text: String,
    },
    /// Lines that are to stay lines.
    Lines(Vec<Vec<Inline>>),
    /// A table.
    Table(Table),
    /// A line between two parts.
    Rule,
    /// A comment in the comment.
    Comment(String),
    /// A directive that has no form of its own here.
    Directive(Directive),
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The number of the first item, if they are numbered.
    pub start: Option<u64>,
    /// What each item holds.
    pub items: Vec<Vec<Block>>,
}

/// A term and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The term.
    pub term: Vec<Inline>,
    /// What it means.
    pub body: Vec<Block>,
}

/// A note, a warning and the like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admonition {
    /// `note`, `warning`, `caution` …: the directive's name; `admonition` if it has only a title.
    pub kind: String,
    /// A title of its own.
    pub title: Vec<Inline>,
    /// What it says.
    pub body: Vec<Block>,
}

/// What client and server send each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The title; empty if there is none.
    pub title: Vec<Inline>,
    /// What is sent, in order, and what is said about it.
    pub steps: Vec<Step>,
}

/// One step of an [`Example`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// What the client sends (`->`): JSON, but often with something left out (`...`).
    Request(String),
    /// What the server sends (`<-`): a reply or an event.
    Reply(String),
    /// Something is left out here (`...`); the text says what, if it does.
    Elided(String),
    /// What is said in between.
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

/// A directive that has no form of its own here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// Its name.
    pub name: String,
    /// What stands behind the name.
    pub argument: String,
    /// The options: name and value.
    pub options: Vec<(String, String)>,
    /// What stands below it, as it is written.
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
        /// What it refers to.
        target: String,
        /// What is to be shown instead.
        title: Option<String>,
    },
    /// An address.
    Link {
        /// What is to be shown.
        text: String,
        /// The address; empty if it is given somewhere else.
        url: String,
    },
}

/// Takes a text apart all of whose lines are indented alike: an overview, a section without a tag.
#[must_use]
pub fn parse(text: &str) -> Vec<Block> {
    blocks::parse(&mut split(text), 0, true)
}

/// Takes a text apart whose first line stands behind a name or tag, so that its other lines may be
/// indented: the description of a member, a section with a tag.
#[must_use]
pub fn parse_hanging(text: &str) -> Vec<Block> {
    blocks::parse(&mut hanging(text), 0, false)
}

/// Takes a text apart that is an example as a whole, with the exchange not marked as literal: a
/// section `Example` of releases before 9.1.
#[must_use]
pub fn parse_example(text: &str) -> Example {
    Example {
        title: Vec::new(),
        steps: example::exchange(&mut hanging(text), 0),
    }
}

impl Step {
    /// What is sent as JSON; `None` if it is nothing that is sent, or if something is left out.
    #[must_use]
    pub fn json(&self) -> Option<serde_json::Value> {
        match self {
            Step::Request(text) | Step::Reply(text) => serde_json::from_str(text).ok(),
            Step::Elided(_) | Step::Text(_) => None,
        }
    }
}

impl Doc {
    /// The overview as data.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        parse(&self.body)
    }

    /// The release that brought the definition, if that is said.
    #[must_use]
    pub fn since(&self) -> Option<Release> {
        self.section(super::SectionKind::Since)
            .and_then(release::first)
    }
}

impl DocEntry {
    /// The description as data.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        parse_hanging(&self.text)
    }

    /// The release that brought what is described, if that is said.
    #[must_use]
    pub fn since(&self) -> Option<Release> {
        since(&self.text)
    }
}

impl DocSection {
    /// The text as data. A section that is a note or an example as a whole, as they were before
    /// release 9.1, is the block that a newer one would have.
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
