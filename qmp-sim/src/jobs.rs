//! Jobs of all types: progress over time, and their states with the events in QEMU's order.

mod commands;

use std::time::Duration;

use serde_json::{Value, json};

use crate::machine::{Machine, Timer};
use crate::refusal::{generic, is_id};
use qmp_types::ErrorObject;

pub(crate) use commands::{block_job, job, query_block_jobs, query_jobs};

/// How many bytes a second a job without a limit moves.
const RATE: u64 = 1 << 30;

/// How long a job without a size takes.
const SHORTEST: Duration = Duration::from_millis(1);

/// The states of a job, in the order of QEMU's table of verbs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Created,
    Running,
    Paused,
    Ready,
    Standby,
    Waiting,
    Pending,
    Aborting,
    Concluded,
    Null,
}

impl Status {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Status::Created => "created",
            Status::Running => "running",
            Status::Paused => "paused",
            Status::Ready => "ready",
            Status::Standby => "standby",
            Status::Waiting => "waiting",
            Status::Pending => "pending",
            Status::Aborting => "aborting",
            Status::Concluded => "concluded",
            Status::Null => "null",
        }
    }
}

/// What a job changes when it succeeds.
#[derive(Clone, Debug)]
pub(crate) enum Effect {
    /// Nothing that is modelled.
    None,
    /// An image is created: in the file of that name, or in that of a node.
    Create(Value),
    /// The target takes the place of the source.
    Mirror {
        /// The node that is replaced.
        source: String,
        /// The node that replaces it.
        target: String,
    },
    /// The node has this backing node instead of its own.
    Rebase {
        /// The node.
        node: String,
        /// What its backing node becomes.
        backing: Option<String>,
    },
    /// The top node goes, and what uses it uses the base.
    Commit {
        /// The node that goes.
        top: String,
        /// The node that takes its place.
        base: String,
    },
    /// A snapshot of the machine is saved or deleted.
    Snapshot(&'static str, String),
}

/// A job.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "these are independent")]
pub(crate) struct Job {
    pub(crate) id: String,
    /// The value of the enum `JobType`.
    pub(crate) kind: &'static str,
    pub(crate) status: Status,
    /// The nodes that it uses.
    pub(crate) nodes: Vec<String>,
    pub(crate) len: u64,
    /// The progress at `since`.
    offset: u64,
    since: Duration,
    pub(crate) speed: u64,
    /// Whether `pause` was called and `resume` was not.
    is_paused: bool,
    pub(crate) auto_finalize: bool,
    pub(crate) auto_dismiss: bool,
    pub(crate) error: Option<String>,
    /// Whether it waits for `complete` when all is copied.
    has_ready: bool,
    completing: bool,
    cancelled: Cancelled,
    pub(crate) effect: Effect,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cancelled {
    No,
    /// A mirror that is ready ends as if it were complete, without its effect.
    Softly,
    Yes,
}

/// A job to start.
pub(crate) struct NewJob {
    pub(crate) id: String,
    pub(crate) kind: &'static str,
    pub(crate) nodes: Vec<String>,
    pub(crate) len: u64,
    pub(crate) speed: u64,
    pub(crate) auto_finalize: bool,
    pub(crate) auto_dismiss: bool,
    pub(crate) has_ready: bool,
    /// With which error it will fail.
    pub(crate) fails: Option<String>,
    pub(crate) effect: Effect,
}

/// All jobs, the newest first, as queries list them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Jobs(pub(crate) Vec<Job>);

impl Jobs {
    pub(crate) fn find(&mut self, id: &str) -> Option<&mut Job> {
        self.0.iter_mut().find(|job| job.id == id)
    }

    /// The type of the job that uses a node, if there is one.
    pub(crate) fn using(&self, node: &str) -> Option<&'static str> {
        let mut jobs = self.0.iter();
        let uses =
            |job: &&Job| job.status != Status::Concluded && job.nodes.iter().any(|n| n == node);
        jobs.find(uses).map(|job| job.kind)
    }

