//! [`Frames`]: a stream of bytes in the frames of a WebSocket.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::io::{self, Cursor};
use std::ops::Range;

use tungstenite::protocol::frame::FrameHeader;
use tungstenite::protocol::frame::coding::{Control, Data, OpCode};

/// The longest header that a server may send: two bytes, and eight for a length.
const HEADER: usize = 10;

/// The longest payload of a control frame.
const CONTROL: usize = 125;

/// The largest payload of a sent frame.
const CHUNK: usize = 64 << 10;

/// The client's side of a stream of bytes in the frames of a WebSocket.
///
/// Received bytes are decoded in place, so a server cannot make the client allocate more than
/// it sent. Pings are answered; of several that come before an answer can be sent, the last.
///
/// ```
/// # let answer = b"";
/// use qmp_client::websocket::Frames;
///
/// let mut frames = Frames::new(Vec::new());
/// let mut bytes = *b"\x02\x03abc\x80\x02de\x82";
/// let count = frames.decode(&mut bytes);
/// assert_eq!(&bytes[..count], b"abcde");
/// ```
#[derive(Debug)]
pub struct Frames {
    /// Bytes that were received with the end of the handshake and not decoded.
    rest: Vec<u8>,
    state: State,
    /// The last frame of a message has not come.
    in_message: bool,
    /// Why reading ended, if it has.
    end: Option<End>,
    pong: Option<Vec<u8>>,
    output: Vec<u8>,
    sent: usize,
    masks: Masks,
}

/// The part that the next byte belongs to.
#[derive(Debug)]
enum State {
    /// A header, with the bytes received so far.
    Header { bytes: [u8; HEADER], count: usize },
    /// The payload of a data frame, with the number of missing bytes.
    Data(u64),
    /// The payload of a control frame.
    Control {
        kind: Control,
        payload: Vec<u8>,
        left: usize,
    },
}

#[derive(Debug)]
enum End {
    /// The server has closed.
    Closed,
    /// The server broke the protocol; the reason is reported once.
    Invalid(Option<&'static str>),
}

const NO_HEADER: State = State::Header {
    bytes: [0; HEADER],
    count: 0,
};

impl Frames {
    /// Begins after a handshake; `rest` came with the end of it.
    #[must_use]
    pub fn new(rest: Vec<u8>) -> Self {
        Self {
            rest,
            state: NO_HEADER,
            in_message: false,
            end: None,
            pong: None,
            output: Vec::new(),
            sent: 0,
            masks: Masks::default(),
        }
    }

    /// Decodes bytes that came with the handshake into `room`, and returns how many; 0 at the end. `None` if there are
    /// none, and the caller has to read.
    ///
    /// # Errors
    /// If the server broke the WebSocket protocol; the next call reports the end.
    pub fn read_ahead(&mut self, room: &mut [u8]) -> Option<io::Result<usize>> {
        while !self.rest.is_empty() && self.end.is_none() && !room.is_empty() {
            let count = room.len().min(self.rest.len());
            room[..count].copy_from_slice(&self.rest[..count]);
            self.rest.drain(..count);
            if self.rest.is_empty() {
                self.rest = Vec::new();
            }
            let count = self.decode(&mut room[..count]);
            if count > 0 {
                return Some(Ok(count));
            }
        }
        match &mut self.end {
            None => None,
            Some(End::Invalid(problem)) if problem.is_some() => {
                let text = format!("WebSocket: {}", problem.take().unwrap_or_default());
                Some(Err(io::Error::new(io::ErrorKind::InvalidData, text)))
            }
            Some(_) => Some(Ok(0)),
        }
    }

    /// Decodes bytes from the server in place: moves the payload to the beginning, and returns its
    /// length. After the end there is no payload; [`read_ahead`](Self::read_ahead) reports the end.
    pub fn decode(&mut self, bytes: &mut [u8]) -> usize {
        let mut filled = 0;
        let mut at = 0;
        while at < bytes.len() && self.end.is_none() {
            match &mut self.state {
                State::Header {
                    bytes: header,
                    count,
                } => {
                    header[*count] = bytes[at];
                    *count += 1;
                    at += 1;
                    match parse(&header[..*count]) {
                        Ok(None) => {}
                        Ok(Some((header, length))) => self.begin_frame(&header, length),
                        Err(problem) => self.fail(problem),
                    }
                }
                State::Data(left) => {
                    let part = part(at, bytes.len(), *left);
                    *left -= part.len() as u64;
                    let is_over = *left == 0;
                    at = part.end;
                    let count = part.len();
                    bytes.copy_within(part, filled);
                    filled += count;
                    if is_over {
                        self.state = NO_HEADER;
                    }
                }
                State::Control {
                    kind,
                    payload,
                    left,
                } => {
                    let part = part(at, bytes.len(), *left as u64);
                    *left -= part.len();
                    at = part.end;
                    payload.extend_from_slice(&bytes[part]);
                    if *left == 0 {
                        let (kind, payload) = (*kind, std::mem::take(payload));
                        self.state = NO_HEADER;
                        self.control(kind, payload);
                    }
                }
            }
        }
        filled
    }

