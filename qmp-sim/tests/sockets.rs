//! Simulators that listen, from blocking programs and from several at a time.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;

use qmp_sim::{Fault, FaultKind, RunningSimulator, Simulator};
use qmp_testing::PATIENCE;
use serde_json::{Value, json};

struct Client(BufReader<UnixStream>);

impl Client {
    fn connect(address: &str) -> Self {
        let path = address.strip_prefix("unix:").expect("is a Unix socket");
        let stream = UnixStream::connect(path).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        Self(BufReader::new(stream))
    }

    fn next(&mut self) -> Option<Value> {
        let mut line = String::new();
        let count = self.0.read_line(&mut line).unwrap();
        (count > 0).then(|| serde_json::from_str(&line).unwrap())
    }

    fn send(&mut self, command: &str, arguments: &Value) {
        let message = json!({"execute": command, "arguments": arguments});
        self.0
            .get_mut()
            .write_all(message.to_string().as_bytes())
            .unwrap();
    }

    /// The reply, without the events before it.
    fn run(&mut self, command: &str, arguments: &Value) -> Value {
        self.send(command, arguments);
        loop {
            let message = self.next().expect("the server has ended");
            if message.get("event").is_none() {
                return message;
            }
        }
    }

    fn negotiated(address: &str) -> Self {
        let mut client = Self::connect(address);
        assert!(client.next().unwrap()["QMP"].is_object());
        client.run("qmp_capabilities", &json!({}));
        client
    }

    fn event(&mut self, name: &str) -> Value {
        loop {
            let message = self.next().expect("the server has ended");
            if message["event"] == name {
                return message;
            }
        }
    }
}

fn simulator() -> RunningSimulator {
    Simulator::release("9.0").start().unwrap()
}

#[test]
fn a_client_sees_a_machine_and_others_see_its_events() {
    let qemu = simulator();
    let mut first = Client::negotiated(qemu.address());
    let mut second = Client::negotiated(qemu.address());
    assert_eq!(first.run("stop", &json!({})), json!({"return": {}}));
    second.event("STOP");
    let status = second.run("query-status", &json!({}));
    assert_eq!(status["return"]["status"], "paused");
    first.run("quit", &json!({}));
    second.event("SHUTDOWN");
    assert_eq!(second.next(), None);
    qemu.wait();
}

#[test]
fn events_come_in_their_time() {
    let qemu = simulator();
    let mut client = Client::negotiated(qemu.address());
    client.run("device_add", &json!({"driver": "e1000", "id": "e"}));
    client.run("device_del", &json!({"id": "e"}));
    let event = client.event("DEVICE_DELETED");
    assert_eq!(event["data"]["device"], "e");
}

#[test]
fn a_machine_migrates_over_a_socket() {
    let destination = Simulator::release("10.0").incoming().start().unwrap();
    let source = Simulator::release("10.0").start().unwrap();
    let mut from = Client::negotiated(source.address());
    let mut to = Client::negotiated(destination.address());
    let events = json!({"capabilities": [{"capability": "events", "state": true}]});
    from.run("migrate-set-capabilities", &events);
    to.run("migrate-set-capabilities", &events);
    let path = format!("{}.migration", destination.address());
    to.run("migrate-incoming", &json!({"uri": path}));
    // The socket is there soon.
    let file = std::path::PathBuf::from(path.strip_prefix("unix:").unwrap());
    while !file.exists() {
        std::thread::yield_now();
    }
    from.run("migrate", &json!({"uri": path}));
    while from.event("MIGRATION")["data"]["status"] != "completed" {}
    while to.event("MIGRATION")["data"]["status"] != "completed" {}
    assert_eq!(
        to.run("query-status", &json!({}))["return"]["status"],
        "running"
    );
}

#[test]
fn a_server_that_dies_in_a_reply_leaves_half_of_it() {
    let fault = Fault::new(FaultKind::DiesInReply);
    let qemu = Simulator::release("9.0").fault(fault).start().unwrap();
    let mut client = Client::connect(qemu.address());
    client.next();
    client.run("qmp_capabilities", &json!({}));
    client.send("query-status", &json!({}));
    let mut rest = String::new();
    client.0.read_to_string(&mut rest).unwrap();
    assert!(
        rest.starts_with("{\"return\"") && !rest.contains('\n'),
        "{rest}"
    );
}

#[test]
fn a_server_restarts() {
    let fault: Fault = "restarts=stop".parse().unwrap();
    let qemu = Simulator::release("9.0").fault(fault).start().unwrap();
    let mut client = Client::negotiated(qemu.address());
    client.send("stop", &json!({}));
    assert_eq!(client.next(), None);
    let mut again = Client::negotiated(qemu.address());
    assert_eq!(
        again.run("query-status", &json!({}))["return"]["status"],
        "running"
    );
}

#[test]
fn a_simulator_listens_on_tcp_too_and_stops_when_it_is_dropped() {
    let qemu = Simulator::release("9.0")
        .listen("tcp:127.0.0.1:0,server=on,wait=off")
        .start()
        .unwrap();
    let at = qemu.address().strip_prefix("tcp:").unwrap().to_owned();
    let mut line = String::new();
    BufReader::new(TcpStream::connect(&at).unwrap())
        .read_line(&mut line)
        .unwrap();
    assert!(line.starts_with("{\"QMP\""), "{line}");
    drop(qemu);
    while TcpStream::connect(&at).is_ok() {
        std::thread::yield_now();
    }
}

#[test]
fn only_the_socket_of_a_server_that_is_gone_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp.sock");
    let address = format!("unix:{},server=on,wait=off", path.display());
    let start = || Simulator::release("9.0").listen(&address).start();
    std::fs::write(&path, "precious").unwrap();
    let error = start().unwrap_err().to_string();
    assert!(error.contains("a regular file is in the way"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "precious");
    std::fs::remove_file(&path).unwrap();
    // As a server leaves it that is killed.
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    let qemu = start().unwrap();
    Client::negotiated(qemu.address());
    let error = start().unwrap_err().to_string();
    assert!(error.contains("another process listens"), "{error}");
    drop(qemu);
    while path.exists() {
        std::thread::yield_now();
    }
}

/// A frozen machine delays none of the others, and all are served by one thread.
#[test]
fn many_machines_are_served_at_once() {
    let frozen = Simulator::release("9.0")
        .fault(Fault::new(FaultKind::Freezes))
        .start()
        .unwrap();
    let mut stuck = Client::negotiated(frozen.address());
    stuck.send("query-status", &json!({}));
    let machines: Vec<RunningSimulator> = (0..200).map(|_| simulator()).collect();
    let mut clients: Vec<Client> = machines
        .iter()
        .map(|one| Client::negotiated(one.address()))
        .collect();
    for client in &mut clients {
        client.send("query-status", &json!({}));
    }
    for client in &mut clients {
        let reply = client.next().expect("it serves");
        assert_eq!(reply["return"]["status"], "running");
    }
}

/// A machine that waits for a migration ends, and so does one whose client does not read.
#[test]
fn a_machine_ends_whatever_its_clients_do() {
    let qemu = Simulator::release("10.0").incoming().start().unwrap();
    let mut client = Client::negotiated(qemu.address());
    let uri = format!("{}.migration", qemu.address());
    client.run("migrate-incoming", &json!({"uri": uri}));
    // It takes more than a socket keeps.
    for _ in 0..20 {
        client.send("query-qmp-schema", &json!({}));
    }
    client.send("quit", &json!({}));
    qemu.wait();
}
