//! Replies as text: JSON lines for programs, coloured and indented JSON for people.
//!
//! Takes JSON, gives text. Only visible characters leave it.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};
use qmp_text::printable_json;
use serde_json::{Map, Value};

const KEY: Style = AnsiColor::Cyan.on_default();
const TEXT: Style = AnsiColor::Green.on_default();
const WORD: Style = AnsiColor::Magenta.on_default();
const NUMBER: Style = AnsiColor::Yellow.on_default();
const DIM: Style = Style::new().dimmed();

/// The form of JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// One line.
    #[default]
    Line,
    /// Indented.
    Indented {
        /// Whether to colour it.
        colour: bool,
        /// The width of the terminal: what fits into it stays on one line. 0 breaks every list and object.
        width: usize,
    },
}

/// A value as a text, without a line end.
#[must_use]
pub fn json(value: &Value, form: Form) -> String {
    match form {
        Form::Line => printable_json(&value.to_string()).into_owned(),
        Form::Indented { colour, width } => {
            let mut out = String::new();
            Writer { colour, width }.value(&mut out, value, 0, "");
            out
        }
    }
}

struct Writer {
    colour: bool,
    width: usize,
}

impl Writer {
    fn paint(&self, style: Style, text: &str) -> String {
        let text = printable_json(text);
        if self.colour {
            format!("{style}{text}{style:#}")
        } else {
            text.into_owned()
        }
    }

    /// Writes a value; `name` is that of the member.
    fn value(&self, out: &mut String, value: &Value, indent: usize, name: &str) {
        let text = match value {
            Value::Object(members) => return self.object(out, members, indent),
            Value::Array(elements) => return self.list(out, elements, indent, name),
            Value::String(_) => self.paint(TEXT, &value.to_string()),
            Value::Number(_) => self.paint(NUMBER, &value.to_string()),
            Value::Bool(_) | Value::Null => self.paint(WORD, &value.to_string()),
        };
        out.push_str(&text);
    }

    /// Whether a value is short and without objects in it.
    fn fits(&self, value: &Value, indent: usize) -> bool {
        /// How many members may share a line.
        const MOST: usize = 4;
        let is_scalar = |value: &Value| !value.is_object() && !value.is_array();
        let is_simple = match value {
            Value::Object(members) => members.len() <= MOST && members.values().all(is_scalar),
            Value::Array(elements) => elements.iter().all(is_scalar),
            _ => true,
        };
        is_simple && indent + value.to_string().len() + 4 <= self.width
    }

    fn object(&self, out: &mut String, members: &Map<String, Value>, indent: usize) {
        if members.is_empty() {
            out.push_str("{}");
            return;
        }
        out.push('{');
        let longest = members
            .iter()
            .filter(|(_, value)| self.width > 0 && !value.is_object() && !value.is_array())
            .map(|(name, _)| name.chars().count())
            .max()
            .unwrap_or(0);
        for (at, (name, value)) in members.iter().enumerate() {
            let comma = if at + 1 < members.len() { "," } else { "" };
            let key = self.paint(KEY, &Value::from(name.as_str()).to_string());
            let is_short = self.width > 0 && !value.is_object() && !value.is_array();
            let pad = if is_short {
                longest.saturating_sub(name.chars().count())
            } else {
                0
            };
            // Writing to a string does not fail.
            let _ = write!(
                out,
                "\n{:indent$}{key}: {:pad$}",
                "",
                "",
                indent = indent + 4
            );
            if self.fits(value, indent + 4 + name.len() + 4) {
                self.short(out, value);
            } else {
                self.value(out, value, indent + 4, name);
            }
            out.push_str(comma);
            if self.width > 0
                && let Some(note) = note(name, value)
            {
                let note = format!("  {}", self.paint(DIM, &format!("# {note}")));
                out.push_str(&note);
            }
        }
        let _ = write!(out, "\n{:indent$}}}", "");
    }

    fn list(&self, out: &mut String, elements: &[Value], indent: usize, name: &str) {
        if elements.is_empty() {
            out.push_str("[]");
            return;
        }
        out.push('[');
        for (at, element) in elements.iter().enumerate() {
            let comma = if at + 1 < elements.len() { "," } else { "" };
            let _ = write!(out, "\n{:indent$}", "", indent = indent + 4);
            if self.fits(element, indent + 4) {
                self.short(out, element);
            } else {
                self.value(out, element, indent + 4, name);
            }
            out.push_str(comma);
        }
        let _ = write!(out, "\n{:indent$}]", "");
    }

