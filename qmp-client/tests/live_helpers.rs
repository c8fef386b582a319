//! Jobs, removal of devices, run states and migrations, with real servers.

#![cfg(all(feature = "helpers", feature = "tokio"))]

#[path = "common/live.rs"]
mod live;

use std::time::Duration;

use qmp_client::helpers::{DeviceRemoval, JobRun, MigrationRun, remove_device, wait_for_run_state};
use qmp_client::qmp_types::qmp::commands::{
    BlockdevCreate, Cont, JobCancel, Migrate, QueryJobs, Stop,
};
use qmp_client::qmp_types::qmp::types::{
    BlockdevCreateOptions, BlockdevCreateOptionsFile, JobStatus, MigrationStatus, RunState,
};
use qmp_client::{Client, Error};
use serde_json::json;

use live::Server;

const NOW: Duration = Duration::from_millis(300);
const SOON: Duration = qmp_testing::PATIENCE;

fn daemon() -> Option<Server> {
    let chardev = "socket,path=qmp.sock,server=on,wait=off,id=c";
    let arguments = ["--chardev", chardev, "--monitor", "chardev=c"];
    Server::start("qemu-storage-daemon", &arguments)
}

fn emulator(arguments: &[&str]) -> Option<Server> {
    let monitor = [
        "-display",
        "none",
        "-nodefaults",
        "-qmp",
        "unix:qmp.sock,server=on,wait=off",
    ];
    Server::start("qemu-system-x86_64", &[&monitor, arguments].concat())
}

async fn connect(server: &Server) -> Client {
    server.connect_async(&Client::builder()).await
}

async fn jobs(client: &Client) -> usize {
    client.execute(QueryJobs::new()).await.unwrap().len()
}

fn create(path: &str) -> BlockdevCreate {
    let file = BlockdevCreateOptionsFile::new(path, 1 << 20);
    BlockdevCreate::new("job0", BlockdevCreateOptions::new(file))
}

#[tokio::test]
async fn a_job_is_run_to_its_end_and_dismissed() {
    let Some(server) = daemon() else { return };
    let client = connect(&server).await;
    let run = JobRun::start(&client, "job0", create("disk"))
        .await
        .unwrap();
    run.finish().await.unwrap();
    assert_eq!(
        std::fs::metadata(server.path("disk")).unwrap().len(),
        1 << 20
    );
    assert_eq!(jobs(&client).await, 0);

    let run = JobRun::start(&client, "job0", create("no/such/folder"))
        .await
        .unwrap();
    let error = run.finish().await.unwrap_err();
    let Error::JobFailed { job, reason } = error else {
        panic!("{error:?}")
    };
    assert_eq!(job, "job0");
    assert!(reason.contains("No such file or directory"), "{reason}");
    assert_eq!(jobs(&client).await, 0);

    let nothing = BlockdevCreate::new("", create("disk").options);
    let refused = JobRun::start(&client, "", nothing).await;
    assert!(matches!(refused, Err(Error::Refused { .. })), "{refused:?}");
    client.quit().await.unwrap();
}

/// Copies 64 MiB of zeros; slowly, if a speed is given.
async fn mirror(client: &Client, more: serde_json::Value) -> JobRun {
    for node in ["from", "to"] {
        let arguments = json!({"driver": "null-co", "node-name": node, "size": 64 << 20});
        // They exist already for the second job.
        let _ = client.execute_raw("blockdev-add", Some(arguments)).await;
    }
    let mut arguments = json!({"job-id": "copy", "device": "from", "target": "to", "sync": "full"});
    let members = arguments.as_object_mut().unwrap();
    members.extend(more.as_object().unwrap().clone());
    let run = JobRun::new(client, "copy");
    client
        .execute_raw("blockdev-mirror", Some(arguments))
        .await
        .unwrap();
    run
}

#[tokio::test]
async fn a_job_is_completed_finalized_and_cancelled() {
    let Some(server) = daemon() else { return };
    let client = connect(&server).await;
    // The server dismisses it automatically.
    mirror(&client, json!({})).await.finish().await.unwrap();
    assert_eq!(jobs(&client).await, 0);
    let by_hand = json!({"auto-finalize": false, "auto-dismiss": false});
    mirror(&client, by_hand).await.finish().await.unwrap();
    assert_eq!(jobs(&client).await, 0);

    for more in [json!({}), json!({"auto-dismiss": false})] {
        let mut slow = json!({"speed": 16 << 20});
        slow.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let mut run = mirror(&client, slow).await;
        let mut seen = Vec::new();
        while seen.len() < 3 {
            seen.push(run.progress().await.unwrap().unwrap());
        }
        assert!(
            seen.iter()
                .all(|job| job.id == "copy" && job.total_progress > 0)
        );
        assert!(
            seen[2].current_progress > seen[0].current_progress,
            "{seen:?}"
        );
        assert_eq!(seen[2].status, JobStatus::Running);
        run.cancel().await.unwrap();
        let error = run.finish().await.unwrap_err();
        assert!(matches!(error, Error::JobCancelled { .. }), "{error:?}");
        assert_eq!(jobs(&client).await, 0);
    }
    client.quit().await.unwrap();
}

/// Block jobs have an event for cancelling, even if another program cancels them.
#[tokio::test]
async fn a_ready_job_is_cancelled_by_another_program() {
    let Some(server) = daemon() else { return };
    let client = connect(&server).await;
    let mut run = mirror(&client, json!({})).await;
    let ready = run.wait_ready().await.unwrap().unwrap();
    assert_eq!(ready.status, JobStatus::Ready);
    client.execute(JobCancel::new("copy")).await.unwrap();
    assert!(run.wait_ready().await.unwrap().is_none());
    // It is over.
    run.cancel().await.unwrap();
    let error = run.finish().await.unwrap_err();
    assert!(matches!(error, Error::JobCancelled { .. }), "{error:?}");
    client.quit().await.unwrap();
}

