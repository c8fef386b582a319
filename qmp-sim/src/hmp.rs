//! `human-monitor-command`: a few commands of the human monitor.

use serde_json::{Map, Value, json};

use crate::arguments::Arguments;
use crate::machine::{Call, Machine};
use crate::refusal::Answer;
use crate::{commands, run_state};

/// Commands for people that are known but do nothing here.
const KNOWN: &[&str] = &[
    "announce_self",
    "balloon",
    "block_resize",
    "boot_set",
    "change",
    "commit",
    "cpu",
    "delvm",
    "drive_add",
    "drive_del",
    "dump-guest-memory",
    "eject",
    "expire_password",
    "gdbserver",
    "getfd",
    "hostfwd_add",
    "hostfwd_remove",
    "i",
    "info",
    "loadvm",
    "log",
    "logfile",
    "mce",
    "memsave",
    "mouse_button",
    "mouse_move",
    "mouse_set",
    "nbd_server_start",
    "nbd_server_stop",
    "nmi",
    "o",
    "object_add",
    "object_del",
    "one-insn-per-tb",
    "p",
    "pcie_aer_inject_error",
    "pmemsave",
    "print",
    "qemu-io",
    "qom-get",
    "qom-list",
    "qom-set",
    "ringbuf_read",
    "ringbuf_write",
    "savevm",
    "screendump",
    "sendkey",
    "set_link",
    "set_password",
    "snapshot_blkdev",
    "stopcapture",
    "sum",
    "trace-event",
    "watchdog_action",
    "wavcapture",
    "x",
    "xp",
    "device_add",
    "device_del",
    "netdev_add",
    "netdev_del",
    "help",
    "migrate",
    "chardev-add",
    "chardev-remove",
];

/// Topics of `info` that are known but empty here.
const TOPICS: &[&str] = &[
    "accelerators",
    "balloon",
    "block",
    "block-jobs",
    "blockstats",
    "capture",
    "chardev",
    "cpus",
    "cryptodev",
    "dump",
    "history",
    "hotpluggable-cpus",
    "iothreads",
    "irq",
    "jit",
    "kvm",
    "lapic",
    "mem",
    "memdev",
    "memory-devices",
    "memory_size_summary",
    "mice",
    "migrate",
    "migrate_capabilities",
    "migrate_parameters",
    "mtree",
    "network",
    "numa",
    "pci",
    "pic",
    "profile",
    "qdm",
    "qom-tree",
    "qtree",
    "ramblock",
    "rdma",
    "registers",
    "replay",
    "rocker",
    "roms",
    "sev",
    "sgx",
    "snapshots",
    "spice",
    "stats",
    "sync-profile",
    "tlb",
    "tpm",
    "trace-events",
    "usb",
    "usbhost",
    "usernet",
    "uuid",
    "vcpu_dirty_limit",
    "via",
    "virtio",
    "vm-generation-id",
    "vnc",
];

/// Runs a command for people.
pub(crate) fn run(machine: &mut Machine, arguments: Arguments<'_>) -> Answer {
    let line = arguments.text("command-line").trim();
    let mut words = line.split_whitespace();
    let name = words.next().unwrap_or_default();
    let rest = words.collect::<Vec<_>>();
    let text = match (name, rest.as_slice()) {
        ("", _) => String::new(),
        ("info", ["status", ..]) => status(machine),
        ("info", ["name", ..]) => match &machine.name {
            Some(name) => format!("{name}\r\n"),
            None => String::new(),
        },
        ("info", ["version", ..]) => {
            let release = machine.build.release;
            format!("{release}\r\n")
        }
        ("info", ["uuid", ..]) => "00000000-0000-0000-0000-000000000000\r\n".to_owned(),
        ("info", [topic, ..]) if !TOPICS.contains(topic) => {
            format!("unknown command: '{line}'\r\n")
        }
        ("stop" | "s", []) => forward(machine, "stop"),
        ("cont" | "c", []) => forward(machine, "cont"),
        ("quit" | "q", []) => forward(machine, "quit"),
        ("system_reset" | "system_powerdown" | "system_wakeup", []) => forward(machine, name),
        _ if KNOWN.contains(&name) => {
            machine.note_unmodelled(&format!("human-monitor-command '{name}'"));
            String::new()
        }
        _ => format!("unknown command: '{line}'\r\n"),
    };
    Ok(Value::String(text))
}

fn status(machine: &mut Machine) -> String {
    let none = Map::new();
    let info = run_state::query_status(machine, Arguments(&none)).unwrap_or_else(|_| json!({}));
    let status = info["status"].as_str().unwrap_or_default().to_owned();
    match info["running"].as_bool() {
        Some(true) => "VM status: running\r\n".to_owned(),
        _ if status == "paused" => "VM status: paused\r\n".to_owned(),
        _ => format!("VM status: paused ({status})\r\n"),
    }
}

/// Runs the command of the same meaning.
fn forward(machine: &mut Machine, name: &str) -> String {
    let call = Call::new(name, Map::new());
    match commands::run(machine, &call, Arguments(&call.arguments)) {
        Ok(_) => String::new(),
        Err(error) => format!("Error: {}\r\n", error.desc),
    }
}
