//! Following a job or a migration to its end.
//!
//! Takes a session, gives the last state, and progress on the way. It asks when an event comes, and a few times a second: an event may
//! be missing, and is a reason to ask, no state.

use std::time::Duration;

use qmp_client::Error;
use qmp_types::{ErrorClass, ErrorObject};
use serde_json::{Value, json};

use crate::session::{Command, Session};
use crate::shell::{Failure, Notice};

/// How often to ask without an event.
const PAUSE: Duration = Duration::from_millis(250);

/// Follows a job until it has ended, or waits for the user.
///
/// # Errors
/// If there is no such job, it failed, or the connection ended.
pub async fn job(
    session: &mut Session,
    id: &str,
    show: &mut dyn FnMut(Notice<'_>),
) -> Result<Value, Failure> {
    let mut last = None;
    let mut failure: Option<String> = None;
    loop {
        let jobs = ask(session, "query-jobs").await?;
        let job = jobs
            .as_array()
            .and_then(|jobs| jobs.iter().find(|job| job["id"] == id))
            .cloned();
        let Some(job) = job else {
            // Jobs of block devices disappear at their end.
            return match (failure, last) {
                (Some(desc), _) => Err(refused(&desc)),
                (None, Some(last)) => Ok(last),
                (None, None) => Err(refused(&format!("there is no job '{id}'"))),
            };
        };
        let number = |name: &str| job[name].as_u64().unwrap_or_default();
        let status = job["status"].as_str().unwrap_or_default().to_owned();
        show(Notice::Progress {
            what: id,
            status: &status,
            done: number("current-progress"),
            total: number("total-progress"),
        });
        match (&*status, job["error"].as_str()) {
            ("concluded" | "null", Some(error)) => return Err(refused(error)),
            ("concluded" | "null" | "ready" | "pending", _) => return Ok(job),
            _ => last = Some(job),
        }
        if let Some(event) = pause(session).await?
            && event["event"] == "BLOCK_JOB_COMPLETED"
            && event["data"]["device"] == id
        {
            failure = event["data"]["error"].as_str().map(str::to_owned);
        }
    }
}

/// Follows the outgoing migration until it has ended.
///
/// # Errors
/// If it failed or was cancelled, or the connection ended.
pub async fn migration(
    session: &mut Session,
    show: &mut dyn FnMut(Notice<'_>),
) -> Result<Value, Failure> {
    loop {
        let state = ask(session, "query-migrate").await?;
        let status = state["status"].as_str().unwrap_or("none").to_owned();
        let ram = |name: &str| state["ram"][name].as_u64().unwrap_or_default();
        let total = ram("total");
        let done = total.saturating_sub(ram("remaining"));
        show(Notice::Progress {
            what: "migrate",
            status: &status,
            done,
            total,
        });
        match &*status {
            "completed" => return Ok(state),
            "failed" | "cancelled" | "none" | "postcopy-paused" => {
                let reason = state["error-desc"].as_str().unwrap_or_default();
                let reason = if reason.is_empty() {
                    String::new()
                } else {
                    format!(": {reason}")
                };
                return Err(refused(&format!("the migration is {status}{reason}")));
            }
            _ => {}
        }
        pause(session).await?;
    }
}

async fn ask(session: &Session, name: &str) -> Result<Value, Failure> {
    let command = Command {
        name: name.to_owned(),
        arguments: None,
        out_of_band: false,
        fd: None,
    };
    Ok(session.execute(command).await?)
}

/// Waits for an event, not long.
async fn pause(session: &mut Session) -> Result<Option<Value>, Error> {
    match tokio::time::timeout(PAUSE, session.next_event()).await {
        Ok(Ok(Some(event))) => Ok(Some(
            qmp_types::from_str(event.text()).unwrap_or_else(|_| json!({})),
        )),
        Ok(Ok(None)) => {
            tokio::time::sleep(PAUSE).await;
            Ok(None)
        }
        Ok(Err(error)) => Err(error),
        Err(_) => Ok(None),
    }
}

fn refused(desc: &str) -> Failure {
    Failure::Refused(ErrorObject::new(ErrorClass::GenericError, desc))
}
