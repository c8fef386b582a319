//! Tests of the state machine, by scripts of both sides.

use std::fmt::Write;

use qmp_types::rt::{Blank, Object};
use qmp_types::{Command, OobCommand};
use serde_json::{Value, json};

use super::{Connection, HandshakeError, NotAccepted, Options, Phase};
use crate::{CommandId, Failure, Outcome, Request, Stray, Text};

pub(crate) const GREETING: &str = r#"{"QMP": {"version": {"qemu": {"micro": 2, "minor": 0, "major": 10}, "package": ""}, "capabilities": ["oob", "later"]}}"#;
const EVENT: &str = r#"{"timestamp": {"seconds": 1, "microseconds": 2}, "event": "STOP"}"#;

#[derive(Clone, Debug)]
struct Yank;

impl Blank for Yank {
    const BLANK: Self = Self;
}

impl Object for Yank {}

impl Command for Yank {
    const NAME: &'static str = "yank";
    type Return = Value;
}

impl OobCommand for Yank {}

pub(super) fn with_oob() -> Options {
    Options {
        capabilities: vec!["sync".to_owned(), "oob".to_owned()],
        ..Options::default()
    }
}

/// A connection whose handshake is over.
pub(super) fn ready(options: Options) -> Connection {
    let mut connection = Connection::new(options);
    connection.receive(GREETING.as_bytes());
    sent(&mut connection);
    connection.receive(br#"{"return": {}, "id": 1}"#);
    assert_eq!(connection.phase(), Phase::Ready);
    connection
}

/// Sends all output, and gives it without its line ends.
pub(super) fn sent(connection: &mut Connection) -> String {
    let output = String::from_utf8(connection.output().bytes.to_vec()).unwrap();
    connection.mark_sent(output.len());
    assert!(output.is_empty() || output.ends_with('\n'), "{output:?}");
    output.replace('\n', "")
}

/// Issues a command by name.
pub(super) fn raw(connection: &mut Connection, name: &str, arguments: Option<&Value>) -> CommandId {
    connection.submit(Request::raw(name, arguments)).unwrap()
}

pub(super) fn replies(connection: &mut Connection) -> Vec<(CommandId, Result<Text, Failure>)> {
    std::iter::from_fn(|| connection.next_reply()).collect()
}

fn text(reply: &Result<Text, Failure>) -> Result<&str, &Failure> {
    reply.as_deref()
}

fn refused(reply: &Result<Text, Failure>) -> &str {
    match reply {
        Err(Failure::Refused(error)) => &error.desc,
        other => panic!("{other:?}"),
    }
}

fn error(id: &str, desc: &str) -> Vec<u8> {
    format!(r#"{{{id}"error": {{"class": "GenericError", "desc": "{desc}"}}}}"#).into_bytes()
}

#[test]
fn offered_capabilities_that_are_wanted_are_enabled_r12_r15() {
    let mut connection = Connection::new(with_oob());
    assert_eq!(
        (connection.phase(), connection.output().bytes),
        (Phase::Greeting, &b""[..])
    );
    connection.receive(GREETING.as_bytes());
    assert_eq!(connection.phase(), Phase::Negotiation);
    assert_eq!(connection.greeting().unwrap().version.to_string(), "10.0.2");
    assert_eq!(
        sent(&mut connection),
        r#"{"execute":"qmp_capabilities","arguments":{"enable":["oob"]},"id":1}"#
    );
    assert_eq!(connection.capabilities(), [""; 0]);
    connection.receive(br#"{"return": {}, "id": 1}"#);
    assert_eq!(connection.phase(), Phase::Ready);
    assert_eq!(connection.capabilities(), ["oob"]);
}

#[test]
fn a_second_greeting_before_the_negotiation_is_over_is_no_stray_r12() {
    let mut connection = Connection::new(Options::default());
    connection.receive(GREETING.as_bytes());
    connection.receive(GREETING.as_bytes());
    assert_eq!(
        sent(&mut connection),
        r#"{"execute":"qmp_capabilities","id":1}"#
    );
    connection.receive(br#"{"return": {}, "id": 1}"#);
    assert_eq!(connection.phase(), Phase::Ready);
    assert_eq!(connection.take_strays(), []);
    connection.receive(GREETING.as_bytes());
    let strays = connection.take_strays();
    assert!(
        matches!(strays[..], [Stray::Unexpected { .. }]),
        "{strays:?}"
    );
}

#[test]
fn no_capability_is_enabled_unasked_r15() {
    let mut connection = Connection::new(Options::default());
    connection.receive(GREETING.as_bytes());
    assert_eq!(
        sent(&mut connection),
        r#"{"execute":"qmp_capabilities","id":1}"#
    );
    connection.receive(br#"{"return": {}, "id": 1}"#);
    assert_eq!(
        connection.submit(Request::oob(&Yank)),
        Err(NotAccepted::OutOfBand)
    );
}

#[test]
fn commands_wait_for_the_handshake_r14() {
    let mut connection = Connection::new(with_oob());
    raw(&mut connection, "stop", None);
    assert_eq!(connection.output().bytes, b"");
    connection.receive(GREETING.as_bytes());
    assert!(sent(&mut connection).contains("qmp_capabilities"));
    connection.receive(br#"{"return": {}, "id": 2}"#);
    assert_eq!(sent(&mut connection), r#"{"execute":"stop","id":1}"#);
}

#[test]
fn a_refused_negotiation_fails_all_r14() {
    // One error has the id, the other is older than ids (R30).
    for id in ["\"id\": 2, ", ""] {
        let mut connection = Connection::new(with_oob());
        let stop = raw(&mut connection, "stop", None);
        connection.receive(GREETING.as_bytes());
        sent(&mut connection);
        connection.receive(&error(id, "no"));
        assert_eq!(connection.phase(), Phase::Failed);
        let Some(HandshakeError::Refused(error)) = connection.handshake_error() else {
            panic!()
        };
        assert_eq!(error.desc, "no");
        let not_sent = Err(Failure::Disconnected(Outcome::NotSent));
        assert_eq!(replies(&mut connection), [(stop, not_sent)]);
    }
}

#[test]
fn what_does_not_greet_is_not_qmp_r19() {
    for first in ["SSH-2.0-OpenSSH\n", "{\"return\": {}}", "[]", "{\"a\": 1}"] {
        let mut connection = Connection::new(Options::default());
        connection.receive(first.as_bytes());
        assert_eq!(connection.phase(), Phase::Failed, "{first}");
        let Some(HandshakeError::NotQmp { text, .. }) = connection.handshake_error() else {
            panic!()
        };
        assert_eq!(text, first.trim_end());
        assert_eq!(connection.output().bytes, b"");
    }
}

#[test]
fn the_end_before_the_handshake_is_told_from_noise_r19() {
    let end = |bytes: &[u8]| {
        let mut connection = Connection::new(Options::default());
        connection.receive(bytes);
        connection.receive_end();
        assert_eq!(connection.phase(), Phase::Closed);
        connection.handshake_error().cloned()
    };
    assert_eq!(end(b""), Some(HandshakeError::Closed));
    assert_eq!(end(GREETING.as_bytes()), Some(HandshakeError::Closed));
    let login = HandshakeError::NotQmp {
        text: "login: ".to_owned(),
        error: None,
    };
    assert_eq!(end(b"login: "), Some(login));
}

#[test]
fn events_may_come_at_any_time_r16_r34_r36() {
    let mut connection = Connection::new(Options::default());
    connection.receive(EVENT.as_bytes());
    connection.receive(GREETING.as_bytes());
    connection.receive(EVENT.as_bytes());
    connection.receive(br#"{"return": {}, "id": 1}"#);
    assert_eq!(connection.phase(), Phase::Ready);
    let stop = raw(&mut connection, "stop", None);
    let clock_failed = EVENT.replace(['1', '2'], "-1");
    connection.receive(clock_failed.as_bytes());
    connection.receive(br#"{"return": {}, "id": 2}"#);
    assert_eq!(replies(&mut connection), [(stop, Ok("{}".into()))]);
    let seconds = std::iter::from_fn(|| connection.next_event()).map(|e| e.timestamp().seconds);
    assert_eq!(seconds.collect::<Vec<_>>(), [1, 1, -1]);
}

#[test]
fn every_command_has_an_id_and_arguments_only_if_there_are_any_r4_r20_r21() {
    let mut connection = ready(Options::default());
    raw(&mut connection, "a", None);
    raw(&mut connection, "b", Some(&json!({"é": "\u{1}\""})));
    connection.submit(Request::new(&Yank)).unwrap();
    assert_eq!(
        sent(&mut connection),
        concat!(
            r#"{"execute":"a","id":2}"#,
            r#"{"execute":"b","arguments":{"é":"\u0001\""},"id":3}"#,
            r#"{"execute":"yank","id":4}"#
        )
    );
}

#[test]
fn replies_are_matched_by_id_in_any_member_order_r3_r23_r27() {
    let mut connection = ready(with_oob());
    let slow = raw(&mut connection, "slow", None);
    let fast = connection.submit(Request::oob(&Yank)).unwrap();
    assert!(sent(&mut connection).ends_with(r#"{"exec-oob":"yank","id":3}"#));
    connection.receive(br#"{"id": 3, "return": {"x": 1}}{"return": [], "id": 2}"#);
    let [(first, x), (second, empty)] = &replies(&mut connection)[..] else {
        panic!()
    };
    assert_eq!((*first, text(x)), (fast, Ok(r#"{"x": 1}"#)));
    assert_eq!((*second, text(empty)), (slow, Ok("[]")));
}

#[test]
fn replies_that_nobody_waits_for_are_dropped_r27() {
    let mut connection = ready(Options::default());
    let stop = raw(&mut connection, "stop", None);
    for id in ["1", "3", "\"2\"", "2.5", "null", "-2", "[2]"] {
        connection.receive(format!(r#"{{"return": {{}}, "id": {id}}}"#).as_bytes());
    }
    connection.receive(br#"{"return": {}}"#);
    assert_eq!(connection.next_reply(), None);
    assert_eq!(connection.take_strays().len(), 8);
    connection.receive(br#"{"return": {}, "id": 2}"#);
    assert_eq!(connection.next_reply(), Some((stop, Ok("{}".into()))));
    // The second reply to a command is as good as one to none.
    connection.receive(br#"{"return": {}, "id": 2}"#);
    assert_eq!(connection.next_reply(), None);
}

#[test]
fn an_error_without_id_is_that_of_the_only_command_r30() {
    let mut connection = ready(Options::default());
    connection.receive(&error("", "nobody's"));
    let one = raw(&mut connection, "one", None);
    connection.receive(&error("", "one's"));
    let two = raw(&mut connection, "two", None);
    let three = raw(&mut connection, "three", None);
    connection.receive(&error("", "somebody's"));
    connection.receive(&error("\"id\": 4, ", "three's"));
    let [(first, ones), (second, twos), (third, threes)] = &replies(&mut connection)[..] else {
        panic!()
    };
    assert_eq!((*first, refused(ones)), (one, "one's"));
    assert_eq!((*second, twos), (two, &Err(Failure::Lost)));
    assert_eq!((*third, refused(threes)), (three, "three's"));
    let descs = connection
        .take_strays()
        .into_iter()
        .map(|stray| match stray {
            Stray::Error(error) => error.desc,
            other => panic!("{other:?}"),
        });
    assert_eq!(descs.collect::<Vec<_>>(), ["nobody's", "somebody's"]);
}

#[test]
fn a_flood_of_errors_is_bounded_r7() {
    let mut connection = ready(Options::default());
    for number in 0..1000 {
        connection.receive(&error("", &number.to_string()));
    }
    let strays = connection.take_strays();
    assert_eq!(strays.len(), 64);
    let Some(Stray::Error(last)) = strays.last() else {
        panic!()
    };
    assert_eq!(last.desc, "999");
}

#[test]
fn an_undecodable_reply_fails_its_command_and_nothing_else_r9() {
    let mut connection = ready(Options::default());
    let one = raw(&mut connection, "one", None);
    let two = raw(&mut connection, "two", None);
    connection.receive(b"{\"id\": inf, \"error\": {}}\r\n");
    connection.receive(b"{\"return\": inf, \"id\": 2}\r\n");
    connection.receive(b"{\"return\": \"\xc3\"}\r\n");
    connection.receive(b"{\"return\": {}, \"id\": 3}\r\n");
    let [(first, bad), (second, good)] = &replies(&mut connection)[..] else {
        panic!()
    };
    let Err(Failure::Undecodable { error, .. }) = bad else {
        panic!("{bad:?}")
    };
    assert_eq!((*first, error.path().as_str()), (one, "return"));
    assert_eq!((*second, text(good)), (two, Ok("{}")));
    let strays = connection.take_strays();
    assert!(
        matches!(
            strays[..],
            [Stray::Undecodable { .. }, Stray::Undecodable { .. }]
        ),
        "{strays:?}"
    );
}

#[test]
fn unknown_messages_and_members_do_no_harm_r12_r38() {
    let mut connection = ready(Options::default());
    let stop = raw(&mut connection, "stop", None);
    connection.receive(br#"{"new": 1}[1]{"QMP": {}}"#);
    connection.receive(GREETING.as_bytes());
    connection.receive(EVENT.replace("STOP", "NEVER_SEEN").as_bytes());
    connection.receive(br#"{"new": 1, "return": {}, "id": 2, "x": []}"#);
    assert_eq!(connection.next_reply(), Some((stop, Ok("{}".into()))));
    assert_eq!(connection.next_event().unwrap().name(), "NEVER_SEEN");
    let strays = connection.take_strays();
    assert_eq!(strays.len(), 4);
    assert!(matches!(strays[3], Stray::Unexpected { .. }));
}

#[test]
fn a_reply_over_the_limit_fails_its_command_r11() {
    let mut connection = ready(Options {
        max_message: 200,
        ..Options::default()
    });
    let large = raw(&mut connection, "large", None);
    connection.receive(format!(r#"{{"return": "{}"#, "x".repeat(300)).as_bytes());
    assert_eq!(
        connection.next_reply(),
        Some((large, Err(Failure::TooLarge)))
    );
    connection.receive(br#"", "id": 2}"#);
    let small = raw(&mut connection, "small", None);
    connection.receive(br#"{"return": 1, "id": 3}"#);
    assert_eq!(connection.next_reply(), Some((small, Ok("1".into()))));
    connection.receive(format!(r#"{{"event": "{}"}}"#, "x".repeat(300)).as_bytes());
    assert_eq!(connection.take_strays(), [Stray::TooLarge]);
}

#[test]
fn at_most_eight_commands_keep_the_out_of_band_lane_open_r24() {
    let mut connection = ready(with_oob());
    for _ in 0..10 {
        raw(&mut connection, "query", None);
    }
    assert_eq!(sent(&mut connection).matches("query").count(), 8);
    connection.submit(Request::oob(&Yank)).unwrap();
    assert_eq!(sent(&mut connection), r#"{"exec-oob":"yank","id":12}"#);
    connection.receive(br#"{"return": {}, "id": 12}"#);
    assert_eq!(sent(&mut connection), "");
    connection.receive(br#"{"return": {}, "id": 2}"#);
    assert_eq!(sent(&mut connection), r#"{"execute":"query","id":10}"#);
}

#[test]
fn a_late_reply_is_a_stray_r27() {
    let mut connection = ready(Options::default());
    let late = raw(&mut connection, "late", None);
    sent(&mut connection);
    assert_eq!(connection.abandon(late), Outcome::Unknown);
    // The server still has two commands, so an error without id belongs to nobody (R30).
    let next = raw(&mut connection, "next", None);
    connection.receive(&error("", "whose?"));
    connection.receive(br#"{"return": "late", "id": 2}{"return": "next", "id": 3}"#);
    assert_eq!(replies(&mut connection), [(next, Ok("\"next\"".into()))]);
    let strays = connection.take_strays();
    assert!(
        matches!(strays[..], [Stray::Error(_), Stray::UnknownId { .. }]),
        "{strays:?}"
    );
}

#[test]
fn whatever_answers_an_abandoned_command_makes_room_r24() {
    let answers = [
        error("\"id\": 2, ", "no"),
        error("", "no"),
        b"{\"return\": inf, \"id\": 2}".to_vec(),
        vec![b'['; 2000],
    ];
    for answer in answers {
        let mut connection = ready(Options {
            max_message: 1000,
            ..Options::default()
        });
        let late = raw(&mut connection, "late", None);
        sent(&mut connection);
        connection.abandon(late);
        connection.receive(&answer);
        connection.receive(b"\n");
        assert_eq!(connection.next_reply(), None);
        assert_eq!(connection.take_strays().len(), 1);
        // Were it still in flight, this error would belong to nobody (R30).
        let next = raw(&mut connection, "next", None);
        connection.receive(&error("", "mine"));
        let (id, reply) = connection.next_reply().unwrap();
        assert_eq!((id, refused(&reply)), (next, "mine"));
    }
}

#[test]
fn an_abandoned_command_that_waits_is_never_sent() {
    let mut connection = ready(Options::default());
    let ids: Vec<_> = (0..9)
        .map(|_| raw(&mut connection, "query", None))
        .collect();
    sent(&mut connection);
    assert_eq!(connection.abandon(ids[8]), Outcome::NotSent);
    connection.receive(br#"{"return": {}, "id": 2}"#);
    assert_eq!(sent(&mut connection), "");
}

#[test]
fn a_forgotten_command_makes_room_r33() {
    let mut connection = ready(Options::default());
    let ids: Vec<_> = (0..9)
        .map(|_| raw(&mut connection, "query", None))
        .collect();
    sent(&mut connection);
    connection.forget(ids[0]);
    assert_eq!(sent(&mut connection), r#"{"execute":"query","id":10}"#);
}

#[test]
fn the_end_says_of_each_command_whether_it_may_have_run_r31() {
    let mut connection = ready(Options::default());
    let ids: Vec<_> = (0..9)
        .map(|_| raw(&mut connection, "query", None))
        .collect();
    // One byte of the second command is on its way.
    connection.mark_sent("{\"execute\":\"query\",\"id\":2}\n".len() + 1);
    connection.receive(br#"{"return": {}, "id": 2}{"return": {"#);
    connection.receive_end();
    connection.receive_end();
    assert_eq!(connection.phase(), Phase::Closed);
    assert_eq!(connection.next_reply(), Some((ids[0], Ok("{}".into()))));
    let unknown = Err(Failure::Disconnected(Outcome::Unknown));
    let not_sent = Err(Failure::Disconnected(Outcome::NotSent));
    assert_eq!(connection.next_reply(), Some((ids[1], unknown)));
    for id in &ids[2..] {
        assert_eq!(connection.next_reply(), Some((*id, not_sent.clone())));
    }
    let later = raw(&mut connection, "stop", None);
    assert_eq!(connection.next_reply(), Some((later, not_sent)));
}

/// What a program sees of a session whose server's bytes come in these pieces, as texts: what is
/// sent, the replies, the events and the strays.
fn seen<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> [String; 4] {
    let mut connection = Connection::new(with_oob());
    for _ in 0..5 {
        raw(&mut connection, "command", None);
    }
    let [mut output, mut replies, mut events, mut strays] = [const { String::new() }; 4];
    for piece in pieces {
        connection.receive(piece);
        output += &sent(&mut connection);
        while let Some(reply) = connection.next_reply() {
            writeln!(replies, "{reply:?}").unwrap();
        }
        while let Some(event) = connection.next_event() {
            writeln!(events, "{event:?}").unwrap();
        }
        for stray in connection.take_strays() {
            writeln!(strays, "{stray:?}").unwrap();
        }
    }
    [output, replies, events, strays]
}

#[test]
fn a_session_is_the_same_however_its_bytes_are_cut_r1() {
    let pretty = "{\r\n    \"return\": {\r\n        \"a\": [\r\n            1\r\n        ]\r\n    },\r\n    \"id\": 1\r\n}\r\n";
    let session = [
        GREETING,
        "\r\n{\"return\": {}, \"id\": 6}\r\n",
        EVENT,
        EVENT,
        pretty,
        "{\"id\": inf, \"error\": {\"class\": \"GenericError\", \"desc\": \"\"}}\r\n",
        "{\"return\": nan, \"id\": 2}\r\n",
        "(qemu) not JSON {\"a\": [}\r\n",
        "{\"return\": {\"cut\r\n",
        "{\"return\": [\"\\u00e4\\\"}\", {\"b\": {}}], \"id\": 3}{\"return\": 42, \"id\": 4}\n",
        "{\"id\": 5, \"error\": {\"class\": \"New\", \"desc\": \"é\"}}\n",
        "{\"return\": {}, \"id\": 99}",
    ]
    .concat();
    let session = session.as_bytes();
    let whole = seen([session]);
    assert_eq!(
        whole.each_ref().map(|text| text.lines().count()),
        [1, 5, 2, 4]
    );
    for cut in 0..=session.len() {
        assert_eq!(
            seen([&session[..cut], &session[cut..]]),
            whole,
            "cut at {cut}"
        );
    }
    assert_eq!(seen(session.chunks(1)), whole, "byte by byte");
    assert_eq!(seen(session.chunks(7)), whole, "in sevens");
}

#[test]
fn a_file_descriptor_goes_only_with_a_command_that_takes_one_r44() {
    let fd = || std::fs::File::open("/dev/null").unwrap().into();
    let mut connection = ready(with_oob());
    for request in [
        Request::raw("stop", None).with_fd(fd()),
        Request::raw_oob("getfd", None).with_fd(fd()),
    ] {
        let submitted = connection.submit(request);
        assert_eq!(submitted, Err(NotAccepted::FileDescriptor));
    }
    assert!(!connection.has_output());
    // One without is not sent while one with it is in flight, nor the other way round.
    let with = Request::raw("add-fd", None).with_fd(fd());
    connection.submit(with).unwrap();
    raw(&mut connection, "add-fd", None);
    let with = Request::raw("add-fd", None).with_fd(fd());
    connection.submit(with).unwrap();
    for (id, has_fd) in [(2, true), (3, false), (4, true)] {
        assert_eq!(connection.output().fd.is_some(), has_fd);
        assert_eq!(
            sent(&mut connection),
            format!(r#"{{"execute":"add-fd","id":{id}}}"#)
        );
        let reply = format!(r#"{{"return": {{}}, "id": {id}}}"#);
        connection.receive(reply.as_bytes());
    }
    assert_eq!(replies(&mut connection).len(), 3);
}

#[test]
fn what_belongs_to_nobody_does_not_fill_memory_r7() {
    let mut connection = ready(Options::default());
    let desc = "x".repeat(1 << 20);
    for _ in 0..100 {
        let error = format!(r#"{{"error": {{"class": "GenericError", "desc": "{desc}"}}}}"#);
        connection.receive(error.as_bytes());
        connection.receive(format!(r#"{{"return": ["{desc}"], "id": 99}}"#).as_bytes());
    }
    let strays = connection.take_strays();
    assert_eq!(strays.len(), 64);
    for stray in strays {
        match stray {
            Stray::Error(error) => assert_eq!(error.desc.len(), 1 << 10),
            Stray::UnknownId { text } => assert_eq!(text.len(), 1 << 10),
            other => panic!("{other:?}"),
        }
    }
}
