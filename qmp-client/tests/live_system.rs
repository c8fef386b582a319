//! The client and the generated types against a real `qemu-system-x86_64`.

#[path = "common/live.rs"]
mod live;
#[path = "common/patient.rs"]
mod patient;

use std::time::Duration;

use qmp_client::blocking::Client;
use qmp_client::qmp_types::qmp::AnyEvent;
use qmp_client::qmp_types::qmp::commands::{Cont, QueryQmpSchema, QueryStatus, QueryYank, Stop};
use qmp_client::qmp_types::qmp::events::{self, Shutdown};
use qmp_client::qmp_types::qmp::types::{RunState, ShutdownCause, YankInstanceBranch};

use live::Server;
use patient::Patient;

const SOON: Duration = qmp_testing::PATIENCE;

fn start(monitor: &[&str]) -> Option<Server> {
    let machine = ["-M", "none", "-display", "none", "-nodefaults"];
    Server::start("qemu-system-x86_64", &[&machine, monitor].concat())
}

fn plain() -> Option<Server> {
    start(&["-qmp", "unix:qmp.sock,server=on,wait=off"])
}

#[test]
fn a_guest_is_stopped_and_continued_r36() {
    let Some(mut server) = plain() else { return };
    let mut client = server.connect(&Client::builder());
    let status = client.execute(QueryStatus::new()).unwrap();
    assert_eq!((status.running, status.status), (true, RunState::Running));

    client.execute(Stop::new()).unwrap();
    let event = client
        .wait_for_event::<events::Stop>(|_| true, SOON)
        .unwrap();
    assert!(event.timestamp.seconds > 1_500_000_000, "{event:?}");
    assert_eq!(
        client.execute(QueryStatus::new()).unwrap().status,
        RunState::Paused
    );

    client.execute(Cont::new()).unwrap();
    let event = client.next_event::<AnyEvent>(SOON).unwrap().unwrap();
    assert!(matches!(event.event, AnyEvent::Resume(_)), "{event:?}");

    client.quit().unwrap();
    let shutdown = client.wait_for_event::<Shutdown>(|_| true, SOON).unwrap();
    assert_eq!(shutdown.event.reason, ShutdownCause::HostQmpQuit);
    assert!(server.wait().success());
}

#[test]
fn out_of_band_commands_are_negotiated_r15_r22() {
    let Some(mut server) = plain() else { return };
    let mut client = server.connect(&Client::builder().oob(true));
    assert_eq!(client.capabilities(), ["oob"]);
    let instances = client.execute_oob(QueryYank::new()).unwrap();
    assert!(
        matches!(&instances[..], [yank] if matches!(yank.type_, YankInstanceBranch::Chardev(_))),
        "{instances:?}"
    );
    drop(client);

    // Each connection starts anew (R18).
    let mut client = server.connect(&Client::builder());
    assert_eq!(client.capabilities(), [""; 0]);
    client.quit().unwrap();
    assert!(server.wait().success());
}

#[test]
fn a_monitor_that_writes_for_people_r1_r11() {
    let Some(mut server) = start(&[
        "-chardev",
        "socket,path=qmp.sock,server=on,wait=off,id=c",
        "-mon",
        "chardev=c,mode=control,pretty=on",
    ]) else {
        return;
    };
    let mut client = server.connect(&Client::builder());
    assert!(client.execute(QueryQmpSchema::new()).unwrap().len() > 1000);
    client.quit().unwrap();
    assert!(server.wait().success());
}

#[test]
fn tcp_on_the_loopback() {
    // Port 0 is any free port; a second monitor tells which one.
    let Some(mut server) = start(&[
        "-qmp",
        "unix:qmp.sock,server=on,wait=off",
        "-chardev",
        "socket,host=127.0.0.1,port=0,server=on,wait=off,id=c",
        "-mon",
        "chardev=c,mode=control",
    ]) else {
        return;
    };
    let mut client = server.connect(&Client::builder());
    let chardevs = client.execute_raw("query-chardev", None).unwrap();
    let listener = chardevs
        .as_array()
        .unwrap()
        .iter()
        .find(|chardev| chardev["label"] == "c")
        .unwrap();
    let name = listener["filename"].as_str().unwrap();
    let port = name.split([':', ',']).nth(3).unwrap();
    let mut second = Client::patient()
        .connect(format!("127.0.0.1:{port}"))
        .unwrap();
    assert!(second.execute(QueryStatus::new()).unwrap().running);
    second.quit().unwrap();
    assert!(server.wait().success());
}
