//! Escapes text in Markdown, and wraps lines.

use crate::visible::visible;

/// The maximal length of lines, in characters.
const WIDTH: usize = 92;

/// A space at which lines are not broken. It cannot come from a text, because control
/// characters are made visible.
const HARD_SPACE: char = '\u{1}';

/// Escapes words, so that they contain no links, HTML, code, tables, entities or dashes by accident.
pub(crate) fn text(text: &str) -> String {
    let text = visible(text);
    let mut out = String::new();
    let mut chars = text.chars().peekable();
    let mut before = ' ';
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        let special = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            // Inside a word it is not markup.
            '_' => !(before.is_alphanumeric() && after.is_alphanumeric()),
            // It could begin an entity.
            '&' => after.is_alphanumeric() || after == '#',
            // Two become a dash.
            '-' => before == '-' || after == '-',
            // It could begin a link.
            '/' => before == ':',
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}

/// Code in running text, with unbreakable spaces.
pub(super) fn code(code: &str) -> String {
    let code = visible(code);
    let mut longest = 0;
    let mut run = 0;
    for c in code.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let space = if code.starts_with('`') || code.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{code}{space}{fence}").replace(' ', &HARD_SPACE.to_string())
}

/// A block of code, with a fence that its content cannot close.
pub(super) fn code_block(language: &str, code: &str) -> Vec<String> {
    let longest = code
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat((longest + 1).max(3));
    let mut out = vec![format!("{fence}{language}")];
    out.extend(code.split('\n').map(visible));
    out.push(fence);
    out
}

/// Wraps Markdown text into lines, none of which begins a block.
pub(super) fn fill(markdown: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut length = 0;
    for word in markdown.split_whitespace() {
        let word_length = word.chars().count();
        if length > 0 && length + 1 + word_length > WIDTH {
            lines.push(unmarked(&line));
            line.clear();
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += word_length;
    }
    if !line.is_empty() {
        lines.push(unmarked(&line));
    }
    lines
}

/// Escapes the first character of a line if it would begin a heading, a list or a rule.
fn unmarked(line: &str) -> String {
    let line = line.replace(HARD_SPACE, " ");
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let after_digits = line[digits..].chars().next();
    let at = match line.chars().next() {
        Some('#' | '=' | '-' | '+') => 0,
        Some(_) if digits > 0 && matches!(after_digits, Some('.' | ')')) => {
            let rest = &line[digits + 1..];
            if !(rest.is_empty() || rest.starts_with(' ')) {
                return line;
            }
            digits
        }
        _ => return line,
    };
    format!("{}\\{}", &line[..at], &line[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words() {
        for (source, expected) in [
            ("a_b _c_ <d> [e]", r"a_b \_c\_ \<d\> \[e\]"),
            (
                "--smp a-b --- &lt; a & b",
                r"\-\-smp a-b \-\-\- \&lt; a & b",
            ),
            ("xhttp://a.b | ~~c~~", r"xhttp:\//a.b \| \~\~c\~\~"),
        ] {
            assert_eq!(text(source), expected);
        }
    }

    #[test]
    fn codes() {
        assert_eq!(fill(&code("a b")), ["`a b`"]);
        assert_eq!(fill(&code("`a``")), ["``` `a`` ```"]);
        assert_eq!(
            code_block("json", "a\n```\n\tb"),
            ["````json", "a", "```", " b", "````"]
        );
    }

    #[test]
    fn no_line_begins_a_block() {
        for (source, expected) in [
            ("# a", r"\# a"),
            ("- a", r"\- a"),
            ("12. a", r"12\. a"),
            ("1.5 a", "1.5 a"),
            ("===", r"\==="),
            ("+", r"\+"),
            ("a - b # c", "a - b # c"),
        ] {
            assert_eq!(fill(source), [expected]);
        }
        let long = "word - ".repeat(40);
        assert!(
            fill(&long)
                .iter()
                .all(|line| !line.starts_with('-') && line.len() <= WIDTH + 1)
        );
        assert!(fill(&long).len() > 2);
    }
}
