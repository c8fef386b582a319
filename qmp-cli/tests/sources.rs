//! Sources of schemas: version control, folders, releases, servers; and errors when they cannot be
//! opened.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::Command;

use qmp_testing::needs;

/// The exit status, standard output and standard error of a run of `dump`.
fn dump(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(folder)
        .arg("dump")
        .args(arguments)
        .output()
        .expect("program runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

/// The dump must have `line`, and must not have `not`.
fn has(folder: &Path, arguments: &[&str], line: &str, not: &str) {
    let (status, out, err) = dump(folder, arguments);
    assert_eq!(status, Some(0), "{arguments:?}: {err}");
    assert_eq!(err, "", "{arguments:?}");
    assert!(out.lines().any(|l| l == line), "{arguments:?}: {out}");
    assert!(!out.lines().any(|l| l == not), "{arguments:?}: {out}");
}

/// The dump must fail with `expected`.
fn says(folder: &Path, argument: &str, status: i32, expected: &str) {
    let (found, out, err) = dump(folder, &[argument]);
    assert_eq!(found, Some(status), "{argument}: {err}");
    assert_eq!(err.trim_end(), expected, "{argument}");
    assert_eq!(out, "", "{argument}");
}

fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=N", "-c", "user.email=e@example.org"])
        .args([
            "-c",
            "commit.gpgsign=false",
            "-c",
            "core.hooksPath=/dev/null",
        ])
        .args(arguments)
        .output()
        .expect("git is there");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "git {arguments:?}: {said}");
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("folder can be made");
    fs::write(path, text).expect("file can be written");
}

const ENTRY: &str = "{ 'include': '../parts/part.json' }\n{ 'event': 'MAIN' }\n";

/// A repository whose schema has the event ONE in a commit, TWO in the index and THREE in the working
/// tree.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    git(path, &["init", "--quiet"]);
    write(path, "qapi/qapi-schema.json", ENTRY);
    write(path, "VERSION", "9.1.0\n");
    write(path, "parts/part.json", "{ 'event': 'ONE' }\n");
    write(path, "parts/broken.json", "{ 'include': '../gone.json' }\n");
    write(
        path,
        "parts/outside.json",
        "{ 'include': '../../outside.json' }\n",
    );
    symlink("../qapi/qapi-schema.json", path.join("parts/link.json")).expect("link can be made");
    git(path, &["add", "."]);
    git(path, &["commit", "--quiet", "-m", "One"]);
    git(path, &["tag", "-a", "-m", "Release", "v1"]);
    write(path, "parts/part.json", "{ 'event': 'TWO' }\n");
    write(
        path,
        "new/qga-7.0.0.json",
        "{\"schema\": \"qga\", \"release\": \"7.0.0\", \"definitions\": [\n{\"kind\":\"event\",\"name\":\"OLD\"}\n]}\n",
    );
    write(
        path,
        "new/qga-10.0.0.json",
        "{\"schema\": \"qga\", \"release\": \"10.0.0\", \"definitions\": [\n{\"kind\":\"event\",\"name\":\"NEW\"}\n]}\n",
    );
    git(path, &["add", "."]);
    write(path, "parts/part.json", "{ 'event': 'THREE' }\n");
    folder
}

#[test]
fn each_state_of_a_repository_has_its_own_files() {
    let folder = repository();
    let (top, inside) = (folder.path(), &folder.path().join("parts"));
    let (one, two, three) = ("event ONE None", "event TWO None", "event THREE None");
    for place in [top, inside] {
        for path in ["qapi/qapi-schema.json", "qapi", "", "/parts/../qapi"] {
            for (state, line) in [
                ("v1", one),
                ("HEAD", one),
                ("", two),
                ("INDEX", two),
                ("WORKTREE", three),
            ] {
                // An absolute path is not relative to the top folder.
                if state == "WORKTREE" && path.starts_with('/') {
                    continue;
                }
                has(
                    place,
                    &[&format!("git:{state}:{path}")],
                    line,
                    "event MAIN2 None",
                );
            }
        }
    }
    has(inside, &["git:v1:../qapi"], one, two);
    has(inside, &["git::./part.json"], two, "event MAIN None");
}

#[test]
fn links_and_snapshots_of_a_repository_are_read() {
    let folder = repository();
    has(
        folder.path(),
        &["git:v1:parts/link.json"],
        "event MAIN None",
        "event TWO None",
    );
    let qga = ["git:INDEX:new", "--schema-name", "qga"];
    has(folder.path(), &qga, "event NEW None", "event OLD None");
    has(
        folder.path(),
        &["git:INDEX:new/qga-7.0.0.json"],
        "event OLD None",
        "event NEW None",
    );
}

#[test]
fn what_is_not_in_a_repository_is_named_and_what_is_meant() {
    let folder = repository();
    let path = folder.path();
    for (argument, status, expected) in [
        ("git:v1", 2, "error: 'git:v1': expected git:REV:PATH"),
        (
            "git:v2:qapi",
            2,
            "error: git knows no commit 'v2'\nhelp: did you mean 'v1'?",
        ),
        ("git:--help:x", 2, "error: git knows no commit '--help'"),
        ("git:a\nb:x", 2, "error: git knows no commit 'a\\u{a}b'"),
        (
            "git:HEAD^{tree}:x",
            2,
            "error: git knows no commit 'HEAD^{tree}'",
        ),
        (
            "git:v1:qapi/qapi-shema.json",
            2,
            "error: there is no 'qapi/qapi-shema.json' in commit 'v1'\n\
             help: did you mean 'qapi/qapi-schema.json'?",
        ),
        (
            "git::qapi-schema.json",
            2,
            "error: there is no 'qapi-schema.json' in the index\n\
             help: did you mean 'qapi/qapi-schema.json'?",
        ),
        ("git:v1:new", 2, "error: there is no 'new' in commit 'v1'"),
        ("git:v1:../x", 2, "error: there is no '../x' in commit 'v1'"),
        (
            "git:v1:parts",
            2,
            "error: 'git:v1:parts': that folder has no qapi/qapi-schema.json, no \
             qmp/qapi-schema.json, no qapi-schema.json, and no qmp-RELEASE.json",
        ),
    ] {
        says(path, argument, status, expected);
    }
    for file in ["broken", "outside"] {
        let (status, _, err) = dump(path, &[&format!("git:v1:parts/{file}.json")]);
        assert_eq!(status, Some(1), "{err}");
        assert!(err.contains("commit 'v1' has no such file"), "{err}");
    }
    let alone = tempfile::tempdir().expect("folder can be made");
    let (status, _, err) = dump(alone.path(), &["git:v1:x"]);
    assert_eq!(status, Some(2));
    assert!(
        err.starts_with("error: git says: fatal: not a git repository"),
        "{err}"
    );
}

