//! Creates a file in a job of a `qemu-storage-daemon`, which it starts, and prints what happens.
//!
//! `cargo run --example follow`

use std::process::Command;
use std::time::Duration;

use qmp_client::helpers::JobRun;
use qmp_client::qmp_types::qmp::AnyEvent;
use qmp_client::qmp_types::qmp::commands::BlockdevCreate;
use qmp_client::qmp_types::qmp::types::{BlockdevCreateOptions, BlockdevCreateOptionsFile};
use qmp_client::{Client, Received};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn create(qemu: &Client, path: &str, size: u64) -> Result {
    let options = BlockdevCreateOptions::new(BlockdevCreateOptionsFile::new(path, size));
    let command = BlockdevCreate::new("create", options);
    let mut job = JobRun::start(qemu, "create", command).await?;
    while let Some(now) = job.progress().await? {
        println!("{} of {}", now.current_progress, now.total_progress);
    }
    Ok(job.finish().await?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result {
    let folder = tempfile::tempdir()?;
    let mut daemon = Command::new("qemu-storage-daemon");
    daemon.args(["--chardev", "stdio,id=c", "--monitor", "chardev=c"]);
    let builder = Client::builder().greeting_timeout(Duration::from_secs(10));
    let (qemu, daemon) = builder.spawn(&mut daemon).await?;
    let mut events = qemu.events_of::<AnyEvent>();
    let path = folder.path().join("disk");
    create(&qemu, path.to_str().ok_or("no text")?, 1 << 20).await?;
    qemu.quit().await?;
    while let Ok(Received::Event(event)) = events.next().await {
        println!("{:?}", event.event);
    }
    daemon.wait().await?;
    Ok(())
}
