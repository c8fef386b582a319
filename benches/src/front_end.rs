//! `front-end`: the time to read a schema and to check it.
//!
//! Runs QEMU's own front end (`QAPISchema(...)` alone, without starting Python) and ours in turns
//! on the same schema, ours on the repository's schema as well, and ours on that schema repeated
//! with other names. All figures are processor time, so that a busy machine does not matter.

mod enlarge;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use qmp_schema::{Loaded, Schema};

use crate::report::{self, Target, digits, median, or_dash};
use crate::repository;

/// Read and check a schema, against QEMU's front end, and one 50 times as large
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    peer: Peer,
    /// How often each runs; the figures are medians
    #[arg(long, value_name = "N", default_value_t = RUNS, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
}

/// QEMU's front end and its requirements.
#[derive(clap::Args)]
pub(crate) struct Peer {
    /// QEMU's scripts, the folder `scripts` of its source tree; without it there is no comparison
    #[arg(long, value_name = "DIR", env = "QAPI_SCRIPTS")]
    qapi_scripts: Option<PathBuf>,
    /// A schema that these scripts understand [default: `qapi/qapi-schema.json` in that tree]
    #[arg(long, value_name = "FILE", env = "QAPI_SCHEMA")]
    schema: Option<PathBuf>,
    /// The interpreter to run them with
    #[arg(
        long = "front-end-python",
        value_name = "PROGRAM",
        default_value = "python3"
    )]
    python: PathBuf,
}

const RUNS: u32 = 9;

impl Arguments {
    /// As many runs as without an option.
    pub(crate) fn of(peer: Peer) -> Self {
        Self { peer, runs: RUNS }
    }
}

/// How many times faster than the peer we want to be.
const WANTED: f64 = 20.0;

/// How much of its speed the front end is to keep on a schema 50 times as large. Less than one,
/// because data that are larger than the processor's caches take longer everywhere.
const KEPT: f64 = 0.5;

/// How often the schema is repeated.
const FACTORS: [usize; 3] = [1, 10, 50];

/// What the peer runs. The first reading warms it up.
const SCRIPT: &str = "
import sys, time
sys.path.insert(0, sys.argv[1])
from qapi.schema import QAPISchema
for _ in range(2):
    start = time.process_time()
    QAPISchema(sys.argv[2])
    taken = time.process_time() - start
print(taken)
";

/// Runs the benchmark.
pub(crate) fn run(arguments: &Arguments) -> Result<Vec<Target>> {
    let ours = repository::root().join("schemas/qmp/qapi-schema.json");
    let mut targets = compare(&arguments.peer, &ours, arguments.runs)?;
    targets.extend(grow(&ours, arguments.runs)?);
    Ok(targets)
}

/// The same schema by both, and the repository's by ours.
fn compare(peer: &Peer, ours: &Path, runs: u32) -> Result<Vec<Target>> {
    let theirs = if let Some(scripts) = &peer.qapi_scripts {
        let default = scripts.join("../qapi/qapi-schema.json");
        let schema = peer.schema.clone().unwrap_or(default);
        ensure!(
            schema.is_file(),
            "front-end: there is no '{}': give a schema with --schema FILE",
            schema.display()
        );
        Some((scripts, schema))
    } else {
        eprintln!("front-end: without --qapi-scripts DIR there is no comparison");
        None
    };
    let mut times = [const { Vec::new() }; 3];
    let mut counts = [0; 2];
    for round in 0..=runs {
        let mut took = [None; 3];
        if let Some((scripts, schema)) = &theirs {
            took[0] = Some(python(&peer.python, scripts, schema)?);
            let (time, count) = read(schema)?;
            took[1] = Some(time);
            counts[0] = count;
        }
        let (time, count) = read(ours)?;
        took[2] = Some(time);
        counts[1] = count;
        // The first round warms the caches of files.
        for (times, took) in times.iter_mut().zip(took).filter(|_| round > 0) {
            times.extend(took);
        }
    }
    let [python, same, own] = times.map(|times| (!times.is_empty()).then(|| median(times)));
    let headers = ["", "definitions", "ms", "µs a definition", "peer's time /"];
    let mut table = report::table(&headers);
    for (name, time, count) in [
        ("QAPISchema(...)", python, counts[0]),
        ("ours, the same schema", same, counts[0]),
        ("ours, this repository's schema", own, counts[1]),
    ] {
        table.add_row([
            name.to_owned(),
            count.to_string(),
            or_dash(time.map(|time| digits(time * 1e3))),
            or_dash(time.map(|time| digits(time * 1e6 / number(count)))),
            or_dash(python.zip(time).map(|(python, time)| digits(python / time))),
        ]);
    }
    let mut targets = Vec::new();
    if let (Some(python), Some(same), Some(own)) = (python, same, own) {
        for (what, time) in [("on the same schema", same), ("on this repository's", own)] {
            let what = format!("time of the peer's front end over that of ours {what}");
            let factor = python / time;
            let at_least = WANTED;
            targets.push(Target {
                what,
                factor,
                at_least,
            });
        }
    }
    let headline = format!("A schema read and checked. Processor time, median of {runs}.");
    report::print(&headline, &table, &targets);
    Ok(targets)
}

