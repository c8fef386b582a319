//! Migrates a machine to another QEMU.
//!
//! `cargo run --example migrate SOURCE DESTINATION URI`: the addresses of two monitors, and where the destination
//! listens (`tcp:HOST:PORT`, `unix:PATH`). The destination runs with the same machine and `-incoming defer`.

use std::process::ExitCode;
use std::time::Duration;

use qmp_client::helpers::{MigrationRun, wait_for_run_state};
use qmp_client::qmp_types::qmp::{commands, types};
use qmp_client::{Client, Error};

pub(crate) async fn migrate(from: &Client, to: &Client, uri: &str) -> Result<(), Error> {
    to.execute(commands::MigrateIncoming::new().uri(uri))
        .await?;
    let mut migration = MigrationRun::start(from, commands::Migrate::new().uri(uri)).await?;
    while let Some(now) = migration.progress().await? {
        if let Some(ram) = now.ram {
            println!("{} of {} bytes remain", ram.remaining, ram.total);
        }
    }
    // An error if it has failed or was cancelled; then the source still has the machine.
    let result = migration.finish().await?;
    println!("downtime: {} ms", result.downtime.unwrap_or_default());
    let arrived = |state: &types::RunState| *state != types::RunState::Inmigrate;
    wait_for_run_state(to, arrived, Duration::from_secs(60)).await?;
    Ok(())
}

async fn connect_and_migrate(from: &str, to: &str, uri: &str) -> Result<(), Error> {
    let from = Client::connect(from).await?;
    let to = Client::connect(to).await?;
    migrate(&from, &to, uri).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [from, to, uri] = &arguments[..] else {
        eprintln!("usage: migrate SOURCE DESTINATION URI");
        return ExitCode::from(2);
    };
    match connect_and_migrate(from, to, uri).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
