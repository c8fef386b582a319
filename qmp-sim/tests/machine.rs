//! The state of a machine: what commands do, and the order of events, as real servers have it.

#![expect(
    clippy::needless_pass_by_value,
    reason = "arguments are written where they are passed"
)]

use std::time::Duration;

use qmp_sim::{Call, Guest, GuestEvent, LinkAction, LinkEvent, Machine, MachineOptions};
use serde_json::{Value, json};

/// A machine and what has come out of it.
struct Bench {
    machine: Machine,
    now: Duration,
}

impl Bench {
    fn new(options: &MachineOptions) -> Self {
        Self {
            machine: Machine::new(options).expect("the release is known"),
            now: Duration::ZERO,
        }
    }

    fn newest() -> Self {
        Self::new(&MachineOptions::new("11.1"))
    }

    /// The result of a command.
    fn run(&mut self, name: &str, arguments: Value) -> Result<Value, String> {
        let arguments = arguments.as_object().cloned().unwrap_or_default();
        let result = self.machine.execute(self.now, &Call::new(name, arguments));
        result
            .map(Option::unwrap_or_default)
            .map_err(|error| format!("{}: {}", error.class, error.desc))
    }

    fn ok(&mut self, name: &str, arguments: Value) -> Value {
        self.run(name, arguments)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn refused(&mut self, name: &str, arguments: Value) -> String {
        self.run(name, arguments).expect_err("it is refused")
    }

    /// Lets time pass.
    fn wait(&mut self, seconds: u64) {
        self.now += Duration::from_secs(seconds);
        self.machine.handle_timeout(self.now);
    }

    /// The events since the last call, each as its name and the status in it, or its data.
    fn events(&mut self) -> Vec<String> {
        let mut events = Vec::new();
        while let Some(event) = self.machine.next_event() {
            let data = event.data.unwrap_or_default();
            let status = data.get("status").and_then(Value::as_str);
            events.push(match status {
                Some(status) => format!("{} {status}", event.name),
                None => event.name,
            });
        }
        events
    }
}

fn null(name: &str, size: u64) -> Value {
    json!({"driver": "null-co", "node-name": name, "size": size})
}

#[test]
fn run_states_and_their_events() {
    let mut bench = Bench::newest();
    bench.ok("stop", json!({}));
    bench.ok("stop", json!({}));
    assert_eq!(bench.events(), ["STOP"]);
    assert_eq!(
        bench.ok("query-status", json!({})),
        json!({"status": "paused", "running": false})
    );
    bench.ok("system_reset", json!({}));
    assert_eq!(bench.events(), ["RESET"]);
    assert_eq!(bench.ok("query-status", json!({}))["status"], "prelaunch");
    bench.ok("cont", json!({}));
    bench.ok("system_powerdown", json!({}));
    assert_eq!(bench.events(), ["RESUME", "POWERDOWN"]);
    bench.ok("set-action", json!({"shutdown": "pause"}));
    bench.wait(1);
    assert_eq!(bench.events(), ["SHUTDOWN", "STOP"]);
    assert_eq!(bench.ok("query-status", json!({}))["status"], "shutdown");
    assert_eq!(
        bench.refused("cont", json!({})),
        "GenericError: Resetting the Virtual Machine is required"
    );
    bench.ok("quit", json!({}));
    assert!(bench.machine.has_ended());
    assert_eq!(bench.events(), ["SHUTDOWN"]);
}

#[test]
fn a_guest_panics_and_its_watchdog_expires() {
    let mut bench = Bench::newest();
    bench.ok("set-action", json!({"panic": "pause", "watchdog": "pause"}));
    bench.machine.guest_event(bench.now, GuestEvent::Watchdog);
    assert_eq!(bench.events(), ["WATCHDOG", "STOP"]);
    bench.ok("cont", json!({}));
    bench.machine.guest_event(bench.now, GuestEvent::Panic);
    assert_eq!(bench.events(), ["RESUME", "GUEST_PANICKED", "STOP"]);
    assert_eq!(
        bench.ok("query-status", json!({}))["status"],
        "guest-panicked"
    );
}

#[test]
fn a_mirror_runs_to_its_end() {
    let mut bench = Bench::newest();
    bench.ok("blockdev-add", null("n0", 10 << 20));
    bench.ok("blockdev-add", null("n1", 10 << 20));
    bench.ok(
        "device_add",
        json!({"driver": "virtio-blk-pci", "id": "d", "drive": "n0"}),
    );
    let mirror =
        json!({"device": "n0", "target": "n1", "sync": "full", "job-id": "j", "speed": 1 << 20});
    bench.ok("blockdev-mirror", mirror.clone());
    assert_eq!(
        bench.events(),
        ["JOB_STATUS_CHANGE created", "JOB_STATUS_CHANGE running"]
    );
    bench.wait(4);
    let jobs = bench.ok("query-jobs", json!({}));
    assert_eq!(jobs[0]["current-progress"], 4 << 20);
    bench.ok("job-pause", json!({"id": "j"}));
    bench.wait(100);
    assert_eq!(bench.events(), ["JOB_STATUS_CHANGE paused"]);
    assert_eq!(
        bench.refused("job-pause", json!({"id": "j"})),
        "GenericError: Job is already paused"
    );
    bench.ok("job-resume", json!({"id": "j"}));
    bench.wait(5);
    assert_eq!(bench.events(), ["JOB_STATUS_CHANGE running"]);
    bench.wait(1);
    assert_eq!(
        bench.events(),
        ["JOB_STATUS_CHANGE ready", "BLOCK_JOB_READY"]
    );
    assert_eq!(
        bench.refused("blockdev-del", json!({"node-name": "n1"})),
        "GenericError: Node 'n1' is busy: block device is in use by block job: mirror"
    );
    bench.ok("job-complete", json!({"id": "j"}));
    assert_eq!(bench.events(), [""; 0]);
    bench.wait(0);
    assert_eq!(
        bench.events(),
        [
            "JOB_STATUS_CHANGE waiting",
            "JOB_STATUS_CHANGE pending",
            "BLOCK_JOB_COMPLETED",
            "JOB_STATUS_CHANGE concluded",
            "JOB_STATUS_CHANGE null",
        ]
    );
    // The target has taken the place of the source.
    let block = bench.ok("query-block", json!({}));
    assert_eq!(block[0]["inserted"]["node-name"], "n1");
    bench.ok("blockdev-del", json!({"node-name": "n0"}));
    assert_eq!(
        bench.refused("blockdev-del", json!({"node-name": "n1"})),
        "GenericError: Node n1 is in use"
    );
}

#[test]
fn a_job_waits_to_be_finalized_and_dismissed_and_can_be_cancelled() {
    let mut bench = Bench::newest();
    bench.ok("blockdev-add", null("n0", 1 << 20));
    bench.ok("blockdev-add", null("n1", 1 << 20));
    let mut backup = json!({"device": "n0", "target": "n1", "sync": "full", "job-id": "j",
        "auto-finalize": false, "auto-dismiss": false});
    bench.ok("blockdev-backup", backup.clone());
    bench.wait(1);
    assert_eq!(
        bench.events().last().map(String::as_str),
        Some("BLOCK_JOB_PENDING")
    );
    assert_eq!(
        bench.refused("job-dismiss", json!({"id": "j"})),
        "GenericError: Job 'j' in state 'pending' cannot accept command verb 'dismiss'"
    );
    bench.ok("job-finalize", json!({"id": "j"}));
    assert_eq!(
        bench.events(),
        ["BLOCK_JOB_COMPLETED", "JOB_STATUS_CHANGE concluded"]
    );
    bench.ok("job-dismiss", json!({"id": "j"}));
    assert_eq!(bench.events(), ["JOB_STATUS_CHANGE null"]);
    backup["speed"] = json!(1);
    bench.ok("blockdev-backup", backup);
    bench.ok("job-cancel", json!({"id": "j"}));
    bench.wait(0);
    let events = bench.events();
    assert_eq!(
        events[2..],
        [
            "JOB_STATUS_CHANGE aborting",
            "BLOCK_JOB_CANCELLED",
            "JOB_STATUS_CHANGE concluded"
        ]
    );
    assert_eq!(
        bench.ok("query-jobs", json!({}))[0]["error"],
        "Operation canceled"
    );
}

#[test]
fn images_are_created_opened_and_snapshotted() {
    let mut bench = Bench::newest();
    let create = |bench: &mut Bench, options: Value| {
        bench.ok(
            "blockdev-create",
            json!({"job-id": "c", "options": options}),
        );
        bench.wait(1);
        let job = bench.ok("query-jobs", json!({}))[0].clone();
        bench.ok("job-dismiss", json!({"id": "c"}));
        job
    };
    for (file, node) in [("a.img", "a"), ("b.img", "b")] {
        create(
            &mut bench,
            json!({"driver": "file", "filename": file, "size": 0}),
        );
        bench.ok(
            "blockdev-add",
            json!({"driver": "file", "node-name": format!("{node}-file"), "filename": file}),
        );
        let open = json!({"driver": "qcow2", "node-name": node, "file": format!("{node}-file")});
        assert_eq!(
            bench.refused("blockdev-add", open.clone()),
            "GenericError: Image is not in qcow2 format"
        );
        create(
            &mut bench,
            json!({"driver": "qcow2", "file": format!("{node}-file"), "size": 1 << 20}),
        );
        bench.ok("blockdev-add", open);
    }
    let failed = create(
        &mut bench,
        json!({"driver": "qcow2", "file": "none", "size": 1}),
    );
    assert_eq!(
        failed["error"],
        "Cannot find device='none' nor node-name='none'"
    );
    bench.ok("blockdev-snapshot", json!({"node": "a", "overlay": "b"}));
    let nodes = bench.ok("query-named-block-nodes", json!({}));
    assert_eq!(nodes[0]["node-name"], "b");
    assert_eq!(nodes[0]["backing_file_depth"], 1);
    assert_eq!(nodes[0]["image"]["backing-image"]["filename"], "a.img");
    // Committing the overlay makes it superfluous.
    bench.ok("block-commit", json!({"device": "b", "job-id": "k"}));
    bench.wait(1);
    bench.ok("job-complete", json!({"id": "k"}));
    bench.wait(1);
    bench.ok("blockdev-del", json!({"node-name": "b"}));
    // Of a transaction, all happens or nothing.
    let bitmap =
        |name: &str| json!({"type": "block-dirty-bitmap-add", "data": {"node": "a", "name": name}});
    let refusal = bench.refused(
        "transaction",
        json!({"actions": [bitmap("x"), bitmap("x")]}),
    );
    assert_eq!(refusal, "GenericError: Bitmap already exists: x");
    bench.ok(
        "transaction",
        json!({"actions": [bitmap("x"), bitmap("y")]}),
    );
}

#[test]
fn devices_go_when_the_guest_agrees() {
    let mut bench = Bench::newest();
    let device = json!({"driver": "virtio-net-pci", "id": "n", "netdev": "u"});
    assert_eq!(
        bench.refused("device_add", device.clone()),
        "GenericError: Property 'virtio-net-device.netdev' can't find value 'u'"
    );
    bench.ok("netdev_add", json!({"type": "user", "id": "u"}));
    bench.ok("device_add", device.clone());
    assert_eq!(
        bench.refused("device_add", device.clone()),
        "GenericError: Duplicate device ID 'n'"
    );
    bench.ok("device_del", json!({"id": "n"}));
    assert_eq!(bench.events(), [""; 0]);
    bench.wait(1);
    assert_eq!(bench.events(), ["DEVICE_DELETED", "DEVICE_DELETED"]);
    assert_eq!(
        bench.refused("device_del", json!({"id": "n"})),
        "DeviceNotFound: Device 'n' not found"
    );

    let mut options = MachineOptions::new("10.0");
    options.guest = Guest::Refuses(Duration::from_millis(10));
    let mut refusing = Bench::new(&options);
    refusing.ok("device_add", json!({"driver": "e1000", "id": "e"}));
    refusing.ok("device_del", json!({"id": "e"}));
    refusing.wait(1);
    assert_eq!(refusing.events(), ["DEVICE_UNPLUG_GUEST_ERROR"]);

    // A silent guest keeps it until the next reset.
    options.guest = Guest::Silent;
    let mut silent = Bench::new(&options);
    silent.ok("device_add", json!({"driver": "e1000", "id": "e"}));
    silent.ok("device_del", json!({"id": "e"}));
    silent.wait(1000);
    assert_eq!(silent.events(), [""; 0]);
    silent.ok("system_reset", json!({}));
    silent.wait(0);
    assert_eq!(silent.events(), ["RESET", "DEVICE_DELETED"]);
}

#[test]
fn cpus_and_memory_are_plugged() {
    let mut options = MachineOptions::new("10.0");
    options.cpus = (4, 1);
    let mut bench = Bench::new(&options);
    let cpu = |core: u32| json!({"driver": "qemu64-x86_64-cpu", "id": "c", "socket-id": 0, "core-id": core, "thread-id": 0});
    assert_eq!(
        bench.refused("device_add", cpu(4)),
        "GenericError: Invalid CPU core-id: 4 must be in range 0:3"
    );
    bench.ok("device_add", cpu(1));
    let cpus = bench.ok("query-cpus-fast", json!({}));
    assert_eq!(cpus.as_array().map(Vec::len), Some(2));
    assert_eq!(cpus[1]["qom-path"], "/machine/peripheral/c");
    bench.ok(
        "object-add",
        json!({"qom-type": "memory-backend-ram", "id": "m", "size": 1 << 26}),
    );
    bench.ok(
        "device_add",
        json!({"driver": "pc-dimm", "id": "d", "memdev": "m"}),
    );
    let sizes = json!({"base-memory": 128 << 20, "plugged-memory": 1 << 26});
    assert_eq!(bench.ok("query-memory-size-summary", json!({})), sizes);
    assert_eq!(
        bench.refused("object-del", json!({"id": "m"})),
        "GenericError: object 'm' is in use, can not be deleted"
    );
    assert_eq!(
        bench.ok("qom-get", json!({"path": "/objects/m", "property": "size"})),
        1 << 26
    );
    assert_eq!(
        bench.ok("qom-get", json!({"path": "d", "property": "type"})),
        "pc-dimm"
    );
}

/// Carries what one machine says to the other, until both have nothing to say.
fn connect(source: &mut Bench, destination: &mut Bench) {
    let mut closed = false;
    for _ in 0..100 {
        let now = source.now;
        while let Some(action) = source.machine.next_link_action() {
            match action {
                LinkAction::Connect(_) => {
                    destination.machine.link_event(now, &LinkEvent::Connected);
                    source.machine.link_event(now, &LinkEvent::Connected);
                }
                LinkAction::Send(message) => {
                    destination
                        .machine
                        .link_event(now, &LinkEvent::Received(message));
                }
                LinkAction::Close => closed = true,
                LinkAction::Listen(_) => panic!("the source connects"),
            }
        }
        if closed {
            destination.machine.link_event(now, &LinkEvent::Closed);
            return;
        }
        source.now += Duration::from_millis(100);
        source.machine.handle_timeout(source.now);
        destination.now = source.now;
    }
    panic!("the migration does not end");
}

#[test]
fn a_machine_migrates_to_another() {
    let mut options = MachineOptions::new("10.0");
    let mut source = Bench::new(&options);
    options.incoming = true;
    let mut destination = Bench::new(&options);
    let events = json!({"capabilities": [{"capability": "events", "state": true}]});
    source.ok("migrate-set-capabilities", events.clone());
    destination.ok("migrate-set-capabilities", events);
    assert_eq!(
        destination.ok("query-status", json!({}))["status"],
        "inmigrate"
    );
    destination.ok("migrate-incoming", json!({"uri": "unix:m"}));
    assert_eq!(
        destination.machine.next_link_action(),
        Some(LinkAction::Listen("unix:m".to_owned()))
    );
    source.ok("migrate", json!({"uri": "unix:m"}));
    assert_eq!(
        source.refused("migrate", json!({"uri": "unix:m"})),
        "GenericError: There's a migration process in progress"
    );
    connect(&mut source, &mut destination);
    assert_eq!(
        source.events(),
        [
            "MIGRATION setup",
            "MIGRATION_PASS",
            "MIGRATION active",
            "MIGRATION_PASS",
            "STOP",
            "MIGRATION device",
            "MIGRATION_PASS",
            "MIGRATION completed",
        ]
    );
    assert_eq!(
        destination.events(),
        [
            "MIGRATION setup",
            "MIGRATION active",
            "RESUME",
            "MIGRATION completed"
        ]
    );
    assert_eq!(
        source.ok("query-status", json!({}))["status"],
        "postmigrate"
    );
    assert_eq!(source.ok("query-migrate", json!({}))["status"], "completed");
    assert_eq!(
        destination.ok("query-status", json!({}))["status"],
        "running"
    );
}

#[test]
fn a_migration_that_reaches_nobody_fails_and_one_is_cancelled() {
    let mut bench = Bench::newest();
    bench.ok("migrate", json!({"uri": "tcp:nowhere:1"}));
    let failed = LinkEvent::Failed("Failed to connect".to_owned());
    bench.machine.link_event(bench.now, &failed);
    let info = bench.ok("query-migrate", json!({}));
    assert_eq!(
        info,
        json!({"status": "failed", "error-desc": "Failed to connect"})
    );
    bench.ok("migrate-set-parameters", json!({"max-bandwidth": 1}));
    bench.ok("migrate", json!({"uri": "exec:cat"}));
    bench.wait(1);
    assert_eq!(bench.ok("query-migrate", json!({}))["status"], "active");
    bench.ok("migrate_cancel", json!({}));
    bench.wait(1);
    assert_eq!(
        bench.ok("query-migrate", json!({})),
        json!({"status": "cancelled"})
    );
    assert_eq!(bench.ok("query-status", json!({}))["status"], "running");
}

#[test]
fn the_human_monitor_knows_a_few_commands() {
    let mut bench = Bench::newest();
    let mut say = |line: &str| bench.ok("human-monitor-command", json!({"command-line": line}));
    assert_eq!(say("info status"), "VM status: running\r\n");
    assert_eq!(say("stop"), "");
    assert_eq!(say("info status"), "VM status: paused\r\n");
    assert_eq!(say("nope"), "unknown command: 'nope'\r\n");
}