    /// Begins a frame after its header.
    fn begin_frame(&mut self, header: &FrameHeader, length: u64) {
        match header.opcode {
            OpCode::Control(kind) => {
                let left = usize::try_from(length).unwrap_or(usize::MAX);
                if !header.is_final {
                    return self.fail("the server sent a control frame in fragments");
                }
                if left > CONTROL {
                    return self.fail("the server sent a control frame of more than 125 bytes");
                }
                self.state = State::Control {
                    kind,
                    payload: Vec::new(),
                    left,
                };
                if left == 0 {
                    self.state = NO_HEADER;
                    self.control(kind, Vec::new());
                }
            }
            OpCode::Data(kind) => {
                if (kind == Data::Continue) != self.in_message {
                    return self.fail("the server mixed the frames of two messages");
                }
                self.in_message = !header.is_final;
                self.state = match length {
                    0 => NO_HEADER,
                    left => State::Data(left),
                };
            }
        }
    }

    fn control(&mut self, kind: Control, payload: Vec<u8>) {
        match kind {
            Control::Ping => self.pong = Some(payload),
            Control::Close => self.end = Some(End::Closed),
            Control::Pong | Control::Reserved(_) => {}
        }
    }

    fn fail(&mut self, problem: &'static str) {
        self.end = Some(End::Invalid(Some(problem)));
    }

    /// Puts some or all of the bytes into a frame to be sent, and returns how many: 0 as long as there
    /// is other output.
    pub fn encode(&mut self, bytes: &[u8]) -> usize {
        if self.has_output() {
            return 0;
        }
        let chunk = &bytes[..bytes.len().min(CHUNK)];
        if !chunk.is_empty() {
            self.push(OpCode::Data(Data::Binary), chunk);
        }
        chunk.len()
    }

    /// Sends a close frame, if there is no other output.
    pub fn close(&mut self) {
        if !self.has_output() {
            self.push(OpCode::Control(Control::Close), &[]);
        }
    }

    /// Whether there is output.
    #[must_use]
    pub fn has_output(&self) -> bool {
        self.sent < self.output.len() || self.pong.is_some()
    }

    /// The next bytes to send.
    pub fn output(&mut self) -> &[u8] {
        if self.sent == self.output.len()
            && let Some(payload) = self.pong.take()
        {
            self.push(OpCode::Control(Control::Pong), &payload);
        }
        &self.output[self.sent..]
    }

    /// Notes that the first `count` bytes of [`output`](Self::output) have been sent.
    pub fn mark_sent(&mut self, count: usize) {
        self.sent += count;
        if self.sent >= self.output.len() {
            self.output = Vec::new();
            self.sent = 0;
        }
    }

    /// How many bytes it has allocated.
    #[cfg(test)]
    pub(super) fn reserved(&self) -> usize {
        let payload = match &self.state {
            State::Control { payload, .. } => payload.capacity(),
            State::Header { .. } | State::Data(_) => 0,
        };
        let pong = self.pong.as_ref().map_or(0, Vec::capacity);
        self.rest.capacity() + self.output.capacity() + payload + pong
    }

    /// Appends a frame to the output. Frames of clients are masked.
    fn push(&mut self, opcode: OpCode, payload: &[u8]) {
        let mask = self.masks.next();
        let header = FrameHeader {
            opcode,
            mask: Some(mask),
            ..FrameHeader::default()
        };
        // Writing into a vector does not fail.
        let _ = header.format(payload.len() as u64, &mut self.output);
        let masked = payload.iter().zip(mask.iter().cycle());
        self.output.extend(masked.map(|(byte, mask)| byte ^ mask));
    }
}

/// Parses a frame's header, with the length of its payload. `None` if it is incomplete.
fn parse(header: &[u8]) -> Result<Option<(FrameHeader, u64)>, &'static str> {
    if header.get(1).is_some_and(|byte| byte & 0x80 != 0) {
        return Err("the server masked a frame");
    }
    match FrameHeader::parse(&mut Cursor::new(header)) {
        Err(_) => Err("the server sent a frame with a reserved opcode"),
        Ok(Some((header, _))) if header.rsv1 || header.rsv2 || header.rsv3 => {
            Err("the server used an extension that was not agreed on")
        }
        Ok(Some((_, length))) if length >> 63 != 0 => {
            Err("the server announced a frame of 2^63 bytes or more")
        }
        Ok(parsed) => Ok(parsed),
    }
}

/// The range of a frame's bytes among those received.
fn part(at: usize, end: usize, left: u64) -> Range<usize> {
    let left = usize::try_from(left).unwrap_or(usize::MAX);
    at..at.saturating_add(left).min(end)
}

/// Random masks.
#[derive(Debug, Default)]
struct Masks {
    random: RandomState,
    count: u64,
}

impl Masks {
    fn next(&mut self) -> [u8; 4] {
        self.count += 1;
        let hash = self.random.hash_one(self.count).to_ne_bytes();
        [hash[0], hash[1], hash[2], hash[3]]
    }
}
