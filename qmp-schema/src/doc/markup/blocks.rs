//! Parses lines to blocks.

use super::lines::{Line, MAX_DEPTH, end_of_indented, joined, least_indent, verbatim};
use super::{Block, Definition, Inline, List, directive, example, inline, table};

/// Parses lines. Headings are allowed in free-form texts, not in descriptions.
pub(super) fn parse(lines: &mut [Line<'_>], depth: usize, headings: bool) -> Vec<Block> {
    let mut blocks = Blocks {
        lines,
        at: 0,
        depth,
        headings,
        out: Vec::new(),
    };
    blocks.read();
    blocks.out
}

struct Blocks<'l, 'a> {
    lines: &'l mut [Line<'a>],
    at: usize,
    depth: usize,
    headings: bool,
    out: Vec<Block>,
}

impl<'a> Blocks<'_, 'a> {
    fn read(&mut self) {
        let Some(indent) = least_indent(self.lines) else {
            return;
        };
        while let Some(line) = self.lines.get(self.at).copied() {
            if line.is_blank() {
                self.at += 1;
            } else if line.indent > indent && self.depth < MAX_DEPTH {
                let end = end_of_indented(self.lines, self.at, indent);
                let inner = self.inner(self.at, end);
                self.out.push(Block::Quote(inner));
                self.at = end;
            } else if self.depth >= MAX_DEPTH || !self.marked(line) {
                self.paragraph(line);
            }
        }
    }

    /// The blocks of lines inside of the current block.
    fn inner(&mut self, start: usize, end: usize) -> Vec<Block> {
        parse(&mut self.lines[start..end], self.depth + 1, false)
    }

    fn next(&self) -> Option<Line<'a>> {
        self.lines.get(self.at + 1).copied()
    }

    fn push(&mut self, block: Block, end: usize) -> bool {
        self.out.push(block);
        self.at = end;
        true
    }

    /// Reads a block whose first line tells its kind.
    fn marked(&mut self, line: Line<'a>) -> bool {
        self.heading(line)
            || self.explicit(line)
            || self.list(line)
            || self.example(line)
            || self.literal(line)
            || self.line_block(line)
            || self.table(line)
            || self.fields(line)
            || self.definitions(line)
    }

    fn heading(&mut self, line: Line<'a>) -> bool {
        if let Some((level, text)) = numbered_heading(line.text)
            && self.headings
            && self.out.is_empty()
        {
            let text = inline::parse(text);
            return self.push(Block::Heading { level, text }, self.at + 1);
        }
        let rule = rule(line.text);
        let next = self.next().filter(|next| !next.is_blank());
        if let (Some(over), Some(title), true) = (rule, next, self.headings) {
            let under = self.lines.get(self.at + 2).and_then(|line| rule_of(line));
            if under == Some(over) && rule_of(&title).is_none() {
                let text = inline::parse(title.text);
                let level = level(over, true);
                return self.push(Block::Heading { level, text }, self.at + 3);
            }
        }
        if let (None, Some(under), true) =
            (rule, next.and_then(|next| rule_of(&next)), self.headings)
        {
            let text = inline::parse(line.text);
            let level = level(under, false);
            return self.push(Block::Heading { level, text }, self.at + 2);
        }
        rule.is_some() && next.is_none() && self.push(Block::Rule, self.at + 1)
    }

    /// Reads text that begins with `..`: directives and comments.
    fn explicit(&mut self, line: Line<'a>) -> bool {
        let Some(text) = line.text.strip_prefix("..") else {
            return false;
        };
        if !(text.is_empty() || text.starts_with(' ')) {
            return false;
        }
        let end = end_of_indented(self.lines, self.at + 1, line.indent);
        let block = directive::parse(text.trim(), &mut self.lines[self.at + 1..end], self.depth);
        self.push(block, end)
    }

    fn list(&mut self, line: Line<'a>) -> bool {
        let Some(Marker { kind, .. }) = marker(line.text) else {
            return false;
        };
        let mut items = Vec::new();
        let mut at = self.at;
        while let Some(item) = self.lines.get(at).copied() {
            let Some(found) = Some(item)
                .filter(|item| item.indent == line.indent)
                .and_then(|item| marker(item.text))
                .filter(|found| found.kind == kind)
            else {
                break;
            };
            let end = end_of_indented(self.lines, at + 1, item.indent);
            // The column of the text of the first line, to which the other lines may be aligned.
            let rest = item.text[found.length..].trim_start();
            let column = item.indent + item.text.len() - rest.len();
            let others = least_indent(&self.lines[at + 1..end]);
            let first = Line {
                indent: others.map_or(column, |others| others.min(column)),
                text: rest,
            };
            self.lines[at] = first;
            items.push(self.inner(at, end));
            at = end;
            while self.lines.get(at).is_some_and(Line::is_blank) {
                at += 1;
            }
        }
        let start = match kind {
            Kind::Bullet(_) => None,
            Kind::Number { start, .. } => Some(start),
        };
        self.push(Block::List(List { start, items }), at)
    }

    /// Reads an exchange that is not marked as literal.
    fn example(&mut self, line: Line<'a>) -> bool {
        if !example::is_marked(line.text) {
            return false;
        }
        let end = example::end(self.lines, self.at, line.indent);
        let steps = example::exchange(&mut self.lines[self.at..end], self.depth + 1);
        self.push(example::block(steps), end)
    }

    /// Reads a line `::`, with the literal text below it.
    fn literal(&mut self, line: Line<'a>) -> bool {
        if line.text != "::" {
            return false;
        }
        self.at += 1;
        self.literal_below(line.indent);
        true
    }

    fn literal_below(&mut self, indent: usize) {
        let end = end_of_indented(self.lines, self.at, indent);
        let lines = &mut self.lines[self.at..end];
        if !lines.iter().all(Line::is_blank) {
            let block = if example::is_exchange(lines) {
                example::block(example::exchange(lines, self.depth + 1))
            } else {
                Block::Code {
                    language: None,
                    text: verbatim(lines),
                }
            };
            self.out.push(block);
        }
        self.at = end;
    }

    fn line_block(&mut self, line: Line<'a>) -> bool {
        let is_line = |line: &Line<'_>| line.text == "|" || line.text.starts_with("| ");
        if !is_line(&line) {
            return false;
        }
        let rest = &mut self.lines[self.at..];
        let end = rest
            .iter()
            .position(|line| !is_line(line))
            .unwrap_or(rest.len());
        // The oldest comments mark literal text this way.
        for line in &mut rest[..end] {
            let text = line.text[1..].trim_start();
            line.indent += line.text.len() - text.len();
            line.text = text;
        }
        let lines = &mut rest[..end];
        let block = if example::is_exchange(lines) {
            example::block(example::exchange(lines, self.depth + 1))
        } else {
            Block::Lines(lines.iter().map(|line| inline::parse(line.text)).collect())
        };
        self.push(block, self.at + end)
    }

    fn table(&mut self, line: Line<'a>) -> bool {
        if table::is_border(line.text) {
            let end = self.at + table::end(&self.lines[self.at..]);
            if let Some(table) = table::parse(&self.lines[self.at..end]) {
                return self.push(Block::Table(table), end);
            }
        }
        // Drawn tables stay drawings.
        let is_drawn = |line: &Line<'_>| line.text.starts_with(['+', '|']);
        if !(line.text.starts_with("+-") && line.text.ends_with('+')) {
            return false;
        }
        let rest = &self.lines[self.at..];
        let end = rest
            .iter()
            .position(|line| !is_drawn(line))
            .unwrap_or(rest.len());
        let code = Block::Code {
            language: None,
            text: verbatim(&rest[..end]),
        };
        self.push(code, self.at + end)
    }

    /// Reads fields, `:name: text`.
    fn fields(&mut self, line: Line<'a>) -> bool {
        let mut definitions = Vec::new();
        let mut at = self.at;
        while let Some((name, text)) = self
            .lines
            .get(at)
            .filter(|field| field.indent == line.indent)
            .and_then(|field| directive::option(field.text))
        {
            let end = end_of_indented(self.lines, at + 1, line.indent);
            let indent = least_indent(&self.lines[at + 1..end]).unwrap_or(line.indent + 1);
            self.lines[at] = Line { indent, text };
            let body = self.inner(at, end);
            definitions.push(Definition {
                term: vec![Inline::Text(name.to_owned())],
                body,
            });
            at = end;
        }
        !definitions.is_empty() && self.push(Block::Definitions(definitions), at)
    }

    /// Reads a line with an indented explanation below it.
    fn definitions(&mut self, line: Line<'a>) -> bool {
        let is_term = |lines: &[Line<'_>], at: usize| {
            let line = &lines[at];
            let below = lines.get(at + 1).map_or(0, |below| below.indent);
            // A sentence that continues further to the right is only sloppy.
            let is_short = line.text.len() <= 60 && !line.text.ends_with([',', '.', ';', ':']);
            below > line.indent && is_short && marker(line.text).is_none()
        };
        let mut definitions = Vec::new();
        let mut at = self.at;
        while at < self.lines.len()
            && self.lines[at].indent == line.indent
            && is_term(self.lines, at)
        {
            let end = end_of_indented(self.lines, at + 1, line.indent);
            let term = inline::parse(self.lines[at].text);
            let body = self.inner(at + 1, end);
            definitions.push(Definition { term, body });
            at = end;
            while self.lines.get(at).is_some_and(Line::is_blank) {
                at += 1;
            }
        }
        !definitions.is_empty() && self.push(Block::Definitions(definitions), at)
    }

    fn paragraph(&mut self, line: Line<'a>) {
        let start = self.at;
        let mut end = start + 1;
        while let Some(next) = self.lines.get(end) {
            // A list requires a blank line before it, but many have none.
            let begins_list = self.lines[end - 1].text.ends_with(':')
                && marker(next.text).is_some()
                && self.depth < MAX_DEPTH;
            let begins_other = next.indent <= line.indent
                && (directive::is_directive(next.text) || example::is_marked(next.text));
            let above = self.lines[end - 1].text;
            let begins_literal = above.ends_with("::") && next.indent > line.indent;
            if next.is_blank() || begins_list || begins_other || begins_literal {
                break;
            }
            end += 1;
        }
        let text = joined(&self.lines[start..end]);
        self.at = end;
        let Some(before) = text.strip_suffix("::") else {
            self.push_paragraph(&text);
            return;
        };
        // `text::` keeps one colon, `text ::` none.
        if before.ends_with(char::is_whitespace) {
            self.push_paragraph(before);
        } else {
            self.push_paragraph(&text[..text.len() - 1]);
        }
        self.literal_below(line.indent);
    }

    fn push_paragraph(&mut self, text: &str) {
        let inlines = inline::parse(text);
        if !inlines.is_empty() {
            self.out.push(Block::Paragraph(inlines));
        }
    }
}

