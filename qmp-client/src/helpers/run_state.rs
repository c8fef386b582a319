//! Waiting for a run state.

use std::time::Duration;

use qmp_types::qmp::commands::QueryStatus;
use qmp_types::qmp::types::RunState;

use super::watch::{Watch, in_time};
use crate::client::Client;
use crate::error::Error;

/// The events after which the run state may be another.
const EVENTS: [&str; 13] = [
    "BLOCK_IO_ERROR",
    "GUEST_CRASHLOADED",
    "GUEST_PANICKED",
    "GUEST_PVSHUTDOWN",
    "MIGRATION",
    "POWERDOWN",
    "RESET",
    "RESUME",
    "SHUTDOWN",
    "STOP",
    "SUSPEND",
    "WAKEUP",
    "WATCHDOG",
];

/// Waits until the machine is in a state that is accepted, and gives the state.
///
/// ```no_run
/// # async fn example(qemu: qmp_client::Client) -> Result<(), qmp_client::Error> {
/// use std::time::Duration;
/// use qmp_client::helpers::wait_for_run_state;
/// use qmp_client::qmp_types::qmp::types::RunState;
///
/// let limit = Duration::from_secs(60);
/// wait_for_run_state(&qemu, |state| *state == RunState::Shutdown, limit).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// [`Error::TooSlow`] if it does not get there in time, with the state that it was in last; if the
/// connection fails.
pub async fn wait_for_run_state(
    client: &Client,
    accept: impl FnMut(&RunState) -> bool,
    limit: impl Into<Option<Duration>>,
) -> Result<RunState, Error> {
    let limit = limit.into();
    let mut last = None;
    if let Some(reached) = in_time(limit, reach(client, accept, &mut last)).await {
        return reached;
    }
    let what = match last {
        Some(state) => {
            format!("the machine, which is `{state}`, did not get into an accepted run state")
        }
        None => "the machine did not tell its run state".to_owned(),
    };
    let waited = limit.unwrap_or(Duration::MAX);
    Err(Error::TooSlow { what, waited })
}

/// `last` is the latest state that was not accepted.
async fn reach(
    client: &Client,
    mut accept: impl FnMut(&RunState) -> bool,
    last: &mut Option<RunState>,
) -> Result<RunState, Error> {
    // Before the question, so that no change falls between the two (R35, R36).
    let mut watch = Watch::new(client, &EVENTS);
    loop {
        let state = client.execute(QueryStatus::new()).await?.status;
        if accept(&state) {
            return Ok(state);
        }
        *last = Some(state);
        watch.news().await?;
    }
}