    /// A value on one line.
    fn short(&self, out: &mut String, value: &Value) {
        match value {
            Value::Object(members) => {
                out.push('{');
                for (at, (name, value)) in members.iter().enumerate() {
                    let key = self.paint(KEY, &Value::from(name.as_str()).to_string());
                    let comma = if at > 0 { ", " } else { "" };
                    let _ = write!(out, "{comma}{key}: ");
                    self.short(out, value);
                }
                out.push('}');
            }
            Value::Array(elements) => {
                out.push('[');
                for (at, element) in elements.iter().enumerate() {
                    out.push_str(if at > 0 { ", " } else { "" });
                    self.short(out, element);
                }
                out.push(']');
            }
            _ => self.value(out, value, 0, ""),
        }
    }
}

/// What a number is for people: `1.5 GiB` for a size, `2 min 5 s` for a time, by the name of its member.
fn note(name: &str, value: &Value) -> Option<String> {
    let number = value.as_u64()?;
    let words: Vec<&str> = name.split(['-', '_']).collect();
    let has = |known: &[&str]| words.iter().any(|word| known.contains(word));
    if has(&[
        "size",
        "bytes",
        "memory",
        "ram",
        "length",
        "len",
        "offset",
        "transferred",
        "remaining",
        "total",
        "limit",
    ]) {
        return (number >= 1 << 10).then(|| size(number));
    }
    if has(&["ns", "nanoseconds"]) {
        return (number >= 1_000_000_000).then(|| time(number / 1_000_000_000));
    }
    if has(&["seconds", "secs"]) {
        return (60..1 << 30).contains(&number).then(|| time(number));
    }
    None
}

/// A number of bytes for people.
#[must_use]
pub fn size(bytes: u64) -> String {
    let mut unit = "B";
    let mut tenths = u128::from(bytes) * 10;
    for larger in ["KiB", "MiB", "GiB", "TiB", "PiB", "EiB"] {
        if tenths < 10 * 1024 {
            break;
        }
        tenths = (tenths + 512) / 1024;
        unit = larger;
    }
    let (whole, tenth) = (tenths / 10, tenths % 10);
    if tenth == 0 {
        format!("{whole} {unit}")
    } else {
        format!("{whole}.{tenth} {unit}")
    }
}

/// A number of seconds for people.
#[must_use]
pub fn time(seconds: u64) -> String {
    let (days, hours) = (seconds / 86400, seconds / 3600 % 24);
    let (minutes, seconds) = (seconds / 60 % 60, seconds % 60);
    let parts = [(days, "d"), (hours, "h"), (minutes, "min"), (seconds, "s")];
    let parts = parts.iter().filter(|(count, _)| *count > 0);
    let parts: Vec<String> = parts
        .map(|(count, unit)| format!("{count} {unit}"))
        .collect();
    if parts.is_empty() {
        "0 s".to_owned()
    } else {
        parts.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, json, size, time};

    #[test]
    fn people_see_aligned_json_with_units() {
        let value = serde_json::json!({
            "actual-size": 1_610_612_736_u64, "name": "a\u{1b}", "on": true,
            "list": [1, 2], "inner": {"x": null, "deep": {"y": []}},
        });
        let form = Form::Indented {
            colour: false,
            width: 80,
        };
        let expected = r#"{
    "actual-size": 1610612736,  # 1.5 GiB
    "inner": {
        "deep": {
            "y": []
        },
        "x": null
    },
    "list": [1, 2],
    "name":        "a\u001b",
    "on":          true
}"#;
        assert_eq!(json(&value, form), expected);
        let line = json(&value, Form::Line);
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&line).unwrap(),
            value
        );
        assert!(!line.contains('\n') && !line.contains('\u{1b}'));
        let plain = json(
            &value,
            Form::Indented {
                colour: false,
                width: 0,
            },
        );
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&plain).unwrap(),
            value
        );
        let coloured = json(
            &value,
            Form::Indented {
                colour: true,
                width: 80,
            },
        );
        assert!(
            coloured.contains("\u{1b}[36m\"name\"\u{1b}[0m"),
            "{coloured}"
        );
    }

    #[test]
    fn quantities_are_short() {
        assert_eq!(size(1023), "1023 B");
        assert_eq!(size(1 << 20), "1 MiB");
        assert_eq!(size(u64::MAX), "16 EiB");
        assert_eq!(time(0), "0 s");
        assert_eq!(time(90061), "1 d 1 h 1 min 1 s");
    }
}
