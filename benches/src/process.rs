//! Measures a command: its time, and the memory of its largest process.
//!
//! The system only tells the peak memory of all children that a process ever had. So each command
//! runs under a separate process: this program again, with the hidden subcommand `measure`,
//! which writes the system's figures to a file.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use serde::{Deserialize, Serialize};

use crate::report::median;

/// What a command took.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct Usage {
    /// From start to end, in seconds.
    pub(crate) wall: f64,
    /// The time in user mode of the command and all processes that it started, in seconds.
    pub(crate) user: f64,
    /// The peak resident memory of the largest of them, in bytes.
    pub(crate) peak: f64,
}

impl Usage {
    /// The median of each figure.
    pub(crate) fn median(runs: &[Self]) -> Self {
        let of = |figure: fn(&Self) -> f64| median(runs.iter().map(figure).collect());
        Self {
            wall: of(|run| run.wall),
            user: of(|run| run.user),
            peak: of(|run| run.peak),
        }
    }
}

/// Runs a command and measures it. What it prints is shown only if it fails.
pub(crate) fn measure(command: &Command) -> Result<Usage> {
    let report = tempfile::NamedTempFile::new().context("cannot make a temporary file")?;
    let mut outer = Command::new(std::env::current_exe().context("cannot find this program")?);
    outer
        .arg("measure")
        .arg(report.path())
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        outer.current_dir(folder);
    }
    let output = outer
        .stdin(Stdio::null())
        .output()
        .context("cannot start this program again")?;
    let failure = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "{command:?} failed:\n{}",
        failure.trim_end()
    );
    let text = fs::read_to_string(report.path()).context("cannot read the report")?;
    serde_json::from_str(&text).context("cannot understand the report")
}

/// Arguments of the hidden subcommand.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The file to write the report to
    report: PathBuf,
    /// The command to run
    #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
    command: Vec<OsString>,
}

/// Runs the hidden subcommand.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let Some((program, rest)) = arguments.command.split_first() else {
        bail!("no command")
    };
    let start = Instant::now();
    let status = Command::new(program)
        .args(rest)
        .status()
        .with_context(|| format!("cannot start '{}'", program.display()))?;
    let wall = start.elapsed().as_secs_f64();
    ensure!(status.success(), "{status}");
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context("cannot ask the system")?;
    #[expect(clippy::cast_precision_loss, reason = "a figure for people")]
    let report = Usage {
        wall,
        user: usage.user_time().num_microseconds() as f64 / 1e6,
        peak: usage.max_rss() as f64 * RSS_UNIT,
    };
    fs::write(&arguments.report, serde_json::to_string(&report)?).context("cannot write the report")
}

/// The bytes in a unit of the system's figure for resident memory.
const RSS_UNIT: f64 = if cfg!(target_vendor = "apple") {
    1.0
} else {
    1024.0
};
