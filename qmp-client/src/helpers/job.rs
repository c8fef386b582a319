//! [`JobRun`]: a job, followed to its end.

use qmp_types::Command;
use qmp_types::qmp::types::JobInfo;

use super::drive::drive;
use crate::client::{Client, Events};
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::steps::job::{EVENTS, Goal, Job};

/// A job that is followed to its end.
#[derive(Debug)]
pub struct JobRun {
    client: Client,
    events: Events<ReceivedEvent>,
    job: Job,
}

impl JobRun {
    /// Follows a job that runs, or that the program starts next.
    #[must_use]
    pub fn new(client: &Client, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            events: client.events_named(EVENTS),
            job: Job::new(id.into()),
        }
    }

    /// Runs the command that starts a job, and follows the job. The id must be that in the command.
    ///
    /// # Errors
    /// Those of [`Client::execute`].
    pub async fn start<C: Command>(
        client: &Client,
        id: impl Into<String>,
        command: C,
    ) -> Result<Self, Error> {
        let run = Self::new(client, id);
        client.execute(command).await?;
        Ok(run)
    }

    /// The id of the job.
    #[must_use]
    pub fn id(&self) -> &str {
        self.job.id()
    }

    /// Waits until the job has advanced, and returns its state; the first call returns at once. `None` when the job
    /// is over; then [`finish`](Self::finish) reports how it ended.
    ///
    /// A job that becomes ready or pending waits for the program to run `job-complete` or
    /// `job-finalize`, or to call [`finish`](Self::finish).
    ///
    /// # Errors
    /// If the connection fails, or the server does not list its jobs.
    pub async fn progress(&mut self) -> Result<Option<JobInfo>, Error> {
        self.reach(Goal::Progress).await
    }

    /// Waits until the job is ready: a mirror or a commit whose target equals its source. `None` if it will
    /// not be, because it has left that state, is of another type, or is over; then [`finish`](Self::finish) reports
    /// how it ended.
    ///
    /// # Errors
    /// Those of [`progress`](Self::progress).
    pub async fn wait_ready(&mut self) -> Result<Option<JobInfo>, Error> {
        self.reach(Goal::Ready).await
    }

    /// Cancels the job without waiting for its end. [`finish`](Self::finish) waits, and fails with
    /// [`Error::JobCancelled`] unless the job completed first. It is not an error if the job is already over.
    ///
    /// # Errors
    /// If the server refuses to cancel the running job; those of [`Client::execute`].
    pub async fn cancel(&mut self) -> Result<(), Error> {
        self.reach(Goal::Cancel).await.map(drop)
    }

    /// Brings the job to its end, and dismisses it. It completes a ready job and finalizes a
    /// pending one, unless the job is being [cancelled](Self::cancel).
    ///
    /// # Errors
    /// [`Error::JobCancelled`] if it was cancelled, [`Error::JobFailed`] if it failed; those of
    /// [`progress`](Self::progress). Only block jobs have an event that distinguishes cancelling from failing: other jobs
    /// that another program cancels count as failed.
    pub async fn finish(mut self) -> Result<(), Error> {
        self.reach(Goal::Finish).await.map(drop)
    }

    async fn reach(&mut self, goal: Goal) -> Result<Option<JobInfo>, Error> {
        drive(&self.client, &mut self.events, self.job.set_goal(goal)).await
    }
}
