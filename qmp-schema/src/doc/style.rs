//! The style of documentation comments that QEMU 10.2 and later require.
//!
//! Takes the lines of a comment, and returns errors: lines must not be longer than 70
//! characters, and two spaces separate sentences. Examples and literal blocks are exempt.

use crate::diagnostic::{Diagnostic, Kind, Suggestion};
use crate::parse::{DocLine, is_space};
use crate::source::Span;

/// The maximal number of characters in a line, including `# `.
const LONGEST: usize = 70;

/// Checks the lines of a comment.
pub(crate) fn check(lines: &[DocLine<'_>]) -> Vec<Diagnostic> {
    let mut errors = Vec::new();
    // The indentation of the current literal block; 0 as long as it is unknown.
    let mut literal: Option<usize> = None;
    for line in lines {
        if starts_literal(line.text) {
            literal = Some(0);
        } else if let Some(known) = literal
            && !line.text.is_empty()
        {
            let indent = line.text.chars().take_while(|c| is_space(*c)).count();
            literal = match known {
                0 => Some(indent),
                // Less indentation ends the block.
                _ if indent < known => None,
                _ => literal,
            };
        }
        if literal.is_none() {
            check_length(line, &mut errors);
            check_sentences(line, &mut errors);
        }
    }
    errors
}

/// Whether a line is `::` or `.. qmp-example::`.
fn starts_literal(text: &str) -> bool {
    let example = text
        .strip_prefix("..")
        .filter(|rest| rest.starts_with(' '))
        .and_then(|rest| rest.trim_start_matches(' ').strip_prefix("qmp-example"));
    example.unwrap_or(text).trim_start_matches(' ') == "::"
}

fn check_length(line: &DocLine<'_>, errors: &mut Vec<Diagnostic>) {
    let mark = "# ".len();
    let Some((longest, _)) = line.text.char_indices().nth(LONGEST - mark) else {
        return;
    };
    if is_address(line.text) {
        return;
    }
    let too_much = part(line, longest, line.text.len());
    let kind = Kind::DocLineTooLong { limit: LONGEST };
    errors.push(Diagnostic::new(kind, too_much));
}

/// Whether the line contains only an address, which cannot be broken.
fn is_address(text: &str) -> bool {
    let text = text.trim_start_matches(' ');
    ["http://", "https://", "ftp://"]
        .iter()
        .any(|scheme| text.starts_with(scheme))
        && !text.contains(' ')
}

fn check_sentences(line: &DocLine<'_>, errors: &mut Vec<Diagnostic>) {
    let text = line.text;
    let mut from = 0;
    while let Some((end, rest)) = text
        .get(from..)
        .and_then(|rest| Some((from + rest.find(['.', '!', '?'])?, rest)))
    {
        debug_assert!(!rest.is_empty(), "something has been found in it");
        from = end + 1;
        let mut behind = text[from..].chars();
        let starts = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '(';
        if behind.next() != Some(' ') || !behind.next().is_some_and(starts) {
            continue;
        }
        if !ends_sentence(&text[..=end]) {
            continue;
        }
        let space = part(line, from, from + 1);
        let error = Diagnostic::new(Kind::DocSentenceSpace, part(line, end, from + 1));
        errors.push(error.suggest(Suggestion {
            message: "put two spaces there".to_owned(),
            span: space,
            replacement: "  ".to_owned(),
        }));
    }
}

/// Whether the mark at the end of a text ends a sentence: not in `e.g.`, and not after the number
/// of an item in a list.
fn ends_sentence(text: &str) -> bool {
    let Some(before) = text.strip_suffix('.') else {
        return true;
    };
    let number = before.trim_start_matches(' ');
    if number.len() == 1 && number.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    before
        .strip_suffix("e.g")
        .is_none_or(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// A part of a line, by offsets in its text.
fn part(line: &DocLine<'_>, start: usize, end: usize) -> Span {
    let offset = |n: usize| line.span.start + 2 + u32::try_from(n).unwrap_or(u32::MAX - 2);
    Span {
        start: offset(start),
        end: offset(end),
        ..line.span
    }
}

#[cfg(test)]
mod tests {
    use super::{ends_sentence, is_address, starts_literal};

    #[test]
    fn literal_blocks_are_recognized() {
        for line in ["::", "  ::", ".. qmp-example::", "..   qmp-example  ::"] {
            assert!(starts_literal(line), "{line}");
        }
        for line in [
            "Text::",
            "..qmp-example::",
            " .. qmp-example::",
            ".. note::",
            "",
        ] {
            assert!(!starts_literal(line), "{line}");
        }
    }

    #[test]
    fn sentences_end() {
        for text in ["One.", "i.e.", "xe.g.", "12.", "a 1.", "What?", "E.g."] {
            assert!(ends_sentence(text), "{text}");
        }
        for text in ["e.g.", "(e.g.", "  1.", "9."] {
            assert!(!ends_sentence(text), "{text}");
        }
    }

    #[test]
    fn addresses_stand_alone() {
        assert!(is_address("   https://example.org/a"));
        assert!(!is_address("See https://example.org/a"));
        assert!(!is_address("https://example.org/a b"));
    }
}
