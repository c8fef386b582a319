//! Real servers are controlled.

use crate::server::{Live, text};

#[test]
fn a_storage_daemon_is_controlled() {
    let options = "--chardev socket,path=qmp.sock,server=on,wait=off,id=c --monitor chardev=c";
    let Some(server) = Live::start("qemu-storage-daemon", options) else {
        return;
    };
    let output = server.shell(&[
        "-c",
        "blockdev-add driver=null-co node-name=d7 size=1M read-zeroes=on",
        "-c",
        "query-named-block-nodes | select [0].node-name",
        "-c",
        "blockdev-create job-id=j options={'driver': 'file', 'filename': 'a.img', 'size': 1M}",
        "-c",
        "wait JOB_STATUS_CHANGE id=j status=concluded",
        "-c",
        "query-jobs | select [*].status",
        "-c",
        "job-dismiss id=j",
        "-c",
        "blockdev-del node-name=8",
    ]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let shown = text(&output.stdout);
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[..2], ["{\"return\":{}}", "\"d7\""], "{shown}");
    assert!(lines[3].contains("\"status\":\"concluded\""), "{shown}");
    assert_eq!(lines[4], "\"concluded\"");
    assert!(lines[6].contains("\"error\""), "{shown}");
    assert_eq!(
        std::fs::metadata(server.folder.path().join("a.img"))
            .expect("an image")
            .len(),
        1 << 20
    );
}

#[test]
fn an_emulator_is_controlled() {
    let options = "-M pc -m 64 -S -nodefaults -display none -qmp unix:qmp.sock,server=on,wait=off";
    let Some(server) = Live::start("qemu-system-x86_64", options) else {
        return;
    };
    let output = server.shell(&[
        "-c",
        "device_add driver=virtio-rng-pci id=7",
        "-c",
        "qom-get path=/machine/peripheral/7 property=max-bytes | select $",
        "-c",
        "human-monitor-command command-line=\"info status\"",
        "-c",
        "query-status | select status",
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let shown = text(&output.stdout);
    assert!(
        shown.starts_with("{\"return\":{}}\n9223372036854775807\n"),
        "{shown}"
    );
    assert!(shown.ends_with("\"prelaunch\"\n"), "{shown}");
    let output = server.shell(&["-H", "-c", "info status", "-c", "cpu 0"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "VM status: paused (prelaunch)\n");
    let output = server.shell(&["-H", "-c", "cpu 9"]);
    assert_eq!(output.status.code(), Some(1));
    let output = server.shell(&["-c", "quit"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
}
