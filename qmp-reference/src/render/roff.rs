//! The reference as a manual page, in the language of `man`.

use qmp_schema::doc::markup::{Block, Inline, inline_words, words};
use qmp_text::{printable, printable_lines};
use roff::{Roff, bold, italic, roman};

use super::outline::Node;

/// The width of an indentation, in characters.
const INDENT: &str = "4";

/// A part of the page: its heading, and the pieces of pages under it.
#[derive(Clone, Debug)]
pub struct Section {
    /// The heading, in capitals.
    pub heading: String,
    /// Pages about definitions.
    pub pages: Vec<Vec<Node>>,
}

/// The header and the footer of a manual page.
#[derive(Clone, Debug)]
pub struct Header<'a> {
    /// The name of the page: `qmp-reference`.
    pub name: &'a str,
    /// A summary in one line.
    pub about: &'a str,
    /// The subject with its release: `QEMU 11.1.3`.
    pub source: &'a str,
    /// The title of the manual.
    pub manual: &'a str,
    /// Paragraphs before the sections.
    pub introduction: &'a [&'a str],
}

/// Shows pages of a reference as one manual page of section 7.
#[must_use]
pub fn show(header: &Header<'_>, sections: &[Section]) -> String {
    let mut page = Page::default();
    let Header {
        name,
        about,
        source,
        manual,
        introduction,
    } = header;
    page.control("TH", &[&name.to_uppercase(), "7", "", source, manual]);
    page.control("SH", &["NAME"]);
    page.roff.text([roman(format!("{name} - {about}"))]);
    page.control("SH", &["DESCRIPTION"]);
    for (index, text) in introduction.iter().enumerate() {
        if index > 0 {
            page.control("PP", &[]);
        }
        page.roff.text([roman(*text)]);
    }
    for section in sections.iter().filter(|section| !section.pages.is_empty()) {
        page.control("SH", &[&section.heading]);
        for nodes in &section.pages {
            for node in nodes {
                page.node(node);
            }
            page.indent_to(0);
        }
    }
    page.roff.render()
}

#[derive(Default)]
struct Page {
    roff: Roff,
    /// The number of open indentations.
    level: usize,
}

impl Page {
    fn control(&mut self, name: &str, arguments: &[&str]) {
        let arguments: Vec<String> = { arguments.iter() }.map(|text| argument(text)).collect();
        self.roff
            .control(name, arguments.iter().map(String::as_str));
    }

    /// Opens or closes indentations.
    fn indent_to(&mut self, level: usize) {
        while self.level < level {
            self.control("RS", &[INDENT]);
            self.level += 1;
        }
        while self.level > level {
            self.control("RE", &[]);
            self.level -= 1;
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Title { path, kind } => {
                self.indent_to(0);
                self.control("SS", &[path]);
                self.roff.text([italic(visible(kind))]);
            }
            Node::Heading(heading) => {
                self.indent_to(0);
                self.control("PP", &[]);
                self.roff.text([bold(visible(heading))]);
                self.indent_to(1);
            }
            Node::Text(blocks) => {
                self.indent_to(self.level.min(1));
                self.paragraphs(blocks);
            }
            Node::Warning(warning) => {
                self.indent_to(self.level.min(1));
                self.control("PP", &[]);
                self.roff.text([bold(visible(warning))]);
            }
            Node::Item {
                level,
                name,
                note,
                warning,
                body,
            } => {
                self.indent_to(level + 1);
                let mut label = vec![bold(visible(name))];
                if !note.is_empty() {
                    label.push(roman(visible(&format!(" ({note})"))));
                }
                if !warning.is_empty() {
                    label.push(bold(visible(&format!(" {warning}"))));
                }
                // A label has to have a text beside it.
                let (first, rest) = match body.split_first() {
                    Some((Block::Paragraph(first), rest)) => (Some(first), rest),
                    _ => (None, &body[..]),
                };
                let macros: (&str, &[&str]) = match first {
                    Some(_) => ("TP", &[INDENT]),
                    None => ("PP", &[]),
                };
                self.control(macros.0, macros.1);
                self.roff.text(label);
                if let Some(first) = first {
                    self.line(first);
                }
                for block in rest {
                    self.control("IP", &["", INDENT]);
                    self.block(block);
                }
            }
            Node::Names(names) => {
                self.indent_to(self.level.min(1));
                self.control("PP", &[]);
                self.roff.text([roman(visible(&names.join(", ")))]);
            }
            Node::Lines { text, .. } => {
                self.indent_to(self.level.min(1));
                self.lines(text);
            }
        }
    }

    fn paragraphs(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.control("PP", &[]);
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(text) => self.line(text),
            Block::List(list) => {
                for (index, item) in list.items.iter().enumerate() {
                    let mark = match list.start {
                        None => "*".to_owned(),
                        Some(start) => format!("{}.", start.saturating_add(index as u64)),
                    };
                    self.entry(&mark, item);
                }
            }
            Block::Definitions(definitions) => {
                for definition in definitions {
                    self.entry(&inline_words(&definition.term), &definition.body);
                }
            }
            Block::Quote(blocks) => {
                self.control("RS", &[INDENT]);
                for block in blocks {
                    self.block(block);
                }
                self.control("RE", &[]);
            }
            Block::Admonition(admonition) => {
                self.roff
                    .text([bold(visible(&format!("{}:", admonition.kind)))]);
                for block in &admonition.body {
                    self.block(block);
                }
            }
            Block::Table(_) | Block::Heading { .. } => {
                let text = words(std::slice::from_ref(block));
                self.roff.text([roman(visible(text.trim_end()))]);
            }
            // Code keeps its lines.
            _ => self.lines(&words(std::slice::from_ref(block))),
        }
    }

    /// An item of a list, under its mark.
    fn entry(&mut self, mark: &str, blocks: &[Block]) {
        self.control("RS", &[INDENT]);
        for (index, block) in blocks.iter().enumerate() {
            let mark = if index == 0 { mark } else { "" };
            self.control("IP", &[mark, INDENT]);
            self.block(block);
        }
        self.control("RE", &[]);
    }

    /// Lines that are not filled.
    fn lines(&mut self, text: &str) {
        self.control("PP", &[]);
        self.control("nf", &[]);
        for line in printable_lines(text.trim_end()).lines() {
            self.roff.text([roman(line)]);
        }
        self.control("fi", &[]);
    }

    fn line(&mut self, text: &[Inline]) {
        let parts = text.iter().map(|inline| match inline {
            Inline::Reference(name) | Inline::Literal(name) | Inline::Strong(name) => {
                bold(visible(name))
            }
            Inline::Emphasis(text) => italic(visible(text)),
            inline => roman(visible(&inline_words(std::slice::from_ref(inline)))),
        });
        self.roff.text(parts.collect::<Vec<_>>());
    }
}

/// An argument of a macro, which `roff` does not escape.
fn argument(text: &str) -> String {
    if text.is_empty() {
        return "\"\"".to_owned();
    }
    let text = visible(text).replace('\\', "\\e").replace('"', "\\(dq");
    text.replace('-', "\\-")
}

/// Text in one line, with visible characters only.
fn visible(text: &str) -> String {
    printable(&text.replace('\n', " ")).into_owned()
}
