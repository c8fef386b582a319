//! Blocks and inlines as plain text, for compiler messages and for comparison.

use super::{Block, Directive, Inline, Step, Table};

/// Running text without markup.
#[must_use]
pub fn inline_words(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text)
            | Inline::Reference(text)
            | Inline::Literal(text)
            | Inline::Emphasis(text)
            | Inline::Strong(text)
            | Inline::Link { text, .. } => out.push_str(text),
            Inline::Role { target, title, .. } => {
                out.push_str(title.as_ref().unwrap_or(target));
            }
        }
    }
    out
}

/// The text of blocks, in order, one block a line.
#[must_use]
pub fn words(blocks: &[Block]) -> String {
    let mut out = String::new();
    add_blocks(&mut out, blocks);
    out
}

fn line(out: &mut String, text: &str) {
    if !text.is_empty() {
        out.push_str(text);
        out.push('\n');
    }
}

fn add_blocks(out: &mut String, blocks: &[Block]) {
    for block in blocks {
        add(out, block);
    }
}

fn add(out: &mut String, block: &Block) {
    match block {
        Block::Paragraph(text) | Block::Heading { text, .. } => line(out, &inline_words(text)),
        Block::List(list) => {
            for item in &list.items {
                add_blocks(out, item);
            }
        }
        Block::Definitions(definitions) => {
            for definition in definitions {
                line(out, &inline_words(&definition.term));
                add_blocks(out, &definition.body);
            }
        }
        Block::Quote(blocks) => add_blocks(out, blocks),
        Block::Admonition(admonition) => {
            line(out, &inline_words(&admonition.title));
            add_blocks(out, &admonition.body);
        }
        Block::Example(example) => {
            line(out, &inline_words(&example.title));
            for step in &example.steps {
                match step {
                    Step::Request(text) => line(out, &format!("-> {text}")),
                    Step::Reply(text) => line(out, &format!("<- {text}")),
                    Step::Elided(text) if text.is_empty() => line(out, "..."),
                    Step::Elided(text) => line(out, &format!("... {text} ...")),
                    Step::Text(blocks) => add_blocks(out, blocks),
                }
            }
        }
        Block::Code { text, .. } | Block::Comment(text) => line(out, text),
        Block::Lines(lines) => {
            for text in lines {
                line(out, &inline_words(text));
            }
        }
        Block::Table(Table {
            title,
            header,
            rows,
        }) => {
            line(out, &inline_words(title));
            for row in std::iter::once(header).chain(rows) {
                let cells: Vec<_> = row.iter().map(|cell| inline_words(cell)).collect();
                line(out, &cells.join(" "));
            }
        }
        Block::Rule => {}
        Block::Directive(Directive {
            name,
            argument,
            options,
            body,
        }) => {
            line(out, &format!("{name} {argument}"));
            for (name, value) in options {
                line(out, &format!("{name} {value}"));
            }
            line(out, body);
        }
    }
}
