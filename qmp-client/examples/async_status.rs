//! Asks a server two questions at once, with the asynchronous client.
//!
//! `cargo run --example async_status ADDRESS`; the address is one of a QMP monitor, as
//! `unix:/run/vm1.qmp`.

use std::process::ExitCode;

use qmp_client::qmp_types::qmp::commands;
use qmp_client::{Client, Error};

pub(crate) async fn status(qemu: &Client) -> Result<(), Error> {
    // Any number of commands can be in flight.
    let (name, status) = tokio::try_join!(
        qemu.execute(commands::QueryName::new()),
        qemu.execute(commands::QueryStatus::new()),
    )?;
    let name = name.name.unwrap_or_default();
    println!("machine '{name}': {}", status.status);
    Ok(())
}

async fn connect_and_ask(address: &str) -> Result<(), Error> {
    status(&Client::connect(address).await?).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(address) = std::env::args().nth(1) else {
        eprintln!("usage: async_status ADDRESS");
        return ExitCode::from(2);
    };
    match connect_and_ask(&address).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
