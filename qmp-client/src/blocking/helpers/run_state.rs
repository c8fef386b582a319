//! Waiting for a run state.

use std::time::Duration;

use qmp_types::qmp::types::RunState;

use super::drive::drive;
use crate::blocking::client::Client;
use crate::error::Error;
use crate::steps::run_state::{EVENTS, Reach};

/// Waits until the machine is in a state that is accepted, and gives the state.
///
/// # Errors
/// [`Error::TooSlow`] if it does not get there in time, with the state that it was in last; if the
/// connection fails.
pub fn wait_for_run_state(
    client: &mut Client,
    accept: impl FnMut(&RunState) -> bool,
    limit: impl Into<Option<Duration>>,
) -> Result<RunState, Error> {
    // Before the question, so that no change falls between the two (R35, R36).
    let mut events = client.events_named(EVENTS);
    drive(client, &mut events, &mut Reach::new(accept), limit.into())
}