/// The repository's schema, repeated.
fn grow(schema: &Path, runs: u32) -> Result<Vec<Target>> {
    let loaded = load(schema)?;
    let mut schemas = Vec::new();
    for factor in FACTORS {
        schemas.push((factor, enlarge::repeat(&loaded, factor)?));
    }
    let mut times = vec![Vec::new(); schemas.len()];
    let mut counts = vec![0; schemas.len()];
    for round in 0..=runs {
        for (index, (_, files)) in schemas.iter().enumerate() {
            let (time, count) = read_from(enlarge::ENTRY, &from(files))?;
            counts[index] = count;
            if round > 0 {
                times[index].push(time);
            }
        }
    }
    let headers = ["repeated", "definitions", "MB", "ms", "µs a definition"];
    let mut table = report::table(&headers);
    let mut each = Vec::new();
    for (((factor, files), times), count) in schemas.iter().zip(times).zip(counts) {
        let time = median(times);
        let size: usize = files.values().map(String::len).sum();
        each.push(time / number(count));
        table.add_row([
            format!("{factor} times"),
            count.to_string(),
            digits(number(size) / 1e6),
            digits(time * 1e3),
            digits(time * 1e6 / number(count)),
        ]);
    }
    let target = Target {
        what: "time for a definition of this schema over that if there are 50 of it".to_owned(),
        factor: each[0] / each[each.len() - 1],
        at_least: KEPT,
    };
    let headline = format!("Larger schemas, from memory. Processor time, median of {runs}.");
    let targets = vec![target];
    report::print(&headline, &table, &targets);
    Ok(targets)
}

/// A number of things, to calculate with.
#[expect(
    clippy::cast_precision_loss,
    reason = "no schema has so many of anything"
)]
fn number(count: usize) -> f64 {
    count as f64
}

/// What the peer takes.
fn python(python: &Path, scripts: &Path, schema: &Path) -> Result<f64> {
    let output = Command::new(python)
        .args(["-c", SCRIPT])
        .args([scripts, schema])
        .output()
        .with_context(|| format!("front-end: cannot start '{}'", python.display()))?;
    let failure = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "front-end: QEMU's front end failed:\n{}",
        failure.trim_end()
    );
    let text = String::from_utf8_lossy(&output.stdout);
    text.trim()
        .parse()
        .context("front-end: QEMU's front end did not say how long it took")
}

/// Our time for a schema on the disk, and its number of definitions.
fn read(schema: &Path) -> Result<(f64, usize)> {
    read_from(&schema.to_string_lossy(), &|path: &str| std::fs::read(path))
}

fn read_from(entry: &str, loader: &dyn qmp_schema::Loader) -> Result<(f64, usize)> {
    let start = processor_time()?;
    let result = qmp_schema::load(entry, loader);
    let taken = processor_time()? - start;
    let schema = result
        .map_err(|error| anyhow!("front-end: {error}"))?
        .schema;
    Ok((taken, definitions(&schema)))
}

fn load(schema: &Path) -> Result<Loaded> {
    qmp_schema::load(&schema.to_string_lossy(), &|path: &str| std::fs::read(path))
        .map_err(|error| anyhow!("front-end: {error}"))
}

fn from(files: &BTreeMap<String, String>) -> impl Fn(&str) -> std::io::Result<Vec<u8>> {
    |path| match files.get(path) {
        Some(text) => Ok(text.clone().into_bytes()),
        None => Err(std::io::ErrorKind::NotFound.into()),
    }
}

fn definitions(schema: &Schema) -> usize {
    let types = schema.types().filter(|(_, ty)| ty.is_written()).count();
    schema.commands().len() + schema.events().len() + types
}

/// The processor time of this process so far, in seconds.
fn processor_time() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_SELF)?;
    let microseconds =
        usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    #[expect(
        clippy::cast_precision_loss,
        reason = "this program does not run for years"
    )]
    let seconds = microseconds as f64 / 1e6;
    Ok(seconds)
}
