//! Says why the grammar refuses an item, and where the next one may begin.
//!
//! Takes a text and the offset of an item that the grammar refused, walks it token by token in the
//! way QEMU's front end does, and gives the first error, in its place. This is the slow path.

use std::collections::HashMap;

use super::build::duplicate;
use super::token::{NoToken, Token, TokenKind, doc_token, token};
use super::{DocComment, DocLine, is_space};
use crate::ast::Name;
use crate::diagnostic::{Diagnostic, Kind};
use crate::source::{FileId, Span};

/// What is wrong with an item.
pub(super) struct Explained<'a> {
    pub(super) errors: Vec<Diagnostic>,
    /// If it is a documentation comment, the part of it that is well formed.
    pub(super) comment: Option<DocComment<'a>>,
    /// Where to go on.
    pub(super) resume: usize,
}

/// Explains what is wrong at or behind an offset.
pub(super) fn explain(text: &str, file: FileId, at: usize) -> Explained<'_> {
    match token(text, at) {
        Ok(Token {
            kind: TokenKind::DocEdge,
            start,
            end,
        }) => explain_comment(text, file, start, end),
        _ => explain_value(text, file, at),
    }
}

/// The offset of the first line at or behind another that looks like the start of an item.
pub(super) fn resynchronize(text: &str, at: usize) -> usize {
    let mut start = match text[..at].rfind(['\n', '\r']) {
        Some(line_end) if line_end + 1 == at => at,
        None if at == 0 => at,
        _ => next_line(text, at),
    };
    while start < text.len() {
        let line = &text[start..];
        if line.starts_with('{') || line.starts_with("##") {
            break;
        }
        start = next_line(text, start);
    }
    start
}

/// The offset of the line behind the one that an offset is in.
fn next_line(text: &str, at: usize) -> usize {
    text[at..]
        .find(['\n', '\r'])
        .map_or(text.len(), |length| at + length + 1)
}

fn explain_value(text: &str, file: FileId, at: usize) -> Explained<'_> {
    let mut walk = Walk {
        text,
        file,
        token: None,
        at,
        errors: Vec::new(),
    };
    let start = token(text, at).map_or(at, |token| token.start);
    let error_at = match walk.accept().and_then(|()| walk.value()) {
        Err(error) => {
            let at = error.start;
            walk.errors.push(error.diagnostic(file));
            at
        }
        // Not reached: the walk and the grammar agree on what is well formed.
        Ok(()) => walk.at,
    };
    // The item's own first line does not start the next one.
    let behind_start = start + text[start..].chars().next().map_or(0, char::len_utf8);
    let resume = resynchronize(text, error_at.max(behind_start));
    Explained {
        errors: walk.errors,
        comment: None,
        resume,
    }
}

/// A walk over the tokens of a value.
struct Walk<'a> {
    text: &'a str,
    file: FileId,
    /// The token that is looked at.
    token: Option<Token>,
    at: usize,
    /// Errors that do not end the walk.
    errors: Vec<Diagnostic>,
}

