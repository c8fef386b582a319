//! Converts blocks of documentation to Markdown that rustdoc accepts without warnings.

use qmp_schema::doc::markup::{Admonition, Block, Directive, Example, Inline, List, Step, Table};

use super::escape::{code, code_block, fill, text};

/// The allowed languages of code blocks. Others become text: rustdoc would compile a block in Rust
/// as a test.
const LANGUAGES: [&str; 10] = [
    "bash", "c", "console", "ini", "json", "python", "sh", "shell", "xml", "yaml",
];

/// Turns blocks into Markdown.
pub(super) struct Markdown<'a> {
    /// The path of the Rust item that a name of the schema has become.
    pub link: &'a dyn Fn(&str) -> Option<String>,
}

impl Markdown<'_> {
    /// Blocks as lines, with a blank one between two of them.
    pub(super) fn blocks(&self, blocks: &[Block]) -> Vec<String> {
        let mut out = Vec::new();
        for block in blocks {
            let lines = self.block(block);
            if !(lines.is_empty() || out.is_empty()) {
                out.push(String::new());
            }
            out.extend(lines);
        }
        out
    }

    fn block(&self, block: &Block) -> Vec<String> {
        match block {
            Block::Paragraph(text) => fill(&self.inlines(text)),
            Block::Heading { level, text } => {
                let marks = "#".repeat((*level).clamp(1, 6));
                let heading = fill(&self.inlines(text)).join(" ");
                vec![format!("{marks} {heading}")]
            }
            Block::List(list) => self.list(list),
            Block::Definitions(definitions) => {
                let items = definitions.iter().map(|definition| {
                    let mut lines = fill(&self.inlines(&definition.term));
                    lines.push(String::new());
                    lines.extend(self.blocks(&definition.body));
                    item("- ", lines)
                });
                items.collect::<Vec<_>>().join(&String::new())
            }
            // Lists are often indented without a meaning.
            Block::Quote(blocks) if blocks.iter().all(|b| matches!(b, Block::List(_))) => {
                self.blocks(blocks)
            }
            Block::Quote(blocks) => quoted(self.blocks(blocks)),
            Block::Admonition(admonition) => self.admonition(admonition),
            Block::Example(example) => self.example(example),
            Block::Code { language, text } => {
                let language = language.as_deref().unwrap_or_default();
                let known = LANGUAGES.contains(&language);
                code_block(if known { language } else { "text" }, text)
            }
            Block::Lines(lines) => {
                let mut out: Vec<_> = lines
                    .iter()
                    .map(|line| fill(&self.inlines(line)).join(" ") + "\\")
                    .collect();
                if let Some(last) = out.last_mut() {
                    last.pop();
                }
                out
            }
            Block::Table(table) => self.table(table),
            Block::Rule => vec!["***".to_owned()],
            Block::Directive(directive) => directive_lines(directive),
            // Comments are for the authors of the schema.
            _ => Vec::new(),
        }
    }

    fn list(&self, list: &List) -> Vec<String> {
        let mut number = list.start;
        let mut items = Vec::new();
        for blocks in &list.items {
            let mark = match &mut number {
                None => "- ".to_owned(),
                Some(number) => {
                    let mark = format!("{number}. ");
                    *number = number.saturating_add(1);
                    mark
                }
            };
            // Markdown does not support longer numbers.
            let mark = if mark.len() > 11 {
                "- ".to_owned()
            } else {
                mark
            };
            items.push(item(&mark, self.blocks(blocks)));
        }
        let is_short = |blocks: &Vec<Block>| matches!(blocks[..], [] | [Block::Paragraph(_)]);
        if list.items.iter().all(is_short) {
            items.concat()
        } else {
            items.join(&String::new())
        }
    }

    fn admonition(&self, admonition: &Admonition) -> Vec<String> {
        let title = if admonition.title.is_empty() {
            let mut kind = admonition.kind.clone();
            if let Some(first) = kind.get_mut(..1) {
                first.make_ascii_uppercase();
            }
            text(&kind)
        } else {
            self.inlines(&admonition.title)
        };
        let title = format!("**{title}:**");
        let lines = match &admonition.body[..] {
            [Block::Paragraph(first), rest @ ..] => {
                let mut lines = fill(&format!("{title} {}", self.inlines(first)));
                if !rest.is_empty() {
                    lines.push(String::new());
                }
                lines.extend(self.blocks(rest));
                lines
            }
            blocks => {
                let mut lines = fill(&title);
                lines.push(String::new());
                lines.extend(self.blocks(blocks));
                lines
            }
        };
        quoted(lines)
    }

    fn example(&self, example: &Example) -> Vec<String> {
        let mut parts = Vec::new();
        if !example.title.is_empty() {
            parts.push(fill(&format!("**{}**", self.inlines(&example.title))));
        }
        let mut messages = String::new();
        let end = |messages: &mut String, parts: &mut Vec<Vec<String>>| {
            if !messages.is_empty() {
                parts.push(code_block("json", messages.trim_end_matches('\n')));
                messages.clear();
            }
        };
        for step in &example.steps {
            match step {
                Step::Request(text) => message(&mut messages, "-> ", text),
                Step::Reply(text) => message(&mut messages, "<- ", text),
                Step::Elided(text) if text.is_empty() => message(&mut messages, "", "..."),
                Step::Elided(text) => message(&mut messages, "", &format!("... {text} ...")),
                Step::Text(blocks) => {
                    end(&mut messages, &mut parts);
                    parts.push(self.blocks(blocks));
                }
                _ => {}
            }
        }
        end(&mut messages, &mut parts);
        parts.join(&String::new())
    }

    fn table(&self, table: &Table) -> Vec<String> {
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        let columns = columns.max(table.header.len()).max(1);
        let row = |cells: &[Vec<Inline>]| {
            let cells = (0..columns).map(|at| {
                let cell = cells.get(at).map(|cell| self.inlines(cell));
                // In a table even a bar in code ends a cell.
                let cell = fill(&cell.unwrap_or_default()).join(" ");
                let cell = cell.replace("\\|", "|").replace('|', "\\|");
                format!(" {cell} |")
            });
            format!("|{}", cells.collect::<String>())
        };
        let mut out = Vec::new();
        if !table.title.is_empty() {
            out.extend(fill(&format!("**{}**", self.inlines(&table.title))));
            out.push(String::new());
        }
        out.push(row(&table.header));
        out.push(format!("|{}", " --- |".repeat(columns)));
        out.extend(table.rows.iter().map(|cells| row(cells)));
        out
    }

    /// Running text, on one line.
    pub(super) fn inlines(&self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> String {
        match inline {
            Inline::Text(words) => text(words),
            Inline::Reference(name) => self.reference(name, name),
            Inline::Literal(words) => code(words),
            Inline::Emphasis(words) => format!("*{}*", text(words)),
            Inline::Strong(words) => format!("**{}**", text(words)),
            Inline::Role {
                role,
                target,
                title,
            } => {
                let shown = title.as_deref().unwrap_or(target);
                // Roles of other manuals have no target here.
                if role.is_empty() || role.starts_with("qapi") {
                    self.reference(target.trim_start_matches('~'), shown)
                } else if title.is_some() {
                    text(shown)
                } else {
                    code(shown)
                }
            }
            Inline::Link { text: words, url } if is_url(url) => {
                if words == url {
                    format!("<{url}>")
                } else {
                    format!("[{}](<{url}>)", text(words))
                }
            }
            Inline::Link { text: words, url } if url.is_empty() || url == words => text(words),
            Inline::Link { text: words, url } => format!("{} ({})", text(words), code(url)),
            _ => String::new(),
        }
    }

    fn reference(&self, name: &str, shown: &str) -> String {
        match (self.link)(name) {
            Some(path) => format!("[{}]({path})", code(shown)),
            None => code(shown),
        }
    }
}

