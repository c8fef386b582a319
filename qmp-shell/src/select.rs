//! Parts of replies, chosen by JSON paths (RFC 9535): `| select $[*].device`.
//!
//! The `$` may be left out, and so may the dot before the first name. Names may have a `-` without quotes: most of QMP's do.

use serde_json::Value;
use serde_json_path::JsonPath;

/// Reads a path.
///
/// # Errors
/// What is wrong with it, and where in the text, in bytes.
pub fn path(text: &str) -> Result<JsonPath, (String, usize)> {
    let text = text.trim();
    let added = match text.chars().next() {
        Some('$') => "",
        Some('.' | '[') => "$",
        _ => "$.",
    };
    JsonPath::parse(&quoted(&format!("{added}{text}"))).map_err(|error| {
        // Quotes that were added move the place, so it may be beyond the text.
        let place = error.position().saturating_sub(added.len()).min(text.len());
        (
            format!("this is not a JSON path: {}", error.message()),
            place,
        )
    })
}

/// The path with `['node-name']` for `.node-name`.
fn quoted(path: &str) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let mut out = String::new();
    let mut quote = None;
    let mut rest = path;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        let name = &after[..after.len() - after.trim_start_matches(is_part).len()];
        if quote.is_none()
            && c == '.'
            && name.contains('-')
            && !name.starts_with(|c: char| c.is_ascii_digit())
        {
            // `..` goes through all depths, and needs no further dot.
            out.push_str(if out.ends_with('.') { "." } else { "" });
            out.push_str("['");
            out.push_str(name);
            out.push_str("']");
            rest = &after[name.len()..];
            continue;
        }
        quote = match (quote, c) {
            (None, '"' | '\'') => Some(c),
            (Some(open), _) if open == c => None,
            (quote, _) => quote,
        };
        out.push(c);
        rest = after;
        if quote.is_some() && c == '\\' {
            let escaped = rest.chars().next();
            out.extend(escaped);
            rest = &rest[escaped.map_or(0, char::len_utf8)..];
        }
    }
    out
}

/// The parts of a value that a path chooses.
#[must_use]
pub fn select<'v>(path: &JsonPath, value: &'v Value) -> Vec<&'v Value> {
    path.query(value).all()
}

#[cfg(test)]
mod tests {
    use super::{path, select};
    use serde_json::json;

    #[test]
    fn paths_may_be_short() {
        let value = json!([{"device": "d0", "inserted": {"ro": false}}, {"device": "d1", "node-name": "a.b-c"}]);
        for (text, count) in [
            ("$[*].device", 2),
            ("[*].device", 2),
            ("[0].inserted.ro", 1),
            ("$..ro", 1),
            ("[*].node-name", 1),
            ("$..node-name", 1),
            ("[?@.node-name == 'a.b-c'].device", 1),
            ("['node-name']", 0),
            ("$[?@.device == 'd1']", 1),
            ("[7]", 0),
            ("device", 0),
        ] {
            let path = path(text).unwrap();
            assert_eq!(select(&path, &value).len(), count, "{text}");
        }
        let (message, place) = path("[*].").unwrap_err();
        assert!(message.starts_with("this is not a JSON path"), "{message}");
        assert!(place <= 4, "{place}");
    }
}
