//! The grammar of a line: its words, and what they say. `docs/shell.md` describes it for users.
//!
//! Takes a line, gives a [`Line`] whose parts know their places. It must not know any command or schema. What qmp-shell accepts
//! means the same here.

use std::ops::Range;

use crate::problem::Problem;

/// A part of a line, and its place in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word<'l> {
    /// The text, with its quotes.
    pub text: &'l str,
    /// The place of the text.
    pub place: Range<usize>,
}

/// `KEY=VALUE`, in which the key is a path: `a.b.c=1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair<'l> {
    /// The parts of the key.
    pub key: Vec<Word<'l>>,
    /// The value.
    pub value: Word<'l>,
}

impl Pair<'_> {
    /// The place of the key.
    #[must_use]
    pub fn key_place(&self) -> Range<usize> {
        let end = self.value.place.start;
        let start = self.key.first().map_or(end, |part| part.place.start);
        start..self.key.last().map_or(end, |part| part.place.end)
    }

    /// The key as it is written.
    #[must_use]
    pub fn key_text(&self) -> String {
        let parts: Vec<&str> = self.key.iter().map(|part| part.text).collect();
        parts.join(".")
    }
}

/// A command with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request<'l> {
    /// The name of the command, or of an action in a transaction.
    pub name: Word<'l>,
    /// The arguments, in the order of the line.
    pub pairs: Vec<Pair<'l>>,
    /// Words such as `-w` and `--oob`.
    pub options: Vec<Word<'l>>,
    /// Words that are neither.
    pub others: Vec<Word<'l>>,
}

/// What a line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask<'l> {
    /// To do something by name.
    Command(Request<'l>),
    /// To send JSON: `{"execute": …}`.
    Json(Word<'l>),
    /// To begin a transaction, perhaps with its first action, and perhaps to end it at once.
    Begin {
        /// The first action.
        first: Option<Request<'l>>,
        /// Whether the transaction ends on the same line.
        ends: bool,
    },
    /// To end a transaction, perhaps after a last action.
    End {
        /// The last action.
        last: Option<Request<'l>>,
        /// The place of the `)`.
        place: Range<usize>,
    },
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'l> {
    /// The variable that gets the reply: `$name = …`, without the `$`.
    pub variable: Option<Word<'l>>,
    /// Whether to send it without checking it: `!…`.
    pub unchecked: bool,
    /// What it asks for.
    pub ask: Ask<'l>,
    /// The JSON path that chooses parts of the reply: `| select PATH`.
    pub select: Option<Word<'l>>,
}

/// Reads a line; `None` if it is empty or a comment.
///
/// # Errors
/// What is wrong with its form.
pub fn parse(line: &str) -> Result<Option<Line<'_>>, Problem> {
    let start = line.len() - line.trim_start().len();
    if line[start..].is_empty() || line[start..].starts_with('#') {
        return Ok(None);
    }
    let (variable, start) = assignment(line, start)?;
    let (unchecked, start) = match line[start..].strip_prefix('!') {
        Some(rest) => (true, line.len() - rest.trim_start().len()),
        None => (false, start),
    };
    let mut words = if line[start..].starts_with('{') {
        let end = start
            + balanced(&line[start..])
                .ok_or_else(|| Problem::new("the JSON object does not end", start..line.len()))?;
        let mut words = vec![word(line, start..end)];
        words.extend(split(line, end)?);
        words
    } else {
        split(line, start)?
    };
    let select = take_select(line, &mut words)?;
    let Some(first) = words.first().cloned() else {
        return Err(Problem::new("a command is missing", start..start));
    };
    let ask = if first.text.starts_with('{') {
        if let Some(extra) = words.get(1) {
            return Err(Problem::new(
                "nothing can follow the JSON object",
                extra.place.clone(),
            ));
        }
        Ask::Json(first)
    } else {
        ask(line, words)?
    };
    Ok(Some(Line {
        variable,
        unchecked,
        ask,
        select,
    }))
}

fn ask<'l>(line: &'l str, mut words: Vec<Word<'l>>) -> Result<Ask<'l>, Problem> {
    const BEGIN: &str = "transaction(";
    let begins = words
        .first()
        .is_some_and(|first| first.text.starts_with(BEGIN));
    if begins {
        let first = words.remove(0);
        if first.text.len() > BEGIN.len() {
            let place = first.place.start + BEGIN.len()..first.place.end;
            words.insert(0, word(line, place));
        }
    }
    let end = words.iter().position(|word| word.text == ")");
    if let Some(at) = end {
        if let Some(extra) = words.get(at + 1) {
            return Err(Problem::new(
                "nothing can follow the end of a transaction",
                extra.place.clone(),
            ));
        }
        words.truncate(at + 1);
    }
    let closing = end.and_then(|_| words.pop());
    let request = if words.is_empty() {
        None
    } else {
        Some(request(words)?)
    };
    Ok(match (begins, closing, request) {
        (true, closing, first) => Ask::Begin {
            first,
            ends: closing.is_some(),
        },
        (false, Some(closing), last) => Ask::End {
            last,
            place: closing.place,
        },
        (false, None, Some(request)) => Ask::Command(request),
        (false, None, None) => return Err(Problem::new("a command is missing", 0..0)),
    })
}

