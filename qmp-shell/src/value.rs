//! Values as they are typed: JSON and Python literals, and numbers with a unit.
//!
//! Takes a text, gives a JSON value. It must not know a schema: [`natural`] guesses as qmp-shell does, and `typed` calls
//! the other functions where the schema says what is expected.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

/// The values of variables, by name without the `$`.
pub type Variables = BTreeMap<String, Value>;

/// The deepest nesting of a literal: QEMU's own limit.
const DEEPEST: usize = 1024;

/// A value without a type: an integer, `true` or `false` in any case, a literal in brackets or quotes, `null`, a number; any other
/// text is a string.
#[must_use]
pub fn natural(text: &str, variables: &Variables) -> Value {
    if let Some(number) = integer(text) {
        return number;
    }
    if let Some(value) = boolean(text, &["true"], &["false"]) {
        return value;
    }
    if text.starts_with(['{', '[', '"', '\'', '$'])
        && let Some(value) = literal(text, variables)
    {
        return value;
    }
    match text {
        "null" | "None" => Value::Null,
        _ => number(text).unwrap_or_else(|| Value::from(text)),
    }
}

/// An integer as Python writes it: a sign, and `_` between digits.
#[must_use]
pub fn integer(text: &str) -> Option<Value> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let is_grouped = digits
        .split('_')
        .all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    if !is_grouped {
        return None;
    }
    let text = text.replace('_', "");
    let text = text.strip_prefix('+').unwrap_or(&text);
    let signed = text.parse::<i64>().ok().map(Value::from);
    signed.or_else(|| text.parse::<u64>().ok().map(Value::from))
}

/// An integer where one is expected: also `0x10`, and with a unit, `1.5G`, `64k`, `1GiB`. Units are powers of 1024.
#[must_use]
pub fn size(text: &str) -> Option<Value> {
    if let Some(value) = integer(text) {
        return Some(value);
    }
    let (is_negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let magnitude = radix(digits).or_else(|| with_unit(digits))?;
    if is_negative {
        let signed = i64::try_from(-i128::from(magnitude)).ok()?;
        return Some(Value::from(signed));
    }
    Some(Value::from(magnitude))
}

/// `0x10`, `0o7`, `0b1`.
fn radix(text: &str) -> Option<u64> {
    let (radix, digits) = match text.get(..2)? {
        "0x" | "0X" => (16, &text[2..]),
        "0o" | "0O" => (8, &text[2..]),
        "0b" | "0B" => (2, &text[2..]),
        _ => return None,
    };
    let digits = digits.replace('_', "");
    if digits.starts_with('+') {
        return None;
    }
    u64::from_str_radix(&digits, radix).ok()
}

fn with_unit(text: &str) -> Option<u64> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
    let (digits, unit) = text.split_at(end);
    let letter = unit
        .strip_suffix("iB")
        .or(unit.strip_suffix('B'))
        .unwrap_or(unit);
    let shift = match letter {
        "" if unit == "B" => 0,
        "k" | "K" => 10,
        "m" | "M" => 20,
        "g" | "G" => 30,
        "t" | "T" => 40,
        "p" | "P" => 50,
        "e" | "E" => 60,
        _ => return None,
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut sum = u128::from(whole.parse::<u64>().ok()?) << shift;
    if digits.contains('.') {
        // Enough for every byte of the largest unit.
        let fraction = fraction.get(..18).unwrap_or(fraction);
        let places = u32::try_from(fraction.len()).ok()?;
        let scaled = u128::from(fraction.parse::<u64>().ok()?) << shift;
        let divisor = 10_u128.checked_pow(places)?;
        sum += scaled / divisor;
    }
    u64::try_from(sum).ok()
}

/// A number of JSON.
#[must_use]
pub fn number(text: &str) -> Option<Value> {
    match serde_json::from_str(text) {
        Ok(Value::Number(number)) => Some(Value::Number(number)),
        _ => None,
    }
}

/// A truth value where one is expected, in any case.
#[must_use]
pub fn truth(text: &str) -> Option<Value> {
    boolean(text, &["true", "on", "yes"], &["false", "off", "no"])
}

fn boolean(text: &str, yes: &[&str], no: &[&str]) -> Option<Value> {
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if is(yes) {
        return Some(Value::Bool(true));
    }
    is(no).then_some(Value::Bool(false))
}

/// The text of a string: without its quotes, if it is quoted from begin to end.
#[must_use]
pub fn string(text: &str) -> String {
    let quoted = text.starts_with(['"', '\'']);
    match literal(text, &Variables::new()) {
        Some(Value::String(inside)) if quoted => inside,
        _ => text.to_owned(),
    }
}

/// A literal of JSON or Python: strings in either kind of quotes, `true` and `True`, `null` and `None`, tuples as lists, a
/// comma after the last element, and `=` for `:`. `$name` stands for a variable.
#[must_use]
pub fn literal(text: &str, variables: &Variables) -> Option<Value> {
    // JSON first: it is faster, and has more numbers.
    if let Ok(value) = serde_json::from_str(text) {
        return Some(value);
    }
    let mut reader = Reader {
        rest: text,
        variables,
    };
    let value = reader.value(0)?;
    reader.skip_space();
    reader.rest.is_empty().then_some(value)
}

struct Reader<'t> {
    rest: &'t str,
    variables: &'t Variables,
}

