//! `qmp doc --server`: what a server has, by its answer to `query-qmp-schema`, and what a guest agent tells.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use qmp_testing::{PATIENCE, needs};
use serde_json::{Value, json};
use tempfile::TempDir;

fn qmp(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_qmp"))
        .args(arguments)
        .output()
        .expect("qmp can be run")
}

/// What `qmp doc --server SERVER` prints.
fn shown(server: &str, arguments: &[&str]) -> String {
    let output = qmp(&[&["doc", "--server", server], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).expect("is UTF-8")
}

fn json_of(server: &str, arguments: &[&str]) -> Value {
    let text = shown(server, &[&["--format", "json"], arguments].concat());
    serde_json::from_str(&text).expect("is JSON")
}

fn refused(server: &str, arguments: &[&str]) -> (Option<i32>, String) {
    let output = qmp(&[&["doc", "--server", server], arguments].concat());
    assert!(output.stdout.is_empty(), "{output:?}");
    let problem = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code(), problem)
}

fn names(list: &Value) -> Vec<&str> {
    let items = list.as_array().into_iter().flatten();
    items.filter_map(|item| item["name"].as_str()).collect()
}

/// An answer of QEMU 7.2, changed, in a file.
fn answer(folder: &Path, change: impl FnOnce(&mut Vec<Value>)) -> PathBuf {
    let output = qmp(&["introspect", "7.2"]);
    assert!(output.status.success(), "{output:?}");
    let mut answer: Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    let list = if answer.is_array() {
        &mut answer
    } else {
        &mut answer["return"]
    };
    change(list.as_array_mut().expect("is a list"));
    let path = folder.join("answer.json");
    fs::write(&path, answer.to_string()).expect("file can be written");
    path
}

fn entry<'a>(list: &'a mut [Value], name: &str) -> &'a mut Value {
    let mut entries = list.iter_mut();
    entries
        .find(|entry| entry["name"] == name)
        .expect("is there")
}

#[test]
fn a_page_has_what_the_server_has() {
    let folder = TempDir::new().expect("folder can be made");
    let path = answer(folder.path(), |list| {
        let arguments = entry(list, "blockdev-mirror")["arg-type"].clone();
        let arguments = arguments.as_str().expect("has arguments").to_owned();
        let members = &mut entry(list, &arguments)["members"];
        let members = members.as_array_mut().expect("has members");
        members.retain(|member| member["name"] != "speed");
        members.push(json!({ "name": "x-extra", "type": "int", "default": null }));
        list.push(json!({
            "name": "x-strange", "meta-type": "command", "arg-type": arguments, "ret-type": arguments,
        }));
    });
    let server = path.to_str().expect("is UTF-8");
    let page = json_of(server, &["blockdev-mirror"]);
    let members = names(&page["arguments"]["members"]);
    // The one came later, the other was built without.
    assert!(!members.contains(&"target-is-zero") && !members.contains(&"speed"));
    assert!(members.contains(&"job-id") && members.contains(&"x-extra"));
    let missing = &page["missing"];
    assert_eq!(
        missing,
        &json!(["speed (since 2.6)", "target-is-zero (since 10.1)"])
    );
    let text = shown(server, &["blockdev-mirror"]);
    assert!(
        text.contains("\n    x-extra (int, optional)\n        Not in the reference.\n"),
        "{text}"
    );
    assert!(
        text.contains("\nNot on this server\n    speed (since 2.6), target-is-zero (since 10.1)\n"),
        "{text}"
    );

    // Its own command, and what it lacks.
    let page = json_of(server, &["x-strange"]);
    assert_eq!(page["description"], "Not in the reference.");
    assert!(names(&page["arguments"]["members"]).contains(&"x-extra"));
    let (status, problem) = refused(server, &["blockdev-mirror.speed"]);
    assert_eq!(status, Some(1), "{problem}");
    assert!(
        problem.contains("has no 'blockdev-mirror.speed'"),
        "{problem}"
    );
    let (status, problem) = refused(server, &["query-firmware-log"]);
    assert_eq!(status, Some(1), "{problem}");
}

