//! [`WebSocket`]: the bytes between client and server in the messages of a WebSocket.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use tungstenite::{Bytes, Message};

use super::stream::Stream;
use crate::websocket::{bytes, config, ended, error, request};

pub(super) struct WebSocket {
    socket: tungstenite::WebSocket<TcpStream>,
    /// What has been received and not been read.
    received: Bytes,
    /// Something has been written and not been sent.
    unsent: bool,
}

impl WebSocket {
    /// Begins the conversation; `left` is how long the server may take.
    pub(super) fn open(
        stream: TcpStream,
        host: &str,
        port: u16,
        left: Option<Duration>,
    ) -> io::Result<Self> {
        stream.set_read_timeout(left)?;
        let request = request(host, port)?;
        let opened = tungstenite::client::client_with_config(request, stream, Some(config()));
        let (socket, _) = opened.map_err(|problem| match problem {
            tungstenite::HandshakeError::Failure(problem) => failed(problem),
            tungstenite::HandshakeError::Interrupted(_) => io::ErrorKind::TimedOut.into(),
        })?;
        Ok(Self {
            socket,
            received: Bytes::new(),
            unsent: false,
        })
    }
}

fn failed(problem: tungstenite::Error) -> io::Error {
    error(problem).unwrap_or_else(ended)
}

impl Read for WebSocket {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        // The answer will not come before the question has gone.
        self.flush()?;
        while self.received.is_empty() {
            let message = match self.socket.read() {
                Ok(message) => message,
                Err(problem) => return error(problem).map_or(Ok(0), Err),
            };
            match bytes(message) {
                Some(bytes) => self.received = bytes,
                None => return Ok(0),
            }
        }
        let count = room.len().min(self.received.len());
        room[..count].copy_from_slice(&self.received.split_to(count));
        Ok(count)
    }
}

impl Write for WebSocket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.flush()?;
        let message = Message::Binary(Bytes::copy_from_slice(bytes));
        self.unsent = true;
        match self.socket.send(message).map_err(failed) {
            // It is in the buffer of the WebSocket.
            Err(problem) if problem.kind() == io::ErrorKind::WouldBlock => {}
            Err(problem) => return Err(problem),
            Ok(()) => self.unsent = false,
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.unsent {
            self.socket.flush().map_err(failed)?;
            self.unsent = false;
        }
        Ok(())
    }
}

impl Stream for WebSocket {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.get_ref().set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.get_ref().set_write_timeout(limit)
    }
}
