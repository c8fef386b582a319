//! The helpers of both clients, with a simulated server of every release: jobs, removal of devices, run states, migrations.

#![cfg(feature = "helpers")]

#[path = "common/patient.rs"]
mod patient;

use std::time::Duration;

use qmp_client::Error;
use qmp_client::blocking::{Client, helpers};
use qmp_client::qmp_types::qmp::commands::{Migrate, Stop};
use qmp_client::qmp_types::qmp::types::RunState;
use qmp_sim::{Guest, RunningSimulator, Simulator};
use qmp_testing::PATIENCE;
use serde_json::json;

use patient::Patient;

/// All that the history has.
const RELEASES: [&str; 18] = [
    "5.2", "6.0", "6.1", "6.2", "7.0", "7.1", "7.2", "8.0", "8.1", "8.2", "9.0", "9.1", "9.2",
    "10.0", "10.1", "10.2", "11.0", "11.1",
];

fn connect(qemu: &RunningSimulator) -> Client {
    Client::patient().connect(qemu.address()).unwrap()
}

/// A client of a machine with two disks, one of which a device has.
fn with_disks(qemu: &RunningSimulator) -> Client {
    let mut client = connect(qemu);
    for node in ["n0", "n1"] {
        let node = json!({"driver": "null-co", "node-name": node, "size": 1 << 30});
        client.execute_raw("blockdev-add", Some(node)).unwrap();
    }
    let device = json!({"driver": "virtio-blk-pci", "id": "disk", "drive": "n0"});
    client.execute_raw("device_add", Some(device)).unwrap();
    client
}

fn mirror() -> serde_json::Value {
    json!({"job-id": "j", "device": "n0", "target": "n1", "sync": "full"})
}

#[test]
fn jobs_devices_and_run_states_are_followed_in_every_release() {
    for release in RELEASES {
        let qemu = Simulator::release(release).start().unwrap();
        let mut client = with_disks(&qemu);
        client.execute(Stop::new()).unwrap();
        helpers::wait_for_run_state(&mut client, |state| *state == RunState::Paused, PATIENCE)
            .unwrap();
        let mut job = helpers::JobRun::new(&client, "j");
        client
            .execute_raw("blockdev-mirror", Some(mirror()))
            .unwrap();
        job.wait_ready(&mut client, PATIENCE).unwrap();
        job.finish(&mut client, PATIENCE).unwrap();
        helpers::remove_device(&mut client, "disk", PATIENCE).unwrap();
        let gone = helpers::remove_device(&mut client, "disk", PATIENCE);
        assert!(
            matches!(gone, Err(Error::Refused { .. })),
            "{release}: {gone:?}"
        );
    }
}

#[test]
fn a_guest_that_refuses_or_is_silent_keeps_its_device() {
    let refuses = Guest::Refuses(Duration::from_millis(1));
    let qemu = Simulator::release("10.0").guest(refuses).start().unwrap();
    let refused = helpers::remove_device(&mut with_disks(&qemu), "disk", PATIENCE);
    let error = refused.unwrap_err().to_string();
    assert!(error.contains("refused to release the device"), "{error}");

    let qemu = Simulator::release("10.0")
        .guest(Guest::Silent)
        .start()
        .unwrap();
    let wait = Duration::from_millis(50);
    let late = helpers::remove_device(&mut with_disks(&qemu), "disk", wait);
    assert!(late.is_err(), "{late:?}");
}

#[test]
fn a_machine_migrates_to_another_of_any_release() {
    for release in ["5.2", "8.2", "11.1"] {
        let from = Simulator::release(release).start().unwrap();
        let to = Simulator::release("11.1").incoming().start().unwrap();
        let path = format!("{}.migration", to.address());
        let mut destination = connect(&to);
        let incoming = json!({"uri": path});
        destination
            .execute_raw("migrate-incoming", Some(incoming))
            .unwrap();
        let socket = std::path::PathBuf::from(path.strip_prefix("unix:").unwrap());
        // The reply comes before the socket.
        while !socket.exists() {
            std::thread::yield_now();
        }
        let mut source = connect(&from);
        let migrate = Migrate::new().uri(path);
        let mut run = helpers::MigrationRun::start(&mut source, migrate).unwrap();
        run.finish(&mut source, PATIENCE).unwrap();
        helpers::wait_for_run_state(
            &mut destination,
            |state| *state == RunState::Running,
            PATIENCE,
        )
        .unwrap();
    }
}

#[test]
fn a_server_that_dies_in_a_reply_fails_the_call() {
    let fault = "dies-in-reply=query-status".parse().unwrap();
    let qemu = Simulator::release("9.0").fault(fault).start().unwrap();
    let mut client = connect(&qemu);
    let error = client.execute_raw("query-status", None).unwrap_err();
    assert!(matches!(error, Error::Disconnected { .. }), "{error:?}");
}
