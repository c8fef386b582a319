//! How a session with a guest agent begins: numbers to ask for (R41), and how long to wait for the
//! answer (R43).

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::io;
use std::time::{Duration, SystemTime};

use qmp_types::{Greeting, Version};

use crate::error::Error;

/// A number that no other client has asked for lately. It is one that every reader of JSON takes,
/// even if it knows no integers.
pub(crate) fn unique() -> u64 {
    let now = SystemTime::now();
    RandomState::new().hash_one((now, std::process::id())) >> 12
}

/// The attempts to reach an agent, one after the other (R43). What time it is, the client says: how long
/// it has tried.
#[derive(Debug)]
pub(crate) struct Attempts {
    /// How long the next one may take.
    next: Duration,
    limit: Option<Duration>,
    /// How many connections have been made.
    made: u32,
}

impl Attempts {
    pub(crate) fn new(first: Duration, limit: Option<Duration>) -> Self {
        Self {
            next: first,
            limit,
            made: 0,
        }
    }

    /// How long making the next connection may take.
    pub(crate) fn connect_limit(&self, own: Option<Duration>, tried: Duration) -> Option<Duration> {
        own.into_iter().chain(self.left(tried)).min()
    }

    /// A connection has been made. Gives how long the agent has to answer: more and more, because it may
    /// be there but slow.
    pub(crate) fn begin(&mut self, tried: Duration) -> Duration {
        const MOST: Duration = Duration::from_secs(30);
        let limit = self.next.min(self.left(tried).unwrap_or(Duration::MAX));
        self.made = self.made.saturating_add(1);
        self.next = self.next.saturating_mul(2).min(MOST).max(self.next);
        limit
    }

    /// An attempt failed. Gives how long to wait before the next one, if one may do better.
    pub(crate) fn failed(
        &self,
        error: Error,
        server: &str,
        tried: Duration,
    ) -> Result<Duration, Error> {
        /// An agent that ends the connection at once is not asked again at once.
        const PAUSE: Duration = Duration::from_millis(50);
        let no_more = self.left(tried).is_some_and(|left| left <= PAUSE);
        match error {
            Error::Deadline { .. } | Error::ClosedBeforeGreeting { .. } | Error::Io { .. }
                if !no_more =>
            {
                Ok(PAUSE)
            }
            Error::Deadline { .. } | Error::ClosedBeforeGreeting { .. } | Error::Io { .. } => {
                Err(self.no_agent(server, tried))
            }
            // There was somebody before, and the time was over while the connection was being made.
            Error::Connect { source, .. }
                if no_more && self.made > 0 && source.kind() == io::ErrorKind::TimedOut =>
            {
                Err(self.no_agent(server, tried))
            }
            error => Err(error),
        }
    }

    fn left(&self, tried: Duration) -> Option<Duration> {
        self.limit.map(|limit| limit.saturating_sub(tried))
    }

    fn no_agent(&self, server: &str, tried: Duration) -> Error {
        Error::NoGuestAgent {
            server: server.to_owned(),
            waited: tried,
            attempts: self.made,
        }
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
