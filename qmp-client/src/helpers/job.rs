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
    /// Follows a job that is to be started now, or that runs already.
    #[must_use]
    pub fn new(client: &Client, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            events: client.events_named(EVENTS),
            job: Job::new(id.into()),
        }
    }

    /// Runs the command that starts a job, and follows the job. The id must be the one that is in the
    /// command.
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

    /// The job.
    #[must_use]
    pub fn id(&self) -> &str {
        self.job.id()
    }

    /// Waits until the job has got further, and says how far; the first time, at once. `None` when it is
    /// over, and then [`finish`](Self::finish) says how it ended.
    ///
    /// A job that becomes ready or pending waits for the program, to run `job-complete` or
    /// `job-finalize`; or to call [`finish`](Self::finish).
    ///
    /// # Errors
    /// If the connection fails, or the server does not tell of its jobs.
    pub async fn progress(&mut self) -> Result<Option<JobInfo>, Error> {
        self.reach(Goal::Progress).await
    }

    /// Waits until the job is ready: a mirror or a commit whose target is in step with its source. `None` if it will
    /// not be, because it has gone past that state, is of another kind, or is over; then [`finish`](Self::finish) says
    /// how it ended.
    ///
    /// # Errors
    /// Those of [`progress`](Self::progress).
    pub async fn wait_ready(&mut self) -> Result<Option<JobInfo>, Error> {
        self.reach(Goal::Ready).await
    }

    /// Cancels the job, without waiting for its end: [`finish`](Self::finish) does, with
    /// [`Error::JobCancelled`] if the job was cancelled, or without an error if it was quicker. It is no error
    /// if the job is over already.
    ///
    /// # Errors
    /// If the server refuses to cancel the job though it runs; those of [`Client::execute`].
    pub async fn cancel(&mut self) -> Result<(), Error> {
        self.reach(Goal::Cancel).await.map(drop)
    }

    /// Brings the job to its end, and dismisses it. One that is ready is completed, and one that is
    /// pending finalized, unless it is being [cancelled](Self::cancel).
    ///
    /// # Errors
    /// [`Error::JobCancelled`] if it was cancelled, [`Error::JobFailed`] if it failed; those of
    /// [`progress`](Self::progress). Only block jobs have an event that tells cancelling from failing: any other job
    /// that another program cancels counts as failed.
    pub async fn finish(mut self) -> Result<(), Error> {
        self.reach(Goal::Finish).await.map(drop)
    }

    async fn reach(&mut self, goal: Goal) -> Result<Option<JobInfo>, Error> {
        drive(&self.client, &mut self.events, self.job.aim(goal)).await
    }
}
