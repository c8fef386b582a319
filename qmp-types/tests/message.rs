//! The envelopes: recognising what a server sends, and writing what a client sends.
#![cfg(all(feature = "run-state", feature = "block-core", feature = "yank"))]

use std::fmt::Write;

use qmp_types::qmp::commands::{
    BlockLatencyHistogramSet, BlockdevDel, Cont, QueryBlock, SetAction, Yank,
};
use qmp_types::qmp::{AnyEvent, events};
use qmp_types::{
    Branches, Command, DecodeErrorKind, ErrorClass, Message, OobCommand, RawEvent, Timed,
    Timestamp, arguments, command_from_str, event_data, request,
};
use serde_json::{Value, json};

fn parse(text: &str) -> Message<'_> {
    Message::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn refused(text: &str) -> String {
    Message::parse(text).expect_err(text).to_string()
}

fn event(text: &str) -> RawEvent<'_> {
    match parse(text) {
        Message::Event(event) => event,
        other => panic!("{other:?}"),
    }
}

// R3, R16: a message is recognised by its keys.
#[test]
fn kinds_in_any_order() {
    for text in [
        r#"{"return": {"a": [1, 2]}, "id": 7}"#,
        r#"{"id": 7, "return": {"a": [1, 2]}}"#,
        "\r\n{ \"id\"\t: 7 ,\n \"return\" :{\"a\": [1, 2]} }\r\n",
        r#"{"x": {"error": 1}, "return": {"a": [1, 2]}, "y": [], "id": 7}"#,
    ] {
        match parse(text) {
            Message::Return { id, value } => {
                assert_eq!((id, value), (Some(json!(7)), r#"{"a": [1, 2]}"#));
            }
            other => panic!("{other:?}"),
        }
    }
    for text in [
        r#"{"id": "a", "error": {"class": "GenericError", "desc": "d"}}"#,
        r#"{"error": {"desc": "d", "class": "GenericError"}, "id": "a"}"#,
        r#"{"error": {"new": [], "desc": "d", "class": "GenericError"}, "id": "a", "new": 1}"#,
    ] {
        match parse(text) {
            Message::Error { id, error } => {
                assert_eq!(id, Some(json!("a")));
                assert_eq!(
                    (error.class, error.desc.as_str()),
                    (ErrorClass::GenericError, "d")
                );
            }
            other => panic!("{other:?}"),
        }
    }
    for text in [
        r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP", "data": {"a": 1}}"#,
        r#"{"data": {"a": 1}, "event": "STOP", "timestamp": {"microseconds": 2, "seconds": 1}}"#,
        r#"{"event": "ST\u004fP", "data": {"a": 1}, "timestamp": {"microseconds": 2, "seconds": 1, "nanoseconds": 3}}"#,
    ] {
        let event = event(text);
        assert_eq!(event.name, "STOP");
        assert_eq!(event.data, Some(r#"{"a": 1}"#));
        assert_eq!(
            (event.timestamp.seconds, event.timestamp.microseconds),
            (1, 2)
        );
    }
}

// R28: a command may return anything.
#[test]
fn returns_of_all_types() {
    for value in [
        "{}",
        "[]",
        "7",
        "-0.5",
        "\"\"",
        "null",
        "true",
        "[{\"return\":{}}]",
    ] {
        let text = format!("{{\"return\": {value}}}");
        assert_eq!(parse(&text), Message::Return { id: None, value });
    }
}

// R10, R21: what was sent as an id comes back unchanged, whatever it is.
#[test]
fn ids() {
    for id in [
        "0",
        "18446744073709551615",
        "-9223372036854775808",
        "1.5",
        "\"libvirt-1\"",
        "null",
        "true",
        "[]",
        "{\"a\":[{}]}",
        "\"\\u0000\\ud83d\\ude00\"",
    ] {
        let expected: Value = qmp_types::from_str(id).expect("is JSON");
        let text = format!("{{\"return\":{{}},\"id\":{id}}}");
        match parse(&text) {
            Message::Return { id: Some(id), .. } => {
                assert_eq!(id, expected);
                let sent = request(&Cont::new(), Some(&id), false);
                let sent: Value = qmp_types::from_str(&sent).expect("is JSON");
                assert_eq!(sent["id"], expected);
            }
            other => panic!("{other:?}"),
        }
    }
}

// R30: an error that belongs to no command, or to none that could be read.
#[test]
fn errors_without_an_id() {
    let text = r#"{"error": {"class": "GenericError", "desc": "JSON parse error, stray ']'"}}"#;
    match parse(text) {
        Message::Error { id: None, error } => {
            assert_eq!(
                error.to_string(),
                "JSON parse error, stray ']' (GenericError)"
            );
        }
        other => panic!("{other:?}"),
    }
}

// R29
#[test]
fn classes_of_errors() {
    for (text, class) in [
        ("GenericError", ErrorClass::GenericError),
        ("CommandNotFound", ErrorClass::CommandNotFound),
        ("DeviceNotActive", ErrorClass::DeviceNotActive),
        ("DeviceNotFound", ErrorClass::DeviceNotFound),
        ("KVMMissingCap", ErrorClass::KvmMissingCap),
        ("NewError", ErrorClass::Unknown("NewError".to_owned())),
        ("", ErrorClass::Unknown(String::new())),
    ] {
        let json = format!(r#"{{"error": {{"class": "{text}", "desc": ""}}}}"#);
        match parse(&json) {
            Message::Error { error, .. } => {
                assert_eq!(error.class.to_string(), text);
                assert_eq!(error.class, class);
            }
            other => panic!("{other:?}"),
        }
    }
    for (json, expected) in [
        (
            r#"{"error": {"class": "C"}}"#,
            "error: member 'desc' is missing",
        ),
        (
            r#"{"error": {"desc": ""}}"#,
            "error: member 'class' is missing",
        ),
        (
            r#"{"error": "x"}"#,
            "error: expected an object, found a string",
        ),
        (
            r#"{"error": {"class": 1}}"#,
            "error.class: expected a string, found a number",
        ),
    ] {
        assert!(refused(json).starts_with(expected), "{}", refused(json));
    }
}

// R12
#[test]
fn greetings() {
    let text = r#"{"new": {}, "QMP": {"capabilities": ["oob", 7, {"name": "x"}, "new", "oob"],
        "extra": [{}], "version": {"package": "v10.0.2-dirty", "more": 1,
        "qemu": {"minor": 0, "micro": 2, "nano": 3, "major": 10}}}}"#;
    match parse(text) {
        Message::Greeting(greeting) => {
            assert_eq!(greeting.capabilities, ["oob", "new", "oob"]);
            assert_eq!(greeting.version.to_string(), "10.0.2");
            assert_eq!(greeting.version.package, "v10.0.2-dirty");
        }
        other => panic!("{other:?}"),
    }
    let version = r#"{"qemu": {"major": 6, "minor": 2, "micro": 0}, "package": ""}"#;
    let text = format!(r#"{{"QMP": {{"version": {version}, "capabilities": []}}}}"#);
    match parse(&text) {
        Message::Greeting(greeting) => assert!(greeting.capabilities.is_empty()),
        other => panic!("{other:?}"),
    }
    let without = |what: &str| text.replace(what, r#""x""#);
    assert!(refused(&without("\"version\"")).starts_with("QMP: member 'version' is missing"));
    assert!(refused(&without("\"capabilities\"")).starts_with("QMP: member 'capabilities'"));
    let number = text.replace("\"capabilities\": []", "\"capabilities\": 5");
    assert!(refused(&number).starts_with("QMP.capabilities: expected an array, found a number"));
    assert!(refused(&without("\"qemu\"")).starts_with("QMP.version: member 'qemu' is missing"));
    let odd = text.replace('6', "\"6\"");
    assert!(
        refused(&odd).starts_with("QMP.version.qemu.major: expected an integer"),
        "{}",
        refused(&odd)
    );
}

// R34
#[test]
fn timestamps() {
    for (seconds, microseconds) in [
        ("-1", "-1"),
        ("0", "0"),
        ("1726000000", "999999"),
        ("9223372036854775807", "0"),
    ] {
        let text = format!(
            r#"{{"timestamp": {{"seconds": {seconds}, "microseconds": {microseconds}}}, "event": "STOP"}}"#
        );
        let event = event(&text);
        assert_eq!(event.timestamp.seconds.to_string(), seconds);
        assert_eq!(event.timestamp.microseconds.to_string(), microseconds);
        assert_eq!(event.data, None);
    }
    for (text, expected) in [
        (r#"{"event": "STOP"}"#, "member 'timestamp' is missing"),
        (
            r#"{"event": "STOP", "timestamp": {"seconds": 1}}"#,
            "timestamp: member 'microseconds' is missing",
        ),
        (
            r#"{"event": "STOP", "timestamp": {"seconds": 1.5, "microseconds": 0}}"#,
            "timestamp.seconds: expected an integer",
        ),
        (
            r#"{"event": 1, "timestamp": {"seconds": 1, "microseconds": 0}}"#,
            "event: expected a string",
        ),
    ] {
        assert!(refused(text).starts_with(expected), "{}", refused(text));
    }
}

/// The offset of an error is in the message, not in a part of it.
#[test]
fn errors_say_where_in_the_message() {
    for (text, at) in [
        (r#"{"id": 1, "error": {"class": "C", "desc": 7}}"#, "7}}"),
        (
            r#"{"event": 77, "timestamp": {"seconds": 1, "microseconds": 0}}"#,
            "77",
        ),
        (
            r#"{"event": "A", "timestamp": {"seconds": 1, "microseconds": []}}"#,
            "[]",
        ),
        (r#"{"QMP": {"version": {"qemu": {"major": {}}}}}"#, "{}"),
        (r#"{"id": 1, "error": {"class": "C"}}"#, r#"{"class"#),
    ] {
        let error = Message::parse(text).expect_err(text);
        let expected = text.find(at).expect("is there");
        assert_eq!(error.offset(), expected, "{error} in {text}");
    }
}

#[test]
fn what_is_no_message() {
    for text in [
        "",
        " ",
        "{",
        "[]",
        "null",
        "7",
        "\"QMP\"",
        "{}",
        r#"{"id": 1}"#,
        r#"{"execute": "cont"}"#,
        r#"{"Return": {}}"#,
        r#"{"return": }"#,
        r#"{"return": {}} x"#,
        r#"{"return": {}}{"return": {}}"#,
        r#"{"return": inf}"#,
        r#"{"return": {}, "id": inf}"#,
    ] {
        assert!(Message::parse(text).is_err(), "{text}");
    }
    assert_eq!(
        refused(r#"{"id": 1}"#),
        "not a QMP message: it has none of 'return', 'error', 'event' and 'QMP' (at byte 0)"
    );
    // R9: the place of the one thing that QEMU is known to send that is no JSON.
    assert_eq!(
        refused(r#"{"return": {}, "id": inf}"#),
        "id: expected a value (at byte 21)"
    );
}

fn decode(text: &str) -> Timed<AnyEvent> {
    event(text)
        .decode()
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

const NOW: &str = r#""timestamp":{"seconds":5,"microseconds":6}"#;

#[test]
fn events_come_through_unchanged() {
    for (name, data) in [
        ("STOP", ""),
        (
            "RESET",
            r#","data":{"guest":false,"reason":"host-qmp-system-reset"}"#,
        ),
        (
            "BLOCK_IO_ERROR",
            concat!(
                r#","data":{"device":"","operation":"write","action":"stop","#,
                r#""reason":"\u00e9\u0000"}"#
            ),
        ),
        // R38: an event of a newer server, with and without data.
        ("SUN_ROSE", r#","data":{"colour":["red",{"light":0.5}]}"#),
        ("SUN_ROSE", ""),
    ] {
        let text = format!("{{{NOW},\"event\":\"{name}\"{data}}}");
        let timed = decode(&text);
        assert_eq!(timed.event.tag(), name);
        assert_eq!(timed.timestamp.microseconds, 6);
        assert_eq!(timed.to_message(), text);
        assert_eq!(timed.clone().to_message(), text);
        assert!(!format!("{timed:?}").is_empty());
    }
    match decode(&format!("{{{NOW},\"event\":\"STOP\",\"data\":{{}}}}")).event {
        AnyEvent::Stop(_) => {}
        other => panic!("{other:?}"),
    }
    match decode(&format!(
        "{{{NOW},\"event\":\"SUN_ROSE\",\"data\":{{\"a\":1}}}}"
    ))
    .event
    {
        AnyEvent::Unknown(event) => assert_eq!(event.members.get("a"), Some(&json!(1))),
        other => panic!("{other:?}"),
    }
}

#[test]
fn data_that_does_not_fit_its_event() {
    for (name, data, expected) in [
        (
            "RESET",
            r#""data": {"guest": 1}"#,
            "data.guest: expected a boolean",
        ),
        ("RESET", r#""data": {}"#, "data: member 'guest' is missing"),
        ("RESET", r#""x": {}"#, "data: member 'guest' is missing"),
        (
            "RESET",
            r#""data": []"#,
            "data: expected an object, found an array",
        ),
        (
            "STOP",
            r#""data": null"#,
            "data: expected an object, found null",
        ),
        (
            "SUN_ROSE",
            r#""data": 1"#,
            "data: expected an object, found a number",
        ),
    ] {
        let text = format!("{{{NOW},\"event\":\"{name}\",{data}}}");
        // What an envelope has inside does not matter to the envelope.
        let error = event(&text).decode::<AnyEvent>().expect_err(expected);
        assert!(error.to_string().starts_with(expected), "{error}");
    }
}

#[test]
fn one_kind_of_event() {
    let text =
        format!("{{{NOW},\"event\":\"RESET\",\"data\":{{\"guest\":true,\"reason\":\"new\"}}}}");
    let event = event(&text);
    let reset = event.decode_as::<events::Reset>().expect("decodes");
    assert!(reset.expect("is one").event.guest);
    assert!(matches!(event.decode_as::<events::Stop>(), Ok(None)));
}

#[test]
fn data_is_one_value() {
    let time = Timestamp {
        seconds: 0,
        microseconds: 0,
    };
    let event = RawEvent::new("STOP", Some("{} {}"), time);
    let error = event.decode::<AnyEvent>().expect_err("two values");
    assert!(matches!(error.kind(), DecodeErrorKind::Syntax { .. }));
}

// R20, R21, R22
#[test]
fn requests() {
    let id = json!({"a": [1, "é"]});
    let set = SetAction::new().reboot(qmp_types::qmp::types::RebootAction::Shutdown);
    for (text, expected) in [
        (request(&Cont::new(), None, false), r#"{"execute":"cont"}"#),
        (
            request(&Cont::new(), Some(&Value::Null), false),
            r#"{"execute":"cont","id":null}"#,
        ),
        // All that is optional is absent: no arguments.
        (
            request(&SetAction::new(), Some(&json!(1)), false),
            r#"{"execute":"set-action","id":1}"#,
        ),
        (
            request(&set, None, false),
            r#"{"execute":"set-action","arguments":{"reboot":"shutdown"}}"#,
        ),
        (
            request(&BlockdevDel::new("n\"\n\u{e9}"), Some(&id), false),
            r#"{"execute":"blockdev-del","arguments":{"node-name":"n\"\né"},"id":{"a":[1,"é"]}}"#,
        ),
        (
            oob(&Yank::new(Vec::new()), &json!("x")),
            r#"{"exec-oob":"yank","arguments":{"instances":[]},"id":"x"}"#,
        ),
    ] {
        assert_eq!(text, expected);
        let _: Value = serde_json::from_str(&text).expect("is JSON");
        assert!(!text.contains('\n'));
    }
}

fn oob<C: OobCommand>(command: &C, id: &Value) -> String {
    request(command, Some(id), true)
}

#[test]
fn arguments_are_read_as_a_server_does() {
    let read = |text| command_from_str::<BlockdevDel>(text).map(|command| arguments(&command));
    assert_eq!(
        read(Some(r#" {"node-name": "n"} "#)),
        Ok(r#"{"node-name":"n"}"#.to_owned())
    );
    let missing = DecodeErrorKind::Missing {
        member: "node-name",
    };
    assert_eq!(
        read(None).map_err(|e| e.kind().clone()),
        Err(missing.clone())
    );
    assert_eq!(read(Some("{}")).map_err(|e| e.kind().clone()), Err(missing));
    for text in [
        "",
        "null",
        "[]",
        r#"{"node-name": "n"} x"#,
        r#"{"node-name": "n""#,
    ] {
        assert!(read(Some(text)).is_err(), "{text}");
    }
    assert!(command_from_str::<QueryBlock>(None).is_ok());
}

/// A server reads a negative number as the unsigned one with the same bits; nobody else does.
#[test]
fn a_server_takes_negative_numbers_for_unsigned_ones() {
    let read = |number: &str| {
        let text = format!(r#"{{"id": "d", "boundaries": [{number}]}}"#);
        command_from_str::<BlockLatencyHistogramSet>(Some(&text)).map(|set| set.boundaries)
    };
    assert_eq!(read("-1"), Ok(Some(vec![u64::MAX])));
    assert_eq!(read("-9223372036854775808"), Ok(Some(vec![1 << 63])));
    assert!(read("-9223372036854775809").is_err());
    assert!(qmp_types::from_str::<Vec<u64>>("[-1]").is_err());
    assert!(qmp_types::from_received::<Vec<u64>>("[-1]").is_err());
}

#[test]
fn events_have_data_or_none() {
    let deleted = events::BlockJobError::new(
        "job0",
        qmp_types::qmp::types::IoOperationType::Read,
        qmp_types::qmp::types::BlockErrorAction::Report,
    );
    let text = r#"{"device":"job0","operation":"read","action":"report"}"#;
    assert_eq!(event_data(&deleted).as_deref(), Some(text));
    assert_eq!(event_data(&events::Stop::new()), None);
}

/// Cutting a message short anywhere is an error and never a panic; so is any byte in it.
#[test]
fn damaged_messages() {
    let text =
        format!("{{{NOW},\"event\":\"RESET\",\"data\":{{\"guest\":true,\"reason\":\"none\"}}}}");
    for end in 0..text.len() {
        assert!(Message::parse(&text[..end]).is_err());
    }
    let (mut fine, mut bad) = (0, 0);
    for at in 0..text.len() {
        for byte in 0..128_u8 {
            let mut damaged = String::new();
            let (before, after) = (&text[..at], &text[at + 1..]);
            write!(damaged, "{before}{}{after}", char::from(byte)).expect("is written");
            let decoded = Message::parse(&damaged).and_then(|message| match message {
                Message::Event(event) => event.decode::<AnyEvent>().map(drop),
                _ => Ok(()),
            });
            if decoded.is_ok() { fine += 1 } else { bad += 1 }
        }
    }
    assert_eq!(fine + bad, 128 * text.len());
    assert!(fine > 500 && bad > 1000, "{fine} {bad}");
}

/// The names that are sent.
#[test]
fn names_on_the_wire() {
    assert_eq!((Cont::NAME, QueryBlock::NAME), ("cont", "query-block"));
    assert_eq!(<events::Reset as qmp_types::Event>::NAME, "RESET");
}

/// What a server sends, with all that should not reach a terminal.
const EVIL: &str = "\u{1b}[2J\u{7}\r\n\u{7f}\u{9b}5m\u{200b}\u{202e}\u{2066}\u{feff}\u{e0041}é";

fn is_visible(text: &str) {
    assert!(text.chars().all(qmp_text::is_visible), "{text:?}");
    assert!(text.contains("\\u{1b}[2J") && text.contains('é'), "{text}");
}

#[test]
fn what_a_server_sends_is_shown_as_visible_text() {
    use qmp_types::Enumeration;
    use qmp_types::qmp::types::RunState;

    let quoted = serde_json::to_string(EVIL).expect("it is text");
    let text = format!(r#"{{"error": {{"class": {quoted}, "desc": {quoted}}}}}"#);
    let Ok(Message::Error { error, .. }) = Message::parse(&text) else {
        panic!("{text}");
    };
    assert_eq!(error.desc, EVIL);
    is_visible(&error.to_string());
    is_visible(&error.class.to_string());
    assert_eq!(error.class.as_str(), EVIL);

    let state: RunState = qmp_types::from_str(&quoted).expect("it stays open");
    assert_eq!(state.as_str(), EVIL);
    assert_eq!(state.to_string(), EVIL);
    let shown = format!("{state:?}");
    assert!(shown.chars().all(qmp_text::is_visible), "{shown}");

    let wrong = format!("[{{{quoted}: tru}}]");
    let error = qmp_types::from_str::<Value>(&wrong).expect_err("it is no JSON");
    is_visible(&error.to_string());
    assert!(error.path().contains(EVIL));
}
