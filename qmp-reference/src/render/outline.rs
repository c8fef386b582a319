//! The contents of a page in reading order, without their layout.

mod related;

pub use related::exchange;

use qmp_schema::doc::markup::{Block, Inline};

use crate::page::facts::Facts;
use crate::page::shape::{Branch, Item, Shape};
use crate::page::{Described, Page};

/// A piece of a page.
#[derive(Clone, Debug)]
pub enum Node {
    /// The title: the path and its kind.
    Title {
        /// The path.
        path: String,
        /// `command`, `argument: str, optional` and so on.
        kind: String,
    },
    /// A heading.
    Heading(String),
    /// Text.
    Text(Vec<Block>),
    /// A warning.
    Warning(String),
    /// A member, value, branch or similar part.
    Item {
        /// Its depth, from 0.
        level: usize,
        /// Its name.
        name: String,
        /// Its type and dates.
        note: String,
        /// Warnings: for example, that it is deprecated.
        warning: String,
        /// Its description.
        body: Vec<Block>,
    },
    /// Names with a text about each.
    Names(Vec<String>),
    /// Lines that stay as they are.
    Lines {
        /// The language, as Markdown calls it.
        language: &'static str,
        /// The lines.
        text: String,
    },
}

/// Words as a paragraph; empty without words.
pub(super) fn plain(words: &str) -> Vec<Block> {
    if words.is_empty() {
        return Vec::new();
    }
    vec![Block::Paragraph(vec![Inline::Text(words.to_owned())])]
}

/// The pieces of a page.
#[must_use]
pub fn outline(page: &Page) -> Vec<Node> {
    let mut kind = page.kind.to_owned();
    if let Some(ty) = &page.ty {
        kind = format!("{kind}, {ty}");
    }
    if page.optional == Some(true) {
        kind.push_str(", optional");
    }
    if !page.release.is_empty() {
        kind = format!("{kind}, QEMU {}", page.release);
    }
    if let Some(server) = &page.server {
        kind = format!("{kind} at {server}");
    }
    let mut nodes = vec![Node::Title {
        path: page.path.clone(),
        kind,
    }];
    if let Some(warning) = warning(&page.facts) {
        nodes.push(Node::Warning(warning));
    }
    if !page.description.is_empty() {
        nodes.push(Node::Text(page.description.blocks()));
    }
    for remark in &page.remarks {
        nodes.push(Node::Text(page_text(remark)));
    }
    if !page.shape.is_empty() {
        nodes.push(Node::Heading(page.parts().to_owned()));
        shape(
            &mut nodes,
            &page.shape,
            0,
            Detail::Full,
            page.facts.since.as_deref(),
        );
    } else if page.kind == "command" {
        nodes.push(Node::Heading("Arguments".to_owned()));
        nodes.push(Node::Text(plain("None.")));
    }
    if page.kind == "command" {
        returns(&mut nodes, page);
    }
    related::errors(&mut nodes, page);
    related::relations(&mut nodes, page);
    related::examples(&mut nodes, page);
    features(&mut nodes, &page.features);
    releases(&mut nodes, page);
    names(&mut nodes, "Not on this server", page.missing.clone());
    let users = page.used_by.iter();
    let users = users.map(|user| format!("{} ({})", user.path, user.role));
    names(&mut nodes, "Used by", users.collect());
    names(&mut nodes, "See also", page.see_also.clone());
    nodes
}

/// A sentence with literals in it.
fn page_text(text: &str) -> Vec<Block> {
    qmp_schema::doc::markup::parse(text)
}

fn names(nodes: &mut Vec<Node>, heading: &str, names: Vec<String>) {
    if !names.is_empty() {
        nodes.push(Node::Heading(heading.to_owned()));
        nodes.push(Node::Names(names));
    }
}

fn returns(nodes: &mut Vec<Node>, page: &Page) {
    nodes.push(Node::Heading("Reply".to_owned()));
    let Some(returns) = &page.returns else {
        nodes.push(Node::Text(plain("Empty.")));
        return;
    };
    nodes.push(Node::Item {
        level: 0,
        name: returns.ty.clone(),
        note: String::new(),
        warning: String::new(),
        body: returns.description.blocks(),
    });
    shape(
        nodes,
        &returns.shape,
        1,
        Detail::Summary,
        page.facts.since.as_deref(),
    );
}

/// The shown extent of descriptions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    Full,
    Summary,
}

fn shape(nodes: &mut Vec<Node>, shape: &Shape, level: usize, detail: Detail, since: Option<&str>) {
    let all = [&shape.members, &shape.values, &shape.alternatives];
    for found in all.into_iter().flatten() {
        nodes.push(item(found, level, detail, since));
    }
    let tag = shape.tag.as_deref().unwrap_or_default();
    for branch in &shape.branches {
        branch_nodes(nodes, tag, branch, level, since);
    }
}

