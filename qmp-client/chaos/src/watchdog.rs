//! Finds hangs: each wait is registered with its time limit.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::figures::Figures;

/// By how much a busy machine may be late.
pub(crate) const MARGIN: Duration = Duration::from_secs(30);

type Waiting = HashMap<u64, (Instant, String)>;

/// Ends the program when a wait exceeds its limit.
#[derive(Clone, Debug)]
pub(crate) struct Watchdog(Arc<Mutex<Waiting>>);

/// A registered wait.
#[derive(Debug)]
pub(crate) struct Guard(Watchdog, u64);

impl Watchdog {
    pub(crate) fn start(figures: Arc<Figures>) -> Self {
        let watchdog = Self(Arc::default());
        let watched = watchdog.clone();
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(Duration::from_millis(500));
                let now = Instant::now();
                let waiting = watched.0.lock().unwrap_or_else(PoisonError::into_inner);
                for (_, what) in waiting.values().filter(|(until, _)| *until < now) {
                    figures.hung(what);
                }
                if waiting.values().any(|(until, _)| *until < now) {
                    // A hanging thread cannot be ended.
                    figures.print();
                    std::process::exit(1);
                }
            }
        });
        watchdog
    }

    /// Registers a wait with its time limit.
    pub(crate) fn watch(&self, what: &str, limit: Duration) -> Guard {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let until = Instant::now() + limit + MARGIN;
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.insert(number, (until, format!("{what}, which may take {limit:?}")));
        Guard(self.clone(), number)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let mut waiting = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.remove(&self.1);
    }
}
