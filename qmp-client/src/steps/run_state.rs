//! [`AwaitRunState`]: the steps that wait for a run state.

use qmp_types::RawEvent;
use qmp_types::qmp::commands::QueryStatus;
use qmp_types::qmp::types::RunState;
use serde_json::Value;

use super::{Ask, Step, Steps, decode};
use crate::error::Error;
use crate::protocol::Secrets;

/// The events that may come with a change of the run state.
pub(crate) const EVENTS: [&str; 13] = [
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

/// Waits until the machine is in a state that the predicate accepts.
pub(crate) struct AwaitRunState<F> {
    accept: F,
    /// The state in the latest reply.
    now: Option<RunState>,
    /// The latest state that the predicate refused.
    last: Option<RunState>,
}

impl<F: FnMut(&RunState) -> bool> AwaitRunState<F> {
    pub(crate) fn new(accept: F) -> Self {
        Self {
            accept,
            now: None,
            last: None,
        }
    }
}

impl<F: FnMut(&RunState) -> bool> Steps for AwaitRunState<F> {
    type Output = RunState;

    fn next(&mut self) -> Result<Step<RunState>, Error> {
        let Some(state) = self.now.take() else {
            return Ok(Step::Run(Ask::new(&QueryStatus::new())));
        };
        if (self.accept)(&state) {
            return Ok(Step::Done(state));
        }
        self.last = Some(state);
        Ok(Step::Wait)
    }

    fn event(&mut self, _: &RawEvent<'_>, _: &Secrets) {}

    fn reply(&mut self, reply: Result<Value, Error>, secrets: &Secrets) -> Result<(), Error> {
        self.now = Some(decode::<QueryStatus>(&reply?, secrets)?.status);
        Ok(())
    }

    fn late(&self) -> String {
        match &self.last {
            Some(state) => {
                format!("the machine, now `{state}`, reached no accepted run state")
            }
            None => "the machine did not report its run state".to_owned(),
        }
    }
}
