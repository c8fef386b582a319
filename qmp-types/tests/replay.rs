//! Recorded sessions: all that servers of several releases said, through the types and back.
#![cfg(feature = "default")]

use qmp_types::qmp::{AnyEvent, visit_command};
use qmp_types::transcript::{Problem, Replayed, replay};

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
    ] {
        let text =
            std::fs::read_to_string(shared.join("wire").join(name)).expect("file can be read");
        let replayed = qemu(&text);
        assert_eq!(shown(&replayed), [""; 0], "{name}");
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
