//! Stack for deep values: a recursion through objects continues in another thread before the
//! stack is used up.
//!
//! A message may be nested 1024 deep (R8), and a program may build a deeper value. In a
//! build without optimisation a level takes some kilobytes of stack, and a thread has 2 MiB. Few
//! messages are deeper than ten levels, so threads are rarely started.

use std::cell::Cell;
use std::thread;

/// How many levels one stack has room for.
pub(crate) const LEVELS: usize = 64;

/// The stack size of started threads, in bytes.
const STACK_SIZE: usize = 4 << 20;

thread_local! {
    static LEVEL: Cell<usize> = const { Cell::new(0) };
}

/// Whether the stack lacks room for another level.
pub(crate) fn is_low() -> bool {
    LEVEL.get() >= LEVELS
}

/// Runs one level of a recursion on this stack.
pub(crate) fn counted<R>(work: impl FnOnce() -> R) -> R {
    /// Restores the level, even in a panic.
    struct Up(usize);

    impl Drop for Up {
        fn drop(&mut self) {
            LEVEL.set(self.0);
        }
    }

    let up = Up(LEVEL.get());
    LEVEL.set(up.0 + 1);
    work()
}

/// Runs one level of a recursion on a stack with room for it. Returns `None`, without having run
/// it, if there is no such stack.
pub(crate) fn level<R: Send>(work: impl FnOnce() -> R + Send) -> Option<R> {
    if !is_low() {
        return Some(counted(work));
    }
    elsewhere(work)
}

/// Runs a function on a new stack. Returns `None`, without having run it, if there is no memory for one.
pub(crate) fn elsewhere<R: Send>(work: impl FnOnce() -> R + Send) -> Option<R> {
    thread::scope(|scope| {
        let builder = thread::Builder::new().stack_size(STACK_SIZE);
        let thread = builder.spawn_scoped(scope, work).ok()?;
        match thread.join() {
            Ok(result) => Some(result),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
