//! A request as a line of QEMU's `qmp-shell`: `blockdev-add driver=null-co node-name=disk0 size=1048576`.
//!
//! Members of nested objects have dotted keys, `file.driver=file`. Lists, and objects that dotted keys cannot say, are JSON
//! without spaces. So is a string that would be read as something else, or in two pieces: `id="7"`.

use serde_json::Value;

use super::Json;

/// The line for a request, as in `{"execute": …, "arguments": …}`; `None` if the syntax has no way to say it.
#[must_use]
pub fn line(request: &Json) -> Option<String> {
    let mut words = vec![request.get("execute")?.as_str()?.to_owned()];
    if !is_word(&words[0]) {
        return None;
    }
    if let Some(arguments) = request.get("arguments") {
        let Json::Object(members) = arguments else {
            return None;
        };
        if !members.iter().all(|(key, _)| is_key(key)) {
            return None;
        }
        for (key, value) in members {
            add(&mut words, key, value);
        }
    }
    Some(words.join(" "))
}

/// Adds the words for a value, with dotted keys where possible.
fn add(words: &mut Vec<String>, path: &str, value: &Json) {
    match value {
        Json::Object(members)
            if !members.is_empty() && members.iter().all(|(key, _)| is_key(key)) =>
        {
            for (key, value) in members {
                add(words, &format!("{path}.{key}"), value);
            }
        }
        Json::Scalar(Value::String(text)) if is_plain(text) => words.push(format!("{path}={text}")),
        // A value that was read can be written.
        value => words.push(format!(
            "{path}={}",
            serde_json::to_string(value).unwrap_or_default()
        )),
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty()
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "\"'\\".contains(c))
}

/// Whether a member can be named by a part of a dotted key.
fn is_key(key: &str) -> bool {
    is_word(key) && !key.contains(['.', '='])
}

/// Whether a string needs no quotes: one word that is not a JSON value.
fn is_plain(text: &str) -> bool {
    let is_number = text.contains(|c: char| c.is_ascii_digit())
        && (text.parse::<f64>().is_ok()
            || text
                .chars()
                .all(|c| c.is_ascii_digit() || "+-_".contains(c)));
    let is_json = ["true", "false", "null"].contains(&&*text.to_ascii_lowercase())
        || text.starts_with(['{', '[']);
    is_word(text) && !is_number && !is_json
}
