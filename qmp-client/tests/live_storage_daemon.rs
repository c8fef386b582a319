//! The client and the generated types against a real `qemu-storage-daemon`.

#[path = "common/live.rs"]
mod live;
#[path = "common/patient.rs"]
mod patient;

use std::time::Duration;

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::qmp_types::qmp::AnyEvent;
use qmp_client::qmp_types::qmp::commands::{
    BlockdevAdd, BlockdevCreate, BlockdevDel, JobDismiss, QueryJobs, QueryNamedBlockNodes,
    QueryQmpSchema,
};
use qmp_client::qmp_types::qmp::events::JobStatusChange;
use qmp_client::qmp_types::qmp::types::{
    BlockdevCreateOptions, BlockdevCreateOptionsBranch, BlockdevCreateOptionsFile,
    BlockdevCreateOptionsQcow2, BlockdevOptionsBranch, BlockdevOptionsFile, BlockdevOptionsQcow2,
    JobStatus, SchemaInfoBranch,
};

use live::Server;
use patient::Patient;

const SOON: Duration = qmp_testing::PATIENCE;

fn daemon() -> Option<Server> {
    let chardev = "socket,path=qmp.sock,server=on,wait=off,id=c";
    Server::start(
        "qemu-storage-daemon",
        &["--chardev", chardev, "--monitor", "chardev=c"],
    )
}

/// Creates an image or file in a job, and follows the job to its end; returns its error.
fn create(client: &mut Client, options: impl Into<BlockdevCreateOptionsBranch>) -> Option<String> {
    let options = BlockdevCreateOptions::new(options);
    client
        .execute(BlockdevCreate::new("job0", options))
        .unwrap();
    for expected in [JobStatus::Created, JobStatus::Running] {
        let change = client.wait_for_event(|change: &JobStatusChange| change.id == "job0", SOON);
        assert_eq!(change.unwrap().event.status, expected);
    }
    let is_concluded = |change: &JobStatusChange| change.status == JobStatus::Concluded;
    client.wait_for_event(is_concluded, SOON).unwrap();
    let jobs = client.execute(QueryJobs::new()).unwrap();
    assert_eq!(
        (jobs.len(), &*jobs[0].id, &jobs[0].status),
        (1, "job0", &JobStatus::Concluded)
    );
    client.execute(JobDismiss::new("job0")).unwrap();
    let is_null = |change: &JobStatusChange| change.status == JobStatus::Null;
    client.wait_for_event(is_null, SOON).unwrap();
    client.clear_events();
    jobs[0].error.clone().map(String::from)
}

#[test]
fn an_image_is_created_followed_and_read_back_r36() {
    let Some(mut server) = daemon() else { return };
    let mut client = server.connect(&Client::builder());
    assert!(
        client.greeting().version.major >= 5,
        "{:?}",
        client.greeting()
    );

    assert_eq!(
        create(&mut client, BlockdevCreateOptionsFile::new("disk.qcow2", 0)),
        None
    );
    let file = BlockdevOptionsBranch::File(BlockdevOptionsFile::new("disk.qcow2"));
    client
        .execute(BlockdevAdd::new(file).node_name("file0"))
        .unwrap();
    assert_eq!(
        create(
            &mut client,
            BlockdevCreateOptionsQcow2::new("file0", 64 << 20)
        ),
        None
    );
    client
        .execute(BlockdevAdd::new(BlockdevOptionsQcow2::new("file0")).node_name("disk0"))
        .unwrap();

    let nodes = client.execute(QueryNamedBlockNodes::new()).unwrap();
    let mut names: Vec<_> = nodes
        .iter()
        .map(|node| (node.drv.as_str(), node.image.virtual_size))
        .collect();
    names.sort_unstable();
    let file_size = std::fs::metadata(server.path("disk.qcow2")).unwrap().len();
    // QEMU counts in sectors.
    let file_size = i64::try_from(file_size.next_multiple_of(512)).unwrap();
    assert_eq!(names, [("file", file_size), ("qcow2", 64 << 20)]);

    client.quit().unwrap();
    assert!(server.wait().success());
}

#[test]
fn a_job_that_fails_says_why_r29() {
    let Some(mut server) = daemon() else { return };
    let mut client = server.connect(&Client::builder());
    let error = create(
        &mut client,
        BlockdevCreateOptionsFile::new("no/such/folder", 0),
    );
    assert!(
        error
            .as_deref()
            .unwrap()
            .contains("No such file or directory"),
        "{error:?}"
    );
    let error = client.execute(BlockdevDel::new("nothing")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`blockdev-del` failed: Failed to find node with node-name='nothing' (GenericError); it was \
         sent with {\"node-name\":\"nothing\"}"
    );
    client.quit().unwrap();
    assert!(server.wait().success());
}

#[test]
fn the_schema_is_read_in_full_r11() {
    let Some(mut server) = daemon() else { return };
    let mut client = server.connect(&Client::builder());
    let schema = client.execute(QueryQmpSchema::new()).unwrap();
    let count = |is: fn(&SchemaInfoBranch) -> bool| {
        schema.iter().filter(|info| is(&info.meta_type)).count()
    };
    assert!(count(|kind| matches!(kind, SchemaInfoBranch::Command(_))) > 40);
    assert!(count(|kind| matches!(kind, SchemaInfoBranch::Event(_))) > 10);
    assert_eq!(
        count(|kind| matches!(kind, SchemaInfoBranch::Unknown(_))),
        0
    );
    client.quit().unwrap();
    assert!(server.wait().success());
}

#[test]
fn a_monitor_serves_one_client_at_a_time_r13_r18() {
    let Some(mut server) = daemon() else { return };
    let mut first = server.connect(&Client::builder());
    let limit = Duration::from_millis(200);
    let impatient = Client::patient()
        .greeting_timeout(limit)
        .connect_timeout(limit);
    let error = impatient.connect(server.socket()).unwrap_err();
    assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");

    // QEMU accepts the second client when the first has left, and greets it.
    let socket = server.socket();
    let second = std::thread::spawn(move || Client::patient().connect(&socket));
    first.execute(BlockdevDel::new("nothing")).unwrap_err();
    drop(first);
    let mut second = second.join().unwrap().unwrap();
    assert!(
        second
            .next_event::<AnyEvent>(Duration::from_millis(10))
            .unwrap()
            .is_none()
    );
    second.quit().unwrap();
    assert!(server.wait().success());
}

#[test]
#[cfg(target_os = "linux")]
fn connecting_to_a_server_that_accepts_nobody_ends_in_time_r13() {
    let Some(mut server) = daemon() else { return };
    let mut first = server.connect(&Client::builder());
    // Waiting clients fill the backlog, so that connecting itself would block for ever.
    let path = server.path("qmp.sock");
    let (waiting, error) = std::thread::spawn(move || {
        let limit = Duration::from_millis(100);
        let impatient = Client::builder()
            .connect_timeout(limit)
            .greeting_timeout(limit);
        let mut waiting = Vec::new();
        loop {
            match impatient.connect(path.to_str().unwrap()) {
                Err(Error::NoGreeting { .. }) => {
                    assert!(waiting.len() < 10_000, "the backlog does not fill");
                    waiting.push(std::os::unix::net::UnixStream::connect(&path).unwrap());
                }
                other => return (waiting, other.unwrap_err()),
            }
        }
    })
    .join()
    .unwrap();
    let text = error.to_string();
    assert!(
        text.ends_with("it may be busy with other clients"),
        "{text}"
    );
    drop(waiting);
    first.quit().unwrap();
    assert!(server.wait().success());
}
