//! Asks many machines for their state at once.
//!
//! `cargo run --example machines ADDRESS…`

use std::time::Duration;

use qmp_client::qmp_types::qmp::{commands, types};
use qmp_client::{Builder, Client, Error};
use tokio::task::JoinSet;

async fn state(builder: Builder, address: &str) -> Result<types::RunState, Error> {
    let qemu = builder.connect(address).await?;
    Ok(qemu.execute(commands::QueryStatus::new()).await?.status)
}

pub(crate) async fn states(
    builder: &Builder,
    addresses: impl IntoIterator<Item = String>,
) -> Vec<(String, Result<types::RunState, Error>)> {
    let mut asked = JoinSet::new();
    for address in addresses {
        let builder = builder.clone();
        asked.spawn(async move {
            let state = state(builder, &address).await;
            (address, state)
        });
    }
    // In the order in which they answer. One that fails does not hold up the others.
    asked.join_all().await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let builder = Client::builder().deadline(Duration::from_secs(5));
    for (address, state) in states(&builder, std::env::args().skip(1)).await {
        match state {
            Ok(state) => println!("{address}: {state}"),
            Err(error) => eprintln!("{address}: {error}"),
        }
    }
}