/// `= Title`, `== Title`: a heading of the comments before release 10.1.
fn numbered_heading(text: &str) -> Option<(usize, &str)> {
    let title = text.trim_start_matches('=');
    let level = text.len() - title.len();
    (level > 0 && title.starts_with(' ')).then(|| (level, title.trim()))
}

/// The character of a line that consists of one repeated character.
fn rule(text: &str) -> Option<u8> {
    let first = *text.as_bytes().first()?;
    let is_rule = text.len() >= 3
        && b"=-~^\"*#+`'".contains(&first)
        && text.bytes().all(|byte| byte == first);
    // Three of these are a mark.
    (is_rule && (text.len() > 3 || !b"`\"'".contains(&first))).then_some(first)
}

fn rule_of(line: &Line<'_>) -> Option<u8> {
    rule(line.text)
}

/// The level of a heading. It depends on the order of use in the whole manual, which is unknown
/// here; these are the levels of QEMU's manuals.
fn level(character: u8, above_too: bool) -> usize {
    match (character, above_too) {
        (b'=' | b'#', true) | (b'*' | b'#', _) => 1,
        (b'=', false) => 2,
        (b'-', _) => 3,
        (b'~' | b'^', _) => 4,
        _ => 5,
    }
}

/// The mark of an item of a list.
#[derive(Clone, Copy)]
struct Marker {
    kind: Kind,
    length: usize,
}

