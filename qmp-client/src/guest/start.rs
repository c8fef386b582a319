//! How a session with a guest agent begins: numbers to ask for (R41), and how long to wait for the
//! answer (R43).

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::io;
use std::time::{Duration, Instant, SystemTime};

use crate::error::Error;
use crate::protocol::{Attempts, FailedAttempt, NextAttempt};

/// A number that no other client has asked for lately. It is one that every reader of JSON takes,
/// even if it knows no integers.
pub(crate) fn unique() -> u64 {
    let now = SystemTime::now();
    RandomState::new().hash_one((now, std::process::id())) >> 12
}

/// An attempt to reach an agent failed. Gives how long to wait before the next one, if one may do better.
pub(crate) fn after(
    attempts: &Attempts,
    error: Error,
    server: &str,
    now: Instant,
) -> Result<Duration, Error> {
    let why = match &error {
        Error::Deadline { .. } | Error::ClosedBeforeGreeting { .. } | Error::Io { .. } => {
            FailedAttempt::NoAnswer
        }
        Error::Connect { source, .. } if source.kind() == io::ErrorKind::TimedOut => {
            FailedAttempt::NotConnected
        }
        _ => return Err(error),
    };
    match attempts.failed(why, now) {
        NextAttempt::After(pause) => Ok(pause),
        NextAttempt::NoAgent { waited, attempts } => Err(Error::NoGuestAgent {
            server: server.to_owned(),
            waited,
            attempts,
        }),
        NextAttempt::Report => Err(error),
    }
}

/// How long the first attempt may take unless that is set.
pub(crate) const FIRST_ATTEMPT: Duration = Duration::from_secs(1);

/// How long all attempts together may take unless that is set.
pub(crate) const ALL_ATTEMPTS: Duration = Duration::from_secs(10);

/// The methods of both builders of clients of guest agents. The builder has the fields `settings`,
/// `attempt` and `attempts`.
macro_rules! agent_setters {
    () => {
        $crate::settings::common_setters!();

        /// How long the agent may take to answer over one connection before another is made. 1 s
        /// unless set. Each attempt may take twice as long as the one before, up to 30 s.
        ///
        /// What is sent before the agent runs is lost, so waiting longer does not help (R43).
        pub fn attempt_timeout(mut self, limit: Duration) -> Self {
            self.attempt = limit;
            self
        }

        /// How long all attempts to reach the agent may take together. 10 s unless set; a guest that
        /// has just been started needs more.
        pub fn agent_timeout(mut self, limit: impl Into<Option<Duration>>) -> Self {
            self.attempts = limit.into();
            self
        }
    };
}

pub(crate) use agent_setters;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_differ_and_are_exact_as_floating_point_numbers_r41() {
        let numbers = [unique(), unique(), unique()];
        assert!(numbers[0] != numbers[1] && numbers[1] != numbers[2]);
        assert!(numbers.iter().all(|number| *number < 1 << 53));
    }
}
