//! The beginning of a session with a guest agent: the numbers to ask for (R41), and the time limits of
//! attempts (R43).

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::io;
use std::time::{Duration, Instant, SystemTime};

use crate::error::Error;
use crate::protocol::{Attempts, FailedAttempt, NextAttempt};

/// Returns a number that no other client has used lately. A JSON parser that only knows floating-point numbers reads
/// it exactly.
pub(crate) fn unique() -> u64 {
    let now = SystemTime::now();
    RandomState::new().hash_one((now, std::process::id())) >> 12
}

/// Decides after a failed attempt to reach an agent: returns how long to wait before the next one, or the error.
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

/// The default limit of the first attempt.
pub(crate) const FIRST_ATTEMPT: Duration = Duration::from_secs(1);

/// The default limit of all attempts together.
pub(crate) const ALL_ATTEMPTS: Duration = Duration::from_secs(10);

/// The setters of both builders for guest agents, which have the fields `settings`,
/// `attempt` and `attempts`.
macro_rules! agent_setters {
    () => {
        $crate::settings::common_setters!();

        /// How long the agent may take to answer over one connection before the client makes another. 1 s
        /// by default. Each attempt may take twice as long as the one before, up to 30 s.
        ///
        /// What is sent before the agent runs is lost, so waiting longer does not help (R43).
        pub fn attempt_timeout(mut self, limit: Duration) -> Self {
            self.attempt = limit;
            self
        }

        /// How long all attempts to reach the agent may take together. 10 s by default; a guest that
        /// is just booting needs more.
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
