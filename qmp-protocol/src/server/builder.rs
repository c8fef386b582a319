//! Values from tokens, one token at a time, with QEMU's words for what is wrong. Nothing recurses, because a message may
//! be nested as deeply as QEMU allows.

use serde_json::{Map, Number, Value};

use super::lexer::{Token, TokenKind};
use super::values::Dialect;

/// Makes values of tokens. After an error it is reset.
#[derive(Debug)]
pub(super) struct Builder {
    dialect: Dialect,
    /// The objects and arrays around the next token.
    open: Vec<Open>,
}

#[derive(Debug)]
enum Open {
    Array(Vec<Value>, Expected),
    Object(Map<String, Value>, String, Expected),
}

/// What may come next in an array or object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    /// A key, or the end of an empty object.
    FirstKey,
    Key,
    Colon,
    /// An element, or the end of an empty array.
    FirstElement,
    Value,
    /// A comma, or the end.
    Comma,
}

impl Builder {
    pub(super) fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            open: Vec::new(),
        }
    }

    /// Forgets half a value.
    pub(super) fn reset(&mut self) {
        self.open.clear();
    }

    /// Takes a token; gives the value that it completes.
    pub(super) fn feed(&mut self, token: Token<'_>) -> Result<Option<Value>, String> {
        let expected = match self.open.last_mut() {
            None => return self.value(token),
            Some(Open::Array(_, expected) | Open::Object(_, _, expected)) => expected,
        };
        match (*expected, token.kind) {
            (Expected::Colon, TokenKind::Colon) => *expected = Expected::Value,
            (Expected::Colon, _) => return Err(self.words(Fault::Colon)),
            (Expected::FirstKey | Expected::Comma, TokenKind::CloseObject)
            | (Expected::FirstElement | Expected::Comma, TokenKind::CloseArray) => {
                return self.close(token.kind);
            }
            (Expected::Comma, TokenKind::Comma) => {
                let is_object = matches!(self.open.last(), Some(Open::Object(..)));
                self.expect(if is_object {
                    Expected::Key
                } else {
                    Expected::Value
                });
            }
            (Expected::Comma, _) => return Err(self.words(Fault::Comma)),
            (Expected::FirstKey | Expected::Key, kind)
                if self.dialect == Dialect::Qemu11_1 && kind != TokenKind::String =>
            {
                return Err(self.words(Fault::Key));
            }
            (Expected::FirstKey | Expected::Key | Expected::FirstElement | Expected::Value, _) => {
                return self.value(token);
            }
        }
        Ok(None)
    }

    fn expect(&mut self, next: Expected) {
        if let Some(Open::Array(_, expected) | Open::Object(_, _, expected)) = self.open.last_mut()
        {
            *expected = next;
        }
    }

    /// Takes the first token of a value.
    fn value(&mut self, token: Token<'_>) -> Result<Option<Value>, String> {
        let value = match token.kind {
            TokenKind::OpenObject => {
                let object = Open::Object(Map::new(), String::new(), Expected::FirstKey);
                self.open.push(object);
                return Ok(None);
            }
            TokenKind::OpenArray => {
                self.open
                    .push(Open::Array(Vec::new(), Expected::FirstElement));
                return Ok(None);
            }
            TokenKind::String => Value::String(string(token.text)?),
            TokenKind::Integer | TokenKind::Float => number(token.text),
            TokenKind::Keyword => match token.text {
                b"true" => Value::Bool(true),
                b"false" => Value::Bool(false),
                b"null" => Value::Null,
                text => {
                    let text = String::from_utf8_lossy(text);
                    return Err(cut(format!("invalid keyword '{text}'")));
                }
            },
            _ => return Err("expecting value".to_owned()),
        };
        self.complete(value)
    }

    fn close(&mut self, bracket: TokenKind) -> Result<Option<Value>, String> {
        match (self.open.pop(), bracket) {
            (Some(Open::Array(elements, _)), TokenKind::CloseArray) => {
                self.complete(Value::Array(elements))
            }
            (Some(Open::Object(members, ..)), TokenKind::CloseObject) => {
                self.complete(Value::Object(members))
            }
            (open, _) => {
                self.open.extend(open);
                Err(self.words(Fault::Comma))
            }
        }
    }

    /// Puts a value where it belongs; gives it if it is in nothing else.
    fn complete(&mut self, value: Value) -> Result<Option<Value>, String> {
        match self.open.last_mut() {
            None => return Ok(Some(value)),
            Some(Open::Array(elements, expected)) => {
                elements.push(value);
                *expected = Expected::Comma;
            }
            Some(Open::Object(members, key, expected)) => {
                if *expected == Expected::Value {
                    if members.contains_key(key) {
                        return Err("duplicate key".to_owned());
                    }
                    members.insert(std::mem::take(key), value);
                    *expected = Expected::Comma;
                } else if let Value::String(name) = value {
                    *key = name;
                    *expected = Expected::Colon;
                } else {
                    return Err("key is not a string in object".to_owned());
                }
            }
        }
        Ok(None)
    }

    fn words(&self, fault: Fault) -> String {
        let is_object = matches!(self.open.last(), Some(Open::Object(..)));
        let words = match (self.dialect, fault, is_object) {
            (Dialect::Qemu5_2, Fault::Colon, _) => "missing : in object pair",
            (Dialect::Qemu5_2, Fault::Comma, true) => "expected separator in dict",
            (Dialect::Qemu5_2, Fault::Comma, false) => "expected separator in list",
            (Dialect::Qemu5_2, Fault::Key, _) => "expecting value",
            (Dialect::Qemu11_1, Fault::Colon, _) => "expecting ':'",
            (Dialect::Qemu11_1, Fault::Comma, true) => "expected ',' or '}'",
            (Dialect::Qemu11_1, Fault::Comma, false) => "expected ',' or ']'",
            (Dialect::Qemu11_1, Fault::Key, _) => "expecting key",
        };
        words.to_owned()
    }
}

