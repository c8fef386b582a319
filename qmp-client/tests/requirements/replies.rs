//! Replies: R27 to R33.

use std::time::Duration;

use qmp_client::Error;
use qmp_client::protocol::{Outcome, Stray};
use qmp_client::qmp_types::Enumeration;
use qmp_client::qmp_types::qga::commands::{GuestPing, GuestSuspendDisk};
use qmp_client::qmp_types::qmp::commands::QueryVersion;
use qmp_testing::PATIENCE;
use serde_json::json;

use crate::commands::{GuestShutdown, Stop};
use crate::either::{Choice, KINDS, both_greeted};
use crate::patient::Patient;
use crate::servers::{agent, connect, daemon, emulator};

const NOW: Duration = Duration::from_millis(100);

#[test]
fn r27_replies_to_nobody_are_dropped() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("stop");
            peer.expect("a");
            for id in ["2", "99", "\"3\"", "null", "3.5", "{}", "-3", "[3]"] {
                peer.send(&format!("{{\"return\": \"late\", \"id\": {id}}}"));
            }
            peer.send("{\"return\": \"none\"}");
            peer.reply(3, "\"own\"");
            peer.wait_for_end();
        },
        |mut client| {
            let error = client.execute_within(Stop {}, NOW).unwrap_err();
            assert!(matches!(error, Error::Deadline { .. }), "{error:?}");
            assert_eq!(client.raw("a", None).unwrap(), json!("own"));
            let strays = client.strays();
            assert_eq!(strays.len(), 9, "{strays:?}");
            assert!(
                strays
                    .iter()
                    .all(|stray| matches!(stray, Stray::UnknownId { .. }))
            );
        },
    );
}

#[test]
fn r28_a_reply_may_be_of_any_type() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            for (id, value) in (2..).zip(["{}", "[]", "1", "\"x\"", "true", "-0.5", "null"]) {
                peer.answer("a", id, value);
            }
            // A command without a return value may get one in a later release.
            peer.answer("stop", 9, r#"{"new": [1, {"x": 2}]}"#);
            peer.wait_for_end();
        },
        |mut client| {
            for value in [
                json!({}),
                json!([]),
                json!(1),
                json!("x"),
                json!(true),
                json!(-0.5),
                json!(null),
            ] {
                assert_eq!(client.raw("a", None).unwrap(), value);
            }
            client.execute(Stop {}).unwrap();
        },
    );
}

#[test]
fn r29_error_classes_are_an_open_set() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("a");
            peer.send(r#"{"error": {"class": "QuiteNew", "desc": "why not", "more": 1}, "id": 2}"#);
            peer.wait_for_end();
        },
        |mut client| {
            let error = client.raw("a", None).unwrap_err();
            let Error::Refused { error, .. } = &error else {
                panic!("{error:?}")
            };
            assert_eq!(
                (error.class.as_str(), error.desc.as_str()),
                ("QuiteNew", "why not")
            );
        },
    );
    for kind in KINDS {
        let Some(server) = daemon() else { return };
        let error = connect(kind, &server)
            .raw("no-such-command", None)
            .unwrap_err();
        let Error::Refused { error, .. } = &error else {
            panic!("{error:?}")
        };
        assert_eq!(error.class.as_str(), "CommandNotFound");
    }
}

#[test]
fn r30_an_error_without_id_is_that_of_the_only_command() {
    const ERROR: &str = "{\"error\": {\"class\": \"GenericError\", \"desc\": \"whose?\"}}\r\n";
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("a");
            peer.send(ERROR);
            // Another error of the same request (R7), which does not belong to the next.
            peer.expect("b");
            peer.send(ERROR);
            peer.reply(3, "{}");
            peer.expect("stop");
            peer.expect("stop");
            peer.send(ERROR);
            peer.reply(4, "{}");
            peer.reply(5, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            let error = client.raw("a", None).unwrap_err();
            assert!(matches!(error, Error::Refused { .. }), "{error:?}");
            client.raw("b", None).unwrap();
            assert!(client.many(&Stop {}, 2).iter().all(Result::is_ok));
            assert!(
                matches!(&client.strays()[..], [_, Stray::Error(error)] if error.desc == "whose?")
            );
        },
    );
}

