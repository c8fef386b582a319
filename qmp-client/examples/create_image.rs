//! Lets a storage daemon create a qcow2 image, and looks at what it made.
//!
//! `cargo run --example create_image` starts a daemon in a temporary folder;
//! `cargo run --example create_image ADDRESS` uses one that runs, and its folder.

use std::{error::Error, process::Command, time::Duration};

use qmp_client::blocking::Client;
use qmp_types::qmp::commands::{
    BlockdevAdd, BlockdevCreate, JobDismiss, QueryJobs, QueryNamedBlockNodes,
};
use qmp_types::qmp::events::JobStatusChange;
use qmp_types::qmp::types::{
    BlockdevCreateOptions, BlockdevCreateOptionsBranch, BlockdevCreateOptionsFile,
    BlockdevCreateOptionsQcow2, BlockdevOptionsFile, BlockdevOptionsQcow2, JobStatus,
};

type Result = std::result::Result<(), Box<dyn Error>>;

fn main() -> Result {
    if let Some(address) = std::env::args().nth(1) {
        return create_image(Client::connect(&address)?);
    }
    let folder = tempfile::tempdir()?;
    let mut daemon = Command::new("qemu-storage-daemon")
        .args([
            "--chardev",
            "socket,id=qmp,path=qmp.sock,server=on,wait=off",
        ])
        .args(["--monitor", "chardev=qmp"])
        .current_dir(&folder)
        .spawn()?;
    let socket = folder.path().join("qmp.sock");
    let client = Client::builder()
        .retry(true)
        .connect(&socket.to_string_lossy());
    let result = client.map_err(Into::into).and_then(create_image);
    daemon.kill()?; // In case it was not told to quit.
    daemon.wait()?;
    result
}

fn create_image(mut qmp: Client) -> Result {
    println!("QEMU {}", qmp.greeting().version);
    run_job(&mut qmp, BlockdevCreateOptionsFile::new("disk.qcow2", 0))?;
    qmp.execute(BlockdevAdd::new(BlockdevOptionsFile::new("disk.qcow2")).node_name("file0"))?;
    run_job(&mut qmp, BlockdevCreateOptionsQcow2::new("file0", 1 << 30))?;
    let qcow2 = BlockdevOptionsQcow2::new("file0");
    qmp.execute(BlockdevAdd::new(qcow2).node_name("disk0"))?;
    for node in qmp.execute(QueryNamedBlockNodes::new())? {
        println!(
            "{:5} {:>10} bytes in {}",
            node.drv, node.image.virtual_size, node.file
        );
    }
    Ok(qmp.quit()?)
}

fn run_job(qmp: &mut Client, options: impl Into<BlockdevCreateOptionsBranch>) -> Result {
    let options = BlockdevCreateOptions::new(options);
    qmp.execute(BlockdevCreate::new("create", options))?;
    let is_done = |job: &JobStatusChange| job.id == "create" && job.status == JobStatus::Concluded;
    qmp.wait_for_event(is_done, Duration::from_secs(60))?;
    let jobs = qmp.execute(QueryJobs::new())?;
    let error = jobs.into_iter().find_map(|job| job.error);
    qmp.execute(JobDismiss::new("create"))?;
    error.map_or(Ok(()), |error| Err(error.into()))
}
