//! `doc`: the time to show a page of the reference, and to search it, as a whole process.
//!
//! There is no peer that does it offline, so the scale is the same program when it only prints its version; the targets are
//! times.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{Usage, measure};
use crate::regen::build;
use crate::report::{self, Target, digits};

/// Show and search the reference, against the program that only prints its version
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// How often each runs; the figures are medians
    #[arg(long, value_name = "N", default_value_t = RUNS, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// Measure this program instead of building `qmp`
    #[arg(long, value_name = "FILE")]
    qmp: Option<PathBuf>,
}

const RUNS: u32 = 31;

impl Default for Arguments {
    fn default() -> Self {
        Self {
            runs: RUNS,
            qmp: None,
        }
    }
}

/// How long a page or a search may take, in seconds.
const ALLOWED: f64 = 0.02;

/// What is asked for.
const ASKED: [&[&str]; 7] = [
    &["--version"],
    &["doc", "blockdev-mirror"],
    &["doc", "blockdev-mirror.speed"],
    &["doc", "blockdev-add"],
    &["doc", "guest-exec"],
    &["doc", "mirror"],
    &["doc", "take", "a", "screenshot"],
];

/// Runs the benchmark.
pub(crate) fn run(arguments: &Arguments) -> Result<Vec<Target>> {
    let qmp = if let Some(qmp) = &arguments.qmp {
        qmp.clone()
    } else {
        eprintln!("doc: building qmp as `cargo xtask` does");
        build("qmp-cli")?
    };
    let mut runs = vec![Vec::new(); ASKED.len()];
    // The first round warms the caches of files.
    for round in 0..=arguments.runs {
        for (words, runs) in ASKED.iter().zip(&mut runs) {
            let mut command = Command::new(&qmp);
            command.args(*words);
            let usage = measure(&command).with_context(|| format!("doc: {words:?}"))?;
            if round > 0 {
                runs.push(usage);
            }
        }
    }
    let usages: Vec<Usage> = runs.iter().map(|runs| Usage::median(runs)).collect();
    let mut table = report::table(&["qmp", "wall ms", "user ms", "/ wall of --version"]);
    for (words, usage) in ASKED.iter().zip(&usages) {
        table.add_row([
            words.join(" "),
            digits(usage.wall * 1e3),
            digits(usage.user * 1e3),
            digits(usage.wall / usages[0].wall),
        ]);
    }
    let targets = ASKED.iter().zip(&usages).skip(1);
    let targets: Vec<Target> = targets
        .map(|(words, usage)| Target {
            what: format!("{}: {ALLOWED} s over its time", words.join(" ")),
            factor: ALLOWED / usage.wall,
            at_least: 1.0,
        })
        .collect();
    let headline = format!(
        "Pages and searches, whole processes, warm. Median of {}.",
        arguments.runs
    );
    report::print(&headline, &table, &targets);
    Ok(targets)
}
