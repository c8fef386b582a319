//! `regen`: the time to generate code from a schema, as a whole process.
//!
//! Runs QEMU's own generator and ours in turns on QEMU's own schema, each into a fresh folder, and
//! ours on the repository's schemas as well.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::process::{Usage, measure};
use crate::report::{self, Target, digits};
use crate::repository;

/// Make code from a schema, against QEMU's qapi-gen.py
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    peer: Peer,
    /// How often each runs; the figures are medians
    #[arg(long, value_name = "N", default_value_t = RUNS, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
}

/// QEMU's generator and its requirements.
#[derive(clap::Args)]
pub(crate) struct Peer {
    /// QEMU's generator, `scripts/qapi-gen.py` in its source tree
    #[arg(long, value_name = "FILE", env = "QAPI_GEN")]
    qapi_gen: Option<PathBuf>,
    /// QEMU's schema, of the same release [default: `qapi/qapi-schema.json` in that source tree]
    #[arg(long, value_name = "FILE", env = "QEMU_SCHEMA")]
    qemu_schema: Option<PathBuf>,
    /// The interpreter to run it with
    #[arg(long, value_name = "PROGRAM", default_value = "python3")]
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
const WANTED: f64 = 8.0;

/// Runs the benchmark.
pub(crate) fn run(arguments: &Arguments) -> Result<Vec<Target>> {
    let peer = &arguments.peer;
    let Some(script) = &peer.qapi_gen else {
        bail!("regen: give QEMU's generator with --qapi-gen FILE or in the variable QAPI_GEN")
    };
    let script = present(script)?;
    let schema = match &peer.qemu_schema {
        Some(schema) => present(schema)?,
        None => present(&script.with_file_name("../qapi/qapi-schema.json"))
            .context("give QEMU's schema with --qemu-schema FILE or in the variable QEMU_SCHEMA")?,
    };
    let python = interpreter(&peer.python)?;
    eprintln!("regen: building xtask and qmp as `cargo xtask` does");
    let xtask = build("xtask")?;
    let qmp = build("qmp-cli")?;
    let fresh = is_fresh(&xtask)?;

    let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
    let out = folder.path().join("out");
    let mut contestants = vec![
        (
            "qapi-gen.py",
            command(
                &python,
                [
                    script.into(),
                    "-o".into(),
                    out.clone().into(),
                    schema.clone().into(),
                ],
            ),
        ),
        (
            "qmp generate, the same schema",
            command(
                &qmp,
                [
                    "generate".into(),
                    schema.into(),
                    "--out".into(),
                    out.clone().into(),
                ],
            ),
        ),
    ];
    if fresh {
        contestants.push((
            "regen, this repository's schemas",
            command(&xtask, ["regen".into()]),
        ));
        let mut through_cargo = repository::cargo();
        through_cargo.args(["xtask", "regen"]);
        contestants.push(("the same as `cargo xtask regen`", through_cargo));
    } else {
        eprintln!("regen: the repository's code is stale: left out; run `cargo xtask regen` first");
    }

    let mut runs = vec![Vec::new(); contestants.len()];
    // The first round warms the caches of files and Python's of bytecode.
    for round in 0..=arguments.runs {
        for ((name, command), runs) in contestants.iter().zip(&mut runs) {
            let usage = measure(command).with_context(|| format!("regen: {name}"))?;
            if out.is_dir() {
                fs::remove_dir_all(&out).context("cannot empty the temporary folder")?;
            }
            if round > 0 {
                runs.push(usage);
            }
        }
    }
    let usages: Vec<_> = contestants
        .iter()
        .zip(&runs)
        .map(|((name, _), runs)| (*name, Usage::median(runs)))
        .collect();
    Ok(conclude(&usages, arguments.runs))
}

fn conclude(usages: &[(&str, Usage)], runs: u32) -> Vec<Target> {
    let mut table = report::table(&["", "wall s", "user s", "peak MiB", "peer's wall /"]);
    let mut targets = Vec::new();
    let peer = usages[0].1;
    for (index, (name, usage)) in usages.iter().enumerate() {
        let factor = peer.wall / usage.wall;
        table.add_row([
            (*name).to_owned(),
            digits(usage.wall),
            digits(usage.user),
            digits(usage.peak / f64::from(1 << 20)),
            digits(factor),
        ]);
        // The last one shows the time of cargo itself.
        if index == 1 || index == 2 {
            let what = format!("time of the peer over that of {name}");
            targets.push(Target {
                what,
                factor,
                at_least: WANTED,
            });
        }
    }
    let headline = format!("Code from a schema, whole processes, warm. Median of {runs}.");
    report::print(&headline, &table, &targets);
    println!();
    targets
}

fn command<const N: usize>(program: &Path, arguments: [OsString; N]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

fn present(file: &Path) -> Result<PathBuf> {
    file.canonicalize()
        .with_context(|| format!("regen: cannot find '{}'", file.display()))
}

/// The interpreter itself: a program that only chooses one would be measured with it.
fn interpreter(python: &Path) -> Result<PathBuf> {
    let output = Command::new(python)
        .args(["-c", "import sys; print(sys.executable)"])
        .output()
        .with_context(|| format!("regen: cannot start '{}'", python.display()))?;
    let text = String::from_utf8(output.stdout).context("the interpreter's path is not UTF-8")?;
    Ok(PathBuf::from(text.trim_end()))
}

/// Builds a program of a package as `cargo xtask` does, and gives its path.
pub(crate) fn build(package: &str) -> Result<PathBuf> {
    let mut cargo = repository::cargo();
    cargo.args(["build", "--quiet", "--profile", "tool", "--package"]);
    cargo.args([package, "--bins", "--message-format=json"]);
    let output = cargo.output().context("cannot start cargo")?;
    let failure = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "{cargo:?} failed:\n{}",
        failure.trim_end()
    );
    let messages =
        serde_json::Deserializer::from_slice(&output.stdout).into_iter::<serde_json::Value>();
    let executables =
        messages.filter_map(|message| Some(message.ok()?["executable"].as_str()?.to_owned()));
    executables
        .last()
        .map(PathBuf::from)
        .with_context(|| format!("cargo did not say where it put {package}"))
}

/// Whether `regen` would change nothing: a benchmark must not change the repository.
fn is_fresh(xtask: &Path) -> Result<bool> {
    let output = Command::new(xtask)
        .args(["regen", "--check"])
        .output()
        .context("cannot start xtask")?;
    Ok(output.status.success())
}
