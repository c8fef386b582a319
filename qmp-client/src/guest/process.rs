//! [`Process`]: a program that runs in a guest.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use qmp_types::Command;
use qmp_types::qga::commands::GuestExecStatus as AskStatus;
use qmp_types::qga::types::GuestExecStatus;
use tokio::time::{Instant, sleep};

use super::client::GuestClient;
use super::exec::{Output, Watch};
use crate::error::Error;

/// A program that runs in a guest. Dropping it leaves it running.
#[derive(Clone, Debug)]
pub struct Process {
    client: GuestClient,
    pid: i64,
    told: Told,
}

impl Process {
    pub(super) fn new(client: GuestClient, pid: i64) -> Self {
        Self {
            client,
            pid,
            told: Told::default(),
        }
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
        let limit = self.client.deadline_of(AskStatus::NAME);
        let status = self.ask(AskStatus::new(self.pid), limit).await?;
        Output::of(&status)
    }

    async fn ask(
        &self,
        question: AskStatus,
        limit: Option<Duration>,
    ) -> Result<GuestExecStatus, Error> {
        if let Some(told) = self.told.take() {
            return Ok(told);
        }
        let told = self.told.clone();
        let call = self.client.execute(question).deadline(limit);
        let answer = call.late(Box::new(move |answer| {
            told.keep(answer);
            None
        }));
        match answer.await {
            // The answer to an earlier question came after its time, and before the refusal of this one.
            Err(error @ Error::Refused { .. }) => self.told.take().ok_or(error),
            answer => answer,
        }
    }

    /// Waits until it has ended, and says what came of it.
    ///
    /// # Errors
    /// [`Error::Deadline`] if it does not end in time, and then it goes on. If the agent says meanwhile, or
    /// to a wait that was dropped, what came of it, the next wait has that. Those of
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
            let answer = self.ask(question, limit).await;
            match watch.said(answer, began.elapsed())? {
                ControlFlow::Break(output) => return Ok(output),
                ControlFlow::Continue(pause) => sleep(pause).await,
            }
        }
    }
}

/// What an agent has said of the end of a program when no call waited for it. Agents say it once.
#[derive(Clone, Debug, Default)]
struct Told(Arc<Mutex<Option<GuestExecStatus>>>);

impl Told {
    /// Takes what has been told.
    fn take(&self) -> Option<GuestExecStatus> {
        self.lock().take()
    }

    /// Keeps a late answer, if it tells the end.
    fn keep(&self, answer: &str) {
        let status = qmp_types::from_str(answer).ok();
        if let Some(status) = status.filter(|status: &GuestExecStatus| status.exited) {
            *self.lock() = Some(status);
        }
    }

    /// Nothing that can panic is done with the lock held.
    fn lock(&self) -> MutexGuard<'_, Option<GuestExecStatus>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