#[derive(Clone, Copy)]
enum Kind {
    Bullet(char),
    Number {
        start: u64,
        /// The character after the number.
        end: char,
    },
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Kind::Bullet(a), Kind::Bullet(b))
            | (Kind::Number { end: a, .. }, Kind::Number { end: b, .. }) => a == b,
            _ => false,
        }
    }
}

fn marker(text: &str) -> Option<Marker> {
    let mut chars = text.chars();
    let first = chars.next()?;
    let is_end = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    if matches!(first, '-' | '*' | '+' | '•') && is_end(chars.as_str()) {
        return Some(Marker {
            kind: Kind::Bullet(first),
            length: first.len_utf8(),
        });
    }
    if let Some(rest) = text.strip_prefix("#.").filter(|rest| is_end(rest)) {
        return Some(Marker {
            kind: Kind::Number { start: 1, end: '.' },
            length: text.len() - rest.len(),
        });
    }
    let number = text.strip_prefix('(').unwrap_or(text);
    let digits = number.len()
        - number
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .len();
    let (start, rest) = number.split_at(digits);
    let closes: &[char] = if first == '(' { &[')'] } else { &[')', '.'] };
    let end = rest.chars().next().filter(|c| closes.contains(c))?;
    let rest = &rest[end.len_utf8()..];
    if !is_end(rest) {
        return None;
    }
    Some(Marker {
        kind: Kind::Number {
            start: start.parse().ok()?,
            end,
        },
        length: text.len() - rest.len(),
    })
}
