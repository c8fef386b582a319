//! The command line is a contract: exit status, and what goes where.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn xtask(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
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
    let good = xtask(folder.path(), &["check", "good.json"]);
    assert_eq!(good.status.code(), Some(0));
    assert_eq!(
        stdout(&good),
        "good.json: valid (1 files, 1 commands, 0 events, 0 types), dialect 10.2 (the newest)\n"
    );
    assert_eq!(stderr(&good), "");

    let bad = xtask(folder.path(), &["check", "good.json", "bad.json"]);
    assert_eq!(bad.status.code(), Some(1));
    let expected =
        "In file included from bad.json:1:\nsub.json:1:22: error: expected a key [E0205]\n";
    assert!(stderr(&bad).starts_with(expected), "{}", stderr(&bad));

    let lost = xtask(folder.path(), &["check", "lost.json"]);
    assert_eq!(lost.status.code(), Some(1));
    assert!(stderr(&lost).starts_with("lost.json:1: error: cannot read include file"));
}

#[test]
fn check_speaks_json() {
    let folder = folder();
    let bad = xtask(
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

    let detected = xtask(root, &["check", "old.json"]);
    assert_eq!(detected.status.code(), Some(0), "{}", stderr(&detected));
    assert_eq!(
        stdout(&detected),
        "old.json: valid (1 files, 5 commands, 0 events, 0 types), dialect 6.0 (detected by 5 old \
         constructs)\n"
    );
    let asked = xtask(root, &["check", "--dialect", "6.1", "odd.json"]);
    assert_eq!(asked.status.code(), Some(0), "{}", stderr(&asked));
    assert!(stdout(&asked).ends_with(", dialect 6.0 (asked for)\n"));
    let dump = xtask(
        root,
        &["dump", "--dialect", "6.1.0", "odd.json", "--format", "json"],
    );
    let dump: serde_json::Value = serde_json::from_slice(&dump.stdout).expect("is JSON");
    assert_eq!(dump["dialect"], "6.0");

    // One may be a mistake.
    let refused = xtask(root, &["check", "odd.json"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(
        stderr(&refused).contains("QEMU 6.0 and 6.1 would accept the schema"),
        "{}",
        stderr(&refused)
    );
    let json = xtask(root, &["check", "--format", "json", "odd.json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("is JSON");
    assert_eq!(json[0]["dialect"], "10.2");
    // What is asked for is not second-guessed.
    let newest = xtask(root, &["check", "--dialect", "10.2", "old.json"]);
    assert_eq!(newest.status.code(), Some(1));
    let unknown = xtask(root, &["check", "--dialect", "4.2", "old.json"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(
        stderr(&unknown).contains("'4.2' is no release of QEMU since 5.2"),
        "{}",
        stderr(&unknown)
    );
}

#[test]
fn an_old_release_is_imported_in_its_dialect() {
    let folder = folder();
    let root = folder.path();
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("has a folder")).expect("folder can be made");
        fs::write(path, text).expect("file can be written");
    };
    write("qemu/VERSION", "6.1.0\n");
    let text = "{ 'union': 'Meal', 'data': { 'soup': 'str' } }\n\
                { 'command': 'eat', 'data': { 'meal': 'Meal' }, 'if': 'defined(EAT)' }\n";
    write("qemu/qapi/qapi-schema.json", text);
    write("qemu/qga/qapi-schema.json", "");
    write("qemu/storage-daemon/qapi/qapi-schema.json", "");
    let import = |more: &[&str]| {
        let arguments = [&["import", "qemu", "--schemas", "schemas"], more].concat();
        xtask(root, &arguments)
    };
    let refused = import(&["--dialect", "6.2"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(!root.join("schemas/releases").exists());
    let imported = import(&[]);
    assert_eq!(imported.status.code(), Some(0), "{}", stderr(&imported));
    let ours = fs::read_to_string(root.join("schemas/qmp/qapi-schema.json")).expect("is there");
    assert!(
        ours.contains("{ 'struct': 'StrWrapper', 'data': { 'data': 'str' } }")
            && ours.contains("'if': 'EAT'"),
        "{ours}"
    );
    let snapshot = root.join("schemas/releases/qmp-6.1.0.json");
    let snapshot = fs::read_to_string(snapshot).expect("is there");
    assert!(snapshot.contains("q_obj_str-wrapper"), "{snapshot}");
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
        let output = xtask(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(stderr(&output), format!("error: {line}\n"));
        assert_eq!(stdout(&output), "");
    }
    assert_eq!(xtask(folder.path(), &["check"]).status.code(), Some(2));
    assert_eq!(
        xtask(folder.path(), &["no-such-command"]).status.code(),
        Some(2)
    );
}

#[test]
fn dump_prints_the_schema() {
    let folder = folder();
    let text = xtask(folder.path(), &["dump", "good.json"]);
    assert_eq!(text.status.code(), Some(0));
    assert!(stdout(&text).ends_with(
        "module good.json\ncommand stop None -> None\n    gen=True success_response=True \
         boxed=False oob=False preconfig=False\n"
    ));
    let docs = xtask(folder.path(), &["dump", "good.json", "--docs"]);
    assert!(stdout(&docs).ends_with("doc symbol=stop\n    body=\nStops.\n"));
    let json = xtask(folder.path(), &["dump", "good.json", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("is JSON");
    assert_eq!(json["modules"][1]["entities"][0]["name"], "stop");
    assert_eq!(
        xtask(folder.path(), &["dump", "bad.json"]).status.code(),
        Some(1)
    );
}

#[test]
fn a_failed_import_leaves_the_old_files() {
    let folder = folder();
    let root = folder.path();
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("has a folder")).expect("folder can be made");
        fs::write(path, text).expect("file can be written");
    };
    write("qemu/VERSION", "9.9.9");
    write("qemu/qapi/qapi-schema.json", "{ 'include': 'run.json' }");
    write("qemu/qapi/run.json", "{ 'command': 'stop' }");
    write("qemu/qga/qapi-schema.json", "{ 'command': 'guest-ping' }");
    write(
        "qemu/storage-daemon/qapi/qapi-schema.json",
        "{ 'include': '../../qapi/run.json' }",
    );
    let import = || xtask(root, &["import", "qemu", "--schemas", "schemas"]);

    let first = import();
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert!(
        stdout(&first).starts_with("QEMU 9.9.9: 5 files, 5 written\n"),
        "{}",
        stdout(&first)
    );
    let ours = fs::read_to_string(root.join("schemas/qmp/run.json")).expect("file is there");
    assert!(ours.ends_with("\n{ 'command': 'stop' }\n"), "{ours}");
    assert!(stdout(&import()).starts_with("QEMU 9.9.9: 5 files, 0 written\n"));

    write("qemu/qga/qapi-schema.json", "{ 'command': ");
    write("qemu/qapi/run.json", "{ 'command': 'other' }");
    let failed = import();
    assert_eq!(failed.status.code(), Some(1));
    let still = fs::read_to_string(root.join("schemas/qmp/run.json")).expect("file is there");
    assert_eq!(still, ours);

    write("qemu/qga/qapi-schema.json", "");
    write("qemu/qapi/qapi-schema.json", "{ 'command': 'cont' }");
    write("qemu/storage-daemon/qapi/qapi-schema.json", "");
    // It is another 9.9.9 than the one that is there.
    let refused = import();
    assert_eq!(refused.status.code(), Some(2), "{}", stdout(&refused));
    assert!(
        stderr(&refused).contains("--replace"),
        "{}",
        stderr(&refused)
    );
    let still = fs::read_to_string(root.join("schemas/qmp/run.json")).expect("file is there");
    assert_eq!(still, ours);
    let last = xtask(
        root,
        &["import", "qemu", "--schemas", "schemas", "--replace"],
    );
    assert_eq!(last.status.code(), Some(0), "{}", stderr(&last));
    assert!(
        stdout(&last).contains("new: 1\n  qmp cont\ngone: 2\n"),
        "{}",
        stdout(&last)
    );
    assert!(!root.join("schemas/qmp/run.json").exists());
    let left = fs::read_dir(root.join("schemas"))
        .expect("folder is there")
        .count();
    assert_eq!(left, 6, "something else is left in the folder");
    let snapshot = root.join("schemas/releases/qmp-9.9.9.json");
    let snapshot = fs::read_to_string(snapshot).expect("file is there");
    assert!(snapshot.contains("'cont'") || snapshot.contains("\"cont\""));
}

#[test]
fn a_downstream_is_a_schema_of_its_own_name() {
    let folder = folder();
    let root = folder.path();
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("has a folder")).expect("folder can be made");
        fs::write(path, text).expect("file can be written");
    };
    write("qemu/VERSION", "9.9.0");
    write("qemu/qapi/qapi-schema.json", "{ 'command': 'stop' }");
    write("qemu/qga/qapi-schema.json", "{ 'command': 'guest-ping' }");
    let import = |more: &[&str]| {
        let words = [&["import", "qemu", "--schemas", "schemas"], more].concat();
        xtask(root, &words)
    };
    write("qemu/storage-daemon/qapi/qapi-schema.json", "");
    assert_eq!(import(&[]).status.code(), Some(0));
    let upstream = root.join("schemas/releases/qmp-9.9.0.json");
    let known = fs::read_to_string(&upstream).expect("file is there");

    // The same number with other content, and a number with a suffix.
    write("qemu/qapi/qapi-schema.json", "{ 'command': 'halt' }");
    for version in ["9.9.0", "9.9.0-ours.1"] {
        write("qemu/VERSION", version);
        let refused = import(&[]);
        assert_eq!(refused.status.code(), Some(2), "{}", stdout(&refused));
        assert!(
            stderr(&refused).contains("--name NAME"),
            "{}",
            stderr(&refused)
        );
    }
    for name in ["", "qmp", "Ours", "../ours", "a b"] {
        assert_eq!(import(&["--name", name]).status.code(), Some(2), "{name}");
    }
    let imported = import(&["--name", "ours"]);
    assert_eq!(imported.status.code(), Some(0), "{}", stderr(&imported));
    assert_eq!(fs::read_to_string(&upstream).expect("file is there"), known);
    let version = fs::read_to_string(root.join("schemas/VERSION")).expect("file is there");
    assert_eq!(version, "9.9.0\n");
    let path = "schemas/releases/ours-qmp-9.9.0-ours.1.json";
    let snapshot = fs::read_to_string(root.join(path)).expect("file is there");
    assert!(
        snapshot.contains("halt") && snapshot.contains("\"ours-qmp\""),
        "{snapshot}"
    );
    let differs = xtask(
        root,
        &[
            "diff",
            "schemas/releases/qmp-9.9.0.json",
            path,
            "--format",
            "text",
        ],
    );
    assert_eq!(differs.status.code(), Some(1), "{}", stderr(&differs));
    assert!(
        stdout(&differs).contains("command-removed stop"),
        "{}",
        stdout(&differs)
    );
}