#[test]
fn releases_are_found_by_number_unless_there_is_such_a_file() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    has(path, &["7.2"], "event SHUTDOWN q_obj_SHUTDOWN-arg", "");
    let (_, series, _) = dump(path, &["10.0"]);
    assert_eq!(series, dump(path, &["10.0.2"]).1);
    let qga = ["10.0", "--schema-name", "qga"];
    has(
        path,
        &qga,
        "command guest-ping None -> None",
        "event SHUTDOWN q_obj_SHUTDOWN-arg",
    );
    let (status, _, err) = dump(path, &["7.2.9"]);
    assert_eq!(status, Some(2));
    let expected = "error: there is no snapshot of qmp 7.2.9, and no file of that name\n\
                    note: there are 5.2.0, 6.0.0, ";
    assert!(err.starts_with(expected), "{err}");
    write(path, "7.2", "{ 'event': 'MINE' }\n");
    has(
        path,
        &["7.2"],
        "event MINE None",
        "event SHUTDOWN q_obj_SHUTDOWN-arg",
    );
}

const ANSWER: &str = r#"[{"name": "V", "meta-type": "event", "arg-type": "0"},
    {"name": "0", "meta-type": "object", "members": []}]"#;

#[test]
fn files_are_known_by_what_is_in_them() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    write(path, "answer", ANSWER);
    write(path, "wrong", &ANSWER.replace("\"0\", \"m", "\"1\", \"m"));
    write(path, "other", "[1]");
    has(path, &["answer"], "event V None", "");
    has(path, &["answer", "--root", "."], "event V None", "");
    says(
        path,
        "wrong",
        1,
        "error: 'wrong' has no valid schema: line 1: \"V\": there is no type \"0\"",
    );
    says(
        path,
        "other",
        1,
        "error: 'other' has no valid schema: it contains no reply to 'query-qmp-schema'",
    );
    // With `--root`, only files are read.
    for confined in ["git:HEAD:x", "7.2", "unix:x"] {
        let (status, _, err) = dump(path, &[confined, "--root", "."]);
        assert_eq!(status, Some(2), "{confined}");
        assert!(err.contains("cannot read schema file"), "{err}");
    }
    let regen = Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(path)
        .args(["generate", "--schema", "answer", "--out", "out"])
        .output()
        .expect("program runs");
    assert_eq!(regen.status.code(), Some(1));
    let said = String::from_utf8_lossy(&regen.stderr);
    assert!(
        said.contains("cannot generate code from the schema of a server"),
        "{said}"
    );
}

#[test]
fn programs_and_servers_that_do_not_answer_are_named() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    write(path, "program", "#!/bin/sh\necho broken >&2\nexit 3\n");
    fs::set_permissions(path.join("program"), Permissions::from_mode(0o755)).expect("is there");
    says(
        path,
        "exec:./program",
        2,
        "error: './program' ended before it listened (exit status: 3): broken",
    );
    says(path, "exec:", 2, "error: 'exec:': expected exec:PROGRAM");
    says(
        path,
        "exec:--execute",
        2,
        "error: cannot start '--execute': No such file or directory (os error 2)",
    );
    let (status, _, err) = dump(path, &["unix:nowhere"]);
    assert_eq!(status, Some(2));
    assert!(
        err.starts_with("error: cannot connect to unix:nowhere: "),
        "{err}"
    );
    says(
        path,
        "tcp:x",
        2,
        "error: `tcp:x` is not an address: the port is missing; expected tcp:HOST:PORT",
    );
}

#[test]
fn servers_are_asked_and_programs_are_started() {
    let folder = tempfile::tempdir().expect("folder can be made");
    let path = folder.path();
    let daemon = "qemu-storage-daemon";
    if needs::program(daemon) {
        has(path, &[daemon], "event JOB_STATUS_CHANGE 0", "");
    }
    let program = "qemu-system-x86_64";
    if !needs::program(program) {
        return;
    }
    let mut server = Command::new(program)
        .current_dir(path)
        .args("-M none -display none -nodefaults -qmp unix:sock,server=on,wait=off".split(' '))
        .spawn()
        .expect("program starts");
    // It takes a while to listen.
    while !path.join("sock").exists() {
        assert!(matches!(server.try_wait(), Ok(None)), "the server ended");
        std::thread::yield_now();
    }
    let answers: Vec<_> = ["unix:sock", "sock"]
        .map(|address| dump(path, &[address]))
        .into();
    // It is ended in any case.
    let _ = server.kill();
    let _ = server.wait();
    for (status, out, err) in answers {
        assert_eq!(status, Some(0), "{err}");
        assert!(
            out.lines()
                .any(|line| line.starts_with("command query-status None -> "))
        );
    }
}
