//! A guard against tests that hang.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// Far longer than these tests take, even on a busy machine.
pub(crate) const GUARD: Duration = Duration::from_secs(120);

/// Runs a test in a thread, and fails if the thread does not end.
pub(crate) fn ends<T: Send + 'static>(what: &str, test: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = channel();
    let thread = thread::spawn(move || {
        let _ = sender.send(test());
    });
    match receiver.recv_timeout(GUARD) {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => panic!("{what}: it does not end"),
        Err(RecvTimeoutError::Disconnected) => match thread.join() {
            Err(panic) => std::panic::resume_unwind(panic),
            Ok(()) => unreachable!("{what}: it sends before it ends"),
        },
    }
}

/// Waits until a condition holds.
pub(crate) fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let pause = Duration::from_millis(10);
    let mut left = GUARD;
    while !holds() {
        assert!(!left.is_zero(), "{what}: it never holds");
        thread::sleep(pause);
        left = left.saturating_sub(pause);
    }
}
