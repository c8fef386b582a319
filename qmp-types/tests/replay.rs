//! Recorded sessions: all that servers of several releases said, through the types and back.
#![cfg(feature = "default")]

use qmp_types::qmp::{AnyEvent, visit_command};
use qmp_types::transcript::{Problem, Replayed, from_bytes, replay};

fn qemu(text: &str) -> Replayed {
    replay::<AnyEvent>(text, visit_command).unwrap_or_else(|error| panic!("{error}"))
}

fn shown(replayed: &Replayed) -> Vec<String> {
    replayed.failures.iter().map(ToString::to_string).collect()
}

/// A session of our own, with what recorded ones may lack: R1, R6, R21, R30, R34, R38.
#[test]
fn our_own() {
    let replayed = qemu(include_str!("replay/sample.replies"));
    assert_eq!(shown(&replayed), [""; 0]);
    assert_eq!((replayed.replies, replayed.events), (7, 3));
}

/// Sessions of QEMU, as libvirt recorded them. They are no part of the project.
#[test]
fn recorded() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    for (name, replies, events) in [
        ("caps_6.2.0_x86_64.replies", 56, 0),
        ("caps_8.2.0_aarch64.replies", 49, 0),
        ("caps_9.0.0_x86_64.replies", 56, 0),
        ("11.1.3/arm-virt.rec", 96, 6),
        ("11.1.3/storage-daemon.rec", 71, 25),
        ("11.1.3/x86_64-migrate-postcopy-source.rec", 15, 13),
        ("11.1.3/x86_64-pc-events.rec", 91, 79),
        ("11.1.3/x86_64-q35.rec", 434, 116),
        ("11.1.3/x86_64-server-dies.rec", 2, 0),
    ] {
        let bytes = std::fs::read(shared.join("wire").join(name)).expect("file can be read");
        let replayed = qemu(&from_bytes(&bytes));
        assert_eq!(shown(&replayed), [""; 0], "{name}");
        if name.starts_with("11.1.3") {
            assert_eq!(replayed.notes, [], "{name}");
        }
        assert_eq!(
            (replayed.replies, replayed.events),
            (replies, events),
            "{name}"
        );
    }
}

