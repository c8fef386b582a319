//! [`Process`]: a program that runs in a guest.

use std::time::Duration;

use qmp_types::qga::commands::GuestExecStatus;
use tokio::time::{sleep, timeout};

use super::client::GuestClient;
use super::exec::{Backoff, Output, too_slow};
use crate::error::Error;

/// A program that runs in a guest. Dropping it leaves it running.
#[derive(Clone, Debug)]
pub struct Process {
    client: GuestClient,
    pid: i64,
}

impl Process {
    pub(super) fn new(client: GuestClient, pid: i64) -> Self {
        Self { client, pid }
    }

    /// Its number in the guest, or a handle for it in a guest with Windows.
    #[must_use]
    pub fn pid(&self) -> i64 {
        self.pid
    }

    /// What came of it, if it has ended. The agent says it once, and then forgets the program.
    ///
    /// # Errors
    /// If the agent does not know the program, or not any more; if its output is not base64; those of
    /// [`GuestClient::execute`].
    pub async fn try_wait(&self) -> Result<Option<Output>, Error> {
        let status = self.client.execute(GuestExecStatus::new(self.pid)).await?;
        Output::of(&status)
    }

    /// Waits until it has ended, and says what came of it.
    ///
    /// # Errors
    /// [`Error::Deadline`] if it does not end in time, and then it goes on; those of
    /// [`try_wait`](Self::try_wait).
    pub async fn wait(&self, limit: impl Into<Option<Duration>>) -> Result<Output, Error> {
        match limit.into() {
            None => self.poll_until_it_ends().await,
            Some(limit) => match timeout(limit, self.poll_until_it_ends()).await {
                Ok(output) => output,
                Err(_) => Err(too_slow(limit)),
            },
        }
    }

    async fn poll_until_it_ends(&self) -> Result<Output, Error> {
        let mut backoff = Backoff::new();
        loop {
            if let Some(output) = self.try_wait().await? {
                return Ok(output);
            }
            sleep(backoff.next()).await;
        }
    }
}
