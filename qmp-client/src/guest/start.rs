//! How a session with a guest agent begins: numbers to ask for (R41), and how long to wait for the
//! answer (R43).

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::time::{Duration, SystemTime};

use qmp_types::{Greeting, Version};

use crate::error::Error;

/// A number that no other client has asked for lately. It is one that every reader of JSON takes,
/// even if it knows no integers.
pub(crate) fn unique() -> u64 {
    let now = SystemTime::now();
    RandomState::new().hash_one((now, std::process::id())) >> 12
}

/// How long the next attempt to reach an agent may take: more and more, because it may be there but
/// slow.
pub(crate) fn next_attempt(attempt: Duration) -> Duration {
    const MOST: Duration = Duration::from_secs(30);
    (2 * attempt).min(MOST).max(attempt)
}

/// How long to wait before the next attempt if the last one failed at once.
pub(crate) const PAUSE: Duration = Duration::from_millis(50);

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

/// An agent does not greet, and nobody sees this one.
pub(crate) fn no_greeting() -> Greeting {
    let version = Version {
        major: 0,
        minor: 0,
        micro: 0,
        package: String::new(),
    };
    Greeting::new(version, Vec::new())
}

/// Whether another attempt may do better.
pub(crate) fn is_worth_another(error: &Error) -> bool {
    matches!(
        error,
        Error::Deadline { .. } | Error::ClosedBeforeGreeting { .. } | Error::Io { .. }
    )
}

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
