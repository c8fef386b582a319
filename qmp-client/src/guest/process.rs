//! [`Process`]: a program that runs in a guest.

use std::ops::ControlFlow;
use std::time::Duration;

use qmp_types::Command;
use qmp_types::qga::commands::GuestExecStatus as AskStatus;
use tokio::time::{Instant, sleep};

use super::client::GuestClient;
use super::exec::{Output, Watch};
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
        let status = self.client.execute(AskStatus::new(self.pid)).await?;
        Output::of(&status)
    }

    /// Waits until it has ended, and says what came of it.
    ///
    /// # Errors
    /// [`Error::Deadline`] if it does not end in time, and then it goes on; those of
    /// [`try_wait`](Self::try_wait).
    pub async fn wait(&self, limit: impl Into<Option<Duration>>) -> Result<Output, Error> {
        self.wait_from(Instant::now(), limit.into()).await
    }

    /// Waits as long as is left of a time that began before.
    pub(super) async fn wait_from(
        &self,
        began: Instant,
        limit: Option<Duration>,
    ) -> Result<Output, Error> {
        let own = self.client.deadline_of(AskStatus::NAME);
        let mut watch = Watch::new(self.pid, limit, own);
        loop {
            let (question, limit) = watch.ask(began.elapsed())?;
            let answer = self.client.execute(question).deadline(limit).await;
            match watch.said(answer, began.elapsed())? {
                ControlFlow::Break(output) => return Ok(output),
                ControlFlow::Continue(pause) => sleep(pause).await,
            }
        }
    }
}
