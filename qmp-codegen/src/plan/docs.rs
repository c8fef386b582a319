//! Documentation of items: what the schema says, and facts that follow from it.
//!
//! What a reader of the Rust documentation finds on an item, in this order: the overview and notes;
//! its name on the wire and the release that brought it; builds and features; then, under headings,
//! what it returns, the errors and the examples.

mod escape;
mod markdown;

use qmp_schema::Schema;
use qmp_schema::doc::markup::{self, Block, Inline};
use qmp_schema::doc::{Doc, DocEntry, DocSection};
use qmp_schema::schema::{Condition, DocId, Feature};

use super::condition_text;
use super::known::Known;
use crate::visible::visible;
use markdown::Markdown;

pub(crate) use escape::text as escaped;

/// The documentation of an item, and whether it is deprecated.
#[derive(Clone, Debug, Default)]
pub(crate) struct Docs {
    /// Markdown, a line each: what stands before the headings.
    pub lines: Vec<String>,
    /// What stands under headings.
    pub headed: Vec<String>,
    /// The note of the `deprecated` attribute.
    pub deprecated: Option<String>,
    /// Whether it may change or go at any time.
    pub unstable: bool,
}

/// Where the documentation of an item finds what it needs.
pub(crate) struct DocContext<'a> {
    pub schema: &'a Schema,
    /// The path of the Rust item that a name has become, as seen from this one.
    pub link: &'a dyn Fn(&str) -> Option<String>,
    /// The path of a class of errors.
    pub error: &'a dyn Fn(&str) -> Option<String>,
}

impl DocContext<'_> {
    fn markdown(&self) -> Markdown<'_> {
        Markdown { link: self.link }
    }
}

/// What can be documented besides its text.
pub(crate) struct Facts<'a> {
    pub condition: Option<&'a Condition>,
    pub features: &'a [Feature],
}