fn unknown(error: &Error) -> bool {
    matches!(
        error,
        Error::Disconnected {
            outcome: Outcome::Unknown,
            ..
        }
    )
}

#[test]
fn r31_the_end_of_the_connection_leaves_the_outcome_unknown() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            for _ in 0..8 {
                peer.expect("stop");
            }
            peer.reply(2, "{}");
            // A ninth has been sent, and the tenth has not.
            peer.expect("stop");
        },
        |mut client| {
            let results = client.many(&Stop {}, 10);
            assert!(results[0].is_ok());
            for result in &results[1..9] {
                assert!(unknown(result.as_ref().unwrap_err()), "{result:?}");
            }
            let not_sent = Error::Disconnected {
                command: Some("stop".to_owned()),
                outcome: Outcome::NotSent,
            };
            let last = results[9].as_ref().unwrap_err();
            assert_eq!(last.to_string(), not_sent.to_string());
            let error = client.execute(Stop {}).unwrap_err();
            assert_eq!(error.to_string(), not_sent.to_string());
        },
    );
    for kind in KINDS {
        let Some(server) = daemon() else { return };
        let mut client = connect(kind, &server);
        drop(server);
        let error = client.execute(QueryVersion::new()).unwrap_err();
        assert!(matches!(error, Error::Disconnected { .. }), "{error:?}");
    }
}

#[test]
fn r32_quit_succeeds_however_the_server_ends() {
    for parts in 0..4 {
        both_greeted(
            &Choice::default(),
            move |mut peer| {
                peer.expect("quit");
                if parts & 1 != 0 {
                    peer.event("SHUTDOWN", r#"{"guest": false, "reason": "host-qmp-quit"}"#);
                }
                if parts & 2 != 0 {
                    peer.reply(2, "{}");
                }
            },
            |mut client| {
                let mut watch = client.watch();
                client.quit().unwrap();
                if parts & 1 != 0 {
                    client.wait_for(&mut watch, "SHUTDOWN");
                }
            },
        );
    }
    for kind in KINDS {
        let Some(mut server) = emulator("none", &[]) else {
            return;
        };
        let mut client = connect(kind, &server);
        let mut watch = client.watch();
        client.quit().unwrap();
        client.wait_for(&mut watch, "SHUTDOWN");
        assert!(server.wait().success());
    }
}

#[test]
fn r33_commands_without_a_reply_succeed_in_silence() {
    let with_silence = |limit| Choice {
        silence: Some(limit),
        ..Choice::default()
    };
    both_greeted(
        &with_silence(NOW),
        |mut peer| {
            peer.expect("guest-shutdown");
            peer.wait_for_end();
        },
        |mut client| client.execute(GuestShutdown {}).map(drop).unwrap(),
    );
    both_greeted(
        &with_silence(PATIENCE),
        |mut peer| {
            peer.refuse("guest-shutdown", 2, "no");
            // The agent ends while the client waits.
            peer.expect("guest-shutdown");
        },
        |mut client| {
            let error = client.execute(GuestShutdown {}).unwrap_err();
            assert!(matches!(error, Error::Refused { .. }), "{error:?}");
            client.execute(GuestShutdown {}).unwrap();
        },
    );
    // A real agent reports errors; it is not asked to suspend this machine.
    let Some(server) = agent() else { return };
    let builder = qmp_client::blocking::GuestClient::patient().retry(true);
    let mut client = builder.connect(server.socket()).unwrap();
    const { assert!(!<GuestSuspendDisk as qmp_client::qmp_types::Command>::SUCCESS_RESPONSE) };
    let error = client
        .execute_raw("guest-suspend-disk", Some(json!({"mode": 1})))
        .unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    client.execute(GuestPing::new()).unwrap();
}
