//! Stops a virtual machine, and shows the events of that and of all that follows.
//!
//! `cargo run --example events ADDRESS`; the address is one of a QMP monitor, as
//! `unix:/run/vm1.qmp`.

use std::time::Duration;

use qmp_client::{Client, Error, Received};
use qmp_types::qmp::commands::{Cont, Stop as StopCommand};
use qmp_types::qmp::events::Stop;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let address = std::env::args().nth(1);
    let address = address.unwrap_or_else(|| "unix:qmp.sock".to_owned());
    let qemu = Client::connect(&address).await?;
    let mut all = qemu.all_events();
    pause(&qemu).await?;
    qemu.execute(Cont::new()).await?;
    qemu.close().await;
    loop {
        match all.next().await {
            Ok(Received::Event(event)) => println!("{}", event.text()),
            Ok(Received::Lost(count)) => println!("{count} events were lost"),
            // Why the connection has ended.
            Err(error) if error.is_end() => return Ok(()),
            Err(error) => return Err(error),
            _ => {}
        }
    }
}

async fn pause(qemu: &Client) -> Result<(), Error> {
    // The event may come before the reply, so subscribe first.
    let mut stops = qemu.events::<Stop>();
    qemu.execute(StopCommand::new()).await?;
    let stop = stops.wait_for(|_| true, Duration::from_secs(10)).await?;
    println!("stopped at {}", stop.timestamp.seconds);
    Ok(())
}
