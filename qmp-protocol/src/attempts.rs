//! [`Attempts`]: when to connect again until a guest agent answers (R43).

use std::time::{Duration, Instant};

/// Consecutive attempts to reach a guest agent (R43).
#[derive(Debug)]
pub struct Attempts {
    began: Instant,
    /// How long the next attempt may take.
    next: Duration,
    limit: Option<Duration>,
    made: u32,
}

/// How an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailedAttempt {
    /// A connection was made, and no agent answered.
    NoAnswer,
    /// No connection could be made in time.
    NotConnected,
}

/// What to do after an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextAttempt {
    /// Make another, after this pause.
    After(Duration),
    /// Give up: there is no agent.
    NoAgent {
        /// How long all attempts took.
        waited: Duration,
        /// How many connections were made.
        attempts: u32,
    },
    /// Report why no connection could be made.
    Report,
}

/// An agent that ends the connection at once is not asked again at once.
const PAUSE: Duration = Duration::from_millis(50);

impl Attempts {
    /// Starts now. `first` limits the first attempt, `limit` all of them together.
    #[must_use]
    pub fn new(first: Duration, limit: Option<Duration>, now: Instant) -> Self {
        Self {
            began: now,
            next: first,
            limit,
            made: 0,
        }
    }

    /// Returns how long the next connection may take to be made; `own` is the limit for a single one.
    #[must_use]
    pub fn connect_limit(&self, own: Option<Duration>, now: Instant) -> Option<Duration> {
        own.into_iter().chain(self.left(now)).min()
    }

    /// Notes that a connection was made, and returns how long the agent has to answer: longer each time, because the agent may
    /// be slow.
    pub fn begin(&mut self, now: Instant) -> Duration {
        const LONGEST: Duration = Duration::from_secs(30);
        let limit = self.next.min(self.left(now).unwrap_or(Duration::MAX));
        self.made = self.made.saturating_add(1);
        self.next = self.next.saturating_mul(2).min(LONGEST).max(self.next);
        limit
    }

    /// Notes that an attempt failed, and returns what to do next.
    #[must_use]
    pub fn failed(&self, why: FailedAttempt, now: Instant) -> NextAttempt {
        let no_more = self.left(now).is_some_and(|left| left <= PAUSE);
        match why {
            FailedAttempt::NoAnswer if !no_more => NextAttempt::After(PAUSE),
            // An earlier attempt reached a server, and the time ran out while this connection was being made.
            FailedAttempt::NotConnected if !no_more || self.made == 0 => NextAttempt::Report,
            FailedAttempt::NoAnswer | FailedAttempt::NotConnected => NextAttempt::NoAgent {
                waited: self.tried(now),
                attempts: self.made,
            },
        }
    }

    fn tried(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.began)
    }

    fn left(&self, now: Instant) -> Option<Duration> {
        let tried = self.tried(now);
        self.limit.map(|limit| limit.saturating_sub(tried))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: Duration = Duration::from_secs(1);

    #[test]
    fn attempts_take_twice_as_long_each_time_until_all_time_is_over_r43() {
        let began = Instant::now();
        let mut attempts = Attempts::new(S, Some(10 * S), began);
        let mut now = began;
        let mut limits = Vec::new();
        let end = loop {
            let limit = attempts.begin(now);
            limits.push(limit);
            now += limit;
            match attempts.failed(FailedAttempt::NoAnswer, now) {
                NextAttempt::After(pause) => now += pause,
                end => break end,
            }
        };
        assert_eq!(limits[..3], [S, 2 * S, 4 * S]);
        assert_eq!(limits.len(), 4);
        assert_eq!(
            end,
            NextAttempt::NoAgent {
                waited: 10 * S,
                attempts: 4
            }
        );
    }

    #[test]
    fn without_a_limit_an_attempt_takes_at_most_thirty_seconds_r43() {
        let began = Instant::now();
        let mut attempts = Attempts::new(S, None, began);
        let last = (0..8).map(|_| attempts.begin(began)).last();
        assert_eq!(last, Some(30 * S));
        let year = began + 365 * 86_400 * S;
        let next = attempts.failed(FailedAttempt::NoAnswer, year);
        assert_eq!(next, NextAttempt::After(PAUSE));
        assert_eq!(attempts.connect_limit(Some(S), year), Some(S));
    }

    #[test]
    fn that_no_connection_can_be_made_is_said_unless_there_was_one_r43() {
        let began = Instant::now();
        let mut attempts = Attempts::new(S, Some(10 * S), began);
        let over = began + 10 * S;
        let failed = |attempts: &Attempts, now| attempts.failed(FailedAttempt::NotConnected, now);
        assert_eq!(failed(&attempts, over), NextAttempt::Report);
        attempts.begin(began);
        assert_eq!(failed(&attempts, began + S), NextAttempt::Report);
        let end = failed(&attempts, over);
        assert!(
            matches!(end, NextAttempt::NoAgent { attempts: 1, .. }),
            "{end:?}"
        );
    }
}