impl Walk<'_> {
    /// Goes to the next token.
    fn accept(&mut self) -> Result<(), NoToken> {
        let token = token(self.text, self.at)?;
        self.at = token.end;
        self.token = Some(token);
        Ok(())
    }

    fn is(&self, punctuation: char) -> bool {
        matches!(&self.token, Some(token) if token.kind == TokenKind::Punctuation(punctuation))
    }

    fn text(&self) -> Option<Name> {
        match &self.token {
            Some(Token {
                kind: TokenKind::Text(text),
                start,
                end,
            }) => Some(Name {
                text: text.clone(),
                span: Span::new(self.file, *start, *end),
            }),
            _ => None,
        }
    }

    fn expected<T>(&self, what: &'static str) -> Result<T, NoToken> {
        let (start, end) = self
            .token
            .as_ref()
            .map_or((self.at, self.at), |t| (t.start, t.end));
        Err(NoToken {
            kind: Kind::Expected { what },
            start,
            end,
        })
    }

    /// The recursion is bounded by `Limits::nesting`.
    fn value(&mut self) -> Result<(), NoToken> {
        if self.is('{') {
            self.accept()?;
            self.members()
        } else if self.is('[') {
            self.accept()?;
            self.elements()
        } else if matches!(&self.token, Some(t) if matches!(t.kind, TokenKind::Text(_) | TokenKind::Bool))
        {
            self.accept()
        } else {
            self.expected("a value: '{', '[', a string or a boolean")
        }
    }

    fn members(&mut self) -> Result<(), NoToken> {
        if self.is('}') {
            return self.accept();
        }
        let mut keys: HashMap<String, Span> = HashMap::new();
        loop {
            let Some(key) = self.text() else {
                return self.expected(if keys.is_empty() {
                    "a key or '}'"
                } else {
                    "a key"
                });
            };
            self.accept()?;
            if !self.is(':') {
                return self.expected("':'");
            }
            self.accept()?;
            if let Some(earlier) = keys.insert(key.text.clone(), key.span) {
                let value = self.token.as_ref().map_or(self.at, |token| token.start);
                self.errors.push(duplicate(self.file, &key, value, earlier));
            }
            self.value()?;
            if self.is('}') {
                return self.accept();
            }
            if !self.is(',') {
                return self.expected("',' or '}'");
            }
            self.accept()?;
        }
    }

    fn elements(&mut self) -> Result<(), NoToken> {
        if self.is(']') {
            return self.accept();
        }
        let starts_value = self.is('{')
            || self.is('[')
            || matches!(&self.token, Some(t) if matches!(t.kind, TokenKind::Text(_) | TokenKind::Bool));
        if !starts_value {
            return self.expected("a value or ']'");
        }
        loop {
            self.value()?;
            if self.is(']') {
                return self.accept();
            }
            if !self.is(',') {
                return self.expected("',' or ']'");
            }
            self.accept()?;
        }
    }
}

/// Explains a documentation comment whose first line is at `start..end`.
fn explain_comment(text: &str, file: FileId, start: usize, end: usize) -> Explained<'_> {
    let broken = |kind: Kind, start: usize, end: usize| {
        Some(Diagnostic::new(kind, Span::new(file, start, end)))
    };
    let mut comment = DocComment {
        span: Span::new(file, start, end),
        lines: Vec::new(),
        broken: None,
    };
    let mut at = end;
    if &text[start..end] != "##" {
        let errors = broken(Kind::DocStartJunk, start, end).into_iter().collect();
        return Explained {
            errors,
            comment: None,
            resume: behind_comment(text, at),
        };
    }
    loop {
        let token = match doc_token(text, at) {
            Ok(token) => token,
            Err(error) => {
                let resume = behind_comment(text, error.start);
                comment.broken = Some(error.diagnostic(file));
                return Explained {
                    errors: Vec::new(),
                    comment: Some(comment),
                    resume,
                };
            }
        };
        at = token.end;
        let line = &text[token.start..token.end];
        let (problem, resume) = match token.kind {
            TokenKind::DocLine if line == "#" || line.starts_with("# ") => {
                comment.lines.push(DocLine {
                    text: line.get(2..).unwrap_or("").trim_end_matches(is_space),
                    span: Span::new(file, token.start, token.end),
                });
                continue;
            }
            TokenKind::DocLine => (Kind::DocSpaceMissing, behind_comment(text, at)),
            TokenKind::DocEdge if line == "##" => {
                // Not reached: the grammar accepts this.
                return Explained {
                    errors: Vec::new(),
                    comment: Some(comment),
                    resume: at,
                };
            }
            TokenKind::DocEdge => (Kind::DocEndJunk, at),
            _ => (Kind::DocNotEnded, token.start),
        };
        comment.broken = broken(problem, token.start, token.end);
        return Explained {
            errors: Vec::new(),
            comment: Some(comment),
            resume,
        };
    }
}

/// Where a broken comment ends: behind the next `##`, but before what looks like a definition.
fn behind_comment(text: &str, at: usize) -> usize {
    let next = resynchronize(text, next_line(text, at));
    if text[next..].starts_with("##") {
        next_line(text, next)
    } else {
        next
    }
}
