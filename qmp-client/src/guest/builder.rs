//! [`Builder`]: how a client reaches a guest agent.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::sleep;

use super::client::GuestClient;
use super::start::{self as agent, agent_setters};
use crate::client::{Transport, connect, now, start};
use crate::error::Error;
use crate::protocol::{Attempts, Connection};
use crate::settings::Settings;
use crate::subscription::Hub;
use qmp_transport::ToAddress;

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
            settings: Settings::for_agent(),
            attempt: agent::FIRST_ATTEMPT,
            attempts: Some(agent::ALL_ATTEMPTS),
        }
    }
}

impl Builder {
    agent_setters!();

    /// Connects to a guest agent, and waits until it answers. Until then, it makes one
    /// connection after the other (R43).
    ///
    /// # Errors
    /// [`Error::NoGuestAgent`] if no agent answers in time, [`Error::NotGuestAgent`] if the server is a
    /// monitor; if the argument is not an address to connect to, or no connection can be made.
    pub async fn connect(&self, address: impl ToAddress) -> Result<GuestClient, Error> {
        let address = address.to_connect()?;
        let server = address.to_string();
        let mut attempts = Attempts::new(self.attempt, self.attempts, now());
        loop {
            let limit = attempts.connect_limit(self.settings.connect_timeout, now());
            let error = match connect(&address, limit, self.settings.retry).await {
                Ok(transport) => {
                    let limit = attempts.begin(now());
                    match self.begin(transport, &server, limit).await {
                        Ok(client) => return Ok(client),
                        Err(error) => error,
                    }
                }
                Err(source) => Error::Connect {
                    address: address.clone(),
                    source,
                },
            };
            sleep(agent::after(&attempts, error, &server, now())?).await;
        }
    }

    /// Begins the session on an existing connection, in one attempt.
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
        let hub = Arc::new(Hub::new(settings.bounds));
        let (handle, _) = start(transport, connection, settings, server, hub).await?;
        Ok(GuestClient::new(handle))
    }
}

#[cfg(test)]
mod tests {
    use crate::blocking::GuestBuilder;

    #[test]
    fn both_clients_take_the_largest_piece_of_a_file() {
        let piece = (48 << 20) / 3 * 4 + 1000;
        for limit in [
            super::Builder::default().settings.options.max_message,
            GuestBuilder::default().max_message_set(),
        ] {
            assert!(limit >= piece, "{limit}");
        }
    }
}