/// A token that is not what must come.
#[derive(Clone, Copy)]
enum Fault {
    Key,
    Colon,
    Comma,
}

/// QEMU has 1023 bytes for the words of such an error.
fn cut(mut words: String) -> String {
    const SPACE: usize = 1023;
    if words.len() > SPACE {
        let end = (0..=SPACE).rev().find(|at| words.is_char_boundary(*at));
        words.truncate(end.unwrap_or(0));
    }
    words
}

/// An integer of 64 bits, signed or not, if it is one. Doubles cannot be infinite in JSON, so what is too large becomes the
/// largest.
fn number(text: &[u8]) -> Value {
    let text = std::str::from_utf8(text).unwrap_or_default();
    if let Ok(value) = text.parse::<i64>() {
        return value.into();
    }
    if let Ok(value) = text.parse::<u64>() {
        return value.into();
    }
    let value: f64 = text.parse().unwrap_or_default();
    let value = value.clamp(f64::MIN, f64::MAX);
    Number::from_f64(value).map_or(Value::Null, Value::Number)
}

/// The content of a string with its quotes.
fn string(text: &[u8]) -> Result<String, String> {
    let inner = text.get(1..text.len().saturating_sub(1));
    let mut rest = inner.unwrap_or_default();
    let mut string = String::with_capacity(rest.len());
    while let Some(&byte) = rest.first() {
        if byte == b'\\' {
            // An error shows what follows, be it the closing quote.
            let after = text.len() - 1 - rest.len();
            let (character, length) = escape(&text[after..])?;
            string.push(character);
            rest = &rest[length..];
        } else if byte.is_ascii() {
            let run = rest.iter().position(|b| *b == b'\\' || !b.is_ascii());
            let (ascii, more) = rest.split_at(run.unwrap_or(rest.len()));
            string.push_str(std::str::from_utf8(ascii).unwrap_or_default());
            rest = more;
        } else {
            let (character, length) =
                utf8(rest).ok_or_else(|| "invalid UTF-8 sequence in string".to_owned())?;
            string.push(character);
            rest = &rest[length..];
        }
    }
    Ok(string)
}