    /// Checks the id of a new job.
    pub(crate) fn check_id(&self, id: &str) -> Result<(), ErrorObject> {
        if !is_id(id) {
            return Err(generic(format!("Invalid job ID '{id}'")));
        }
        if self.0.iter().any(|job| job.id == id) {
            return Err(generic(format!("Job ID '{id}' already in use")));
        }
        Ok(())
    }
}

impl Job {
    /// Whether the commands for block jobs know it.
    fn is_block_job(&self) -> bool {
        matches!(self.kind, "backup" | "mirror" | "commit" | "stream")
    }

    fn rate(&self) -> u64 {
        if self.speed == 0 { RATE } else { self.speed }
    }

    /// The progress now.
    fn progress(&self, now: Duration) -> u64 {
        let moved = match self.status {
            Status::Running => {
                let micros = now.saturating_sub(self.since).as_micros();
                let moved = micros.saturating_mul(self.rate().into()) / 1_000_000;
                u64::try_from(moved).unwrap_or(u64::MAX)
            }
            _ => 0,
        };
        self.offset.saturating_add(moved).min(self.len)
    }

    /// Remembers the progress, so that the rate can change.
    fn settle(&mut self, now: Duration) {
        self.offset = self.progress(now);
        self.since = now;
    }

    /// How long until all is moved.
    fn rest(&self) -> Duration {
        let left = u128::from(self.len - self.offset.min(self.len));
        let micros = left * 1_000_000 / u128::from(self.rate());
        Duration::from_micros(u64::try_from(micros).unwrap_or(u64::MAX)).max(SHORTEST)
    }

    fn block_event(&self) -> Value {
        let mut data = json!({
            "type": self.kind,
            "device": self.id,
            "len": self.len,
            "offset": self.offset,
            "speed": self.speed,
        });
        if let (Some(error), Cancelled::No) = (&self.error, self.cancelled) {
            data["error"] = json!(error);
        }
        data
    }
}

impl Machine {
    /// Starts a job. Its first two events come before the reply of the command, all others after it.
    pub(crate) fn start_job(&mut self, new: NewJob) -> Result<(), ErrorObject> {
        self.jobs.check_id(&new.id)?;
        let id = new.id.clone();
        let job = Job {
            id: new.id,
            kind: new.kind,
            status: Status::Created,
            nodes: new.nodes,
            len: new.len,
            offset: 0,
            since: self.now,
            speed: new.speed,
            is_paused: false,
            auto_finalize: new.auto_finalize,
            auto_dismiss: new.auto_dismiss,
            error: new.fails,
            has_ready: new.has_ready,
            completing: false,
            cancelled: Cancelled::No,
            effect: new.effect,
        };
        let wait = job.rest();
        self.jobs.0.insert(0, job);
        self.job_event(&id, Status::Created);
        self.job_event(&id, Status::Running);
        self.after(wait, Timer::Job(id));
        Ok(())
    }

    /// Changes the state of a job, and says so.
    fn job_event(&mut self, id: &str, status: Status) {
        if let Some(job) = self.jobs.find(id) {
            job.status = status;
            self.emit(
                "JOB_STATUS_CHANGE",
                json!({"id": id, "status": status.as_str()}),
            );
        }
    }

    fn schedule_job(&mut self, id: &str, wait: Duration) {
        let timer = Timer::Job(id.to_owned());
        self.cancel_timers(|other| *other == timer);
        self.after(wait, timer);
    }

    /// A job gets to the point that it has waited for.
    pub(crate) fn advance_job(&mut self, id: &str) {
        let now = self.now;
        let Some(job) = self.jobs.find(id) else {
            return;
        };
        match (job.cancelled, job.status) {
            (Cancelled::Yes, _) => self.abort_job(id),
            (Cancelled::Softly, _) => self.conclude_job(id),
            (_, Status::Running) => {
                job.settle(now);
                if job.error.is_some() {
                    self.abort_job(id);
                    return;
                }
                job.offset = job.len;
                if job.has_ready {
                    let data = job.block_event();
                    self.job_event(id, Status::Ready);
                    self.emit("BLOCK_JOB_READY", data);
                } else {
                    self.conclude_job(id);
                }
            }
            (_, Status::Ready) if job.completing => self.conclude_job(id),
            _ => {}
        }
    }

