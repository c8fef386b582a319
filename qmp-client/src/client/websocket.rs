//! [`WebSocket`]: the bytes between client and server in the messages of a WebSocket.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_sink::Sink;
use tokio::net::TcpStream;
use tokio_tungstenite::{WebSocketStream, client_async_with_config};
use tungstenite::{Bytes, Message};

use super::transport::Transport;
use crate::websocket::{bytes, config, ended, error, request};

pub(super) struct WebSocket {
    stream: WebSocketStream<TcpStream>,
    /// What has been received and not been read.
    received: Bytes,
}

impl WebSocket {
    pub(super) async fn connect(host: &str, port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect((host, port)).await?;
        stream.set_nodelay(true)?;
        let request = request(host, port)?;
        let connected = client_async_with_config(request, stream, Some(config())).await;
        let (stream, _) = connected.map_err(|problem| error(problem).unwrap_or_else(ended))?;
        Ok(Self {
            stream,
            received: Bytes::new(),
        })
    }
}

fn failed(problem: tungstenite::Error) -> io::Error {
    error(problem).unwrap_or_else(ended)
}

impl Transport for WebSocket {
    fn poll_read(&mut self, cx: &mut Context<'_>, room: &mut [u8]) -> Poll<io::Result<usize>> {
        while self.received.is_empty() {
            let message = match ready!(Pin::new(&mut self.stream).poll_next(cx)) {
                None => return Poll::Ready(Ok(0)),
                Some(Ok(message)) => message,
                Some(Err(problem)) => return Poll::Ready(error(problem).map_or(Ok(0), Err)),
            };
            match bytes(message) {
                Some(bytes) => self.received = bytes,
                None => return Poll::Ready(Ok(0)),
            }
        }
        let count = room.len().min(self.received.len());
        room[..count].copy_from_slice(&self.received.split_to(count));
        Poll::Ready(Ok(count))
    }

    fn poll_write(&mut self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        ready!(Pin::new(&mut self.stream).poll_ready(cx)).map_err(failed)?;
        let message = Message::Binary(Bytes::copy_from_slice(bytes));
        Pin::new(&mut self.stream)
            .start_send(message)
            .map_err(failed)?;
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx).map_err(failed)
    }

    fn poll_close(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_close(cx).map_err(failed)
    }
}
