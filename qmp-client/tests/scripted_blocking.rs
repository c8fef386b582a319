//! The blocking client with several commands in flight, against a scripted server; and records of
//! sessions.

#[path = "common/commands.rs"]
mod commands;
#[path = "common/patient.rs"]
mod patient;
#[path = "common/peer.rs"]
mod peer;

use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use qmp_client::blocking::Client;
use qmp_client::protocol::{Direction, Observer, Outcome};
use qmp_client::qmp_types::CommandVisitor;
use qmp_client::qmp_types::transcript::replay;
use qmp_client::record::record;
use qmp_client::{Error, Received};
use serde_json::json;

use commands::*;
use patient::Patient;
use peer::Peer;

const NOW: Duration = Duration::from_millis(100);
const SOON: Duration = qmp_testing::PATIENCE;

#[test]
fn several_commands_in_flight_r23_r24() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        for command in ["query-status", "stop", "query-status"] {
            peer.expect(command);
        }
        peer.reply(2, r#"{"status": "running", "running": true}"#);
        peer.reply(3, "{}");
        peer.reply(4, r#"{"status": "paused", "running": false}"#);
        peer.answer("stop", 5, "{}");
        peer.wait_for_end();
    });
    let mut client = Client::patient().open(stream).unwrap();
    let first = client.call(QueryStatus {}).submit().unwrap();
    drop(client.call(Stop {}).submit().unwrap());
    let second = client.call(QueryStatus {}).submit().unwrap();
    assert!(client.wait(first).unwrap().running);
    assert!(!client.wait(second).unwrap().running);
    client.execute(Stop {}).unwrap();
    drop(client);
    peer.join().unwrap();
}

#[test]
fn a_deadline_for_a_call_and_a_class() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("query-status");
        peer.expect("stop");
        peer.wait_for_end();
    });
    let builder = Client::patient().deadline_for(|name| name.starts_with("query-"), NOW);
    let mut client = builder.open(stream).unwrap();
    let error = client.execute(QueryStatus {}).unwrap_err();
    assert!(
        matches!(error, Error::Deadline { waited, .. } if waited == NOW),
        "{error:?}"
    );
    let error = client.call(Stop {}).deadline(NOW / 2).run().unwrap_err();
    assert!(
        matches!(error, Error::Deadline { waited, .. } if waited == NOW / 2),
        "{error:?}"
    );
    drop(client);
    peer.join().unwrap();
}

/// Submitted commands keep their results, although the ids of the new session begin anew.
#[test]
fn the_client_connects_again_and_keeps_what_was_left_r18_r31() {
    let (stream, first) = Peer::greet_and_run(|mut peer| {
        peer.event("OLD", "{}");
        peer.answer(
            "query-status",
            2,
            r#"{"status": "running", "running": true}"#,
        );
        peer.expect("stop");
    });
    let mut client = Client::patient().open(stream).unwrap();
    let mut events = client.events_named(["OLD", "NEW"]);
    let answered = client.call(QueryStatus {}).submit().unwrap();
    let unanswered = client.call(Stop {}).submit().unwrap();
    first.join().unwrap();
    let ended = client.events_named(["NEVER"]).next(&mut client, SOON);
    assert!(ended.unwrap_err().is_end());
    assert!(matches!(client.reconnect(), Err(Error::NoAddress)));

    let (stream, mute) = Peer::run(drop);
    mute.join().unwrap();
    let failed = client.reconnect_over(stream);
    assert!(
        matches!(failed, Err(Error::ClosedBeforeGreeting { .. })),
        "{failed:?}"
    );

    let (stream, second) = Peer::greet_and_run(|mut peer| {
        peer.event("NEW", "{}");
        peer.answer(
            "query-status",
            2,
            r#"{"status": "paused", "running": false}"#,
        );
        peer.wait_for_end();
    });
    client.reconnect_over(stream).unwrap();
    assert!(!client.execute(QueryStatus {}).unwrap().running);
    assert!(client.wait(answered).unwrap().running);
    let lost = client.wait(unanswered).unwrap_err();
    assert!(
        matches!(
            lost,
            Error::Disconnected {
                outcome: Outcome::Unknown,
                ..
            }
        ),
        "{lost:?}"
    );

    let mut next = || match events.try_next().unwrap() {
        Some(Received::Event(event)) => event.name().to_owned(),
        other => format!("{other:?}"),
    };
    assert_eq!(next(), "OLD");
    assert_eq!(next(), "Some(Reconnected)");
    assert_eq!(next(), "NEW");
    for name in ["OLD", "NEW"] {
        let event = client.next_raw_event(NOW).unwrap().unwrap();
        assert_eq!(event.name(), name);
    }
    drop(client);
    second.join().unwrap();
}

