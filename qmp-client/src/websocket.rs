//! Sockets of the Web as QEMU's character devices speak them: the protocol `binary`, in messages that may begin
//! and end anywhere.

use std::io;

use tungstenite::client::ClientRequestBuilder;
use tungstenite::error::ProtocolError;
use tungstenite::http::Uri;
use tungstenite::protocol::WebSocketConfig;
use tungstenite::{Error, Message};

/// What is asked of a server before it speaks.
pub(crate) fn request(host: &str, port: u16) -> io::Result<ClientRequestBuilder> {
    let host = if host.contains(':') {
        format!("[{host}]")
    } else {
        host.to_owned()
    };
    let uri: Uri = format!("ws://{host}:{port}/")
        .parse()
        .map_err(io::Error::other)?;
    Ok(ClientRequestBuilder::new(uri).with_sub_protocol("binary"))
}

/// The sizes of messages mean nothing here; what is too large is decided elsewhere.
pub(crate) fn config() -> WebSocketConfig {
    WebSocketConfig::default()
        .max_message_size(None)
        .max_frame_size(None)
}

/// What a message says: bytes, the end (`None`), or nothing of ours.
pub(crate) fn bytes(message: Message) -> Option<tungstenite::Bytes> {
    match message {
        Message::Binary(bytes) => Some(bytes),
        Message::Text(text) => Some(text.into()),
        Message::Close(_) => None,
        Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => Some(tungstenite::Bytes::new()),
    }
}

/// An error of the operating system as it is, and any other as text. The end is none (`None`).
pub(crate) fn error(error: Error) -> Option<io::Error> {
    match error {
        Error::Io(error) => Some(error),
        Error::ConnectionClosed
        | Error::AlreadyClosed
        | Error::Protocol(ProtocolError::ResetWithoutClosingHandshake) => None,
        other => Some(io::Error::other(other)),
    }
}

pub(crate) fn ended() -> io::Error {
    io::ErrorKind::BrokenPipe.into()
}