impl Reader<'_> {
    fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    /// Takes a character, if it is next.
    fn take(&mut self, c: char) -> bool {
        self.skip_space();
        match self.rest.strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        self.skip_space();
        match self.rest.chars().next()? {
            '{' => self.object(depth),
            '[' => self.list(depth, ']'),
            '(' => self.list(depth, ')'),
            '"' | '\'' => self.quoted().map(Value::String),
            _ => self.word(),
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        self.take('{');
        let mut members = Map::new();
        loop {
            if self.take('}') {
                return Some(Value::Object(members));
            }
            self.skip_space();
            let key = self.quoted()?;
            if !self.take(':') && !self.take('=') {
                return None;
            }
            members.insert(key, self.value(depth + 1)?);
            if !self.take(',') {
                return self.take('}').then_some(Value::Object(members));
            }
        }
    }

    fn list(&mut self, depth: usize, end: char) -> Option<Value> {
        self.rest = &self.rest[1..];
        let mut elements = Vec::new();
        loop {
            if self.take(end) {
                return Some(Value::Array(elements));
            }
            elements.push(self.value(depth + 1)?);
            if !self.take(',') {
                return self.take(end).then_some(Value::Array(elements));
            }
        }
    }

    fn quoted(&mut self) -> Option<String> {
        let quote = self.rest.chars().next().filter(|c| "\"'".contains(*c))?;
        let mut chars = self.rest[1..].chars();
        let mut out = String::new();
        loop {
            match chars.next()? {
                c if c == quote => break,
                '\\' => out.push_str(&escape(&mut chars)?),
                c => out.push(c),
            }
        }
        self.rest = chars.as_str();
        Some(out)
    }

    fn word(&mut self) -> Option<Value> {
        let end = self
            .rest
            .find(|c: char| c.is_whitespace() || ",]}):=".contains(c));
        // The brackets of a path: `$list[0]`.
        let word = if self.rest.starts_with('$') {
            &self.rest[..variable_end(self.rest)]
        } else {
            &self.rest[..end.unwrap_or(self.rest.len())]
        };
        self.rest = &self.rest[word.len()..];
        match word {
            "true" | "True" => Some(Value::Bool(true)),
            "false" | "False" => Some(Value::Bool(false)),
            "null" | "None" => Some(Value::Null),
            _ => match word.strip_prefix('$') {
                Some(reference) => variable(reference, self.variables),
                None => size(word).or_else(|| number(word)).or_else(|| float(word)),
            },
        }
    }
}

/// A number as Python writes it: `1.`, `.5`.
fn float(text: &str) -> Option<Value> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Number::from_f64(text.parse().ok()?).map(Value::Number)
}

/// The character that an escape sequence stands for; the backslash has been taken. A sequence that neither language has stays as it
/// is, as in Python.
fn escape(chars: &mut std::str::Chars<'_>) -> Option<String> {
    let c = chars.next()?;
    let digits = match c {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => {
            return Some(match c {
                'n' => "\n".to_owned(),
                't' => "\t".to_owned(),
                'r' => "\r".to_owned(),
                'b' => "\u{8}".to_owned(),
                'f' => "\u{c}".to_owned(),
                '0' => "\0".to_owned(),
                '"' | '\'' | '\\' | '/' | '$' => c.to_string(),
                _ => format!("\\{c}"),
            });
        }
    };
    let mut code = hexadecimal(chars, digits)?;
    // JSON writes a character beyond 16 bits as two halves.
    if digits == 4 && (0xd800..0xdc00).contains(&code) {
        chars.next().filter(|c| *c == '\\')?;
        chars.next().filter(|c| *c == 'u')?;
        let low = hexadecimal(chars, 4)?.checked_sub(0xdc00)?;
        code = 0x10000 + ((code - 0xd800) << 10) + low;
    }
    char::from_u32(code).map(String::from)
}

fn hexadecimal(chars: &mut std::str::Chars<'_>, digits: usize) -> Option<u32> {
    let text = chars.as_str().get(..digits)?;
    let code = u32::from_str_radix(text, 16).ok()?;
    *chars = chars.as_str()[digits..].chars();
    Some(code)
}

/// Where a reference such as `$list[0].name` ends.
fn variable_end(text: &str) -> usize {
    let mut in_brackets = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let inside = in_brackets;
        in_brackets = match c {
            '[' => true,
            ']' => false,
            _ => in_brackets,
        };
        let is_part = c.is_alphanumeric() || "_-.[".contains(*c) || (*c == ']' && inside);
        !is_part
    });
    end.map_or(text.len(), |(at, _)| at)
}

