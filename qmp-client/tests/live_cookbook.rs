//! The programs of `docs/cookbook.md`, which are the examples of this crate, with real servers.

#![cfg(all(feature = "helpers", feature = "guest", feature = "tokio"))]
#![allow(dead_code, reason = "the programs' own `main`")]

#[path = "common/live.rs"]
mod live;
#[path = "common/patient.rs"]
mod patient;

#[path = "../examples/async_status.rs"]
mod async_status;
#[path = "../examples/copy.rs"]
mod copy;
#[path = "../examples/create_image.rs"]
mod create_image;
#[path = "../examples/events.rs"]
mod events;
#[path = "../examples/guest.rs"]
mod guest;
#[path = "../examples/hotplug.rs"]
mod hotplug;
#[path = "../examples/machines.rs"]
mod machines;
#[path = "../examples/migrate.rs"]
mod migrate;
#[path = "../examples/nbd.rs"]
mod nbd;
#[path = "../examples/scripted.rs"]
mod scripted;
#[path = "../examples/simulated.rs"]
mod simulated;
#[path = "../examples/snapshots.rs"]
mod snapshots;

use std::io::Read;
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::time::Duration;

use qmp_client::guest::GuestClient;
use qmp_client::qmp_types::Text;
use qmp_client::qmp_types::qmp::commands::{
    BlockdevAdd, QueryBlockExports, QueryJobs, QueryNamedBlockNodes, QueryStatus,
};
use qmp_client::qmp_types::qmp::types::{BlockdevOptionsFile, RunState};
use qmp_client::{Client, Error, blocking};
use qmp_testing::{PATIENCE, needs};
use serde_json::json;
use tempfile::TempDir;

use live::Server;
use patient::Patient;

const SIZE: u64 = 64 << 20;

fn daemon() -> Option<Server> {
    let chardev = "socket,path=qmp.sock,server=on,wait=off,id=c";
    let arguments = ["--chardev", chardev, "--monitor", "chardev=c"];
    Server::start("qemu-storage-daemon", &arguments)
}

const MONITOR: [&str; 5] = [
    "-display",
    "none",
    "-nodefaults",
    "-qmp",
    "unix:qmp.sock,server=on,wait=off",
];

fn emulator(arguments: &[&str]) -> Option<Server> {
    Server::start("qemu-system-x86_64", &[&MONITOR, arguments].concat())
}

async fn connect(server: &Server) -> Client {
    server.connect_async(&Client::builder()).await
}

async fn nodes(qemu: &Client) -> Vec<Text> {
    let nodes = qemu.execute(QueryNamedBlockNodes::new()).await.unwrap();
    nodes
        .into_iter()
        .filter_map(|node| node.node_name)
        .collect()
}

#[test]
fn an_image_is_created_without_a_runtime() {
    let Some(mut server) = daemon() else { return };
    let client = server.connect(&blocking::Client::builder());
    create_image::create_image(client).unwrap();
    assert!(server.wait().success());
    let image = std::fs::read(server.path("disk.qcow2")).unwrap();
    assert!(image.starts_with(b"QFI\xfb"));
}

#[test]
fn a_scripted_server_answers() {
    assert_eq!(scripted::talk().unwrap(), "running");
}

#[test]
fn a_simulated_server_answers_and_one_with_a_fault_dies() {
    let [good, bad] = simulated::simulate("7.2").unwrap();
    assert_eq!(good.unwrap(), "paused");
    assert!(
        matches!(bad, Err(qmp_client::Error::Disconnected { .. })),
        "{bad:?}"
    );
}

#[tokio::test]
async fn a_disk_is_plugged_and_unplugged() {
    let Some(server) = emulator(&["-M", "q35", "-device", "qemu-xhci"]) else {
        return;
    };
    let image = server.path("image");
    std::fs::write(&image, vec![0; 1 << 20]).unwrap();
    let qemu = connect(&server).await;
    for _ in 0..2 {
        hotplug::run(&qemu, image.to_str().unwrap()).await.unwrap();
        assert!(nodes(&qemu).await.is_empty());
    }

    // Without a controller, the program removes the image again.
    let Some(server) = emulator(&["-M", "q35"]) else {
        return;
    };
    let qemu = connect(&server).await;
    let refused = hotplug::run(&qemu, image.to_str().unwrap()).await;
    assert!(matches!(refused, Err(Error::Refused { .. })), "{refused:?}");
    assert!(nodes(&qemu).await.is_empty());
}

#[tokio::test]
async fn a_disk_is_copied_and_a_copy_cancelled() {
    let Some(server) = daemon() else { return };
    let qemu = connect(&server).await;
    for (name, latency) in [("from", 0), ("slow", 1_000_000_000), ("to", 0)] {
        let null =
            json!({"driver": "null-co", "node-name": name, "size": SIZE, "latency-ns": latency});
        qemu.execute_raw("blockdev-add", Some(null)).await.unwrap();
    }
    copy::run(&qemu, "from", "to", PATIENCE).await.unwrap();
    let cancelled = copy::run(&qemu, "slow", "to", Duration::from_millis(1)).await;
    assert!(
        matches!(cancelled, Err(Error::JobCancelled { .. })),
        "{cancelled:?}"
    );
    assert!(qemu.execute(QueryJobs::new()).await.unwrap().is_empty());
    qemu.quit().await.unwrap();
}

