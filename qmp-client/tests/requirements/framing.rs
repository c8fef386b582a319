//! Framing and text: R1 to R11.

use std::time::Duration;

use qmp_client::Error;
use qmp_client::protocol::{Connection, Options, Request, Stray};
use qmp_client::qmp_types::qmp::commands::{QueryQmpSchema, QueryVersion};
use serde_json::{Value, json};

use crate::commands::{QueryNumbers, QueryStatus, Stop};
use crate::either::{Choice, KINDS, both, both_greeted};
use crate::peer::GREETING;
use crate::servers::{connect, connect_with_meddler, daemon, daemon_with, emulator};

const SOON: Duration = qmp_testing::PATIENCE;

#[test]
fn r01_line_ends_do_not_matter() {
    both(
        &Choice::default(),
        |mut peer| {
            peer.send(&GREETING.replace("\r\n", "\n"));
            peer.expect("qmp_capabilities");
            peer.send("{\"return\": {}, \"id\": 1}");
            peer.expect("a");
            peer.send("{\r\n    \"return\": {\r\n        \"x\": [\r\n        ]\r\n    },\r\n    \"id\": 2\r\n}\r\n");
            peer.expect("b");
            // Another value is on the line.
            peer.send("{\"timestamp\": {\"seconds\": 1, \"microseconds\": 1}, \"event\": \"E\"}{\"return\": 1, \"id\": 3}");
            peer.wait_for_end();
        },
        |client| {
            let mut client = client.unwrap();
            let mut watch = client.watch();
            assert_eq!(client.raw("a", None).unwrap(), json!({"x": []}));
            assert_eq!(client.raw("b", None).unwrap(), json!(1));
            client.wait_for(&mut watch, "E");
        },
    );
}

#[test]
fn r01_a_real_monitor_that_writes_for_people() {
    for kind in KINDS {
        let Some(mut server) = daemon_with("chardev=c,pretty=on") else {
            return;
        };
        let mut client = connect(kind, &server);
        assert!(client.execute(QueryVersion::new()).unwrap().qemu.major >= 5);
        assert!(client.execute(QueryQmpSchema::new()).unwrap().len() > 100);
        client.quit().unwrap();
        assert!(server.wait().success());
    }
}

#[test]
fn r02_escapes_are_read_and_utf8_is_sent() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            assert!(peer.expect("a").contains("\"é😀\""));
            peer.send("{\"return\": \"\\uD83D\\uDE00\\u0000\\u007F\\u00e9\", \"id\": 2}");
            peer.wait_for_end();
        },
        |mut client| {
            let value = client.raw("a", Some(json!({"x": "é😀"}))).unwrap();
            assert_eq!(value, json!("😀\0\u{7f}é"));
        },
    );
    for kind in KINDS {
        let Some(server) = daemon() else { return };
        let error = connect(kind, &server).raw("é😀", None).unwrap_err();
        assert!(
            error.to_string().contains("é😀 has not been found"),
            "{error}"
        );
    }
}

#[test]
fn r03_members_may_be_in_any_order() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("a");
            peer.send("{\"event\": \"E\", \"data\": {\"event\": \"F\"}, \"timestamp\": {\"microseconds\": 2, \"seconds\": 1}}");
            peer.send("{\"data\": {}, \"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"G\"}");
            peer.send("{\"id\": 2, \"return\": {\"id\": 3, \"error\": 1}}");
            peer.expect("b");
            peer.send("{\"error\": {\"desc\": \"no\", \"class\": \"X\"}, \"id\": 3}");
            peer.wait_for_end();
        },
        |mut client| {
            let mut watch = client.watch();
            assert_eq!(client.raw("a", None).unwrap(), json!({"id": 3, "error": 1}));
            assert!(matches!(client.raw("b", None), Err(Error::Refused { .. })));
            client.wait_for(&mut watch, "E");
            assert_eq!(client.wait_for(&mut watch, "G").timestamp().seconds, 1);
        },
    );
}

