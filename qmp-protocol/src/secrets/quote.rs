//! Finds quotations of a text in another one, in any encoding: literal, with escapes of JSON on any level,
//! or percent-encoded. Encodings may be mixed, as in a file name in JSON in an error.

use std::ops::Range;

/// How many bytes of a long text make a quotation. What follows belongs to it as far as it
/// agrees. So a quotation that a server cut off is found too, and a search takes bounded time at
/// each position.
const ENOUGH: usize = 48;

/// Finds a quotation of `wanted` at `from` or later. If the text is cut off, it may end with the
/// beginning of a quotation.
pub(super) fn find(text: &str, from: usize, wanted: &str, is_cut: bool) -> Option<Range<usize>> {
    let first = wanted.chars().next()?;
    let begins = |c: char| c == first || "%\\+".contains(c);
    let mut at = from;
    while let Some(next) = text.get(at..)?.find(begins) {
        let start = at + next;
        if let Some(end) = quoted(text, start, wanted, is_cut) {
            return Some(start..end);
        }
        at = start + text[start..].chars().next().map_or(1, char::len_utf8);
    }
    None
}

/// Returns the end of the quotation that begins at `start`, if there is one.
fn quoted(text: &str, start: usize, wanted: &str, is_cut: bool) -> Option<usize> {
    let mut at = start;
    let mut left = wanted;
    while let Some(c) = left.chars().next() {
        let step = backslashes(text, at, left).or_else(|| character(text, at, c));
        let Some((read, matched)) = step else {
            let matched = wanted.len() - left.len();
            let is_end = is_cut && at == text.len() && matched >= 3;
            return (is_end || matched >= ENOUGH).then_some(at);
        };
        at += read;
        left = &left[matched..];
    }
    Some(at)
}

/// Matches backslashes, whose number each level of escapes doubles. Returns how many bytes of the text and of
/// the wanted text they are.
fn backslashes(text: &str, at: usize, left: &str) -> Option<(usize, usize)> {
    let count = |text: &str| text.bytes().take_while(|byte| *byte == b'\\').count();
    let (written, wanted) = (count(&text[at..]), count(left));
    if wanted == 0 {
        return None;
    }
    // The character after them may be escaped too.
    (written >= wanted).then_some((written, wanted))
}

/// Matches one character. Returns how many bytes of the text and of the wanted text it is.
fn character(text: &str, at: usize, c: char) -> Option<(usize, usize)> {
    let rest = &text[at..];
    if rest.starts_with(c) {
        return Some((c.len_utf8(), c.len_utf8()));
    }
    let length = match rest.as_bytes().first()? {
        b'%' => percent(rest, c)?,
        b'+' if c == ' ' => 1,
        b'\\' => escape(rest, c)?,
        _ => return None,
    };
    Some((length, c.len_utf8()))
}

/// Returns the length of the character, percent-encoded.
fn percent(text: &str, c: char) -> Option<usize> {
    let mut bytes = [0; 4];
    for (index, byte) in c.encode_utf8(&mut bytes).bytes().enumerate() {
        let code = text.get(3 * index..3 * index + 3)?.strip_prefix('%')?;
        if u8::from_str_radix(code, 16) != Ok(byte) {
            return None;
        }
    }
    Some(3 * c.len_utf8())
}

/// Returns the length of the character, written with an escape of JSON on any level.
fn escape(text: &str, c: char) -> Option<usize> {
    let rest = text.trim_start_matches('\\');
    let length = text.len() - rest.len();
    let letter = match c {
        '\n' => 'n',
        '\t' => 't',
        '\r' => 'r',
        '\u{8}' => 'b',
        '\u{c}' => 'f',
        c => c,
    };
    if rest.starts_with(letter) && !letter.is_alphanumeric()
        || rest.starts_with(letter) && letter != c
    {
        return Some(length + letter.len_utf8());
    }
    let mut units = [0; 2];
    let mut read = length;
    for (index, unit) in c.encode_utf16(&mut units).iter().enumerate() {
        let mut code = &text[read..];
        if index > 0 {
            let rest = code.trim_start_matches('\\');
            read += code.len() - rest.len();
            code = rest;
        }
        let code = code.strip_prefix('u')?.get(..4)?;
        if u16::from_str_radix(code, 16) != Ok(*unit) {
            return None;
        }
        read += 5;
    }
    Some(read)
}

/// Decodes a percent-encoded text.
pub(super) fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let code = after
            .get(..2)
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        if let Some(byte) = code {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(b'%');
            rest = after;
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes)
        .ok()
        .filter(|decoded| decoded != text)
}
