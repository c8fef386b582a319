//! Wraps text.

/// Joins the lines of a text.
pub(super) fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Wraps a text between words, so that no line has more characters than `width`, except for longer words.
/// Returns at least one line.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut room = width;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        let is_first = lines.last().is_none_or(String::is_empty);
        if !is_first && length + 1 > room {
            lines.push(String::new());
            room = width;
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
                room = room.saturating_sub(1);
            }
            line.push_str(word);
            room = room.saturating_sub(length);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_end_between_words() {
        assert_eq!(wrap("", 5), [""]);
        assert_eq!(wrap("a bc  def\nghi", 5), ["a bc", "def", "ghi"]);
        assert_eq!(wrap("abc de", 6), ["abc de"]);
        assert_eq!(wrap("a abcdefgh b", 3), ["a", "abcdefgh", "b"]);
        assert_eq!(wrap("é è à", 3), ["é è", "à"]);
        assert_eq!(wrap("a b", 0), ["a", "b"]);
    }
}
