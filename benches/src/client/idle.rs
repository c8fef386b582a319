//! Idle connections: the memory of each, and the time until an event on all of them is delivered.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use qmp_client::{Client, Received};
use qmp_types::qmp::commands::Stop;
use tokio::task::JoinSet;

use super::mock;
use crate::report::{self, Target, digits};

/// How many connections are made at a time.
const AT_A_TIME: usize = 64;

pub(super) fn run(connections: usize) -> Result<Vec<Target>> {
    let (_, most) = getrlimit(Resource::RLIMIT_NOFILE)?;
    setrlimit(Resource::RLIMIT_NOFILE, most, most)?;
    ensure!(
        usize::try_from(most).unwrap_or(usize::MAX) > connections + 100,
        "client: {connections} connections are more than this system allows: give --connections N"
    );
    let mock = mock::start(0)?;
    let address = mock.socket().display().to_string();
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let runtime = builder.worker_threads(2).enable_all().build()?;
    runtime.block_on(measure(&address, connections))
}

/// What the process has in memory, in bytes.
fn resident() -> Result<usize> {
    let text = fs::read_to_string("/proc/self/status").context("no /proc")?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib: usize = line
        .context("no VmRSS")?
        .trim()
        .trim_end_matches(" kB")
        .parse()?;
    Ok(kib << 10)
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
async fn measure(address: &str, connections: usize) -> Result<Vec<Target>> {
    let control = Client::connect(address).await?;
    let before = resident()?;
    let mut clients = Vec::with_capacity(connections);
    while clients.len() < connections {
        let mut connecting = JoinSet::new();
        for _ in 0..AT_A_TIME.min(connections - clients.len()) {
            let builder = Client::builder().connect_timeout(Duration::from_secs(60));
            let address = address.to_owned();
            connecting.spawn(async move { builder.connect(&address).await });
        }
        for client in connecting.join_all().await {
            clients.push(client?);
        }
    }
    let mut waiting = JoinSet::new();
    for client in &clients {
        let mut events = client.all_events();
        waiting.spawn(async move { matches!(events.next().await, Ok(Received::Event(_))) });
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    let each = resident()?.saturating_sub(before) as f64 / connections as f64 / 1024.0;
    let begin = Instant::now();
    control.execute(Stop::new()).await?;
    let delivered = waiting.join_all().await;
    let seconds = begin.elapsed().as_secs_f64();
    ensure!(
        delivered.iter().all(|delivered| *delivered),
        "client: an event was not delivered"
    );
    let mut table = report::table(&["connections", "KiB each", "ms until all had an event"]);
    table.add_row([connections.to_string(), digits(each), digits(seconds * 1e3)]);
    let targets = vec![
        Target {
            what: "16 KiB over the memory of an idle connection".to_owned(),
            factor: 16.0 / each,
            at_least: 1.0,
        },
        Target {
            what: "one second over the time until each connection had its event".to_owned(),
            factor: 1.0 / seconds,
            at_least: 1.0,
        },
    ];
    report::print(
        "Idle connections, each with a subscription.",
        &table,
        &targets,
    );
    Ok(targets)
}
