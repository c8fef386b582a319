//! Pages as Markdown.

use std::fmt::Write;

use qmp_schema::doc::markup::{Block, Inline, inline_words, words};

use super::outline::Node;

/// Shows pieces of a page.
#[must_use]
pub fn show(nodes: &[Node]) -> String {
    let mut text = String::new();
    for node in nodes {
        // Writing to a string does not fail.
        let _ = match node {
            Node::Title { path, kind } => {
                write!(text, "# {}\n\n*{}*\n\n", escaped(path), escaped(kind))
            }
            Node::Heading(heading) => {
                // A list ends with its last item.
                if !text.ends_with("\n\n") {
                    text.push('\n');
                }
                write!(text, "## {heading}\n\n")
            }
            Node::Text(found) => write!(text, "{}\n\n", blocks(found)),
            Node::Warning(warning) => write!(text, "**{}**\n\n", escaped(warning)),
            Node::Names(names) => {
                let names: Vec<String> = names.iter().map(|name| named(name)).collect();
                write!(text, "{}\n\n", names.join(", "))
            }
            Node::Lines {
                language,
                text: lines,
            } => {
                let fence = "`".repeat(longest(lines).max(2) + 1);
                write!(text, "{fence}{language}\n{lines}\n{fence}\n\n")
            }
            Node::Item {
                level,
                name,
                note,
                warning,
                body,
            } => {
                let mut item = code(name);
                if !note.is_empty() {
                    let _ = write!(item, " ({})", escaped(note));
                }
                if !warning.is_empty() {
                    let _ = write!(item, " **{}**", escaped(warning));
                }
                if !body.is_empty() {
                    let _ = write!(item, ": {}", blocks(body));
                }
                let indent = "  ".repeat(*level);
                writeln!(
                    text,
                    "{indent}- {}",
                    item.replace('\n', &format!("\n{indent}  "))
                )
            }
        };
    }
    let lines: Vec<&str> = text.trim_end().lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

/// Text whose lines but the first are indented, except empty ones.
fn hanging(text: &str, indent: &str) -> String {
    text.replace('\n', &format!("\n{indent}"))
        .replace(&format!("\n{indent}\n"), "\n\n")
}

/// A name as code, and the text after it.
fn named(name: &str) -> String {
    match name.split_once(' ') {
        Some((name, rest)) => format!("{} {}", code(name), escaped(rest)),
        None => code(name),
    }
}

/// Blocks of documentation, without a line end after the last.
#[must_use]
pub fn blocks(blocks: &[Block]) -> String {
    let blocks: Vec<String> = blocks.iter().map(block).collect();
    blocks.join("\n\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(text) => inlines(text),
        Block::List(list) => {
            let items = list.items.iter().enumerate().map(|(index, item)| {
                let mark = match list.start {
                    None => "- ".to_owned(),
                    Some(start) => format!("{}. ", start.saturating_add(index as u64)),
                };
                let indent = " ".repeat(mark.len());
                format!("{mark}{}", hanging(&blocks(item), &indent))
            });
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Quote(inner) => blocks(inner),
        Block::Definitions(definitions) => {
            let items = definitions.iter().map(|definition| {
                let body = hanging(&blocks(&definition.body), "  ");
                format!("- {}: {body}", inlines(&definition.term))
            });
            items.collect::<Vec<_>>().join("\n")
        }
        Block::Admonition(admonition) => {
            let text = format!("**{}:** {}", admonition.kind, blocks(&admonition.body));
            format!("> {}", text.replace('\n', "\n> "))
        }
        Block::Table(_) | Block::Heading { .. } => {
            escaped(words(std::slice::from_ref(block)).trim_end())
        }
        // Code keeps its lines. No line of it can end the fence.
        _ => {
            let text = words(std::slice::from_ref(block));
            let lines = text.trim_end().lines().map(|line| format!("    {line}"));
            lines.collect::<Vec<_>>().join("\n")
        }
    }
}

fn inlines(text: &[Inline]) -> String {
    let parts = text.iter().map(|inline| match inline {
        Inline::Reference(name) | Inline::Literal(name) => code(name),
        Inline::Role {
            target,
            title: None,
            ..
        } => code(target),
        Inline::Strong(text) => format!("**{}**", escaped(text)),
        Inline::Emphasis(text) => format!("*{}*", escaped(text)),
        inline => escaped(&inline_words(std::slice::from_ref(inline))),
    });
    parts.collect()
}

/// Text as code, whatever it contains.
fn code(text: &str) -> String {
    if !text.contains('`') {
        return format!("`{text}`");
    }
    let fence = "`".repeat(longest(text) + 1);
    format!("{fence} {text} {fence}")
}

/// The length of the longest run of backticks.
fn longest(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Text without markup.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use qmp_schema::doc::markup::parse;

    #[test]
    fn markup_becomes_markdown() {
        let text = parse("See `stop` and @node_name: a_b <c>.\n\n- one\n- two\n\n  three\n");
        assert_eq!(
            blocks(&text),
            "See `stop` and `node_name`: a\\_b \\<c\\>.\n\n- one\n- two\n\n  three"
        );
        assert_eq!(code("a`b"), "`` a`b ``");
    }
}
