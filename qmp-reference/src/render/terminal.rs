//! Pages for a terminal: wrapped, indented, and optionally coloured.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use qmp_schema::doc::markup::{Block, Inline, words};
use qmp_text::printable;

use super::outline::Node;

/// The indentation of a level.
const INDENT: usize = 4;

const PLAIN: Style = Style::new();
const TITLE: Style = Style::new().bold();
const HEADING: Style = AnsiColor::Yellow.on_default().bold();
const NAME: Style = AnsiColor::Cyan.on_default().bold();
const LITERAL: Style = AnsiColor::Cyan.on_default();
const NOTE: Style = Style::new().dimmed();
const WARNING: Style = AnsiColor::Red.on_default();

/// Shows pieces of a page in lines of `width` characters.
#[must_use]
pub fn show(nodes: &[Node], width: usize, colour: bool) -> String {
    let mut screen = Screen {
        width,
        colour,
        headed: false,
        text: String::new(),
    };
    for node in nodes {
        screen.node(node);
    }
    screen.text
}

struct Screen {
    width: usize,
    colour: bool,
    /// Whether there has been a heading, under which pieces are indented.
    headed: bool,
    text: String,
}

/// A run of text in one style.
type Run = (String, Style);

fn run(text: &str, style: Style) -> Run {
    (printable(text).into_owned(), style)
}

impl Screen {
    fn node(&mut self, node: &Node) {
        let margin = if self.headed { INDENT } else { 0 };
        match node {
            Node::Title { path, kind } => {
                self.fill(&[run(path, TITLE), run(&format!(" ({kind})"), NOTE)], 0, 0);
            }
            Node::Heading(heading) => {
                self.text.push('\n');
                self.fill(&[run(heading, HEADING)], 0, 0);
                self.headed = true;
            }
            Node::Text(blocks) => {
                if !self.headed {
                    self.text.push('\n');
                }
                self.blocks(blocks, margin);
            }
            Node::Warning(warning) => self.fill(&[run(warning, WARNING)], 0, 0),
            Node::Item {
                level,
                name,
                note,
                warning,
                body,
            } => {
                let mut line = vec![run(name, NAME)];
                if !note.is_empty() {
                    line.push(run(&format!(" ({note})"), NOTE));
                }
                if !warning.is_empty() {
                    line.push(run(&format!(" {warning}"), WARNING));
                }
                let indent = margin + INDENT * level;
                self.fill(&line, indent, indent + INDENT);
                self.blocks(body, indent + INDENT);
            }
            Node::Names(names) => {
                self.fill(&[run(&names.join(", "), PLAIN)], margin, margin);
            }
            Node::Lines { text, .. } => {
                for line in text.lines() {
                    let indent = if line.is_empty() { 0 } else { margin + INDENT };
                    self.line(&[run(line, LITERAL)], indent);
                }
            }
        }
    }

    /// Blocks, with a blank line between two paragraphs.
    fn blocks(&mut self, blocks: &[Block], indent: usize) {
        for (index, block) in blocks.iter().enumerate() {
            if index > 0 && !matches!(block, Block::List(_) | Block::Quote(_)) {
                self.text.push('\n');
            }
            self.block(block, indent);
        }
    }

    fn block(&mut self, block: &Block, indent: usize) {
        match block {
            Block::Paragraph(text) => self.fill(&self.runs(text), indent, indent),
            Block::List(list) => {
                for (index, item) in list.items.iter().enumerate() {
                    let mark = match list.start {
                        None => "- ".to_owned(),
                        Some(start) => format!("{}. ", start.saturating_add(index as u64)),
                    };
                    self.item(&mark, item, indent);
                }
            }
            Block::Quote(blocks) => self.blocks(blocks, indent + 2),
            Block::Definitions(definitions) => {
                for definition in definitions {
                    self.fill(&self.runs(&definition.term), indent, indent);
                    self.blocks(&definition.body, indent + INDENT);
                }
            }
            Block::Admonition(admonition) => {
                self.fill(
                    &[run(&format!("{}:", admonition.kind), NOTE)],
                    indent,
                    indent,
                );
                self.blocks(&admonition.body, indent + 2);
            }
            // Code keeps its lines.
            _ => {
                for line in words(std::slice::from_ref(block)).lines() {
                    self.line(&[run(line, PLAIN)], indent);
                }
            }
        }
    }

