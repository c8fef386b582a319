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
    late_status: LateStatus,
}

impl Process {
    pub(super) fn new(client: GuestClient, pid: i64) -> Self {
        Self {
            client,
            pid,
            late_status: LateStatus::default(),
        }
    }

    /// Its number in the guest, or a handle for it in a guest with Windows.
    #[must_use]
    pub fn pid(&self) -> i64 {
        self.pid
    }

    /// Returns its output, if it has ended. The agent reports that once, and then forgets the program.
    ///
    /// # Errors
    /// If the agent does not know the program, or has forgotten it; if its output is not base64; those of
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
        if let Some(late_status) = self.late_status.take() {
            return Ok(late_status);
        }
        let late_status = self.late_status.clone();
        let call = self.client.execute(question).deadline(limit);
        let answer = call.late(Box::new(move |answer| {
            late_status.keep(answer);
            None
        }));
        match answer.await {
            // The late answer to an earlier query came before the refusal of this one.
            Err(error @ Error::Refused { .. }) => self.late_status.take().ok_or(error),
            answer => answer,
        }
    }

    /// Waits until it has ended, and returns its output.
    ///
    /// # Errors
    /// [`Error::Deadline`] if it does not end in time, and then it continues; those of
    /// [`try_wait`](Self::try_wait). If the agent reports the end later, or to a wait that was dropped, the next wait
    /// returns it.
    pub async fn wait(&self, limit: impl Into<Option<Duration>>) -> Result<Output, Error> {
        self.wait_from(Instant::now(), limit.into()).await
    }

    /// Waits for the rest of a time limit that started earlier.
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

/// An agent's report of the end of a program that came when no call waited for it. Agents report it once.
#[derive(Clone, Debug, Default)]
struct LateStatus(Arc<Mutex<Option<GuestExecStatus>>>);

impl LateStatus {
    /// Takes the late report.
    fn take(&self) -> Option<GuestExecStatus> {
        self.lock().take()
    }

    /// Keeps a late answer, if it reports the end.
    fn keep(&self, answer: &str) {
        let status = qmp_types::from_str(answer).ok();
        if let Some(status) = status.filter(|status: &GuestExecStatus| status.exited) {
            *self.lock() = Some(status);
        }
    }

    /// No code that can panic runs under the lock.
    fn lock(&self) -> MutexGuard<'_, Option<GuestExecStatus>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
