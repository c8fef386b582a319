//! Servers that are found, started, and given files.

use std::fs;

use crate::server::{Live, qmp, text};
use qmp_testing::needs;
use serde_json::Value;
use tempfile::TempDir;

const DAEMON: &str = "--chardev socket,path=qmp.sock,server=on,wait=off,id=c --monitor chardev=c";

#[test]
fn servers_are_found_by_their_processes() {
    let Some(server) = Live::start("qemu-storage-daemon", DAEMON) else {
        return;
    };
    let output = qmp(server.folder.path(), &["ls", "--json"], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let list: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let socket = fs::canonicalize(server.socket()).expect("it is there");
    let address = format!("unix:{}", socket.display());
    let list = list.as_array().expect("a list");
    let found = list
        .iter()
        .find(|monitor| monitor["address"] == *address)
        .expect("it is found");
    assert_eq!(found["program"], "qemu-storage-daemon");
    let pid = found["pid"].to_string();
    let output = qmp(
        server.folder.path(),
        &["shell", &pid, "-c", "query-version | select qemu.major"],
        "",
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let table = qmp(server.folder.path(), &["ls"], "");
    assert!(
        text(&table.stdout).contains(&address),
        "{}",
        text(&table.stdout)
    );
    // This process has none.
    let own = std::process::id().to_string();
    let output = qmp(
        server.folder.path(),
        &["shell", &own, "-c", "query-version"],
        "",
    );
    assert_eq!(output.status.code(), Some(3));
}

#[test]
fn a_server_is_started_for_the_shell() {
    if !needs::program("qemu-storage-daemon") {
        return;
    }
    let folder = TempDir::new().expect("a folder");
    let arguments = [
        "shell",
        "-c",
        "query-version | select qemu.minor",
        "wrap",
        "qemu-storage-daemon",
        "--pidfile",
        "pid",
    ];
    let output = qmp(folder.path(), &arguments, "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(
        text(&output.stdout).trim().parse::<u32>().is_ok(),
        "{}",
        text(&output.stdout)
    );
    // It has ended, and cleaned up.
    assert!(!folder.path().join("pid").exists());
    let output = qmp(
        folder.path(),
        &["shell", "-c", "query-version", "wrap", "false"],
        "",
    );
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    let output = qmp(
        folder.path(),
        &["shell", "-c", "query-version", "wrap", "/no/program"],
        "",
    );
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
}

#[test]
fn files_are_passed() {
    let options = "-M none -nodefaults -display none -qmp unix:qmp.sock,server=on,wait=off";
    let Some(server) = Live::start("qemu-system-x86_64", options) else {
        return;
    };
    fs::write(server.folder.path().join("a b.img"), "").expect("a file");
    let output = server.shell(&[
        "-c",
        "add-fd fdset-id=7 opaque=mine --fd=\"a b.img\" | select fdset-id",
        "-c",
        "query-fdsets | select [0].fds[0].opaque",
        "-c",
        "getfd fdname=x --fd=missing",
    ]);
    assert_eq!(
        text(&output.stdout),
        "7\n\"mine\"\n",
        "{}",
        text(&output.stderr)
    );
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("cannot open 'missing'"),
        "{}",
        text(&output.stderr)
    );
}
