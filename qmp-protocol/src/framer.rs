//! [`Framer`]: cuts a server's bytes into JSON values.
//!
//! It takes bytes in pieces of any size and returns the text of one value after the other. It knows
//! strings and brackets but not QMP; the decoder decides whether a text is valid. Line ends matter only
//! for recovery after text that is not JSON (R1, R9).
//!
//! It first follows a value by counting brackets, which is fast. If the value spans several lines, this cannot
//! tell whether its end will come; then the value is scanned again, byte by byte.

mod block;
mod count;
mod nesting;

use std::ops::Range;

use self::count::{Count, Followed};
use self::nesting::Nesting;
use super::buffer::{Buffer, LARGE};

/// Cuts a server's bytes into JSON values.
///
/// ```
/// use qmp_protocol::{Frame, Framer};
///
/// let mut framer = Framer::new(1024);
/// framer.push(br#"{"return": {}}{"ret"#);
/// let Some(Frame::Value(found)) = framer.next_frame() else { panic!() };
/// assert_eq!(found.bytes(), br#"{"return": {}}"#);
/// assert!(framer.next_frame().is_none());
/// ```
#[derive(Debug)]
pub struct Framer {
    buffer: Buffer,
    /// Where the current value begins.
    start: usize,
    /// The next byte to scan.
    at: usize,
    /// Where the current line begins, if the current value began on an earlier one.
    line: Option<usize>,
    state: State,
    nesting: Nesting,
    /// The largest of the objects and arrays that are members of the current value, counted from
    /// its beginning.
    member: Range<usize>,
    limit: usize,
    /// The current value is over the limit: it is followed to its end, but not kept.
    dropping: bool,
}

/// What a [`Framer`] found.
#[derive(Debug)]
pub enum Frame<'a> {
    /// The text of an object or array; or other text, up to the end of its line.
    Value(FramedValue<'a>),
    /// A value exceeds the limit. The rest of it will be dropped.
    TooLarge,
    /// The byte 0xFF, with which a guest agent starts afresh (R41).
    Resync,
}

/// A value that a [`Framer`] found.
#[derive(Debug)]
pub struct FramedValue<'a> {
    buffer: &'a mut Buffer,
    start: &'a mut usize,
    at: &'a mut usize,
    text: Range<usize>,
    member: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Outside of any value.
    Between,
    /// In a value whose brackets are counted.
    Counting(Count),
    /// In a value, outside of its strings.
    Value,
    /// In a string of a value.
    String,
    /// In a string of a value, after a backslash.
    Escape,
    /// In text that is not JSON, which extends to the end of the line.
    Garbage,
}

/// What ended in a scan.
enum End {
    /// The value, at a place.
    Value(usize),
    /// The mark of a fresh start.
    Resync,
}

impl FramedValue<'_> {
    /// The text.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.buffer.filled()[self.text.clone()]
    }

    /// The range of its largest member in the text, if that is an object or an array whose end
    /// is known without decoding it. The member has not been validated.
    #[must_use]
    pub fn member(&self) -> Option<Range<usize>> {
        (!self.member.is_empty()).then(|| self.member.clone())
    }

    /// Takes the text, without a copy if the value is large.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        if self.text.len() < LARGE {
            return self.bytes().to_vec();
        }
        *self.start -= self.text.end;
        *self.at -= self.text.end;
        self.buffer.take(self.text)
    }
}

