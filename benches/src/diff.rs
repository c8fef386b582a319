//! `diff`: the time to compare releases, as a whole process.
//!
//! There is no peer, so the scale is Python's time to read the same two snapshots as
//! JSON, in the same run; the targets are times.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{Usage, measure};
use crate::regen::build;
use crate::report::{self, Target, digits};
use crate::repository;

/// Compare releases, against Python that only reads them
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// How often each runs; the figures are medians
    #[arg(long, value_name = "N", default_value_t = RUNS, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// The interpreter
    #[arg(long, value_name = "PROGRAM", default_value = "python3")]
    python: PathBuf,
}

const RUNS: u32 = 15;

impl Default for Arguments {
    fn default() -> Self {
        Self {
            runs: RUNS,
            python: "python3".into(),
        }
    }
}

/// The releases to compare.
const OLD: &str = "7.2";
const NEW: &str = "10.0";

/// How long two releases may take, and all neighbours, in seconds.
const TWO: f64 = 0.05;
const ALL: f64 = 0.5;

/// Runs the benchmark.
pub(crate) fn run(arguments: &Arguments) -> Result<Vec<Target>> {
    eprintln!("diff: building qmp as `cargo xtask` does");
    let qmp = build("qmp-cli")?;
    let root = repository::root();
    let read = "import json, sys\nfor path in sys.argv[1:]: json.load(open(path))";
    let mut python = Command::new(&arguments.python);
    python.args(["-c", read]);
    for snapshot in ["qmp-7.2.0.json", "qmp-10.0.2.json"] {
        python.arg(root.join("schemas/releases").join(snapshot));
    }
    let diff = |words: &[&str]| {
        let mut command = Command::new(&qmp);
        command.arg("diff").args(words).args(["--fail-on", "never"]);
        command.current_dir(Path::new(&root));
        command
    };
    let contestants = [
        ("Python reads the two snapshots", python),
        ("diff 7.2 10.0", diff(&[OLD, NEW])),
        ("the same with proofs", diff(&[OLD, NEW, "--witness"])),
        ("each release with the next", diff(&["releases"])),
        (
            "the same of the guest agent",
            diff(&["releases", "--schema-name", "qga"]),
        ),
        ("diff 10.0 10.2", diff(&["10.0", "10.2"])),
    ];
    let mut runs = vec![Vec::new(); contestants.len()];
    // The first round warms the caches of files.
    for round in 0..=arguments.runs {
        for ((name, command), runs) in contestants.iter().zip(&mut runs) {
            let usage = measure(command).with_context(|| format!("diff: {name}"))?;
            if round > 0 {
                runs.push(usage);
            }
        }
    }
    let usages: Vec<Usage> = runs.iter().map(|runs| Usage::median(runs)).collect();
    let mut table = report::table(&["", "wall s", "user s", "peak MiB", "Python's wall /"]);
    for ((name, _), usage) in contestants.iter().zip(&usages) {
        table.add_row([
            (*name).to_owned(),
            format!("{:.3}", usage.wall),
            format!("{:.3}", usage.user),
            digits(usage.peak / f64::from(1 << 20)),
            digits(usages[0].wall / usage.wall),
        ]);
    }
    let target = |what: &str, allowed: f64, taken: f64| Target {
        what: format!("{what}: {allowed} s over its time"),
        factor: allowed / taken,
        at_least: 1.0,
    };
    let targets = vec![
        target("two releases", TWO, usages[1].wall),
        target("all neighbours", ALL, usages[3].wall + usages[4].wall),
    ];
    let headline = format!(
        "Releases compared, whole processes, warm. Median of {}.",
        arguments.runs
    );
    report::print(&headline, &table, &targets);
    println!();
    Ok(targets)
}
