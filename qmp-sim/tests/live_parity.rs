//! Generated messages, valid and not, to a real server and to the simulated one of its release: the same refusals, and replies of
//! the same shape.

mod real;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use qmp_history::introspect::infer;
use qmp_history::snapshot;
use qmp_message::{Server, Smallest};
use qmp_schema::Schema;
use qmp_sim::{Call, Guest, Machine, MachineOptions};
use qmp_testing::places::faults;
use serde_json::{Value, json};

use real::Real;
use real::compare::{Outcome, compare};

/// How many walks into each command the messages come from.
const WALKS: usize = 220;

/// How many messages there are at least.
const LEAST: usize = 10_000;

/// The real server: as the simulated one, it has no devices but those of its board.
const OPTIONS: [&str; 10] = [
    "-M",
    "pc",
    "-m",
    "128",
    "-S",
    "-display",
    "none",
    "-nodefaults",
    "-qmp",
    "unix:qmp.sock,server=on,wait=off",
];

/// The differences that have a reason: `COMMAND<tab>WORDS<tab>REASON` a line, where the words are in the difference.
const EXPLAINED: &str = include_str!("real/explained.tsv");

/// What is not sent, because it ends the server, stops it for long, or reaches out of its folder.
const NEVER: [&str; 12] = [
    "quit",
    "x-query-virtio-status",
    "x-exit-preconfig",
    "qmp_capabilities",
    "human-monitor-command",
    "migrate",
    "migrate-incoming",
    "migrate-recover",
    "cont",
    "xen-load-devices-state",
    "xen-colo-do-checkpoint",
    "query-cpu-model-expansion",
];

