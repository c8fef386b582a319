//! The events that commands cause, in the order of a real server.

mod real;

use std::time::Duration;

use qmp_sim::{Call, Guest, Machine, MachineOptions};
use serde_json::{Value, json};

use real::{Real, outline};

/// How much time passes at a time, and how often, until an event must have come.
const STEP: Duration = Duration::from_millis(10);
const STEPS: usize = 10_000;

/// The events of a simulated machine up to one with that outline.
fn events(machine: &mut Machine, now: &mut Duration, step: &(&str, Value, &str)) -> Vec<String> {
    let (command, arguments, last) = step;
    let arguments = arguments.as_object().cloned().unwrap_or_default();
    let result = machine.execute(*now, &Call::new(*command, arguments));
    result.unwrap_or_else(|error| panic!("{command}: {}", error.desc));
    let mut events: Vec<String> = Vec::new();
    for _ in 0..STEPS {
        while let Some(event) = machine.next_event() {
            let data = event.data.map(Value::Object).unwrap_or_default();
            events.extend(outline(&event.name.into(), &data));
        }
        if last.is_empty() || events.last().is_some_and(|event| event == last) {
            return events;
        }
        *now += STEP;
        machine.handle_timeout(*now);
    }
    panic!("{command}: {last} does not come after {events:?}");
}

/// What is sent, and the last event that it causes.
fn script() -> Vec<(&'static str, Value, &'static str)> {
    let node = |name: &str| json!({"driver": "null-co", "node-name": name, "size": 1 << 30});
    let job = json!({"id": "j"});
    let mirror = json!({"device": "n0", "target": "n1", "sync": "full", "job-id": "j"});
    let mut slow = mirror.clone();
    slow["speed"] = json!(1 << 20);
    let mut kept = slow.clone();
    kept["auto-dismiss"] = json!(false);
    let running = "JOB_STATUS_CHANGE running";
    let gone = "JOB_STATUS_CHANGE null";
    let address = json!({"addr": {"type": "unix", "data": {"path": "nbd.sock"}}});
    let device = json!({"driver": "virtio-blk-pci", "id": "d", "drive": "n0"});
    let listened = json!({"capabilities": [{"capability": "events", "state": true}]});
    vec![
        ("cont", json!({}), "RESUME"),
        ("stop", json!({}), "STOP"),
        ("stop", json!({}), ""),
        ("system_powerdown", json!({}), "POWERDOWN"),
        ("blockdev-add", node("n0"), ""),
        ("blockdev-add", node("n1"), ""),
        ("blockdev-mirror", slow, running),
        ("job-pause", job.clone(), "JOB_STATUS_CHANGE paused"),
        ("job-resume", job.clone(), running),
        ("block-job-cancel", json!({"device": "j"}), gone),
        ("blockdev-mirror", kept, running),
        ("job-cancel", job.clone(), "JOB_STATUS_CHANGE concluded"),
        ("job-dismiss", job.clone(), gone),
        ("blockdev-mirror", mirror.clone(), "BLOCK_JOB_READY j"),
        ("job-pause", job.clone(), "JOB_STATUS_CHANGE standby"),
        ("job-resume", job.clone(), "JOB_STATUS_CHANGE ready"),
        ("block-job-cancel", json!({"device": "j"}), gone),
        ("blockdev-mirror", mirror, "BLOCK_JOB_READY j"),
        ("job-complete", job, gone),
        ("block-stream", json!({"device": "n0", "job-id": "s"}), gone),
        ("nbd-server-start", address, ""),
        (
            "block-export-add",
            json!({"type": "nbd", "id": "e", "node-name": "n1"}),
            "",
        ),
        ("nbd-server-stop", json!({}), "BLOCK_EXPORT_DELETED"),
        ("device_add", device, ""),
        ("device_del", json!({"id": "d"}), ""),
        ("system_reset", json!({}), "DEVICE_DELETED d"),
        ("migrate-set-capabilities", listened, ""),
        (
            "migrate",
            json!({"uri": "exec:cat > state"}),
            "MIGRATION completed",
        ),
        ("quit", json!({}), "SHUTDOWN"),
    ]
}

#[test]
fn events_come_in_the_order_of_the_emulator() {
    let arguments = [
        "-M",
        "pc",
        "-S",
        "-display",
        "none",
        "-nodefaults",
        "-qmp",
        "unix:qmp.sock,server=on,wait=off",
    ];
    let Some(mut real) = Real::start("qemu-system-x86_64", &arguments) else {
        return;
    };
    let mut options = MachineOptions::new(real.release.clone());
    options.paused = true;
    options.guest = Guest::Silent;
    let Ok(mut machine) = Machine::new(&options) else {
        let reason = format_args!("there is no snapshot of QEMU {}", real.release);
        return qmp_testing::needs::skip(reason);
    };
    let mut now = Duration::ZERO;
    for step in script() {
        let (command, arguments, last) = &step;
        // How often memory is passed over is a matter of time.
        let without_passes = |events: Vec<String>| -> Vec<String> {
            events
                .into_iter()
                .filter(|event| event != "MIGRATION_PASS")
                .collect()
        };
        let theirs = without_passes(real.events(command, arguments, last));
        let ours = without_passes(events(&mut machine, &mut now, &step));
        assert_eq!(ours, theirs, "{command} {arguments}");
    }
}