#[test]
fn r04_no_key_is_sent_twice() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            let request = peer.expect("a");
            for key in ["execute", "arguments", "id\":", "x"] {
                assert_eq!(request.matches(&format!("\"{key}")).count(), 1, "{request}");
            }
            peer.reply(2, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            client
                .raw("a", Some(json!({"x": 1, "y": {"z": 2}})))
                .unwrap();
        },
    );
}

#[test]
fn r05_only_double_quotes_are_sent() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            let request = peer.expect("a");
            assert!(request.contains(r#"{"x":"it's \"so\""}"#), "{request}");
            assert_eq!(request.matches('\'').count(), 1);
            peer.reply(2, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            client.raw("a", Some(json!({"x": "it's \"so\""}))).unwrap();
        },
    );
}

#[test]
fn r06_every_command_is_a_line() {
    let mut connection = Connection::new(Options::default());
    connection.receive(GREETING.as_bytes());
    connection.receive(b"{\"return\": {}, \"id\": 1}");
    connection.mark_sent(1000);
    connection.submit(Request::raw("a", None)).unwrap();
    connection.submit(Request::raw("b", None)).unwrap();
    // Some servers read a stream of values, others read lines.
    let both = b"{\"execute\":\"a\",\"id\":2}\n{\"execute\":\"b\",\"id\":3}\n";
    assert_eq!(connection.output().bytes, both);
    // A real server runs commands in this form.
    for kind in KINDS {
        let Some(server) = daemon() else { return };
        let results = connect(kind, &server).many(&QueryVersion::new(), 8);
        assert!(results.iter().all(Result::is_ok), "{results:?}");
    }
}

#[test]
fn r07_errors_without_id_are_not_counted_as_replies() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("stop");
            peer.expect("stop");
            for _ in 0..500 {
                peer.send("{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error\"}}\r\n");
            }
            peer.refuse_now(2, "no");
            peer.reply(3, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            let results = client.many(&Stop {}, 2);
            assert!(matches!(results[0], Err(Error::Refused { .. })));
            assert!(results[1].is_ok());
            let strays = client.strays();
            assert!(strays.iter().all(|stray| matches!(stray, Stray::Error(_))));
            assert_eq!(strays.len(), 64);
        },
    );
    // One over-nested request causes hundreds of errors.
    for kind in KINDS {
        let Some(mut server) = daemon() else { return };
        let (mut client, mut meddler) = connect_with_meddler(kind, &mut server);
        meddler.send(b"%p ");
        meddler.send("[".repeat(3000).as_bytes());
        meddler.send(&[b"]".repeat(3000), b"\n".to_vec()].concat());
        let results = client.many(&QueryVersion::new(), 8);
        assert!(results.iter().all(Result::is_ok), "{results:?}");
        let strays = client.strays();
        assert!(strays.len() > 10, "{strays:?}");
        assert!(strays.iter().all(|stray| matches!(stray, Stray::Error(_))));
    }
}

#[test]
fn r08_what_nests_too_deeply_is_an_error() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
            peer.answer("a", 2, &nested(100));
            peer.answer("b", 3, &nested(100_000));
            peer.answer("c", 4, "\"\\ud800\"");
            peer.answer("d", 5, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            assert!(client.raw("a", None).unwrap().is_array());
            let error = client.raw("b", None).unwrap_err();
            assert!(matches!(error, Error::Decode { .. }), "{error:?}");
            // An incomplete character is an error or is replaced.
            let half = client.raw("c", None);
            assert!(
                matches!(&half, Err(Error::Decode { .. }))
                    || half.as_ref().is_ok_and(Value::is_string),
                "{half:?}"
            );
            assert_eq!(client.raw("d", None).unwrap(), json!({}));
        },
    );
    // A real server sends such text.
    for kind in KINDS {
        let Some(server) = daemon() else { return };
        let mut client = connect(kind, &server);
        let deep = (0..1100).fold(json!(1), |inner, _| json!([inner]));
        let error = client.raw("a", Some(json!({ "x": deep }))).unwrap_err();
        assert!(matches!(error, Error::Refused { .. }), "{error:?}");
        assert!(client.execute(QueryVersion::new()).is_ok());
    }
}

