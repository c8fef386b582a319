//! `client`: the cost of a call, and of an idle connection.
//!
//! Calls go to qemu-storage-daemon, whose main loop sets the pace, and to a server that answers at
//! once, which is another process of this program. Each figure is the median of rounds in which the
//! contestants take turns. The modules in reading order: `mock` (the server), `contestants` (who calls),
//! `serial`, `large` and `idle` (what is measured). `server` is our server in another process, which a raw socket calls as it
//! calls the others.

mod contestants;
mod idle;
mod large;
mod mock;
mod serial;
mod server;
mod spawned;

use std::path::PathBuf;

use anyhow::Result;

pub(crate) use self::mock::Arguments as MockArguments;
pub(crate) use self::mock::run as run_mock;
pub(crate) use self::server::Arguments as ServerArguments;
pub(crate) use self::server::run as run_server;
pub(crate) use self::spawned::wait_for;
use crate::report::Target;

/// Call commands and wait for events, against a raw socket, qapi and qemu.qmp
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) peer: Peer,
}

/// Python's client and the other requirements.
#[derive(clap::Args, Clone)]
pub(crate) struct Peer {
    /// The folder with the package qemu.qmp, as `pip install --target DIR qemu.qmp` makes it; without
    /// it that comparison is left out
    #[arg(long, value_name = "DIR", env = "QEMU_QMP")]
    qemu_qmp: Option<PathBuf>,
    /// The server that sets the pace; if it is not installed that comparison is left out
    #[arg(long, value_name = "PROGRAM", default_value = "qemu-storage-daemon")]
    daemon: PathBuf,
    /// The number of idle connections
    #[arg(long, value_name = "N", default_value_t = 10_000)]
    connections: usize,
    /// Measure only this
    #[arg(long, value_enum)]
    only: Option<Part>,
}

#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Daemon,
    Mock,
    Server,
    Large,
    Idle,
}

/// Runs the benchmark.
pub(crate) fn run(arguments: &Arguments) -> Result<Vec<Target>> {
    let peer = &arguments.peer;
    let wanted = |part| peer.only.is_none_or(|only| only == part);
    let mut targets = Vec::new();
    if wanted(Part::Daemon) {
        targets.extend(serial::against_daemon(&peer.daemon)?);
    }
    if wanted(Part::Mock) {
        targets.extend(serial::against_mock(peer.qemu_qmp.as_deref())?);
    }
    if wanted(Part::Server) {
        targets.extend(serial::by_server(&peer.daemon)?);
    }
    if wanted(Part::Large) {
        targets.extend(large::run()?);
    }
    if wanted(Part::Idle) {
        targets.extend(idle::run(peer.connections)?);
    }
    Ok(targets)
}
