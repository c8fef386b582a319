//! [`Deadline`]: a time limit that started in the past.

use std::time::{Duration, Instant};

#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline {
    began: Instant,
    limit: Option<Duration>,
}

/// The time limit has passed.
#[derive(Debug)]
pub(super) struct Expired;

impl Deadline {
    /// Starts now. Without a limit it never expires.
    pub(super) fn new(limit: Option<Duration>) -> Self {
        Self {
            began: Instant::now(),
            limit,
        }
    }

    /// Returns the remaining time, if there is a limit. It is never zero, which sockets do not accept as
    /// a time-out.
    pub(super) fn remaining(&self) -> Result<Option<Duration>, Expired> {
        let Some(limit) = self.limit else {
            return Ok(None);
        };
        match limit.checked_sub(self.began.elapsed()) {
            None | Some(Duration::ZERO) => Err(Expired),
            left => Ok(left),
        }
    }

    /// The time limit.
    pub(super) fn limit(&self) -> Duration {
        self.limit.unwrap_or(Duration::MAX)
    }
}
