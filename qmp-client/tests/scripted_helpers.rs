//! The helpers against a scripted server, for behaviour that real ones show too seldom.

#![cfg(all(feature = "helpers", feature = "tokio"))]

#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;

use std::os::unix::net::UnixStream;
use std::time::Duration;

use qmp_client::helpers::{DeviceRemoval, JobRun, MigrationRun, remove_device, wait_for_run_state};
use qmp_client::qmp_types::qmp::commands::Migrate;
use qmp_client::qmp_types::qmp::types::{MigrationStatus, RunState};
use qmp_client::{Client, Error};

use patient::Patient;
use peer::Peer;

const SOON: Duration = qmp_testing::PATIENCE;
const DELETED: &str = "DEVICE_DELETED";

async fn client(stream: UnixStream) -> Client {
    stream.set_nonblocking(true).unwrap();
    let stream = tokio::net::UnixStream::from_std(stream).unwrap();
    Client::patient().open_transport(stream).await.unwrap()
}

#[tokio::test]
async fn a_device_is_gone_with_its_own_event_r37() {
    let (stream, server) = Peer::greet_and_run(|mut peer| {
        peer.expect("device_del");
        peer.event(
            DELETED,
            r#"{"path": "/machine/peripheral/net0/virtio-backend"}"#,
        );
        peer.event(
            DELETED,
            r#"{"device": "net1", "path": "/machine/peripheral/net1"}"#,
        );
        // Before the reply, and twice.
        peer.event(
            DELETED,
            r#"{"device": "net0", "path": "/machine/peripheral/net0"}"#,
        );
        peer.event(
            DELETED,
            r#"{"device": "net0", "path": "/machine/peripheral/net0"}"#,
        );
        peer.reply(2, "{}");
        peer.expect("device_del");
        peer.reply(3, "{}");
        peer.event(DELETED, r#"{"path": "/machine/peripheral-anon/device[1]"}"#);
    });
    let client = client(stream).await;
    remove_device(&client, "net0", SOON).await.unwrap();
    remove_device(&client, "/machine/peripheral-anon/device[1]", SOON)
        .await
        .unwrap();
    server.join().unwrap();
}

#[tokio::test]
async fn a_guest_may_refuse_and_give_way_later_r37() {
    let (stream, server) = Peer::greet_and_run(|mut peer| {
        for (id, event) in [(2, "DEVICE_UNPLUG_GUEST_ERROR"), (3, "MEM_UNPLUG_ERROR")] {
            peer.answer("device_del", id, "{}");
            peer.event(
                event,
                r#"{"device": "dimm0", "path": "/machine/peripheral/dimm0"}"#,
            );
        }
        // The event is lost, so the client queries the device.
        let list = peer.expect("qom-list");
        assert!(list.contains("\"/machine/peripheral/dimm0\""), "{list}");
        peer.reply(4, "[]");
        peer.expect("qom-list");
        peer.send(
            "{\"id\": 5, \"error\": {\"class\": \"DeviceNotFound\", \"desc\": \"no such path\"}}\r\n",
        );
    });
    let client = client(stream).await;
    let mut removal = None;
    for _ in 0..2 {
        let mut started = DeviceRemoval::start(&client, "dimm0").await.unwrap();
        let kept = started.wait(SOON).await.unwrap_err();
        assert_eq!(
            kept.to_string(),
            "the guest refused to release the device `dimm0`"
        );
        removal = Some(started);
    }
    removal.unwrap().wait(SOON).await.unwrap();
    server.join().unwrap();
}

#[tokio::test]
async fn a_job_that_is_gone_has_left_its_error_in_an_event() {
    let (stream, server) = Peer::greet_and_run(|mut peer| {
        let job = |status: &str| {
            format!(
                "[{{\"id\": \"j\", \"type\": \"mirror\", \"status\": \"{status}\", \
                 \"current-progress\": 1, \"total-progress\": 2}}]"
            )
        };
        peer.answer("query-jobs", 2, &job("running"));
        peer.job("j", "aborting");
        peer.event(
            "BLOCK_JOB_COMPLETED",
            r#"{"device": "j", "type": "mirror", "len": 2, "offset": 1, "error": "no space"}"#,
        );
        peer.answer("query-jobs", 3, "[]");

        // The client does not wait for a job that cannot be completed.
        peer.answer("query-jobs", 4, &job("ready"));
        peer.refuse("job-complete", 5, "it cannot be completed");
        peer.answer("query-jobs", 6, &job("ready"));
    });
    let client = client(stream).await;
    let failed = JobRun::new(&client, "j").finish().await.unwrap_err();
    assert_eq!(failed.to_string(), "the job `j` failed: no space");
    let refused = JobRun::new(&client, "j").finish().await;
    assert!(matches!(refused, Err(Error::Refused { .. })), "{refused:?}");
    server.join().unwrap();
}

/// The script of a mirror that is ready, and is cancelled.
fn cancelled_when_ready(mut peer: Peer) {
    let job = |status: &str| {
        format!(
            "[{{\"id\": \"j\", \"type\": \"mirror\", \"status\": \"{status}\", \
             \"current-progress\": 2, \"total-progress\": 2}}]"
        )
    };
    peer.answer("query-jobs", 2, &job("running"));
    peer.job("j", "ready");
    peer.answer("query-jobs", 3, &job("ready"));
    peer.answer("job-cancel", 4, "{}");
    // It must not be completed.
    peer.answer("query-jobs", 5, &job("ready"));
    peer.job("j", "aborting");
    peer.event(
        "BLOCK_JOB_CANCELLED",
        r#"{"device": "j", "type": "mirror", "len": 2, "offset": 2, "speed": 0}"#,
    );
    peer.answer("query-jobs", 6, &job("aborting"));
    peer.answer("query-jobs", 7, "[]");
    peer.wait_for_end();
}

#[tokio::test]
async fn a_ready_job_is_cancelled() {
    let (stream, server) = Peer::greet_and_run(cancelled_when_ready);
    let client = client(stream).await;
    let mut run = JobRun::new(&client, "j");
    let ready = run.wait_ready().await.unwrap().unwrap();
    assert_eq!(ready.current_progress, 2);
    run.cancel().await.unwrap();
    let cancelled = run.finish().await.unwrap_err();
    assert_eq!(cancelled.to_string(), "the job `j` was cancelled");
    drop(client);
    server.join().unwrap();
}

#[test]
fn a_ready_job_is_cancelled_without_a_runtime() {
    use qmp_client::blocking::{Client, helpers};

    let (stream, server) = Peer::greet_and_run(cancelled_when_ready);
    let mut client = Client::patient().open(stream).unwrap();
    let mut run = helpers::JobRun::new(&client, "j");
    let ready = run.wait_ready(&mut client, SOON).unwrap().unwrap();
    assert_eq!(ready.current_progress, 2);
    run.cancel(&mut client).unwrap();
    let cancelled = run.finish(&mut client, SOON).unwrap_err();
    assert_eq!(cancelled.to_string(), "the job `j` was cancelled");
    drop(client);
    server.join().unwrap();
}

#[test]
fn a_job_that_takes_too_long_can_be_waited_for_again() {
    use qmp_client::blocking::{Client, helpers};

    let (stream, server) = Peer::greet_and_run(|mut peer| {
        let running = r#"[{"id": "j", "type": "create", "status": "running",
            "current-progress": 1, "total-progress": 2}]"#
            .replace('\n', "");
        peer.answer("query-jobs", 2, &running);
        peer.answer("query-jobs", 3, "[]");
        peer.wait_for_end();
    });
    let mut client = Client::patient().open(stream).unwrap();
    let mut run = helpers::JobRun::new(&client, "j");
    let late = run.finish(&mut client, Duration::ZERO).unwrap_err();
    assert_eq!(late.to_string(), "the job `j` did not end within 0ns");
    run.finish(&mut client, SOON).unwrap();
    drop(client);
    server.join().unwrap();
}

