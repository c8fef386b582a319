//! Calls, one after the other and several at once.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use super::contestants::{self, Calls};
use super::spawned::wait_for;
use super::{mock, server};
use crate::report::{self, Target, digits, median};

/// How often each has its turn.
const ROUNDS: u32 = 15;

/// A contestant, and its median time for a call in microseconds.
struct Measured {
    name: &'static str,
    micros: f64,
}

/// All take turns, so that a slow moment of the machine meets all of them.
fn race(
    contestants: &mut [(&'static str, Calls)],
    calls: u32,
    at_once: u32,
) -> Result<Vec<Measured>> {
    let mut times = vec![Vec::new(); contestants.len()];
    for round in 0..=ROUNDS as usize {
        for turn in 0..contestants.len() {
            let index = (round + turn) % contestants.len();
            let (name, run) = &mut contestants[index];
            let time = run(calls, at_once).with_context(|| format!("client: {name}"))?;
            // The first round is to get warm.
            if round > 0 {
                times[index].push(time.as_secs_f64() * 1e6 / f64::from(calls));
            }
        }
    }
    let names = contestants.iter().map(|(name, _)| *name);
    let results = names.zip(times).map(|(name, times)| Measured {
        name,
        micros: median(times),
    });
    Ok(results.collect())
}

fn of(results: &[Measured], name: &str) -> Option<f64> {
    let result = results.iter().find(|result| result.name == name);
    result.map(|result| result.micros)
}

fn print(headline: &str, results: &[Measured], targets: &[Target]) {
    let first = results.first().map_or(f64::NAN, |result| result.micros);
    let against = results.first().map_or("", |result| result.name);
    let mut table = report::table(&["", "µs a call", "calls/s", &format!("time over {against}")]);
    for result in results {
        table.add_row([
            result.name.to_owned(),
            digits(result.micros),
            digits(1e6 / result.micros),
            digits(result.micros / first),
        ]);
    }
    report::print(headline, &table, targets);
}

/// How many times better `ours` is than the peer, as a target.
fn target(
    what: &str,
    results: &[Measured],
    ours: &str,
    peer: &str,
    at_least: f64,
) -> Option<Target> {
    Some(Target {
        what: format!("{what}, {ours} against {peer}"),
        factor: of(results, peer)? / of(results, ours)?,
        at_least,
    })
}

struct Daemon {
    child: Child,
    folder: TempDir,
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // It does not end by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const BLOCKING: &str = "ours, blocking";
const ASYNC: &str = "ours, async";
const RAW: &str = "a raw socket";
const QAPI: &str = "qapi 0.15";
const PYTHON: &str = "qemu.qmp";

/// Starts qemu-storage-daemon with monitors of these names, if it is installed.
fn start_daemon(program: &Path, monitors: &[&str]) -> Result<Option<Daemon>> {
    let folder = TempDir::with_prefix("qmp-bench-")?;
    let mut command = Command::new(program);
    // A monitor has one client at a time.
    for monitor in monitors {
        command
            .args([
                "--chardev",
                &format!("socket,path={monitor},server=on,wait=off,id={monitor}"),
            ])
            .args(["--monitor", &format!("chardev={monitor}")]);
    }
    let child = command
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .spawn();
    let child = match child {
        Ok(child) => child,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            println!("Left out: '{}' is not installed.\n", program.display());
            return Ok(None);
        }
        Err(error) => bail!("cannot start '{}': {error}", program.display()),
    };
    let daemon = Daemon { child, folder };
    for monitor in monitors {
        wait_for(&daemon.folder.path().join(monitor))?;
    }
    std::thread::sleep(std::time::Duration::from_millis(200));
    Ok(Some(daemon))
}

/// Round trips to qemu-storage-daemon.
pub(super) fn against_daemon(program: &Path) -> Result<Vec<Target>> {
    let Some(daemon) = start_daemon(program, &["raw", "blocking", "async", "qapi"])? else {
        return Ok(Vec::new());
    };
    let socket = |name: &str| daemon.folder.path().join(name);
    let mut contestants = vec![
        (RAW, contestants::raw(&socket("raw"))?),
        (BLOCKING, contestants::ours_blocking(&socket("blocking"))?),
        (ASYNC, contestants::ours_async(&socket("async"))?),
        (QAPI, contestants::qapi(&socket("qapi"))?),
    ];
    let results = race(&mut contestants, 200, 1)?;
    let what = "round trips to qemu-storage-daemon";
    let targets: Vec<_> = [
        target(what, &results, BLOCKING, RAW, 1.0 / 1.15),
        target(what, &results, ASYNC, RAW, 1.0 / 1.3),
    ]
    .into_iter()
    .flatten()
    .collect();
    print(
        "query-version on qemu-storage-daemon, one call at a time.",
        &results,
        &targets,
    );
    Ok(targets)
}

const DAEMON: &str = "qemu-storage-daemon";
const SERVER: &str = "our server";
const BY_HAND: &str = "a server by hand";

/// A raw socket calls servers.
pub(super) fn by_server(program: &Path) -> Result<Vec<Target>> {
    let daemon = start_daemon(program, &["raw"])?;
    let mock = mock::start(0)?;
    let served = server::start()?;
    let mut contestants = vec![
        (SERVER, contestants::raw(&served.socket())?),
        (BY_HAND, contestants::raw(&mock.socket())?),
    ];
    if let Some(daemon) = &daemon {
        let socket = daemon.folder.path().join("raw");
        contestants.push((DAEMON, contestants::raw(&socket)?));
    }
    let results = race(&mut contestants, 1024, 1)?;
    let what = "commands a second";
    let targets: Vec<_> = [
        target(what, &results, SERVER, DAEMON, 1.0),
        target(what, &results, SERVER, BY_HAND, 0.8),
    ]
    .into_iter()
    .flatten()
    .collect();
    print(
        "query-version by a raw socket, on several servers.",
        &results,
        &targets,
    );
    Ok(targets)
}

/// Calls to a server that answers at once.
pub(super) fn against_mock(qemu_qmp: Option<&Path>) -> Result<Vec<Target>> {
    let mock = mock::start(0)?;
    let socket = mock.socket();
    let mut contestants = vec![
        (RAW, contestants::raw(&socket)?),
        (BLOCKING, contestants::ours_blocking(&socket)?),
        (ASYNC, contestants::ours_async(&socket)?),
        (QAPI, contestants::qapi(&socket)?),
    ];
    match qemu_qmp {
        Some(package) => contestants.push((PYTHON, contestants::python(package, &socket)?)),
        None => println!("Without qemu.qmp: give its folder with --qemu-qmp DIR.\n"),
    }
    let mut all = Vec::new();
    for (at_once, headline) in [
        (
            1,
            "query-version on a server that answers at once, one call at a time.",
        ),
        (64, "The same, 64 calls at once."),
    ] {
        if at_once > 1 {
            // It has no calls at once.
            contestants.retain(|(name, _)| *name != RAW);
        }
        let results = race(&mut contestants, 1024, at_once)?;
        let what = if at_once == 1 {
            "calls, one at a time"
        } else {
            "calls, 64 at once"
        };
        let targets: Vec<_> = [BLOCKING, ASYNC]
            .into_iter()
            .flat_map(|ours| {
                [
                    target(what, &results, ours, PYTHON, 10.0),
                    target(what, &results, ours, QAPI, 1.0),
                ]
            })
            .flatten()
            .collect();
        print(headline, &results, &targets);
        all.extend(targets);
    }
    Ok(all)
}
