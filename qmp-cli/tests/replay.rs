//! `qmp replay`, on sessions of our own.

use std::path::Path;
use std::process::{Command, Output};

/// Replays sessions, each from a file.
fn replay(name: &str, options: &[&str], sessions: &[&[u8]]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qmp"));
    command.arg("replay").args(options);
    for (index, session) in sessions.iter().enumerate() {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{index}.rec"));
        std::fs::write(&path, session).expect("file can be written");
        command.arg(path);
    }
    command.output().expect("the program starts")
}

fn texts(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

const AGENT: &[u8] = b"\xff{\"execute\": \"guest-sync-delimited\", \"arguments\": {\"id\": 5}}\n\
    \xff{\"return\": 5}\n{\"execute\": \"guest-get-host-name\"}\n{\"return\": {\"host-name\": \"vm\"}}\n";

const MONITOR: &[u8] = b"{\"execute\": \"query-status\"}\n\
    {\"return\": {\"status\": \"running\", \"running\": true}}\nnonsense\n\
    {\"error\": {\"class\": \"GenericError\", \"desc\": \"JSON parse error, invalid keyword 'nonsense'\"}}\n\
    {\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"STOP\"}\n";

#[test]
fn sessions_of_all_schemas_go_together() {
    let output = replay("all", &[], &[AGENT, MONITOR]);
    let expected = "4 replies, 1 events, 0 failed\n".to_owned();
    assert_eq!(texts(&output), (expected, String::new()));
    assert_eq!(output.status.code(), Some(0));
    // For the guest agent's schema alone, the monitor's commands are new.
    let (_, notes) = texts(&replay("agent", &["--guest-agent"], &[AGENT, MONITOR]));
    assert!(
        notes.contains("query-status: the command is newer than the schema"),
        "{notes}"
    );
    assert!(!notes.contains("guest-"), "{notes}");
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let wrong = "{\"execute\": \"query-status\"}\n\n{\"return\": {\"running\": true}}\n";
    let output = replay("wrong", &[], &[wrong.as_bytes()]);
    let (found, _) = texts(&output);
    assert!(
        found.contains("wrong-0.rec:3: query-status: member 'status' is missing"),
        "{found}"
    );
    assert!(
        found.ends_with("1 replies, 0 events, 1 failed\n"),
        "{found}"
    );
    assert_eq!(output.status.code(), Some(1));
    // Text that is not JSON has no answer.
    let output = replay("text", &[], &[b"nonsense\n{\"execute\": \"stop\"}\n"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(texts(&output).1.contains("is not a stream of JSON values"));
}
