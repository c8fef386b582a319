//! A concrete JSON writer, the counterpart of the reader.

use serde_json::{Map, Value};

/// Writes one JSON text.
///
/// Most programs want [`to_string`](crate::to_string) instead.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
    ascii: bool,
}

impl Writer {
    /// Starts an empty text. Strings are written as UTF-8, which is allowed for clients.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts an empty text in which all characters outside ASCII are escaped, as servers must do (R2).
    #[must_use]
    pub fn ascii() -> Self {
        Self {
            out: String::new(),
            ascii: true,
        }
    }

    /// The finished text.
    #[must_use]
    pub fn finish(self) -> String {
        self.out
    }

    /// Returns the current length.
    pub(crate) fn mark(&self) -> usize {
        self.out.len()
    }

    /// Removes everything written since the mark.
    pub(crate) fn take_back(&mut self, mark: usize) {
        self.out.truncate(mark);
    }

    /// Opens an object.
    pub fn begin_object(&mut self) {
        self.out.push('{');
    }

    /// Closes an object.
    pub fn end_object(&mut self) {
        self.out.push('}');
    }

    /// Opens an array.
    pub fn begin_array(&mut self) {
        self.out.push('[');
    }

    /// Closes an array.
    pub fn end_array(&mut self) {
        self.out.push(']');
    }

    /// Separates an element from the previous one.
    pub fn element(&mut self) {
        if !matches!(self.out.as_bytes().last(), Some(b'[' | b'{') | None) {
            self.out.push(',');
        }
    }

    /// Writes the key of a member.
    pub fn key(&mut self, name: &str) {
        self.element();
        self.string(name);
        self.out.push(':');
    }

    /// Writes a string.
    pub fn string(&mut self, text: &str) {
        self.out.push('"');
        let mut run = 0;
        for (at, c) in text.char_indices() {
            let plain = match c {
                '"' | '\\' | '\0'..='\x1f' => false,
                ' '..='~' => true,
                _ => !self.ascii,
            };
            if plain {
                continue;
            }
            self.out.push_str(&text[run..at]);
            run = at + c.len_utf8();
            self.escape(c);
        }
        self.out.push_str(&text[run..]);
        self.out.push('"');
    }

    fn escape(&mut self, c: char) {
        match c {
            '"' => self.out.push_str("\\\""),
            '\\' => self.out.push_str("\\\\"),
            '\n' => self.out.push_str("\\n"),
            '\r' => self.out.push_str("\\r"),
            '\t' => self.out.push_str("\\t"),
            _ => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    self.push(format_args!("\\u{unit:04x}"));
                }
            }
        }
    }

    /// Writes an integer.
    pub fn integer(&mut self, n: i128) {
        self.push(format_args!("{n}"));
    }

    /// Writes a number like QEMU: a whole number without a fraction. JSON has no infinities
    /// and no NaN; they are written as `null`, which a peer refuses with a clear error.
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    pub fn double(&mut self, n: f64) {
        // Below 2^53 every whole double is exactly an integer.
        if n.fract() == 0.0
            && n.abs() < 9_007_199_254_740_992.0
            && !(n == 0.0 && n.is_sign_negative())
        {
            self.integer(n as i128);
        } else {
            self.value(&Value::from(n));
        }
    }

    /// Writes a boolean.
    pub fn boolean(&mut self, b: bool) {
        self.out.push_str(if b { "true" } else { "false" });
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.out.push_str("null");
    }

    /// Writes a value of any type.
    pub fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.null(),
            Value::Bool(b) => self.boolean(*b),
            Value::Number(n) => self.push(format_args!("{n}")),
            Value::String(s) => self.string(s),
            Value::Array(array) => {
                self.begin_array();
                for element in array {
                    self.element();
                    self.value(element);
                }
                self.end_array();
            }
            Value::Object(map) => {
                self.begin_object();
                self.members(map);
                self.end_object();
            }
        }
    }

    /// Writes the members of a map into the open object.
    pub fn members(&mut self, map: &Map<String, Value>) {
        for (name, value) in map {
            self.key(name);
            self.value(value);
        }
    }

    fn push(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing into a String cannot fail.
        let _ = std::fmt::Write::write_fmt(&mut self.out, text);
    }
}
