//! A client that sees the bytes.

// Each test program uses some of it.
#![allow(dead_code)]

use std::future::Future;

use qmp_server::{Event, Monitor, MonitorOptions, Timestamp, Version};
use qmp_testing::PATIENCE;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::task::JoinHandle;

pub(crate) fn options() -> MonitorOptions {
    MonitorOptions::new(Version {
        major: 10,
        minor: 2,
        micro: 0,
        package: String::new(),
    })
}

pub(crate) fn event(name: &str, data: &Value) -> Event {
    Event {
        name: name.to_owned(),
        data: data.as_object().cloned(),
        timestamp: Timestamp {
            seconds: 1,
            microseconds: 2,
        },
    }
}

/// Waits for what must happen.
pub(crate) async fn soon<T>(waiting: impl Future<Output = T>) -> T {
    let result = tokio::time::timeout(PATIENCE, waiting).await;
    result.expect("it happens")
}

/// A connection to a monitor.
pub(crate) struct Wire {
    pub(crate) stream: UnixStream,
    received: Vec<u8>,
}

impl Wire {
    pub(crate) fn new(stream: UnixStream) -> Self {
        Self {
            stream,
            received: Vec::new(),
        }
    }

    /// Connects to a monitor.
    pub(crate) fn open(monitor: &Monitor) -> (Self, JoinHandle<std::io::Result<()>>) {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let monitor = monitor.clone();
        let session = tokio::spawn(async move { monitor.serve(theirs).await });
        (Self::new(ours), session)
    }

    /// Connects to a monitor, and negotiates.
    pub(crate) async fn negotiated(monitor: &Monitor, capabilities: &str) -> Self {
        let (mut wire, _) = Self::open(monitor);
        wire.negotiate(capabilities).await;
        wire
    }

    pub(crate) async fn negotiate(&mut self, capabilities: &str) {
        assert!(self.line().await.starts_with("{\"QMP\": "));
        let negotiation = format!(
            "{{'execute': 'qmp_capabilities', 'arguments': {{'enable': [{capabilities}]}}}}"
        );
        self.send(&negotiation).await;
        assert_eq!(self.line().await, "{\"return\": {}}");
    }

    pub(crate) async fn send(&mut self, text: &str) {
        soon(self.stream.write_all(text.as_bytes())).await.unwrap();
    }

    /// The next line, without its end.
    pub(crate) async fn line(&mut self) -> String {
        let line = soon(self.read_line()).await.expect("there is a line");
        line.trim_end_matches(['\r', '\n']).to_owned()
    }

    /// The next line; `None` at the end.
    pub(crate) async fn read_line(&mut self) -> Option<String> {
        // Before this there is no end of a line.
        let mut from = 0;
        loop {
            let mut new = self.received[from..].iter();
            if let Some(end) = new.position(|byte| *byte == b'\n') {
                let line = self.received.drain(..=from + end).collect();
                return Some(String::from_utf8(line).unwrap());
            }
            from = self.received.len();
            let mut room = [0; 4096];
            // A connection that was cut is over, too.
            let count = self.stream.read(&mut room).await.unwrap_or_default();
            if count == 0 {
                assert_eq!(self.received, b"");
                return None;
            }
            self.received.extend_from_slice(&room[..count]);
        }
    }

    /// Waits for the end of the connection.
    pub(crate) async fn end(&mut self) {
        assert_eq!(soon(self.read_line()).await, None);
    }
}
