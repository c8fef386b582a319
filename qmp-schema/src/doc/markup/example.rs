//! Examples: what client and server send each other.
//!
//! Outside of the marks `->` and `<-` an example may hold anything: words, JSON that is not marked,
//! and `...` where something is left out.

use super::lines::{Line, verbatim_from};
use super::{Block, Example, Step, blocks};

/// Whether a line is one that someone sends.
pub(super) fn is_marked(text: &str) -> bool {
    direction(text).is_some()
}

/// Whether lines are an exchange.
pub(super) fn is_exchange(lines: &[Line<'_>]) -> bool {
    lines.iter().any(|line| is_marked(line.text))
}

/// The block for steps that have no title.
pub(super) fn block(steps: Vec<Step>) -> Block {
    Block::Example(Example {
        title: Vec::new(),
        steps,
    })
}

/// Where an exchange that starts at a line ends: what is neither marked, nor indented, nor between
/// brackets is no part of it.
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

/// The steps of text that is literal as a whole.
pub(super) fn exchange(lines: &mut [Line<'_>], depth: usize) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut at = 0;
    // Where the words start that have been seen and not been read.
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

/// Whether a line is what the client sends, and what is sent.
fn direction(text: &str) -> Option<(bool, &str)> {
    let (request, rest) = match text.strip_prefix("->") {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix("<-")?),
    };
    // Not all writers leave a space.
    (rest.is_empty() || rest.starts_with([' ', '{', '['])).then(|| (request, rest.trim_start()))
}

/// The text between dots that say that something is left out: `...`, `... more of it ...`.
fn elided(text: &str) -> Option<&str> {
    if text == "..." {
        return Some("");
    }
    let text = text.strip_prefix("... ")?.strip_suffix(" ...")?;
    Some(text.trim())
}

/// Whether a line starts a message without saying in which direction.
fn unmarked(text: &str) -> bool {
    text.strip_prefix('{').is_some_and(|rest| {
        let rest = rest.trim_start();
        rest.is_empty() || rest.starts_with('"')
    })
}

/// Where the message that starts at a line ends: behind what its brackets hold, and what is
/// indented more than its mark.
fn message_end(lines: &[Line<'_>], start: usize) -> usize {
    let indent = lines[start].indent;
    let marked = is_marked(lines[start].text);
    let mut open = brackets(lines[start].text);
    let mut at = start + 1;
    while let Some(line) = lines.get(at) {
        if line.is_blank() {
            // A message may have blank lines in it, but not where it might have ended.
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

/// How many brackets a line opens, less those that it closes. A string ends on its line.
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

/// The message of some lines, of which the first has a mark before `text`.
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

/// A message without a mark: the names of its members tell who sends it.
fn by_content(step: Step) -> Step {
    let json = step.json();
    let Step::Reply(text) = step else {
        return step;
    };
    // What is no JSON, because something is left out, goes by its first name.
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
