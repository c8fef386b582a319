//! Waiting for a run state.

use std::time::Duration;

use qmp_types::qmp::types::RunState;

use super::drive::drive_for;
use crate::client::Client;
use crate::error::Error;
use crate::steps::run_state::{AwaitRunState, EVENTS};

/// Waits until the machine is in a state that the predicate accepts, and returns the state.
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
/// [`Error::TooSlow`], with the last state, if the machine does not reach such a state in time; if the
/// connection fails.
pub async fn wait_for_run_state(
    client: &Client,
    accept: impl FnMut(&RunState) -> bool,
    limit: impl Into<Option<Duration>>,
) -> Result<RunState, Error> {
    // Before the first query, so that no change is missed (R35, R36).
    let mut events = client.events_named(EVENTS);
    drive_for(
        limit.into(),
        client,
        &mut events,
        &mut AwaitRunState::new(accept),
    )
    .await
}
