//! Formats a JSON value for an error, on one short line.

use serde_json::Value;

/// The start of a value as JSON, without control characters.
pub(crate) fn shown(value: &Value) -> String {
    const LONGEST: usize = 40;
    let text = qmp_text::printable(&value.to_string()).into_owned();
    match text.char_indices().nth(LONGEST) {
        None => text,
        Some((end, _)) => format!("{}...", &text[..end]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_values_are_cut() {
        assert_eq!(shown(&Value::from(vec![1, 2])), "[1,2]");
        let long = shown(&Value::from("\u{df}\n".repeat(40)));
        assert!(
            long.starts_with("\"\u{df}\\n") && long.ends_with("..."),
            "{long}"
        );
        assert_eq!(long.chars().count(), 43);
    }
}
