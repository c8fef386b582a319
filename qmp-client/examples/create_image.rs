//! Lets a storage daemon create a qcow2 image, and looks at what it made.
//!
//! `cargo run --example create_image` starts a daemon in a temporary folder;
//! `cargo run --example create_image ADDRESS` uses one that runs, and its folder.

use std::{error::Error, process, time::Duration};

use qmp_client::Client;
use qmp_types::qmp::commands::{
    BlockdevAdd, BlockdevCreate, JobDismiss, QueryJobs, QueryNamedBlockNodes,
};
use qmp_types::qmp::events::JobStatusChange;
use qmp_types::qmp::types::{
    BlockdevCreateOptions, BlockdevCreateOptionsBranch, BlockdevCreateOptionsFile,
    BlockdevCreateOptionsQcow2, BlockdevOptionsBranch, BlockdevOptionsFile, BlockdevOptionsQcow2,
    JobStatus,
};

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(address) = std::env::args().nth(1) {
        return create_image(&mut Client::connect(&address)?);
    }
    let folder = tempfile::tempdir()?;
    let mut daemon = process::Command::new("qemu-storage-daemon")
        .args([
            "--chardev",
            "socket,id=qmp,path=qmp.sock,server=on,wait=off",
        ])
        .args(["--monitor", "chardev=qmp"])
        .current_dir(&folder)
        .spawn()?;
    let socket = folder.path().join("qmp.sock");
    let mut qmp = Client::builder()
        .retry(true)
        .connect(&socket.to_string_lossy())?;
    create_image(&mut qmp)?;
    qmp.quit()?;
    daemon.wait()?;
    Ok(())
}

fn create_image(qmp: &mut Client) -> Result<(), Box<dyn Error>> {
    println!("QEMU {}", qmp.greeting().version);
    run_job(qmp, BlockdevCreateOptionsFile::new("disk.qcow2", 0))?;
    let file = BlockdevOptionsBranch::File(BlockdevOptionsFile::new("disk.qcow2"));
    qmp.execute(BlockdevAdd::new(file).node_name("file0"))?;
    run_job(qmp, BlockdevCreateOptionsQcow2::new("file0", 1 << 30))?;
    qmp.execute(BlockdevAdd::new(BlockdevOptionsQcow2::new("file0")).node_name("disk0"))?;
    for node in qmp.execute(QueryNamedBlockNodes::new())? {
        println!(
            "{:6} {:>12} bytes  {}",
            node.drv, node.image.virtual_size, node.file
        );
    }
    Ok(())
}

fn run_job(
    qmp: &mut Client,
    what: impl Into<BlockdevCreateOptionsBranch>,
) -> Result<(), Box<dyn Error>> {
    qmp.execute(BlockdevCreate::new(
        "create",
        BlockdevCreateOptions::new(what),
    ))?;
    let concluded =
        |job: &JobStatusChange| job.id == "create" && job.status == JobStatus::Concluded;
    qmp.wait_for_event(concluded, Duration::from_secs(60))?;
    let jobs = qmp.execute(QueryJobs::new())?;
    let error = jobs
        .into_iter()
        .find(|job| job.id == "create")
        .and_then(|job| job.error);
    qmp.execute(JobDismiss::new("create"))?;
    error.map_or(Ok(()), |error| Err(error.into()))
}
