//! The command line is a contract: exit status, and what goes where.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn qmp(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("program runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder with some schemas.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder can be made");
    let files = [
        (
            "good.json",
            "##\n# @stop:\n#\n# Stops.\n##\n{ 'command': 'stop' }\n",
        ),
        ("bad.json", "{ 'include': 'sub.json' }\n"),
        ("sub.json", "{ 'command': 'stop', }\n{ 'command': [] }\n"),
        ("lost.json", "{ 'include': 'nowhere.json' }\n"),
    ];
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("file can be written");
    }
    folder
}

#[test]
fn check_says_what_is_wrong() {
    let folder = folder();
    let good = qmp(folder.path(), &["check", "good.json"]);
    assert_eq!(good.status.code(), Some(0));
    assert_eq!(
        stdout(&good),
        "good.json: valid (1 files, 1 commands, 0 events, 0 types), dialect 10.2 (the newest)\n"
    );
    assert_eq!(stderr(&good), "");

    let bad = qmp(folder.path(), &["check", "good.json", "bad.json"]);
    assert_eq!(bad.status.code(), Some(1));
    let expected =
        "In file included from bad.json:1:\nsub.json:1:22: error: expected a key [E0205]\n";
    assert!(stderr(&bad).starts_with(expected), "{}", stderr(&bad));

    let lost = qmp(folder.path(), &["check", "lost.json"]);
    assert_eq!(lost.status.code(), Some(1));
    assert!(stderr(&lost).starts_with("lost.json:1: error: cannot read include file"));
}

#[test]
fn check_speaks_json() {
    let folder = folder();
    let bad = qmp(
        folder.path(),
        &["check", "--format", "json", "bad.json", "good.json"],
    );
    assert_eq!(bad.status.code(), Some(1));
    assert_eq!(stderr(&bad), "");
    let found: serde_json::Value = serde_json::from_slice(&bad.stdout).expect("is JSON");
    assert_eq!(found[0]["file"], "sub.json");
    assert_eq!(found[0]["line"], 1);
    assert_eq!(found[0]["code"], "E0205");
    assert_eq!(found[0]["span"]["start"]["column"], 22);
    assert_eq!(found[0]["included_from"][0]["file"], "bad.json");
}

#[test]
fn dialects_are_chosen_and_detected() {
    let folder = folder();
    let root = folder.path();
    let old = |count: usize| -> String {
        let line = |i: usize| format!("{{ 'command': 'c{i}', 'if': 'defined(CONFIG_C{i})' }}\n");
        (0..count).map(line).collect()
    };
    fs::write(root.join("old.json"), old(5)).expect("file can be written");
    fs::write(root.join("odd.json"), old(1)).expect("file can be written");

    let detected = qmp(root, &["check", "old.json"]);
    assert_eq!(detected.status.code(), Some(0), "{}", stderr(&detected));
    assert_eq!(
        stdout(&detected),
        "old.json: valid (1 files, 5 commands, 0 events, 0 types), dialect 6.0 (detected by 5 old \
         constructs)\n"
    );
    let asked = qmp(root, &["check", "--dialect", "6.1", "odd.json"]);
    assert_eq!(asked.status.code(), Some(0), "{}", stderr(&asked));
    assert!(stdout(&asked).ends_with(", dialect 6.0 (asked for)\n"));
    let dump = qmp(
        root,
        &["dump", "--dialect", "6.1.0", "odd.json", "--format", "json"],
    );
    let dump: serde_json::Value = serde_json::from_slice(&dump.stdout).expect("is JSON");
    assert_eq!(dump["dialect"], "6.0");

    // A single sign may be a mistake.
    let refused = qmp(root, &["check", "odd.json"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        stderr(&refused).contains("QEMU 6.0 and 6.1 would accept the schema"),
        "{}",
        stderr(&refused)
    );
    let json = qmp(root, &["check", "--format", "json", "odd.json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("is JSON");
    assert_eq!(json[0]["dialect"], "10.2");
    // An explicit dialect is not overridden.
    let newest = qmp(root, &["check", "--dialect", "10.2", "old.json"]);
    assert_eq!(newest.status.code(), Some(1));
    let unknown = qmp(root, &["check", "--dialect", "4.2", "old.json"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        stderr(&unknown).contains("'4.2' is not a release of QEMU since 5.2"),
        "{}",
        stderr(&unknown)
    );
}

#[test]
fn what_cannot_be_read_is_one_line() {
    let folder = folder();
    for (arguments, line) in [
        (
            ["check", "none.json"],
            "cannot read schema file 'none.json': No such file or directory",
        ),
        (
            ["check", "."],
            "cannot read schema file '.': Is a directory",
        ),
        (
            ["dump", "none.json"],
            "cannot read schema file 'none.json': No such file or directory",
        ),
    ] {
        let output = qmp(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(stderr(&output), format!("error: {line}\n"));
        assert_eq!(stdout(&output), "");
    }
    assert_eq!(qmp(folder.path(), &["check"]).status.code(), Some(2));
    assert_eq!(
        qmp(folder.path(), &["no-such-command"]).status.code(),
        Some(2)
    );
}

#[test]
fn dump_prints_the_schema() {
    let folder = folder();
    let text = qmp(folder.path(), &["dump", "good.json"]);
    assert_eq!(text.status.code(), Some(0));
    assert!(stdout(&text).ends_with(
        "module good.json\ncommand stop None -> None\n    gen=True success_response=True \
         boxed=False oob=False preconfig=False\n"
    ));
    let docs = qmp(folder.path(), &["dump", "good.json", "--docs"]);
    assert!(stdout(&docs).ends_with("doc symbol=stop\n    body=\nStops.\n"));
    let json = qmp(folder.path(), &["dump", "good.json", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("is JSON");
    assert_eq!(json["modules"][1]["entities"][0]["name"], "stop");
    assert_eq!(
        qmp(folder.path(), &["dump", "bad.json"]).status.code(),
        Some(1)
    );
}
