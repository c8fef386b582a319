//! [`Slot`]: a call that someone waits for, and when there is something to decide about it.

use std::task::Waker;
use std::time::Duration;

use tokio::time::Instant;

use crate::late::Late;
use crate::protocol::{Failure, Outcome, Text};

/// A command that someone waits for.
pub(super) struct Slot {
    pub(super) waker: Waker,
    pub(super) done: Option<Done>,
    /// The timer that is set.
    pub(super) expires: Option<Instant>,
    pub(super) deadline: Option<Instant>,
    pub(super) silence: Option<Silence>,
    pub(super) late: Option<Late>,
}

/// A command that has no reply on success (R33) has succeeded when the server has worked on it for so
/// long without an error.
pub(super) struct Silence {
    pub(super) long: Duration,
    /// When the server began to work on it, or a little later.
    pub(super) since: Option<Instant>,
}

/// What came of a command.
pub(super) enum Done {
    /// What it returned, or why it did not.
    Reply(Result<Text, Failure>),
    /// It has no reply on success, and none has come.
    Silence,
    /// Its time was over.
    Expired(Outcome),
}

impl Slot {
    /// Sets the time when there is something to decide, if there is one.
    pub(super) fn set_timer(&mut self, now: Instant, is_running: bool) {
        let silent = self.silence.as_mut().and_then(|silence| {
            let since = silence.since.filter(|_| is_running);
            silence.since = is_running.then(|| since.unwrap_or(now));
            silence.since.unwrap_or(now).checked_add(silence.long)
        });
        self.expires = self.deadline.into_iter().chain(silent).min();
    }
}

impl Silence {
    pub(super) fn is_over(&self, now: Instant) -> bool {
        self.since
            .is_some_and(|since| now.duration_since(since) >= self.long)
    }
}
