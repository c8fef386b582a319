//! [`Job`]: the steps that follow a job to its end.

use qmp_types::qmp::commands::{JobCancel, JobComplete, JobDismiss, JobFinalize, QueryJobs};
use qmp_types::qmp::types::{JobInfo, JobStatus};
use qmp_types::{Command, RawEvent};
use serde_json::Value;

use super::{Ask, EventData, Step, Steps, decode};
use crate::error::Error;
use crate::protocol::Secrets;

/// The events about a job.
pub(crate) const EVENTS: [&str; 3] = [CHANGE, COMPLETED, CANCELLED];
const CHANGE: &str = "JOB_STATUS_CHANGE";
/// For block jobs. If one is dismissed automatically, only these two events tell how it ended.
const COMPLETED: &str = "BLOCK_JOB_COMPLETED";
const CANCELLED: &str = "BLOCK_JOB_CANCELLED";

/// A job that is followed to its end.
#[derive(Debug)]
pub(crate) struct Job {
    id: String,
    goal: Goal,
    next: Next,
    stage: Stage,
    /// The state that the program got last.
    shown: Option<JobInfo>,
    /// The state that a command was run to leave.
    left: Option<JobStatus>,
    /// The error of a refused command, and the state that it was for. It does not matter if the job has left the state.
    refused: Option<(Option<JobStatus>, Error)>,
    /// The server accepted to cancel the job.
    cancelling: bool,
    end: End,
}

/// The phase of a job in the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Runs,
    /// It has ended, and was not dismissed yet.
    Concluded,
    Gone,
}

/// How a job ended, as far as events and replies have told.
#[derive(Debug, Default)]
struct End {
    aborted: bool,
    /// An event reported it.
    cancelled: bool,
    /// An event reported it.
    failed: bool,
    reason: Option<String>,
}

/// What the program waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Goal {
    /// Any change of the job; the result is `None` when it is over.
    Progress,
    /// The job is ready; the result is `None` when it will not be.
    Ready,
    /// The server accepted to cancel it. The result is `None`.
    Cancel,
    /// The job is over and dismissed. The result is `None`.
    Finish,
}

#[derive(Debug)]
enum Next {
    Ask,
    /// Decide by the job's current state.
    Decide(JobInfo),
    Cancel,
    Done,
    /// Wait for the reply to a command.
    Reply(Asked),
}

#[derive(Debug)]
enum Asked {
    Jobs,
    Leave(JobStatus),
    Cancel,
    Dismiss,
}

impl Job {
    pub(crate) fn new(id: String) -> Self {
        Self {
            id,
            goal: Goal::Progress,
            next: Next::Ask,
            stage: Stage::Runs,
            shown: None,
            left: None,
            refused: None,
            cancelling: false,
            end: End::default(),
        }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Begins the steps to a goal. The steps to an earlier goal may have stopped anywhere.
    pub(crate) fn set_goal(&mut self, goal: Goal) -> &mut Self {
        self.goal = goal;
        self.refused = None;
        self.next = match goal {
            Goal::Cancel => Next::Cancel,
            _ => Next::Ask,
        };
        self
    }

    fn run<T, C: Command>(&mut self, command: &C, asked: Asked) -> Step<T> {
        self.next = Next::Reply(asked);
        Step::Run(Ask::new(command))
    }

    /// Decides the next step by the state of a job that is not over.
    fn decide(&mut self, job: JobInfo) -> Result<Step<Option<JobInfo>>, Error> {
        use JobStatus::{Aborting, Pending, Ready, Standby, Waiting};

        if let Some((status, error)) = self.refused.take() {
            let is_past = match status {
                Some(status) => status != job.status,
                None => job.status == Aborting,
            };
            if !is_past {
                return Err(error);
            }
        }
        match (self.goal, &job.status) {
            (Goal::Progress, _) if self.is_news(&job) => {}
            (Goal::Ready, Ready | Standby) => {}
            (Goal::Ready, Waiting | Pending | Aborting) | (Goal::Cancel, _) => {
                return Ok(Step::Done(None));
            }
            (Goal::Finish, Ready) if self.may_leave(&job.status) => {
                let complete = JobComplete::new(&self.id);
                return Ok(self.run(&complete, Asked::Leave(job.status)));
            }
            (Goal::Finish, Pending) if self.may_leave(&job.status) => {
                let finalize = JobFinalize::new(&self.id);
                return Ok(self.run(&finalize, Asked::Leave(job.status)));
            }
            _ => return Ok(Step::Wait),
        }
        self.shown = Some(job.clone());
        Ok(Step::Done(Some(job)))
    }

    fn is_news(&self, job: &JobInfo) -> bool {
        let seen = |job: &JobInfo| (job.current_progress, job.total_progress, job.status.clone());
        self.shown
            .as_ref()
            .is_none_or(|last| seen(last) != seen(job))
    }

    /// Whether a command may make the job leave a state: once, and not if it is being cancelled.
    fn may_leave(&self, status: &JobStatus) -> bool {
        !self.cancelling && self.left.as_ref() != Some(status)
    }

    /// Returns how the job ended.
    fn outcome(&self) -> Result<(), Error> {
        let End {
            aborted,
            cancelled,
            failed,
            reason,
        } = &self.end;
        let job = self.id.clone();
        if !(*aborted || *cancelled || *failed || reason.is_some()) {
            return Ok(());
        }
        // Only block jobs have events that distinguish the two. Other jobs count as cancelled if this program cancelled them.
        if *cancelled || (self.cancelling && !failed) {
            return Err(Error::JobCancelled { job });
        }
        let reason = reason.clone();
        let reason = reason.unwrap_or_else(|| "it was aborted".to_owned());
        Err(Error::JobFailed { job, reason })
    }

    fn take_jobs(&mut self, jobs: Vec<JobInfo>, secrets: &Secrets) {
        let job = jobs.into_iter().find(|job| job.id == self.id);
        if let Some(error) = job.as_ref().and_then(|job| job.error.as_deref()) {
            self.end.reason = Some(secrets.text(error));
        }
        match job {
            Some(job) if job.status != JobStatus::Concluded => self.next = Next::Decide(job),
            Some(_) => self.stage = Stage::Concluded,
            None => self.stage = Stage::Gone,
        }
    }
}

impl Steps for Job {
    type Output = Option<JobInfo>;

