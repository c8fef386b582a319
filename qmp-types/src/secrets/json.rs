//! Finds secret strings and numbers in JSON text, token by token.
//!
//! It is more tolerant than a decoder: it follows truncated and malformed text as well as
//! possible. It keeps the objects and arrays around a token, not those before it.

use std::borrow::Cow;
use std::ops::Range;

use super::edit::{Edit, merge};
use super::table::{self, At, Form, Secret};
use super::{Returned, Seeker, line, text};
use crate::reader::MAX_DEPTH;

/// Masks secrets in JSON text of a known kind.
pub(super) fn edits(text: &str, at: At, seeker: &mut Seeker<'_>) -> Vec<Edit> {
    let (mut edits, is_irregular) = scan(text, at, false, seeker);
    if is_irregular {
        edits.extend(text::edits(text, seeker));
        edits = merge(edits);
    }
    edits
}

/// Masks secrets in the object at the beginning of a text, ignoring the rest.
pub(super) fn object_edits(text: &str, seeker: &mut Seeker<'_>) -> Vec<Edit> {
    scan(text, At::Unknown, true, seeker).0
}

/// Returns the edits, and whether the text is malformed.
fn scan(text: &str, at: At, only_first: bool, seeker: &mut Seeker<'_>) -> (Vec<Edit>, bool) {
    let mut scan = Scan {
        text,
        at: 0,
        frames: vec![Frame::new(at, 0, Bracket::None)],
        pending: None,
        edits: Vec::new(),
        is_irregular: false,
        arguments: None,
        data: None,
        seeker,
    };
    scan.run(only_first);
    (scan.edits, scan.is_irregular)
}

/// The kind of the return value of a command with `arguments`, which the schema marks as secret.
pub(super) fn returned(secret: Secret, arguments: &str) -> At {
    match (secret.form, secret.when) {
        (Form::Output, _) => {
            let line = member_text(arguments, "command-line");
            if line.is_none_or(|line| line::shows_secrets(&line)) {
                At::Secret(Secret::TEXT)
            } else {
                At::Plain
            }
        }
        (_, Some(when)) if !holds(arguments, when) => At::Plain,
        _ => At::Secret(secret),
    }
}

/// Whether the condition of a secret holds in an object. It holds if the member is absent
/// or not a string, to be safe.
fn holds(object: &str, (member, is): (&str, &[&str])) -> bool {
    match member_text(object, member) {
        None => true,
        Some(value) => is.contains(&&*value) || table::is_secret_name(&value),
    }
}

/// An object or array around the current token.
struct Frame {
    at: At,
    begin: usize,
    bracket: Bracket,
    /// Whether the condition of the secret member holds, once it has been evaluated. Only one
    /// member of each object of the schema has a condition.
    holds: Option<bool>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Bracket {
    /// The top level of the text.
    None,
    Object,
    Array,
}

impl Frame {
    fn new(at: At, begin: usize, bracket: Bracket) -> Self {
        Self {
            at,
            begin,
            bracket,
            holds: None,
        }
    }
}

struct Scan<'t, 's, 'k> {
    text: &'t str,
    at: usize,
    frames: Vec<Frame>,
    /// The kind of the value whose key has been read.
    pending: Option<At>,
    edits: Vec<Edit>,
    /// A part is not JSON.
    is_irregular: bool,
    /// The kind of the arguments of the message's command, once it has been determined.
    arguments: Option<At>,
    /// The kind of the event's data, once it has been determined.
    data: Option<At>,
    seeker: &'s mut Seeker<'k>,
}

