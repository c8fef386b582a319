//! [`WebSocket`]: a connection in the frames of a WebSocket.

use std::io;
use std::os::fd::OwnedFd;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use qmp_transport::websocket::{Answer, Frames};
use tokio::io::{AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::transport::{Transport, read};

pub(crate) struct WebSocket {
    stream: TcpStream,
    frames: Frames,
}

/// How long a client may take to ask for a WebSocket. Others wait for it.
const LIMIT: Duration = Duration::from_secs(10);

impl WebSocket {
    /// Answers a client that asks for a WebSocket.
    pub(crate) async fn accept(stream: TcpStream) -> io::Result<Self> {
        match tokio::time::timeout(LIMIT, answer(stream)).await {
            Ok(accepted) => accepted,
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
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

async fn answer(mut stream: TcpStream) -> io::Result<WebSocket> {
    let mut answer = Answer::new();
    let mut room = [0; 1024];
    loop {
        let count = stream.read(&mut room).await?;
        if count == 0 {
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        answer.receive(&room[..count])?;
        while !answer.output().is_empty() {
            let count = stream.write(answer.output()).await?;
            if count == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            answer.mark_sent(count);
        }
        if let Some(frames) = answer.finish()? {
            return Ok(WebSocket { stream, frames });
        }
    }
}

impl Transport for WebSocket {
    fn poll_read(
        &mut self,
        cx: &mut Context<'_>,
        room: &mut [u8],
        _fds: &mut Vec<OwnedFd>,
    ) -> Poll<io::Result<usize>> {
        // Answers to pings. A client that does not read them may still send.
        let _ = self.poll_send(cx);
        loop {
            if let Some(read) = self.frames.read_ahead(room) {
                return Poll::Ready(read);
            }
            let count = ready!(read(Pin::new(&mut self.stream), cx, room))?;
            if count == 0 {
                return Poll::Ready(Ok(0));
            }
            let count = self.frames.decode(&mut room[..count]);
            if count > 0 {
                return Poll::Ready(Ok(count));
            }
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