/// The value of a variable, or of a part of it: `dev`, `list[0].device`, `status.running`.
#[must_use]
pub fn variable(reference: &str, variables: &Variables) -> Option<Value> {
    let end = reference.find(['.', '[']).unwrap_or(reference.len());
    let (name, path) = reference.split_at(end);
    let value = variables.get(name)?;
    if path.is_empty() {
        return Some(value.clone());
    }
    crate::select::path(path)
        .ok()?
        .query(value)
        .first()
        .cloned()
}

#[cfg(test)]
mod tests {
    use super::{Variables, literal, natural, size, string, truth, variable};
    use serde_json::{Value, json};

    fn none() -> Variables {
        Variables::new()
    }

    #[test]
    fn what_has_no_type_is_guessed_as_qmp_shell_does() {
        for (text, value) in [
            ("1", json!(1)),
            ("-5", json!(-5)),
            ("+7", json!(7)),
            ("1_000", json!(1000)),
            ("007", json!(7)),
            ("18446744073709551615", json!(u64::MAX)),
            ("True", json!(true)),
            ("FALSE", json!(false)),
            ("[1,2]", json!([1, 2])),
            ("['a',None,False]", json!(["a", null, false])),
            ("{'a':{\"b\":true}}", json!({"a": {"b": true}})),
            (
                "{'key':'value','obj'={'prop':\"value\"}}",
                json!({"key": "value", "obj": {"prop": "value"}}),
            ),
            ("{", json!("{")),
            ("[1", json!("[1")),
            ("\"7\"", json!("7")),
            ("'a b'", json!("a b")),
            ("10.0.2.15", json!("10.0.2.15")),
            ("1.5", json!(1.5)),
            ("0x10", json!("0x10")),
            ("virtio-blk", json!("virtio-blk")),
            ("", json!("")),
        ] {
            assert_eq!(natural(text, &none()), value, "{text}");
        }
    }

    #[test]
    fn literals_of_both_languages() {
        for (text, value) in [
            (
                r#"['it\'s', "\u00e9\x41\n", '\ud83d\ude00', '\q']"#,
                json!(["it's", "éA\n", "😀", "\\q"]),
            ),
            ("( 1, 2., .5, -0x10, )", json!([1, 2.0, 0.5, -16])),
            ("[1G]", json!([1 << 30])),
            ("{}", json!({})),
        ] {
            assert_eq!(literal(text, &none()), Some(value), "{text}");
        }
        for text in [
            "[",
            "{'a'}",
            "[1 2]",
            "['a]",
            "{a:1}",
            "[x]",
            "[1]]",
            "'\\ud800'",
            "",
        ] {
            assert_eq!(literal(text, &none()), None, "{text}");
        }
        let deep = "[".repeat(5000) + "'" + &"]".repeat(5000);
        assert_eq!(literal(&deep, &none()), None);
    }

    #[test]
    fn sizes_have_units() {
        for (text, bytes) in [
            ("1G", json!(1_073_741_824)),
            ("1.5k", json!(1536)),
            ("0x10", json!(16)),
            ("0b11", json!(3)),
            ("64MiB", json!(64 << 20)),
            ("512B", json!(512)),
            ("-1k", json!(-1024)),
            ("16E", Value::Null),
            (
                "15.999999999999999999E",
                json!(18_446_744_073_709_551_614_u64),
            ),
            ("1X", Value::Null),
            ("G", Value::Null),
            ("1.2.3k", Value::Null),
            ("99999999999999999999", Value::Null),
            ("0x+1", Value::Null),
            ("", Value::Null),
        ] {
            assert_eq!(size(text).unwrap_or_default(), bytes, "{text}");
        }
    }

    #[test]
    fn strings_and_truth() {
        assert_eq!(string("\"a b\""), "a b");
        assert_eq!(string("'it\\'s'"), "it's");
        assert_eq!(string("a\"b\""), "a\"b\"");
        assert_eq!(string("7"), "7");
        assert_eq!(truth("ON"), Some(json!(true)));
        assert_eq!(truth("no"), Some(json!(false)));
        assert_eq!(truth("1"), None);
    }

    #[test]
    fn variables_have_parts() {
        let mut variables = none();
        variables.insert(
            "disks".to_owned(),
            json!([{"device": "d0"}, {"device": "d1"}]),
        );
        assert_eq!(variable("disks[1].device", &variables), Some(json!("d1")));
        assert_eq!(variable("disks[2].device", &variables), None);
        assert_eq!(variable("nothing", &variables), None);
        let text = "{'id': $disks[0].device, 'all': [$disks]}";
        let expected = json!({"id": "d0", "all": [[{"device": "d0"}, {"device": "d1"}]]});
        assert_eq!(literal(text, &variables), Some(expected));
        assert_eq!(natural("$disks[0]", &variables), json!({"device": "d0"}));
        assert_eq!(natural("$unknown", &variables), json!("$unknown"));
    }
}