/// The first character of bytes in UTF-8, and its length. The zero character may have two bytes.
fn utf8(bytes: &[u8]) -> Option<(char, usize)> {
    if bytes.starts_with(&[0xC0, 0x80]) {
        return Some(('\0', 2));
    }
    let length = match bytes[0] {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        _ => 4,
    };
    let text = std::str::from_utf8(bytes.get(..length)?).ok()?;
    let character = text.chars().next().filter(|c| is_character(*c))?;
    Some((character, length))
}

/// Bytes as QEMU shows them in an error: up to a zero byte, with a replacement for each sequence that is not UTF-8.
pub(super) fn shown(bytes: &[u8]) -> String {
    let mut rest = bytes.split(|byte| *byte == 0).next().unwrap_or_default();
    let mut shown = String::with_capacity(rest.len());
    while let Some(&byte) = rest.first() {
        let (character, length) = if byte.is_ascii() {
            (char::from(byte), 1)
        } else {
            utf8(rest).unwrap_or_else(|| (char::REPLACEMENT_CHARACTER, broken(rest)))
        };
        shown.push(character);
        rest = &rest[length..];
    }
    shown
}

/// The length of a sequence at the front that is not UTF-8: its first byte, and those of the others that are there.
fn broken(bytes: &[u8]) -> usize {
    let others = match bytes[0] {
        0xC0..=0xDF => 1,
        0xE0..=0xEF => 2,
        0xF0..=0xF7 => 3,
        0xF8..=0xFB => 4,
        0xFC..=0xFD => 5,
        _ => 0,
    };
    let continues = |byte: &&u8| matches!(byte, 0x80..=0xBF);
    1 + bytes[1..].iter().take(others).take_while(continues).count()
}

/// Whether QEMU takes it for a character. Unicode has 66 that are for internal use.
fn is_character(character: char) -> bool {
    let code = u32::from(character);
    !(0xFDD0..=0xFDEF).contains(&code) && code & 0xFFFE != 0xFFFE
}

/// The character that an escape sequence means, and its length.
fn escape(text: &[u8]) -> Result<(char, usize), String> {
    let character = match text.get(1) {
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(quoted @ (b'"' | b'\'' | b'\\' | b'/')) => char::from(*quoted),
        Some(b'u') => {
            return unicode(text).map_err(|length| {
                let shown = shown(&text[..length.min(text.len())]);
                format!("{shown} is not a valid Unicode character")
            });
        }
        _ => return Err("invalid escape sequence in string".to_owned()),
    };
    Ok((character, 2))
}

/// The character that `\u` means, be it with a second one, and their length; or the length of what is wrong.
fn unicode(text: &[u8]) -> Result<(char, usize), usize> {
    const ONE: usize = 6;
    let first = code_unit(text).ok_or(ONE)?;
    if !(0xD800..0xDC00).contains(&first) {
        let character = char::from_u32(first).filter(|c| is_character(*c));
        return character.map(|c| (c, ONE)).ok_or(ONE);
    }
    let second = text.get(ONE..).and_then(code_unit);
    let second = second.filter(|second| (0xDC00..0xE000).contains(second));
    let low = second.ok_or(ONE)? - 0xDC00;
    let character = char::from_u32(0x10000 + ((first - 0xD800) << 10) + low);
    let character = character.filter(|c| is_character(*c));
    character.map(|c| (c, 2 * ONE)).ok_or(2 * ONE)
}

/// The number in `\uXXXX`.
fn code_unit(text: &[u8]) -> Option<u32> {
    let digits = text.strip_prefix(br"\u")?.get(..4)?;
    digits.iter().try_fold(0, |number, digit| {
        Some(number << 4 | char::from(*digit).to_digit(16)?)
    })
}