/// The comparison sees what it is there to see.
#[test]
fn failures() {
    let ask = |command: &str, reply: &str| {
        let replayed = qemu(&format!("{{\"execute\": \"{command}\"}} {reply}"));
        assert_eq!(replayed.replies, 1, "{reply}");
        let texts = shown(&replayed);
        assert_eq!(texts.len(), 1, "{texts:?}");
        (texts.concat(), replayed)
    };
    let (text, _) = ask("query-status", r#"{"return": {"running": true}}"#);
    assert_eq!(text, "query-status: member 'status' is missing (at byte 0)");
    let (text, _) = ask("cont", r#"{"return": {}, "id": 1}"#);
    assert_eq!(text, "(no message): a reply to no command");

    let replayed = qemu(r#"{"execute": "cont", "id": 1} {"greetings": 1} {"return": {}, "id": 1}"#);
    assert_eq!(replayed.replies, 1);
    assert!(shown(&replayed)[0].contains("not a QMP message"));
    let replayed = qemu(r#"{"event": "RESET", "timestamp": {"seconds": 0, "microseconds": 0}}"#);
    assert_eq!(
        shown(&replayed),
        ["RESET: data: member 'guest' is missing (at byte 0)"]
    );

    // What a type cannot hold does not come through.
    let replayed =
        qemu(r#"{"event": "STOP", "timestamp": {"seconds": 0, "microseconds": 0}, "x": 1}"#);
    assert_eq!(shown(&replayed), ["STOP: x: was 1, became absent"]);
    assert!(matches!(
        replayed.failures[0].problem,
        Problem::Changed { .. }
    ));

    for text in [
        "{",
        "{} inf",
        "]",
        "{\"execute\": \"cont\"} {\"return\": inf}",
    ] {
        assert!(replay::<AnyEvent>(text, visit_command).is_err(), "{text}");
    }
    assert_eq!(qemu(" \n"), Replayed::default());
}

/// What a newer server sends is no failure, and each such thing is noted.
#[test]
fn newer_servers() {
    let notes = |text: &str| -> Vec<String> {
        let replayed = qemu(text);
        assert_eq!(shown(&replayed), [""; 0]);
        replayed.notes.iter().map(ToString::to_string).collect()
    };
    let block = r#"{"device": "", "type": "", "removable": false, "locked": false"#;
    let reply = format!(
        r#"{{"execute": "query-block"}} {{"return": [{block}}}, {block}, "x": {{"device": 1}}}}]}}"#
    );
    assert_eq!(
        notes(&reply),
        ["query-block: member [1].x is newer than the schema"]
    );
    // Nor is a member whose type has been widened.
    let reply =
        format!(r#"{{"execute": "query-block"}} {{"return": [{block}, "tray_open": null}}]}}"#);
    assert_eq!(
        notes(&reply),
        ["query-block: member [0].tray_open is newer than the schema"]
    );
    assert_eq!(
        notes(r#"{"execute": "query-everything"} {"return": {"a": 1}}"#),
        ["query-everything: the command is newer than the schema"]
    );
    assert_eq!(
        notes(r#"{"execute": "query-status"} {"return": {"running": true, "status": "dreaming"}}"#),
        ["query-status: status: value 'dreaming' is newer than the schema"]
    );
    // An unknown tag is kept with all its members, wherever it stands.
    let cpu = r#""cpu-index": 0, "qom-path": "/", "thread-id": 1"#;
    assert_eq!(
        notes(&format!(
            r#"{{"execute": "query-cpus-fast"}}
               {{"return": [{{"future": {{}}, {cpu}, "target": "abacus"}}]}}"#
        )),
        ["query-cpus-fast: [0].target: value 'abacus' is newer than the schema"]
    );
    assert_eq!(
        notes(
            r#"{"event": "MOON", "timestamp": {"seconds": 1, "microseconds": 0}, "data": {"phase": 1}}
               {"event": "SHUTDOWN", "timestamp": {"seconds": 1, "microseconds": 0},
                "data": {"guest": true, "reason": "host-qmp-quit", "mood": "sad"}}"#
        ),
        [
            "MOON: the event is newer than the schema",
            "SHUTDOWN: member data.mood is newer than the schema"
        ]
    );
}

/// Replies to the commands of a pipeline belong to them by id, or in order.
#[test]
fn replies_find_their_commands() {
    let status = r#"{"return": {"status": "running", "running": true}"#;
    let pipeline = |ids: bool, swap: bool| {
        let id = |n: u8| {
            if ids {
                format!(r#", "id": {n}"#)
            } else {
                String::new()
            }
        };
        let commands = format!(
            r#"{{"execute": "query-status"{}}} {{"execute": "query-name"{}}}"#,
            id(1),
            id(2)
        );
        let first = format!("{status}{}}}", id(1));
        let second = format!(r#"{{"return": {{"name": "n"}}{}}}"#, id(2));
        let replies = if swap {
            [second, first]
        } else {
            [first, second]
        };
        qemu(&format!("{commands} {}", replies.concat()))
    };
    for (ids, swap, failures) in [
        (true, false, 0),
        (true, true, 0),
        (false, false, 0),
        (false, true, 1),
    ] {
        let replayed = pipeline(ids, swap);
        assert_eq!(replayed.replies, 2);
        assert_eq!(replayed.failures.len(), failures, "{:?}", shown(&replayed));
    }
}

/// What a client sends that is no message, and the answers to it, are no failures.
#[test]
fn malformed_input_is_answered() {
    let parse_error =
        r#"{"error": {"class": "GenericError", "desc": "JSON parse error, invalid keyword 'x'"}}"#;
    let unexpected =
        r#"{"error": {"class": "GenericError", "desc": "QMP input member 'a' is unexpected"}"#;
    let status = r#"{"return": {"status": "running", "running": true}}"#;
    for (session, replies) in [
        // No JSON, and cut off.
        (format!("hello\n{parse_error}\n"), 1),
        (format!("{{\"execute\": \"query-sta\n{parse_error}\n"), 1),
        // It is answered twice, while a command waits for its own reply.
        (
            format!(
                "{{\"execute\": \"query-status\"}}\n{{x}}\n{status}\n{parse_error}\n{parse_error}\n\
                 {{\"execute\": \"query-status\"}}\n{status}\n"
            ),
            4,
        ),
        (
            format!("{{\"execute\": \"query-status\"}}\n{{x}}\n{parse_error}\n{status}\n"),
            2,
        ),
        // A command that is none: its answer has no id, but its place.
        (
            format!(
                "{{\"execute\": \"cont\", \"arguments\": []}}\n{unexpected}}}\n\
                 {{\"execute\": \"query-status\"}}\n{status}\n"
            ),
            2,
        ),
        // On several lines.
        (
            format!("{{\"execute\": \"cont\",\n  oops,\n}}\n{parse_error}\n"),
            1,
        ),
        // JSON, but no message: with and without an id.
        (format!("{{\"a\": 1}}\n{unexpected}}}\n"), 1),
        (
            format!("{{\"a\": 1, \"id\": 7}}\n{unexpected}, \"id\": 7}}\n"),
            1,
        ),
        (
            format!("{{\"execute\": 5, \"id\": 7}}\n{unexpected}}}\n"),
            1,
        ),
        (format!("[1, 2]\n\"x\" 3\n{parse_error}\n"), 1),
    ] {
        let replayed = qemu(&session);
        assert_eq!(shown(&replayed), [""; 0], "{session}");
        assert_eq!(replayed.replies, replies, "{session}");
    }
    // Without an answer it is what it was.
    let text = format!("hello\n{status}\n");
    let error = replay::<AnyEvent>(&text, visit_command).map(|_| ());
    assert!(error.is_err_and(|error| error.offset() == 0));
    let replayed = qemu("{\"a\": 1}\n{\"execute\": \"cont\"}\n{\"return\": {}}\n");
    assert!(shown(&replayed)[0].contains("not a QMP message"));
    // A server's message that is wrong stays a failure, whatever comes after it.
    let replayed = qemu(&format!("{{\"event\": 1}}\n{parse_error}\n"));
    assert_eq!(replayed.failures.len(), 1);
}

/// Bytes that are no text, which clients and guest agents send.
#[cfg(feature = "qga")]
#[test]
fn bytes_that_are_no_text() {
    let agent = |session: &[u8]| {
        let text = from_bytes(session);
        assert_eq!(text.len(), session.len());
        replay::<qmp_types::qga::AnyEvent>(&text, qmp_types::qga::visit_command)
    };
    let replayed = agent(
        b"\xff{\"execute\": \"guest-sync-delimited\", \"arguments\": {\"id\": 1}}\n\
          \xff{\"return\": 1}\n\
          {\"execute\": \"guest-inf\xff{\"execute\": \"guest-ping\"}\n{\"return\": {}}\xff",
    );
    let replayed = replayed.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(shown(&replayed), [""; 0]);
    assert_eq!((replayed.replies, replayed.notes.len()), (2, 0));
    // Any other is no JSON.
    let answer: &[u8] =
        b"{\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error\"}}";
    let wrong: &[u8] = b"{\"execute\": \"\xfe\"}\n";
    assert!(agent(&[wrong, answer].concat()).is_ok());
    assert!(agent(wrong).is_err());
}

/// A recorded session of the guest agent, which is no part of the project.
#[cfg(feature = "qga")]
#[test]
fn a_recorded_agent() {
    let Some(shared) = qmp_testing::needs::shared() else {
        return;
    };
    let bytes = std::fs::read(shared.join("wire/11.1.3/qemu-ga.rec")).expect("file can be read");
    let text = from_bytes(&bytes);
    let replayed = replay::<qmp_types::qga::AnyEvent>(&text, qmp_types::qga::visit_command);
    let replayed = replayed.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(shown(&replayed), [""; 0]);
    assert_eq!(replayed.notes, []);
    assert_eq!((replayed.replies, replayed.events), (62, 0));
}