impl Framer {
    /// Creates a framer that accepts values of up to `limit` bytes.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self {
            buffer: Buffer::default(),
            start: 0,
            at: 0,
            line: None,
            state: State::Between,
            nesting: Nesting::default(),
            member: 0..0,
            limit,
            dropping: false,
        }
    }

    /// Takes bytes that were received.
    pub fn push(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let room = self.room();
            let count = room.len().min(bytes.len());
            room[..count].copy_from_slice(&bytes[..count]);
            self.fill(count);
            bytes = &bytes[count..];
        }
    }

    /// Returns room to receive bytes into; [`fill`](Self::fill) then takes them. The room is never empty.
    pub fn room(&mut self) -> &mut [u8] {
        // Values that were returned are dropped here and not in `next_frame`, so that a buffer full of small
        // values is moved once and not once for each value.
        self.compact();
        self.buffer.room()
    }

    /// Takes the bytes that were put at the beginning of [`room`](Self::room).
    pub fn fill(&mut self, count: usize) {
        self.buffer.fill(count);
    }

    /// Returns the next value, if all of it has been received.
    pub fn next_frame(&mut self) -> Option<Frame<'_>> {
        loop {
            let end = match self.scan() {
                Some(End::Value(end)) => end,
                Some(End::Resync) => return Some(Frame::Resync),
                None => return self.incomplete(),
            };
            let start = std::mem::replace(&mut self.start, end);
            self.line = None;
            if std::mem::take(&mut self.dropping) {
                continue;
            }
            if end - start > self.limit {
                return Some(Frame::TooLarge);
            }
            let text = self.buffer.filled()[start..end].trim_ascii_end();
            return Some(Frame::Value(FramedValue {
                text: start..start + text.len(),
                member: self.member.clone(),
                buffer: &mut self.buffer,
                start: &mut self.start,
                at: &mut self.at,
            }));
        }
    }

    /// The bytes of a value whose end has not been received.
    #[must_use]
    pub fn rest(&self) -> &[u8] {
        &self.buffer.filled()[self.start..]
    }

    /// Drops the values that were returned.
    fn compact(&mut self) {
        let dropped = std::mem::take(&mut self.start);
        self.buffer.drop_front(dropped);
        self.at -= dropped;
        self.line = self.line.map(|line| line - dropped);
    }

    fn incomplete(&mut self) -> Option<Frame<'_>> {
        let too_large = !self.dropping && self.at - self.start > self.limit;
        self.dropping |= too_large;
        if self.dropping || self.state == State::Between {
            self.start = self.at;
            self.line = None;
        }
        if self.start == self.buffer.filled().len() {
            self.compact();
        }
        too_large.then_some(Frame::TooLarge)
    }

    /// Scans to the end of the current value, or of the received bytes.
    fn scan(&mut self) -> Option<End> {
        while let Some(&byte) = self.buffer.filled().get(self.at) {
            let end = match self.state {
                State::Between => self.begin(byte),
                State::Counting(count) => self.count(count),
                State::Value => self.scan_value(),
                State::String => self.scan_string(),
                State::Escape => {
                    // A line end is not an escape; `scan_string` handles it.
                    self.at += usize::from(byte != b'\n');
                    self.state = State::String;
                    None
                }
                State::Garbage => self.scan_garbage(),
            };
            if end.is_some() {
                return end;
            }
        }
        None
    }

    fn begin(&mut self, byte: u8) -> Option<End> {
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
            RESYNC => {
                self.at += 1;
                self.start = self.at;
                return Some(End::Resync);
            }
            b'{' | b'[' => {
                self.start = self.at;
                self.member = 0..0;
                self.state = State::Counting(Count::default());
            }
            _ => {
                self.start = self.at;
                self.member = 0..0;
                self.state = State::Garbage;
            }
        }
        None
    }

    /// Follows a value by counting its brackets.
    fn count(&mut self, mut count: Count) -> Option<End> {
        // A value that exceeds the limit is not kept, so it cannot be scanned again.
        let over = self.start.saturating_add(self.limit).saturating_add(1);
        let stop = over.min(self.buffer.filled().len());
        let value = &self.buffer.filled()[self.start..stop];
        let mut at = self.at - self.start;
        let followed = count.follow(value, &mut at, &mut self.member);
        self.at = self.start + at;
        match followed {
            Followed::End => return Some(self.finish(self.at)),
            Followed::More if stop < over => self.state = State::Counting(count),
            Followed::More | Followed::Unclear => {
                self.at = self.start + 1;
                self.member = 0..0;
                self.state = State::Value;
                self.nesting = Nesting::default();
                self.nesting.open(self.buffer.filled()[self.start]);
            }
        }
        None
    }

    fn scan_value(&mut self) -> Option<End> {
        let bytes = self.buffer.filled();
        let mut at = self.at;
        loop {
            at += run(&bytes[at..], &ORDINARY_OUTSIDE_STRINGS);
            let fits = match bytes.get(at) {
                Some(b'"') => {
                    self.nesting.string();
                    at += 1;
                    at += run(&bytes[at..], &ORDINARY_IN_STRINGS);
                    if bytes.get(at) != Some(&b'"') {
                        // Unlike most strings, it has escapes or its end is missing.
                        self.at = at;
                        self.state = State::String;
                        return None;
                    }
                    true
                }
                Some(bracket @ (b'{' | b'[')) => self.nesting.open(*bracket),
                Some(bracket @ (b'}' | b']')) => self.nesting.close(*bracket),
                Some(separator @ (b':' | b',')) => {
                    self.nesting.separator(*separator);
                    true
                }
                Some(b'\n') => {
                    self.line = Some(at + 1);
                    true
                }
                // The byte with which a guest agent marks a fresh start.
                Some(_) => return Some(self.finish(at)),
                None => {
                    self.at = at;
                    return None;
                }
            };
            if !fits {
                self.at = at;
                return self.give_up();
            }
            at += 1;
            if self.nesting.depth() == 0 {
                return Some(self.finish(at));
            }
        }
    }

    fn scan_string(&mut self) -> Option<End> {
        let bytes = self.buffer.filled();
        self.at += run(&bytes[self.at..], &ORDINARY_IN_STRINGS);
        match *bytes.get(self.at)? {
            b'"' => self.state = State::Value,
            b'\\' => self.state = State::Escape,
            b'\n' => return Some(self.finish(self.at + 1)),
            _ => return Some(self.finish(self.at)),
        }
        self.at += 1;
        None
    }

    fn scan_garbage(&mut self) -> Option<End> {
        let bytes = self.buffer.filled();
        let end = bytes[self.at..]
            .iter()
            .position(|byte| matches!(*byte, b'\n' | RESYNC));
        self.at = end.map_or(bytes.len(), |end| self.at + end);
        end.map(|_| self.finish(self.at))
    }

    fn finish(&mut self, end: usize) -> End {
        self.at = end;
        self.state = State::Between;
        End::Value(end)
    }

    /// Ends a value that cannot be JSON. If it spans several lines, its end is probably
    /// missing, and the current line is a separate value.
    fn give_up(&mut self) -> Option<End> {
        if self.line.is_none() {
            self.state = State::Garbage;
        }
        self.line.map(|line| self.finish(line))
    }
}

/// The byte with which a guest agent marks a fresh start; no text contains it (R41).
pub(super) const RESYNC: u8 = 0xff;

/// A bit for each byte value would be smaller, a table of booleans is faster.
type Set = [bool; 256];

const ORDINARY_OUTSIDE_STRINGS: Set = all_but(b"\"{}[]:,\n\xff");
const ORDINARY_IN_STRINGS: Set = all_but(b"\"\\\n\xff");

const fn all_but(special: &[u8]) -> Set {
    let mut set = [true; 256];
    let mut at = 0;
    while at < special.len() {
        set[special[at] as usize] = false;
        at += 1;
    }
    set
}

/// Counts the bytes at the start that are in the set.
fn run(bytes: &[u8], set: &Set) -> usize {
    bytes
        .iter()
        .position(|byte| !set[usize::from(*byte)])
        .unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests;
