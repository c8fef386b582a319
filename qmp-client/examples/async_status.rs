//! Asks a server what it is and what it does, with the asynchronous client.
//!
//! `cargo run --example async_status ADDRESS`; the address is one of a QMP monitor, as
//! `unix:/run/vm1.qmp`.

use qmp_client::{Client, Error};
use qmp_types::qmp::commands::{QueryBlock, QueryStatus};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let address = std::env::args().nth(1);
    let address = address.unwrap_or_else(|| "unix:qmp.sock".to_owned());
    status(&address).await
}

async fn status(address: &str) -> Result<(), Error> {
    let qemu = Client::connect(address).await?;
    println!("QEMU {}", qemu.greeting().version);
    // Any number of commands may be under way.
    let (status, disks) = tokio::try_join!(
        qemu.execute(QueryStatus::new()),
        qemu.execute(QueryBlock::new()),
    )?;
    println!("{} with {} disks", status.status, disks.len());
    Ok(())
}
