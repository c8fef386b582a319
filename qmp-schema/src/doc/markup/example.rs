//! Examples: exchanges between client and server.
//!
//! Besides messages with the marks `->` and `<-` an example may contain words, unmarked JSON,
//! and ellipses (`...`).

use super::lines::{Line, verbatim_from};
use super::{Block, Example, Step, blocks};

/// Whether a line begins a message.
pub(super) fn is_marked(text: &str) -> bool {
    direction(text).is_some()
}

/// Whether lines are an exchange.
pub(super) fn is_exchange(lines: &[Line<'_>]) -> bool {
    lines.iter().any(|line| is_marked(line.text))
}

/// The block of steps without a title.
pub(super) fn block(steps: Vec<Step>) -> Block {
    Block::Example(Example {
        title: Vec::new(),
        steps,
    })
}

/// The end of an exchange that starts at a line: lines that are neither marked, nor indented, nor between
/// brackets do not belong to it.
pub(super) fn end(lines: &[Line<'_>], start: usize, indent: usize) -> usize {
    let mut at = start;
    let mut end = start;
    while let Some(line) = lines.get(at) {
        if line.is_blank() {
            at += 1;
        } else if line.indent == indent && is_marked(line.text) {
            at = message_end(lines, at);
            end = at;
        } else if elided(line.text).is_some() {
            at += 1;
            end = at;
        } else {
            break;
        }
    }
    end
}

/// The steps of literal text.
pub(super) fn exchange(lines: &mut [Line<'_>], depth: usize) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut at = 0;
    // The start of words that have not been parsed.
    let mut words = 0;
    while let Some(line) = lines.get(at).copied() {
        let unmarked = unmarked(line.text);
        let step = if let Some((request, text)) = direction(line.text) {
            let end = message_end(lines, at);
            Some((message(lines, at, end, text, request), end))
        } else if let Some(text) = elided(line.text) {
            Some((Step::Elided(text.to_owned()), at + 1))
        } else if unmarked {
            let end = message_end(lines, at);
            let step = message(lines, at, end, line.text, false);
            Some((by_content(step), end))
        } else {
            None
        };
        let Some((step, end)) = step else {
            at += 1;
            continue;
        };
        text(&mut lines[words..at], depth, &mut steps);
        steps.push(step);
        at = end;
        words = end;
    }
    text(&mut lines[words..], depth, &mut steps);
    steps
}

/// The steps of text in which the exchanges are marked as literal.
pub(super) fn annotated(blocks: Vec<Block>) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut words = Vec::new();
    for block in blocks {
        match block {
            Block::Example(example) => {
                if !words.is_empty() {
                    steps.push(Step::Text(std::mem::take(&mut words)));
                }
                steps.extend(example.steps);
            }
            block => words.push(block),
        }
    }
    if !words.is_empty() {
        steps.push(Step::Text(words));
    }
    steps
}

fn text(lines: &mut [Line<'_>], depth: usize, steps: &mut Vec<Step>) {
    let blocks = blocks::parse(lines, depth, false);
    if !blocks.is_empty() {
        steps.push(Step::Text(blocks));
    }
}

/// Whether the client sends a line, and the message in it.
fn direction(text: &str) -> Option<(bool, &str)> {
    let (request, rest) = match text.strip_prefix("->") {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix("<-")?),
    };
    // Some comments lack the space.
    (rest.is_empty() || rest.starts_with([' ', '{', '['])).then(|| (request, rest.trim_start()))
}

/// The text of an ellipsis: `...`, `... more of it ...`.
fn elided(text: &str) -> Option<&str> {
    if text == "..." {
        return Some("");
    }
    let text = text.strip_prefix("... ")?.strip_suffix(" ...")?;
    Some(text.trim())
}

/// Whether a line starts an unmarked message.
fn unmarked(text: &str) -> bool {
    text.strip_prefix('{').is_some_and(|rest| {
        let rest = rest.trim_start();
        rest.is_empty() || rest.starts_with('"')
    })
}

/// The end of the message that starts at a line: after its brackets, and after lines
/// that are indented more than its mark.
fn message_end(lines: &[Line<'_>], start: usize) -> usize {
    let indent = lines[start].indent;
    let marked = is_marked(lines[start].text);
    let mut open = brackets(lines[start].text);
    let mut at = start + 1;
    while let Some(line) = lines.get(at) {
        if line.is_blank() {
            // A message may contain blank lines, but not where it might have ended.
            let next = lines[at..].iter().position(|line| !line.is_blank());
            let Some(next) = next.map(|next| at + next) else {
                break;
            };
            let goes_on = open > 0 && lines[next].indent > indent;
            if !goes_on || is_marked(lines[next].text) {
                break;
            }
            at = next;
            continue;
        }
        let belongs = if marked {
            open > 0 || line.indent > indent
        } else {
            open > 0
        };
        if is_marked(line.text) || !belongs {
            break;
        }
        open += brackets(line.text);
        at += 1;
    }
    at
}

/// How many more brackets a line opens than it closes. A string ends on its line.
fn brackets(text: &str) -> isize {
    let (mut open, mut in_string, mut escaped) = (0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => open += 1,
            b'}' | b']' if !in_string => open -= 1,
            _ => {}
        }
    }
    open
}

/// The message in some lines, the first of which has a mark before `text`.
fn message(lines: &[Line<'_>], start: usize, end: usize, text: &str, request: bool) -> Step {
    let first = &lines[start];
    let column = first.indent + first.text.len() - text.len();
    let mut all = text.to_owned();
    if end > start + 1 {
        let rest = verbatim_from(&lines[start + 1..end], column);
        if !(all.is_empty() || rest.is_empty()) {
            all.push('\n');
        }
        all.push_str(&rest);
    }
    if request {
        Step::Request(all)
    } else {
        Step::Reply(all)
    }
}

/// The direction of an unmarked message, which the names of its members tell.
fn by_content(step: Step) -> Step {
    let json = step.json();
    let Step::Reply(text) = step else {
        return step;
    };
    // With an ellipsis it is not JSON: the first name tells.
    let first = text.split('"').nth(1).unwrap_or_default();
    let has = |names: &[&str]| match &json {
        Some(json) => names.iter().any(|name| json.get(name).is_some()),
        None => names.contains(&first),
    };
    if has(&["execute", "exec-oob"]) {
        Step::Request(text)
    } else if has(&["return", "event", "error", "QMP"]) {
        Step::Reply(text)
    } else {
        Step::Text(vec![Block::Code {
            language: Some("json".to_owned()),
            text,
        }])
    }
}
