//! A concrete JSON reader: text in, tokens out, without an intermediate tree.
//!
//! It is not generic, so the code that reads a generated type is compiled once and
//! is small, which makes both building and decoding fast. It knows JSON
//! (RFC 8259) but no schemas.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::{Map, Number, Value};

use crate::error::{DecodeError, DecodeErrorKind};
use crate::stack;
use crate::text::Text;

/// How deep arrays and objects may be nested in a message, which is also QEMU's limit (R8).
pub const MAX_DEPTH: usize = 1024;

/// How much memory the values of one text may take, in bytes. This is an estimate; the actual use
/// may be up to twice as much.
///
/// Without it, a text of 20 MB with small objects would take 1.5 GB, and a guest can make its agent
/// send such a text. Strings count with their length, so that a file's contents may be as large as a message.
pub const MAX_MEMORY: usize = 256 << 20;

type Result<T> = std::result::Result<T, DecodeError>;

/// The JSON types that the first byte of a value distinguishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonType {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number, with or without a fraction.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl JsonType {
    fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }
}

/// Reads one JSON text from start to end.
///
/// Most programs want [`from_str`](crate::from_str) or [`from_slice`](crate::from_slice) instead.
#[derive(Debug)]
pub struct Reader<'a> {
    text: &'a str,
    pos: usize,
    depth: usize,
    /// The depth at which the current stack began.
    stack_from: usize,
    /// How much memory the remaining values may take, in bytes.
    memory: usize,
    /// Whether a peer sent the text, which may have a newer schema: an optional member whose value does
    /// not fit its type counts as absent.
    received: bool,
    /// Whether a client sent the text to a server, which takes a negative number for a `uint64` with the same bits.
    sent: bool,
    /// The offsets of values that the types do not have, if the caller wants them.
    newer: Option<Vec<usize>>,
    /// The starts and ends of objects that were skipped to find a key, in order. Otherwise nested unions with their tags
    /// at their ends would be skipped once for each level.
    passed: Vec<(u32, u32)>,
    /// The offset up to which objects have been noted.
    passed_to: usize,
}

/// Shorter objects are skipped again, which is faster than noting them.
const WORTH_NOTING: usize = 64;

/// A position that a [`Reader`] can go back to.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    pos: usize,
    depth: usize,
}