#[test]
fn r09_an_undecodable_value_fails_its_call_and_nothing_else() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.expect("query-status");
            peer.send("{\"return\": {\"running\": nan}, \"id\": 2}\r\n");
            peer.expect("a");
            peer.send(
                "{\"id\": inf, \"return\": {}}\r\n\"half a string\r\n{\"never\": [\r\n}}]\r\n",
            );
            peer.reply(3, "1");
            peer.wait_for_end();
        },
        |mut client| {
            let error = client.execute(QueryStatus {}).unwrap_err();
            let Error::Decode { text, .. } = &error else {
                panic!("{error:?}")
            };
            assert!(text.contains("nan"), "{text}");
            assert_eq!(client.raw("a", None).unwrap(), json!(1));
            let strays = client.strays();
            assert!(matches!(strays[0], Stray::Undecodable { .. }), "{strays:?}");
        },
    );
    for kind in KINDS {
        let Some(mut server) = daemon() else { return };
        let (mut client, mut meddler) = connect_with_meddler(kind, &mut server);
        meddler.send(br#"{"execute": "query-version", "id": 1e400}"#);
        assert!(client.execute(QueryVersion::new()).is_ok());
        let strays = client.strays();
        assert!(
            matches!(&strays[..], [Stray::Undecodable { text, .. }] if text.contains("inf")),
            "{strays:?}"
        );
    }
}

#[test]
fn r10_no_number_goes_through_a_double() {
    both_greeted(
        &Choice::default(),
        |mut peer| {
            let text =
                r#"{"ratio": 42, "large": 18446744073709551615, "low": -9223372036854775808}"#;
            peer.answer("query-numbers", 2, text);
            peer.answer(
                "a",
                3,
                "[18446744073709551615, -9223372036854775807, 1, 1.8446744073709552e+19]",
            );
            let request = peer.expect("b");
            assert!(
                request.contains("[18446744073709551615,-9223372036854775808]"),
                "{request}"
            );
            peer.reply(4, "{}");
            peer.answer(
                "query-numbers",
                5,
                r#"{"ratio": 0.5, "large": 42.0, "low": 0}"#,
            );
            peer.wait_for_end();
        },
        |mut client| {
            let numbers = client.execute(QueryNumbers {}).unwrap();
            assert_eq!((numbers.large, numbers.low), (u64::MAX, i64::MIN));
            let ratio = numbers.ratio.unwrap();
            assert!((ratio - 42.0).abs() < f64::EPSILON);
            let value = client.raw("a", None).unwrap();
            assert_eq!(
                value,
                json!([u64::MAX, i64::MIN + 1, 1, 1.844_674_407_370_955_2e19])
            );
            client
                .raw("b", Some(json!({"x": [u64::MAX, i64::MIN]})))
                .unwrap();
            let error = client.execute(QueryNumbers {}).unwrap_err();
            assert!(matches!(error, Error::Decode { .. }), "{error:?}");
        },
    );
}

#[test]
fn r11_a_reply_may_be_large_up_to_a_limit() {
    const SIZE: usize = 11 << 20;
    both_greeted(
        &Choice::default(),
        |mut peer| {
            peer.answer("a", 2, &format!("\"{}\"", "x".repeat(SIZE)));
            peer.wait_for_end();
        },
        |mut client| {
            let value = client.raw("a", None).unwrap();
            assert_eq!(value.as_str().map(str::len), Some(SIZE));
        },
    );
    let choice = Choice {
        max_message: Some(10_000),
        deadline: Some(SOON),
        ..Choice::default()
    };
    both_greeted(
        &choice,
        |mut peer| {
            peer.answer("a", 2, &format!("\"{}\"", "x".repeat(20_000)));
            peer.answer("b", 3, "{}");
            peer.wait_for_end();
        },
        |mut client| {
            let error = client.raw("a", None).unwrap_err();
            assert!(
                matches!(error, Error::TooLarge { limit: 10_000, .. }),
                "{error:?}"
            );
            client.raw("b", None).unwrap();
        },
    );
    for kind in KINDS {
        let Some(server) = emulator("none", &[]) else {
            return;
        };
        let schema = connect(kind, &server).execute(QueryQmpSchema::new());
        assert!(schema.unwrap().len() > 500);
    }
}
