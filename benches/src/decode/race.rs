//! Times things that take little, on a machine that does other things as well.

use std::time::{Duration, Instant};

/// Shorter batches are lost in the noise of the clock, longer ones are seldom left in peace.
const BATCH: Duration = Duration::from_millis(1);

/// How long one call of each takes: the fastest of many batches. They take turns, so that a slow
/// moment of the machine meets all of them, and each is first as often as the others.
pub(super) fn race<const N: usize>(contestants: [&dyn Fn(); N], batches: u32) -> [Duration; N] {
    let calls = contestants.map(calls_in_a_batch);
    let mut fastest = [Duration::MAX; N];
    for round in 0..batches as usize {
        for turn in 0..N {
            let index = (round + turn) % N;
            let time = time(contestants[index], calls[index]) / calls[index];
            fastest[index] = fastest[index].min(time);
        }
    }
    fastest
}

fn calls_in_a_batch(contestant: &dyn Fn()) -> u32 {
    let mut calls = 1;
    while time(contestant, calls) < BATCH && calls < 1 << 24 {
        calls *= 2;
    }
    calls
}

fn time(contestant: &dyn Fn(), calls: u32) -> Duration {
    let start = Instant::now();
    for _ in 0..calls {
        contestant();
    }
    start.elapsed()
}
