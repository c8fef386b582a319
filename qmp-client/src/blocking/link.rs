//! [`Link`]: moves bytes between a stream and the session.

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::backlog::Backlog;
use super::deadline::{Deadline, Expired};
use super::stream::Stream;
use crate::callback::wake_all;
use crate::error::Error;
use crate::protocol::{Connection, End, Session};
use crate::settings::Settings;
use crate::subscription::Hub;
use crate::trace;

pub(super) struct Link {
    /// `None` after the end.
    stream: Option<Box<dyn Stream>>,
    /// The time-outs of the stream, once they have been set; zero stands for none. Setting one
    /// is as expensive as sending a small message.
    read_timeout: Option<Duration>,
    write_timeout: Option<Duration>,
    /// The session that the bytes belong to.
    pub(super) session: Session,
    /// The events that the program has not taken.
    pub(super) backlog: Backlog,
    /// The subscriptions to events.
    pub(super) hub: Arc<Hub>,
    /// The largest message that is accepted, in bytes.
    max_message: usize,
}

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StepEnd {
    /// Bytes were received, a command got its result, or the connection has ended.
    Done,
    /// The deadline was reached first.
    Expired,
}

/// How long a write may keep the client from reading. Otherwise a server and a client that both send much
/// would wait for each other (R24).
const PATIENCE: Duration = Duration::from_millis(50);

impl Link {
    pub(super) fn new(
        stream: Box<dyn Stream>,
        connection: Connection,
        settings: &Settings,
        hub: Arc<Hub>,
    ) -> Self {
        Self {
            stream: Some(stream),
            read_timeout: None,
            write_timeout: None,
            session: Session::new(connection, settings.limits(), Instant::now()),
            backlog: Backlog::new(settings.bounds),
            hub,
            max_message: settings.options.max_message,
        }
    }

    /// Moves bytes until the session has begun or failed to begin.
    pub(super) fn shake_hands(&mut self, server: &str) -> Result<(), Error> {
        let stream = self.stream.as_ref();
        if let Some(Err(error)) = stream.map(super::stream::Stream::set_blocking) {
            self.finish(End::Io(error.into()));
        }
        loop {
            match self.session.begun() {
                Some(true) => {
                    trace::connected(server, self.session.connection().greeting());
                    return Ok(());
                }
                Some(false) => {
                    let limit = self.max_message;
                    return Err(Error::not_begun(&self.session, server.to_owned(), limit));
                }
                None => drop(self.step(&Deadline::new(None))),
            }
        }
    }

    /// Why the connection ended, if it has.
    pub(super) fn end(&self) -> Option<&End> {
        self.session.end()
    }

    pub(super) fn can_pass_fds(&self) -> bool {
        let stream = self.stream.as_ref();
        stream.is_some_and(super::stream::Stream::can_pass_fds)
    }

    /// Sends all output, then waits until something is received or a command has its result.
    pub(super) fn step(&mut self, deadline: &Deadline) -> StepEnd {
        if let Some(step) = self.send(deadline) {
            return step;
        }
        loop {
            match self.remaining(deadline) {
                // Some systems wake up early; only the deadline counts.
                Ok(left) if self.is_done() || self.read(left) => return StepEnd::Done,
                Ok(_) => {}
                Err(Expired) => return StepEnd::Expired,
            }
        }
    }

    /// Sends all output; returns how the step ended, if something else came first.
    pub(super) fn send(&mut self, deadline: &Deadline) -> Option<StepEnd> {
        loop {
            let Ok(left) = self.remaining(deadline) else {
                return Some(StepEnd::Expired);
            };
            if self.is_done() {
                return Some(StepEnd::Done);
            }
            if !self.session.has_output() {
                return None;
            }
            match self.write(left.unwrap_or(PATIENCE).min(PATIENCE)) {
                Err(error) if is_timeout(&error) => {
                    while self.end().is_none()
                        && self.remaining(deadline).is_ok()
                        && self.read(Some(Duration::from_millis(1)))
                    {}
                }
                written => {
                    self.session.handle_write(written, Instant::now());
                    self.close();
                }
            }
        }
    }

    /// Passes the time to the session, and returns how long it can wait.
    fn remaining(&mut self, deadline: &Deadline) -> Result<Option<Duration>, Expired> {
        let now = Instant::now();
        self.session.handle_timeout(now);
        self.close();
        let next = self.session.poll_timeout();
        let next = next.map(|when| when.saturating_duration_since(now));
        let left = deadline.remaining()?;
        Ok(next.into_iter().chain(left).min())
    }

    /// Whether commands have results, or the connection has ended.
    fn is_done(&mut self) -> bool {
        let mut is_done = self.end().is_some();
        while self.session.next_done().is_some() {
            is_done = true;
        }
        is_done
    }

    fn write(&mut self, limit: Duration) -> io::Result<usize> {
        let stream = self.stream.as_mut().ok_or(io::ErrorKind::NotConnected)?;
        if self.write_timeout != Some(limit) {
            stream.set_write_timeout(Some(limit))?;
            self.write_timeout = Some(limit);
        }
        let chunk = self.session.output();
        match chunk.fd {
            Some(fd) => stream.write_with_fd(chunk.bytes, fd),
            None => stream.write(chunk.bytes),
        }
    }

    /// Reads, or waits for bytes; returns whether there were bytes or the end.
    fn read(&mut self, limit: Option<Duration>) -> bool {
        match self.read_some(limit) {
            Err(error) if is_timeout(&error) => return false,
            read => self.session.handle_read(read, Instant::now()),
        }
        self.deliver();
        self.close();
        true
    }

    fn read_some(&mut self, limit: Option<Duration>) -> io::Result<usize> {
        self.limit_read(limit)?;
        let stream = self.stream.as_mut().ok_or(io::ErrorKind::NotConnected)?;
        stream.read(self.session.room())
    }

    /// Sets a read time-out slightly below the limit. Successive calls have nearly
    /// the same limit, so that it is set once for many.
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

    /// Hands out events, and then the results of commands.
    fn deliver(&mut self) {
        self.observe();
        while let Some(event) = self.session.next_event() {
            self.hub.publish(&event, self.hub.connection());
            self.backlog.push(event);
        }
    }

    /// Passes sent and received messages to the observer.
    pub(super) fn observe(&mut self) {
        if self.session.connection().has_observed() {
            let observed = self.session.take_observed();
            self.hub.id().call(|| observed.show());
        }
    }

    /// Ends the connection, unless it has ended.
    pub(super) fn finish(&mut self, end: End) {
        self.session.close(end);
        self.close();
    }

    /// Reports the end, if there is one, to the subscriptions.
    fn close(&mut self) {
        if let Some(end) = self.session.end().cloned()
            && let Some(stream) = self.stream.take()
        {
            trace::ended(&end);
            self.deliver();
            wake_all(self.hub.end(&end, self.hub.connection()));
            drop(stream);
        }
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
