//! Exports a block node over NBD, until a line comes on standard input.
//!
//! `cargo run --example nbd ADDRESS NODE SOCKET`; then `qemu-img info nbd+unix:///disk?socket=SOCKET` reads it.

use std::process::ExitCode;
use std::time::Duration;

use qmp_client::qmp_types::qmp::{commands, events, types};
use qmp_client::{Client, Error};

async fn export(qemu: &Client, node: &str, socket: &str) -> Result<(), Error> {
    let address = types::UnixSocketAddress::new(socket);
    qemu.execute(commands::NbdServerStart::new(address)).await?;
    let nbd = types::BlockExportOptionsNbd::new().name("disk");
    let export = commands::BlockExportAdd::new(nbd, "export0", node);
    qemu.execute(export.writable(false)).await?;
    Ok(())
}

async fn withdraw(qemu: &Client) -> Result<(), Error> {
    // The export goes after the reply. While an NBD client uses it, the command fails.
    let mut deleted = qemu.events::<events::BlockExportDeleted>();
    qemu.execute(commands::BlockExportDel::new("export0"))
        .await?;
    let limit = Duration::from_secs(10);
    deleted
        .wait_for(|deleted| deleted.id == "export0", limit)
        .await?;
    qemu.execute(commands::NbdServerStop::new()).await?;
    Ok(())
}

pub(crate) async fn run(
    qemu: &Client,
    node: &str,
    socket: &str,
    meanwhile: impl FnOnce(),
) -> Result<(), Error> {
    export(qemu, node, socket).await?;
    meanwhile();
    withdraw(qemu).await
}

async fn connect_and_run(address: &str, node: &str, socket: &str) -> Result<(), Error> {
    let qemu = Client::connect(address).await?;
    let wait = || {
        println!("nbd+unix:///disk?socket={socket}");
        let _ = std::io::stdin().read_line(&mut String::new());
    };
    run(&qemu, node, socket, wait).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, node, socket] = &arguments[..] else {
        eprintln!("usage: nbd ADDRESS NODE SOCKET");
        return ExitCode::from(2);
    };
    match connect_and_run(address, node, socket).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
