//! `qmp diff`, as a person or a job calls it.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;

fn diff(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .arg("diff")
        .args(arguments)
        .output()
        .expect("qmp can be run")
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

/// The level, the rule and the changed item of each finding.
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
    // It moved to a branch without an announcement.
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
    // Items that were deprecated for long enough may be removed.
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
    // Deprecation does not help a program that sends it.
    assert_eq!(found(&report), [("error", "arg-removed", "migrate.blk")]);
    let place = serde_json::json!({ "file": file, "line": 2 });
    assert_eq!(report["findings"][0]["location"], place);
    assert_eq!(report["compared"]["commands"], 2);
    let github = diff(&["9.0", "9.1", "--usage", &file, "--format", "github"]);
    assert_eq!(github.status.code(), Some(1));
    let at = format!("::error file={file},line=2,");
    assert!(stdout(&github).starts_with(&at), "{}", stdout(&github));
    let text = diff(&["9.0", "9.1", "--usage", &file, "--format", "text"]);
    let used = format!("(used in {file}:2)\n");
    assert!(stdout(&text).ends_with(&used), "{}", stdout(&text));
    let announced = ["--level", "deprecated-removed=warn"];
    let asked = diff(&[&["9.0", "9.1", "--usage", &file], &announced[..]].concat());
    assert_eq!(asked.status.code(), Some(0));
    let other = diff(&["9.1", "10.0", "--usage", &file]);
    // Another release has it, so it is not misspelt.
    assert_eq!(other.status.code(), Some(0), "{}", stderr(&other));
    assert!(
        stderr(&other).starts_with("warning: "),
        "{}",
        stderr(&other)
    );
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

#[test]
fn a_gate_does_not_pass_by_mistake() {
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("it can be written");
        path.to_string_lossy().into_owned()
    };
    let name = write("name.txt", "query-statuss\n");
    let part = write("part.txt", "query-status\nmigrate/arg-type/urri\n");
    let branch = write("branch.txt", "blockdev-add/arg-type/+qcow22/file\n");
    let value = write("value.txt", "blockdev-add/arg-type/driver/^qcow3\n");
    let sent = write("sent.log", "{\"execute\": \"query-statuss\"}");
    let accepted = "[[accept]]\nrule = 'arg-remove'\nreason = 'x'\n";
    let accepted = write("accepted.toml", accepted);
    for (arguments, help) in [
        (&["--usage", &*name][..], "did you mean 'query-status'?"),
        (&["--usage", &part], "did you mean 'migrate/arg-type/uri'?"),
        (
            &["--usage", &branch],
            "did you mean 'blockdev-add/arg-type/+qcow2/file'?",
        ),
        (
            &["--usage", &value],
            "did you mean 'blockdev-add/arg-type/driver/^qcow'?",
        ),
        (&["--usage", &sent], "did you mean 'query-status'?"),
        (&["--only", "migrat"], "did you mean 'migrate'?"),
        (
            &["--only", "migrate", "--only", "nothing-at-all"],
            "'nothing-at-all'",
        ),
        (&["--only", ""], "error: "),
        (&["--only", "migrate.blkk"], "did you mean 'migrate.blk'?"),
        (
            &["--only", "migrate/arg-type/urii"],
            "did you mean 'migrate/arg-type/uri'?",
        ),
        (&["--only", "migrate › nothing"], "error: "),
        (&["--target", "s390xx"], "did you mean 's390x'?"),
        (&["--target", "vax"], "there are aarch64, "),
        (
            &["--define", "CONFIG_LINUXX"],
            "did you mean 'CONFIG_LINUX'?",
        ),
        (
            &["--undefine", "TARGET_S390"],
            "did you mean 'TARGET_S390X'?",
        ),
        (
            &["--level", "arg-remove=off"],
            "did you mean 'arg-removed'?",
        ),
        (&["--accept", &accepted], "did you mean 'arg-removed'?"),
        (&["--schema-name", "qgaa"], "qga"),
        (&["--view", "clients"], "client"),
    ] {
        let output = diff(&[&["9.0", "9.1", "--fail-on", "never"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(stderr(&output).contains(help), "{}", stderr(&output));
        assert_eq!(stdout(&output), "");
    }
    for arguments in [["--from", "9.7"], ["--to", "5.1"], ["--from", "99.0"]] {
        let output = diff(&[&["releases"], &arguments[..]].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
    let output = diff(&["releases", "--from", "10.0", "--to", "9.0"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn what_is_no_schema_cannot_be_compared() {
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    for (name, text) in [
        ("schema.json", "{ 'command': 'c', 'data': 'Nothing' }"),
        (
            "snapshot.json",
            "{\"schema\": \"qmp\", \"release\": \"9.0.0\", \"definitions\": [",
        ),
        (
            "answer.json",
            "{\"return\": [{\"meta-type\": \"what\", \"name\": \"x\"}]}",
        ),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("it can be written");
        let path = path.to_string_lossy().into_owned();
        for arguments in [["9.0", &path], [&path, "9.0"]] {
            let output = diff(&arguments);
            assert_eq!(output.status.code(), Some(2), "{name}: {}", stdout(&output));
            assert!(stderr(&output).contains("error: "), "{}", stderr(&output));
        }
    }
}

#[test]
fn no_difference_is_found_among_something() {
    let output = diff(&["10.0", "10.0.2"]);
    assert_eq!(output.status.code(), Some(0));
    let text = stdout(&output)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let start = "between QEMU 10.0.2 and QEMU 10.0.2 among 2";
    assert!(
        text.contains(start) && text.contains(" commands and "),
        "{text}"
    );
    let output = diff(&["9.1", "10.0", "--only", "query-status", "--only", "STOP"]);
    let text = stdout(&output)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let end = "among 1 command and 1 event that match 'query-status', 'STOP'.";
    assert!(text.contains(end), "{text}");
}

/// A schema file of a release, with the file `VERSION` beside it.
fn tree(folder: &std::path::Path, name: &str, version: Option<&str>, text: &str) -> String {
    let folder = folder.join(name);
    fs::create_dir_all(&folder).expect("folder can be made");
    fs::write(folder.join("qapi-schema.json"), text).expect("it can be written");
    if let Some(version) = version {
        fs::write(folder.join("VERSION"), version).expect("it can be written");
    }
    folder.to_string_lossy().into_owned()
}

#[test]
fn a_development_tree_is_the_release_to_come() {
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    // QEMU 9.0 has `migrate.blk`, deprecated since 8.2: two releases later, it may go.
    let text = "{ 'command': 'migrate', 'data': { '*uri': 'str' } }";
    for (version, policy) in [
        ("8.2.50", "in-grace"),
        ("8.2.91", "in-grace"),
        ("9.0.50", "allowed-deprecated"),
        ("9.0.93", "allowed-deprecated"),
        ("9.1.0", "allowed-deprecated"),
    ] {
        let path = tree(folder.path(), version, Some(version), text);
        let report = json(&["8.2", &path, "--only", "migrate"]);
        let findings = report["findings"].as_array().expect("there are findings");
        let blk = findings
            .iter()
            .find(|finding| finding["item"] == "migrate.blk");
        let blk = blk.expect("it is gone");
        assert_eq!(blk["policy"], policy, "{version}: {blk}");
        let gone = if version.starts_with("8.2") {
            "9.0.0"
        } else {
            "9.1.0"
        };
        assert_eq!(blk["lifetime"]["gone"], gone, "{version}");
    }
}

#[test]
fn a_schema_without_a_release_has_no_history() {
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let text = "{ 'command': 'query-status' }";
    let path = tree(folder.path(), "some", None, text);
    let report = json(&["9.0", &path, "--only", "migrate"]);
    assert_eq!(found(&report), [("error", "command-removed", "migrate")]);
    let finding = &report["findings"][0];
    assert!(
        finding["lifetime"].is_null() && finding["lifecycle"].is_null(),
        "{finding}"
    );
    assert_eq!(finding["policy"], "unknown-history");
}

#[test]
fn what_a_build_lacks_is_not_gone() {
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let answer = |release: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_qmp"))
            .args(["introspect", release, "--define", "TARGET_X86_64"])
            .output()
            .expect("qmp can be run");
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let path = folder.path().join(format!("{release}.json"));
        fs::write(&path, &output.stdout).expect("it can be written");
        path.to_string_lossy().into_owned()
    };
    let path = answer("10.0");
    // Items of another target, and one that only builds with KVM have.
    for only in ["dump-skeys", "query-sev", "getfd"] {
        let report = json(&["10.0", &path, "--only", only]);
        for (level, rule, item) in found(&report) {
            assert_eq!((level, rule), ("warn", "not-in-this-build"), "{item}");
        }
        let all = report.to_string();
        for word in ["undeprecated-removal", "violation", "\"gone\""] {
            assert!(!all.contains(word), "{word} in {all}");
        }
        assert_eq!(report["worst"], "warn", "{only}");
    }
    let text = stdout(&diff(&["10.0", &path, "--only", "dump-skeys"]));
    assert!(text.contains("is not in this build"), "{text}");
    assert!(!text.contains("gone"), "{text}");
    // Real removals are reported for answers too.
    let report = json(&["9.0", &answer("9.1"), "--only", "migrate"]);
    let blk = found(&report)
        .into_iter()
        .find(|(_, _, item)| *item == "migrate.blk");
    assert_eq!(blk, Some(("error", "arg-removed", "migrate.blk")));
}

/// A session with a guest agent has bytes that are not text.
#[test]
fn an_agent_s_session_is_read() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let file = folder.path().join("agent.rec");
    let session = b"\xff{\"execute\": \"guest-sync-delimited\", \"arguments\": {\"id\": 1}}\n\
        \xff{\"return\": 1}\n{\"execute\": \"guest-network-get-route\"}\n";
    std::fs::write(&file, session).expect("file can be written");
    let file = file.to_string_lossy();
    let output = diff(&[
        "10.2",
        "11.1",
        "--schema-name",
        "qga",
        "--usage",
        &file,
        "--format",
        "text",
    ]);
    let found = stdout(&output);
    assert!(
        found.contains("condition-loosened guest-network-get-route"),
        "{found}"
    );
    assert!(found.contains("agent.rec:3)"), "{found}");
    std::fs::write(&*file, b"stop\xfe\n").expect("file can be written");
    let output = diff(&["10.2", "11.1", "--usage", &file]);
    assert_eq!(output.status.code(), Some(2));
}

/// Caveats about the items that a program uses are reported, new ones first.
#[test]
fn what_no_schema_says_is_told() {
    let notes = |old: &str, new: &str, usage: &str| -> Vec<String> {
        let folder = tempfile::tempdir().expect("folder can be made");
        let file = folder.path().join("usage.txt");
        std::fs::write(&file, usage).expect("file can be written");
        let file = file.to_string_lossy();
        let report = json(&[old, new, "--usage", &file]);
        let notes = report["notes"].as_array().cloned().unwrap_or_default();
        let notes = notes.iter().filter_map(|note| note.as_str());
        // A note about something unchecked is another note.
        notes
            .filter(|note| !note.contains("the schema does not check"))
            .map(|note| note.replace(&*file, "usage.txt"))
            .collect()
    };
    let add =
        r#"{"execute": "device_add", "arguments": {"driver": "virtio-net-pci", "bootindex": "1"}}"#;
    let found = notes("9.1", "10.0", add);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].starts_with(
        "may break: device_add: since QEMU 9.2: The types of all arguments are checked"
    ));
    assert!(found[1].starts_with("may break: device_add: since QEMU 10.0: "));
    assert!(found[2].starts_with("device_add: The schema has only some of the arguments"));
    assert!(found[2].ends_with("(used in usage.txt:1)"));
    // Before, and where it is not new.
    assert_eq!(notes("9.0", "9.1", add).len(), 1);
    let later = notes("10.0", "10.1", add);
    assert!(
        later.len() == 3 && later.iter().all(|note| note.starts_with("device_add: ")),
        "{later:?}"
    );
    // About an argument that a base declares, a value, and a name in a list.
    let tls = r#"{"execute": "object-add", "arguments": {"qom-type": "tls-creds-x509", "id": "t", "endpoint": "client", "dir": "/etc"}}"#;
    assert_eq!(notes("10.1", "10.2", tls).len(), 1);
    assert_eq!(
        notes("10.1", "10.2", &tls.replace(r#", "dir": "/etc""#, "")),
        [""; 0]
    );
    let found = notes("11.0", "11.1", "x-query-virtio-status\nDEVICE_DELETED\n");
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("may break: x-query-virtio-status: since QEMU 11.1: "));
    assert_eq!(notes("11.0", "11.1", "query-status\n"), [""; 0]);
}

#[test]
fn what_a_report_names_can_be_asked_for() {
    let report = json(&["7.2", "10.0", "--only", "object-add"]);
    let findings = report["findings"].as_array().expect("there are findings");
    let loaded = |finding: &&Value| {
        let item = finding["item"].as_str().unwrap_or_default();
        finding["rule"] == "arg-removed" && item.ends_with(".loaded")
    };
    let loaded: Vec<&Value> = findings.iter().filter(loaded).collect();
    assert_eq!(loaded.len(), 4);
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let file = folder.path().join("usage.txt");
    for finding in loaded {
        let item = finding["item"].as_str().expect("a name");
        // All have the same replacement.
        let hint = finding["hints"][0]["text"].as_str().unwrap_or_default();
        assert_eq!(hint, "leave it out: objects load by themselves", "{item}");
        let place = &finding["places"][0];
        let path = place["path"].as_str().expect("a path");
        let query = place["query"].as_str().expect("a query");
        for name in [item, path, query] {
            let report = json(&["7.2", "10.0", "--only", name]);
            let found = found(&report);
            assert!(
                found.contains(&("warn", "arg-removed", item)),
                "{name}: {found:?}"
            );
            assert!(found.len() < findings.len(), "{name}: {found:?}");
        }
        for name in [item, query] {
            fs::write(&file, name).expect("it can be written");
            let file = file.to_string_lossy().into_owned();
            let report = json(&["7.2", "10.0", "--usage", &file]);
            assert_eq!(found(&report), [("error", "arg-removed", item)], "{name}");
        }
        let answer = Command::new(env!("CARGO_BIN_EXE_qmp"))
            .args(["when", item, path, query])
            .output()
            .expect("qmp can be run");
        assert_eq!(answer.status.code(), Some(0), "{}", stderr(&answer));
        let lines = stdout(&answer);
        assert_eq!(lines.lines().count(), 3, "{lines}");
        for line in lines.lines() {
            assert!(
                line.contains("last in 9.1, gone in 9.2; leave it out"),
                "{line}"
            );
        }
    }
    let rule = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(["explain", "arg-removed"])
        .output()
        .expect("qmp can be run");
    assert_eq!(rule.status.code(), Some(0), "{}", stderr(&rule));
}

#[test]
fn what_no_schema_checks_is_said() {
    let folder = tempfile::tempdir().expect("there is a folder for temporary files");
    let file = folder.path().join("usage.log");
    let sent = "{\"execute\": \"device_add\", \"arguments\": {\"driver\": \"e1000\", \"bootindex\": \"1\"}}";
    fs::write(&file, sent).expect("it can be written");
    let file = file.to_string_lossy().into_owned();
    let report = json(&["9.1", "10.0", "--usage", &file]);
    let notes = report["notes"].to_string();
    let unchecked =
        format!("'device_add' takes any arguments: the schema does not check those in {file}:1");
    assert!(notes.contains(&unchecked), "{notes}");
    assert!(notes.contains("since QEMU 9.2: "), "{notes}");
    fs::write(&file, "{\"execute\": \"qom-set\"}").expect("it can be written");
    let report = json(&["9.1", "10.0", "--usage", &file]);
    assert!(
        report["notes"]
            .to_string()
            .contains("'qom-set.value' takes any value")
    );
    fs::write(&file, "query-status").expect("it can be written");
    let report = json(&["9.1", "10.0", "--usage", &file]);
    assert_eq!(report["notes"], serde_json::json!([]));
}

/// A command that came or went is shown with its arguments and a sentence about each.
#[test]
fn what_came_and_went_is_described() {
    let added = json(&["7.0", "7.1", "--only", "query-stats"]);
    let finding = &added["findings"][0];
    assert_eq!(finding["rule"], "command-added");
    assert_eq!(finding["parts"][0]["name"], "target");
    for text in [&finding["description"], &finding["parts"][0]["description"]] {
        let text = text.as_str().expect("a description");
        assert!(text.ends_with('.') && !text.contains(". "), "{text}");
    }
    let output = diff(&["7.0", "7.1", "--only", "query-stats"]);
    let text = stdout(&output);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let is_there = |start: &str| lines.iter().any(|line| line.starts_with(start));
    assert!(
        is_there("about") && is_there("argument target (StatsTarget)"),
        "{text}"
    );
}
