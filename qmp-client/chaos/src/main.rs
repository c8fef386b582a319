//! `chaos MINUTES`: both clients call two real servers through a proxy that splits, merges, delays, cuts, duplicates,
//! reorders and corrupts the stream, while the servers are stopped and killed.
//!
//! A reply that belongs to another call, a call that outlives its deadline, and a descriptor, thread, task or memory that a
//! session leaks are failures: exit status 1. If the run is impossible, the exit status is 2.
//!
//! `token` names calls, so that a reply shows its call; `echo` and `server` are the servers, `proxy` is between,
//! `blocking` and `asynchronous` are the clients; `session` judges results, `watchdog` finds hangs, `leaks` finds
//! leaks, `figures` counts and prints.

mod asynchronous;
mod blocking;
mod echo;
mod figures;
mod leaks;
mod proxy;
mod server;
mod session;
mod token;
mod watchdog;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use clap::Parser;
use fastrand::Rng;

use figures::Figures;
use leaks::Leaks;
use proxy::Proxy;
use server::Server;
use session::Session;
use watchdog::Watchdog;

/// Faults between both clients and real servers.
#[derive(Debug, Parser)]
struct Arguments {
    /// For how long.
    #[arg(default_value_t = 1.0)]
    minutes: f64,
    /// What everything random is made from.
    #[arg(long)]
    seed: Option<u64>,
    /// Be the scripted server at a socket; for this program itself.
    #[arg(long, hide = true)]
    serve: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let seed = arguments.seed.unwrap_or_else(|| fastrand::u64(..));
    if let Some(path) = arguments.serve {
        return done(echo::serve(&path, seed));
    }
    println!("seed {seed}");
    let figures = Arc::new(Figures::default());
    let time = Duration::from_secs_f64(arguments.minutes.max(0.0) * 60.0);
    if let Err(error) = run(time, seed, &figures) {
        eprintln!("error: {error}");
        return ExitCode::from(2);
    }
    figures.print();
    if figures.failed() {
        println!("FAILED: run it again with --seed {seed}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn done(result: std::io::Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(time: Duration, seed: u64, figures: &Arc<Figures>) -> std::io::Result<()> {
    let begin = Instant::now();
    let folder = tempfile::TempDir::with_prefix("qmp-chaos-")?;
    let mut rng = Rng::with_seed(seed);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_keep_alive(Duration::from_millis(50))
        .enable_all()
        .build()?;
    let watchdog = Watchdog::start(figures.clone());
    let mut servers = [
        Server::echo(folder.path(), seed)?,
        Server::storage_daemon(folder.path()),
    ];
    let mut leaks = Leaks::default();
    while begin.elapsed() < time {
        for server in &mut servers {
            server.revive()?;
        }
        round(
            &mut servers,
            folder.path(),
            &runtime,
            &watchdog,
            figures,
            &mut rng,
        )?;
        leaks.look(&runtime, figures, begin.elapsed() * 4 >= time);
    }
    figures.rounds_took(begin.elapsed());
    Ok(())
}

/// Runs one session of each client with each server at the same time, and troubles the servers meanwhile.
fn round(
    servers: &mut [Server],
    folder: &Path,
    runtime: &tokio::runtime::Runtime,
    watchdog: &Watchdog,
    figures: &Arc<Figures>,
    rng: &mut Rng,
) -> std::io::Result<()> {
    let mut sessions = Vec::new();
    for server in &*servers {
        for client in 0..2 {
            let dirty = rng.u8(0..2) == 0;
            let listens = folder.join(format!("proxy-{}-{client}", server.name()));
            let proxy = Proxy::start(&listens, &server.socket(client), dirty, rng.fork(), figures)?;
            let session = Session {
                address: format!("unix:{}", listens.display()),
                dirty,
                oob: server.takes_oob(),
                touched: proxy.touched(),
                figures: figures.clone(),
                watchdog: watchdog.clone(),
            };
            sessions.push((client, session, proxy, rng.fork()));
        }
    }
    std::thread::scope(|scope| {
        let threads: Vec<_> = sessions
            .into_iter()
            .map(|(client, session, proxy, rng)| {
                scope.spawn(move || {
                    match client {
                        0 => blocking::run(&session, rng),
                        _ => runtime.block_on(asynchronous::run(session, rng)),
                    }
                    proxy.stop();
                })
            })
            .collect();
        for server in servers {
            server.trouble(rng, figures);
        }
        for thread in threads {
            if thread.join().is_err() {
                figures.panicked();
            }
        }
    });
    Ok(())
}
