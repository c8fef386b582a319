//! Waiting for a run state.

use std::time::Duration;

use qmp_types::qmp::types::RunState;

use super::drive::within;
use crate::client::Client;
use crate::error::Error;
use crate::steps::run_state::{EVENTS, Reach};

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
    // Before the question, so that no change falls between the two (R35, R36).
    let mut events = client.events_named(EVENTS);
    within(limit.into(), client, &mut events, &mut Reach::new(accept)).await
}
