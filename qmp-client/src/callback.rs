//! Callbacks of the program: contains their panics, and refuses waiting in them.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Waker;

/// Identifies a session, to recognize its callbacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SessionId(u64);

thread_local! {
    /// The session whose callback this thread is in.
    static INSIDE: Cell<Option<SessionId>> = const { Cell::new(None) };
}

impl SessionId {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }

    /// Calls callbacks during the session's work. Waiting for the session in them would never end, so it is
    /// refused.
    pub(crate) fn call<T>(self, call: impl FnOnce() -> T) -> T {
        let before = INSIDE.replace(Some(self));
        let result = call();
        INSIDE.set(before);
        result
    }

    /// Whether this thread is in a callback of the session.
    #[cfg(feature = "tokio")]
    pub(crate) fn is_inside(self) -> bool {
        INSIDE.get() == Some(self)
    }
}

/// Calls a callback; `None` if it panics. The panic hook has reported the panic.
///
/// The client calls the program only in a consistent state, so unwinding is safe.
pub(crate) fn catch<T>(call: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(call)).ok()
}

/// Wakes all. A waker may be the program's code, which may panic.
pub(crate) fn wake_all(wakers: impl IntoIterator<Item = Waker>) {
    for waker in wakers {
        catch(|| waker.wake());
    }
}
