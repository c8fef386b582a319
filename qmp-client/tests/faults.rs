//! Known faults of other QMP clients, one test each, with both clients. Faults in the speed of building and decoding
//! have benchmarks.

#![cfg(feature = "tokio")]

#[path = "common/commands.rs"]
mod commands;
#[path = "common/either.rs"]
mod either;
#[path = "common/peer.rs"]
mod peer;

use std::time::Duration;

use qmp_client::qmp_types::qmp::commands::{BlockdevAdd, QueryStatus, QueryVersion, QueryYank};
use qmp_client::qmp_types::qmp::types::BlockdevOptionsFile;
use qmp_client::qmp_types::{Enumeration, request};
use qmp_client::{Error, Received};
use qmp_testing::PATIENCE;
use serde_json::json;

use commands::{GetFd, Stop, Yank};
use either::{Choice, Either, KINDS, both, both_greeted};
use peer::{GREETING, Peer};

const NOW: Duration = Duration::from_millis(100);

#[test]
fn oob_is_negotiated_and_commands_are_pipelined() {
    let choice = Choice {
        oob: true,
        ..Choice::default()
    };
    both_greeted(
        &choice,
        |mut peer| {
            // All eight have arrived before one is answered.
            for _ in 0..8 {
                peer.expect("stop");
            }
            for id in 2..10 {
                peer.reply(id, "{}");
            }
            assert!(peer.expect("yank").contains("exec-oob"));
            peer.reply(10, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            assert_eq!(client.capabilities(), ["oob"]);
            assert!(client.many(&Stop {}, 8).iter().all(Result::is_ok));
            client.execute_oob(Yank {}).unwrap();
        },
    );
}

#[test]
fn a_call_that_is_dropped_leaves_the_connection_alive() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("stop");
            peer.expect("yank");
            peer.reply(2, "\"late\"");
            peer.reply(3, "\"own\"");
            peer.wait_for_end();
        },
        |mut client| {
            match &mut client {
                Either::Blocking(client) => drop(client.call(Stop {}).submit().unwrap()),
                Either::Async(runtime, client) => runtime.block_on(async {
                    let call = tokio::time::timeout(NOW, client.execute(Stop {}));
                    assert!(call.await.is_err());
                }),
            }
            assert_eq!(client.execute(Yank {}).unwrap(), json!("own"));
        },
    );
}

#[test]
fn what_is_unknown_is_visible_and_harmless() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("query-status");
            peer.send("{\"timestamp\": {\"seconds\": -1, \"microseconds\": -1}, \"event\": \"QUITE_NEW\", \"data\": {\"x\": 1}}\r\n");
            peer.send("{\"return\": {}, \"id\": 77}\r\n");
            peer.reply(2, r#"{"running": true, "status": "quite-new", "more": 1}"#);
            peer.expect("stop");
            peer.send("{\"id\": 3, \"error\": {\"class\": \"QuiteNew\", \"desc\": \"no\"}}\r\n");
            peer.wait_for_end();
        },
        |mut client| {
            let mut watch = client.watch();
            let status = client.execute(QueryStatus::new()).unwrap();
            assert_eq!(status.status.as_str(), "quite-new");
            let error = client.execute(Stop {}).unwrap_err();
            assert!(error.to_string().contains("QuiteNew"), "{error}");
            let event = client.wait_for(&mut watch, "QUITE_NEW");
            assert_eq!(event.timestamp().seconds, -1);
            assert_eq!(client.strays().len(), 1);
        },
    );
}

#[test]
fn line_ends_do_not_matter() {
    both(
        &Choice::default(),
        |mut peer| {
            // In the form of `pretty=on`.
            peer.send(
                &GREETING
                    .replace(": {", ": {\r\n    ")
                    .replace(", ", ",\r\n    "),
            );
            peer.expect("qmp_capabilities");
            peer.send("{\r\n    \"return\": {\r\n    },\r\n    \"id\": 1\r\n}\r\n");
            peer.expect("stop");
            peer.expect("stop");
            peer.send("{\"return\": {}, \"id\": 2}{\"return\": {}, \"id\": 3}");
            peer.wait_for_end();
        },
        |client| {
            let results = client.unwrap().many(&Stop {}, 2);
            assert!(results.iter().all(Result::is_ok));
        },
    );
}

#[test]
fn a_message_may_be_longer_than_64_kib() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.answer("a", 2, &format!("[\"{}\"]", "x".repeat(1 << 20)));
            peer.wait_for_end();
        },
        |mut client| {
            let value = client.raw("a", None).unwrap();
            assert_eq!(value[0].as_str().map(str::len), Some(1 << 20));
        },
    );
}

