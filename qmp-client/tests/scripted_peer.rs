//! The blocking client against a server that follows a script, over a real socket.

#[path = "common/commands.rs"]
mod commands;
#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;

use std::io::Write;
use std::net::TcpListener;
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;
use std::time::Duration;

use qmp_client::Error;
use qmp_client::blocking::Client;
use qmp_client::protocol::{Outcome, Stray};
use qmp_client::qmp_types::{Branches, Timed};
use serde_json::{Value, json};

use commands::*;
use patient::Patient;
use peer::Peer;

const NOW: Duration = Duration::from_millis(100);
const SOON: Duration = qmp_testing::PATIENCE;

fn is(status: &str) -> impl Fn(&JobStatusChange) -> bool {
    move |event| event.status == status
}

#[test]
fn a_unix_socket_and_typed_commands() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp.sock");
    let listener = UnixListener::bind(&path).unwrap();
    let server = thread::spawn(move || {
        let mut peer = Peer::new(listener.accept().unwrap().0);
        peer.greet();
        peer.answer(
            "query-status",
            2,
            r#"{"status": "running", "running": true, "new": 1}"#,
        );
        assert_eq!(
            peer.expect("job-dismiss"),
            r#"{"execute":"job-dismiss","arguments":{"id":"job\"0"},"id":3}"#
        );
        peer.send(r#"{"return": {}, "id": 3}"#);
        peer.answer("stop", 4, r#"{"more": "than nothing"}"#);
        peer.answer("x", 5, "[1, 18446744073709551615]");
        peer.wait_for_end();
    });
    let mut client = Client::patient()
        .connect(format!("unix:{}", path.display()))
        .unwrap();
    assert_eq!(client.greeting().version.to_string(), "10.0.2");
    assert_eq!(client.greeting().capabilities, ["oob"]);
    assert_eq!(client.capabilities(), [""; 0]);
    let status = client.execute(QueryStatus {}).unwrap();
    assert_eq!(
        status,
        StatusInfo {
            running: true,
            status: "running".to_owned()
        }
    );
    client
        .execute(JobDismiss {
            id: "job\"0".to_owned(),
        })
        .unwrap();
    client.execute(Stop {}).unwrap();
    let value = client.execute_raw("x", Some(json!({"y": null}))).unwrap();
    assert_eq!(value, json!([1, u64::MAX]));
    drop(client);
    server.join().unwrap();
}

#[test]
fn a_tcp_socket() {
    for host in ["127.0.0.1", "[::1]"] {
        let listener = match TcpListener::bind(format!("{host}:0")) {
            Ok(listener) => listener,
            Err(error) => {
                qmp_testing::needs::skip(format_args!("no {host} here: {error}"));
                continue;
            }
        };
        let port = listener.local_addr().unwrap().port();
        let server = thread::spawn(move || {
            use std::io::Read;
            let mut stream = listener.accept().unwrap().0;
            write!(stream, "{}", peer::GREETING).unwrap();
            assert_ne!(stream.read(&mut [0; 1000]).unwrap(), 0);
            write!(stream, r#"{{"return": {{}}, "id": 1}}"#).unwrap();
        });
        let client = Client::patient().connect(format!("{host}:{port}")).unwrap();
        assert_eq!(client.greeting().version.major, 10);
        server.join().unwrap();
    }
}

#[test]
fn nobody_listens() {
    let error = Client::connect("/nowhere/qmp.sock").unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot connect to unix:/nowhere/qmp.sock: No such file or directory (os error 2); has the \
         server been started?"
    );
    let builder = Client::patient().retry(true).connect_timeout(NOW);
    assert!(matches!(
        builder.connect("/nowhere/qmp.sock"),
        Err(Error::Connect { .. })
    ));
    assert!(matches!(Client::connect("tcp:x"), Err(Error::Address(_))));
}

#[test]
fn a_server_that_is_still_starting() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp.sock");
    let address = path.display().to_string();
    let server = thread::spawn(move || {
        let listener = UnixListener::bind(&path).unwrap();
        Peer::new(listener.accept().unwrap().0).greet();
    });
    Client::patient().retry(true).connect(&address).unwrap();
    server.join().unwrap();
}

#[test]
fn a_busy_monitor_connects_but_does_not_greet_r13() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("qmp.sock");
    let _listener = UnixListener::bind(&path).unwrap();
    let builder = Client::patient().greeting_timeout(NOW);
    let error = builder.connect(path.to_str().unwrap()).unwrap_err();
    assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        format!(
            "unix:{} accepted the connection but sent no greeting within 100ms: \
             it may be busy with another client, or not be a QMP monitor",
            path.display()
        )
    );
}

