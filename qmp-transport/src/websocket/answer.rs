//! [`Answer`]: the beginning of a WebSocket, as its server sees it.

use std::io;

use tungstenite::handshake::machine::TryParse;
use tungstenite::handshake::server::{Request, create_response, write_response};
use tungstenite::http::HeaderValue;

use super::frames::Frames;
use super::handshake::{END, LIMIT};

/// The subprotocol that QEMU speaks.
const PROTOCOL: &str = "binary";

/// Answers a client that asks for a WebSocket with the subprotocol `binary`.
///
/// A request with an `Origin` is refused: browsers send one, and a page in a browser must not get at a monitor of the host that the
/// browser runs on.
#[derive(Debug, Default)]
pub struct Answer {
    request: Vec<u8>,
    output: Vec<u8>,
    sent: usize,
    decision: Option<Result<Vec<u8>, String>>,
}

impl Answer {
    /// Waits for a request.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes bytes from the client.
    ///
    /// # Errors
    /// If the client asks with more than 16 KiB.
    pub fn receive(&mut self, bytes: &[u8]) -> io::Result<()> {
        let looked_at = self.request.len().saturating_sub(END.len() - 1);
        self.request.extend_from_slice(bytes);
        let new = &self.request[looked_at..];
        let end = new.windows(END.len()).position(|window| window == END);
        let end = end.map(|at| looked_at + at + END.len());
        if end.unwrap_or(self.request.len()) > LIMIT {
            let text = format!("no WebSocket: the request has more than {LIMIT} bytes");
            return Err(io::Error::new(io::ErrorKind::InvalidData, text));
        }
        if let Some(end) = end.filter(|_| self.decision.is_none()) {
            let rest = self.request.split_off(end);
            let decision = match respond(&self.request) {
                Ok(output) => {
                    self.output = output;
                    Ok(rest)
                }
                Err(problem) => {
                    let status = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n";
                    self.output = format!("{status}Content-Length: 0\r\n\r\n").into_bytes();
                    Err(problem)
                }
            };
            self.decision = Some(decision);
        }
        Ok(())
    }

    /// The bytes still to send.
    #[must_use]
    pub fn output(&self) -> &[u8] {
        &self.output[self.sent..]
    }

    /// Notes that the first `count` bytes of [`output`](Self::output) have been sent.
    pub fn mark_sent(&mut self, count: usize) {
        self.sent = (self.sent + count).min(self.output.len());
    }

    /// Returns the stream of frames once the request has been answered, and all output sent.
    ///
    /// # Errors
    /// If the request was refused.
    pub fn finish(&mut self) -> io::Result<Option<Frames>> {
        if !self.output().is_empty() {
            return Ok(None);
        }
        match self.decision.take() {
            None => Ok(None),
            Some(Ok(rest)) => Ok(Some(Frames::of_server(rest))),
            Some(Err(problem)) => {
                let text = format!("no WebSocket: {problem}");
                Err(io::Error::new(io::ErrorKind::InvalidData, text))
            }
        }
    }
}

/// The response to a request, or why there is none.
fn respond(request: &[u8]) -> Result<Vec<u8>, String> {
    let parsed = Request::try_parse(request).map_err(|error| error.to_string())?;
    let (_, request) = parsed.ok_or("the request is incomplete")?;
    let headers = request.headers();
    if headers.contains_key("Origin") {
        return Err("the request comes from a page in a browser".to_owned());
    }
    let offered = headers.get_all("Sec-WebSocket-Protocol").iter();
    let offered = offered.filter_map(|offered| offered.to_str().ok());
    let mut offered = offered.flat_map(|offered| offered.split(','));
    if !offered.any(|offered| offered.trim() == PROTOCOL) {
        return Err(format!("the client does not speak `{PROTOCOL}`"));
    }
    let mut response = create_response(&request).map_err(|error| error.to_string())?;
    let protocol = HeaderValue::from_static(PROTOCOL);
    response
        .headers_mut()
        .insert("Sec-WebSocket-Protocol", protocol);
    let mut text = Vec::new();
    write_response(&mut text, &response).map_err(|error| error.to_string())?;
    Ok(text)
}