/// Whether it is valid between angle brackets.
fn is_url(text: &str) -> bool {
    let web = text.starts_with("https://") || text.starts_with("http://");
    web && text
        .bytes()
        .all(|b| b.is_ascii_graphic() && !b"<>\\`[]|*_".contains(&b) || b == b'_')
}

/// A message with its mark, its other lines indented to its first.
fn message(out: &mut String, mark: &str, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        let mark = if at == 0 {
            mark.to_owned()
        } else {
            " ".repeat(if line.is_empty() { 0 } else { mark.len() })
        };
        out.push_str(&mark);
        out.push_str(line);
        out.push('\n');
    }
}

fn directive_lines(directive: &Directive) -> Vec<String> {
    let head = format!(
        "**{}:** {}",
        text(&directive.name),
        text(&directive.argument)
    );
    let mut out = fill(&head);
    let options = directive.options.iter();
    let mut body: Vec<_> = options
        .map(|(name, value)| format!(":{name}: {value}").trim_end().to_owned())
        .collect();
    if !directive.body.is_empty() {
        body.push(directive.body.clone());
    }
    if !body.is_empty() {
        out.push(String::new());
        out.extend(code_block("text", &body.join("\n")));
    }
    out
}

/// An item of a list: its first line after the mark, the others indented to it.
fn item(mark: &str, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return vec![mark.trim_end().to_owned()];
    }
    let spaces = " ".repeat(mark.len());
    let lines = lines.into_iter().enumerate();
    lines
        .map(|(at, line)| match at {
            0 => format!("{mark}{line}"),
            _ if line.is_empty() => line,
            _ => format!("{spaces}{line}"),
        })
        .collect()
}

fn quoted(lines: Vec<String>) -> Vec<String> {
    let lines = lines.into_iter();
    lines
        .map(|line| format!("> {line}").trim_end().to_owned())
        .collect()
}