#[test]
fn what_is_not_a_qmp_server_r19() {
    let (stream, peer) = Peer::run(|mut peer| peer.send("QEMU 10.0.2 monitor\r\n(qemu) "));
    let error = Client::patient().open(stream).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the server does not speak QMP: it began with `QEMU 10.0.2 monitor`"
    );
    peer.join().unwrap();

    // A prompt has no line end, so only a time-out ends the wait.
    let (stream, mut server) = UnixStream::pair().unwrap();
    server.write_all(b"login: ").unwrap();
    let error = Client::patient()
        .greeting_timeout(NOW)
        .open(stream)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the server does not speak QMP: it began with `login:`"
    );

    let (stream, peer) = Peer::run(drop);
    let error = Client::patient().open(stream).unwrap_err();
    assert!(
        matches!(error, Error::ClosedBeforeGreeting { .. }),
        "{error:?}"
    );
    peer.join().unwrap();
}

#[test]
fn a_negotiation_that_fails_r14() {
    let (stream, peer) = Peer::run(|mut peer| {
        peer.send(peer::GREETING);
        peer.refuse("qmp_capabilities", 1, "no");
    });
    let error = Client::patient().open(stream).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`qmp_capabilities` failed: no (GenericError)"
    );
    peer.join().unwrap();

    let (stream, mut server) = UnixStream::pair().unwrap();
    server.write_all(peer::GREETING.as_bytes()).unwrap();
    let error = Client::patient()
        .greeting_timeout(NOW)
        .open(stream)
        .unwrap_err();
    assert!(matches!(error, Error::Deadline { .. }), "{error:?}");
}

#[test]
fn a_refused_command_r29() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.refuse("job-dismiss", 2, "Job not found");
        peer.answer("stop", 3, "{}");
    });
    let mut client = Client::patient().open(stream).unwrap();
    let error = client
        .execute(JobDismiss { id: "x".to_owned() })
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "`job-dismiss` failed: Job not found (GenericError); it was sent with {\"id\":\"x\"}"
    );
    client.execute(Stop {}).unwrap();
    peer.join().unwrap();
}

#[test]
fn a_reply_that_does_not_fit_says_where_r38() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.answer("query-status", 2, r#"{"status": "running", "running": 1}"#);
        peer.answer(
            "query-status",
            3,
            r#"{"status": "running", "running": inf}"#,
        );
        peer.answer("stop", 4, "{}");
    });
    let mut client = Client::patient().open(stream).unwrap();
    let error = client.execute(QueryStatus {}).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot decode `query-status`: running: expected a boolean, found a number \
         (at byte 33), near `unning\", \"running\": 1}`"
    );
    // Not JSON at all (R9).
    let error = client.execute(QueryStatus {}).unwrap_err();
    assert!(matches!(error, Error::Decode { .. }), "{error:?}");
    client.execute(Stop {}).unwrap();
    peer.join().unwrap();
}

#[test]
fn events_before_a_reply_are_kept_in_order_r36() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("stop");
        peer.job("a", "created");
        peer.job("b", "created");
        peer.send("{\"event\": \"NEW\", \"data\": {\"x\": 1}, \"timestamp\": {\"microseconds\": -1, \"seconds\": -1}}");
        peer.send("{\"return\": {}, \"id\": 2}\r\n");
        peer.job("a", "concluded");
        peer.wait_for_end();
    });
    let mut client = Client::patient().open(stream).unwrap();
    client.execute(Stop {}).unwrap();
    // The event may have come already or not.
    let concluded = client.wait_for_event(is("concluded"), SOON).unwrap();
    assert_eq!(
        (concluded.event.id.as_str(), concluded.timestamp.seconds),
        ("a", 5)
    );
    let first = client.next_event::<AnyEvent>(SOON).unwrap().unwrap();
    assert!(matches!(first.event, AnyEvent::JobStatusChange(event) if event.id == "a"));
    // Unknown events are events too (R38), and clocks may fail (R34).
    let new = client
        .wait_for_any_event::<AnyEvent>(|event| event.tag() == "NEW", SOON)
        .unwrap();
    let AnyEvent::Unknown(unknown) = new.event else {
        panic!()
    };
    assert_eq!(
        (unknown.members.get("x"), new.timestamp.seconds),
        (Some(&json!(1)), -1)
    );
    let raw = client.next_raw_event(SOON).unwrap().unwrap();
    assert_eq!(raw.name(), "JOB_STATUS_CHANGE");
    assert_eq!(raw.data(), Some(r#"{"id": "b", "status": "created"}"#));
    assert_eq!(client.next_event::<AnyEvent>(NOW).unwrap(), None);
    assert!(client.next_raw_event(NOW).unwrap().is_none());
    drop(client);
    peer.join().unwrap();
}

#[test]
fn an_event_that_does_not_come() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.job("a", "created");
        peer.wait_for_end();
    });
    let mut client = Client::patient().open(stream).unwrap();
    let error = client.wait_for_event(is("concluded"), NOW).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no matching JOB_STATUS_CHANGE within 100ms"
    );
    client.clear_events();
    let error = client.wait_for_event(is("created"), NOW).unwrap_err();
    assert!(matches!(error, Error::NoEvent { .. }), "{error:?}");
    drop(client);
    peer.join().unwrap();
}

