//! `build`: the time and memory to compile the types.
//!
//! Makes a tiny project for each contestant in a temporary folder, builds the dependencies once,
//! then takes turns: removes the artifacts of one crate, and builds it alone.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process::{Usage, measure};
use crate::report::{self, Target, digits};
use crate::repository;

/// Compile the types alone, against the crate qapi-qmp
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// How often each is built; the figures are medians
    #[arg(long, default_value_t = RUNS, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
}

const RUNS: u32 = 3;

impl Default for Arguments {
    fn default() -> Self {
        Self { runs: RUNS }
    }
}

/// A crate, the way a program depends on it.
struct Contestant {
    name: &'static str,
    package: &'static str,
    source: Source,
    features: Features,
    /// The ratios of the peer's time and memory to ours.
    time_target: Option<f64>,
    memory_target: Option<f64>,
}

enum Source {
    /// The folder of the package's name.
    Repository,
    /// This version from the registry.
    Registry(&'static str),
}

enum Features {
    Default,
    Only(&'static str),
}

/// The peer comes first.
const CONTESTANTS: [Contestant; 4] = [
    Contestant {
        name: "qapi-qmp 0.15",
        package: "qapi-qmp",
        source: Source::Registry("=0.15.0"),
        features: Features::Default,
        time_target: None,
        memory_target: None,
    },
    Contestant {
        name: "qmp-types",
        package: "qmp-types",
        source: Source::Repository,
        features: Features::Default,
        time_target: Some(6.0),
        memory_target: Some(3.0),
    },
    Contestant {
        name: "qmp-types, run-state only",
        package: "qmp-types",
        source: Source::Repository,
        features: Features::Only("run-state"),
        time_target: Some(20.0),
        memory_target: None,
    },
    Contestant {
        name: "qmp-types, job only",
        package: "qmp-types",
        source: Source::Repository,
        features: Features::Only("job"),
        time_target: Some(20.0),
        memory_target: None,
    },
];

/// Runs the benchmark.
pub(crate) fn run(arguments: &Arguments) -> Result<Vec<Target>> {
    let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
    let mut projects = Vec::new();
    for (index, contestant) in CONTESTANTS.iter().enumerate() {
        let project = folder.path().join(format!("project{index}"));
        make_project(&project, contestant)?;
        eprintln!("build: {}: its dependencies", contestant.name);
        build(&project, contestant)?;
        projects.push(project);
    }
    let mut runs = CONTESTANTS.map(|_| Vec::new());
    for round in 1..=arguments.runs {
        for ((contestant, project), runs) in CONTESTANTS.iter().zip(&projects).zip(&mut runs) {
            clean(project, contestant)?;
            let usage = build(project, contestant)?;
            eprintln!(
                "build: {} ({round} of {}): {:.2} s",
                contestant.name, arguments.runs, usage.wall
            );
            runs.push(usage);
        }
    }
    Ok(conclude(
        &runs.map(|runs| Usage::median(&runs)),
        arguments.runs,
    ))
}

fn conclude(usages: &[Usage; CONTESTANTS.len()], runs: u32) -> Vec<Target> {
    let mut table = report::table(&[
        "",
        "wall s",
        "user s",
        "peak MiB",
        "peer's wall /",
        "user /",
        "peak /",
    ]);
    let mut targets = Vec::new();
    let peer = usages[0];
    for (contestant, usage) in CONTESTANTS.iter().zip(usages) {
        let (time, memory) = (peer.wall / usage.wall, peer.peak / usage.peak);
        table.add_row([
            contestant.name.to_owned(),
            digits(usage.wall),
            digits(usage.user),
            digits(usage.peak / f64::from(1 << 20)),
            digits(time),
            digits(peer.user / usage.user),
            digits(memory),
        ]);
        let name = contestant.name;
        for (what, factor, wanted) in [
            ("time", time, contestant.time_target),
            ("memory", memory, contestant.memory_target),
        ] {
            if let Some(at_least) = wanted {
                let what = format!("build {what} of the peer over that of {name}");
                targets.push(Target {
                    what,
                    factor,
                    at_least,
                });
            }
        }
    }
    let headline = format!(
        "Debug build of one crate, its dependencies built, not incremental. Median of {runs}. Peak \
         is that of\nthe largest process, the compiler."
    );
    report::print(&headline, &table, &targets);
    println!();
    targets
}

/// A library without code that depends on the crate.
fn make_project(project: &Path, contestant: &Contestant) -> Result<()> {
    let mut manifest =
        "[package]\nname = \"project\"\nedition = \"2024\"\n\n[workspace]\n\n".to_owned();
    let mut dependency = toml::Table::new();
    match contestant.source {
        Source::Repository => {
            let path = repository::root().join(contestant.package);
            dependency.insert("path".to_owned(), path_text(&path)?.into());
        }
        Source::Registry(version) => {
            dependency.insert("version".to_owned(), version.into());
        }
    }
    if let Features::Only(feature) = contestant.features {
        dependency.insert("default-features".to_owned(), false.into());
        dependency.insert("features".to_owned(), vec![feature].into());
    }
    let _ = write!(
        manifest,
        "[dependencies.{}]\n{dependency}",
        contestant.package
    );
    let files = [
        ("Cargo.toml", manifest.as_str()),
        // The same versions for all, without asking the registry.
        ("Cargo.lock", repository::LOCK),
        ("src/lib.rs", ""),
    ];
    fs::create_dir_all(project.join("src")).context("cannot make the project")?;
    for (name, text) in files {
        fs::write(project.join(name), text).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(())
}

fn path_text(path: &Path) -> Result<&str> {
    path.to_str()
        .with_context(|| format!("'{}' is not UTF-8", path.display()))
}

/// `cargo` on a project. A dependency by path would be built incrementally, one from the registry
/// not; here neither is.
fn cargo(project: &Path, action: &str, package: &str) -> Command {
    let mut command = repository::cargo();
    command.args([action, "--quiet", "--package", package, "--manifest-path"]);
    command.arg(project.join("Cargo.toml"));
    command
        .env("CARGO_TARGET_DIR", target(project))
        .env("CARGO_INCREMENTAL", "0");
    command
}

fn target(project: &Path) -> PathBuf {
    project.join("target")
}

fn build(project: &Path, contestant: &Contestant) -> Result<Usage> {
    measure(&cargo(project, "build", contestant.package))
}

fn clean(project: &Path, contestant: &Contestant) -> Result<()> {
    measure(&cargo(project, "clean", contestant.package))?;
    ensure!(
        target(project).is_dir(),
        "cargo removed more than the one crate"
    );
    Ok(())
}
