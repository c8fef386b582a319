//! Lets a storage daemon create a qcow2 image, and looks at what it made.
//!
//! `cargo run --example create_image` starts a daemon in a temporary folder;
//! `cargo run --example create_image ADDRESS` uses one that runs, and its folder.

use std::{error::Error, process::Command, time::Duration};

use qmp_client::blocking::Client;
use qmp_client::qmp_types::qmp::{commands, events, types};

type Result = std::result::Result<(), Box<dyn Error>>;

pub(crate) fn create_image(mut qmp: Client) -> Result {
    println!("QEMU {}", qmp.greeting().version);
    let file = types::BlockdevCreateOptionsFile::new("disk.qcow2", 0);
    run_job(&mut qmp, file)?;
    let file = types::BlockdevOptionsFile::new("disk.qcow2");
    qmp.execute(commands::BlockdevAdd::new(file).node_name("file0"))?;
    let qcow2 = types::BlockdevCreateOptionsQcow2::new("file0", 1 << 30);
    run_job(&mut qmp, qcow2)?;
    let qcow2 = types::BlockdevOptionsQcow2::new("file0");
    qmp.execute(commands::BlockdevAdd::new(qcow2).node_name("disk0"))?;
    for node in qmp.execute(commands::QueryNamedBlockNodes::new())? {
        println!(
            "{:5} {:>10} bytes in {}",
            node.drv, node.image.virtual_size, node.file
        );
    }
    Ok(qmp.quit()?)
}

fn run_job(qmp: &mut Client, options: impl Into<types::BlockdevCreateOptions>) -> Result {
    qmp.execute(commands::BlockdevCreate::new("create", options))?;
    let is_done = |job: &events::JobStatusChange| {
        job.id == "create" && job.status == types::JobStatus::Concluded
    };
    qmp.wait_for_event(is_done, Duration::from_secs(60))?;
    let mut jobs = qmp.execute(commands::QueryJobs::new())?.into_iter();
    let error = jobs
        .find(|job| job.id == "create")
        .and_then(|job| job.error);
    qmp.execute(commands::JobDismiss::new("create"))?;
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