/// A time-out describes what was awaited, and the last state.
#[tokio::test]
async fn a_run_state_that_is_not_reached_says_so() {
    let (stream, server) = Peer::greet_and_run(|mut peer| {
        peer.answer(
            "query-status",
            2,
            r#"{"running": false, "status": "paused"}"#,
        );
        // The client asks again soon, and gets no reply.
        peer.expect("query-status");
        peer.wait_for_end();
    });
    let qemu = client(stream).await;
    let late = wait_for_run_state(&qemu, |_| false, Duration::from_secs(2)).await;
    assert_eq!(
        late.unwrap_err().to_string(),
        "the machine, now `paused`, reached no accepted run state within 2s"
    );
    drop(qemu);
    server.join().unwrap();

    let (stream, server) = Peer::greet_and_run(|mut peer| {
        peer.expect("query-status");
        peer.wait_for_end();
    });
    let qemu = client(stream).await;
    let late = wait_for_run_state(&qemu, |_| false, Duration::from_millis(100)).await;
    assert_eq!(
        late.unwrap_err().to_string(),
        "the machine did not report its run state within 100ms"
    );
    drop(qemu);
    server.join().unwrap();
}

/// The blocking client takes the same steps.
#[test]
fn devices_are_removed_and_run_states_reached_without_a_runtime() {
    use qmp_client::blocking::{Client, helpers};

    let (stream, server) = Peer::greet_and_run(|mut peer| {
        peer.expect("device_del");
        peer.event(
            DELETED,
            r#"{"path": "/machine/peripheral/net0/virtio-backend"}"#,
        );
        peer.event(
            DELETED,
            r#"{"device": "net0", "path": "/machine/peripheral/net0"}"#,
        );
        peer.reply(2, "{}");
        peer.answer("device_del", 3, "{}");
        peer.event(
            "DEVICE_UNPLUG_GUEST_ERROR",
            r#"{"device": "net1", "path": "/machine/peripheral/net1"}"#,
        );
        // The event is lost, so the client queries the device.
        peer.expect("qom-list");
        peer.send(
            "{\"id\": 4, \"error\": {\"class\": \"DeviceNotFound\", \"desc\": \"no such path\"}}\r\n",
        );
        peer.answer(
            "query-status",
            5,
            r#"{"running": true, "status": "running"}"#,
        );
        peer.event("STOP", "{}");
        peer.answer(
            "query-status",
            6,
            r#"{"running": false, "status": "paused"}"#,
        );
        peer.answer(
            "query-status",
            7,
            r#"{"running": false, "status": "paused"}"#,
        );
        peer.wait_for_end();
    });
    let mut client = Client::patient().open(stream).unwrap();
    helpers::remove_device(&mut client, "net0", SOON).unwrap();
    let mut removal = helpers::DeviceRemoval::start(&mut client, "net1").unwrap();
    let kept = removal.wait(&mut client, SOON).unwrap_err();
    assert!(matches!(kept, Error::DeviceKept { .. }), "{kept:?}");
    removal.wait(&mut client, SOON).unwrap();
    let is_paused = |state: &RunState| *state == RunState::Paused;
    helpers::wait_for_run_state(&mut client, is_paused, SOON).unwrap();
    let never = helpers::wait_for_run_state(&mut client, |_| false, Duration::ZERO).unwrap_err();
    assert_eq!(
        never.to_string(),
        "the machine, now `paused`, reached no accepted run state within 0ns"
    );
    drop(client);
    server.join().unwrap();
}