/// The name of the command, and its arguments.
fn request(words: Vec<Word<'_>>) -> Result<Request<'_>, Problem> {
    let mut words = words.into_iter();
    let Some(name) = words.next() else {
        return Err(Problem::new("a command is missing", 0..0));
    };
    let mut request = Request {
        name,
        pairs: Vec::new(),
        options: Vec::new(),
        others: Vec::new(),
    };
    for word in words {
        match word.text.split_once('=') {
            Some((key, value)) if !key.starts_with(['"', '\'', '[', '{', '-']) => {
                request.pairs.push(pair(&word, key, value)?);
            }
            _ if word.text.starts_with('-') => request.options.push(word),
            _ => request.others.push(word),
        }
    }
    Ok(request)
}

pub(crate) fn pair<'l>(word: &Word<'l>, key: &'l str, value: &'l str) -> Result<Pair<'l>, Problem> {
    let mut start = word.place.start;
    let mut parts = Vec::new();
    for part in key.split('.') {
        let place = start..start + part.len();
        if part.is_empty() {
            return Err(Problem::new(
                "a part of the key is empty",
                word.place.start..word.place.start + key.len(),
            ));
        }
        start = place.end + 1;
        parts.push(Word { text: part, place });
    }
    let value = Word {
        text: value,
        place: word.place.end - value.len()..word.place.end,
    };
    Ok(Pair { key: parts, value })
}

fn word(line: &str, place: Range<usize>) -> Word<'_> {
    Word {
        text: &line[place.clone()],
        place,
    }
}

/// `$name =` at the begin of a line, and where the rest begins.
fn assignment(line: &str, start: usize) -> Result<(Option<Word<'_>>, usize), Problem> {
    let Some(rest) = line[start..].strip_prefix('$') else {
        return Ok((None, start));
    };
    let name = start + 1..line.len() - rest.trim_start_matches(is_name).len();
    let after = &line[name.end..];
    let Some(rest) = after.trim_start().strip_prefix('=') else {
        return Err(Problem::new(
            "a variable is set with `$name = COMMAND`",
            start..name.end.max(start + 1),
        ));
    };
    if name.is_empty() {
        return Err(Problem::new("the variable has no name", start..start + 1));
    }
    Ok((Some(word(line, name)), line.len() - rest.trim_start().len()))
}

/// Whether a name of a variable can have that character.
#[must_use]
pub fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '-'
}

/// Takes `| select PATH` from the end of a line.
fn take_select<'l>(line: &'l str, words: &mut Vec<Word<'l>>) -> Result<Option<Word<'l>>, Problem> {
    let Some(at) = words.iter().position(|word| word.text == "|") else {
        return Ok(None);
    };
    let tail = words.split_off(at);
    let bar = tail[0].place.clone();
    match tail.get(1) {
        Some(select) if select.text == "select" => {
            let start = tail.get(2).map_or(line.len(), |word| word.place.start);
            let path = word(line, start..line.trim_end().len().max(start));
            if path.text.is_empty() {
                return Err(Problem::new("the JSON path is missing", start..start)
                    .with_help("for example: query-block | select [*].device"));
            }
            Ok(Some(path))
        }
        other => {
            let place = other.map_or(bar, |word| word.place.clone());
            Err(Problem::new("a reply can only be given to `select`", place)
                .with_help("for example: query-block | select [*].device"))
        }
    }
}

/// The words of a line from some place on. Whitespace in quotes separates no words, nor does it in a list or an object that begins
/// after a `=`.
///
/// # Errors
/// If a quotation does not end.
pub fn split(line: &str, start: usize) -> Result<Vec<Word<'_>>, Problem> {
    let mut words = Vec::new();
    let mut at = start;
    loop {
        at = line.len() - line[at..].trim_start().len();
        if at == line.len() {
            return Ok(words);
        }
        let end = word_end(line, at)?;
        words.push(word(line, at..end));
        at = end;
    }
}

/// Where a word ends.
fn word_end(line: &str, start: usize) -> Result<usize, Problem> {
    let mut at = start;
    while let Some(c) = line[at..].chars().next() {
        match c {
            '"' | '\'' => {
                at += quoted(&line[at..])
                    .ok_or_else(|| Problem::new("the quotation does not end", at..line.len()))?;
            }
            // Brackets that do not match are a string, as in qmp-shell.
            '{' | '[' if line[..at].ends_with('=') && at > start => {
                at += balanced(&line[at..]).unwrap_or(1);
            }
            c if c.is_whitespace() => break,
            c => at += c.len_utf8(),
        }
    }
    Ok(at)
}

/// The length of a quotation with both quotes.
fn quoted(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if is_escaped {
            is_escaped = false;
        } else if c == '\\' {
            is_escaped = true;
        } else if c == quote {
            return Some(at + 1);
        }
    }
    None
}

/// The length of a list or an object with its brackets.
fn balanced(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        match c {
            '"' | '\'' => {
                at += quoted(&text[at..])?;
                continue;
            }
            '{' => open.push('}'),
            '[' => open.push(']'),
            '}' | ']' if open.pop() != Some(c) => return None,
            _ => {}
        }
        at += c.len_utf8();
        if open.is_empty() {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests;
