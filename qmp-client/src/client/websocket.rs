//! [`WebSocket`]: a connection in the frames of a WebSocket.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::AsyncWrite;
use tokio::net::TcpStream;

use super::transport::{Transport, read};
use qmp_transport::websocket::{Frames, Handshake};

pub(super) struct WebSocket {
    stream: TcpStream,
    frames: Frames,
}

impl WebSocket {
    pub(super) async fn open(stream: TcpStream, host: &str, port: u16) -> io::Result<Self> {
        let mut handshake = Handshake::new(host, port)?;
        while !handshake.output().is_empty() {
            stream.writable().await?;
            match stream.try_write(handshake.output()) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                written => handshake.mark_sent(written?),
            }
        }
        let mut room = [0; 1024];
        loop {
            stream.readable().await?;
            let count = match stream.try_read(&mut room) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => continue,
                read => read?,
            };
            if count == 0 {
                return Err(io::ErrorKind::ConnectionReset.into());
            }
            if let Some(frames) = handshake.receive(&room[..count])? {
                return Ok(Self { stream, frames });
            }
        }
    }

    /// Sends output.
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.frames.has_output() {
            let stream = Pin::new(&mut self.stream);
            let count = ready!(stream.poll_write(cx, self.frames.output()))?;
            if count == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.frames.mark_sent(count);
        }
        Poll::Ready(Ok(()))
    }
}

impl Transport for WebSocket {
    fn poll_read(&mut self, cx: &mut Context<'_>, room: &mut [u8]) -> Poll<io::Result<usize>> {
        // Answers to pings. A server that does not read them may still send.
        let _ = self.poll_send(cx);
        if let Some(read) = self.frames.read_ahead(room) {
            return Poll::Ready(read);
        }
        let count = ready!(read(Pin::new(&mut self.stream), cx, room))?;
        if count == 0 {
            return Poll::Ready(Ok(0));
        }
        match self.frames.decode(&mut room[..count]) {
            // The caller checks its deadlines, lets other tasks run, and calls again.
            0 => Poll::Ready(Err(io::ErrorKind::Interrupted.into())),
            count => Poll::Ready(Ok(count)),
        }
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        ready!(self.poll_send(cx))?;
        Poll::Ready(Ok(self.frames.encode(bytes)))
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_send(cx)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.frames.close();
        ready!(self.poll_send(cx))?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
