//! A WebSocket server that can break the protocol.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

use tungstenite::handshake::server::{Request, Response};
use tungstenite::{Message, WebSocket, accept_hdr};

use crate::peer::GREETING;

/// The server's end of a connection.
pub(crate) struct Web(WebSocket<TcpStream>);

/// Serves one connection in a thread; returns the address. Failing to send is not an error, because the
/// client may end the connection.
pub(crate) fn serve(
    script: impl FnOnce(TcpStream) -> std::io::Result<()> + Send + 'static,
) -> (String, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("ws:{}", listener.local_addr().unwrap());
    let server = move || {
        let (stream, _) = listener.accept().unwrap();
        stream.set_nodelay(true).unwrap();
        let _ = script(stream);
    };
    (address, thread::spawn(server))
}

/// Like `serve`, after the handshake.
pub(crate) fn serve_web(
    script: impl FnOnce(Web) -> std::io::Result<()> + Send + 'static,
) -> (String, JoinHandle<()>) {
    serve(|stream| script(Web::accept(stream)))
}

impl Web {
    #[expect(clippy::result_large_err, reason = "tungstenite's type")]
    fn accept(stream: TcpStream) -> Self {
        let binary = |_: &Request, mut response: Response| {
            let value = "binary".parse().unwrap();
            response
                .headers_mut()
                .insert("Sec-WebSocket-Protocol", value);
            Ok(response)
        };
        Self(accept_hdr(stream, binary).unwrap())
    }

    /// Sends raw bytes.
    pub(crate) fn raw(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.0.get_mut().write_all(bytes)
    }

    /// Sends a frame with a given first byte.
    pub(crate) fn frame(&mut self, first: u8, payload: &[u8]) -> std::io::Result<()> {
        self.raw(&[&header(first, payload.len() as u64), payload].concat())
    }

    /// Sends a message of one frame.
    pub(crate) fn send(&mut self, text: &str) {
        self.frame(0x82, text.as_bytes()).unwrap();
    }

    /// Reads a request.
    pub(crate) fn expect(&mut self, command: &str) {
        let mut request = String::new();
        while request.is_empty() || request.matches('{').count() != request.matches('}').count() {
            if let Message::Binary(bytes) = self.0.read().unwrap() {
                request += std::str::from_utf8(&bytes).unwrap();
            }
        }
        assert!(request.contains(command), "not {command}: {request}");
    }

    /// The payload of the next answer to a ping.
    pub(crate) fn pong(&mut self) -> Vec<u8> {
        match self.0.read().unwrap() {
            Message::Pong(payload) => payload.to_vec(),
            other => panic!("no answer to a ping, but {other}"),
        }
    }

    pub(crate) fn greet(&mut self) {
        self.send(GREETING);
        self.expect("qmp_capabilities");
        self.send("{\"return\": {}, \"id\": 1}\r\n");
    }

    /// Closes the connection for writing, without a close frame.
    pub(crate) fn close(&mut self) -> std::io::Result<()> {
        self.0.get_mut().shutdown(Shutdown::Write)
    }

    /// Waits until the client has closed the connection.
    pub(crate) fn wait_for_end(&mut self) -> std::io::Result<()> {
        self.0.get_mut().read_to_end(&mut Vec::new()).map(drop)
    }
}

/// The header of a frame, its length in the shortest form.
pub(crate) fn header(first: u8, length: u64) -> Vec<u8> {
    match length {
        0..126 => vec![first, u8::try_from(length).unwrap()],
        126..65536 => [&[first, 126][..], &length.to_be_bytes()[6..]].concat(),
        _ => [&[first, 127][..], &length.to_be_bytes()].concat(),
    }
}
