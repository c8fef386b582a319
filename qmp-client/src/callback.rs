//! Functions of the program that a client calls: contains their panics and refuses waiting in them.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Waker;

/// A session, for [`is_inside`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SessionId(u64);

thread_local! {
    /// The session of which this thread is calling a function of the program.
    static INSIDE: Cell<Option<SessionId>> = const { Cell::new(None) };
}

impl SessionId {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }

    /// Calls functions of the program in the middle of the session's work. To wait there for the session
    /// would be to wait for ever, so it is refused.
    pub(crate) fn call<T>(self, call: impl FnOnce() -> T) -> T {
        let before = INSIDE.replace(Some(self));
        let result = call();
        INSIDE.set(before);
        result
    }

    /// Whether this thread is in one of these calls.
    #[cfg(feature = "tokio")]
    pub(crate) fn is_inside(self) -> bool {
        INSIDE.get() == Some(self)
    }
}

/// Calls a function of the program; `None` if it panics. The panic has been reported by the hook.
///
/// Nothing of the client is in the middle of a change when it calls the program, so nothing is left half
/// done.
pub(crate) fn catch<T>(call: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(call)).ok()
}

/// Wakes all. A waker belongs to whatever polls, which may be the program's own.
pub(crate) fn wake_all(wakers: impl IntoIterator<Item = Waker>) {
    for waker in wakers {
        catch(|| waker.wake());
    }
}
