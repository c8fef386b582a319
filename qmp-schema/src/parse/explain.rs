//! Explains why the grammar refuses an item, and finds the start of the next one.
//!
//! Takes a text and the offset of an item that the grammar refused, walks over it token by token as
//! QEMU's front end does, and returns the first error with its span. This is the slow path.

use std::collections::HashMap;

use super::build::{MOST_DUPLICATES, duplicate};
use super::token::{NoToken, Token, TokenKind, doc_token, token};
use super::{DocComment, DocLine, is_space};
use crate::ast::Name;
use crate::diagnostic::{Diagnostic, Kind, Suggestion};
use crate::source::{FileId, Span};

/// The errors of an item.
pub(super) struct Explained<'a> {
    pub(super) errors: Vec<Diagnostic>,
    /// The well-formed part, if the item is a documentation comment.
    pub(super) comment: Option<DocComment<'a>>,
    /// The offset at which to continue.
    pub(super) resume: usize,
}

/// Explains the error at or after an offset.
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

/// The offset of the first line at or after an offset that looks like the start of an item.
pub(super) fn resynchronize(text: &str, at: usize) -> usize {
    // The stray character may have several bytes.
    let at = (at..text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(text.len());
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

/// The offset of the line after the one that contains an offset.
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
        before: None,
        open: Vec::new(),
        at,
        errors: Vec::new(),
    };
    let start = token(text, at).map_or(at, |token| token.start);
    let error_at = match walk.accept().and_then(|()| walk.value()) {
        Err(error) => {
            let at = error.start;
            let error = walk.with_advice(error.diagnostic(file));
            walk.errors.push(error);
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
    /// The current token.
    token: Option<Token>,
    /// The previous token.
    before: Option<Token>,
    /// The open brackets.
    open: Vec<Span>,
    at: usize,
    /// Errors that do not end the walk.
    errors: Vec<Diagnostic>,
}

impl Walk<'_> {
    /// Goes to the next token.
    fn accept(&mut self) -> Result<(), NoToken> {
        self.before = self.token.take();
        let token = token(self.text, self.at)?;
        self.at = token.end;
        match token.kind {
            TokenKind::Punctuation('{' | '[') => {
                let span = Span::new(self.file, token.start, token.end);
                self.open.push(span);
            }
            TokenKind::Punctuation('}' | ']') => drop(self.open.pop()),
            _ => {}
        }
        self.token = Some(token);
        Ok(())
    }

    /// Adds help and the enclosing bracket to an error about an unexpected token.
    fn with_advice(&self, error: Diagnostic) -> Diagnostic {
        let Kind::Expected { what } = error.kind else {
            return error;
        };
        let (Some(token), Some(before)) = (&self.token, &self.before) else {
            return error;
        };
        let closes = matches!(token.kind, TokenKind::Punctuation('}' | ']'));
        let change = |message: &str, start: usize, end: usize, replacement: &str| Suggestion {
            message: message.to_owned(),
            span: Span::new(self.file, start, end),
            replacement: replacement.to_owned(),
        };
        let suggestion = if closes && before.kind == TokenKind::Punctuation(',') {
            let message = "remove the comma after the last one";
            Some(change(message, before.start, before.end, ""))
        } else if what.starts_with("','") && matches!(token.kind, TokenKind::Text(_)) {
            Some(change("put a comma there", before.end, before.end, ","))
        } else {
            None
        };
        // The bracket that a wrong one closes is unknown.
        let open = if closes { None } else { self.open.last() };
        let error = match open {
            Some(open) if self.text[open.start as usize..token.start].contains(['\n', '\r']) => {
                error.note("the bracket that it is in opens here", *open)
            }
            _ => error,
        };
        error.suggest(suggestion)
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
            if let Some(earlier) = keys.insert(key.text.clone(), key.span)
                && self.errors.len() < MOST_DUPLICATES
            {
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
    let mut comment = DocComment {
        span: Span::new(file, start, end),
        lines: Vec::new(),
        broken: None,
    };
    let mut at = end;
    if &text[start..end] != "##" {
        let errors = vec![Diagnostic::new(Kind::DocStartJunk, comment.span)];
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
                comment.broken = Some(Box::new(error.diagnostic(file)));
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
        let begin = Span::new(file, start, end);
        let is_open = problem == Kind::DocNotEnded;
        let error = Diagnostic::new(problem, Span::new(file, token.start, token.end));
        comment.broken = Some(Box::new(if is_open {
            error.note("the comment begins here", begin)
        } else {
            error
        }));
        return Explained {
            errors: Vec::new(),
            comment: Some(comment),
            resume,
        };
    }
}

/// The end of a malformed comment: after the next `##`, or before the first line that is not a comment line.
fn behind_comment(text: &str, at: usize) -> usize {
    let mut start = next_line(text, at);
    while start < text.len() {
        let next = next_line(text, start);
        let line = text[start..next].trim();
        if line.starts_with("##") {
            return next;
        }
        if !line.is_empty() && !line.starts_with('#') {
            break;
        }
        start = next;
    }
    start
}
