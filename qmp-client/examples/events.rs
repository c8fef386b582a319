//! Stops a virtual machine, and shows the events of that and of all that follows.
//!
//! `cargo run --example events ADDRESS`; the address is one of a QMP monitor, as
//! `unix:/run/vm1.qmp`.

use std::process::ExitCode;
use std::time::Duration;

use qmp_client::qmp_types::qmp::{commands, events};
use qmp_client::{Client, Error, Received};

pub(crate) async fn pause(qemu: &Client) -> Result<(), Error> {
    // The event may come before the reply, so subscribe first.
    let mut stops = qemu.events::<events::Stop>();
    qemu.execute(commands::Stop::new()).await?;
    let stop = stops.wait_for(|_| true, Duration::from_secs(10)).await?;
    println!("stopped at {}", stop.timestamp.seconds);
    Ok(())
}

async fn watch(address: &str) -> Result<(), Error> {
    let qemu = Client::connect(address).await?;
    let mut all = qemu.all_events();
    pause(&qemu).await?;
    qemu.execute(commands::Cont::new()).await?;
    loop {
        match all.next().await {
            Ok(Received::Event(event)) => println!("{}", event.text()),
            Ok(Received::Lost(count)) => println!("{count} events were lost"),
            // The connection has ended.
            Err(error) if error.is_end() => return Ok(()),
            Err(error) => return Err(error),
            _ => {}
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let Some(address) = std::env::args().nth(1) else {
        eprintln!("usage: events ADDRESS");
        return ExitCode::from(2);
    };
    match watch(&address).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