#[test]
fn an_event_that_does_not_fit_is_taken_and_reported() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.send(
            "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 1}, \"event\": \"JOB_STATUS_CHANGE\", \
             \"data\": {\"id\": 1}}",
        );
        peer.job("a", "created");
        peer.wait_for_end();
    });
    let mut client = Client::patient().open(stream).unwrap();
    let error = client.next_event::<AnyEvent>(SOON).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot decode `JOB_STATUS_CHANGE`: data.id: expected a string, found a number \
         (at byte 7), near `{\"id\": 1}`"
    );
    client.wait_for_event(is("created"), SOON).unwrap();
    drop(client);
    peer.join().unwrap();
}

#[test]
fn events_that_nobody_takes_r39() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("stop");
        for number in 0..1000 {
            peer.job(&number.to_string(), "created");
        }
        peer.send(r#"{"return": {}, "id": 2}"#);
        for number in 1000..2000 {
            peer.job(&number.to_string(), "created");
        }
        peer.wait_for_end();
    });
    let mut client = Client::patient().max_events(10).open(stream).unwrap();
    client.execute(Stop {}).unwrap();
    // The queue overflows while it is searched.
    let last = client
        .wait_for_event(|event: &JobStatusChange| event.id == "1999", SOON)
        .unwrap();
    assert_eq!(last.event.status, "created");
    assert_eq!(client.lost_events(), 1990);
    let oldest: Option<Timed<AnyEvent>> = client.next_event(SOON).unwrap();
    assert!(
        matches!(oldest.unwrap().event, AnyEvent::JobStatusChange(event) if event.id == "1990")
    );
    drop(client);
    peer.join().unwrap();
}

#[test]
fn the_end_of_a_connection_leaves_the_outcome_unknown_r31() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("stop");
        peer.job("a", "created");
        peer.send("{\"return\": ");
    });
    let mut client = Client::patient().open(stream).unwrap();
    let error = client.execute(Stop {}).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the connection ended before the reply to `stop`; whether it took effect is unknown"
    );
    let error = client.execute(Stop {}).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the connection ended before `stop` was sent"
    );
    // Events from before the end can still be taken.
    client.wait_for_event(is("created"), SOON).unwrap();
    let error = client.next_event::<AnyEvent>(SOON).unwrap_err();
    assert_eq!(error.to_string(), "the connection ended");
    peer.join().unwrap();
}

#[test]
fn after_a_deadline_the_late_reply_is_dropped_r27() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("query-status");
        peer.expect("yank");
        peer.send(r#"{"return": {"status": "late", "running": false}, "id": 2}"#);
        peer.send(r#"{"return": "in time", "id": 3}"#);
    });
    let mut client = Client::patient()
        .deadline(NOW)
        .oob(true)
        .open(stream)
        .unwrap();
    let error = client.execute(QueryStatus {}).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no reply to `query-status` within 100ms; whether it took effect is unknown"
    );
    client.set_deadline(None);
    assert_eq!(client.execute_oob(Yank {}).unwrap(), json!("in time"));
    let strays = client.take_strays();
    assert!(
        matches!(&strays[..], [Stray::UnknownId { text }] if text.contains("late")),
        "{strays:?}"
    );
    peer.join().unwrap();
}

