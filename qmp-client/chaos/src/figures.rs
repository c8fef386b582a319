//! Counts and their report.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use qmp_client::Error;

use crate::leaks::memory;

#[derive(Debug, Default)]
struct Counts {
    sessions: u64,
    calls: u64,
    right: u64,
    abandoned: u64,
    damaged: u64,
    forged: u64,
    errors: BTreeMap<String, u64>,
    faults: BTreeMap<&'static str, u64>,
    failures: BTreeMap<&'static str, u64>,
    took: Duration,
}

/// Counts over all sessions.
#[derive(Debug, Default)]
pub(crate) struct Figures(Mutex<Counts>);

impl Figures {
    fn counts(&self) -> MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn session(&self) {
        self.counts().sessions += 1;
    }

    pub(crate) fn call(&self) {
        self.counts().calls += 1;
    }

    pub(crate) fn right(&self) {
        self.counts().right += 1;
    }

    /// The program did not wait for the result.
    pub(crate) fn abandoned(&self) {
        self.counts().abandoned += 1;
    }

    /// The reply names no call, and the proxy changes bytes.
    pub(crate) fn damaged(&self) {
        self.counts().damaged += 1;
    }

    /// The reply names another call, and the proxy has damaged one of the two.
    pub(crate) fn forged(&self) {
        self.counts().forged += 1;
    }

    pub(crate) fn error(&self, error: &Error) {
        let text = format!("{error:?}");
        let kind = text.split(|c: char| !c.is_alphanumeric()).next();
        let kind = kind.unwrap_or_default().to_owned();
        *self.counts().errors.entry(kind).or_default() += 1;
    }

    pub(crate) fn fault(&self, kind: &'static str) {
        *self.counts().faults.entry(kind).or_default() += 1;
    }

    pub(crate) fn wrong(&self, what: &str) {
        self.failure("wrong pairings", what);
    }

    pub(crate) fn hung(&self, what: &str) {
        self.failure("hangs", what);
    }

    pub(crate) fn leaked(&self, what: &str) {
        self.failure("leaks", what);
    }

    pub(crate) fn panicked(&self) {
        self.failure("panics", "a thread or a task");
    }

    fn failure(&self, kind: &'static str, what: &str) {
        println!("FAILURE: {kind}: {what}");
        *self.counts().failures.entry(kind).or_default() += 1;
    }

    pub(crate) fn rounds_took(&self, time: Duration) {
        self.counts().took = time;
    }

    pub(crate) fn failed(&self) -> bool {
        !self.counts().failures.is_empty()
    }

    pub(crate) fn print(&self) {
        let counts = self.counts();
        println!("time             {:.1} s", counts.took.as_secs_f64());
        println!("sessions         {}", counts.sessions);
        println!("calls            {}", counts.calls);
        println!("  right replies  {}", counts.right);
        println!("  damaged        {}", counts.damaged);
        println!("  forged         {}", counts.forged);
        println!("abandoned calls  {}", counts.abandoned);
        for (kind, count) in &counts.errors {
            println!("error {kind:24} {count}");
        }
        for (kind, count) in &counts.faults {
            println!("fault {kind:24} {count}");
        }
        for kind in ["wrong pairings", "hangs", "leaks", "panics"] {
            println!("{kind:16} {}", counts.failures.get(kind).unwrap_or(&0));
        }
        println!("peak memory      {} MiB", memory("VmHWM:") >> 10);
    }
}
