//! Tokens, for explaining errors as QEMU's front end does.
//!
//! Takes a text and an offset, returns the token there or an error. Only used for text that may be
//! malformed.

use super::build::unquote;
use super::{Rule, first, is_space};
use crate::diagnostic::{Diagnostic, Kind, Suggestion};
use crate::source::{FileId, Span};

/// A token, or the end of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The kinds of token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Punctuation(char),
    Text(String),
    Bool,
    /// `##` and the rest of the line.
    DocEdge,
    /// `#` and the rest of the line, within a documentation comment.
    DocLine,
    End,
}

/// The error for a text that is not a token.
#[derive(Clone, Debug)]
pub(super) struct NoToken {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl NoToken {
    pub(super) fn diagnostic(self, file: FileId) -> Diagnostic {
        let span = Span::new(file, self.start, self.end);
        let help = match &self.kind {
            Kind::Stray { text } => stray_help(text, span),
            _ => None,
        };
        let error = Diagnostic::new(self.kind, span);
        match help {
            Some(Help::Words(help)) => error.help(Some(help.to_owned())),
            Some(Help::Suggestion(suggestion)) => error.suggest(suggestion),
            None => error,
        }
    }
}

/// Help for a text that is not a token.
enum Help {
    Words(&'static str),
    Suggestion(Suggestion),
}

/// Guesses the language of a stray text.
fn stray_help(text: &str, span: Span) -> Option<Help> {
    let instead = |message: &str, replacement: String| {
        Some(Help::Suggestion(Suggestion {
            message: message.to_owned(),
            span,
            replacement,
        }))
    };
    let quoted = text
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    if let Some(word) = quoted {
        return instead("strings are in single quotes", format!("'{word}'"));
    }
    let is_name = |text: &str| {
        text.starts_with(|c: char| c.is_ascii_alphabetic())
            && text
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
    };
    match text {
        "True" | "TRUE" => instead("in lower case, it is a boolean", "true".to_owned()),
        "False" | "FALSE" => instead("in lower case, it is a boolean", "false".to_owned()),
        "null" | "None" => Some(Help::Words("there is no null; leave the key out")),
        ";" => Some(Help::Words(
            "members are separated by ',', definitions by nothing",
        )),
        _ if text.starts_with('"') => Some(Help::Words("strings are in single quotes")),
        _ if text.starts_with("//") || text.starts_with("/*") => {
            Some(Help::Words("comments begin with '#'"))
        }
        _ if text.starts_with(|c: char| c.is_ascii_digit()) => {
            Some(Help::Words("there are no numbers in the language"))
        }
        _ if is_name(text) => instead("strings are in single quotes", format!("'{text}'")),
        _ => None,
    }
}

/// The token at or after an offset, comments skipped.
pub(super) fn token(text: &str, at: usize) -> Result<Token, NoToken> {
    read(Rule::token, Rule::skip, text, at)
}

/// The token at or after an offset in a documentation comment, whose lines are not skipped.
pub(super) fn doc_token(text: &str, at: usize) -> Result<Token, NoToken> {
    read(Rule::doc_token, Rule::blanks, text, at)
}

fn read(rule: Rule, space: Rule, text: &str, at: usize) -> Result<Token, NoToken> {
    let rest = &text[at..];
    let pair = first(rule, rest).and_then(|pair| {
        pair.into_inner()
            .find(|pair| pair.as_rule() != Rule::to_eol)
    });
    let Some(pair) = pair else {
        let skipped = first(space, rest).map_or(0, |pair| pair.as_span().end());
        return Err(no_token(text, at + skipped));
    };
    let (start, end) = (at + pair.as_span().start(), at + pair.as_span().end());
    let kind = match pair.as_rule() {
        Rule::punctuation => TokenKind::Punctuation(pair.as_str().chars().next().unwrap_or(' ')),
        Rule::strict => TokenKind::Text(unquote(pair.as_str())),
        Rule::boolean => TokenKind::Bool,
        Rule::doc_start => TokenKind::DocEdge,
        Rule::hash => TokenKind::DocLine,
        _ => {
            let end = end_of_text(text);
            return Ok(Token {
                kind: TokenKind::End,
                start: end,
                end,
            });
        }
    };
    Ok(Token { kind, start, end })
}

/// The offset at which QEMU's front end reports the end of a file: its last line end.
fn end_of_text(text: &str) -> usize {
    let end = text
        .strip_suffix("\r\n")
        .or_else(|| text.strip_suffix(['\n', '\r']));
    end.unwrap_or(text).len()
}

/// The error for text that is not a token.
fn no_token(text: &str, start: usize) -> NoToken {
    let rest = &text[start..];
    if !rest.starts_with('\'') {
        // Not by the grammar, which is slow for each character: the text can be a whole file.
        let ends = |c: char| "[]{}:,'".contains(c) || is_space(c);
        let stray = &rest[..rest.find(ends).unwrap_or(rest.len())];
        // The stray text can be the whole rest of a binary file.
        let shown = stray.chars().take(40).collect();
        let end = start + stray.len();
        return NoToken {
            kind: Kind::Stray { text: shown },
            start,
            end,
        };
    }
    let length = first(Rule::string_open, rest).map_or(1, |pair| pair.as_span().end());
    let mut behind = rest[length..].chars();
    let character = behind.next();
    let escape = behind.next();
    let ends_line = |c: Option<char>| matches!(c, None | Some('\n' | '\r'));
    let (kind, bad) = match character {
        None | Some('\n' | '\r') => (Kind::MissingQuote, 0),
        Some('\\') if ends_line(escape) => (Kind::MissingQuote, 0),
        Some('\\') => {
            let escape = escape.unwrap_or_default();
            (Kind::UnknownEscape { escape }, 1 + escape.len_utf8())
        }
        Some(character) => (Kind::FunnyCharacter { character }, character.len_utf8()),
    };
    NoToken {
        kind,
        start,
        end: start + length + bad,
    }
}
