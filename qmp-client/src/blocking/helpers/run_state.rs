//! Waiting for a run state.

use std::time::Duration;

use qmp_types::qmp::types::RunState;

use super::drive::drive;
use crate::blocking::client::Client;
use crate::error::Error;
use crate::steps::run_state::{AwaitRunState, EVENTS};

/// Waits until the machine is in a state that the predicate accepts, and returns the state.
///
/// # Errors
/// [`Error::TooSlow`], with the last state, if the machine does not reach such a state in time; if the
/// connection fails.
pub fn wait_for_run_state(
    client: &mut Client,
    accept: impl FnMut(&RunState) -> bool,
    limit: impl Into<Option<Duration>>,
) -> Result<RunState, Error> {
    // Before the first query, so that no change is missed (R35, R36).
    let mut events = client.events_named(EVENTS);
    drive(
        client,
        &mut events,
        &mut AwaitRunState::new(accept),
        limit.into(),
    )
}
