//! Takes snapshots: of a whole machine inside of its qcow2 image, and of a disk as a new file on top of it.
//!
//! `cargo run --example snapshots ADDRESS NODE FILE`; the node is a qcow2 image of the machine.

use std::process::ExitCode;

use qmp_client::helpers::JobRun;
use qmp_client::qmp_types::qmp::commands;
use qmp_client::{Client, Error};

/// Saves memory, devices and the disk under a name.
async fn save(qemu: &Client, tag: &str, disk: &str) -> Result<(), Error> {
    let save = commands::SnapshotSave::new("save", tag, disk, [disk]);
    JobRun::start(qemu, "save", save).await?.finish().await
}

/// Puts the machine back to where it was then.
async fn load(qemu: &Client, tag: &str, disk: &str) -> Result<(), Error> {
    qemu.execute(commands::Stop::new()).await?;
    let load = commands::SnapshotLoad::new("load", tag, disk, [disk]);
    JobRun::start(qemu, "load", load).await?.finish().await?;
    qemu.execute(commands::Cont::new()).await?;
    Ok(())
}

async fn delete(qemu: &Client, tag: &str, disk: &str) -> Result<(), Error> {
    let delete = commands::SnapshotDelete::new("delete", tag, [disk]);
    JobRun::start(qemu, "delete", delete).await?.finish().await
}

/// From now on the machine writes to a new file; the old one stays as it is.
async fn freeze(qemu: &Client, disk: &str, file: &str) -> Result<(), Error> {
    let snapshot = commands::BlockdevSnapshotSync::new(file).format("qcow2");
    let snapshot = snapshot.node_name(disk).snapshot_node_name("overlay");
    qemu.execute(snapshot).await?;
    Ok(())
}

pub(crate) async fn run(qemu: &Client, disk: &str, file: &str) -> Result<(), Error> {
    save(qemu, "before", disk).await?;
    load(qemu, "before", disk).await?;
    delete(qemu, "before", disk).await?;
    freeze(qemu, disk, file).await
}

async fn connect_and_run(address: &str, disk: &str, file: &str) -> Result<(), Error> {
    run(&Client::connect(address).await?, disk, file).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, disk, file] = &arguments[..] else {
        eprintln!("usage: snapshots ADDRESS NODE FILE");
        return ExitCode::from(2);
    };
    match connect_and_run(address, disk, file).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
