//! Blocks as JSON, for tools.

use serde_json::{Map, Value, json};

use super::{Block, Inline, Step};

/// Blocks as JSON, for tools: a list of objects.
///
/// A block is an object with a `kind`; an inline is one with a member that names its type. Empty
/// members are left out.
#[must_use]
pub fn to_json(blocks: &[Block]) -> Value {
    blocks.iter().map(block).collect()
}

/// An object of a kind, without empty members.
fn object<const N: usize>(kind: &str, members: [(&str, Value); N]) -> Value {
    let mut out = Map::new();
    out.insert("kind".to_owned(), kind.into());
    for (name, value) in members {
        let says_nothing = match &value {
            Value::Null => true,
            Value::Array(values) => values.is_empty(),
            Value::String(text) => text.is_empty(),
            _ => false,
        };
        if !says_nothing {
            out.insert(name.to_owned(), value);
        }
    }
    out.into()
}

fn block(block: &Block) -> Value {
    match block {
        Block::Paragraph(text) => object("paragraph", [("text", inlines(text))]),
        Block::Heading { level, text } => {
            let level = Value::from(*level);
            object("heading", [("level", level), ("text", inlines(text))])
        }
        Block::List(list) => {
            let items = list.items.iter().map(|item| to_json(item)).collect();
            object("list", [("start", list.start.into()), ("items", items)])
        }
        Block::Definitions(definitions) => {
            let items = definitions.iter().map(|definition| {
                json!({ "term": inlines(&definition.term), "body": to_json(&definition.body) })
            });
            object("definitions", [("items", items.collect())])
        }
        Block::Quote(body) => object("quote", [("body", to_json(body))]),
        Block::Admonition(admonition) => object(
            "admonition",
            [
                ("name", admonition.kind.as_str().into()),
                ("title", inlines(&admonition.title)),
                ("body", to_json(&admonition.body)),
            ],
        ),
        Block::Example(example) => {
            let steps = example.steps.iter().map(step).collect();
            let title = inlines(&example.title);
            object("example", [("title", title), ("steps", steps)])
        }
        Block::Code { language, text } => {
            let language = language.as_deref().into();
            object(
                "code",
                [("language", language), ("text", text.as_str().into())],
            )
        }
        Block::Lines(lines) => {
            let lines = lines.iter().map(|line| inlines(line)).collect();
            object("lines", [("lines", lines)])
        }
        Block::Table(table) => {
            let rows = table.rows.iter().map(|row| cells(row)).collect();
            let (title, header) = (inlines(&table.title), cells(&table.header));
            object(
                "table",
                [("title", title), ("header", header), ("rows", rows)],
            )
        }
        Block::Rule => object("rule", []),
        Block::Comment(text) => object("comment", [("text", text.as_str().into())]),
        Block::Directive(directive) => {
            let options = directive.options.iter();
            let options = options.map(|(name, value)| json!({ "name": name, "value": value }));
            object(
                "directive",
                [
                    ("name", directive.name.as_str().into()),
                    ("argument", directive.argument.as_str().into()),
                    ("options", options.collect()),
                    ("body", directive.body.as_str().into()),
                ],
            )
        }
    }
}

fn cells(row: &[Vec<Inline>]) -> Value {
    row.iter().map(|cell| inlines(cell)).collect()
}

/// A step; with the message as `json`, if it has no ellipsis.
fn step(step: &Step) -> Value {
    let json = step.json().unwrap_or_default();
    match step {
        Step::Request(text) => object("request", [("text", text.as_str().into()), ("json", json)]),
        Step::Reply(text) => object("reply", [("text", text.as_str().into()), ("json", json)]),
        Step::Elided(text) => object("elided", [("text", text.as_str().into())]),
        Step::Text(body) => object("text", [("body", to_json(body))]),
    }
}

fn inlines(inlines: &[Inline]) -> Value {
    inlines.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> Value {
    match inline {
        Inline::Text(text) => json!({ "text": text }),
        Inline::Reference(name) => json!({ "reference": name }),
        Inline::Literal(text) => json!({ "literal": text }),
        Inline::Emphasis(text) => json!({ "emphasis": text }),
        Inline::Strong(text) => json!({ "strong": text }),
        Inline::Role {
            role,
            target,
            title,
        } => match title {
            Some(title) => json!({ "role": role, "target": target, "title": title }),
            None => json!({ "role": role, "target": target }),
        },
        Inline::Link { text, url } => json!({ "link": url, "title": text }),
    }
}