impl<'a> Reader<'a> {
    /// Starts at the beginning of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            pos: 0,
            depth: 0,
            stack_from: 0,
            memory: MAX_MEMORY,
            received: false,
            sent: false,
            newer: None,
            passed: Vec::new(),
            passed_to: 0,
        }
    }

    /// Starts at the beginning of `text`, which a peer sent.
    pub(crate) fn received(text: &'a str) -> Self {
        Self {
            received: true,
            ..Self::new(text)
        }
    }

    /// Starts at the beginning of `text`, which a peer sent, and collects the offsets of values that the types do not have.
    pub(crate) fn noting(text: &'a str) -> Self {
        Self {
            newer: Some(Vec::new()),
            ..Self::received(text)
        }
    }

    /// Starts at the beginning of `text`, which a client sent to a server.
    pub(crate) fn sent(text: &'a str) -> Self {
        Self {
            sent: true,
            ..Self::new(text)
        }
    }

    /// Whether a peer sent the text.
    pub(crate) fn is_received(&self) -> bool {
        self.received
    }

    /// The offsets of the values that the types do not have.
    pub(crate) fn into_newer(self) -> Vec<usize> {
        self.newer.unwrap_or_default()
    }

    /// Whether the caller wants values that the types do not have.
    pub(crate) fn is_noting(&self) -> bool {
        self.newer.is_some()
    }

    /// Notes a value that the types do not have.
    #[cold]
    pub(crate) fn note_newer(&mut self, offset: usize) {
        if let Some(newer) = &mut self.newer {
            newer.push(offset);
        }
    }

    /// Skips the value of a member that the types do not have.
    pub(crate) fn skip_unknown(&mut self) -> Result<()> {
        if self.is_noting() {
            self.peek();
            self.note_newer(self.pos);
        }
        self.skip()
    }

    /// Counts the memory of a value.
    #[inline]
    pub(crate) fn charge(&mut self, bytes: usize) -> Result<()> {
        match self.memory.checked_sub(bytes) {
            Some(left) => {
                self.memory = left;
                Ok(())
            }
            None => Err(DecodeError::new(DecodeErrorKind::TooMuchMemory, self.pos)),
        }
    }

    /// How many bytes have been read.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.pos
    }

    /// Whether the current stack has room for another level.
    #[inline]
    pub(crate) fn has_stack(&self) -> bool {
        self.depth - self.stack_from < stack::LEVELS
    }

    /// Continues on a new stack; `None`, without an effect, if there is no memory for one.
    pub(crate) fn on_new_stack<R: Send>(
        &mut self,
        work: impl FnOnce(&mut Self) -> R + Send,
    ) -> Option<R> {
        let before = std::mem::replace(&mut self.stack_from, self.depth);
        let result = stack::elsewhere(|| work(self));
        self.stack_from = before;
        result
    }

    /// Returns the position, for [`rewind`](Self::rewind).
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            pos: self.pos,
            depth: self.depth,
        }
    }

    /// Goes back to a position.
    pub(crate) fn rewind(&mut self, mark: Mark) {
        self.pos = mark.pos;
        self.depth = mark.depth;
    }

    /// Moves from the value of a member to the value of a later member of the same object.
    /// Returns false, at the end of the object, if there is none.
    ///
    /// Skipped text is not checked, because it will be read later.
    pub(crate) fn find_key(&mut self, name: &str) -> Result<bool> {
        loop {
            self.pass_over()?;
            match self.next_key(false)? {
                Some(key) if key == name => return Ok(true),
                Some(_) => {}
                None => return Ok(false),
            }
        }
    }

    /// Skips a value by counting brackets.
    fn pass_over(&mut self) -> Result<()> {
        let bytes = self.text.as_bytes();
        let mut open = 0_usize;
        // The open objects, with their index in the list if they are noted; too deep ones
        // are not among them.
        let mut objects = Vec::new();
        self.peek();
        while let Some(&byte) = bytes.get(self.pos) {
            match byte {
                b'"' => {
                    self.pass_over_string()?;
                    if open == 0 {
                        return Ok(());
                    }
                    continue;
                }
                b'{' => {
                    if let Some(end) = self.end_of_passed() {
                        self.pos = end;
                        if open == 0 {
                            return Ok(());
                        }
                        continue;
                    }
                    if open < MAX_DEPTH {
                        objects.push(self.note_start());
                    }
                    open += 1;
                }
                b'[' => open += 1,
                b'}' | b']' | b',' if open == 0 => return Ok(()),
                b'}' | b']' => {
                    open -= 1;
                    if byte == b'}'
                        && open < MAX_DEPTH
                        && let Some(Some(index)) = objects.pop()
                    {
                        self.note_end(index);
                    }
                    if open == 0 {
                        self.pos += 1;
                        return Ok(());
                    }
                }
                _ => {}
            }
            self.pos += 1;
        }
        Err(self.syntax("the text ends inside a value"))
    }

    /// Returns the end of the object that begins here, if it has been noted.
    fn end_of_passed(&self) -> Option<usize> {
        if self.pos >= self.passed_to {
            return None;
        }
        let start = u32::try_from(self.pos).ok()?;
        let found = self
            .passed
            .binary_search_by_key(&start, |(start, _)| *start);
        let (start, end) = self.passed[found.ok()?];
        // An object without a noted end has none in the text.
        (end > start).then_some(end as usize)
    }

    /// Notes that an object begins here, unless it has been skipped before; returns its index in the
    /// list.
    fn note_start(&mut self) -> Option<usize> {
        if self.pos < self.passed_to {
            return None;
        }
        let start = u32::try_from(self.pos).ok()?;
        self.passed_to = self.pos + 1;
        self.passed.push((start, start));
        Some(self.passed.len() - 1)
    }

    /// Notes that an object ends here.
    fn note_end(&mut self, index: usize) {
        let Some(object) = self.passed.get_mut(index) else {
            return;
        };
        let end = self.pos + 1;
        if end - (object.0 as usize) < WORTH_NOTING {
            // Short objects are removed from the list, with those in them.
            self.passed.truncate(index);
        } else {
            object.1 = u32::try_from(end).unwrap_or(object.0);
        }
    }

    fn pass_over_string(&mut self) -> Result<()> {
        let bytes = self.text.as_bytes();
        let mut end = self.plain_run(self.pos + 1);
        loop {
            match bytes.get(end) {
                Some(b'"') => {
                    self.pos = end + 1;
                    return Ok(());
                }
                // The next character may be a quote, which does not end the string.
                Some(b'\\') => end = self.plain_run((end + 2).min(bytes.len())),
                Some(_) => end = self.plain_run(end + 1),
                None => return Err(self.syntax("the text ends inside a string")),
            }
        }
    }

    /// Expects the end of the text.
    ///
    /// # Errors
    /// If more than white space is left.
    pub fn end(&mut self) -> Result<()> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.syntax("unexpected text after the value")),
        }
    }

    /// Whether only white space is left.
    #[must_use]
    pub fn at_end(&mut self) -> bool {
        self.peek().is_none()
    }

    /// Returns the type of the next value.
    ///
    /// # Errors
    /// If there is no next value.
    pub fn peek_type(&mut self) -> Result<JsonType> {
        match self.peek() {
            Some(b'"') => Ok(JsonType::String),
            Some(b'{') => Ok(JsonType::Object),
            Some(b'[') => Ok(JsonType::Array),
            Some(b't' | b'f') => Ok(JsonType::Boolean),
            Some(b'n') => Ok(JsonType::Null),
            Some(b'-' | b'0'..=b'9') => Ok(JsonType::Number),
            Some(_) => Err(self.syntax("expected a value")),
            None => Err(self.syntax("the text ends where a value should be")),
        }
    }

    /// Skips white space and returns the next byte without taking it.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.pos) {
            if byte > b' ' {
                return Some(byte);
            }
            if !matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
                return Some(byte);
            }
            self.pos += 1;
        }
        None
    }

    /// Opens the next value as an object.
    ///
    /// # Errors
    /// If the value has another type, or is nested too deep.
    pub fn begin_object(&mut self) -> Result<()> {
        self.begin(b'{', "an object")
    }

    /// Opens the next value as an array.
    ///
    /// # Errors
    /// If the value has another type, or is nested too deep.
    pub fn begin_array(&mut self) -> Result<()> {
        self.begin(b'[', "an array")
    }

    #[inline]
    fn begin(&mut self, open: u8, expected: &'static str) -> Result<()> {
        if self.peek() != Some(open) {
            return Err(self.mismatch(expected));
        }
        if self.depth == MAX_DEPTH {
            return Err(DecodeError::new(DecodeErrorKind::TooDeep, self.pos));
        }
        self.depth += 1;
        self.pos += 1;
        Ok(())
    }

    /// Reads the key of the next member of the open object; `None` at its end. `first`
    /// tells whether it would be the first member.
    ///
    /// # Errors
    /// If the text is malformed.
    #[inline]
    pub fn next_key(&mut self, first: bool) -> Result<Option<Cow<'a, str>>> {
        if self.at_key(first)? {
            self.key().map(Some)
        } else {
            Ok(None)
        }
    }

    /// Goes to the key of the next member of the open object; returns false, after the object, if there is none.
    #[inline]
    pub(crate) fn at_key(&mut self, first: bool) -> Result<bool> {
        match self.peek() {
            Some(b'}') => {
                self.pos += 1;
                self.depth -= 1;
                return Ok(false);
            }
            Some(b',') if !first => {
                self.pos += 1;
                if self.peek() != Some(b'"') {
                    return Err(self.syntax("expected a member name"));
                }
            }
            Some(b'"') if first => {}
            _ if first => return Err(self.syntax("expected a member name or '}'")),
            _ => return Err(self.syntax("expected ',' or '}'")),
        }
        Ok(true)
    }

    /// Reads the key that comes next, and the colon.
    pub(crate) fn key(&mut self) -> Result<Cow<'a, str>> {
        let key = self.string_here()?;
        self.colon()?;
        Ok(key)
    }

    /// Takes the key that comes next, and the colon, if it is this one and written without escapes.
    #[inline]
    pub(crate) fn take_key(&mut self, name: &str) -> Result<bool> {
        let start = self.pos + 1;
        let end = start + name.len();
        let bytes = self.text.as_bytes();
        // A name that has another first or last character is told apart without a call.
        if bytes.get(end) != Some(&b'"')
            || bytes.get(start) != name.as_bytes().first()
            || bytes.get(start..end) != Some(name.as_bytes())
        {
            return Ok(false);
        }
        self.pos = end + 1;
        self.colon()?;
        Ok(true)
    }

    #[inline]
    fn colon(&mut self) -> Result<()> {
        if self.peek() != Some(b':') {
            return Err(self.syntax("expected ':'"));
        }
        self.pos += 1;
        Ok(())
    }

    /// Whether the open array has another element. `first` tells whether it would be
    /// the first.
    ///
    /// # Errors
    /// If the text is malformed.
    #[inline]
    pub fn next_element(&mut self, first: bool) -> Result<bool> {
        match self.peek() {
            Some(b']') => {
                self.pos += 1;
                self.depth -= 1;
                Ok(false)
            }
            Some(b',') if !first => {
                self.pos += 1;
                Ok(true)
            }
            _ if first => Ok(true),
            _ => Err(self.syntax("expected ',' or ']'")),
        }
    }

    /// Reads a string. It borrows from the text unless it has escapes.
    ///
    /// # Errors
    /// If the value has another type, or is malformed.
    pub fn string(&mut self) -> Result<Cow<'a, str>> {
        if self.peek() != Some(b'"') {
            return Err(self.mismatch("a string"));
        }
        self.string_here()
    }

    /// Reads a string to keep.
    ///
    /// # Errors
    /// Those of [`string`](Self::string).
    #[inline]
    pub fn text(&mut self) -> Result<Text> {
        if self.peek() != Some(b'"') {
            return Err(self.mismatch("a string"));
        }
        let start = self.pos + 1;
        let end = self.plain_run(start);
        let bytes = self.text.as_bytes();
        if bytes.get(end) != Some(&b'"') {
            return self.escaped_string(start, end).map(Text::from);
        }
        self.pos = end + 1;
        // Copying a fixed size is fastest, so what follows the string is copied too.
        let window = bytes.get(start..).and_then(<[u8]>::first_chunk);
        let short = window.and_then(|window| Text::from_window(window, end - start));
        Ok(short.unwrap_or_else(|| Text::from(&self.text[start..end])))
    }

    /// Reads the string whose opening quote is the next byte.
    #[inline]
    fn string_here(&mut self) -> Result<Cow<'a, str>> {
        let start = self.pos + 1;
        let end = self.plain_run(start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.pos = end + 1;
            return Ok(Cow::Borrowed(&self.text[start..end]));
        }
        self.escaped_string(start, end).map(Cow::Owned)
    }

    /// Returns the end of the run of ordinary string characters from `start`: at a quote, a
    /// backslash, a control character, or the end of the text.
    #[inline]
    fn plain_run(&self, start: usize) -> usize {
        const ONES: u64 = 0x0101_0101_0101_0101;
        const HIGH: u64 = 0x8080_8080_8080_8080;
        let bytes = self.text.as_bytes();
        let mut at = start;
        // Eight bytes at a time: a byte is special if it equals a quote or a backslash or is
        // below 0x20. `x - ONES & !x & HIGH` finds the zero bytes of x; only the lowest hit is
        // exact, and only the lowest is used.
        while let Some(chunk) = bytes.get(at..at + 8).and_then(|c| c.first_chunk::<8>()) {
            let word = u64::from_le_bytes(*chunk);
            let quote = word ^ (ONES * u64::from(b'"'));
            let slash = word ^ (ONES * u64::from(b'\\'));
            let hits = ((quote.wrapping_sub(ONES) & !quote)
                | (slash.wrapping_sub(ONES) & !slash)
                | (word.wrapping_sub(ONES * 0x20) & !word))
                & HIGH;
            if hits != 0 {
                return at + (hits.trailing_zeros() / 8) as usize;
            }
            at += 8;
        }
        while let Some(&byte) = bytes.get(at) {
            if byte == b'"' || byte == b'\\' || byte < 0x20 {
                break;
            }
            at += 1;
        }
        at
    }

    #[cold]
    fn escaped_string(&mut self, start: usize, mut end: usize) -> Result<String> {
        let mut out = String::new();
        let mut run = start;
        loop {
            out.push_str(&self.text[run..end]);
            self.pos = end;
            match self.text.as_bytes().get(end) {
                Some(b'"') => {
                    self.pos = end + 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => return Err(self.syntax("control character in a string")),
                None => return Err(self.syntax("the text ends inside a string")),
            }
            run = self.pos;
            end = self.plain_run(run);
        }
    }

    /// Reads the escape sequence whose backslash is the next byte.
    fn escape(&mut self) -> Result<char> {
        let simple = match self.text.as_bytes().get(self.pos + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return Err(self.syntax("unknown escape in a string")),
        };
        self.pos += 2;
        Ok(simple)
    }

    fn unicode_escape(&mut self) -> Result<char> {
        let first = self.hex_escape()?;
        let code = match first {
            0xd800..=0xdbff => {
                let second = self.hex_escape()?;
                if !(0xdc00..=0xdfff).contains(&second) {
                    return Err(self.syntax("lone surrogate in a string"));
                }
                0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
            }
            other => other,
        };
        char::from_u32(code).ok_or_else(|| self.syntax("lone surrogate in a string"))
    }

    fn hex_escape(&mut self) -> Result<u32> {
        let digits = self.text.get(self.pos + 2..self.pos + 6);
        let code = digits
            .filter(|d| {
                self.text[self.pos..].starts_with("\\u") && d.bytes().all(|b| b.is_ascii_hexdigit())
            })
            .and_then(|d| u32::from_str_radix(d, 16).ok());
        match code {
            Some(code) => {
                self.pos += 6;
                Ok(code)
            }
            None => Err(self.syntax("expected \\u and four hexadecimal digits")),
        }
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// If the value has another type, or is malformed.
    pub fn boolean(&mut self) -> Result<bool> {
        match self.peek() {
            Some(b't') => self.literal("true").map(|()| true),
            Some(b'f') => self.literal("false").map(|()| false),
            _ => Err(self.mismatch("a boolean")),
        }
    }

    /// Reads `null`.
    ///
    /// # Errors
    /// If the value has another type, or is malformed.
    pub fn null(&mut self) -> Result<()> {
        match self.peek() {
            Some(b'n') => self.literal("null"),
            _ => Err(self.mismatch("null")),
        }
    }

    fn literal(&mut self, literal: &'static str) -> Result<()> {
        if self.text.as_bytes()[self.pos..].starts_with(literal.as_bytes()) {
            self.pos += literal.len();
            Ok(())
        } else {
            Err(self.syntax("expected a value"))
        }
    }

    /// Reads an integer of any of the schema's integer types. Numbers do not go through a floating
    /// point type (R10).
    ///
    /// # Errors
    /// If the value is not an integer (`42.0` is not), or does not fit.
    #[inline]
    pub fn integer<T: TryFrom<i128>>(&mut self, qapi_type: &'static str) -> Result<T> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.mismatch("an integer"));
        }
        let start = self.pos;
        let (text, is_integer) = self.number_text()?;
        if !is_integer {
            let kind = DecodeErrorKind::Type {
                expected: "an integer",
                found: "a number with a fraction",
            };
            return Err(DecodeError::new(kind, start));
        }
        let number = small_integer(text);
        let value = number.and_then(|n| T::try_from(n).ok());
        value
            .or_else(|| T::try_from(self.wrapped(number)?).ok())
            .ok_or_else(|| {
                let kind = DecodeErrorKind::OutOfRange {
                    expected: qapi_type,
                    number: text.to_owned(),
                };
                DecodeError::new(kind, start)
            })
    }

    /// The unsigned number with the bits of a negative one, if a server takes one for the other.
    #[cold]
    fn wrapped(&self, number: Option<i128>) -> Option<i128> {
        let negative = number.filter(|n| self.sent && (i64::MIN.into()..0).contains(n))?;
        Some(negative + (1 << 64))
    }

    /// Reads a number, which may be written as an integer (R10).
    ///
    /// # Errors
    /// If the value has another type, or is too large for a double.
    pub fn double(&mut self) -> Result<f64> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.mismatch("a number"));
        }
        let start = self.pos;
        let (text, _) = self.number_text()?;
        text.parse()
            .ok()
            .filter(|n: &f64| n.is_finite())
            .ok_or_else(|| {
                let kind = DecodeErrorKind::OutOfRange {
                    expected: "number",
                    number: text.to_owned(),
                };
                DecodeError::new(kind, start)
            })
    }

    /// Takes a number; returns whether it has neither fraction nor exponent.
    #[inline]
    fn number_text(&mut self) -> Result<(&'a str, bool)> {
        let bytes = self.text.as_bytes();
        let start = self.pos;
        let mut at = start + usize::from(bytes.get(start) == Some(&b'-'));
        let whole = digits(bytes, at);
        if whole == 0 || (whole > 1 && bytes[at] == b'0') {
            return Err(self.syntax("malformed number"));
        }
        at += whole;
        let mut is_integer = true;
        if bytes.get(at) == Some(&b'.') {
            is_integer = false;
            let fraction = digits(bytes, at + 1);
            if fraction == 0 {
                return Err(self.syntax("malformed number"));
            }
            at += 1 + fraction;
        }
        if matches!(bytes.get(at), Some(b'e' | b'E')) {
            is_integer = false;
            at += 1 + usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
            let exponent = digits(bytes, at);
            if exponent == 0 {
                return Err(self.syntax("malformed number"));
            }
            at += exponent;
        }
        self.pos = at;
        Ok((&self.text[start..at], is_integer))
    }

    /// Reads a value of any type into a tree.
    ///
    /// # Errors
    /// If the text is malformed or nested too deep.
    pub fn value(&mut self) -> Result<Value> {
        Ok(match self.peek_type()? {
            JsonType::Null => {
                self.null()?;
                Value::Null
            }
            JsonType::Boolean => Value::Bool(self.boolean()?),
            JsonType::String => {
                let text = self.string()?.into_owned();
                self.charge(text.len())?;
                Value::String(text)
            }
            JsonType::Number => Value::Number(self.number()?),
            JsonType::Array => {
                self.begin_array()?;
                let mut array = Vec::new();
                while self.next_element(array.is_empty())? {
                    self.charge(ELEMENT)?;
                    array.push(self.value().map_err(|e| e.in_element(array.len()))?);
                }
                Value::Array(array)
            }
            JsonType::Object => Value::Object(self.map()?),
        })
    }

    /// Reads an object into a map.
    ///
    /// # Errors
    /// If the value has another type, the text is malformed or nested too deep.
    pub fn map(&mut self) -> Result<Map<String, Value>> {
        self.begin_object()?;
        let mut map = Map::new();
        let mut first = true;
        while let Some(key) = self.next_key(first)? {
            self.charge(if first { NODE } else { MEMBER } + key.len())?;
            first = false;
            let value = self.value().map_err(|e| e.in_member(&key))?;
            map.insert(key.into_owned(), value);
        }
        Ok(map)
    }

    fn number(&mut self) -> Result<Number> {
        let start = self.pos;
        let (text, is_integer) = self.number_text()?;
        if is_integer && text != "-0" {
            if let Ok(n) = text.parse::<i64>() {
                return Ok(n.into());
            }
            if let Ok(n) = text.parse::<u64>() {
                return Ok(n.into());
            }
        }
        text.parse().ok().and_then(Number::from_f64).ok_or_else(|| {
            let kind = DecodeErrorKind::OutOfRange {
                expected: "number",
                number: text.to_owned(),
            };
            DecodeError::new(kind, start)
        })
    }

    /// Reads a value of any type and drops it.
    ///
    /// # Errors
    /// If the text is malformed or nested too deep.
    pub fn skip(&mut self) -> Result<()> {
        match self.peek_type()? {
            JsonType::String => {
                let end = self.plain_run(self.pos + 1);
                if self.text.as_bytes().get(end) == Some(&b'"') {
                    self.pos = end + 1;
                    Ok(())
                } else {
                    self.string_here().map(drop)
                }
            }
            JsonType::Number => self.number_text().map(drop),
            JsonType::Boolean => self.boolean().map(drop),
            JsonType::Null => self.null(),
            JsonType::Array => {
                self.begin_array()?;
                let mut first = true;
                while self.next_element(first)? {
                    first = false;
                    self.skip()?;
                }
                Ok(())
            }
            JsonType::Object => {
                self.begin_object()?;
                let mut first = true;
                while self.next_key(first)?.is_some() {
                    first = false;
                    self.skip()?;
                }
                Ok(())
            }
        }
    }

    /// Skips a value and returns its text.
    ///
    /// # Errors
    /// If the text is malformed or nested too deep.
    pub fn raw(&mut self) -> Result<&'a str> {
        self.peek();
        let start = self.pos;
        self.skip()?;
        Ok(&self.text[start..self.pos])
    }

    /// Skips the next value and returns its text, if it is known to be in `range`.
    pub(crate) fn known(&mut self, range: &Range<usize>) -> Option<&'a str> {
        self.peek();
        let text = self.text.get(range.clone())?;
        if self.pos != range.start || text.is_empty() {
            return None;
        }
        self.pos = range.end;
        Some(text)
    }

    #[cold]
    fn syntax(&self, problem: &'static str) -> DecodeError {
        DecodeError::new(DecodeErrorKind::Syntax { problem }, self.pos)
    }

    #[cold]
    fn mismatch(&mut self, expected: &'static str) -> DecodeError {
        match self.peek_type() {
            Ok(found) => DecodeError::new(
                DecodeErrorKind::Type {
                    expected,
                    found: found.name(),
                },
                self.pos,
            ),
            Err(error) => error,
        }
    }
}

/// The memory for an element of an array, whose capacity may be up to twice its length.
const ELEMENT: usize = 2 * size_of::<Value>();

/// The memory for a map with its first member: a node for eleven members.
const NODE: usize = 11 * (size_of::<Value>() + size_of::<String>()) + 16;

/// The memory for each other member: nodes are at least half full.
const MEMBER: usize = NODE / 6;

#[inline]
fn digits(bytes: &[u8], from: usize) -> usize {
    bytes.get(from..).map_or(0, |rest| {
        rest.iter().take_while(|b| b.is_ascii_digit()).count()
    })
}

/// An integer of up to 20 digits; everything longer is out of range for every QAPI type.
#[inline]
fn small_integer(text: &str) -> Option<i128> {
    let (digits, negative) = match text.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    if digits.len() > 19 {
        return text.parse().ok();
    }
    // At most 19 digits, which a u64 holds.
    let magnitude = digits
        .bytes()
        .fold(0_u64, |n, b| n * 10 + u64::from(b - b'0'));
    let magnitude = i128::from(magnitude);
    Some(if negative { -magnitude } else { magnitude })
}
