//! Lines from arguments, files and standard input: what goes out, what comes back, and the exit status.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::server::{Scripted, qmp, text};

#[test]
fn replies_are_json_lines() {
    let server = Scripted::start();
    let output = server.shell(&[
        "-c",
        "query-block",
        "-c",
        "query-block | select [*].device\ndevice_del id=7",
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(
        text(&output.stdout),
        "{\"return\":[{\"device\":\"d0\",\"inserted\":{\"ro\":false}},{\"device\":\"d1\"}]}\n\"d0\"\n\"d1\"\n{\"return\":{}}\n"
    );
    assert_eq!(text(&output.stderr), "");
    let sent = server.sent();
    assert_eq!(sent.len(), 3);
    assert_eq!(
        sent[2],
        json!({"execute": "device_del", "arguments": {"id": "7"}})
    );
}

#[test]
fn variables_events_and_time() {
    let server = Scripted::start();
    let lines = "$all = query-block\n$second = query-block | select [1].device\ndevice_del id=$all[0].device\nwait DEVICE_DELETED device=d0\n\
                 device_del id=$second\n";
    let arguments = [
        "shell",
        "qmp.sock",
        "--wait",
        "DEVICE_DELETED device=d1",
        "--timeout",
        "600",
    ];
    let output = qmp(server.folder.path(), &arguments, lines);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let shown: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(shown[1]["data"], json!({"device": "d0"}));
    assert_eq!(shown[3]["event"], "DEVICE_DELETED");
    assert_eq!(shown[3]["data"], json!({"device": "d1"}));

    let server = Scripted::start();
    let output = server.shell(&[
        "-c",
        "query-block",
        "--wait",
        "DEVICE_DELETED",
        "--timeout",
        "0.01",
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stderr),
        "error: no DEVICE_DELETED within 10ms\n"
    );
}

#[test]
fn the_exit_status_says_what_failed() {
    // QEMU refuses.
    let server = Scripted::start();
    let output = server.shell(&["-c", "device_del id=gone", "-c", "query-block"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        text(&output.stdout),
        "{\"error\":{\"class\":\"DeviceNotFound\",\"desc\":\"Device 'gone' not found\"}}\n"
    );
    assert_eq!(
        text(&output.stderr),
        "error: DeviceNotFound: Device 'gone' not found\n"
    );
    assert_eq!(server.sent().len(), 1);

    // A wrong line is not sent: no byte of it goes out.
    let server = Scripted::start();
    let output = server.shell(&["-c", "device_del ids=7", "-c", "query-block"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    assert_eq!(
        text(&output.stderr),
        "error: Parameter 'ids' is unexpected\n  device_del ids=7\n             ^^^\nhelp: did you mean 'id'?\n"
    );
    assert_eq!(server.sent(), Vec::<Value>::new());

    // The worst counts.
    let server = Scripted::start();
    let output = server.shell(&[
        "--keep-going",
        "-c",
        "device_del id=gone",
        "-c",
        "device_del",
        "-c",
        "query-block",
    ]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout).lines().count(), 2);
    assert_eq!(server.sent().len(), 2);

    // The connection ends.
    let server = Scripted::start();
    let output = server.shell(&["-k", "-c", "!end", "-c", "query-block"]);
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    assert!(
        text(&output.stderr).starts_with("error: the connection ended"),
        "{}",
        text(&output.stderr)
    );

    let folder = TempDir::new().expect("a folder");
    let output = qmp(
        folder.path(),
        &["shell", "nowhere.sock", "-c", "query-block"],
        "",
    );
    assert_eq!(output.status.code(), Some(3));
    let output = qmp(
        folder.path(),
        &["shell", "tcp:nowhere", "-c", "query-block"],
        "",
    );
    assert_eq!(output.status.code(), Some(2));
    let output = qmp(folder.path(), &["shell", "-c", "query-block"], "");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("QMP_SOCKET"));
}

#[test]
fn a_transaction_that_does_not_end_is_wrong() {
    let server = Scripted::start();
    let output = server.shell(&["--no-check", "-c", "transaction(\na b=1"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(server.sent(), Vec::<Value>::new());
}

#[test]
fn logs_and_verbose_output_show_no_secret() {
    let server = Scripted::start();
    let line = "!set_password protocol=vnc password=hunter2";
    let output = server.shell(&["-v", "-l", "log", "-k", "-c", line, "-c", "query-block"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stdout).contains("\"password\":\"***\""),
        "{}",
        text(&output.stdout)
    );
    let log = std::fs::read_to_string(server.folder.path().join("log")).expect("a log");
    assert!(
        log.contains("query-block") && log.contains("\"return\""),
        "{log}"
    );
    for text in [&log, &text(&output.stdout), &text(&output.stderr)] {
        assert!(!text.contains("hunter2"), "{text}");
    }
    let replayed = qmp(server.folder.path(), &["replay", "log"], "");
    assert!(
        text(&replayed.stdout).contains("replies"),
        "{}",
        text(&replayed.stdout)
    );
    assert_eq!(server.sent()[0]["arguments"]["password"], "hunter2");
}

/// The schema is asked for once.
#[test]
fn the_schema_is_kept() {
    let first = Scripted::start();
    assert_eq!(first.shell(&["-c", "query-block"]).status.code(), Some(0));
    let kept = first
        .folder
        .path()
        .join("cache/qmp/schemas/10.0.2-test-none.json");
    let answer = std::fs::read_to_string(&kept).expect("a copy");
    // What is kept is used: a schema with another type.
    let changed = answer
        .replace("\"type\":\"str\"", "\"type\":\"int\"")
        .replace("\"name\":\"str\"", "\"name\":\"int\"");
    let changed = changed.replace("\"json-type\":\"string\"", "\"json-type\":\"int\"");
    let second = Scripted::start();
    let copy = second.folder.path().join("cache/qmp/schemas");
    std::fs::create_dir_all(&copy).unwrap();
    std::fs::write(copy.join("10.0.2-test-none.json"), &changed).unwrap();
    let output = second.shell(&["-c", "device_del id=7"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(second.sent()[0]["arguments"]["id"], 7);
    // Unless the server has other commands.
    let third = Scripted::start();
    let copy = third.folder.path().join("cache/qmp/schemas");
    std::fs::create_dir_all(&copy).unwrap();
    std::fs::write(
        copy.join("10.0.2-test-none.json"),
        changed.replace("device_del", "device_add"),
    )
    .unwrap();
    assert_eq!(
        third.shell(&["-c", "device_del id=7"]).status.code(),
        Some(0)
    );
    assert_eq!(third.sent()[0]["arguments"]["id"], "7");
}
