//! Leaks of a round in this process.

use std::fs;
use std::thread::sleep;
use std::time::Duration;

use tokio::runtime::Runtime;

use crate::figures::Figures;

/// By how many KiB memory may differ between rounds without a leak, because allocators keep some.
const SLACK: u64 = 32 << 10;

/// The resources after the first round.
#[derive(Debug, Default)]
pub(crate) struct Leaks {
    first: Option<(usize, usize)>,
    memory: Option<u64>,
}

impl Leaks {
    /// Compares with the first round; memory with the first of the later part of the run.
    pub(crate) fn look(&mut self, runtime: &Runtime, figures: &Figures, is_warm: bool) {
        let look = || {
            (
                count("/proc/self/fd"),
                count("/proc/self/task"),
                runtime.metrics().num_alive_tasks(),
            )
        };
        let mut now = look();
        let first = *self.first.get_or_insert_with(|| {
            // The runtime takes a moment to start its threads.
            sleep(Duration::from_millis(300));
            now = look();
            (now.0, now.1)
        });
        // Work in the background takes a moment to end, too.
        for _ in 0..1000 {
            if now.0 <= first.0 && now.1 <= first.1 && now.2 == 0 {
                break;
            }
            sleep(Duration::from_millis(20));
            now = look();
        }
        if now.0 > first.0 {
            figures.leaked(&format!("{} descriptors instead of {}", now.0, first.0));
        }
        if now.1 > first.1 {
            figures.leaked(&format!("{} threads instead of {}", now.1, first.1));
        }
        if now.2 > 0 {
            figures.leaked(&format!("{} tasks", now.2));
        }
        if is_warm {
            let memory = memory("VmRSS:");
            let before = *self.memory.get_or_insert(memory);
            if memory > before + SLACK {
                figures.leaked(&format!("{memory} KiB of memory instead of {before}"));
                self.memory = Some(memory);
            }
        }
    }
}

fn count(folder: &str) -> usize {
    fs::read_dir(folder).map_or(0, Iterator::count)
}

/// A value of `/proc/self/status`, in KiB.
pub(crate) fn memory(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.split_whitespace().next());
    number.and_then(|number| number.parse().ok()).unwrap_or(0)
}