#[test]
fn subscriptions_are_independent_and_end_with_the_reason_r36_r39() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("stop");
        for number in 0..20 {
            peer.job(&number.to_string(), "created");
        }
        peer.event("NEW", "{}");
        peer.reply(2, "{}");
    });
    let mut client = Client::patient().max_events(10).open(stream).unwrap();
    let mut jobs = client.events::<JobStatusChange>();
    let mut named = client.events_named(["NEW"]);
    let mut matching = client.events_matching(|event| event.text().contains("\"7\""));
    client.execute(Stop {}).unwrap();
    assert_eq!(
        jobs.next(&mut client, SOON).unwrap(),
        Some(Received::Lost(10))
    );
    let job = jobs.wait_for(&mut client, |job: &JobStatusChange| job.id == "15", SOON);
    assert_eq!(job.unwrap().event.id, "15");
    assert!(matches!(named.try_next(), Ok(Some(Received::Event(_)))));
    let event = matching.wait_for(&mut client, |_| true, SOON).unwrap();
    assert!(event.text().contains("\"7\""));
    let error = matching.wait_for(&mut client, |_| true, SOON).unwrap_err();
    assert!(matches!(error, Error::Disconnected { .. }), "{error:?}");
    let error = client
        .events_of::<AnyEvent>()
        .next(&mut client, SOON)
        .unwrap_err();
    assert!(
        matches!(
            error,
            Error::Disconnected {
                outcome: Outcome::NotSent,
                ..
            }
        ),
        "{error:?}"
    );
    peer.join().unwrap();
}

#[test]
fn a_file_descriptor_leaves_with_its_command_r44() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        let (text, fds) = peer.receive_with_fds();
        assert_eq!(
            (text.as_str(), fds.len()),
            ("{\"execute\":\"getfd\",\"id\":2}\n", 1)
        );
        peer.reply(2, "{}");
        peer.wait_for_end();
    });
    let mut client = Client::patient().open(stream).unwrap();
    let null = || std::fs::File::open("/dev/null").unwrap();
    client.call(GetFd {}).fd(null()).run().unwrap();
    let error = client.call(Stop {}).fd(null()).run().unwrap_err();
    assert!(matches!(error, Error::TakesNoFd { .. }), "{error:?}");
    drop(client);
    peer.join().unwrap();
}

/// A buffer that can be read while it is written.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_session_is_recorded_without_its_secrets() {
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.expect("set_password");
        peer.send("{\r\n  \"timestamp\": {\"seconds\": 5, \"microseconds\": 6},\r\n  \"event\": \"A\"}\r\n");
        peer.send("not JSON\r\n");
        peer.reply(2, "{}");
        peer.refuse("set_password", 3, "no");
        peer.answer(
            "query-status",
            4,
            r#"{"status": "running", "running": true}"#,
        );
        peer.wait_for_end();
    });
    let file = Shared::default();
    let builder = Client::patient().observe(record(file.clone()));
    let mut client = builder.open(stream).unwrap();
    let arguments = json!({"protocol": "vnc", "password": "hunter2"});
    let set = |client: &mut Client| client.execute_raw("set_password", Some(arguments.clone()));
    set(&mut client).unwrap();
    let error = set(&mut client).unwrap_err().to_string();
    assert_eq!(
        error,
        "`set_password` failed: no (GenericError); it was sent with \
         {\"password\":\"***\",\"protocol\":\"vnc\"}"
    );
    client.execute(QueryStatus {}).unwrap();
    drop(client);
    peer.join().unwrap();
    let text = String::from_utf8(file.0.lock().unwrap().clone()).unwrap();
    assert!(!text.contains("hunter2"), "{text}");
    assert!(text.contains(r#""password":"***""#), "{text}");
    let replayed = replay::<AnyEvent>(&text, |name, visitor| {
        (name == "query-status").then(|| visitor.visit::<QueryStatus>())
    });
    let replayed = replayed.unwrap();
    assert_eq!((replayed.replies, replayed.events), (4, 1), "{text}");
    assert_eq!(replayed.failures, []);
}

#[test]
fn an_observer_sees_both_directions_in_order() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (stream, peer) = Peer::greet_and_run(|mut peer| {
        peer.answer("stop", 2, "{}");
    });
    let observer = Observer::new({
        let seen = seen.clone();
        move |direction, text| seen.lock().unwrap().push((direction, text.to_owned()))
    });
    let mut client = Client::patient().observe(observer).open(stream).unwrap();
    client.execute(Stop {}).unwrap();
    peer.join().unwrap();
    let seen = seen.lock().unwrap();
    let directions: Vec<_> = seen.iter().map(|(direction, _)| *direction).collect();
    let (sent, received) = (Direction::Sent, Direction::Received);
    assert_eq!(directions, [received, sent, received, sent, received]);
    assert_eq!(seen[3].1, r#"{"execute":"stop","id":2}"#);
}