/// A state in which there is something to find.
const STATE: &[(&str, &str)] = &[
    (
        "blockdev-add",
        r#"{"driver": "null-co", "node-name": "n0", "size": 1048576}"#,
    ),
    (
        "blockdev-add",
        r#"{"driver": "null-co", "node-name": "n1", "size": 1048576}"#,
    ),
    (
        "blockdev-add",
        r#"{"driver": "raw", "node-name": "r0", "file": "n0"}"#,
    ),
    ("block-dirty-bitmap-add", r#"{"node": "n1", "name": "b"}"#),
    (
        "netdev_add",
        r#"{"type": "hubport", "id": "u", "hubid": 0}"#,
    ),
    ("object-add", r#"{"qom-type": "iothread", "id": "io"}"#),
    (
        "object-add",
        r#"{"qom-type": "memory-backend-ram", "id": "m", "size": 1048576}"#,
    ),
    (
        "chardev-add",
        r#"{"id": "c", "backend": {"type": "null", "data": {}}}"#,
    ),
    (
        "blockdev-add",
        r#"{"driver": "null-co", "node-name": "n2", "size": 1048576}"#,
    ),
    (
        "device_add",
        r#"{"driver": "virtio-blk-pci", "id": "disk", "drive": "n2"}"#,
    ),
    (
        "device_add",
        r#"{"driver": "virtio-balloon-pci", "id": "balloon"}"#,
    ),
];

fn simulated(machine: &mut Machine, command: &str, arguments: &Value) -> Outcome {
    let now = Duration::from_secs(1);
    let arguments = arguments.as_object().cloned().unwrap_or_default();
    let result = machine.execute(now, &Call::new(command, arguments));
    machine.handle_timeout(now);
    while machine.next_event().is_some() {}
    result
        .map(Option::unwrap_or_default)
        .map_err(|error| (error.class.to_string(), error.desc))
}

/// Both servers, in the same state.
struct Pair {
    real: Real,
    ours: Machine,
}

impl Pair {
    /// `None` if there is no real one.
    fn start() -> Option<Self> {
        let real = Real::start("qemu-system-x86_64", &OPTIONS)?;
        if !real.release.starts_with('1') {
            // Older releases refuse the same with other words, and crash at more of these messages.
            let reason = format_args!("QEMU {} is older than 10.0", real.release);
            qmp_testing::needs::skip(reason);
            return None;
        }
        let mut options = MachineOptions::new(real.release.clone());
        options.paused = true;
        options.guest = Guest::Silent;
        let Ok(ours) = Machine::new(&options) else {
            let reason = format_args!("there is no snapshot of QEMU {}", real.release);
            qmp_testing::needs::skip(reason);
            return None;
        };
        let mut pair = Self { real, ours };
        for (command, arguments) in STATE {
            let arguments = serde_json::from_str(arguments).expect("is JSON");
            let (real, ours) = pair.run(command, &arguments);
            let difference = compare(&real.expect("it goes on"), &ours, true);
            assert_eq!(difference, None, "{command} {arguments}");
        }
        Some(pair)
    }

    fn run(&mut self, command: &str, arguments: &Value) -> (Option<Outcome>, Outcome) {
        let real = self.real.run(command, arguments);
        (real, simulated(&mut self.ours, command, arguments))
    }
}

fn schema_of(release: &str) -> Schema {
    let file = format!("releases/qmp-{release}.json");
    let text = qmp_releases::read(&file).expect("the release is known");
    snapshot::to_schema(&file, &text)
        .expect("is a snapshot")
        .schema
}

/// The smallest message of every command, and then others, each once.
fn messages(schema: &Schema, smallest: &Smallest<'_>) -> Vec<(String, Value)> {
    let commands = schema.commands().map(|(_, command)| command.name.clone());
    let first = commands.filter_map(|name| Some((name.clone(), smallest.arguments(&name)?)));
    let mut messages: Vec<(String, Value)> = first.collect();
    for fault in faults(smallest, WALKS) {
        for arguments in [Some(fault.valid), fault.invalid].into_iter().flatten() {
            messages.push((fault.command.clone(), arguments));
        }
    }
    let mut seen = BTreeSet::new();
    messages.retain(|(command, arguments)| {
        !NEVER.contains(&command.as_str()) && seen.insert(format!("{command} {arguments}"))
    });
    messages
}

#[test]
fn the_simulator_answers_as_the_emulator() {
    let Some(mut pair) = Pair::start() else {
        return;
    };
    let schema = schema_of(&pair.real.release);
    let (real, ours) = pair.run("query-qmp-schema", &json!({}));
    let [real, ours] = [real.expect("it goes on"), ours].map(|answer| {
        let answer = answer.expect("it has a schema");
        infer(&schema, &answer)
            .expect("it is of this release")
            .defines
    });
    assert_eq!(real, ours);
    let smallest = Smallest::new(Server::built_with(&schema, &real));
    let explained: Vec<Vec<&str>> = EXPLAINED
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let is_explained = |command: &str, difference: &str| {
        explained
            .iter()
            .any(|entry| entry[0] == command && difference.contains(entry[1]))
    };
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let messages = messages(&schema, &smallest);
    for (command, arguments) in &messages {
        let (real, ours) = pair.run(command, arguments);
        let difference = match &real {
            Some(real) => compare(real, &ours, true),
            None => Some("the real one ends".to_owned()),
        };
        if real.is_none() {
            pair = Pair::start().expect("it was there before");
        }
        if let Some(difference) = difference {
            let all = found.entry(command.clone()).or_default();
            all.push(format!("{arguments}: {difference}"));
        }
    }
    let mut unexplained = 0;
    let mut count = 0;
    for (command, differences) in &found {
        count += differences.len();
        let open = differences
            .iter()
            .filter(|difference| !is_explained(command, difference));
        let open: Vec<&String> = open.collect();
        unexplained += open.len();
        for difference in open.iter().take(5) {
            let shown: String = difference.chars().take(300).collect();
            println!("{command} {shown}");
        }
    }
    let sent = messages.len();
    println!("{sent} messages, {count} differences, {unexplained} of them unexplained");
    assert_eq!(unexplained, 0);
    assert!(sent > LEAST, "only {sent} messages");
}
