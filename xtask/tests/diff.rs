//! `cargo xtask diff`, as a person or a job calls it.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;

fn diff(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("diff")
        .args(arguments)
        .output()
        .expect("xtask can be run")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(arguments: &[&str]) -> Value {
    let output = diff(&[arguments, &["--format", "json"]].concat());
    assert!(output.status.code() != Some(2), "{}", stderr(&output));
    serde_json::from_slice(&output.stdout).expect("is JSON")
}

/// Of each finding the level, the rule and what has changed.
fn found(report: &Value) -> Vec<(&str, &str, &str)> {
    let findings = report["findings"].as_array().expect("there are findings");
    let text = |value: &'static str| move |finding: &Value| finding[value].clone();
    assert!(
        findings
            .iter()
            .map(text("rule"))
            .all(|rule| rule.is_string())
    );
    findings
        .iter()
        .map(|finding| {
            let text = |key: &str| finding[key].as_str().unwrap_or_default();
            (text("level"), text("rule"), text("item"))
        })
        .collect()
}

#[test]
fn releases_need_no_files() {
    let report = json(&["7.2", "10.0"]);
    let found = found(&report);
    // It was deprecated for long enough.
    assert!(found.contains(&("warn", "arg-removed", "migrate.blk")));
    // It moved to a branch, which nobody announced.
    assert!(found.contains(&("error", "return-member-to-branch", "SevInfo.policy")));
    assert_eq!(diff(&["7.2", "10.0"]).status.code(), Some(1));
    let same = diff(&["10.0", "10.0.2", "--format", "text"]);
    assert_eq!((same.status.code(), stdout(&same).as_str()), (Some(0), ""));
}

#[test]
fn eyes_and_gates_are_chosen() {
    let code = |arguments: &[&str]| {
        let output = diff(&[&["9.0", "9.1"], arguments].concat());
        output.status.code()
    };
    assert_eq!(code(&[]), Some(1));
    assert_eq!(code(&["--fail-on", "never"]), Some(0));
    let only = ["--only", "migrate"];
    assert_eq!(code(&only), Some(0));
    assert_eq!(code(&[&only[..], &["--fail-on", "warn"]].concat()), Some(1));
    // What was deprecated for long enough may go.
    let qemu = ["--only", "migrate", "--view", "qemu", "--fail-on", "warn"];
    assert_eq!(code(&qemu), Some(0));
    assert_eq!(code(&["--only", "migrate", "--view", "rust"]), Some(1));
    let level = ["--only", "migrate", "--level", "deprecated-removed=error"];
    assert_eq!(code(&level), Some(1));
    assert_eq!(code(&["--level", "arg-gone=error"]), Some(2));
    assert_eq!(code(&["--level", "arg-removed=fatal"]), Some(2));
}

#[test]
fn accepted_findings_are_out_of_the_way_as_long_as_they_are_found() {
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let file = folder.path().join("accepted.toml");
    let run = |text: &str| {
        fs::write(&file, text).expect("it can be written");
        let file = file.to_string_lossy().into_owned();
        diff(&["9.0", "9.1", "--only", "query-sev", "--accept", &file])
    };
    let accept = "[[accept]]\nitem = 'SevInfo.*'\nreason = 'we read neither'\n";
    assert_eq!(run("").status.code(), Some(1));
    let output = run(accept);
    assert_eq!(output.status.code(), Some(0), "{}", stdout(&output));
    assert!(stdout(&output).contains("accepted"));
    let stale = format!("{accept}[[accept]]\nrule = 'event-removed'\nreason = 'old'\n");
    assert_eq!(run(&stale).status.code(), Some(1));
    let expired = format!("{accept}expires = '2020-01-31'\n");
    assert_eq!(run(&expired).status.code(), Some(1));
    for wrong in [
        "[[accept]]\nreason = 'x'\n",
        "accept = 1",
        "[[accept]]\nitem = 'x'\n",
    ] {
        let output = run(wrong);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            stderr(&output).contains("accepted.toml"),
            "{}",
            stderr(&output)
        );
    }
}

#[test]
fn a_break_is_proven() {
    let report = json(&["9.0", "9.1", "--only", "migrate", "--witness"]);
    let findings = report["findings"].as_array().expect("there are findings");
    let blk = findings
        .iter()
        .find(|finding| finding["item"] == "migrate.blk");
    let witness = &blk.expect("it is gone")["witness"];
    assert_eq!(
        witness["message"],
        r#"{"execute": "migrate", "arguments": {"blk":true}}"#
    );
    assert!(
        witness
            .to_string()
            .contains("Parameter 'blk' is unexpected")
    );
}

#[test]
fn a_target_hides_what_others_have() {
    let sgx = |arguments: &[&str]| {
        let report = json(&[&["7.2", "8.0", "--only", "query-sgx"], arguments].concat());
        found(&report).len()
    };
    assert!(sgx(&[]) > 0 && sgx(&["--target", "x86_64"]) > 0);
    assert_eq!(sgx(&["--target", "s390x"]), 0);
    assert_eq!(sgx(&["--undefine", "TARGET_I386"]), 0);
}

#[test]
fn a_program_is_told_what_touches_it() {
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let file = folder.path().join("usage.txt");
    let text = "# what the program sends\nmigrate/arg-type/blk\nquery-status\n";
    fs::write(&file, text).expect("it can be written");
    let file = file.to_string_lossy().into_owned();
    let report = json(&["9.0", "9.1", "--usage", &file]);
    assert_eq!(found(&report), [("warn", "arg-removed", "migrate.blk")]);
    let output = diff(&["matrix", &file]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stdout(&output).contains("9.0") && stdout(&output).contains("migrate/arg-type/blk"));
    assert_eq!(diff(&["matrix", "/nowhere"]).status.code(), Some(2));
}

#[test]
fn rules_are_explained_offline() {
    let output = diff(&["explain", "arg-removed"]);
    assert!(stdout(&output).contains("an argument is gone"));
    let output = diff(&["explain", "arg-remove"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("did you mean arg-removed?"));
    assert!(stdout(&diff(&["rules"])).contains("unreachable-type-changed"));
}

#[test]
fn each_release_is_compared_with_the_one_before() {
    let output = diff(&["releases", "--fail-on", "never"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(stdout(&output).lines().count(), 17);
    let output = diff(&[
        "releases", "--from", "9.0", "--to", "9.1", "--list", "error",
    ]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stdout(&output).contains("return-member-to-branch"));
}

#[test]
fn what_cannot_be_compared_is_said() {
    for (arguments, problem) in [
        (&["7.2"][..], "<NEW>"),
        (&["7.2", "3.1"], "3.1"),
        (&["7.2", "git:no-such-revision:schemas"], "no-such-revision"),
        (&["7.2", "unix:/nowhere/at/all"], "/nowhere/at/all"),
        (
            &["7.2", "10.0", "--format", "xml"],
            "there is no format 'xml'",
        ),
    ] {
        let output = diff(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains(problem), "{}", stderr(&output));
    }
}