impl Scan<'_, '_, '_> {
    fn run(&mut self, only_first: bool) {
        while let Some(byte) = self.text.as_bytes().get(self.at).copied() {
            match byte {
                b'{' => self.open(Bracket::Object),
                b'[' => self.open(Bracket::Array),
                b'}' | b']' => {
                    self.is_irregular |= self.frames.len() == 1;
                    if self.frames.len() > 1 {
                        self.frames.pop();
                    }
                    self.pending = None;
                    self.at += 1;
                    if only_first && self.frames.len() == 1 {
                        return;
                    }
                }
                b',' => {
                    self.pending = None;
                    self.at += 1;
                }
                // Every byte that ends a word is taken here, so that each iteration makes progress.
                byte if byte == b':' || byte.is_ascii_whitespace() => {
                    self.is_irregular |= byte == b'\x0c';
                    self.at += 1;
                }
                b'"' | b'\'' => self.string(byte),
                _ => self.bare_word(),
            }
            if self.frames.len() > MAX_DEPTH + 8 {
                // No valid message is so deep: mask the rest.
                self.edits.push(Edit::mask(self.at..self.text.len()));
                return;
            }
        }
        self.is_irregular |= self.frames.len() > 1;
    }

    fn frame(&mut self) -> &mut Frame {
        // The first frame is never removed.
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    fn open(&mut self, bracket: Bracket) {
        let at = match (self.value(), bracket) {
            // In an object, names count again.
            (At::Suspect, Bracket::Object) | (At::UnknownReturn, _) => At::Unknown,
            (at, _) => at,
        };
        self.frames.push(Frame::new(at, self.at, bracket));
        self.pending = None;
        self.at += 1;
    }

    /// The kind of the next value.
    fn value(&mut self) -> At {
        match self.pending {
            Some(at) => at,
            None => self.frame().at,
        }
    }

    fn string(&mut self, quote: u8) {
        let start = self.at;
        let end = string_end(self.text.as_bytes(), start, quote);
        self.is_irregular |= quote != b'"' || !is_closed(self.text, start, end);
        self.at = end;
        let content = unescaped(content(self.text, start, end));
        if is_key(self.text, end) && self.frame().bracket != Bracket::Array {
            self.pending = Some(self.member(&content));
            return;
        }
        let range = start..end;
        match self.value() {
            At::Name => {}
            At::Secret(Secret {
                form: Form::Text | Form::Number,
                keep,
                ..
            }) => {
                self.seeker.found(&content, keep);
                self.mask_value(range);
            }
            At::Suspect | At::UnknownReturn => self.mask_value(range),
            At::Secret(Secret {
                form: Form::Line, ..
            }) => {
                let edits = line::edits(&content, self.seeker);
                self.replace(range, &content, edits);
            }
            _ => {
                let edits = text::edits(&content, self.seeker);
                self.replace(range, &content, edits);
            }
        }
    }

    /// Takes a number, a name such as `true`, or malformed text.
    fn bare_word(&mut self) {
        let start = self.at;
        let rest = &self.text[start..];
        let ends = |c: char| c.is_ascii_whitespace() || "{}[],:\"".contains(c);
        let end = start + rest.find(ends).unwrap_or(rest.len());
        let word = &self.text[start..end];
        self.at = end;
        if is_key(self.text, end) && self.frame().bracket != Bracket::Array {
            self.is_irregular = true;
            self.pending = Some(self.member(word));
            return;
        }
        let is_number = word.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        if matches!(word, "true" | "false" | "null") {
            return;
        }
        self.is_irregular |= !is_number;
        match self.value() {
            At::Secret(Secret {
                form: Form::Number,
                keep,
                ..
            }) if is_number => {
                self.seeker.found(word, keep);
                self.mask_number(start..end);
            }
            // It may be the member of the schema, which is a number.
            At::Suspect if is_number => self.mask_number(start..end),
            At::Secret(Secret { keep, .. }) => {
                self.seeker.found(word, keep);
                self.mask_value(start..end);
            }
            At::Suspect => self.mask_value(start..end),
            _ => {}
        }
    }

    fn mask_number(&mut self, range: Range<usize>) {
        self.edits.push(Edit {
            range,
            new: Cow::Borrowed("0"),
        });
    }

    fn mask_value(&mut self, range: Range<usize>) {
        self.edits.push(Edit {
            range,
            new: Cow::Borrowed("\"***\""),
        });
    }

    /// Rewrites a string if a part of its content is masked.
    fn replace(&mut self, range: Range<usize>, content: &str, edits: Vec<Edit>) {
        if edits.is_empty() {
            return;
        }
        let masked = super::Masked::new(content, edits).into_text();
        let text = crate::to_string(&masked.into_owned());
        self.edits.push(Edit {
            range,
            new: Cow::Owned(text),
        });
    }

    /// The kind of the member `name` of the current object.
    fn member(&mut self, name: &str) -> At {
        match self.frame().at {
            At::Message(returned) => self.message_member(returned, name),
            At::Secret(secret) => At::Secret(secret),
            At::Node(table, node) => match table::member(table, node, name) {
                At::Secret(Secret {
                    when: Some(when),
                    form,
                    keep,
                }) => {
                    let text = self.text;
                    let frame = self.frame();
                    let object = text.get(frame.begin..).unwrap_or_default();
                    if *frame.holds.get_or_insert_with(|| holds(object, when)) {
                        At::Secret(Secret {
                            form,
                            when: None,
                            keep,
                        })
                    } else {
                        At::Plain
                    }
                }
                at => at,
            },
            At::Unknown | At::Suspect | At::UnknownReturn => table::unknown_member(name),
            At::Plain | At::Public | At::Name => table::plain_member(name),
        }
    }

    fn message_member(&mut self, returned: Returned, name: &str) -> At {
        let text = self.text;
        match name {
            "execute" | "exec-oob" | "event" => At::Name,
            "return" => returned.into(),
            "arguments" => *self.arguments.get_or_insert_with(|| {
                let command = ["execute", "exec-oob"];
                let mut command = command.iter().map(|verb| member_text(text, verb));
                let command = command.find_map(|name| name);
                command.map_or(At::Unknown, |name| table::arguments(&name))
            }),
            "data" => *self.data.get_or_insert_with(|| {
                let event = member_text(text, "event");
                event.map_or(At::Unknown, |name| table::data(&name))
            }),
            "id" => At::Plain,
            "error" | "timestamp" | "QMP" => At::Unknown,
            name => table::unknown_member(name),
        }
    }
}