fn branch_nodes(
    nodes: &mut Vec<Node>,
    tag: &str,
    branch: &Branch,
    level: usize,
    since: Option<&str>,
) {
    let is_empty = branch.shape.is_empty();
    nodes.push(Node::Item {
        level,
        name: format!("{tag} = {}", branch.tags.join(" | ")),
        note: if is_empty {
            "no further members".to_owned()
        } else {
            branch.ty.clone()
        },
        warning: String::new(),
        body: Vec::new(),
    });
    shape(nodes, &branch.shape, level + 1, Detail::Summary, since);
}

fn item(item: &Item, level: usize, detail: Detail, since: Option<&str>) -> Node {
    let mut note: Vec<String> = item.ty.iter().cloned().collect();
    if item.optional == Some(true) {
        note.push("optional".to_owned());
    }
    let facts = &item.facts;
    let calm = Facts {
        deprecated: None,
        gone: None,
        unstable: false,
        ..facts.clone()
    };
    note.extend(calm.words(since));
    let body = match detail {
        Detail::Full => full(item),
        Detail::Summary => item.description.first_sentence(),
    };
    Node::Item {
        level,
        name: item.name.clone(),
        note: note.join(", "),
        warning: warning(facts).unwrap_or_default(),
        body,
    }
}

/// The pieces about a part.
fn full(item: &Item) -> Vec<Block> {
    let mut body = item.description.blocks();
    if !item.values.is_empty() {
        let mut words = Vec::new();
        for (index, value) in item.values.iter().enumerate() {
            let before = if index == 0 { "Values: " } else { ", " };
            words.push(Inline::Text(before.to_owned()));
            words.push(Inline::Literal(value.clone()));
        }
        words.push(Inline::Text(".".to_owned()));
        if let Some(Block::Paragraph(text)) = body.last_mut() {
            text.push(Inline::Text(" ".to_owned()));
            text.extend(words);
        } else {
            body.push(Block::Paragraph(words));
        }
    }
    for feature in item.features.iter().filter(|feature| is_told(feature)) {
        let mut blocks = feature.description.blocks();
        let name = [
            Inline::Literal(feature.name.clone()),
            Inline::Text(": ".to_owned()),
        ];
        match blocks.first_mut() {
            Some(Block::Paragraph(text)) => drop(text.splice(0..0, name)),
            _ => blocks.insert(0, Block::Paragraph(name.into())),
        }
        body.extend(blocks);
    }
    for note in &item.facts.notes {
        body.extend(plain(&note_words(note)));
    }
    body
}

/// Whether to describe a feature. Warnings cover the two standard ones.
fn is_told(feature: &Described) -> bool {
    !feature.description.is_empty() || !["deprecated", "unstable"].contains(&&*feature.name)
}

/// The warnings for programs that use it.
fn warning(facts: &Facts) -> Option<String> {
    let grave = Facts {
        since: None,
        condition: None,
        ..facts.clone()
    };
    let mut words = grave.words(None);
    if (facts.deprecated.is_some() || facts.gone.is_some())
        && let Some(instead) = &facts.instead
    {
        words.push(instead.clone());
    }
    (!words.is_empty()).then(|| words.join(", "))
}

fn note_words(note: &crate::page::facts::Note) -> String {
    let when = match (&note.since, &note.until) {
        (Some(since), Some(until)) => format!(" since {since} until {until}"),
        (Some(since), None) => format!(" since {since}"),
        (None, Some(until)) => format!(" until {until}"),
        (None, None) => String::new(),
    };
    format!("Note{when}: {}", note.text)
}

fn features(nodes: &mut Vec<Node>, features: &[Described]) {
    let mut told = features
        .iter()
        .filter(|feature| is_told(feature))
        .peekable();
    if told.peek().is_none() {
        return;
    }
    nodes.push(Node::Heading("Features".to_owned()));
    nodes.extend(told.map(|feature| Node::Item {
        level: 0,
        name: feature.name.clone(),
        note: String::new(),
        warning: String::new(),
        body: feature.description.blocks(),
    }));
}

/// The dates, the known problems, and the removed parts.
fn releases(nodes: &mut Vec<Node>, page: &Page) {
    let facts = &page.facts;
    let mut words = Vec::new();
    if let (None, Some(oldest)) = (&facts.since, &facts.since_or_earlier) {
        words.push(format!("since {oldest} or earlier"));
    }
    words.extend(facts.words(None));
    if let Some(now) = &facts.now {
        words.push(format!("now called {now}"));
    }
    if words.is_empty() && facts.notes.is_empty() && page.gone.is_empty() {
        return;
    }
    nodes.push(Node::Heading("Releases".to_owned()));
    if !words.is_empty() {
        let mut sentence = words.join(", ");
        if let Some(first) = sentence.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        nodes.push(Node::Text(plain(&(sentence + "."))));
    }
    for note in &facts.notes {
        nodes.push(Node::Text(plain(&note_words(note))));
    }
    for gone in &page.gone {
        nodes.push(item(gone, 0, Detail::Full, facts.since.as_deref()));
    }
}
