//! The errors of `check` and the texts of `explain`, for people and for tools.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};

fn qmp(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(folder)
        .args(arguments)
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .envs(variables.iter().copied())
        .output()
        .expect("program runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder with a schema that has several errors in an included file.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder can be made");
    let files = [
        ("main.json", "# Comment.\n{ 'include': 'sub.json' }\n"),
        (
            "sub.json",
            "{ 'enum': 'Colour', 'data': [ 'red', 'red' ] }\n\
             { 'struct': 'Car',\n  'data': { 'colour': 'Color' } }\n",
        ),
    ];
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("file can be written");
    }
    folder
}

#[test]
fn json_says_all_that_the_text_says() {
    let folder = folder();
    let output = qmp(
        folder.path(),
        &["check", "--format", "json", "main.json"],
        &[],
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(stderr(&output), "");
    let found: Value = serde_json::from_str(&stdout(&output)).expect("it is JSON");
    let place = |line: u32, column: u32, offset: u32| json!({ "line": line, "column": column, "offset": offset });
    let span = |start: Value, end: Value| json!({ "file": "sub.json", "start": start, "end": end });
    let found = found.as_array().expect("an array");
    assert_eq!(found.len(), 2, "{found:?}");
    assert_eq!(
        found[0],
        json!({
            "code": "E0606",
            "message": "value 'red' clashes with value 'red'",
            "help": null,
            "suggestion": null,
            "file": "sub.json",
            "line": 1,
            "span": span(place(1, 38, 37), place(1, 43, 42)),
            "definition": { "meta": "enum", "name": "Colour" },
            "dialect": "10.2",
            "included_from": [ { "file": "main.json", "line": 2 } ],
            "notes": [ {
                "message": "the other one is here",
                "span": span(place(1, 31, 30), place(1, 36, 35)),
            } ],
        })
    );
    let suggested = span(place(3, 23, 88), place(3, 30, 95));
    assert_eq!(
        found[1],
        json!({
            "code": "E0602",
            "message": "unknown type 'Color' in member 'colour'",
            "help": "did you mean 'Colour'?",
            "suggestion": { "span": suggested, "replacement": "'Colour'" },
            "file": "sub.json",
            "line": 2,
            "span": suggested,
            "definition": { "meta": "struct", "name": "Car" },
            "dialect": "10.2",
            "included_from": [ { "file": "main.json", "line": 2 } ],
            "notes": [],
        })
    );
}

#[test]
fn suggestions_mend() {
    let folder = folder();
    let wrong = "{ 'struct': 'Point', 'data': { 'x': 'it' } }\n\
                 { 'comand': 'stop' }\n";
    let path = folder.path().join("wrong.json");
    fs::write(&path, wrong).expect("file can be written");
    // Step by step, as a user would.
    for _ in 0..2 {
        let output = qmp(
            folder.path(),
            &["check", "--format", "json", "wrong.json"],
            &[],
        );
        let found: Value = serde_json::from_str(&stdout(&output)).expect("it is JSON");
        let suggestion = &found[0]["suggestion"];
        let offset = |edge: &str| {
            let offset = suggestion["span"][edge]["offset"].as_u64();
            usize::try_from(offset.expect("an offset")).expect("it is small")
        };
        let mut text = fs::read_to_string(&path).expect("file can be read");
        let replacement = suggestion["replacement"].as_str().expect("a text");
        text.replace_range(offset("start")..offset("end"), replacement);
        fs::write(&path, text).expect("file can be written");
    }
    let output = qmp(folder.path(), &["check", "wrong.json"], &[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn colour_is_for_terminals_and_those_who_ask() {
    let folder = folder();
    let coloured = |arguments: &[&str], variables: &[(&str, &str)]| {
        let output = qmp(folder.path(), arguments, variables);
        assert_eq!(output.status.code(), Some(1));
        stderr(&output).contains('\u{1b}')
    };
    let check = ["check", "main.json"];
    assert!(!coloured(&check, &[]));
    assert!(coloured(&check, &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(
        &check,
        &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]
    ));
    assert!(coloured(
        &["check", "--color", "always", "main.json"],
        &[("NO_COLOR", "1")]
    ));
    assert!(!coloured(
        &["--color", "never", "check", "main.json"],
        &[("CLICOLOR_FORCE", "1")]
    ));
}

#[test]
fn explain_explains() {
    let folder = folder();
    let one = qmp(folder.path(), &["explain", "E0606"], &[]);
    assert_eq!(one.status.code(), Some(0));
    assert!(stdout(&one).starts_with("# E0606: two names clash\n"));
    assert_eq!(stderr(&one), "");

    let all = qmp(folder.path(), &["explain"], &[]);
    assert_eq!(all.status.code(), Some(0));
    let all = stdout(&all);
    assert!(all.lines().count() >= 100, "{all}");
    assert!(
        all.lines().any(|line| line == "E0606  two names clash"),
        "{all}"
    );

    let unknown = qmp(folder.path(), &["explain", "E060"], &[]);
    assert_eq!(unknown.status.code(), Some(2));
    assert_eq!(stdout(&unknown), "");
    let expected = "error: there is no error code 'E060'; did you mean E0601?\n";
    assert_eq!(stderr(&unknown), expected);

    let nonsense = qmp(folder.path(), &["explain", "everything"], &[]);
    assert_eq!(nonsense.status.code(), Some(2));
    assert!(stderr(&nonsense).contains("`qmp explain` lists all"));
}
