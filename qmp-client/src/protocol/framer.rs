//! [`Framer`]: cuts a server's bytes into JSON values.
//!
//! It takes bytes in pieces of any size and gives the text of one value after the other. It knows
//! strings and brackets, no more of JSON and nothing of QMP: whether a text means something is for
//! the decoder to say. Line ends matter only to find back after text that is no JSON (R1, R9).
//!
//! Every byte is looked at once; after an error those of the current line once more.

use qmp_types::MAX_DEPTH;

/// Cuts a server's bytes into JSON values.
///
/// ```
/// use qmp_client::protocol::{Frame, Framer};
///
/// let mut framer = Framer::new(1024);
/// framer.push(br#"{"return": {}}{"ret"#);
/// assert_eq!(framer.next_frame(), Some(Frame::Text(br#"{"return": {}}"#)));
/// assert_eq!(framer.next_frame(), None);
/// ```
#[derive(Debug)]
pub struct Framer {
    buffer: Vec<u8>,
    /// Where the current value begins.
    start: usize,
    /// The next byte to look at.
    at: usize,
    /// Where the current line begins, if the current value began on an earlier one.
    line: Option<usize>,
    state: State,
    nesting: Nesting,
    limit: usize,
    /// The current value is over the limit: it is followed to its end, but not kept.
    dropping: bool,
}

/// What a [`Framer`] found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame<'a> {
    /// The text of an object or array; or text that is none, up to the end of its line.
    Text(&'a [u8]),
    /// A value is over the limit. What is left of it will be dropped.
    TooLarge,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Outside of any value.
    Between,
    /// In a value, outside of its strings.
    Value,
    /// In a string of a value.
    String,
    /// In a string of a value, after a backslash.
    Escape,
    /// In text that is no JSON, which goes on to the end of the line.
    Garbage,
}

