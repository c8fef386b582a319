//! Text that begins with `..`: directives, and comments.

use super::lines::{Line, least_indent, verbatim};
use super::{Admonition, Block, Directive, Example, Step, blocks, example, inline, table};

/// Directives that are admonitions.
const ADMONITIONS: [&str; 11] = [
    "admonition",
    "attention",
    "caution",
    "danger",
    "error",
    "hint",
    "important",
    "note",
    "seealso",
    "tip",
    "warning",
];

/// Parses the text after `..` and in the indented lines below.
pub(super) fn parse<'a>(head: &'a str, lines: &mut [Line<'a>], depth: usize) -> Block {
    let Some((name, argument)) = directive(head) else {
        return comment(head, lines);
    };
    match name {
        _ if ADMONITIONS.contains(&name) => admonition(name, argument, lines, depth),
        "qmp-example" => qmp_example(argument, lines, depth),
        "code-block" | "code" | "sourcecode" | "highlight" => code(argument, lines),
        "parsed-literal" => code("", lines),
        "table" => titled_table(name, argument, lines),
        _ => Block::Directive(unknown(name, argument, lines)),
    }
}

/// Whether a line is the head of a directive.
pub(super) fn is_directive(text: &str) -> bool {
    text.strip_prefix(".. ")
        .is_some_and(|head| directive(head.trim()).is_some())
}

/// Parses `:name: value`.
pub(super) fn option(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.strip_prefix(':')?.split_once(':')?;
    let is_name = !name.is_empty()
        && !name.starts_with(' ')
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b' '));
    let ends = value.is_empty() || value.starts_with(' ');
    (is_name && ends).then(|| (name, value.trim()))
}

/// The name and the argument.
fn directive(head: &str) -> Option<(&str, &str)> {
    let (name, argument) = head.split_once("::")?;
    let is_name = !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':' | b'.' | b'+'));
    is_name.then(|| (name, argument.trim()))
}

fn comment(head: &str, lines: &[Line<'_>]) -> Block {
    let below = verbatim(lines);
    let text = [head, below.as_str()];
    let text: Vec<_> = text.into_iter().filter(|text| !text.is_empty()).collect();
    Block::Comment(text.join("\n"))
}

fn admonition<'a>(name: &str, argument: &'a str, lines: &mut [Line<'a>], depth: usize) -> Block {
    let mut admonition = Admonition {
        kind: name.to_owned(),
        title: Vec::new(),
        body: Vec::new(),
    };
    let (options, rest) = take_options(lines);
    if name == "admonition" {
        admonition.title = inline::parse(argument);
        admonition.body = blocks::parse(rest, depth + 1, false);
    } else {
        // The argument is the beginning of the text.
        let indent = least_indent(rest).unwrap_or(0);
        let mut all = vec![Line {
            indent,
            text: argument,
        }];
        all.extend_from_slice(rest);
        admonition.body = blocks::parse(&mut all, depth + 1, false);
    }
    // Options such as classes have no meaning for a reader, but no word may get lost.
    if !options.is_empty() {
        let options = options
            .iter()
            .map(|(name, value)| format!("{name}: {value}"));
        let text = options.collect::<Vec<_>>().join("\n");
        admonition.body.push(Block::Comment(text));
    }
    Block::Admonition(admonition)
}

fn qmp_example(argument: &str, lines: &mut [Line<'_>], depth: usize) -> Block {
    let (options, rest) = take_options(lines);
    let mut example = Example {
        title: inline::parse(argument),
        steps: Vec::new(),
    };
    let mut annotated = false;
    let mut others = Vec::new();
    for (name, value) in options {
        match name {
            "annotated" => annotated = true,
            "title" if example.title.is_empty() => example.title = inline::parse(value),
            _ => others.push(Block::Comment(format!("{name}: {value}"))),
        }
    }
    example.steps = if annotated {
        example::annotated(blocks::parse(rest, depth + 1, false))
    } else {
        example::exchange(rest, depth + 1)
    };
    if !others.is_empty() {
        example.steps.push(Step::Text(others));
    }
    Block::Example(example)
}

fn code(language: &str, lines: &mut [Line<'_>]) -> Block {
    let (options, rest) = take_options(lines);
    let mut text = verbatim(rest);
    // Readers see the caption, which is above.
    for (_, value) in options.iter().rev().filter(|(_, value)| !value.is_empty()) {
        text.insert_str(0, &format!("{value}\n"));
    }
    Block::Code {
        language: (!language.is_empty()).then(|| language.to_owned()),
        text,
    }
}

fn titled_table(name: &str, argument: &str, lines: &mut [Line<'_>]) -> Block {
    let (_, rest) = take_options(lines);
    let start = rest.iter().position(|line| !line.is_blank());
    let parsed = start.and_then(|start| {
        let end = start + table::end(&rest[start..]);
        let nothing_behind = rest[end..].iter().all(Line::is_blank);
        table::parse(&rest[start..end]).filter(|_| nothing_behind)
    });
    match parsed {
        Some(mut table) => {
            table.title = inline::parse(argument);
            Block::Table(table)
        }
        None => Block::Directive(unknown(name, argument, lines)),
    }
}

fn unknown(name: &str, argument: &str, lines: &mut [Line<'_>]) -> Directive {
    // An argument continues until the first blank line or option.
    let (options, rest) = take_options(lines);
    Directive {
        name: name.to_owned(),
        argument: argument.to_owned(),
        options: options
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        body: verbatim(rest),
    }
}

/// Splits lines into the options, right below the head, and the rest.
fn take_options<'l, 'a>(
    lines: &'l mut [Line<'a>],
) -> (Vec<(&'a str, &'a str)>, &'l mut [Line<'a>]) {
    let options: Vec<_> = lines.iter().map_while(|line| option(line.text)).collect();
    let rest = &mut lines[options.len()..];
    (options, rest)
}

#[cfg(test)]
mod tests {
    use super::super::lines::split;
    use super::*;

    #[test]
    fn heads() {
        for (text, expected) in [
            (".. note:: a", true),
            (".. note::", true),
            (".. qmp:example:: a", true),
            (".. a comment: of sorts", false),
            (".. [1] a note", false),
            (".. a b:: c", false),
            ("..note::", false),
            ("...", false),
        ] {
            assert_eq!(is_directive(text), expected, "{text}");
        }
    }

    #[test]
    fn options_end_where_text_begins() {
        let text = ":title: A\n:annotated:\n\n:not: one";
        let mut lines = split(text);
        let (options, rest) = take_options(&mut lines);
        assert_eq!(options, [("title", "A"), ("annotated", "")]);
        assert_eq!(rest.len(), 2);
    }
}
