//! [`WebSocket`]: a connection in the frames of a WebSocket.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use rustix::event::PollFlags;

use super::deadline::Deadline;
use super::socket::{Socket, is_retry, wait};
use super::stream::Stream;
use qmp_transport::websocket::{Frames, Handshake};

#[derive(Debug)]
pub(super) struct WebSocket {
    socket: Socket,
    frames: Frames,
}

impl WebSocket {
    /// Does the handshake.
    pub(super) fn open(
        stream: TcpStream,
        host: &str,
        port: u16,
        deadline: &Deadline,
    ) -> io::Result<Self> {
        let socket = Socket::new(stream);
        let mut handshake = Handshake::new(host, port)?;
        while !handshake.output().is_empty() {
            wait(&socket, PollFlags::OUT, deadline)?;
            match socket.write_now(handshake.output()) {
                Err(error) if is_retry(&error) => {}
                written => handshake.mark_sent(written?),
            }
        }
        let mut room = [0; 1024];
        loop {
            wait(&socket, PollFlags::IN, deadline)?;
            let count = match socket.read_now(&mut room) {
                Err(error) if is_retry(&error) => continue,
                read => read?,
            };
            if count == 0 {
                return Err(io::ErrorKind::ConnectionReset.into());
            }
            if let Some(frames) = handshake.receive(&room[..count])? {
                return Ok(Self { socket, frames });
            }
        }
    }

    /// Sends output without waiting; returns whether all of it was sent.
    fn send_now(&mut self) -> io::Result<bool> {
        while self.frames.has_output() {
            match self.socket.write_now(self.frames.output()) {
                Err(error) if is_retry(&error) => return Ok(false),
                written => self.frames.mark_sent(written?),
            }
        }
        Ok(true)
    }
}

impl Read for WebSocket {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let deadline = self.socket.read_deadline();
        loop {
            // Output first: no reply comes before the command was sent, and a server may wait for the answer to its
            // ping. A server that reads nothing may still send.
            let events = match self.send_now() {
                Ok(false) => PollFlags::IN | PollFlags::OUT,
                Ok(true) | Err(_) => PollFlags::IN,
            };
            if let Some(read) = self.frames.read_ahead(room) {
                return read;
            }
            if wait(&self.socket, events, &deadline)? == PollFlags::OUT {
                continue;
            }
            let count = match self.socket.read_now(room) {
                Err(error) if is_retry(&error) => continue,
                read => read?,
            };
            if count == 0 {
                return Ok(0);
            }
            return match self.frames.decode(&mut room[..count]) {
                // The caller checks its deadline and calls again.
                0 => Err(io::ErrorKind::Interrupted.into()),
                count => Ok(count),
            };
        }
    }
}

impl Write for WebSocket {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let deadline = self.socket.write_deadline();
        while !self.send_now()? {
            wait(&self.socket, PollFlags::OUT, &deadline)?;
        }
        let count = self.frames.encode(bytes);
        // The rest is sent before the next read.
        self.send_now()?;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Stream for WebSocket {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.socket.set_write_timeout(limit)
    }
}

impl Drop for WebSocket {
    fn drop(&mut self) {
        self.frames.close();
        let _ = self.send_now();
    }
}