/// An answer has no names of types, values and branches are found all the same.
#[test]
fn types_are_known_by_their_place() {
    let folder = TempDir::new().expect("folder can be made");
    let path = answer(folder.path(), |_| {});
    let server = path.to_str().expect("is UTF-8");
    // The driver came with 8.0, the value with 8.2, the member with 9.2.
    let page = json_of(server, &["NetdevStreamOptions"]);
    let members = names(&page["contents"]["members"]);
    assert!(
        members.contains(&"addr") && !members.contains(&"reconnect-ms"),
        "{page}"
    );
    for (path, is_there) in [
        ("MirrorSyncMode", true),
        ("MirrorSyncMode.top", true),
        ("MirrorCopyMode.write-blocking", true),
        ("NetClientDriver.passt", false),
        ("blockdev-add.qcow2", true),
        ("blockdev-add.lazy-refcounts", true),
        ("query-status.running", true),
        // Gone since, and the server still has it.
        ("query-status.singlestep", true),
        ("migrate.blk", true),
        ("query-stats", true),
    ] {
        let output = qmp(&["doc", "--server", server, path]);
        let expected = i32::from(!is_there);
        assert_eq!(output.status.code(), Some(expected), "{path}: {output:?}");
    }
    let page = json_of(server, &["netdev_add"]);
    let branches = page["arguments"]["branches"].as_array();
    let branches = branches.expect("has branches");
    let tags = branches
        .iter()
        .filter_map(|branch| branch["for"].as_array());
    let tags: Vec<&Value> = tags.flatten().collect();
    assert!(tags.contains(&&json!("stream")) && !tags.contains(&&json!("passt")));
    let missing = page["missing"].as_array().expect("is a list");
    assert!(missing.contains(&json!("type = passt")), "{missing:?}");
    assert!(
        missing.contains(&json!("type = stream: reconnect-ms (since 9.2)")),
        "{missing:?}"
    );
    let found = json_of(server, &["--limit", "200", "mirror"]);
    let found = found.as_array().expect("is a list");
    let paths: Vec<&str> = { found.iter() }
        .filter_map(|hit| hit["path"].as_str())
        .collect();
    assert!(paths.contains(&"blockdev-mirror"), "{paths:?}");
    assert!(
        !paths.contains(&"blockdev-mirror.target-is-zero"),
        "{paths:?}"
    );
}

/// A program that is ended with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a program that makes a socket; `None` if it is not installed.
fn start(program: &str, arguments: &[&str], socket: &Path) -> Option<Running> {
    if !needs::program(program) {
        return None;
    }
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null());
    let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let running = Running(child.expect("it can be started"));
    let start = Instant::now();
    while !socket.exists() {
        assert!(start.elapsed() < PATIENCE, "{program} makes no socket");
        std::thread::sleep(Duration::from_millis(20));
    }
    Some(running)
}

/// The release in a heading: `(command, QEMU 10.0.2 at …`.
fn release(page: &Value) -> (u32, u32) {
    let release = page["release"].as_str().expect("has a release");
    let mut numbers = release
        .split('.')
        .map(|number| number.parse().expect("a number"));
    let mut next = || numbers.next().expect("a number");
    (next(), next())
}

#[test]
fn an_emulator_and_a_storage_daemon_are_asked() {
    let folder = TempDir::new().expect("folder can be made");
    let socket = folder.path().join("qmp.sock");
    let address = format!("unix:{}", socket.display());
    let monitor = format!("{address},server=on,wait=off");
    let arguments = [
        "-M",
        "none",
        "-display",
        "none",
        "-nodefaults",
        "-qmp",
        &monitor,
    ];
    if let Some(_running) = start("qemu-system-x86_64", &arguments, &socket) {
        let page = json_of(&address, &["blockdev-mirror"]);
        assert_eq!(page["server"], *address);
        let members = names(&page["arguments"]["members"]);
        assert!(members.contains(&"speed"), "{page}");
        let is_new = release(&page) >= (10, 1);
        assert_eq!(members.contains(&"target-is-zero"), is_new, "{page}");
        let text = shown(&address, &["stop"]);
        let release = page["release"].as_str().unwrap_or_default();
        let words: Vec<&str> = text.split_whitespace().take(6).collect();
        assert_eq!(
            words,
            [
                "stop",
                "(command,",
                "QEMU",
                release,
                "at",
                &format!("{address})")
            ]
        );
        let (status, problem) = refused(&address, &["guest-ping", "--schema-name", "qmp"]);
        assert_eq!(status, Some(1), "{problem}");
    }
    let program = "qemu-storage-daemon";
    if needs::program(program) {
        let page = json_of(program, &["blockdev-add"]);
        assert!(names(&page["arguments"]["members"]).contains(&"node-name"));
        let (status, problem) = refused(program, &["migrate"]);
        assert_eq!(status, Some(1));
        assert!(
            problem.starts_with("error: QEMU ") && problem.contains(" has no 'migrate'"),
            "{problem}"
        );
    }
}

#[test]
fn a_guest_agent_tells_its_commands() {
    let folder = TempDir::new().expect("folder can be made");
    let socket = folder.path().join("agent.sock");
    let path = socket.to_str().expect("is UTF-8");
    let state = folder.path().to_str().expect("is UTF-8");
    let arguments = ["-m", "unix-listen", "-p", path, "-t", state];
    let Some(_running) = start("qemu-ga", &arguments, &socket) else {
        return;
    };
    let address = format!("unix:{path}");
    let page = json_of(&address, &["guest-ping"]);
    assert_eq!(page["server"], *address);
    let remarks = page["remarks"].to_string();
    assert!(remarks.contains("but not their arguments"), "{remarks}");
    let has_load = release(&page) >= (10, 0);
    let output = qmp(&["doc", "--server", &address, "guest-get-load"]);
    assert_eq!(output.status.success(), has_load, "{output:?}");
}