impl Docs {
    /// Of a definition. `named` says what it is called if that is not plain from the Rust name.
    pub(crate) fn of_definition(
        context: &DocContext<'_>,
        doc: Option<DocId>,
        named: Option<String>,
        (facts, known): (&Facts<'_>, Known),
    ) -> Self {
        let doc = doc.map(|id| &context.schema[id]);
        let mut docs = Self::default();
        let mut parts = Parts::default();
        if let Some(doc) = doc {
            parts = Parts::of(doc, context);
            docs.block(std::mem::take(&mut parts.overview));
        }
        let since = parts.since.take();
        let named: Vec<_> = named.into_iter().chain(since).collect();
        if !named.is_empty() {
            docs.block(escape::fill(&named.join(" ")));
        }
        docs.facts(facts, doc, context);
        docs.block(context.markdown().blocks(&known.note));
        add_items(&mut parts.errors, known.errors);
        let errors = Markdown {
            link: &|name| (context.error)(name).or_else(|| (context.link)(name)),
        };
        let mut events = Vec::new();
        add_items(&mut events, known.events);
        for (heading, lines) in [
            ("# Returns", parts.returns),
            ("# Errors", errors.blocks(&parts.errors)),
            ("# Events", context.markdown().blocks(&events)),
            ("# Examples", parts.examples),
        ] {
            if !lines.is_empty() {
                docs.headed(heading, lines);
            }
        }
        docs
    }

    /// Of a member, value or branch of a definition. `named` says what it is called if that is not plain
    /// from the Rust name.
    pub(crate) fn of_part(
        context: &DocContext<'_>,
        definition: &str,
        name: &str,
        named: Option<String>,
        facts: &Facts<'_>,
    ) -> Self {
        let doc = context.schema.doc_of(definition);
        let mut docs = Self::default();
        if let Some(entry) = doc.and_then(|doc| doc.member_entry(name)) {
            docs.block(context.markdown().blocks(&entry.blocks()));
        }
        if let Some(named) = named {
            docs.paragraph(named);
        }
        docs.facts(facts, doc, context);
        docs
    }

    /// Says which builds have the item, and what its features are.
    fn facts(&mut self, facts: &Facts<'_>, doc: Option<&Doc>, context: &DocContext<'_>) {
        if let Some(condition) = facts.condition {
            self.paragraph(format!(
                "Only in builds with {}.",
                condition_text(condition)
            ));
        }
        let text = |name: &str| -> Vec<Block> {
            let entry = doc.and_then(|doc| doc.features.iter().find(|entry| entry.name == name));
            entry.map(DocEntry::blocks).unwrap_or_default()
        };
        let markdown = context.markdown();
        let mut plain = Vec::new();
        let mut described = Vec::new();
        for feature in facts.features {
            let blocks = text(&feature.name);
            match feature.name.as_str() {
                "deprecated" => {
                    // The compiler shows it as it is, so it is words; rustdoc looks for links.
                    let words = visible(&one_line(&blocks));
                    let words = words.replace('[', "\\[").replace(']', "\\]");
                    let note = "it may be gone in a later release of QEMU";
                    let note = if words.is_empty() { note } else { &words };
                    self.deprecated = Some(note.to_owned());
                }
                "unstable" => {
                    self.unstable = true;
                    let note = "**Unstable**: it may change or vanish in any release of QEMU.";
                    self.paragraph(note.to_owned());
                    self.block(markdown.blocks(&blocks));
                }
                name if blocks.is_empty() => plain.push(format!("`{name}`")),
                name => {
                    let mut blocks = blocks;
                    let name = Inline::Literal(name.to_owned());
                    let colon = Inline::Text(": ".to_owned());
                    match blocks.first_mut() {
                        Some(Block::Paragraph(text)) => drop(text.splice(0..0, [name, colon])),
                        _ => blocks.insert(0, Block::Paragraph(vec![name])),
                    }
                    described.push(blocks);
                }
            }
        }
        if !plain.is_empty() {
            self.paragraph(format!("Features: {}.", plain.join(", ")));
        }
        if !described.is_empty() {
            self.paragraph("Features:".to_owned());
            self.block(markdown.blocks(&[Block::List(markup::List {
                start: None,
                items: described,
            })]));
        }
    }

    /// Adds lines under a heading.
    fn headed(&mut self, heading: &str, lines: Vec<String>) {
        let above = [String::new(), heading.to_owned(), String::new()];
        self.headed.extend(above.into_iter().chain(lines));
    }

    /// Adds an example: what it shows, and a program.
    pub(crate) fn add_example(&mut self, text: Vec<String>, program: &str) {
        self.headed("# Example", text);
        self.headed.push(String::new());
        self.headed
            .extend(escape::code_block("", program.trim_end()));
    }

    /// Adds a paragraph before the headings.
    pub(crate) fn note(&mut self, text: String) {
        self.paragraph(text);
    }

    fn paragraph(&mut self, text: String) {
        self.block(vec![text]);
    }

    /// Adds lines after a blank one.
    fn block(&mut self, lines: Vec<String>) {
        if !(lines.is_empty() || self.lines.is_empty()) {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
    }
}

/// Appends items to a list at the end of blocks.
fn add_items(blocks: &mut Vec<Block>, items: Vec<Vec<Block>>) {
    match blocks.last_mut() {
        _ if items.is_empty() => {}
        Some(Block::List(list)) if list.start.is_none() => list.items.extend(items),
        _ => blocks.push(Block::List(markup::List { start: None, items })),
    }
}

/// Blocks in which no name is a link.
pub(crate) fn plain(blocks: &[Block]) -> Vec<String> {
    let nothing = |_: &str| None;
    Markdown { link: &nothing }.blocks(blocks)
}

/// What a free-form comment says, for the documentation of a module. Nothing in it is a link,
/// because a module sees other names than its items do.
pub(crate) fn free_form(doc: &Doc) -> Vec<String> {
    plain(&doc.blocks())
}

/// The parts of a definition's documentation, as Markdown.
#[derive(Default)]
struct Parts {
    /// The overview and the sections that have no heading.
    overview: Vec<String>,
    /// A sentence.
    since: Option<String>,
    returns: Vec<String>,
    errors: Vec<Block>,
    examples: Vec<String>,
}

impl Parts {
    fn of(doc: &Doc, context: &DocContext<'_>) -> Self {
        let markdown = context.markdown();
        let mut parts = Self::default();
        let mut overview = doc.blocks();
        let mut examples = Vec::new();
        for section in &doc.sections {
            let blocks = section.blocks();
            match section.kind.tag() {
                "Returns" => parts.returns = markdown.blocks(&blocks),
                "Errors" => parts.errors = blocks,
                "Since" => parts.since = since(section, &blocks, &markdown),
                // It is for who writes the server.
                "TODO" => {}
                _ => {
                    // Text after an example is about it.
                    let is_example = |block: &Block| matches!(block, Block::Example(_));
                    let mut blocks = blocks;
                    let at = blocks.iter().position(is_example).unwrap_or(blocks.len());
                    examples.extend(blocks.drain(at..));
                    overview.extend(blocks);
                }
            }
        }
        parts.overview = markdown.blocks(&overview);
        parts.examples = markdown.blocks(&examples);
        parts
    }
}

/// `Since 2.4.`, with whatever else the section says.
fn since(section: &DocSection, blocks: &[Block], markdown: &Markdown<'_>) -> Option<String> {
    let text = match blocks {
        [Block::Paragraph(text)] => markdown.inlines(text),
        _ => escape::text(&section.text),
    };
    let text = text.trim_end_matches('.');
    (!text.is_empty()).then(|| format!("Since {text}."))
}

/// What blocks say, on one line.
fn one_line(blocks: &[Block]) -> String {
    let words = markup::words(blocks);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
