//! [`Link`]: moves bytes between a stream and the state machine.

use std::io;
use std::time::Duration;

use super::backlog::Backlog;
use super::deadline::Deadline;
use super::stream::Stream;
use crate::callback::wake_all;
use crate::end::{End, is_hangup};
use crate::error::Error;
use crate::protocol::{Connection, Outcome};
use crate::settings::Settings;
use crate::subscription::Hub;
use crate::trace;

pub(super) struct Link {
    /// Until the end.
    stream: Option<Box<dyn Stream>>,
    /// The time-outs that the stream has, once they have been set; a zero stands for none. Setting one
    /// is as expensive as sending a small message.
    read_timeout: Option<Duration>,
    write_timeout: Option<Duration>,
    /// The conversation that the bytes belong to.
    pub(super) connection: Connection,
    /// The events that the program has not asked for.
    pub(super) backlog: Backlog,
    /// The subscriptions to events.
    pub(super) hub: Hub,
    /// Why the connection is over, if it is.
    end: Option<End>,
    /// The server does not read any more; what it has sent is still to be read.
    write_closed: bool,
    /// The largest message that is accepted, in bytes.
    max_message: usize,
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
    pub(super) fn new(
        stream: Box<dyn Stream>,
        connection: Connection,
        settings: &Settings,
    ) -> Self {
        Self {
            stream: Some(stream),
            read_timeout: None,
            write_timeout: None,
            connection,
            backlog: Backlog::new(settings.bounds),
            hub: Hub::new(settings.bounds),
            end: None,
            write_closed: false,
            max_message: settings.options.max_message,
        }
    }

    /// Moves bytes until the conversation has begun, but not longer than `limit`.
    pub(super) fn shake_hands(
        &mut self,
        server: &str,
        limit: Option<Duration>,
    ) -> Result<(), Error> {
        let deadline = Deadline::new(limit);
        let stream = self.stream.as_ref();
        if let Some(Err(error)) = stream.map(|stream| stream.set_blocking()) {
            self.finish(End::Io(error.into()));
        }
        loop {
            if let Some(end @ End::Io(_)) = &self.end {
                return Err(end.error(None, Outcome::NotSent));
            }
            if let Some(error) = self.connection.handshake_error() {
                let limit = self.max_message;
                let error = error.clone();
                return Err(Error::handshake(
                    &self.connection,
                    error,
                    server.to_owned(),
                    limit,
                ));
            }
            // The server may have ended the connection right after it.
            if self.connection.has_begun() {
                trace::connected(server, self.connection.greeting());
                return Ok(());
            }
            if self.step(&deadline) == Step::Expired {
                let waited = deadline.limit();
                return Err(Error::no_handshake(
                    &self.connection,
                    server.to_owned(),
                    waited,
                ));
            }
        }
    }

    /// Why the connection is over, if it is.
    pub(super) fn end(&self) -> Option<&End> {
        self.end.as_ref()
    }

    pub(super) fn can_pass_fds(&self) -> bool {
        let stream = self.stream.as_ref();
        stream.is_some_and(|stream| stream.can_pass_fds())
    }

    /// Sends all output, then waits until something is received.
    pub(super) fn step(&mut self, deadline: &Deadline) -> Step {
        if self.send(deadline) == Step::Expired {
            return Step::Expired;
        }
        while self.end.is_none() {
            let Ok(left) = deadline.remaining() else {
                return Step::Expired;
            };
            // Some systems wake up early; the deadline decides.
            if self.read(left) {
                break;
            }
        }
        Step::Done
    }

    /// Sends all output.
    pub(super) fn send(&mut self, deadline: &Deadline) -> Step {
        while self.end.is_none() && !self.write_closed && self.connection.has_output() {
            let Ok(left) = deadline.remaining() else {
                return Step::Expired;
            };
            let patience = left.unwrap_or(PATIENCE).min(PATIENCE);
            match self.write(patience) {
                Ok(()) => {}
                Err(error) if is_timeout(&error) => {
                    while self.end.is_none()
                        && deadline.remaining().is_ok()
                        && self.read(Some(Duration::from_millis(1)))
                    {}
                }
                Err(error) if is_hangup(&error) => self.write_closed = true,
                Err(error) => self.finish(End::Io(error.into())),
            }
        }
        Step::Done
    }

    fn write(&mut self, limit: Duration) -> io::Result<()> {
        let stream = self.stream.as_mut().ok_or(io::ErrorKind::NotConnected)?;
        if self.write_timeout != Some(limit) {
            stream.set_write_timeout(Some(limit))?;
            self.write_timeout = Some(limit);
        }
        let chunk = self.connection.output();
        let written = match chunk.fd {
            Some(fd) => stream.write_with_fd(chunk.bytes, fd),
            None => stream.write(chunk.bytes),
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

    /// Reads what there is, or waits for it; says whether there was something, if only the end.
    fn read(&mut self, limit: Option<Duration>) -> bool {
        match self.read_some(limit) {
            Ok(0) => self.finish(End::Server),
            Ok(count) => {
                self.connection.received(count);
                self.deliver();
            }
            Err(error) if is_hangup(&error) => self.finish(End::Server),
            Err(error) if is_timeout(&error) => return false,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => self.finish(End::Io(error.into())),
        }
        true
    }

    fn read_some(&mut self, limit: Option<Duration>) -> io::Result<usize> {
        self.limit_read(limit)?;
        let stream = self.stream.as_mut().ok_or(io::ErrorKind::NotConnected)?;
        stream.read(self.connection.room())
    }

    /// Sets a time-out of about the limit, and never of more. Calls that follow each other all have
    /// nearly the same limit, and then it is set once.
    fn limit_read(&mut self, limit: Option<Duration>) -> io::Result<()> {
        let is_near = match (self.read_timeout, limit) {
            (Some(Duration::ZERO), None) => true,
            (Some(set), Some(limit)) => set <= limit && set >= limit / 2,
            _ => false,
        };
        if is_near {
            return Ok(());
        }
        let timeout = limit.map(|limit| (limit / 8 * 7).max(Duration::from_micros(1)));
        let stream = self.stream.as_ref().ok_or(io::ErrorKind::NotConnected)?;
        stream.set_read_timeout(timeout)?;
        self.read_timeout = Some(timeout.unwrap_or(Duration::ZERO));
        Ok(())
    }

    fn deliver(&mut self) {
        self.observe();
        while let Some(event) = self.connection.next_event() {
            self.hub.publish(&event, self.hub.connection());
            self.backlog.push(event);
        }
    }

    /// Lets the observer see what has been sent and received.
    pub(super) fn observe(&mut self) {
        if self.connection.has_observed() {
            let observed = self.connection.take_observed();
            self.hub.id().call(|| observed.show());
        }
    }

    /// Ends the connection, if it has not ended.
    pub(super) fn finish(&mut self, end: End) {
        if self.end.is_some() {
            return;
        }
        trace::ended(&end);
        self.connection.receive_end();
        self.deliver();
        wake_all(self.hub.end(&end, self.hub.connection()));
        self.end = Some(end);
        self.stream = None;
    }
}

/// Subscriptions may outlive the client.
impl Drop for Link {
    fn drop(&mut self) {
        self.finish(End::Local);
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}
