//! [`Deadline`]: how long something may take, from when it began.

use std::time::{Duration, Instant};

#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline {
    began: Instant,
    limit: Option<Duration>,
}

/// The time is over.
#[derive(Debug)]
pub(super) struct Expired;

impl Deadline {
    /// Begins now. No limit is no deadline.
    pub(super) fn new(limit: Option<Duration>) -> Self {
        Self {
            began: Instant::now(),
            limit,
        }
    }

    /// The time that is left, if there is a limit. It is never zero, which sockets do not take as
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

    /// The whole time.
    pub(super) fn limit(&self) -> Duration {
        self.limit.unwrap_or(Duration::MAX)
    }
}
