//! `--root`: no file outside of a folder is read, whatever the schema and the folder contain.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};

/// A file that must never be read.
const SECRET: &str = "{ 'struct': 'Secret', 'data': { 'password': 'int' } }\n";

fn qmp(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .current_dir(folder)
        .args(arguments)
        .output()
        .expect("program runs")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder `in` with a schema, next to a file with a secret.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("folder can be made");
    let inside = folder.path().join("in");
    fs::create_dir_all(inside.join("sub")).expect("folder can be made");
    fs::write(folder.path().join("secret.json"), SECRET).expect("file can be written");
    fs::write(inside.join("sub/part.json"), "{ 'command': 'stop' }\n").expect("can be written");
    fs::write(
        inside.join("fine.json"),
        "{ 'include': 'sub/../sub/part.json' }\n",
    )
    .expect("file can be written");
    folder
}

/// Checks a schema in `in` that includes a path.
fn check_include(folder: &Path, include: &str) -> Output {
    let text = format!("{{ 'include': '{include}' }}\n");
    fs::write(folder.join("in/main.json"), text).expect("file can be written");
    let output = qmp(folder, &["check", "--root", "in", "in/main.json"]);
    for text in [&output.stdout, &output.stderr] {
        let text = String::from_utf8_lossy(text);
        assert!(
            !text.contains("Secret") && !text.contains("password"),
            "{text}"
        );
    }
    output
}

/// One diagnostic at the include directive, and no file is read.
fn is_refused(output: &Output, include: &str, reason: &str) {
    assert_eq!(
        output.status.code(),
        Some(1),
        "{include}: {}",
        stderr(output)
    );
    let said = stderr(output);
    let start = "in/main.json:1: error: cannot read include file '";
    let first = said.lines().next().unwrap_or_default();
    assert!(
        first.starts_with(start) && first.contains(reason),
        "{include}: {said}"
    );
    assert_eq!(said.matches("error:").count(), 1, "{include}: {said}");
}

#[test]
fn what_is_inside_is_read() {
    let folder = folder();
    let root = folder.path();
    let absolute = root.join("in").to_string_lossy().into_owned();
    symlink("sub/part.json", root.join("in/link.json")).expect("link can be made");
    symlink("in", root.join("to-in")).expect("link can be made");
    fs::write(root.join("in/links.json"), "{ 'include': 'link.json' }").expect("can be written");
    for arguments in [
        ["check", "--root", "in", "in/fine.json"],
        ["check", "--root", "in", "fine.json"],
        ["check", "--root", "to-in", "to-in/fine.json"],
        ["check", "--root", &absolute, "fine.json"],
        ["check", "--root", ".", "in/fine.json"],
        ["check", "--root", "in", "in/links.json"],
        ["dump", "--root", "in", "in/fine.json"],
    ] {
        let output = qmp(root, &arguments);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{arguments:?}: {}",
            stderr(&output)
        );
    }
    let output = qmp(&root.join("in"), &["check", "--root", ".", "fine.json"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let include = format!("{absolute}/sub/part.json");
    let arguments = ["check", "--root", &absolute, "in/absolute.json"];
    fs::write(
        root.join("in/absolute.json"),
        format!("{{ 'include': '{include}' }}"),
    )
    .expect("file can be written");
    assert_eq!(qmp(root, &arguments).status.code(), Some(0));
}

#[test]
fn what_is_outside_is_not() {
    let folder = folder();
    let root = folder.path();
    let inside = root.join("in");
    let secret = root.join("secret.json").to_string_lossy().into_owned();
    let outside = root.to_string_lossy().into_owned();
    symlink("../secret.json", inside.join("link.json")).expect("link can be made");
    symlink(&secret, inside.join("absolute-link.json")).expect("link can be made");
    symlink("..", inside.join("up")).expect("link can be made");
    symlink(&outside, inside.join("away")).expect("link can be made");
    symlink("link.json", inside.join("twice.json")).expect("link can be made");
    symlink("/proc/self/root", inside.join("proc")).expect("link can be made");
    for include in [
        "../secret.json",
        "sub/../../secret.json",
        "../in/../secret.json",
        "../in/sub/part.json",
        &secret,
        "link.json",
        "absolute-link.json",
        "up/secret.json",
        "sub/../up/secret.json",
        "away/secret.json",
        "twice.json",
        "/etc/passwd",
        &format!("proc/{secret}"),
    ] {
        is_refused(&check_include(root, include), include, "outside of 'in'");
    }
    // The other commands that load schemas.
    let dump = qmp(root, &["dump", "--root", "in", "in/main.json"]);
    assert_eq!(dump.status.code(), Some(1), "{}", stderr(&dump));
    let regen = [
        "generate",
        "--root",
        "in",
        "--schema",
        "in/main.json",
        "--out",
        "out",
    ];
    let regen = qmp(root, &regen);
    assert_eq!(regen.status.code(), Some(1), "{}", stderr(&regen));
    assert!(!root.join("out").exists());
    // The entry file and the folder itself are arguments.
    for arguments in [
        ["check", "--root", "in", "secret.json"],
        ["check", "--root", "in", "../secret.json"],
        ["check", "--root", "in", &secret],
        ["check", "--root", "in", "in/link.json"],
        ["check", "--root", "nowhere", "fine.json"],
        ["check", "--root", "secret.json", "fine.json"],
    ] {
        let output = qmp(root, &arguments);
        assert_eq!(
            output.status.code(),
            Some(2),
            "{arguments:?}: {}",
            stderr(&output)
        );
        assert_eq!(stderr(&output).lines().count(), 1, "{}", stderr(&output));
    }
}

#[test]
fn only_regular_files_are_read() {
    let folder = folder();
    let root = folder.path();
    let pipe = root.join("in/pipe.json");
    let made = Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .expect("mkfifo runs");
    assert!(made.success());
    let socket = root.join("in/socket.json");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).expect("socket can be made");
    fs::create_dir(root.join("in/folder.json")).expect("folder can be made");
    symlink("nowhere.json", root.join("in/dangling.json")).expect("link can be made");
    symlink("round.json", root.join("in/round.json")).expect("link can be made");
    for (include, reason) in [
        ("pipe.json", "not a regular file"),
        ("folder.json", "is a directory"),
        ("socket.json", ""),
        ("dangling.json", "No such file"),
        ("round.json", ""),
        ("sub", "is a directory"),
        ("nowhere/x.json", "No such file"),
    ] {
        is_refused(&check_include(root, include), include, reason);
    }
}

/// A link that is swapped continuously never leads out.
#[test]
fn a_race_is_not_won() {
    let folder = folder();
    let root = folder.path().to_owned();
    let inside = root.join("in");
    fs::create_dir(root.join("out")).expect("folder can be made");
    fs::write(root.join("out/part.json"), SECRET).expect("file can be written");
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // `way` is a link to the folder inside, and a moment later to the one outside.
            for turn in 0_u32.. {
                if done.load(Ordering::Relaxed) {
                    break;
                }
                let target = if turn % 2 == 0 { "sub" } else { "../out" };
                let next = inside.join("next");
                let _ = symlink(target, &next);
                let _ = fs::rename(&next, inside.join("way"));
            }
        });
        let mut ends = [0; 3];
        for _ in 0..60 {
            let output = check_include(&root, "way/part.json");
            let status = output.status.code().unwrap_or(2);
            assert!(status < 2, "{}", stderr(&output));
            ends[usize::try_from(status).unwrap_or(2)] += 1;
        }
        done.store(true, Ordering::Relaxed);
        assert!(ends[0] + ends[1] == 60, "{ends:?}");
    });
}
