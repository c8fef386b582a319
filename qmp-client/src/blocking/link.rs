//! [`Link`]: moves bytes between a stream and the state machine.

use std::io;
use std::time::Duration;

use super::backlog::Backlog;
use super::deadline::Deadline;
use super::stream::Stream;
use crate::end::{End, is_hangup};
use crate::protocol::{Connection, Phase};
use crate::subscription::{Bounds, Hub};

pub(super) struct Link {
    stream: Box<dyn Stream>,
    /// The time-outs that the stream has, once they have been set. Setting one is as expensive as
    /// sending a small message.
    read_timeout: Option<Option<Duration>>,
    write_timeout: Option<Duration>,
    /// The conversation that the bytes belong to.
    pub(super) connection: Connection,
    /// The events that the program has not asked for.
    pub(super) backlog: Backlog,
    /// The subscriptions to events.
    pub(super) hub: Hub,
}

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Bytes were sent or received, or the connection has ended.
    Done,
    /// The deadline was reached first.
    Expired,
}

/// How long a write may keep the client from reading. A server that sends much and a client that
/// sends much would otherwise wait for each other (R24).
const PATIENCE: Duration = Duration::from_millis(50);

impl Link {
    pub(super) fn new(stream: Box<dyn Stream>, connection: Connection, bounds: Bounds) -> Self {
        Self {
            stream,
            read_timeout: None,
            write_timeout: None,
            connection,
            backlog: Backlog::new(bounds),
            hub: Hub::default(),
        }
    }

    pub(super) fn is_closed(&self) -> bool {
        self.connection.phase() == Phase::Closed
    }

    pub(super) fn can_pass_fds(&self) -> bool {
        self.stream.can_pass_fds()
    }

    /// Sends all output, then waits until something is received.
    pub(super) fn step(&mut self, deadline: &Deadline) -> io::Result<Step> {
        if self.send(deadline)? == Step::Expired {
            return Ok(Step::Expired);
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

    /// Sends all output.
    pub(super) fn send(&mut self, deadline: &Deadline) -> io::Result<Step> {
        while !self.is_closed() && self.connection.has_output() {
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
        Ok(Step::Done)
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
        if self.write_timeout != Some(limit) {
            self.stream.set_write_timeout(Some(limit))?;
            self.write_timeout = Some(limit);
        }
        let chunk = self.connection.output();
        let written = match chunk.fd {
            Some(fd) => self.stream.write_with_fd(chunk.bytes, fd),
            None => self.stream.write(chunk.bytes),
        };
        match written {
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
        self.limit_read(limit)?;
        match self.stream.read(self.connection.room()) {
            Ok(0) => self.end(),
            Ok(count) => self.connection.received(count),
            Err(error) if is_hangup(&error) => self.end(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        while let Some(event) = self.connection.next_event() {
            self.hub.publish(&event);
            self.backlog.push(event);
        }
        Ok(())
    }

    /// Sets a time-out of about the limit, and never of more. Calls that follow each other all have
    /// nearly the same limit, and then it is set once.
    fn limit_read(&mut self, limit: Option<Duration>) -> io::Result<()> {
        let is_near = match (self.read_timeout, limit) {
            (Some(None), None) => true,
            (Some(Some(set)), Some(limit)) => set <= limit && set >= limit / 2,
            _ => false,
        };
        if is_near {
            return Ok(());
        }
        let timeout = limit.map(|limit| (limit - limit / 8).max(Duration::from_micros(1)));
        self.stream.set_read_timeout(timeout)?;
        self.read_timeout = Some(timeout);
        Ok(())
    }

    fn end(&mut self) {
        self.connection.receive_end();
        self.hub.end(&End::Server);
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}
