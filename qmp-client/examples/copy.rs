//! Copies a block node to another with a backup job and with a mirror job, shows the progress, and cancels a job that
//! takes too long.
//!
//! `cargo run --example copy ADDRESS SOURCE TARGET`; both are node names.

use std::process::ExitCode;
use std::time::Duration;

use qmp_client::helpers::JobRun;
use qmp_client::qmp_types::qmp::{commands, types};
use qmp_client::{Client, Error};
use tokio::time::timeout;

/// Copies the disk as it is now; what the guest writes meanwhile is not in the copy.
async fn backup(qemu: &Client, source: &str, target: &str) -> Result<JobRun, Error> {
    let backup = commands::BlockdevBackup::new(source, types::MirrorSyncMode::Full, target);
    let backup = backup.job_id("backup").auto_dismiss(false);
    JobRun::start(qemu, "backup", backup).await
}

/// Copies the disk with what the guest writes meanwhile. At the end the machine uses the copy.
async fn mirror(qemu: &Client, source: &str, target: &str) -> Result<JobRun, Error> {
    let mirror = commands::BlockdevMirror::new(source, target, types::MirrorSyncMode::Full);
    let mirror = mirror.job_id("mirror").auto_dismiss(false);
    JobRun::start(qemu, "mirror", mirror).await
}

async fn follow(mut job: JobRun, limit: Duration) -> Result<(), Error> {
    let Ok(shown) = timeout(limit, show(&mut job)).await else {
        job.cancel().await?;
        // `Error::JobCancelled`, unless the job was quicker.
        return job.finish().await;
    };
    shown?;
    // Completes a mirror that is ready, waits for the end, and dismisses the job.
    job.finish().await
}

async fn show(job: &mut JobRun) -> Result<(), Error> {
    while let Some(now) = job.progress().await? {
        println!(
            "{}: {} of {}",
            now.id, now.current_progress, now.total_progress
        );
        if now.status == types::JobStatus::Ready {
            break;
        }
    }
    Ok(())
}

pub(crate) async fn run(
    qemu: &Client,
    source: &str,
    target: &str,
    limit: Duration,
) -> Result<(), Error> {
    follow(backup(qemu, source, target).await?, limit).await?;
    follow(mirror(qemu, source, target).await?, limit).await
}

async fn connect_and_run(address: &str, source: &str, target: &str) -> Result<(), Error> {
    let qemu = Client::connect(address).await?;
    run(&qemu, source, target, Duration::from_secs(3600)).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, source, target] = &arguments[..] else {
        eprintln!("usage: copy ADDRESS SOURCE TARGET");
        return ExitCode::from(2);
    };
    match connect_and_run(address, source, target).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