/// The text of a member of the object at the beginning of a text. The first member of that name counts.
fn member_text(object: &str, name: &str) -> Option<String> {
    let bytes = object.as_bytes();
    let (mut at, mut depth, mut is_wanted) = (0, 0_usize, false);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return None;
                }
            }
            b',' if depth == 1 => is_wanted = false,
            b'"' | b'\'' => {
                let end = string_end(bytes, at, *byte);
                if depth == 1 {
                    let content = unescaped(content(object, at, end));
                    if is_key(object, end) {
                        is_wanted = content == name;
                    } else if is_wanted {
                        return Some(content.into_owned());
                    }
                }
                at = end;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    None
}

/// Returns the end of the string that begins at `start`: after its closing quote, or the end of the text.
fn string_end(bytes: &[u8], start: usize, quote: u8) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            byte if *byte == quote => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Whether a string has its closing quote.
fn is_closed(text: &str, start: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    let whole = bytes.get(start..end).unwrap_or_default();
    whole.len() > 1 && whole.first() == whole.last() && {
        let escapes = whole[1..whole.len() - 1].iter().rev();
        escapes.take_while(|byte| **byte == b'\\').count() % 2 == 0
    }
}

/// The content between the quotes.
fn content(text: &str, start: usize, end: usize) -> &str {
    let end = if is_closed(text, start, end) {
        end - 1
    } else {
        end
    };
    text.get(start + 1..end).unwrap_or_default()
}

/// Whether a colon follows.
fn is_key(text: &str, end: usize) -> bool {
    let rest = text.as_bytes().get(end..).unwrap_or_default();
    rest.trim_ascii_start().first() == Some(&b':')
}

/// Decodes the escapes of a string. Invalid ones stay.
fn unescaped(content: &str) -> Cow<'_, str> {
    if !content.contains('\\') {
        return Cow::Borrowed(content);
    }
    let mut text = String::with_capacity(content.len());
    let mut rest = content;
    while let Some((before, escape)) = rest.split_once('\\') {
        text.push_str(before);
        let (c, length) = match escape.as_bytes().first() {
            Some(b'n') => ('\n', 1),
            Some(b't') => ('\t', 1),
            Some(b'r') => ('\r', 1),
            Some(b'b') => ('\u{8}', 1),
            Some(b'f') => ('\u{c}', 1),
            Some(b'u') => unicode(escape).unwrap_or(('\\', 0)),
            Some(byte @ (b'"' | b'\\' | b'/' | b'\'')) => (char::from(*byte), 1),
            _ => ('\\', 0),
        };
        text.push(c);
        rest = escape.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// The character of an escape that begins with `u`, and the length of the escape.
fn unicode(escape: &str) -> Option<(char, usize)> {
    let unit = |at: usize| u32::from_str_radix(escape.get(at..at + 4)?, 16).ok();
    let first = unit(1)?;
    if (0xd800..0xdc00).contains(&first) && escape.get(5..7) == Some("\\u") {
        let second = unit(7)?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
        let c = char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + second)?;
        return Some((c, 11));
    }
    Some((char::from_u32(first)?, 5))
}
