//! Benchmarks of this repository's crates, each next to its peer in the same run.
//!
//! Takes a subcommand, prints a table with absolute figures and the targets, met or missed. Knows
//! the crates only as their users do: as a dependency, as a command, as a function to call. The
//! modules in reading order: `build`, `regen`, `front_end`, `decode`, `diff`, `doc` and `client` are
//! a benchmark each; `peers` measures nothing, but tries whether we understand each other; `process` measures
//! a command, `report` holds figures, tables and targets, `repository` knows where things are.

mod build;
mod client;
mod decode;
mod diff;
mod doc;
mod front_end;
mod peers;
mod process;
mod regen;
mod report;
mod repository;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::report::Target;

/// Measures the speed of this repository's crates next to their peers.
///
/// Exit status: 0 if everything was measured, 1 if `--assert` is given and a target is missed, 2
/// if something could not run.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    benchmark: Benchmark,
    /// Exit with status 1 if a target is missed
    #[arg(long, global = true)]
    assert: bool,
}

#[derive(Subcommand)]
enum Benchmark {
    Build(build::Arguments),
    Regen(regen::Arguments),
    FrontEnd(front_end::Arguments),
    Decode(decode::Arguments),
    Diff(diff::Arguments),
    Doc(doc::Arguments),
    Client(client::Arguments),
    Peers(peers::Arguments),
    /// All that measure something
    All(All),
    /// What `process` runs a command under.
    #[command(hide = true)]
    Measure(process::Arguments),
    /// The server that `client` calls.
    #[command(hide = true)]
    Mock(client::MockArguments),
    /// Our server, which `client` calls.
    #[command(hide = true)]
    Serve(client::ServerArguments),
}

#[derive(clap::Args)]
struct All {
    #[command(flatten)]
    peer: regen::Peer,
    #[command(flatten)]
    front_end: front_end::Peer,
    #[command(flatten)]
    sessions: decode::Sessions,
    #[command(flatten)]
    client: client::Peer,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let results = match arguments.benchmark {
        Benchmark::Build(build) => vec![build::run(&build)],
        Benchmark::Regen(regen) => vec![regen::run(&regen)],
        Benchmark::FrontEnd(front_end) => vec![front_end::run(&front_end)],
        Benchmark::Diff(diff) => vec![diff::run(&diff)],
        Benchmark::Doc(doc) => vec![doc::run(&doc)],
        Benchmark::Decode(decode) => vec![decode::run(&decode)],
        Benchmark::Client(client) => vec![client::run(&client)],
        Benchmark::Peers(peers) => vec![peers::run(&peers)],
        Benchmark::All(all) => vec![
            decode::run(&decode::Arguments::of(all.sessions)),
            regen::run(&regen::Arguments::of(all.peer)),
            front_end::run(&front_end::Arguments::of(all.front_end)),
            diff::run(&diff::Arguments::default()),
            doc::run(&doc::Arguments::default()),
            client::run(&client::Arguments { peer: all.client }),
            build::run(&build::Arguments::default()),
        ],
        Benchmark::Mock(mock) => vec![client::run_mock(&mock).map(|()| Vec::new())],
        Benchmark::Serve(serve) => vec![client::run_server(&serve).map(|()| Vec::new())],
        Benchmark::Measure(measure) => vec![process::run(&measure).map(|()| Vec::new())],
    };
    verdict(results, arguments.assert)
}

fn verdict(results: Vec<Result<Vec<Target>>>, assert: bool) -> ExitCode {
    let mut failed = false;
    let mut missed = false;
    for result in results {
        match result {
            Ok(targets) => missed |= targets.iter().any(|target| !target.is_met()),
            Err(error) => {
                eprintln!("error: {error:#}");
                failed = true;
            }
        }
    }
    match (failed, assert && missed) {
        (true, _) => ExitCode::from(2),
        (false, true) => ExitCode::from(1),
        (false, false) => ExitCode::SUCCESS,
    }
}
