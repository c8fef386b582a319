//! Locks and atomics of the clients. With `--cfg shuttle` they are those of a concurrency checker, which runs the models in the
//! package `qmp-models` through many interleavings.

#[cfg(shuttle)]
pub(crate) use shuttle::sync::{Mutex, MutexGuard, atomic};
#[cfg(not(shuttle))]
pub(crate) use std::sync::{Mutex, MutexGuard, atomic};

/// Runs a future in the background.
#[cfg(feature = "tokio")]
pub(crate) fn spawn(task: impl Future<Output = ()> + Send + 'static) {
    #[cfg(shuttle)]
    drop(shuttle::future::spawn(task));
    #[cfg(not(shuttle))]
    drop(tokio::spawn(task));
}
