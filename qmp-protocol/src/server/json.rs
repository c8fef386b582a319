//! Values as QEMU writes them: ASCII, with members in the order of its hash table and numbers as C writes them (R2, R3).

use std::fmt::Write;

use serde_json::{Map, Value};

use super::order;

/// Writes a value as QEMU does; on many lines if it is for people. There is no line end after it.
///
/// ```
/// use qmp_protocol::server::write;
/// use serde_json::json;
///
/// let value = json!({"id": 0.1, "return": {"name": "é"}});
/// assert_eq!(write(&value, false), r#"{"return": {"name": "\u00E9"}, "id": 0.10000000000000001}"#);
/// ```
#[must_use]
pub fn write(value: &Value, pretty: bool) -> String {
    let mut writer = Writer {
        text: String::new(),
        pretty,
        depth: 0,
    };
    writer.value(value);
    writer.text
}

struct Writer {
    text: String,
    pretty: bool,
    /// The number of objects and arrays around the value.
    depth: usize,
}

impl Writer {
    fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.text.push_str("null"),
            Value::Bool(true) => self.text.push_str("true"),
            Value::Bool(false) => self.text.push_str("false"),
            Value::Number(number) => match number.as_f64() {
                Some(double) if number.is_f64() => self.text.push_str(&shortened(double)),
                _ => self.text.push_str(&number.to_string()),
            },
            Value::String(string) => self.string(string),
            Value::Array(elements) => self.array(elements),
            Value::Object(object) => self.object(object),
        }
    }

    fn array(&mut self, elements: &[Value]) {
        self.open('[');
        for (index, element) in elements.iter().enumerate() {
            self.separate(index);
            self.value(element);
        }
        self.close(']');
    }

    fn object(&mut self, object: &Map<String, Value>) {
        self.open('{');
        for (index, (name, value)) in order::members(object).into_iter().enumerate() {
            self.separate(index);
            self.string(name);
            self.text.push_str(": ");
            self.value(value);
        }
        self.close('}');
    }

    fn open(&mut self, bracket: char) {
        self.text.push(bracket);
        self.depth += 1;
    }

    /// Before the item with that number.
    fn separate(&mut self, index: usize) {
        if index > 0 {
            self.text.push_str(if self.pretty { "," } else { ", " });
        }
        self.new_line();
    }

    fn close(&mut self, bracket: char) {
        self.depth -= 1;
        self.new_line();
        self.text.push(bracket);
    }

    fn new_line(&mut self) {
        if self.pretty {
            self.text.push('\n');
            for _ in 0..self.depth {
                self.text.push_str("    ");
            }
        }
    }

    fn string(&mut self, string: &str) {
        self.text.push('"');
        for character in string.chars() {
            match character {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\u{8}' => self.text.push_str("\\b"),
                '\u{c}' => self.text.push_str("\\f"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                ' '..='~' => self.text.push(character),
                _ => {
                    for unit in character.encode_utf16(&mut [0; 2]) {
                        // Writing to a string cannot fail.
                        let _ = write!(self.text, "\\u{unit:04X}");
                    }
                }
            }
        }
        self.text.push('"');
    }
}

/// A double with 17 significant digits but without zeros at the end, as `%.17g` in C.
fn shortened(value: f64) -> String {
    const DIGITS: i32 = 17;
    let scientific = format!("{value:.16e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if (-4..DIGITS).contains(&exponent) {
        let decimals = usize::try_from(DIGITS - 1 - exponent).unwrap_or_default();
        return without_zeros(&format!("{value:.decimals$}")).to_owned();
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    let exponent = exponent.unsigned_abs();
    format!("{}e{sign}{exponent:02}", without_zeros(digits))
}

fn without_zeros(digits: &str) -> &str {
    if !digits.contains('.') {
        return digits;
    }
    digits.trim_end_matches('0').trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::server::{Dialect, Values};

    /// What QEMU 10.0.2 answers for an id.
    #[test]
    fn values_are_written_as_by_qemu_r2_r10() {
        for (read, written) in [
            ("null", "null"),
            ("1.0", "1"),
            ("-0", "0"),
            ("-0.0", "-0"),
            ("18446744073709551615", "18446744073709551615"),
            ("18446744073709551616", "1.8446744073709552e+19"),
            ("-9223372036854775809", "-9.2233720368547758e+18"),
            ("0.1", "0.10000000000000001"),
            ("123456789.125", "123456789.125"),
            ("1e16", "10000000000000000"),
            ("1e17", "1e+17"),
            ("1E5", "100000"),
            ("0.0001", "0.0001"),
            ("0.00001", "1.0000000000000001e-05"),
            ("1.25e-7", "1.2499999999999999e-07"),
            ("5e-324", "4.9406564584124654e-324"),
            ("1e-400", "0"),
            ("9007199254740993.0", "9007199254740992"),
            (
                r#""a\u00e9é\ud83d\ude00\u007f\/""#,
                r#""a\u00E9\u00E9\uD83D\uDE00\u007F/""#,
            ),
            (r#"'it\'s "'"#, r#""it's \"""#),
            (r#""\b\f\n\r\t\\\u0000""#, r#""\b\f\n\r\t\\\u0000""#),
            (
                r#"{"zz":1,"b":[],"c":{},"long-name":"x","d":[{}]}"#,
                r#"{"d": [{}], "zz": 1, "b": [], "c": {}, "long-name": "x"}"#,
            ),
        ] {
            let mut values = Values::new(Dialect::default());
            // A number ends before what follows it.
            values.push(read.as_bytes());
            values.push(b" ");
            let value = values.next_value().unwrap().unwrap();
            assert_eq!(write(&value, false), written, "{read}");
        }
    }

    #[test]
    fn values_for_people_are_written_on_many_lines() {
        let value = serde_json::json!({"a": [], "b": {}, "c": [1, [2]], "d": {"e": null}});
        let lines = [
            "{",
            "    \"d\": {",
            "        \"e\": null",
            "    },",
            "    \"a\": [",
            "    ],",
            "    \"b\": {",
            "    },",
            "    \"c\": [",
            "        1,",
            "        [",
            "            2",
            "        ]",
            "    ]",
            "}",
        ];
        assert_eq!(write(&value, true), lines.join("\n"));
    }
}