#[test]
fn the_blocking_client_follows_jobs() {
    use qmp_client::blocking::{self, helpers};

    let Some(server) = daemon() else { return };
    let mut client = server.connect(&blocking::Client::builder());
    let mut run = helpers::JobRun::start(&mut client, "job0", create("disk")).unwrap();
    run.finish(&mut client, SOON).unwrap();
    let mut run = helpers::JobRun::start(&mut client, "job0", create("no/such/folder")).unwrap();
    let error = run.finish(&mut client, SOON).unwrap_err();
    assert!(matches!(error, Error::JobFailed { .. }), "{error:?}");

    for node in ["from", "to"] {
        let arguments = json!({"driver": "null-co", "node-name": node, "size": 64 << 20});
        client.execute_raw("blockdev-add", Some(arguments)).unwrap();
    }
    let copy = json!({"job-id": "copy", "device": "from", "target": "to", "sync": "full"});
    for cancel in [false, true] {
        let mut run = helpers::JobRun::new(&client, "copy");
        client
            .execute_raw("blockdev-mirror", Some(copy.clone()))
            .unwrap();
        assert!(run.progress(&mut client, SOON).unwrap().is_some());
        let ready = run.wait_ready(&mut client, SOON).unwrap().unwrap();
        assert_eq!(ready.current_progress, ready.total_progress);
        if cancel {
            run.cancel(&mut client).unwrap();
            let error = run.finish(&mut client, SOON).unwrap_err();
            assert!(matches!(error, Error::JobCancelled { .. }), "{error:?}");
        } else {
            run.finish(&mut client, SOON).unwrap();
        }
        assert!(client.execute(QueryJobs::new()).unwrap().is_empty());
    }
    client.quit().unwrap();
}

#[tokio::test]
async fn devices_go_at_once_or_not_without_a_guest_r37() {
    let devices = ["-device", "qemu-xhci", "-device", "usb-tablet,id=tablet"];
    let port = [
        "-device",
        "pcie-root-port,id=root",
        "-device",
        "virtio-rng-pci,id=rng,bus=root",
    ];
    let Some(server) = emulator(&[&["-M", "q35"], &devices[..], &port].concat()) else {
        return;
    };
    let client = connect(&server).await;
    remove_device(&client, "tablet", SOON).await.unwrap();
    let gone = remove_device(&client, "tablet", SOON).await;
    assert!(matches!(gone, Err(Error::Refused { .. })), "{gone:?}");

    let mut removal = DeviceRemoval::start(&client, "rng").await.unwrap();
    for _ in 0..2 {
        let kept = removal.wait(NOW).await;
        assert!(matches!(kept, Err(Error::TooSlow { .. })), "{kept:?}");
    }
    client.quit().await.unwrap();
    let ended = removal.wait(SOON).await;
    assert!(ended.unwrap_err().is_end());
}

#[tokio::test]
async fn run_states_are_waited_for_r35() {
    let Some(server) = emulator(&["-M", "q35", "-S"]) else {
        return;
    };
    let client = connect(&server).await;
    let is = |wanted: RunState| move |state: &RunState| *state == wanted;
    let state = wait_for_run_state(&client, is(RunState::Prelaunch), SOON).await;
    assert_eq!(state.unwrap(), RunState::Prelaunch);
    let running = wait_for_run_state(&client, is(RunState::Running), SOON);
    let cont = async { client.execute(Cont::new()).await };
    let (running, cont) = tokio::join!(running, cont);
    cont.unwrap();
    running.unwrap();
    client.execute(Stop::new()).await.unwrap();
    wait_for_run_state(&client, is(RunState::Paused), SOON)
        .await
        .unwrap();
    let never = wait_for_run_state(&client, is(RunState::Shutdown), NOW).await;
    assert!(matches!(never, Err(Error::TooSlow { .. })), "{never:?}");
    client.quit().await.unwrap();
}

#[tokio::test]
async fn a_machine_migrates_and_is_told_why_it_does_not() {
    let machine = ["-M", "q35", "-S", "-m", "64"];
    let Some(source) = emulator(&machine) else {
        return;
    };
    let from = connect(&source).await;

    // The destination stops reading.
    let uri = "exec:sleep 2";
    let mut run = MigrationRun::start(&from, Migrate::new().uri(uri))
        .await
        .unwrap();
    assert!(run.progress().await.unwrap().is_some());
    run.cancel().await.unwrap();
    let error = run.finish().await.unwrap_err();
    assert!(matches!(&error, Error::MigrationFailed { status, .. } if status == "cancelled"));

    let mut run = MigrationRun::start(&from, Migrate::new().uri("exec:exit 1"))
        .await
        .unwrap();
    let error = run.finish().await.unwrap_err();
    assert!(matches!(&error, Error::MigrationFailed { status, .. } if status == "failed"));

    let incoming = ["-incoming", "unix:migration.sock"];
    let destination = emulator(&[&machine[..], &incoming].concat()).unwrap();
    let to = connect(&destination).await;
    let uri = format!("unix:{}", destination.path("migration.sock").display());
    let mut run = MigrationRun::start(&from, Migrate::new().uri(uri))
        .await
        .unwrap();
    let info = run.finish().await.unwrap();
    assert_eq!(info.status, Some(MigrationStatus::Completed));
    assert!(info.ram.unwrap().total > 64 << 20);
    let arrived = |state: &RunState| *state != RunState::Inmigrate;
    wait_for_run_state(&to, arrived, SOON).await.unwrap();
    from.quit().await.unwrap();
    to.quit().await.unwrap();
}
