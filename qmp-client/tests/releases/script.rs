//! Actions in a session that cause replies and events.

use std::io::{Read, Write};

use serde_json::{Value, json};

use crate::conversation::Conversation;
use crate::queries::query;

/// Starts the guest, pauses it, resets it and asks it to end.
pub(crate) fn life(talk: &mut Conversation) {
    talk.must("cont", json!({}));
    talk.wait("RESUME", any);
    talk.ask("system_powerdown", json!({}));
    talk.wait("POWERDOWN", any);
    talk.must("stop", json!({}));
    talk.wait("STOP", any);
    talk.must("system_reset", json!({}));
    talk.wait("RESET", any);
    talk.ask(
        "set-action",
        json!({ "watchdog": "pause", "reboot": "reset" }),
    );
    talk.ask("watchdog-set-action", json!({ "action": "none" }));
}

/// Block nodes and their jobs, without a device.
pub(crate) fn blocks(talk: &mut Conversation) {
    for name in ["source", "target", "below"] {
        talk.must(
            "blockdev-add",
            json!({ "driver": "null-co", "node-name": name, "size": 1 << 20 }),
        );
    }
    let throttled = json!({
        "driver": "throttle", "node-name": "slow", "throttle-group": "group0", "file": "below",
    });
    talk.ask("blockdev-add", throttled);
    let bitmap = json!({ "node": "source", "name": "map0", "granularity": 65536 });
    talk.must("block-dirty-bitmap-add", bitmap);
    talk.ask(
        "block-dirty-bitmap-disable",
        json!({ "node": "source", "name": "map0" }),
    );
    talk.ask(
        "x-debug-block-dirty-bitmap-sha256",
        json!({ "node": "source", "name": "map0" }),
    );
    talk.ask("query-named-block-nodes", json!({}));

    let mirror =
        json!({ "device": "source", "target": "target", "job-id": "job0", "sync": "full" });
    talk.must("blockdev-mirror", mirror);
    talk.wait("BLOCK_JOB_READY", any);
    talk.ask("query-block-jobs", json!({}));
    talk.ask("query-jobs", json!({}));
    talk.ask(
        "block-job-set-speed",
        json!({ "device": "job0", "speed": 4096 }),
    );
    talk.ask("block-job-pause", json!({ "device": "job0" }));
    talk.ask("query-block-jobs", json!({}));
    talk.ask("block-job-resume", json!({ "device": "job0" }));
    talk.must(
        "block-job-cancel",
        json!({ "device": "job0", "force": true }),
    );
    talk.wait("BLOCK_JOB_CANCELLED", any);
    talk.wait("JOB_STATUS_CHANGE", |data| data["status"] == "null");

    let backup = json!({
        "device": "source", "target": "target", "job-id": "job1", "sync": "full",
        "auto-finalize": false, "auto-dismiss": false,
    });
    talk.must("blockdev-backup", backup);
    talk.wait("BLOCK_JOB_PENDING", any);
    talk.ask("query-block-jobs", json!({}));
    talk.must("job-finalize", json!({ "id": "job1" }));
    talk.wait("BLOCK_JOB_COMPLETED", any);
    talk.ask("query-jobs", json!({}));
    talk.must("job-dismiss", json!({ "id": "job1" }));
}

/// Jobs that make an image, which is written to and exported.
pub(crate) fn image(talk: &mut Conversation) {
    let file = json!({ "driver": "file", "filename": "disk.raw", "size": 1 << 20 });
    talk.must(
        "blockdev-create",
        json!({ "job-id": "job2", "options": file }),
    );
    talk.wait("JOB_STATUS_CHANGE", |data| {
        data["id"] == "job2" && data["status"] == "concluded"
    });
    talk.ask("query-jobs", json!({}));
    talk.ask("job-dismiss", json!({ "id": "job2" }));
    talk.must(
        "blockdev-add",
        json!({ "driver": "file", "node-name": "file0", "filename": "disk.raw" }),
    );
    let image = json!({ "driver": "qcow2", "file": "file0", "size": 1 << 20 });
    talk.must(
        "blockdev-create",
        json!({ "job-id": "job3", "options": image }),
    );
    talk.wait("JOB_STATUS_CHANGE", |data| {
        data["id"] == "job3" && data["status"] == "concluded"
    });
    talk.ask("job-dismiss", json!({ "id": "job3" }));
    let image = json!({ "driver": "qcow2", "node-name": "image0", "file": "file0" });
    talk.must("blockdev-add", image);
    let add = |name: &str| {
        let data = json!({ "node": "image0", "name": name, "persistent": true });
        json!({ "type": "block-dirty-bitmap-add", "data": data })
    };
    talk.must(
        "transaction",
        json!({ "actions": [add("map1"), add("map2")] }),
    );

    let threshold = json!({ "node-name": "image0", "write-threshold": 4096 });
    talk.must("block-set-write-threshold", threshold);
    let write = "qemu-io -d image0 \"write 8k 64k\"";
    let written = talk.ask("human-monitor-command", json!({ "command-line": write }));
    let shown = written.as_ref().and_then(Value::as_str).unwrap_or_default();
    if !shown.contains("wrote") {
        let write = "qemu-io image0 \"write 8k 64k\"";
        talk.ask("human-monitor-command", json!({ "command-line": write }));
    }
    talk.wait("BLOCK_WRITE_THRESHOLD", any);
    talk.ask("query-named-block-nodes", json!({}));
    talk.ask("x-debug-query-block-graph", json!({}));

    let address = json!({ "type": "unix", "data": { "path": "nbd.sock" } });
    talk.must("nbd-server-start", json!({ "addr": address }));
    let export =
        json!({ "type": "nbd", "id": "export0", "node-name": "source", "bitmaps": ["map0"] });
    talk.must("block-export-add", export);
    talk.must("query-block-exports", json!({}));
    talk.must("block-export-del", json!({ "id": "export0" }));
    talk.wait("BLOCK_EXPORT_DELETED", any);
    talk.must("nbd-server-stop", json!({}));
    for name in ["slow", "below", "image0", "file0", "target"] {
        talk.ask("blockdev-del", json!({ "node-name": name }));
    }
}