    /// An item of a list: its first paragraph stands beside the mark.
    fn item(&mut self, mark: &str, blocks: &[Block], indent: usize) {
        let inner = indent + mark.len();
        let (first, rest) = match blocks {
            [Block::Paragraph(text), rest @ ..] => (self.runs(text), rest),
            _ => (Vec::new(), blocks),
        };
        let mut line = vec![run(mark, PLAIN)];
        line.extend(first);
        self.fill(&line, indent, inner);
        self.blocks(rest, inner);
    }

    /// Running text as runs. Literals are quoted if there is no colour.
    fn runs(&self, text: &[Inline]) -> Vec<Run> {
        let literal = |text: &str| {
            if self.colour {
                run(text, LITERAL)
            } else {
                run(&format!("`{text}`"), PLAIN)
            }
        };
        let runs = text.iter().map(|inline| match inline {
            Inline::Reference(name) | Inline::Literal(name) => literal(name),
            Inline::Role {
                target,
                title: None,
                ..
            } => literal(target),
            Inline::Strong(text) => run(text, TITLE),
            inline => {
                let words = qmp_schema::doc::markup::inline_words(std::slice::from_ref(inline));
                run(&words, PLAIN)
            }
        });
        runs.collect()
    }

    /// Fills lines with words: the first line is indented by `first`, the others by `rest`.
    fn fill(&mut self, runs: &[Run], first: usize, rest: usize) {
        let mut indent = first;
        let mut line: Vec<Run> = Vec::new();
        let mut used = 0;
        for word in words_of(runs) {
            let length: usize = word.iter().map(|(text, _)| text.chars().count()).sum();
            let gap = usize::from(!line.is_empty());
            if !line.is_empty() && indent + used + gap + length > self.width {
                self.line(&line, indent);
                line.clear();
                used = 0;
                indent = rest;
            }
            if !line.is_empty() {
                line.push((" ".to_owned(), PLAIN));
                used += 1;
            }
            used += length;
            line.extend(word);
        }
        self.line(&line, indent);
    }

    fn line(&mut self, runs: &[Run], indent: usize) {
        self.text.push_str(&" ".repeat(indent));
        for (text, style) in runs {
            if self.colour && *style != PLAIN {
                // Writing to a string does not fail.
                let _ = write!(self.text, "{style}{text}{style:#}");
            } else {
                self.text.push_str(text);
            }
        }
        self.text.push('\n');
    }
}

/// The words of runs; a word can have several styles.
fn words_of(runs: &[Run]) -> Vec<Vec<Run>> {
    let mut words: Vec<Vec<Run>> = vec![Vec::new()];
    for (text, style) in runs {
        for (index, piece) in text.split(' ').enumerate() {
            if index > 0 {
                words.push(Vec::new());
            }
            if let Some(word) = words.last_mut()
                && !piece.is_empty()
            {
                word.push((piece.to_owned(), *style));
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use qmp_schema::doc::markup::parse;

    fn shown(text: &str, width: usize, colour: bool) -> String {
        show(&[Node::Text(parse(text))], width, colour)
    }

    #[test]
    fn text_is_wrapped() {
        let text = "One two `three`, four.\n\n- five six seven\n- eight\n";
        assert_eq!(
            shown(text, 14, false),
            "\nOne two\n`three`, four.\n- five six\n  seven\n- eight\n"
        );
        assert_eq!(shown("a `b`.", 14, true), "\na \u{1b}[36mb\u{1b}[0m.\n");
    }

    #[test]
    fn nothing_controls_the_terminal() {
        assert_eq!(shown("a\u{1b}[2Jb", 40, false), "\na\\u{1b}[2Jb\n");
    }
}
