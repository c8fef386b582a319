//! [`Handshake`]: the beginning of a WebSocket.

use std::io::{self, Read, Write};

use tungstenite::client::{ClientRequestBuilder, IntoClientRequest};
use tungstenite::handshake::MidHandshake;
use tungstenite::handshake::client::ClientHandshake;
use tungstenite::http::Uri;
use tungstenite::{Error, HandshakeError};

use super::frames::Frames;

/// The largest accepted response, in bytes. QEMU's has 150.
pub(super) const LIMIT: usize = 16 << 10;

pub(super) const END: &[u8] = b"\r\n\r\n";

/// Asks a server for a WebSocket with the subprotocol `binary`.
#[derive(Debug)]
pub struct Handshake {
    /// Taken when the response is complete.
    waiting: Option<MidHandshake<ClientHandshake<Memory>>>,
    request: Vec<u8>,
    sent: usize,
    answer: Vec<u8>,
}

impl Handshake {
    /// Begins a handshake with the server at a host and port. An IPv6 address has no brackets here.
    ///
    /// # Errors
    /// If the host is not valid in a URI.
    pub fn new(host: &str, port: u16) -> io::Result<Self> {
        let host = if host.contains(':') {
            format!("[{host}]")
        } else {
            host.to_owned()
        };
        let uri: Uri = format!("ws://{host}:{port}/").parse().map_err(other)?;
        let request = ClientRequestBuilder::new(uri).with_sub_protocol("binary");
        let request = request.into_client_request().map_err(other)?;
        let begun = ClientHandshake::start(Memory::default(), request, None).map_err(other)?;
        match begun.handshake() {
            Err(HandshakeError::Interrupted(mut waiting)) => Ok(Self {
                request: std::mem::take(&mut waiting.get_mut().get_mut().output),
                waiting: Some(waiting),
                sent: 0,
                answer: Vec::new(),
            }),
            Err(HandshakeError::Failure(error)) => Err(other(error)),
            Ok(_) => Err(other("it ended before the server answered")),
        }
    }

    /// The bytes still to send.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        &self.request[self.sent..]
    }

    /// Notes that the first `count` bytes of [`output`](Self::output) have been sent.
    pub fn mark_sent(&mut self, count: usize) {
        self.sent = (self.sent + count).min(self.request.len());
    }

    /// Takes bytes from the server. Returns the stream of frames once the handshake is over.
    ///
    /// # Errors
    /// If the server refuses, answers with more than 16 KiB, or does not speak HTTP.
    pub fn receive(&mut self, bytes: &[u8]) -> io::Result<Option<Frames>> {
        let looked_at = self.answer.len().saturating_sub(END.len() - 1);
        // Bytes after the response may be of any size, and are left for the next reader.
        self.answer.extend_from_slice(bytes);
        let new = &self.answer[looked_at..];
        let end = new.windows(END.len()).position(|window| window == END);
        let Some(end) = end.map(|at| looked_at + at + END.len()) else {
            let known = self.answer.len().min(HTTP.len());
            if self.answer[..known] != HTTP[..known] {
                return Err(invalid("the server does not speak HTTP"));
            }
            if self.answer.len() > LIMIT {
                return Err(too_long());
            }
            return Ok(None);
        };
        if end > LIMIT {
            return Err(too_long());
        }
        let rest = self.answer.split_off(end);
        let Some(mut waiting) = self.waiting.take() else {
            return Err(invalid("the handshake is over"));
        };
        waiting.get_mut().get_mut().input = std::mem::take(&mut self.answer);
        match waiting.handshake() {
            Ok(_) => Ok(Some(Frames::new(rest))),
            Err(HandshakeError::Failure(Error::Http(response))) => {
                let status = response.status();
                Err(invalid(format!("the server answered `{status}`")))
            }
            Err(HandshakeError::Failure(error)) => Err(invalid(error.to_string())),
            Err(HandshakeError::Interrupted(_)) => Err(invalid("the answer is incomplete")),
        }
    }
}

const HTTP: &[u8] = b"HTTP/";

fn other(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::other(error)
}

fn too_long() -> io::Error {
    invalid(format!("the answer has more than {LIMIT} bytes"))
}

fn invalid(problem: impl Into<String>) -> io::Error {
    let text = format!("no WebSocket: {}", problem.into());
    io::Error::new(io::ErrorKind::InvalidData, text)
}

/// Stands for a socket: tungstenite writes the request into it, and reads the answer from it.
#[derive(Debug, Default)]
struct Memory {
    input: Vec<u8>,
    output: Vec<u8>,
}

impl Read for Memory {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        if self.input.is_empty() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let count = room.len().min(self.input.len());
        room[..count].copy_from_slice(&self.input[..count]);
        self.input.drain(..count);
        Ok(count)
    }
}

impl Write for Memory {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.output.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