/// Hot-plugged devices, some with trays, where the machine supports them.
pub(crate) fn devices(talk: &mut Conversation) {
    let has_scsi = talk
        .ask("qom-list", json!({ "path": "/machine/peripheral/scsi0" }))
        .is_some();
    if !has_scsi {
        return;
    }
    talk.must("blockdev-open-tray", json!({ "id": "cd0", "force": true }));
    talk.wait("DEVICE_TRAY_MOVED", any);
    talk.ask("query-block", json!({}));
    talk.must("blockdev-remove-medium", json!({ "id": "cd0" }));
    talk.must("blockdev-close-tray", json!({ "id": "cd0" }));
    let histogram = json!({ "id": "disk1", "boundaries": [1000, 100_000] });
    talk.ask("block-latency-histogram-set", histogram);
    talk.ask("query-blockstats", json!({}));
    let limits = json!({
        "id": "disk1", "bps": 1 << 20, "bps_rd": 0, "bps_wr": 0, "iops": 0, "iops_rd": 0, "iops_wr": 0,
    });
    talk.ask("block_set_io_throttle", limits);
    talk.ask("query-block", json!({}));
    talk.must("device_del", json!({ "id": "disk1" }));
    talk.wait("DEVICE_DELETED", |data| data["device"] == "disk1");
    let disk = json!({ "driver": "scsi-hd", "id": "disk1", "bus": "scsi0.0", "drive": "null1" });
    talk.must("device_add", disk);
}

/// Back ends of other kinds.
pub(crate) fn back_ends(talk: &mut Conversation) {
    let ring = json!({ "type": "ringbuf", "data": { "size": 4096 } });
    talk.must("chardev-add", json!({ "id": "ring1", "backend": ring }));
    talk.must(
        "ringbuf-write",
        json!({ "device": "ring1", "data": "text" }),
    );
    talk.must("ringbuf-read", json!({ "device": "ring1", "size": 4 }));
    let pty = json!({ "type": "pty", "data": {} });
    // Not every root has terminals.
    let has_terminal = talk.ask("chardev-add", json!({ "id": "pty1", "backend": pty }));
    talk.must("query-chardev", json!({}));
    if has_terminal.is_some() {
        talk.must("chardev-remove", json!({ "id": "pty1" }));
    }
    let memory = json!({ "qom-type": "memory-backend-ram", "id": "memory9", "size": 1 << 20 });
    talk.must("object-add", memory);
    talk.must("query-memdev", json!({}));
    talk.must("object-del", json!({ "id": "memory9" }));
    talk.must("query-iothreads", json!({}));

    let stream = json!({
        "type": "stream", "id": "net1", "server": true,
        "addr": { "type": "unix", "path": "net.sock" },
    });
    if talk.known_events.contains("NETDEV_STREAM_CONNECTED") {
        talk.must("netdev_add", stream);
        let other = talk.connect("net.sock");
        talk.wait("NETDEV_STREAM_CONNECTED", any);
        drop(other);
        talk.wait("NETDEV_STREAM_DISCONNECTED", any);
        talk.must("netdev_del", json!({ "id": "net1" }));
    }
    talk.ask("set_link", json!({ "name": "net0", "up": false }));
    talk.ask(
        "announce-self",
        json!({ "initial": 50, "max": 50, "rounds": 1, "step": 1 }),
    );
}

/// A client of the display connects and disconnects.
pub(crate) fn display(talk: &mut Conversation) {
    let mut other = talk.connect("vnc.sock");
    let mut version = [0; 12];
    other.read_exact(&mut version).unwrap();
    talk.wait("VNC_CONNECTED", any);
    // The version, no authentication, shared.
    other.write_all(&version).unwrap();
    let mut offers = [0; 2];
    other.read_exact(&mut offers).unwrap();
    other.write_all(&[1]).unwrap();
    other.write_all(&[1]).unwrap();
    talk.wait("VNC_INITIALIZED", any);
    talk.must("query-vnc", json!({}));
    talk.must("query-vnc-servers", json!({}));
    drop(other);
    talk.wait("VNC_DISCONNECTED", any);
}

/// A migration without a destination, and a dump of memory to a file.
pub(crate) fn migration(talk: &mut Conversation) {
    let events = json!({ "capability": "events", "state": true });
    talk.must(
        "migrate-set-capabilities",
        json!({ "capabilities": [events] }),
    );
    talk.ask(
        "migrate-set-parameters",
        json!({ "max-bandwidth": 1 << 30, "downtime-limit": 100 }),
    );
    talk.ask("calc-dirty-rate", json!({ "calc-time": 1 }));
    talk.ask("query-dirty-rate", json!({}));
    // Some devices do not migrate.
    if talk
        .ask("migrate", json!({ "uri": "exec:cat >/dev/null" }))
        .is_some()
    {
        talk.wait("MIGRATION", |data| {
            matches!(data["status"].as_str(), Some("completed" | "failed"))
        });
    }
    query(talk);
    talk.ask("cont", json!({}));
    let dump = json!({ "paging": false, "protocol": "file:dump.elf", "detach": true });
    if talk.ask("dump-guest-memory", dump).is_some() {
        talk.wait("DUMP_COMPLETED", any);
        talk.must("query-dump", json!({}));
    }
}

/// For events that come only once.
pub(crate) fn any(_: &Value) -> bool {
    true
}