#[test]
fn out_of_band_only_if_enabled_r15_r22() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| peer.wait_for_end());
    let mut client = Client::patient().open(stream).unwrap();
    let error = client.execute_oob(Yank {}).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`yank` cannot be sent out of band: the capability `oob` is not enabled"
    );
    drop(client);
    peer.join().unwrap();

    let (stream, peer) = Peer::run(|mut peer| {
        peer.send(peer::GREETING);
        let request = peer.expect("qmp_capabilities");
        assert!(
            request.contains(r#""arguments":{"enable":["oob"]}"#),
            "{request}"
        );
        peer.send(r#"{"return": {}, "id": 1}"#);
        assert_eq!(peer.expect("yank"), r#"{"exec-oob":"yank","id":2}"#);
        peer.send(r#"{"return": {}, "id": 2}"#);
    });
    let mut client = Client::patient().oob(true).open(stream).unwrap();
    assert_eq!(client.capabilities(), ["oob"]);
    client.execute_oob(Yank {}).unwrap();
    peer.join().unwrap();
}

#[test]
fn a_reply_that_is_too_large_r11() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.answer("query-status", 2, &format!("\"{}\"", "x".repeat(100_000)));
        peer.answer("stop", 3, "{}");
    });
    let mut client = Client::patient().max_message(10_000).open(stream).unwrap();
    let error = client.execute(QueryStatus {}).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the reply to `query-status` is larger than 10000 bytes"
    );
    client.execute(Stop {}).unwrap();
    peer.join().unwrap();
}

#[test]
fn commands_that_answer_only_on_error_r33() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("guest-shutdown");
        peer.answer("stop", 3, "{}");
        peer.wait_for_end();
    });
    let mut client = Client::patient().silence(NOW).open(stream).unwrap();
    client.execute(GuestShutdown {}).unwrap();
    client.execute(Stop {}).unwrap();
    drop(client);
    peer.join().unwrap();

    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.refuse("guest-shutdown", 2, "child process has failed");
        peer.expect("guest-shutdown");
    });
    let mut client = Client::patient().silence(SOON).open(stream).unwrap();
    let error = client.execute(GuestShutdown {}).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`guest-shutdown` failed: child process has failed (GenericError)"
    );
    // The guest ends before the time is over.
    client.execute(GuestShutdown {}).unwrap();
    assert!(matches!(
        client.execute(GuestShutdown {}),
        Err(Error::Disconnected { .. })
    ));
    peer.join().unwrap();
}

#[test]
fn quit_may_answer_or_just_end_r32() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("quit");
        peer.job("a", "aborting");
        peer.send("{\"return\": {}, \"id\": 2}\r\n");
        peer.job("a", "concluded");
    });
    let mut client = Client::patient().open(stream).unwrap();
    client.quit().unwrap();
    client.wait_for_event(is("aborting"), SOON).unwrap();
    client.wait_for_event(is("concluded"), SOON).unwrap();
    peer.join().unwrap();

    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("quit");
    });
    let mut client = Client::patient().open(stream).unwrap();
    client.quit().unwrap();
    assert!(matches!(
        client.quit(),
        Err(Error::Disconnected {
            outcome: Outcome::NotSent,
            ..
        })
    ));
    peer.join().unwrap();

    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.refuse("quit", 2, "no");
        peer.expect("quit");
        peer.wait_for_end();
    });
    let mut client = Client::patient().open(stream).unwrap();
    assert!(matches!(client.quit(), Err(Error::Refused { .. })));
    client.set_deadline(NOW);
    assert!(matches!(client.quit(), Err(Error::Deadline { .. })));
    drop(client);
    peer.join().unwrap();
}

#[test]
fn much_is_sent_while_much_is_received_r24() {
    const SIZE: usize = 4 << 20;
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        // The server reads only after the client has read all of this.
        peer.job(&"x".repeat(SIZE), "created");
        let request = peer.expect("large");
        assert!(request.len() > SIZE);
        peer.send(r#"{"return": {}, "id": 2}"#);
    });
    let mut client = Client::patient().open(stream).unwrap();
    let arguments = json!({ "data": "y".repeat(SIZE) });
    assert_eq!(
        client.execute_raw("large", Some(arguments)).unwrap(),
        json!({})
    );
    let event = client
        .wait_for_event::<JobStatusChange>(|_| true, SOON)
        .unwrap();
    assert_eq!(event.event.id.len(), SIZE);
    peer.join().unwrap();
}

#[test]
fn a_request_that_is_cut_by_a_deadline_is_finished_later() {
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let (stream, peer) = Peer::greet_and_run(move |mut peer| {
        wait.recv().unwrap();
        peer.answer("large", 2, "{}");
        peer.answer("stop", 3, "{}");
    });
    // The time starts with the call, and a debug build takes long to search so much text for secrets.
    let limit = Duration::from_secs(2);
    let mut client = Client::patient().deadline(limit).open(stream).unwrap();
    let arguments: Value = json!({ "data": "y".repeat(4 << 20) });
    let error = client.execute_raw("large", Some(arguments)).unwrap_err();
    assert!(
        matches!(
            error,
            Error::Deadline {
                outcome: Outcome::Unknown,
                ..
            }
        ),
        "{error:?}"
    );
    go.send(()).unwrap();
    client.set_deadline(SOON);
    client.execute(Stop {}).unwrap();
    peer.join().unwrap();
}