impl Framer {
    /// Starts before the first value. `limit` is the size of the largest value that is accepted,
    /// in bytes.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self {
            buffer: Vec::new(),
            start: 0,
            at: 0,
            line: None,
            state: State::Between,
            nesting: Nesting::default(),
            limit,
            dropping: false,
        }
    }

    /// Takes bytes that were received.
    pub fn push(&mut self, bytes: &[u8]) {
        // What was given out goes here and not in `next_frame`, so that a buffer full of small
        // values is moved once and not once a value.
        self.buffer.drain(..self.start);
        self.at -= self.start;
        self.line = self.line.map(|line| line - self.start);
        self.start = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// Gives the next value, if all of it has been received.
    pub fn next_frame(&mut self) -> Option<Frame<'_>> {
        loop {
            let Some(end) = self.scan() else {
                return self.incomplete();
            };
            let start = std::mem::replace(&mut self.start, end);
            self.line = None;
            if std::mem::take(&mut self.dropping) {
                continue;
            }
            if end - start > self.limit {
                return Some(Frame::TooLarge);
            }
            return Some(Frame::Text(self.buffer[start..end].trim_ascii_end()));
        }
    }

    /// The bytes of a value whose end has not been received.
    #[must_use]
    pub fn rest(&self) -> &[u8] {
        &self.buffer[self.start..]
    }

    fn incomplete(&mut self) -> Option<Frame<'_>> {
        let too_large = !self.dropping && self.at - self.start > self.limit;
        self.dropping |= too_large;
        if self.dropping || self.state == State::Between {
            self.start = self.at;
            self.line = None;
        }
        too_large.then_some(Frame::TooLarge)
    }

    /// Goes on to where the current value ends, or to the end of what was received.
    fn scan(&mut self) -> Option<usize> {
        while let Some(&byte) = self.buffer.get(self.at) {
            let end = match self.state {
                State::Between => {
                    self.begin(byte);
                    None
                }
                State::Value => self.scan_value(),
                State::String => self.scan_string(),
                State::Escape => {
                    // A line end is none of the escapes; `scan_string` treats it.
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

    fn begin(&mut self, byte: u8) {
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' | RESYNC => self.at += 1,
            b'{' | b'[' => {
                self.start = self.at;
                self.at += 1;
                self.state = State::Value;
                self.nesting = Nesting::default();
                self.nesting.open(byte);
            }
            _ => {
                self.start = self.at;
                self.state = State::Garbage;
            }
        }
    }

    fn scan_value(&mut self) -> Option<usize> {
        let bytes = &self.buffer[..];
        let mut at = self.at;
        loop {
            at += run(&bytes[at..], &ORDINARY_OUTSIDE_STRINGS);
            let fits = match bytes.get(at) {
                Some(b'"') => {
                    self.nesting.string();
                    at += 1;
                    at += run(&bytes[at..], &ORDINARY_IN_STRINGS);
                    if bytes.get(at) != Some(&b'"') {
                        // Not a whole string without escapes, which most strings are.
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
                // The byte that a guest agent sends so that the client can start afresh.
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
            if self.nesting.depth == 0 {
                return Some(self.finish(at));
            }
        }
    }

    fn scan_string(&mut self) -> Option<usize> {
        self.at += run(&self.buffer[self.at..], &ORDINARY_IN_STRINGS);
        match *self.buffer.get(self.at)? {
            b'"' => self.state = State::Value,
            b'\\' => self.state = State::Escape,
            b'\n' => return Some(self.finish(self.at + 1)),
            _ => return Some(self.finish(self.at)),
        }
        self.at += 1;
        None
    }

    fn scan_garbage(&mut self) -> Option<usize> {
        let end = self.buffer[self.at..]
            .iter()
            .position(|byte| matches!(*byte, b'\n' | RESYNC));
        self.at = end.map_or(self.buffer.len(), |end| self.at + end);
        end.map(|_| self.finish(self.at))
    }

    fn finish(&mut self, end: usize) -> usize {
        self.at = end;
        self.state = State::Between;
        end
    }

    /// Ends a value that cannot be JSON. If it goes over several lines, then probably because its
    /// end is missing, and the current line is a value of its own.
    fn give_up(&mut self) -> Option<usize> {
        if self.line.is_none() {
            self.state = State::Garbage;
        }
        self.line.map(|line| self.finish(line))
    }
}

/// The brackets that are open, as far as the decoder would follow them.
#[derive(Debug, Default)]
struct Nesting {
    depth: usize,
    /// A bit for each level: whether it is an array.
    arrays: [u64; MAX_DEPTH / 64],
    /// Whether an object or array may come next.
    value_may_follow: bool,
}

impl Nesting {
    fn innermost_is_array(&self) -> bool {
        let level = self.depth - 1;
        self.arrays[level / 64] >> (level % 64) & 1 == 1
    }

    /// Opens a bracket; false if none may stand here.
    fn open(&mut self, bracket: u8) -> bool {
        if self.depth == MAX_DEPTH || (self.depth > 0 && !self.value_may_follow) {
            return false;
        }
        let bit = 1 << (self.depth % 64);
        let word = &mut self.arrays[self.depth / 64];
        let is_array = bracket == b'[';
        *word = if is_array { *word | bit } else { *word & !bit };
        self.depth += 1;
        self.value_may_follow = is_array;
        true
    }

    /// Closes a bracket; false if it is not the one that is open.
    fn close(&mut self, bracket: u8) -> bool {
        if self.innermost_is_array() != (bracket == b']') {
            return false;
        }
        self.depth -= 1;
        self.value_may_follow = false;
        true
    }

    fn separator(&mut self, separator: u8) {
        self.value_may_follow = separator == b':' || self.innermost_is_array();
    }

    fn string(&mut self) {
        self.value_may_follow = false;
    }
}

/// The byte that no text contains and that a guest agent sends to mark a fresh start (R41).
const RESYNC: u8 = 0xff;

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

/// How many bytes at the start are in the set.
fn run(bytes: &[u8], set: &Set) -> usize {
    bytes
        .iter()
        .position(|byte| !set[usize::from(*byte)])
        .unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests;
