//! [`Frames`]: a stream of bytes in the frames of a WebSocket.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::io::{self, Cursor};
use std::ops::Range;

use tungstenite::protocol::frame::FrameHeader;
use tungstenite::protocol::frame::coding::{Control, Data, OpCode};

/// The longest header: two bytes, eight for a length, and four for a mask.
const HEADER: usize = 14;

/// The longest payload of a control frame.
const CONTROL: usize = 125;

/// The largest payload of a sent frame.
const CHUNK: usize = 64 << 10;

/// One side of a stream of bytes in the frames of a WebSocket. Frames of clients are masked, those of servers are not.
///
/// Received bytes are decoded in place, so a peer cannot make the program allocate more than
/// it sent. Pings are answered; of several that come before an answer can be sent, the last.
///
/// ```
/// # let answer = b"";
/// use qmp_transport::websocket::Frames;
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
    side: Side,
}

/// Which side this is.
#[derive(Debug)]
enum Side {
    Client(Masks),
    Server,
}

impl Side {
    fn peer(&self) -> &'static str {
        match self {
            Self::Client(_) => "server",
            Self::Server => "client",
        }
    }
}

/// What the bytes of a payload were combined with, beginning with the next byte.
type Mask = [u8; 4];

/// The part that the next byte belongs to.
#[derive(Debug)]
enum State {
    /// A header, with the bytes received so far.
    Header { bytes: [u8; HEADER], count: usize },
    /// The payload of a data frame, with the number of missing bytes.
    Data { left: u64, mask: Mask },
    /// The payload of a control frame.
    Control {
        kind: Control,
        payload: Vec<u8>,
        left: usize,
        mask: Mask,
    },
}

#[derive(Debug)]
enum End {
    /// The peer has closed.
    Closed,
    /// The peer broke the protocol; the reason is reported once.
    Invalid(Option<&'static str>),
}

const NO_HEADER: State = State::Header {
    bytes: [0; HEADER],
    count: 0,
};

impl Frames {
    /// Begins a client's side after a handshake; `rest` came with the end of it.
    #[must_use]
    pub fn new(rest: Vec<u8>) -> Self {
        Self::of(Side::Client(Masks::default()), rest)
    }

    /// Begins a server's side after a handshake; `rest` came with the end of it.
    pub(super) fn of_server(rest: Vec<u8>) -> Self {
        Self::of(Side::Server, rest)
    }

    fn of(side: Side, rest: Vec<u8>) -> Self {
        Self {
            rest,
            state: NO_HEADER,
            in_message: false,
            end: None,
            pong: None,
            output: Vec::new(),
            sent: 0,
            side,
        }
    }

    /// Decodes bytes that came with the handshake into `room`, and returns how many; 0 at the end. `None` if there are
    /// none, and the caller has to read.
    ///
    /// # Errors
    /// If the peer broke the WebSocket protocol; the next call reports the end.
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
                let problem = problem.take().unwrap_or_default();
                let text = format!("WebSocket: the {} {problem}", self.side.peer());
                Some(Err(io::Error::new(io::ErrorKind::InvalidData, text)))
            }
            Some(_) => Some(Ok(0)),
        }
    }

    /// Decodes bytes from the peer in place: moves the payload to the beginning, and returns its
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
                    let is_masked = matches!(self.side, Side::Server);
                    match parse(&header[..*count], is_masked) {
                        Ok(None) => {}
                        Ok(Some((header, length))) => self.begin_frame(&header, length),
                        Err(problem) => self.fail(problem),
                    }
                }
                State::Data { left, mask } => {
                    let part = part(at, bytes.len(), *left);
                    unmask(&mut bytes[part.clone()], mask);
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
                    mask,
                } => {
                    let part = part(at, bytes.len(), *left as u64);
                    unmask(&mut bytes[part.clone()], mask);
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
        // Nothing is masked by zeros.
        let mask = header.mask.unwrap_or_default();
        match header.opcode {
            OpCode::Control(kind) => {
                let left = usize::try_from(length).unwrap_or(usize::MAX);
                if !header.is_final {
                    return self.fail("sent a control frame in fragments");
                }
                if left > CONTROL {
                    return self.fail("sent a control frame of more than 125 bytes");
                }
                self.state = State::Control {
                    kind,
                    payload: Vec::new(),
                    left,
                    mask,
                };
                if left == 0 {
                    self.state = NO_HEADER;
                    self.control(kind, Vec::new());
                }
            }
            OpCode::Data(kind) => {
                if (kind == Data::Continue) != self.in_message {
                    return self.fail("mixed the frames of two messages");
                }
                self.in_message = !header.is_final;
                self.state = match length {
                    0 => NO_HEADER,
                    left => State::Data { left, mask },
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
            State::Header { .. } | State::Data { .. } => 0,
        };
        let pong = self.pong.as_ref().map_or(0, Vec::capacity);
        self.rest.capacity() + self.output.capacity() + payload + pong
    }

    /// Appends a frame to the output. Frames of clients are masked.
    fn push(&mut self, opcode: OpCode, payload: &[u8]) {
        let mask = match &mut self.side {
            Side::Client(masks) => Some(masks.next()),
            Side::Server => None,
        };
        let header = FrameHeader {
            opcode,
            mask,
            ..FrameHeader::default()
        };
        // Writing into a vector does not fail.
        let _ = header.format(payload.len() as u64, &mut self.output);
        let start = self.output.len();
        self.output.extend_from_slice(payload);
        unmask(&mut self.output[start..], &mut mask.unwrap_or_default());
    }
}

/// Parses a frame's header, with the length of its payload. `None` if it is incomplete.
fn parse(header: &[u8], is_masked: bool) -> Result<Option<(FrameHeader, u64)>, &'static str> {
    match header.get(1).map(|byte| byte & 0x80 != 0) {
        Some(true) if !is_masked => return Err("masked a frame"),
        Some(false) if is_masked => return Err("did not mask a frame"),
        _ => {}
    }
    match FrameHeader::parse(&mut Cursor::new(header)) {
        Err(_) => Err("sent a frame with a reserved opcode"),
        Ok(Some((header, _))) if header.rsv1 || header.rsv2 || header.rsv3 => {
            Err("used an extension that was not agreed on")
        }
        Ok(Some((_, length))) if length >> 63 != 0 => {
            Err("announced a frame of 2^63 bytes or more")
        }
        Ok(parsed) => Ok(parsed),
    }
}

/// Masks bytes, or reveals them, which is the same.
fn unmask(bytes: &mut [u8], mask: &mut Mask) {
    if *mask == [0; 4] {
        return;
    }
    for (byte, mask) in bytes.iter_mut().zip(mask.iter().cycle()) {
        *byte ^= mask;
    }
    mask.rotate_left(bytes.len() % 4);
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