#[test]
fn an_event_is_not_taken_for_a_reply() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("a");
            peer.event("E", "{\"return\": 1, \"id\": 2}");
            peer.reply(2, "\"own\"");
            peer.wait_for_end();
        },
        |mut client| {
            let mut watch = client.watch();
            assert_eq!(client.raw("a", None).unwrap(), json!("own"));
            client.wait_for(&mut watch, "E");
        },
    );
}

#[test]
fn events_are_delivered_without_a_command() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            // The client has subscribed, and no longer waits for a reply.
            peer.answer("stop", 2, "{}");
            peer.event("E", "{}");
            peer.wait_for_end();
        },
        |mut client| {
            let mut watch = client.watch();
            client.execute(Stop {}).unwrap();
            client.wait_for(&mut watch, "E");
        },
    );
}

#[test]
fn a_descriptor_is_sent_with_its_command() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            let (text, fds) = peer.receive_with_fds();
            assert!(text.contains("getfd") && fds.len() == 1);
            peer.reply(2, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            let file = std::fs::File::open("/dev/null").unwrap();
            client.execute_with_fd(GetFd {}, file).unwrap();
        },
    );
}

#[test]
fn optional_arguments_are_left_out() {
    let add = BlockdevAdd::new(BlockdevOptionsFile::new("disk")).node_name("n");
    let text = request(&add, None, false);
    assert!(!text.contains("null"), "{text}");
    assert!(text.contains("\"node-name\":\"n\""), "{text}");
}

/// A newer or an older server: members are missing or new, and the session works.
#[test]
fn servers_of_other_releases_keep_working() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.answer(
                "query-status",
                2,
                r#"{"running": true, "singlestep": false, "status": "running"}"#,
            );
            peer.answer("query-version", 3, r#"{"qemu": {"micro": 0, "minor": 0, "major": 99, "patch": 1}, "package": "", "commit": "x"}"#);
            peer.refuse("query-yank", 4, "The command query-yank has not been found");
            peer.answer(
                "query-status",
                5,
                r#"{"running": true, "status": "running"}"#,
            );
            peer.wait_for_end();
        },
        |mut client| {
            assert!(client.execute(QueryStatus::new()).unwrap().running);
            assert_eq!(client.execute(QueryVersion::new()).unwrap().qemu.major, 99);
            let error = client.execute(QueryYank::new()).unwrap_err();
            assert!(matches!(error, Error::Refused { .. }), "{error:?}");
            assert!(client.execute(QueryStatus::new()).unwrap().running);
        },
    );
}

/// One silent machine does not block the list, because connecting and calling have their own deadlines.
#[test]
fn a_silent_server_is_given_up() {
    let hasty = Choice {
        greeting_timeout: Some(NOW),
        ..Choice::default()
    };
    both(
        &hasty,
        |mut peer| peer.wait_for_end(),
        |client| {
            let error = client.err().unwrap();
            assert!(matches!(error, Error::NoGreeting { .. }), "{error:?}");
        },
    );
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("stop");
            peer.wait_for_end();
        },
        |mut client| {
            let error = client.execute_within(Stop {}, NOW).unwrap_err();
            assert!(matches!(error, Error::Deadline { .. }), "{error:?}");
        },
    );
}

#[test]
fn a_server_that_dies_is_an_error_and_no_panic() {
    for kind in KINDS {
        let (stream, peer) = Peer::run(|mut peer| {
            peer.greet();
            peer.expect("stop");
        });
        let mut client = Either::open(kind, &Choice::default(), stream).unwrap();
        let mut watch = client.watch();
        let error = client.execute(Stop {}).unwrap_err();
        assert!(matches!(error, Error::Disconnected { .. }), "{error:?}");
        let end = client.next(&mut watch, PATIENCE);
        assert!(matches!(end, Err(Error::Disconnected { .. })), "{end:?}");
        peer.join().unwrap();
    }
}

#[test]
fn lost_events_are_counted() {
    let choice = Choice {
        max_events: Some(5),
        ..Choice::default()
    };
    both_greeted(
        &choice,
        |mut peer| {
            peer.expect("stop");
            for _ in 0..50 {
                peer.event("E", "{}");
            }
            peer.reply(2, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            let mut watch = client.watch();
            client.execute(Stop {}).unwrap();
            let lost = client.next(&mut watch, PATIENCE).unwrap();
            assert_eq!(lost, Some(Received::Lost(45)));
        },
    );
}
