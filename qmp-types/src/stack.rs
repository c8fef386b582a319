//! Stack for deep values: a recursion through objects continues in another thread before its
//! stack is used up.
//!
//! A message may be nested 1024 deep (R8), and a program may build a value that is deeper. In a
//! build without optimisation a level takes some kilobytes of stack, and a thread has 2 MiB. Few
//! messages are deeper than ten levels, so few threads are ever started for this.

use std::cell::Cell;
use std::thread;

/// How many levels one stack is trusted to hold.
pub(crate) const LEVELS: usize = 64;

/// The size of the stacks of threads that are started here, in bytes.
const STACK_SIZE: usize = 4 << 20;

thread_local! {
    static LEVEL: Cell<usize> = const { Cell::new(0) };
}

/// Whether the stack has room for no more levels.
pub(crate) fn is_low() -> bool {
    LEVEL.get() >= LEVELS
}

/// Runs one level of a recursion on this stack.
pub(crate) fn counted<R>(work: impl FnOnce() -> R) -> R {
    /// Goes a level up again, be it in a panic.
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

/// Runs one level of a recursion, on a stack that has room for it. Gives `None`, without having run
/// it, if there is none to be had.
pub(crate) fn level<R: Send>(work: impl FnOnce() -> R + Send) -> Option<R> {
    if !is_low() {
        return Some(counted(work));
    }
    elsewhere(work)
}

/// Runs something on a new stack. Gives `None`, without having run it, if there is none to be had.
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
