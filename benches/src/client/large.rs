//! A reply of 1 MiB, and the decoding of the same text from memory.

use std::hint::black_box;
use std::time::Instant;

use anyhow::Result;
use qmp_client::{Client, blocking};
use qmp_types::Command;
use qmp_types::qmp::commands::QueryCpuDefinitions;

use super::mock::{Mock, large_reply};
use crate::report::{self, Target, digits, median};

const SIZE: usize = 1 << 20;
const ROUNDS: usize = 40;
const NAMES: [&str; 3] = ["from memory", "ours, blocking", "ours, async"];

pub(super) fn run() -> Result<Vec<Target>> {
    let mock = Mock::start(SIZE)?;
    let text = large_reply(SIZE);
    let address = mock.socket().display().to_string();
    let mut client = blocking::Client::connect(&address)?;
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().build()?;
    let concurrent = runtime.block_on(Client::connect(&address))?;
    let mut times = [const { Vec::new() }; 3];
    for round in 0..=ROUNDS {
        for turn in 0..3 {
            let index = (round + turn) % 3;
            let begin = Instant::now();
            let reply: <QueryCpuDefinitions as Command>::Return = match index {
                0 => qmp_types::from_str(&text)?,
                1 => client.execute(QueryCpuDefinitions::new())?,
                _ => runtime.block_on(concurrent.execute(QueryCpuDefinitions::new()))?,
            };
            let time = begin.elapsed();
            drop(black_box(reply));
            if round > 0 {
                times[index].push(time.as_secs_f64() * 1e3);
            }
        }
    }
    let medians = times.map(median);
    let mut table = report::table(&["", "ms", "time over memory"]);
    let mut targets = Vec::new();
    for (name, time) in NAMES.into_iter().zip(medians) {
        table.add_row([name.to_owned(), digits(time), digits(time / medians[0])]);
        if name != NAMES[0] {
            targets.push(Target {
                what: format!("a reply of 1 MiB, {name} against decoding it from memory"),
                factor: medians[0] / time,
                at_least: 1.0 / 1.2,
            });
        }
    }
    report::print("A reply of 1 MiB.", &table, &targets);
    Ok(targets)
}