/// The script of a migration whose events are enabled, and which fails.
fn failing_migration(mut peer: Peer) {
    // Another migration may be running; then `migrate` fails.
    peer.refuse("migrate-set-capabilities", 2, "not now");
    peer.answer("migrate", 3, "{}");
    peer.answer("query-migrate", 4, r#"{"status": "active"}"#);
    peer.event("MIGRATION", r#"{"status": "failed"}"#);
    let failed = r#"{"status": "failed", "error-desc": "no space"}"#;
    peer.answer("query-migrate", 5, failed);
    peer.answer("query-migrate", 6, failed);
    peer.wait_for_end();
}

#[tokio::test]
async fn a_migration_fails() {
    let (stream, server) = Peer::greet_and_run(failing_migration);
    let client = client(stream).await;
    let mut run = MigrationRun::start(&client, Migrate::new().uri("tcp:host:1"))
        .await
        .unwrap();
    for status in [MigrationStatus::Active, MigrationStatus::Failed] {
        assert_eq!(run.progress().await.unwrap().unwrap().status, Some(status));
    }
    assert!(run.progress().await.unwrap().is_none());
    let error = run.finish().await.unwrap_err();
    assert_eq!(error.to_string(), "the migration is failed: no space");
    drop((client, run));
    server.join().unwrap();
}

#[test]
fn a_migration_fails_without_a_runtime() {
    use qmp_client::blocking::{Client, helpers};

    let (stream, server) = Peer::greet_and_run(failing_migration);
    let mut client = Client::patient().open(stream).unwrap();
    let migrate = Migrate::new().uri("tcp:host:1");
    let mut run = helpers::MigrationRun::start(&mut client, migrate).unwrap();
    for status in [MigrationStatus::Active, MigrationStatus::Failed] {
        let info = run.progress(&mut client, SOON).unwrap().unwrap();
        assert_eq!(info.status, Some(status));
    }
    assert!(run.progress(&mut client, SOON).unwrap().is_none());
    let error = run.finish(&mut client, SOON).unwrap_err();
    assert_eq!(error.to_string(), "the migration is failed: no space");
    drop(client);
    server.join().unwrap();
}
