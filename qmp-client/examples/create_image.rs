//! Lets a storage daemon create a qcow2 image, and looks at what it made.
//!
//! `cargo run --example create_image` starts a daemon in a temporary folder;
//! `cargo run --example create_image ADDRESS` uses one that runs, and its folder.

use std::{error::Error, process::Command, time::Duration};

use qmp_client::blocking::Client;
use qmp_client::qmp_types::qmp::commands::{
    BlockdevAdd, BlockdevCreate, JobDismiss, QueryJobs, QueryNamedBlockNodes,
};
use qmp_client::qmp_types::qmp::events::JobStatusChange;
use qmp_client::qmp_types::qmp::types::{
    BlockdevCreateOptions, BlockdevCreateOptionsBranch, BlockdevCreateOptionsFile,
    BlockdevCreateOptionsQcow2, BlockdevOptionsFile, BlockdevOptionsQcow2, JobStatus,
};

type Result = std::result::Result<(), Box<dyn Error>>;

pub(crate) fn create_image(mut qmp: Client) -> Result {
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
    let mut jobs = qmp.execute(QueryJobs::new())?.into_iter();
    let error = jobs
        .find(|job| job.id == "create")
        .and_then(|job| job.error);
    qmp.execute(JobDismiss::new("create"))?;
    error.map_or(Ok(()), |error| Err(error.into()))
}

fn connect_or_start() -> Result {
    if let Some(address) = std::env::args().nth(1) {
        return create_image(Client::connect(&address)?);
    }
    let folder = tempfile::tempdir()?;
    let mut daemon = Command::new("qemu-storage-daemon");
    daemon.args(["--chardev", "stdio,id=c", "--monitor", "chardev=c"]);
    daemon.current_dir(&folder);
    // The daemon ends when `_daemon` is dropped.
    let (client, _daemon) = Client::builder().spawn(&mut daemon)?;
    create_image(client)
}

fn main() {
    if let Err(error) = connect_or_start() {
        eprintln!("{error}");
        std::process::exit(1);
    }
}
