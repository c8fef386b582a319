//! The commands that control jobs. Those of all jobs and those of block jobs differ in how they find a job.

use serde_json::json;

use super::{Job, Status};
use crate::arguments::Arguments;
use crate::machine::Machine;
use crate::refusal::{Answer, done, generic, not_active};
use qmp_types::ErrorObject;

pub(crate) fn query_jobs(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let now = machine.now;
    let jobs = machine.jobs.0.iter().map(|job| {
        let mut info = json!({
            "id": job.id,
            "type": job.kind,
            "status": job.status.as_str(),
            "current-progress": job.progress(now),
            "total-progress": job.len,
        });
        if let (Some(error), Status::Concluded) = (&job.error, job.status) {
            info["error"] = json!(error);
        }
        info
    });
    Ok(jobs.collect())
}

pub(crate) fn query_block_jobs(machine: &mut Machine, _: Arguments<'_>) -> Answer {
    let now = machine.now;
    let jobs = machine.jobs.0.iter().filter(|job| job.is_block_job());
    let jobs = jobs.map(|job| {
        let mut info = json!({
            "type": job.kind,
            "device": job.id,
            "len": job.len,
            "offset": job.progress(now),
            "busy": false,
            "paused": job.is_paused,
            "speed": job.speed,
            "io-status": "ok",
            "ready": matches!(job.status, Status::Ready | Status::Standby),
            "status": job.status.as_str(),
            "auto-finalize": job.auto_finalize,
            "auto-dismiss": job.auto_dismiss,
        });
        if job.kind == "mirror" {
            info["actively-synced"] = json!(false);
        }
        if let (Some(error), Status::Concluded) = (&job.error, job.status) {
            info["error"] = json!(error);
        }
        info
    });
    Ok(jobs.collect())
}

/// Whether a command may act on a job in its state.
fn allows(verb: &str, status: Status) -> bool {
    match verb {
        "cancel" => !matches!(status, Status::Aborting | Status::Concluded | Status::Null),
        "complete" => status == Status::Ready,
        "finalize" => status == Status::Pending,
        "dismiss" => status == Status::Concluded,
        // pause, resume, set-speed, change
        _ => matches!(
            status,
            Status::Created | Status::Running | Status::Paused | Status::Ready | Status::Standby
        ),
    }
}

fn check(job: &Job, verb: &str) -> Result<(), ErrorObject> {
    if verb == "resume" && !job.is_paused {
        return Err(generic("Can't resume a job that was not paused"));
    }
    if !allows(verb, job.status) {
        let (id, status) = (&job.id, job.status.as_str());
        let desc = format!("Job '{id}' in state '{status}' cannot accept command verb '{verb}'");
        return Err(generic(desc));
    }
    if verb == "pause" && job.is_paused {
        return Err(generic("Job is already paused"));
    }
    Ok(())
}

/// `job-VERB`.
pub(crate) fn job(machine: &mut Machine, verb: &str, arguments: Arguments<'_>) -> Answer {
    let id = arguments.text("id");
    let Some(job) = machine.jobs.find(id) else {
        return Err(generic("Job not found"));
    };
    check(job, verb)?;
    // `job-cancel` always forces.
    act(machine, verb, id, arguments, true)
}

/// `block-job-VERB`.
pub(crate) fn block_job(machine: &mut Machine, verb: &str, arguments: Arguments<'_>) -> Answer {
    let by = match verb {
        "finalize" | "dismiss" | "change" => "id",
        _ => "device",
    };
    let id = arguments.text(by);
    let Some(job) = machine.jobs.find(id).filter(|job| job.is_block_job()) else {
        return Err(not_active(format!("Block job '{id}' not found")));
    };
    let force = arguments.bool("force").unwrap_or(false);
    if verb == "cancel" && job.is_paused && !force {
        let desc = format!("The block job for device '{id}' is currently paused");
        return Err(generic(desc));
    }
    check(job, verb)?;
    act(machine, verb, id, arguments, force)
}

fn act(
    machine: &mut Machine,
    verb: &str,
    id: &str,
    arguments: Arguments<'_>,
    force: bool,
) -> Answer {
    match verb {
        "cancel" => machine.cancel_job(id, force),
        "pause" => machine.pause_job(id),
        "resume" => machine.resume_job(id),
        "complete" => machine.complete_job(id),
        "finalize" => machine.finalize_job(id),
        "dismiss" => machine.dismiss_job(id),
        "set-speed" => {
            let speed = arguments.int("speed").unwrap_or(0);
            let Ok(speed) = u64::try_from(speed) else {
                return Err(generic("Parameter 'speed' expects a non-negative value"));
            };
            machine.set_job_speed(id, speed);
        }
        _ => {}
    }
    done()
}
