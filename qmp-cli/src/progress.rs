//! Progress of long steps on standard error.
//!
//! It is shown only if standard error is a terminal and the step is not short.

use std::io::{self, IsTerminal};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long a step takes before it is shown.
const PATIENCE: Duration = Duration::from_millis(400);
const TICK: Duration = Duration::from_millis(100);

/// A step, from its start until this is dropped.
pub(crate) struct Progress {
    bar: ProgressBar,
    /// Dropping it tells the thread that the step is over.
    _over: Option<Sender<()>>,
}

impl Progress {
    /// Starts a step of unknown length.
    pub(crate) fn of(step: impl Into<String>) -> Self {
        Self::show(
            ProgressBar::no_length(),
            "{spinner} {msg} ({elapsed})",
            step.into(),
        )
    }

    /// Starts a step with a known number of parts.
    pub(crate) fn of_parts(step: impl Into<String>, parts: usize) -> Self {
        let bar = ProgressBar::new(parts as u64);
        Self::show(bar, "{spinner} {msg} {pos}/{len} ({elapsed})", step.into())
    }

    fn show(bar: ProgressBar, template: &str, step: String) -> Self {
        bar.set_draw_target(ProgressDrawTarget::hidden());
        if !io::stderr().is_terminal() {
            return Self { bar, _over: None };
        }
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(step);
        let (over, ended) = mpsc::channel();
        let shown = bar.clone();
        // If the thread cannot be started, the step is not shown.
        let _ = thread::Builder::new().spawn(move || {
            if ended.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                shown.set_draw_target(ProgressDrawTarget::stderr());
                // The thread also ends when the step is over.
                while ended.recv_timeout(TICK) == Err(RecvTimeoutError::Timeout) {
                    shown.tick();
                }
                shown.finish_and_clear();
            }
        });
        let over = Some(over);
        Self { bar, _over: over }
    }

    /// Notes that another part is done.
    pub(crate) fn advance(&self) {
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