    /// All is done: the job ends, or waits for `finalize`.
    fn conclude_job(&mut self, id: &str) {
        self.job_event(id, Status::Waiting);
        self.job_event(id, Status::Pending);
        let Some(job) = self.jobs.find(id) else {
            return;
        };
        if job.auto_finalize {
            self.finalize_job(id);
        } else if job.is_block_job() {
            let data = json!({"type": job.kind, "id": id});
            self.emit("BLOCK_JOB_PENDING", data);
        }
    }

    fn finalize_job(&mut self, id: &str) {
        let Some(job) = self.jobs.find(id) else {
            return;
        };
        let is_block_job = job.is_block_job();
        let data = job.block_event();
        let effect = match job.cancelled {
            Cancelled::No => std::mem::replace(&mut job.effect, Effect::None),
            _ => Effect::None,
        };
        job.nodes.clear();
        self.take_effect(effect);
        if is_block_job {
            self.emit("BLOCK_JOB_COMPLETED", data);
        }
        self.close_job(id);
    }

    fn abort_job(&mut self, id: &str) {
        self.job_event(id, Status::Aborting);
        let Some(job) = self.jobs.find(id) else {
            return;
        };
        let is_cancelled = job.cancelled == Cancelled::Yes;
        if is_cancelled {
            job.error = Some("Operation canceled".to_owned());
        }
        let is_block_job = job.is_block_job();
        let data = job.block_event();
        job.nodes.clear();
        if is_block_job {
            let event = if is_cancelled {
                "BLOCK_JOB_CANCELLED"
            } else {
                "BLOCK_JOB_COMPLETED"
            };
            self.emit(event, data);
        }
        self.close_job(id);
    }

    fn close_job(&mut self, id: &str) {
        self.job_event(id, Status::Concluded);
        if self.jobs.find(id).is_some_and(|job| job.auto_dismiss) {
            self.dismiss_job(id);
        }
    }

    fn dismiss_job(&mut self, id: &str) {
        self.job_event(id, Status::Null);
        self.jobs.0.retain(|job| job.id != id);
        self.cancel_timers(|timer| *timer == Timer::Job(id.to_owned()));
    }

    fn cancel_job(&mut self, id: &str, force: bool) {
        let now = self.now;
        let Some(job) = self.jobs.find(id) else {
            return;
        };
        job.settle(now);
        job.cancelled = match job.status {
            Status::Ready if !force => Cancelled::Softly,
            _ => Cancelled::Yes,
        };
        if job.is_paused {
            job.is_paused = false;
        }
        if matches!(job.status, Status::Pending | Status::Waiting) {
            self.abort_job(id);
        } else {
            self.schedule_job(id, Duration::ZERO);
        }
    }

    fn pause_job(&mut self, id: &str) {
        let now = self.now;
        let Some(job) = self.jobs.find(id) else {
            return;
        };
        job.settle(now);
        job.is_paused = true;
        let status = match job.status {
            Status::Ready => Status::Standby,
            _ => Status::Paused,
        };
        self.job_event(id, status);
    }

    fn resume_job(&mut self, id: &str) {
        let now = self.now;
        let Some(job) = self.jobs.find(id) else {
            return;
        };
        job.is_paused = false;
        job.since = now;
        let (status, wait) = match job.status {
            Status::Standby => (Status::Ready, None),
            _ => (Status::Running, Some(job.rest())),
        };
        self.job_event(id, status);
        if let Some(wait) = wait {
            self.schedule_job(id, wait);
        }
    }

    fn set_job_speed(&mut self, id: &str, speed: u64) {
        let now = self.now;
        let Some(job) = self.jobs.find(id) else {
            return;
        };
        job.settle(now);
        job.speed = speed;
        if job.status == Status::Running {
            let wait = job.rest();
            self.schedule_job(id, wait);
        }
    }

    fn complete_job(&mut self, id: &str) {
        if let Some(job) = self.jobs.find(id) {
            job.completing = true;
            self.schedule_job(id, Duration::ZERO);
        }
    }
}
