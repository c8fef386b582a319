//! Issuing commands: R20 to R26.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use qmp_client::Error;
use qmp_client::protocol::Stray;
use qmp_client::qmp_types::qmp::commands::{
    BlockdevAdd, MigratePause, QmpCapabilities, QueryNamedBlockNodes, QueryQmpSchema, QueryVersion,
    QueryYank,
};
use qmp_client::qmp_types::request;
use serde_json::{Value, json};

use crate::commands::{Stop, Yank};
use crate::either::{Choice, Either, KINDS, both_greeted};
use crate::servers::{connect, connect_with, daemon, emulator};

fn with_oob() -> Choice {
    Choice {
        oob: true,
        ..Choice::default()
    }
}

fn keys(request: &str) -> Vec<String> {
    let request: Value = serde_json::from_str(request).unwrap();
    request.as_object().unwrap().keys().cloned().collect()
}

#[test]
fn r20_a_request_has_the_keys_it_may_have() {
    both_greeted(
        &with_oob(),
        |mut peer| {
            assert_eq!(keys(&peer.expect("a")), ["execute", "id"]);
            peer.reply(2, "{}");
            assert_eq!(keys(&peer.expect("b")), ["arguments", "execute", "id"]);
            peer.reply(3, "{}");
            assert_eq!(keys(&peer.expect("yank")), ["exec-oob", "id"]);
            peer.reply(4, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            client.raw("a", None).unwrap();
            client.raw("b", Some(json!({"x": 1}))).unwrap();
            client.execute_oob(Yank {}).unwrap();
        },
    );
    for kind in KINDS {
        let Some(server) = daemon() else { return };
        let mut client = connect(kind, &server);
        // The server refuses arguments that are not an object, and the session continues.
        for arguments in [json!(null), json!([]), json!(1)] {
            let error = client.raw("query-version", Some(arguments)).unwrap_err();
            assert!(matches!(error, Error::Refused { .. }), "{error:?}");
        }
        assert!(client.execute(QueryVersion::new()).is_ok());
    }
}

#[test]
fn r21_every_command_has_an_id_of_its_own() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            let mut ids = Vec::new();
            for _ in 0..20 {
                let request: Value = serde_json::from_str(&peer.expect("stop")).unwrap();
                let id = request["id"].as_u64().unwrap();
                assert!(!ids.contains(&id));
                ids.push(id);
                peer.reply(id, "{}");
            }
            peer.wait_for_end();
        },
        |mut client| {
            assert!(client.many(&Stop {}, 20).iter().all(Result::is_ok));
        },
    );
}

#[test]
fn r22_out_of_band_only_where_it_is_allowed() {
    both_greeted(
        &Choice::default(),
        |mut peer| peer.wait_for_end(),
        |mut client| {
            let error = client.execute_oob(Yank {}).unwrap_err();
            assert!(matches!(error, Error::OobNotEnabled { .. }), "{error:?}");
        },
    );
    for kind in KINDS {
        let Some(server) = emulator("none", &[]) else {
            return;
        };
        let mut client = connect_with(kind, &with_oob(), &server.socket());
        client.execute_oob(QueryYank::new()).unwrap();
        // Other commands can only be sent out of band by name.
        if let Either::Async(runtime, client) = &client {
            let error = runtime
                .block_on(client.execute_raw_oob("query-version", None))
                .unwrap_err();
            assert!(error.to_string().contains("OOB"), "{error}");
        }
    }
}