#[tokio::test]
async fn a_disk_is_exported_over_nbd() {
    let Some(server) = daemon() else { return };
    let image = server.path("image");
    std::fs::write(&image, vec![0; 1 << 20]).unwrap();
    let qemu = connect(&server).await;
    let file = BlockdevOptionsFile::new(image.to_str().unwrap());
    qemu.execute(BlockdevAdd::new(file).node_name("disk"))
        .await
        .unwrap();
    let socket = server.path("nbd.sock");
    let mut greeting = [0; 8];
    let read = || {
        let mut stream = UnixStream::connect(&socket).unwrap();
        stream.read_exact(&mut greeting).unwrap();
    };
    nbd::run(&qemu, "disk", socket.to_str().unwrap(), read)
        .await
        .unwrap();
    assert_eq!(&greeting, b"NBDMAGIC");
    assert!(
        qemu.execute(QueryBlockExports::new())
            .await
            .unwrap()
            .is_empty()
    );
    assert!(UnixStream::connect(&socket).is_err());
    qemu.quit().await.unwrap();
}

#[tokio::test]
async fn a_machine_migrates() {
    let machine = ["-M", "q35", "-S", "-m", "64"];
    let Some(source) = emulator(&machine) else {
        return;
    };
    let destination = emulator(&[&machine[..], &["-incoming", "defer"]].concat()).unwrap();
    let (from, to) = (connect(&source).await, connect(&destination).await);
    let uri = format!("unix:{}", destination.path("migration.sock").display());
    migrate::migrate(&from, &to, &uri).await.unwrap();
    let mut status = RunState::FinishMigrate;
    // The migration is complete a moment before the run state says so.
    while status == RunState::FinishMigrate {
        status = from.execute(QueryStatus::new()).await.unwrap().status;
    }
    assert_eq!(status, RunState::Postmigrate);
    let refused = migrate::migrate(&from, &to, &uri).await;
    assert!(matches!(refused, Err(Error::Refused { .. })), "{refused:?}");
}

#[tokio::test]
async fn a_machine_is_saved_and_its_disk_frozen() {
    if !needs::program("qemu-img") {
        return;
    }
    let folder = TempDir::with_prefix("qmp-live-").unwrap();
    let mut create = Command::new("qemu-img");
    create.args(["create", "-q", "-f", "qcow2", "disk.qcow2", "64M"]);
    assert!(create.current_dir(&folder).status().unwrap().success());
    let disk = "driver=qcow2,node-name=disk,file.driver=file,file.filename=disk.qcow2";
    let disk = ["-blockdev", disk, "-device", "virtio-blk-pci,drive=disk"];
    let arguments = [&MONITOR, &["-M", "q35", "-S", "-m", "64"][..], &disk].concat();
    let Some(server) = Server::start_in(folder, "qemu-system-x86_64", &arguments) else {
        return;
    };
    let qemu = connect(&server).await;
    let overlay = server.path("overlay.qcow2");
    snapshots::run(&qemu, "disk", overlay.to_str().unwrap())
        .await
        .unwrap();
    assert!(qemu.execute(QueryJobs::new()).await.unwrap().is_empty());
    assert!(nodes(&qemu).await.contains(&"overlay".into()));
    assert!(overlay.is_file());
    let status = qemu.execute(QueryStatus::new()).await.unwrap().status;
    assert_eq!(status, RunState::Running);
}

#[tokio::test]
async fn programs_run_and_files_are_written_in_a_guest() {
    let arguments = ["-m", "unix-listen", "-p", "qmp.sock", "-t", "."];
    let Some(server) = Server::start("qemu-ga", &arguments) else {
        return;
    };
    let file = server.path("notes");
    std::fs::write(&file, "first\n").unwrap();
    let builder = GuestClient::patient().retry(true);
    let agent = builder.connect(&server.socket()).await.unwrap();
    let kernel = guest::kernel(&agent).await.unwrap();
    guest::append(&agent, file.to_str().unwrap(), &kernel)
        .await
        .unwrap();
    let contents = std::fs::read_to_string(file).unwrap();
    assert!(contents.starts_with("first\nLinux "), "{contents}");
}

#[tokio::test]
async fn many_machines_are_asked_at_once() {
    let (Some(one), Some(two)) = (emulator(&["-M", "none"]), emulator(&["-M", "none", "-S"]))
    else {
        return;
    };
    for server in [&one, &two] {
        connect(server).await.close().await;
    }
    let nowhere = format!("unix:{}", one.path("no.sock").display());
    let addresses = [one.socket(), nowhere, two.socket()];
    let states = machines::states(&Client::patient(), addresses.clone()).await;
    assert_eq!(states.len(), 3);
    for (address, state) in states {
        let place = addresses.iter().position(|known| *known == address);
        match (place, state) {
            (Some(0), Ok(RunState::Running)) | (Some(2), Ok(RunState::Prelaunch)) => {}
            (Some(1), Err(error)) => assert!(error.to_string().contains("no.sock"), "{error}"),
            (_, state) => panic!("{address}: {state:?}"),
        }
    }
}

#[tokio::test]
async fn a_machine_is_asked_and_an_event_waited_for() {
    let Some(server) = emulator(&["-M", "none"]) else {
        return;
    };
    let qemu = connect(&server).await;
    async_status::status(&qemu).await.unwrap();
    events::pause(&qemu).await.unwrap();
    let status = qemu.execute(QueryStatus::new()).await.unwrap().status;
    assert_eq!(status, RunState::Paused);
}
