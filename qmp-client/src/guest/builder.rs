//! [`Builder`]: how a client reaches a guest agent.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::client::GuestClient;
use super::start as agent;
use super::start::agent_setters;
use crate::address::Address;
use crate::client::{Transport, connect, start};
use crate::error::Error;
use crate::protocol::Connection;
use crate::settings::Settings;

/// How a client reaches a guest agent, and how it behaves.
///
/// ```no_run
/// # async fn example() -> Result<(), qmp_client::Error> {
/// use std::time::Duration;
/// use qmp_client::guest::GuestClient;
///
/// // The guest has just been started.
/// let guest = GuestClient::builder()
///     .agent_timeout(Duration::from_secs(300))
///     .connect("unix:/run/vm1.qga")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    settings: Settings,
    attempt: Duration,
    attempts: Option<Duration>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            settings: Settings::default(),
            attempt: agent::FIRST_ATTEMPT,
            attempts: Some(agent::ALL_ATTEMPTS),
        }
    }
}

impl Builder {
    agent_setters!();

    /// Connects to a guest agent, and waits until it answers. As long as it does not, it makes one
    /// connection after the other (R43).
    ///
    /// # Errors
    /// [`Error::NoGuestAgent`] if none answers in time, [`Error::NotGuestAgent`] if the server is a
    /// monitor. If the text is no address, or no connection can be made.
    pub async fn connect(&self, address: &str) -> Result<GuestClient, Error> {
        let address = Address::to_connect(address)?;
        let server = address.to_string();
        let began = Instant::now();
        let left = || {
            self.attempts
                .map(|limit| limit.saturating_sub(began.elapsed()))
        };
        let mut attempt = self.attempt;
        let mut attempts = 0;
        loop {
            let limit = left()
                .into_iter()
                .chain(self.settings.connect_timeout)
                .min();
            let transport = match connect(&address, limit, self.settings.retry).await {
                Ok(transport) => transport,
                Err(source) => return Err(Error::Connect { address, source }),
            };
            attempts += 1;
            let limit = left().unwrap_or(attempt).min(attempt);
            match self.begin(transport, &server, limit).await {
                Err(error) if agent::is_worth_another(&error) => {}
                result => return result,
            }
            if left().is_some_and(|left| left <= agent::PAUSE) {
                return Err(Error::NoGuestAgent {
                    server,
                    waited: began.elapsed(),
                    attempts,
                });
            }
            sleep(agent::PAUSE).await;
            attempt = agent::next_attempt(attempt);
        }
    }

    /// Begins the session on a connection that has been made. There is one attempt.
    ///
    /// # Errors
    /// If no agent answers in the time for all attempts; those of [`connect`](Self::connect).
    pub async fn open_transport(&self, transport: impl Transport) -> Result<GuestClient, Error> {
        let limit = self.attempts.unwrap_or(Duration::MAX);
        self.begin(Box::new(transport), "the server", limit).await
    }

    async fn begin(
        &self,
        transport: Box<dyn Transport>,
        server: &str,
        limit: Duration,
    ) -> Result<GuestClient, Error> {
        let options = self.settings.options.clone();
        let connection = Connection::guest_agent(options, agent::unique());
        let mut settings = self.settings.clone();
        settings.greeting_timeout = Some(limit);
        let (handle, _) = start(transport, connection, settings, server, Arc::default()).await?;
        Ok(GuestClient::new(handle))
    }
}
