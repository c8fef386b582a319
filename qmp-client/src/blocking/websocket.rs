//! [`WebSocket`]: the bytes between client and server in the frames of a WebSocket.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use rustix::event::PollFlags;

use super::deadline::Deadline;
use super::socket::{Socket, is_retry, wait};
use super::stream::Stream;
use crate::websocket::{Frames, Handshake};

#[derive(Debug)]
pub(super) struct WebSocket {
    socket: Socket,
    frames: Frames,
}

impl WebSocket {
    /// Begins the conversation.
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

    /// Sends what there is to send, without waiting. Says whether that was all.
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
            // The answer will not come before the question has gone, nor will a server that waits for
            // an answer to its ping say more. One that takes none may still have something to say.
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
                // The caller asks again, and looks at its deadline before.
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
        // What does not leave now leaves before the next read.
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
