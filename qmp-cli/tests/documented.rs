//! `qmp check --documented`: what is new must be described.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn check(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(["check", "--documented"])
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("qmp can be run")
}

fn problems(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

const OLD: &str = "{ 'command': 'boot', 'data': { 'kernel': 'str' } }\n";
const NEW: &str = "##\n# @boot:\n#\n# Boots.\n#\n# @kernel: The kernel.\n#\n# @timeout: When to give up.\n##\n\
    { 'command': 'boot', 'data': { 'kernel': 'str', '*timeout': 'int' } }\n\
    { 'event': 'BOOTED' }\n";

#[test]
fn what_is_new_must_be_described() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let folder = folder.path();
    fs::write(folder.join("old.json"), OLD).expect("file can be written");
    fs::write(folder.join("new.json"), NEW).expect("file can be written");
    let output = check(folder, &["new.json", "--since", "old.json"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let text = problems(&output);
    for line in [
        "note: everything new since old.json must be described",
        "new.json:10: error: the description of argument 'timeout' does not name its unit [E0713]",
        "new.json:11:1: error: event 'BOOTED' is not described [E0711]",
    ] {
        assert!(text.contains(line), "no '{line}' in {text}");
    }
    assert!(!text.contains("argument 'kernel'"), "{text}");
    // Without an older schema, everything is new.
    let text = problems(&check(folder, &["new.json"]));
    let line = "the description of argument 'kernel' only repeats its name [E0712]";
    assert!(text.contains(line), "{text}");
    let same = check(folder, &["new.json", "--since", "new.json"]);
    assert_eq!(same.status.code(), Some(0), "{same:?}");
    let output = check(
        folder,
        &["new.json", "--since", "old.json", "--format", "json"],
    );
    assert_eq!(output.status.code(), Some(1));
    let found: Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    let codes: Vec<&str> = { found.as_array().expect("a list").iter() }
        .map(|found| found["code"].as_str().expect("a code"))
        .collect();
    assert_eq!(codes, ["E0713", "E0711"]);
}

#[test]
fn a_schema_of_qemu_is_compared_with_the_newest_release() {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    for (entry, label) in [
        ("qmp/qapi-schema.json", "QEMU 11.1.3"),
        ("qga/qapi-schema.json", "QEMU 11.1.3 (qga)"),
    ] {
        let output = check(&schemas, &[entry]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let note = format!("note: everything new since {label} must be described\n");
        assert_eq!(problems(&output), note);
    }
    // All of ours are described, whatever they are compared with.
    let output = check(&schemas, &["qmp/qapi-schema.json", "--since", "5.2"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[test]
fn what_cannot_be_compared_is_an_error() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let folder = folder.path();
    fs::write(folder.join("new.json"), NEW).expect("file can be written");
    fs::write(folder.join("answer.json"), r#"{"return": [{"name": "quit", "meta-type": "command", "arg-type": "0", "ret-type": "0"}, {"name": "0", "meta-type": "object", "members": []}]}"#)
        .expect("file can be written");
    for since in ["none.json", "answer.json", "1.0"] {
        let output = check(folder, &["new.json", "--since", since]);
        assert_eq!(output.status.code(), Some(2), "{since}: {output:?}");
    }
    let output = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(["check", "--since", "5.2", "new.json"])
        .output()
        .expect("qmp can be run");
    assert_eq!(output.status.code(), Some(2));
}
