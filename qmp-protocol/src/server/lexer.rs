//! Tokens, as QEMU's lexer finds them in the bytes of a client (R5, R7, R40).
//!
//! It is more lenient than JSON: strings may have single quotes, and every escape and every byte but control
//! characters, 0xFE and 0xFF is for the next stage to judge. After a byte that no token can have, it skips to where a
//! message may begin or end.

/// The size of the largest token, in bytes.
const MAX_TOKEN: usize = 64 << 20;

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: TokenKind,
    /// The text, with the quotes of a string.
    pub(super) text: &'a [u8],
    /// Where it begins.
    pub(super) position: Position,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    OpenObject,
    CloseObject,
    OpenArray,
    CloseArray,
    Colon,
    Comma,
    String,
    Integer,
    Float,
    /// Small letters.
    Keyword,
    /// Bytes that are no token, the last of which cannot belong to one.
    Stray,
    /// A token that is too large.
    TooLarge,
}

/// A place in the bytes of a connection, as errors tell it. A token right after a number, a keyword or skipped bytes
/// is told to be one column further than it is, as QEMU does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: u64,
    pub(super) column: u64,
}

/// Where the lexer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Between,
    /// In a string with that quote.
    String(u8),
    /// The same, after a backslash.
    Escape(u8),
    /// After a minus sign.
    Minus,
    /// After a zero that begins a number.
    Zero,
    Digits,
    /// After the point of a number.
    Point,
    Fraction,
    /// After the `e` of a number.
    Exponent,
    ExponentSign,
    ExponentDigits,
    Keyword,
    /// After a stray byte.
    Skipping,
}

/// What a byte means in a state.
enum Action {
    /// It belongs to the token.
    Take(State),
    /// It ends the token, and belongs to it.
    End(TokenKind),
    /// The token ended before it.
    EndBefore(TokenKind),
    /// It belongs to no token.
    Skip,
    /// It is the first that is not skipped.
    Resume,
}

#[derive(Debug)]
pub(super) struct Lexer {
    state: State,
    /// The text of the token, as far as it was read.
    text: Vec<u8>,
    /// Whether that token was given out.
    is_given: bool,
    /// The place of the byte that was looked at last.
    line: u64,
    column: u64,
    /// Whether the next byte has been looked at already.
    is_seen: bool,
    start: Position,
}

impl Lexer {
    pub(super) fn new() -> Self {
        Self {
            state: State::Between,
            text: Vec::new(),
            is_given: false,
            line: 1,
            column: 0,
            is_seen: false,
            start: Position { line: 1, column: 1 },
        }
    }

    /// Takes bytes from the front of `bytes` up to the end of the next token.
    pub(super) fn next<'a>(&'a mut self, bytes: &mut &[u8]) -> Option<Token<'a>> {
        if std::mem::take(&mut self.is_given) {
            self.text.clear();
        }
        let (kind, position) = loop {
            let (&byte, rest) = bytes.split_first()?;
            self.see(byte);
            let kind = match action(self.state, byte) {
                Action::Take(state) => {
                    self.text.push(byte);
                    *bytes = rest;
                    self.state = state;
                    if self.text.len() <= MAX_TOKEN {
                        continue;
                    }
                    TokenKind::TooLarge
                }
                Action::End(kind) => {
                    self.text.push(byte);
                    *bytes = rest;
                    kind
                }
                Action::EndBefore(kind) => {
                    self.is_seen = true;
                    kind
                }
                Action::Skip => {
                    *bytes = rest;
                    self.restart();
                    continue;
                }
                Action::Resume => {
                    self.is_seen = true;
                    self.state = State::Between;
                    self.restart();
                    continue;
                }
            };
            let position = self.start;
            self.state = match kind {
                TokenKind::Stray => State::Skipping,
                _ => State::Between,
            };
            self.restart();
            break (kind, position);
        };
        self.is_given = true;
        Some(Token {
            kind,
            text: &self.text,
            position,
        })
    }

    fn see(&mut self, byte: u8) {
        if std::mem::take(&mut self.is_seen) {
            return;
        }
        self.column += 1;
        if byte == b'\n' {
            self.line += 1;
            self.column = 0;
        }
    }

    fn restart(&mut self) {
        self.start = Position {
            line: self.line,
            column: self.column + 1,
        };
    }
}

fn action(state: State, byte: u8) -> Action {
    match (state, byte) {
        (State::Between, _) => begin(byte),
        (State::String(quote), _) if byte == quote => Action::End(TokenKind::String),
        (State::String(quote), b'\\') => Action::Take(State::Escape(quote)),
        (State::String(quote) | State::Escape(quote), 0x20..=0xFD) => {
            Action::Take(State::String(quote))
        }
        (State::Minus, b'0') => Action::Take(State::Zero),
        (State::Minus, b'1'..=b'9') | (State::Digits, b'0'..=b'9') => Action::Take(State::Digits),
        (State::Zero | State::Digits, b'.') => Action::Take(State::Point),
        (State::Point | State::Fraction, b'0'..=b'9') => Action::Take(State::Fraction),
        (State::Digits | State::Fraction, b'e' | b'E') => Action::Take(State::Exponent),
        (State::Exponent, b'+' | b'-') => Action::Take(State::ExponentSign),
        (State::Exponent | State::ExponentSign | State::ExponentDigits, b'0'..=b'9') => {
            Action::Take(State::ExponentDigits)
        }
        (State::Zero, b'0'..=b'9') => Action::End(TokenKind::Stray),
        (State::Zero | State::Digits, _) => Action::EndBefore(TokenKind::Integer),
        (State::Fraction | State::ExponentDigits, _) => Action::EndBefore(TokenKind::Float),
        (State::Keyword, b'a'..=b'z') => Action::Take(State::Keyword),
        (State::Keyword, _) => Action::EndBefore(TokenKind::Keyword),
        (State::Skipping, b'[' | b']' | b'{' | b'}' | b':' | b',' | 0xFE..=0xFF) => Action::Resume,
        (State::Skipping, 0..=0x1F) if byte != b'\t' => Action::Resume,
        (State::Skipping, _) => Action::Skip,
        _ => Action::End(TokenKind::Stray),
    }
}

fn begin(byte: u8) -> Action {
    match byte {
        b'"' | b'\'' => Action::Take(State::String(byte)),
        b'-' => Action::Take(State::Minus),
        b'0' => Action::Take(State::Zero),
        b'1'..=b'9' => Action::Take(State::Digits),
        b'a'..=b'z' => Action::Take(State::Keyword),
        b'{' => Action::End(TokenKind::OpenObject),
        b'}' => Action::End(TokenKind::CloseObject),
        b'[' => Action::End(TokenKind::OpenArray),
        b']' => Action::End(TokenKind::CloseArray),
        b':' => Action::End(TokenKind::Colon),
        b',' => Action::End(TokenKind::Comma),
        b' ' | b'\t' | b'\r' | b'\n' => Action::Skip,
        _ => Action::End(TokenKind::Stray),
    }
}
