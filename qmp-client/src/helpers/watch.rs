//! [`Watch`]: waits until it is worth asking for a state again.

use std::future::Future;
use std::time::Duration;

use tokio::time::timeout;

use crate::client::{Client, Events};
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::subscription::Received;

/// How often a state is asked for while no event comes: for progress, and because an event may be missing.
const PAUSE: Duration = Duration::from_millis(500);

#[derive(Debug)]
pub(super) struct Watch(Events<ReceivedEvent>);

/// What has happened.
pub(super) enum News {
    Event(ReceivedEvent),
    /// Nothing for a while, or nobody knows what.
    Perhaps,
}

impl Watch {
    pub(super) fn new(client: &Client, names: &[&'static str]) -> Self {
        Self(client.events_named(names.iter().copied()))
    }

    /// Waits for news.
    pub(super) async fn news(&mut self) -> Result<News, Error> {
        match timeout(PAUSE, self.0.next()).await {
            Ok(received) => Ok(news(received?)),
            Err(_) => Ok(News::Perhaps),
        }
    }

    /// Takes an event that has come. That the connection has ended is for the next command or wait to
    /// say: what came before that counts.
    pub(super) fn try_event(&mut self) -> Option<News> {
        self.0.try_next().ok().flatten().map(news)
    }

    /// Drops what has come.
    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

fn news(received: Received<ReceivedEvent>) -> News {
    match received {
        Received::Event(event) => News::Event(event),
        Received::Lost(_) | Received::Reconnected => News::Perhaps,
    }
}

/// Waits for something to come true, but not longer than that.
pub(super) async fn within<T>(
    limit: Option<Duration>,
    what: impl FnOnce() -> String,
    doing: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    in_time(limit, doing).await.unwrap_or_else(|| {
        Err(Error::TooSlow {
            what: what(),
            waited: limit.unwrap_or(Duration::MAX),
        })
    })
}

/// Gives what comes of something, if that is in time.
pub(super) async fn in_time<T>(
    limit: Option<Duration>,
    doing: impl Future<Output = T>,
) -> Option<T> {
    match limit {
        None => Some(doing.await),
        Some(limit) => timeout(limit, doing).await.ok(),
    }
}
