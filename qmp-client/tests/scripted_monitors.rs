//! Further monitors, with a scripted server: the commands that it gets, and those that undo them if it refuses
//! one.

#![cfg(all(feature = "fds", feature = "tokio"))]

#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::mpsc;

use qmp_client::{Client, Error, blocking};
use serde_json::Value;

use patient::Patient;
use peer::Peer;

const TYPES: &str = r#"[{"name": "monitor-qmp", "parent": "monitor"}]"#;

/// Begins a session with each client over a Unix socket, and opens another monitor. Passes the result to `test`, with the
/// second session still open; then closes both.
fn both(script: impl Fn(Peer) + Clone + Send + 'static, test: impl Fn(Result<Value, Error>)) {
    let (stream, peer) = Peer::greet_and_run(script.clone());
    let mut first = blocking::Client::patient().open(stream).unwrap();
    let second = first.open_monitor(&blocking::Client::patient());
    test(second.and_then(|mut second| second.execute_raw("query-name", None)));
    drop(first);
    peer.join().unwrap();

    let (stream, peer) = Peer::greet_and_run(script);
    stream.set_nonblocking(true).unwrap();
    let runtime = runtime();
    runtime.block_on(async {
        let stream = tokio::net::UnixStream::from_std(stream).unwrap();
        let first = Client::patient().open_transport(stream).await.unwrap();
        let result = match first.open_monitor(&Client::patient()).await {
            Ok(second) => second.execute_raw("query-name", None).await,
            Err(error) => Err(error),
        };
        test(result);
        drop(first);
        // Undoing runs in the background, and the session stays open until then.
        tokio::task::spawn_blocking(|| peer.join().unwrap())
            .await
            .unwrap();
    });
}

fn runtime() -> tokio::runtime::Runtime {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().build().unwrap()
}

fn arguments(request: &str) -> Value {
    let request: Value = serde_json::from_str(request).unwrap();
    request["arguments"].clone()
}

/// Answers the question and takes the file descriptor; returns its name and the descriptor.
fn take_socket(peer: &mut Peer) -> (String, OwnedFd) {
    peer.answer("qom-list-types", 2, TYPES);
    let (request, mut fds) = peer.receive_with_fds();
    let name = arguments(&request)["fdname"].as_str().unwrap().to_owned();
    peer.reply(3, "{}");
    (name, fds.remove(0))
}

#[test]
fn a_monitor_is_made_of_one_end_of_a_pair_of_sockets() {
    let script = |mut peer: Peer| {
        let (name, fd) = take_socket(&mut peer);
        let device = arguments(&peer.expect("chardev-add"));
        assert_eq!(device["id"], name.as_str());
        assert_eq!(
            device["backend"]["data"]["addr"]["data"]["str"],
            name.as_str()
        );
        peer.reply(4, "{}");
        let object = arguments(&peer.expect("object-add"));
        assert_eq!(object["chardev"], name.as_str());
        assert_eq!(object["close-action"], "delete");
        peer.reply(5, "{}");
        let mut second = Peer::new(UnixStream::from(fd));
        second.greet();
        second.answer("query-name", 2, r#"{"name": "second"}"#);
        second.wait_for_end();
        // Nothing is undone: QEMU removes the monitor.
        peer.finish_writing();
        peer.wait_for_end();
    };
    both(script, |result| {
        assert_eq!(result.unwrap()["name"], "second");
    });
}

#[test]
fn an_older_server_is_told_apart() {
    let says_no = |mut peer: Peer| {
        peer.answer("qom-list-types", 2, "[]");
        peer.finish_writing();
        peer.wait_for_end();
    };
    let knows_no_objects = |mut peer: Peer| {
        peer.refuse(
            "qom-list-types",
            2,
            "The command qom-list-types has not been found",
        );
        peer.finish_writing();
        peer.wait_for_end();
    };
    let expected = "QEMU 10.0.2 cannot open another monitor";
    let test = |result: Result<Value, Error>| {
        let error = result.unwrap_err();
        assert!(
            matches!(&error, Error::CannotOpenMonitor { .. }),
            "{error:?}"
        );
        assert!(error.to_string().starts_with(expected), "{error}");
    };
    both(says_no, test);
    both(knows_no_objects, test);
}

#[test]
fn a_step_that_is_refused_is_taken_back_with_those_before() {
    let script = |mut peer: Peer| {
        let (name, _fd) = take_socket(&mut peer);
        peer.answer("chardev-add", 4, "{}");
        peer.refuse("object-add", 5, "no");
        for (id, command, member) in [
            (6, "object-del", "id"),
            (7, "chardev-remove", "id"),
            (8, "closefd", "fdname"),
        ] {
            let request = peer.expect(command);
            assert_eq!(arguments(&request)[member], name.as_str());
            peer.refuse_in_vain(id);
        }
        // A blocking client does not read the replies to these.
        peer.expect_end_of_any_kind();
    };
    both(script, |result| {
        let error = result.unwrap_err();
        assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    });
}

#[test]
fn a_call_that_is_dropped_leaves_no_monitor() {
    let (asked, is_asked) = mpsc::channel();
    let (dropped, is_dropped) = mpsc::channel::<()>();
    let (stream, peer) = Peer::greet_and_run(move |mut peer| {
        let (_, fd) = take_socket(&mut peer);
        peer.expect("chardev-add");
        asked.send(()).unwrap();
        is_dropped.recv().unwrap();
        peer.reply(4, "{}");
        peer.answer("object-add", 5, "{}");
        let mut second = Peer::new(UnixStream::from(fd));
        second.greet();
        // The session begins and ends at once.
        second.wait_for_end();
    });
    stream.set_nonblocking(true).unwrap();
    runtime().block_on(async {
        let stream = tokio::net::UnixStream::from_std(stream).unwrap();
        let first = Client::patient().open_transport(stream).await.unwrap();
        let builder = Client::patient();
        let is_asked = tokio::task::spawn_blocking(move || is_asked.recv().unwrap());
        tokio::select! {
            _ = first.open_monitor(&builder) => panic!("it was answered"),
            asked = is_asked => asked.unwrap(),
        }
        dropped.send(()).unwrap();
        tokio::task::spawn_blocking(|| peer.join().unwrap())
            .await
            .unwrap();
    });
}

#[test]
fn a_socket_that_passes_no_file_descriptors_is_refused() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("tcp:{}", listener.local_addr().unwrap());
    let server = std::thread::spawn(move || {
        use std::io::{BufRead, BufReader, Write};
        let (mut stream, _) = listener.accept().unwrap();
        let lines = BufReader::new(stream.try_clone().unwrap()).lines();
        stream.write_all(peer::GREETING.as_bytes()).unwrap();
        let mut replies = ["{}".to_owned(), TYPES.to_owned()].into_iter().zip(1..);
        for _ in lines.map_while(Result::ok) {
            let (reply, id) = replies.next().expect("no other command");
            writeln!(stream, r#"{{"return": {reply}, "id": {id}}}"#).unwrap();
        }
    });
    let mut first = blocking::Client::patient().connect(&address).unwrap();
    let error = first
        .open_monitor(&blocking::Client::patient())
        .unwrap_err();
    assert!(matches!(error, Error::CannotPassFd { .. }), "{error:?}");
    let error = first.open_monitor_at(&blocking::Client::patient(), "exec:true");
    assert!(matches!(error, Err(Error::Connect { .. })), "{error:?}");
    drop(first);
    server.join().unwrap();
}