#[test]
fn r23_replies_in_band_come_in_order() {
    both_greeted(
        &with_oob(),
        |mut peer| {
            for _ in 0..4 {
                peer.expect("stop");
            }
            peer.reply(2, "{}");
            // A reply that a later one overtakes will not come.
            peer.refuse_now(4, "third");
            peer.refuse_now(3, "late");
            peer.reply(5, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            let results = client.many(&Stop {}, 4);
            assert!(results[0].is_ok() && results[3].is_ok());
            let lost = &results[1];
            assert!(matches!(lost, Err(Error::ReplyLost { .. })), "{lost:?}");
            let refused = &results[2];
            assert!(
                matches!(refused, Err(Error::Refused { error, .. }) if error.desc == "third"),
                "{refused:?}"
            );
            assert!(matches!(client.strays()[..], [Stray::UnknownId { .. }]));
        },
    );
    for kind in KINDS {
        let Some(server) = daemon() else { return };
        let mut client = connect(kind, &server);
        let results = client.many(&QmpCapabilities::new(), 20);
        assert!(results.iter().all(Result::is_err));
        assert!(
            client
                .many(&QueryVersion::new(), 20)
                .iter()
                .all(Result::is_ok)
        );
    }
}

#[test]
fn r24_at_most_eight_wait_for_their_replies() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            for _ in 0..8 {
                peer.expect("stop");
            }
            peer.expect_silence();
            for id in 2..66 {
                peer.reply(id, "{}");
                if id < 58 {
                    peer.expect("stop");
                }
            }
            peer.wait_for_end();
        },
        |mut client| {
            assert!(client.many(&Stop {}, 64).iter().all(Result::is_ok));
        },
    );
    // Blocked output does not keep the client from reading.
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.event("LARGE", &format!("\"{}\"", "x".repeat(2 << 20)));
            assert!(peer.expect("a").len() > 2 << 20);
            peer.reply(2, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            client
                .raw("a", Some(json!({"x": "y".repeat(2 << 20)})))
                .unwrap();
        },
    );
}

/// Queues commands and an out-of-band command; returns how many were answered before it.
async fn overtaken(client: &qmp_client::Client, queued: usize) -> usize {
    let done = Arc::new(AtomicUsize::new(0));
    let calls: Vec<_> = (0..queued)
        .map(|_| {
            let call = client.execute(QueryQmpSchema::new());
            let done = done.clone();
            tokio::spawn(async move {
                assert!(call.await.unwrap().len() > 500);
                done.fetch_add(1, Ordering::Relaxed);
            })
        })
        .collect();
    tokio::task::yield_now().await;
    // There is no migration to pause, so the server refuses it at once.
    let error = client.execute_oob(MigratePause::new()).await.unwrap_err();
    assert!(matches!(error, Error::Refused { .. }), "{error:?}");
    let before = done.load(Ordering::Relaxed);
    for call in calls {
        call.await.unwrap();
    }
    before
}

#[test]
fn r24_out_of_band_under_load_takes_no_longer() {
    let Some(server) = emulator("none", &[]) else {
        return;
    };
    let client = connect_with(KINDS[1], &with_oob(), &server.socket());
    let Either::Async(runtime, client) = client else {
        panic!()
    };
    runtime.block_on(async {
        // Commands in flight and those that followed them may have been faster; queued ones were not.
        let before = overtaken(&client, 64).await;
        assert!(before <= 16, "{before}");
    });
}

#[test]
fn r25_a_refused_argument_has_changed_nothing() {
    for kind in KINDS {
        let Some(server) = daemon() else { return };
        let mut client = connect(kind, &server);
        let wrong = json!({"driver": "null-co", "node-name": "n", "nonsense": 1});
        let error = client.raw("blockdev-add", Some(wrong)).unwrap_err();
        let Error::Refused {
            command,
            arguments,
            error,
        } = &error
        else {
            panic!("{error:?}")
        };
        assert_eq!(command, "blockdev-add");
        assert!(arguments.as_ref().unwrap().contains("nonsense"));
        assert!(error.desc.contains("nonsense"));
        assert!(
            client
                .execute(QueryNamedBlockNodes::new())
                .unwrap()
                .is_empty()
        );
        let right = json!({"driver": "null-co", "node-name": "n"});
        client.raw("blockdev-add", Some(right)).unwrap();
        assert_eq!(
            client.execute(QueryNamedBlockNodes::new()).unwrap().len(),
            1
        );
    }
}

#[test]
fn r26_members_that_are_not_set_are_not_sent() {
    use qmp_client::qmp_types::qmp::types::BlockdevOptionsFile;

    let file = BlockdevOptionsFile::new("disk");
    let text = request(&BlockdevAdd::new(file), None, false);
    let arguments = r#""arguments":{"driver":"file","filename":"disk"}"#;
    assert!(text.contains(arguments), "{text}");
    both_greeted(
        &Choice::default(),
        |mut peer| {
            assert!(!peer.expect("query-named-block-nodes").contains("flat"));
            peer.reply(2, "[]");
            peer.wait_for_end();
        },
        |mut client| {
            client.execute(QueryNamedBlockNodes::new()).unwrap();
        },
    );
}
