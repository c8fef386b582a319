//! Finds the id in a message that cannot be decoded.
//!
//! QEMU may send numbers that are not JSON, such as `inf` (R9). A call whose reply has one must fail
//! instead of waiting for ever, so the reply's id is needed although the text around it is malformed.

/// Returns the id of a message, if it is a number as this client sends it.
///
/// Only strings and brackets are parsed, which are intact in all known malformed messages. The last
/// member of that name counts, as for a decoder.
pub(crate) fn id(text: &str) -> Option<u64> {
    let bytes = text.as_bytes();
    let (mut depth, mut at, mut id) = (0_usize, 0, None);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let string = string(&bytes[at..])?;
                at += string.len() + 1;
                let after = bytes[at..].trim_ascii_start();
                if depth == 1 && string == b"id" && after.first() == Some(&b':') {
                    id = number(after[1..].trim_ascii_start());
                }
            }
            _ => {}
        }
    }
    id
}

/// The raw content of a string, from after its opening quote.
fn string(bytes: &[u8]) -> Option<&[u8]> {
    let mut escaped = false;
    let end = bytes.iter().position(|byte| {
        let ends = *byte == b'"' && !escaped;
        escaped = *byte == b'\\' && !escaped;
        ends
    })?;
    Some(&bytes[..end])
}

fn number(bytes: &[u8]) -> Option<u64> {
    let digits = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    match bytes.get(digits) {
        Some(b'.' | b'e' | b'E') => None,
        _ => std::str::from_utf8(&bytes[..digits]).ok()?.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn finds_the_id_of_the_message_itself_r9() {
        assert_eq!(
            id(r#"{"return": {"ratio": inf, "id": 1}, "id": 7}"#),
            Some(7)
        );
        assert_eq!(id(r#"{"id" : 8, "return": [nan]}"#), Some(8));
        assert_eq!(id(r#"{"return": "\"id\": 1, \\", "id": 9"#), Some(9));
    }

    #[test]
    fn finds_no_id_where_none_is_r9() {
        assert_eq!(id(r#"{"id": inf, "error": {}}"#), None);
        assert_eq!(id(r#"{"id": 1e400, "error": {}}"#), None);
        assert_eq!(id(r#"{"return": {"id": 1}}"#), None);
        assert_eq!(id(r#"{"return": "id"#), None);
        assert_eq!(id("no JSON at all"), None);
    }
}
