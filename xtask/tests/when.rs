//! `cargo xtask when`, on the history of this workspace.

use std::process::{Command, Output};

fn when(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("when")
        .args(arguments)
        .output()
        .expect("xtask can be run")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn each_path_has_a_line() {
    let output = when(&["migrate.blk", "query-status.*"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        stdout(&output),
        "migrate.blk (argument): since 0.14, deprecated in 8.2, last in 9.0, gone in 9.1; use \
         'blockdev-mirror' to an NBD export\n\
         query-status.running (member): since 0.14\n\
         query-status.singlestep (member): since 0.14, deprecated in 8.1, last in 8.2, gone in 9.0\n\
         query-status.status (member): since 0.14\n"
    );
    let output = when(&["--guest-agent", "guest-network-get-route"]);
    assert!(stdout(&output).starts_with("guest-network-get-route (command): since 9.1"));
}

#[test]
fn tools_get_json() {
    let output = when(&["--json", "migrate.channels"]);
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    assert_eq!(found[0]["path"], "migrate.channels");
    assert_eq!(found[0]["kind"], "argument");
    assert_eq!(found[0]["since"], "8.2");
    assert_eq!(found[0]["gone"], serde_json::Value::Null);
}

#[test]
fn what_never_was_has_no_answer() {
    let output = when(&["migrat", "stop"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).starts_with("stop (command): "));
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(
        problem,
        "error: nothing is called 'migrat' in any release\nhelp: did you mean 'migrate'?\n"
    );
}
