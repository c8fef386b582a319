//! [`JobRun`]: a job, followed to its end.

use qmp_types::qmp::commands::{JobComplete, JobDismiss, JobFinalize, QueryJobs};
use qmp_types::qmp::types::{JobInfo, JobStatus};
use qmp_types::{Command, from_str};
use serde_json::Value;

use super::watch::{News, Watch};
use crate::client::Client;
use crate::error::Error;

/// A job that is followed to its end.
#[derive(Debug)]
pub struct JobRun {
    client: Client,
    id: String,
    watch: Watch,
    /// What was last said of it.
    last: Option<JobInfo>,
    /// The state that a command has been sent for to leave it.
    leaving: Option<JobStatus>,
    aborted: bool,
    /// Why it failed, if that is known.
    reason: Option<String>,
    over: bool,
}

const EVENTS: [&str; 2] = [CHANGE, COMPLETED];
const CHANGE: &str = "JOB_STATUS_CHANGE";
/// Of block jobs. When one is dismissed by itself, this is all that is left of its error.
const COMPLETED: &str = "BLOCK_JOB_COMPLETED";

impl JobRun {
    /// Follows a job that is to be started now, or that runs already.
    #[must_use]
    pub fn new(client: &Client, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            watch: Watch::new(client, &EVENTS),
            last: None,
            leaving: None,
            aborted: false,
            reason: None,
            over: false,
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
        &self.id
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
        loop {
            if self.over {
                return Ok(None);
            }
            let now = self.ask().await?;
            let Some(now) = now else {
                return Ok(None);
            };
            let progress = |job: &JobInfo| (job.current_progress, job.total_progress);
            let is_new = self
                .last
                .as_ref()
                .is_none_or(|last| progress(last) != progress(&now) || last.status != now.status);
            if is_new {
                self.last = Some(now.clone());
                return Ok(Some(now));
            }
            let news = self.watch.news().await?;
            self.note(&news);
        }
    }

    /// Brings the job to its end, and dismisses it. One that is ready is completed, and one that is
    /// pending finalized.
    ///
    /// # Errors
    /// [`Error::JobFailed`] if it failed or was cancelled; those of [`progress`](Self::progress).
    pub async fn finish(mut self) -> Result<(), Error> {
        // The state that it waits in may be one that the program has seen already.
        if !self.over {
            self.last = None;
        }
        while let Some(job) = self.progress().await? {
            if self.leaving.as_ref() == Some(&job.status) {
                continue;
            }
            let done = match job.status {
                JobStatus::Ready => self.client.execute(JobComplete::new(&self.id)).await,
                JobStatus::Pending => self.client.execute(JobFinalize::new(&self.id)).await,
                _ => continue,
            };
            self.leaving = Some(job.status.clone());
            self.unless_past(&job.status, done.map(drop)).await?;
        }
        if self
            .last
            .as_ref()
            .is_some_and(|job| job.status == JobStatus::Concluded)
        {
            let dismiss = self.client.execute(JobDismiss::new(&self.id)).await;
            match dismiss {
                // Somebody else has done it.
                Ok(_) | Err(Error::Refused { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        if self.aborted || self.reason.is_some() {
            return Err(Error::JobFailed {
                job: self.id,
                reason: self.reason.unwrap_or_else(|| "it was aborted".to_owned()),
            });
        }
        Ok(())
    }

    /// Asks how far the job is; `None` if it is over.
    async fn ask(&mut self) -> Result<Option<JobInfo>, Error> {
        let jobs = self.client.execute(QueryJobs::new()).await?;
        // What has come up to now is older than the answer.
        while let Some(news) = self.watch.try_event() {
            self.note(&news);
        }
        let job = jobs.into_iter().find(|job| job.id == self.id);
        if let Some(JobInfo {
            error: Some(error), ..
        }) = &job
        {
            self.reason = Some(self.client.secrets().text(error));
        }
        match job {
            Some(job) if job.status != JobStatus::Concluded => Ok(Some(job)),
            concluded => {
                if let Some(job) = concluded {
                    self.last = Some(job);
                }
                self.over = true;
                Ok(None)
            }
        }
    }

    /// A refusal means nothing if the job has left the state that the command was for.
    async fn unless_past(
        &mut self,
        status: &JobStatus,
        done: Result<(), Error>,
    ) -> Result<(), Error> {
        let Err(refused @ Error::Refused { .. }) = done else {
            return done;
        };
        match self.ask().await? {
            Some(job) if job.status == *status => Err(refused),
            _ => Ok(()),
        }
    }

    fn note(&mut self, news: &News) {
        let News::Event(event) = news else { return };
        let data = event.data().and_then(|data| from_str::<Value>(data).ok());
        let text = |name: &str| {
            let value = data.as_ref()?.get(name)?;
            value.as_str()
        };
        match event.name() {
            CHANGE if text("id") == Some(&self.id) => {
                self.aborted |= text("status") == Some("aborting");
            }
            COMPLETED if text("device") == Some(&self.id) => {
                let reason = text("error").map(|error| self.client.secrets().text(error));
                self.reason = reason.or(self.reason.take());
            }
            _ => {}
        }
    }
}
