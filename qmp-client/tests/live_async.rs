//! The asynchronous client against real servers.

#![cfg(feature = "tokio")]

#[path = "common/live.rs"]
mod live;

use std::io::{Seek, Write};
use std::time::Duration;

use qmp_client::qmp_types::qmp::commands::{
    AddFd, BlockdevCreate, JobDismiss, QueryFdsets, QueryQmpSchema, QueryYank,
};
use qmp_client::qmp_types::qmp::events::{JobStatusChange, Shutdown};
use qmp_client::qmp_types::qmp::types::{
    BlockdevCreateOptions, BlockdevCreateOptionsFile, JobStatus,
};
use qmp_client::{Client, Error, Received};

use live::Server;

const SOON: Duration = qmp_testing::PATIENCE;

fn daemon() -> Option<Server> {
    let chardev = "socket,path=qmp.sock,server=on,wait=off,id=c";
    Server::start(
        "qemu-storage-daemon",
        &["--chardev", chardev, "--monitor", "chardev=c"],
    )
}

fn emulator() -> Option<Server> {
    let machine = ["-M", "none", "-display", "none", "-nodefaults"];
    let monitor = ["-qmp", "unix:qmp.sock,server=on,wait=off"];
    Server::start("qemu-system-x86_64", &[&machine[..], &monitor].concat())
}

async fn connect(server: &Server) -> Client {
    server.connect_async(&Client::builder().oob(true)).await
}

#[tokio::test]
async fn a_job_is_followed_through_its_events_r36() {
    let Some(mut server) = daemon() else { return };
    let client = connect(&server).await;
    let mut changes = client.events::<JobStatusChange>();
    let options = BlockdevCreateOptions::new(BlockdevCreateOptionsFile::new("disk", 1 << 20));
    let create = BlockdevCreate::new("job0", options);
    client.execute(create).await.unwrap();
    let concluded = |status: &JobStatus| *status == JobStatus::Concluded;
    let change = changes.wait_for(|change| concluded(&change.status), SOON);
    assert_eq!(change.await.unwrap().event.id, "job0");
    client.execute(JobDismiss::new("job0")).await.unwrap();
    client.quit().await.unwrap();
    let end = loop {
        match changes.next().await {
            Ok(Received::Event(_)) => {}
            other => break other,
        }
    };
    assert!(matches!(end, Err(Error::Disconnected { .. })), "{end:?}");
    assert!(server.wait().success());
}

#[tokio::test]
async fn one_out_of_band_command_overtakes_many_r24() {
    let Some(mut server) = emulator() else { return };
    let client = connect(&server).await;
    let calls: Vec<_> = (0..64)
        .map(|_| tokio::spawn(client.execute(QueryQmpSchema::new())))
        .collect();
    tokio::task::yield_now().await;
    client.execute_oob(QueryYank::new()).await.unwrap();
    // It did not wait for the others: only those that were in flight, and some that followed them, may be done.
    let done = calls.iter().filter(|call| call.is_finished()).count();
    assert!(done <= 16, "{done}");
    for call in calls {
        assert!(call.await.unwrap().unwrap().len() > 1000);
    }
    client.quit().await.unwrap();
    assert!(server.wait().success());
}

#[tokio::test]
async fn file_descriptors_reach_qemu_r44_r45() {
    let Some(mut server) = emulator() else { return };
    let client = connect(&server).await;
    let mut shutdown = client.events::<Shutdown>();
    let add = |text: &str| {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        file.rewind().unwrap();
        client.execute(AddFd::new().opaque(text)).fd(file)
    };
    // Two at once, whose descriptors QEMU would confuse.
    let (one, two) = tokio::join!(add("one"), add("two"));
    assert_ne!(one.unwrap().fdset_id, two.unwrap().fdset_id);
    let sets = client.execute(QueryFdsets::new()).await.unwrap();
    assert_eq!(sets.len(), 2, "{sets:?}");
    let error = client.execute(AddFd::new()).await.unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    client.quit().await.unwrap();
    shutdown.wait_for(|_| true, SOON).await.unwrap();
    assert!(server.wait().success());
}
