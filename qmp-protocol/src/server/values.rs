//! [`Values`]: a client's bytes as JSON values, and what is wrong with them (R6, R7, R8, R40).

use serde_json::Value;

use super::builder::{Builder, shown};
use super::lexer::{Lexer, Position, Token, TokenKind};

/// How deeply objects and arrays may be nested.
const MAX_NESTING: usize = 1 << 10;
/// The number of tokens of the largest message.
const MAX_TOKENS: usize = 2 << 20;
/// The size of the tokens of the largest message, in bytes.
const MAX_SIZE: usize = 64 << 20;

/// How QEMU finds the end of malformed messages, and its words for what is wrong with them. Values are the same in all
/// releases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// From 5.2 on: an error is told when the brackets of its message are closed.
    #[default]
    Qemu5_2,
    /// From 11.1 on: an error is told at once, with its line and column, and the rest of its message is skipped.
    Qemu11_1,
}

/// A message is no JSON; QEMU's words for it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{desc}")]
pub struct Malformed {
    /// The description of the error that the server answers.
    pub desc: String,
}

/// Cuts a client's bytes into JSON values, as QEMU does.
///
/// A value ends at its last byte, not at a line end, and text that is no JSON gives an error, often several. Strings
/// may have single quotes. A control character other than tab, CR and LF, and the byte 0xFF, end every message.
///
/// ```
/// use qmp_protocol::server::{Dialect, Values};
///
/// let mut values = Values::new(Dialect::Qemu5_2);
/// values.push(b"{'execute': 'stop'}{]{\"exec");
/// assert_eq!(values.next_value().unwrap().unwrap()["execute"], "stop");
/// let malformed = values.next_value().unwrap().unwrap_err();
/// assert_eq!(malformed.desc, "JSON parse error, expecting value");
/// assert!(values.next_value().is_none());
/// ```
#[derive(Debug)]
pub struct Values {
    dialect: Dialect,
    lexer: Lexer,
    message: Message,
    input: Vec<u8>,
    /// How much of the input has been read.
    at: usize,
}

/// The message that the next token belongs to.
#[derive(Debug)]
struct Message {
    builder: Builder,
    braces: usize,
    brackets: usize,
    tokens: usize,
    size: usize,
    /// What is wrong with it, if that is known.
    fault: Option<String>,
}

impl Values {
    /// Starts before the first value.
    #[must_use]
    pub fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            lexer: Lexer::new(),
            message: Message {
                builder: Builder::new(dialect),
                braces: 0,
                brackets: 0,
                tokens: 0,
                size: 0,
                fault: None,
            },
            input: Vec::new(),
            at: 0,
        }
    }

    /// Takes bytes that were received.
    pub fn push(&mut self, bytes: &[u8]) {
        self.input.drain(..self.at);
        self.at = 0;
        self.input.extend_from_slice(bytes);
    }

    /// Gives the next value, if all of it has been received, or the next error.
    pub fn next_value(&mut self) -> Option<Result<Value, Malformed>> {
        let mut bytes = &self.input[self.at..];
        let mut result = None;
        while result.is_none() {
            let Some(token) = self.lexer.next(&mut bytes) else {
                break;
            };
            result = match self.dialect {
                Dialect::Qemu5_2 => self.message.take(token),
                Dialect::Qemu11_1 => self.message.take_at_once(token),
            };
        }
        self.at = self.input.len() - bytes.len();
        result.map(|result| result.map_err(|desc| Malformed { desc }))
    }
}

impl Message {
    /// Takes a token of a message whose errors are told at its end.
    fn take(&mut self, token: Token<'_>) -> Option<Result<Value, String>> {
        if let Err(words) = self.admit(token, false) {
            self.reset();
            return Some(Err(words));
        }
        let is_unbalanced = self.count(token.kind);
        let mut value = None;
        if self.fault.is_none() {
            match self.builder.feed(token) {
                Ok(built) => value = built,
                Err(words) => self.fault = Some(parse_error(None, &words)),
            }
        }
        if is_unbalanced || self.is_balanced() {
            let fault = self.fault.take();
            self.reset();
            // Where brackets are balanced, there is one of the two.
            return fault.map(Err).or_else(|| value.map(Ok));
        }
        let words = self.over_limits()?;
        self.reset();
        Some(Err(words))
    }

    /// Takes a token of a message whose errors are told as soon as they are known.
    fn take_at_once(&mut self, token: Token<'_>) -> Option<Result<Value, String>> {
        let mut is_over = self.count(token.kind);
        let result = if self.fault.is_some() {
            None
        } else if let Err(words) = self.admit(token, true) {
            Some(Err(words))
        } else if let Some(words) = self.over_limits() {
            Some(Err(words))
        } else {
            let built = self.builder.feed(token).transpose();
            let position = Some(token.position);
            built.map(|built| built.map_err(|words| parse_error(position, &words)))
        };
        if let Some(Err(words)) = &result {
            self.fault = Some(words.clone());
        }
        is_over |= matches!(token.kind, TokenKind::Stray | TokenKind::TooLarge);
        if is_over || self.is_balanced() {
            self.reset();
        }
        result
    }

    /// Refuses what is no token.
    fn admit(&mut self, token: Token<'_>, with_position: bool) -> Result<(), String> {
        self.tokens += 1;
        self.size += token.text.len();
        match token.kind {
            TokenKind::Stray => {
                let shown = shown(token.text);
                let position = with_position.then_some(token.position);
                Err(parse_error(position, &format!("stray '{shown}'")))
            }
            TokenKind::TooLarge => Err(TOO_LARGE.to_owned()),
            _ => Ok(()),
        }
    }

    /// Counts brackets; says whether there is one too many that closes.
    fn count(&mut self, kind: TokenKind) -> bool {
        let count = match kind {
            TokenKind::OpenObject | TokenKind::CloseObject => &mut self.braces,
            TokenKind::OpenArray | TokenKind::CloseArray => &mut self.brackets,
            _ => return false,
        };
        if matches!(kind, TokenKind::OpenObject | TokenKind::OpenArray) {
            *count += 1;
            return false;
        }
        let is_unbalanced = *count == 0;
        *count = count.saturating_sub(1);
        is_unbalanced
    }

    fn is_balanced(&self) -> bool {
        self.braces == 0 && self.brackets == 0
    }

    fn over_limits(&self) -> Option<String> {
        let words = if self.size > MAX_SIZE {
            TOO_LARGE
        } else if self.tokens > MAX_TOKENS {
            "JSON token count limit exceeded"
        } else if self.braces + self.brackets > MAX_NESTING {
            "JSON nesting depth limit exceeded"
        } else {
            return None;
        };
        Some(words.to_owned())
    }

    fn reset(&mut self) {
        self.builder.reset();
        self.braces = 0;
        self.brackets = 0;
        self.tokens = 0;
        self.size = 0;
        self.fault = None;
    }
}

const TOO_LARGE: &str = "JSON token size limit exceeded";

fn parse_error(position: Option<Position>, words: &str) -> String {
    match position {
        Some(Position { line, column }) => format!("{line}:{column}: JSON parse error, {words}"),
        None => format!("JSON parse error, {words}"),
    }
}

#[cfg(test)]
mod tests;