    fn next(&mut self) -> Result<Step<Self::Output>, Error> {
        match (self.stage, std::mem::replace(&mut self.next, Next::Ask)) {
            (_, Next::Done) => Ok(Step::Done(None)),
            (Stage::Runs, Next::Decide(job)) => self.decide(job),
            (Stage::Runs, Next::Cancel) => {
                let cancel = JobCancel::new(&self.id);
                Ok(self.run(&cancel, Asked::Cancel))
            }
            (Stage::Runs, Next::Ask | Next::Reply(_)) => {
                Ok(self.run(&QueryJobs::new(), Asked::Jobs))
            }
            (Stage::Concluded, _) if self.goal == Goal::Finish => {
                let dismiss = JobDismiss::new(&self.id);
                Ok(self.run(&dismiss, Asked::Dismiss))
            }
            (Stage::Gone, _) if self.goal == Goal::Finish => {
                self.outcome().map(|()| Step::Done(None))
            }
            (Stage::Concluded | Stage::Gone, _) => Ok(Step::Done(None)),
        }
    }

    fn event(&mut self, event: &RawEvent<'_>, secrets: &Secrets) {
        let data = EventData::of(event);
        match &*event.name {
            CHANGE if data.text("id") == Some(&self.id) => {
                self.end.aborted |= data.text("status") == Some("aborting");
            }
            COMPLETED if data.text("device") == Some(&self.id) => {
                if let Some(error) = data.text("error") {
                    self.end.failed = true;
                    self.end.reason = Some(secrets.text(error));
                }
            }
            CANCELLED if data.text("device") == Some(&self.id) => self.end.cancelled = true,
            _ => {}
        }
    }

    fn reply(&mut self, reply: Result<Value, Error>, secrets: &Secrets) -> Result<(), Error> {
        let Next::Reply(asked) = std::mem::replace(&mut self.next, Next::Ask) else {
            return Ok(());
        };
        match (asked, reply) {
            (Asked::Jobs, Ok(reply)) => {
                self.take_jobs(decode::<QueryJobs>(&reply, secrets)?, secrets);
            }
            (Asked::Leave(status), Ok(_)) => self.left = Some(status),
            (Asked::Leave(status), Err(error @ Error::Refused { .. })) => {
                self.refused = Some((Some(status), error));
            }
            (Asked::Cancel, Ok(_)) => {
                self.cancelling = true;
                self.next = Next::Done;
            }
            (Asked::Cancel, Err(error @ Error::Refused { .. })) => {
                self.refused = Some((None, error));
            }
            // A refusal means that another client dismissed it.
            (Asked::Dismiss, Ok(_) | Err(Error::Refused { .. })) => self.stage = Stage::Gone,
            (_, Err(error)) => return Err(error),
        }
        Ok(())
    }

    fn late(&self) -> String {
        let what = match self.goal {
            Goal::Progress => "made no progress",
            Goal::Ready => "did not become ready",
            Goal::Cancel => "was not cancelled",
            Goal::Finish => "did not end",
        };
        format!("the job `{}` {what}", self.id)
    }
}

#[cfg(test)]
mod tests;
