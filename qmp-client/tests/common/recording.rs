//! A connection that keeps a transcript.

use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use qmp_client::blocking::Stream;

/// The messages of both sides, in the order of their completion.
#[derive(Clone, Debug, Default)]
pub(crate) struct Transcript(Arc<Mutex<Vec<u8>>>);

/// A connection that keeps a transcript. The server must write one message per line.
pub(crate) struct Recorded {
    stream: UnixStream,
    transcript: Transcript,
    /// Incomplete messages: half an event may have been read when a command is sent.
    received: Vec<u8>,
    sent: Vec<u8>,
}

impl Transcript {
    /// The messages up to now.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    fn push(&self, bytes: impl IntoIterator<Item = u8>) {
        self.0.lock().unwrap().extend(bytes);
    }
}

impl Recorded {
    pub(crate) fn new(stream: UnixStream) -> (Self, Transcript) {
        let transcript = Transcript::default();
        let recorded = Self {
            stream,
            transcript: transcript.clone(),
            received: Vec::new(),
            sent: Vec::new(),
        };
        (recorded, transcript)
    }
}

impl Read for Recorded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // The client writes a whole command before it waits for the reply.
        if !self.sent.is_empty() {
            self.sent.push(b'\n');
            self.transcript.push(self.sent.drain(..));
        }
        let count = self.stream.read(buffer)?;
        self.received.extend_from_slice(&buffer[..count]);
        if let Some(end) = self.received.iter().rposition(|byte| *byte == b'\n') {
            self.transcript.push(self.received.drain(..=end));
        }
        Ok(count)
    }
}

impl Write for Recorded {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.stream.write(bytes)?;
        self.sent.extend_from_slice(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

impl Stream for Recorded {
    fn set_read_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.stream.set_read_timeout(limit)
    }

    fn set_write_timeout(&self, limit: Option<Duration>) -> io::Result<()> {
        self.stream.set_write_timeout(limit)
    }
}
