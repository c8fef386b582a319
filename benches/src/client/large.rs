//! A reply of 1 MiB, and the decoding of the same text from memory.

use std::hint::black_box;
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use qmp_client::{Client, blocking};
use qmp_types::Command;
use qmp_types::qmp::commands::QueryCpuDefinitions;

use super::mock::{self, large_reply};
use crate::report::{self, Target, digits};

const SIZE: usize = 1 << 20;
const ROUNDS: usize = 40;
const NAMES: [&str; 4] = [
    "from memory",
    "a raw socket, then from memory",
    "ours, blocking",
    "ours, async",
];
/// Those with a target.
const OURS: usize = 2;

/// A socket without a client, and room for all that comes.
struct Raw(UnixStream, Vec<u8>);

impl Raw {
    /// Sends a request, and reads a line.
    fn call(&mut self, request: &str) -> Result<&str> {
        self.0.write_all(request.as_bytes())?;
        let mut end = 0;
        loop {
            let count = self.0.read(&mut self.1[end..])?;
            ensure!(count > 0, "client: the server has closed the connection");
            end += count;
            if self.1[end - 1] == b'\n' {
                return Ok(std::str::from_utf8(&self.1[..end])?);
            }
        }
    }
}

pub(super) fn run() -> Result<Vec<Target>> {
    let mock = mock::start(SIZE)?;
    let text = large_reply(SIZE);
    let address = mock.socket().display().to_string();
    let mut client = blocking::Client::connect(&address)?;
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.enable_all().build()?;
    let concurrent = runtime.block_on(Client::connect(&address))?;
    let mut raw = Raw(UnixStream::connect(mock.socket())?, vec![0; 2 * SIZE]);
    raw.call("")?;
    raw.call(r#"{"execute": "qmp_capabilities"}"#)?;
    let mut times = [const { Vec::new() }; 4];
    for round in 0..=ROUNDS {
        for turn in 0..NAMES.len() {
            let index = (round + turn) % NAMES.len();
            let begin = Instant::now();
            let reply: <QueryCpuDefinitions as Command>::Return = match index {
                0 => qmp_types::from_str(&text)?,
                1 => {
                    let line = raw.call(r#"{"execute": "query-cpu-definitions"}"#)?;
                    let value = line.trim_end().strip_prefix("{\"return\": ");
                    let value = value.and_then(|value| value.strip_suffix('}'));
                    qmp_types::from_str(value.context("client: no reply")?)?
                }
                2 => client.execute(QueryCpuDefinitions::new())?,
                _ => runtime.block_on(concurrent.execute(QueryCpuDefinitions::new()))?,
            };
            let time = begin.elapsed();
            drop(black_box(reply));
            if round > 0 {
                times[index].push(time.as_secs_f64() * 1e3);
            }
        }
    }
    // The fastest, which depends least on the load of the machine.
    let fastest = times.map(|times| times.into_iter().fold(f64::NAN, f64::min));
    let mut table = report::table(&["", "ms", "time over memory"]);
    let mut targets = Vec::new();
    for (index, (name, time)) in NAMES.into_iter().zip(fastest).enumerate() {
        table.add_row([name.to_owned(), digits(time), digits(time / fastest[0])]);
        if index >= OURS {
            targets.push(Target {
                what: format!("a reply of 1 MiB, {name} against decoding it from memory"),
                factor: fastest[0] / time,
                at_least: 1.0 / 1.2,
            });
        }
    }
    report::print("A reply of 1 MiB. Fastest of 40.", &table, &targets);
    Ok(targets)
}
