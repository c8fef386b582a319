//! Makes text from outside safe in a source file.

use std::fmt::Write;

/// Whether a character is invisible and changes what a reader sees: the compiler refuses those that
/// reverse the direction of text. Line ends count, because the text must stay one line.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}'
                | '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// Replaces such characters by their names, such as `U+202E`, and tabs by spaces.
pub(crate) fn visible(text: &str) -> String {
    if !text.contains(is_hidden) {
        return text.to_owned();
    }
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\t' => out.push(' '),
            c if is_hidden(c) => {
                // Writing to a string does not fail.
                let _ = write!(out, "U+{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn hidden_characters_are_named() {
        assert_eq!(visible("a\u{202e}b\nc\td é"), "aU+202EbU+000Ac d é");
    }
}
