//! [`Call`]: a command with the options of this run.

use std::fmt;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use qmp_types::Command;

use super::session::Session;
use crate::error::Error;
use crate::protocol::{CommandId, Request};

/// A command to run, with the options of this run.
///
/// ```no_run
/// use std::time::Duration;
/// use qmp_client::{Error, blocking::Client};
/// use qmp_types::Command;
///
/// fn patiently<C: Command>(qemu: &mut Client, command: C) -> Result<C::Return, Error> {
///     qemu.call(command).deadline(Duration::from_secs(3600)).run()
/// }
/// ```
#[must_use = "it does nothing until `run` or `submit` is called"]
pub struct Call<'c, C> {
    session: &'c mut Session,
    command: C,
    request: Request,
    deadline: Option<Duration>,
}

/// A command that has been sent or waits for its turn. [`Client::wait`](crate::blocking::Client::wait) returns its reply; dropping
/// it drops the reply.
pub struct Pending<C> {
    pub(super) command: C,
    pub(super) ticket: Ticket,
}

/// The right to a reply. Dropping it tells the session that the reply is not wanted.
pub(super) struct Ticket {
    pub(super) id: CommandId,
    pub(super) unwanted: Unwanted,
}

/// The commands whose tickets have been dropped.
#[derive(Clone, Debug, Default)]
pub(super) struct Unwanted(Arc<Mutex<Vec<CommandId>>>);

impl Unwanted {
    pub(super) fn take(&self) -> Vec<CommandId> {
        std::mem::take(&mut self.lock())
    }

    /// Whether both are of the same connection.
    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Whether a ticket may be left.
    pub(super) fn has_tickets(&self) -> bool {
        Arc::strong_count(&self.0) > 1
    }

    fn lock(&self) -> MutexGuard<'_, Vec<CommandId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.unwanted.lock().push(self.id);
    }
}

impl<'c, C: Command> Call<'c, C> {
    pub(super) fn new(session: &'c mut Session, command: C, request: Request) -> Self {
        Self {
            deadline: session.deadline_of(C::NAME),
            session,
            command,
            request,
        }
    }

    /// Sets how long the command may take; `None` means no limit.
    pub fn deadline(mut self, limit: impl Into<Option<Duration>>) -> Self {
        self.deadline = limit.into();
        self
    }

    /// Sends a file descriptor with the command, which must be one that takes one: `getfd` or
    /// `add-fd` (R44).
    pub fn fd(mut self, fd: impl Into<OwnedFd>) -> Self {
        self.request = self.request.with_fd(fd.into());
        self
    }

    /// Runs the command and returns its reply.
    ///
    /// # Errors
    /// Those of [`Client::execute`](crate::blocking::Client::execute); if there is a file descriptor, and the command does not take one
    /// or the connection cannot pass it.
    pub fn run(self) -> Result<C::Return, Error> {
        let Self {
            session,
            command,
            request,
            deadline,
        } = self;
        let id = session.issue(request, deadline, None)?;
        session.finish(id, &command)
    }

    /// Sends the command, or queues it, without waiting for its reply.
    ///
    /// # Errors
    /// If there is a file descriptor, and the command does not take one or the connection cannot pass
    /// it. [`Client::wait`](crate::blocking::Client::wait) returns all other errors.
    pub fn submit(self) -> Result<Pending<C>, Error> {
        let Self {
            session,
            command,
            request,
            deadline,
        } = self;
        let id = session.issue(request, deadline, None)?;
        let ticket = session.ticket(id);
        session.send_now();
        Ok(Pending { command, ticket })
    }
}

/// Arguments may be secret.
impl<C> fmt::Debug for Call<'_, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("request", &self.request)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// Arguments may be secret.
impl<C> fmt::Debug for Pending<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending")
            .field("id", &self.ticket.id)
            .finish_non_exhaustive()
    }
}
