//! [`Link`]: moves bytes between a stream and the state machine.

use std::io;
use std::time::Duration;

use crate::deadline::Deadline;
use crate::protocol::{Connection, Phase};
use crate::stream::Stream;

pub(crate) struct Link {
    stream: Box<dyn Stream>,
    chunk: Box<[u8]>,
    /// The conversation that the bytes belong to.
    pub(crate) connection: Connection,
}

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Bytes were sent or received, or the connection has ended.
    Done,
    /// The deadline was reached first.
    Expired,
}

/// The size of a read. The largest replies are some hundred kilobytes.
const CHUNK: usize = 64 << 10;

/// How long a write may keep the client from reading. A server that sends much and a client that
/// sends much would otherwise wait for each other (R24).
const PATIENCE: Duration = Duration::from_millis(50);

impl Link {
    pub(crate) fn new(stream: Box<dyn Stream>, connection: Connection) -> Self {
        Self {
            stream,
            chunk: vec![0; CHUNK].into(),
            connection,
        }
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.connection.phase() == Phase::Closed
    }

    /// Sends all output, then waits until something is received.
    pub(crate) fn step(&mut self, deadline: &Deadline) -> io::Result<Step> {
        while !self.is_closed() && !self.connection.output().is_empty() {
            let Ok(left) = deadline.remaining() else {
                return Ok(Step::Expired);
            };
            let patience = left.unwrap_or(PATIENCE).min(PATIENCE);
            match self.write(patience) {
                Ok(()) => {}
                Err(error) if is_timeout(&error) => self.read_what_there_is(deadline)?,
                // The server has closed its end. What it sent before that is still to be read.
                Err(error) if is_hangup(&error) => break,
                Err(error) => return Err(error),
            }
        }
        if self.is_closed() {
            return Ok(Step::Done);
        }
        loop {
            let Ok(left) = deadline.remaining() else {
                return Ok(Step::Expired);
            };
            match self.read(left) {
                // Some systems wake up early; the deadline decides.
                Err(error) if is_timeout(&error) => {}
                result => return result.map(|()| Step::Done),
            }
        }
    }

    fn read_what_there_is(&mut self, deadline: &Deadline) -> io::Result<()> {
        while !self.is_closed() && deadline.remaining().is_ok() {
            match self.read(Some(Duration::from_millis(1))) {
                Ok(()) => {}
                Err(error) if is_timeout(&error) => break,
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn write(&mut self, limit: Duration) -> io::Result<()> {
        self.stream.set_write_timeout(Some(limit))?;
        match self.stream.write(self.connection.output()) {
            Ok(0) => Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => {
                self.connection.mark_sent(count);
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(()),
            Err(error) => Err(error),
        }
    }

    fn read(&mut self, limit: Option<Duration>) -> io::Result<()> {
        self.stream.set_read_timeout(limit)?;
        match self.stream.read(&mut self.chunk) {
            Ok(0) => self.connection.receive_end(),
            Ok(count) => self.connection.receive(&self.chunk[..count]),
            Err(error) if is_hangup(&error) => self.connection.receive_end(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        Ok(())
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}

/// A server that ends while the client sends resets the connection, which means no more than that
/// it has ended.
fn is_hangup(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::WriteZero
    )
}
