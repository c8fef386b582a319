//! Recorded sessions of real servers, sent to the simulated one of their release: each reply has the same type and members.

mod real;

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use qmp_sim::{Call, GuestProgram, LinkAction, LinkEvent, Machine, MachineOptions, Program};
use qmp_testing::needs;
use serde_json::{Value, json};

use real::compare::{Outcome, compare};

/// The sessions, with what was simulated: the target, and whether it began paused.
const SESSIONS: &[(&str, Program, &str, bool)] = &[
    ("x86_64-q35", Program::Emulator, "x86_64", true),
    ("x86_64-pc-events", Program::Emulator, "x86_64", false),
    (
        "x86_64-migrate-postcopy-source",
        Program::Emulator,
        "x86_64",
        true,
    ),
    ("arm-virt", Program::Emulator, "aarch64", true),
    ("storage-daemon", Program::StorageDaemon, "x86_64", false),
    ("qemu-ga", Program::GuestAgent, "x86_64", false),
];

/// The commands of sessions whose replies differ for a reason: `SESSION<tab>COMMAND<tab>REASON` a line.
const EXPLAINED: &str = include_str!("real/recorded.tsv");

struct Sent {
    command: String,
    arguments: Value,
    id: Option<Value>,
    is_out_of_band: bool,
}

/// The commands of a session with their replies, in the order of the replies.
fn exchanges(text: &[u8]) -> Vec<(Sent, Outcome)> {
    let text: Vec<u8> = text.iter().copied().filter(|byte| *byte != 0xFF).collect();
    let mut open: VecDeque<Sent> = VecDeque::new();
    let mut exchanges = Vec::new();
    for message in serde_json::Deserializer::from_slice(&text).into_iter::<Value>() {
        let Ok(Value::Object(mut message)) = message else {
            continue;
        };
        let id = message.remove("id");
        let out_of_band = message.remove("exec-oob");
        let is_out_of_band = out_of_band.is_some();
        if let Some(Value::String(command)) = out_of_band.or_else(|| message.remove("execute")) {
            let arguments = message.remove("arguments").unwrap_or_else(|| json!({}));
            open.push_back(Sent {
                command,
                arguments,
                id,
                is_out_of_band,
            });
            continue;
        }
        let result = match (message.remove("return"), message.remove("error")) {
            (Some(value), _) => Ok(value),
            (None, Some(error)) => {
                let text = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
                Err((text("class"), text("desc")))
            }
            (None, None) => continue,
        };
        if let Some(at) = open.iter().position(|sent| sent.id == id) {
            exchanges.extend(open.remove(at).map(|sent| (sent, result)));
        }
    }
    exchanges
}

/// Whether a migration reaches the other machine: port 1 is closed.
fn answered(address: &str) -> LinkEvent {
    if address.ends_with(":1") {
        let desc = "Failed to connect to '127.0.0.1:1': Connection refused";
        LinkEvent::Failed(desc.to_owned())
    } else {
        LinkEvent::Connected
    }
}

/// What the real servers were given on their command lines.
fn prepared(session: &str) -> Vec<(&'static str, Value)> {
    let device = |driver: &str, id: &str| ("device_add", json!({"driver": driver, "id": id}));
    match session {
        "x86_64-q35" => vec![
            device("virtio-balloon-pci", "balloon0"),
            device("virtio-scsi-pci", "scsi0"),
            device("pcie-root-port", "rp0"),
        ],
        "x86_64-pc-events" => vec![device("virtio-scsi-pci", "scsi0")],
        "storage-daemon" => vec![
            ("object-add", json!({"qom-type": "iothread", "id": "io0"})),
            ("object-add", json!({"qom-type": "iothread", "id": "io1"})),
            (
                "blockdev-add",
                json!({"driver": "file", "node-name": "f0", "filename": "/tmp/s/qsd.img"}),
            ),
        ],
        _ => Vec::new(),
    }
}

#[test]
fn recorded_sessions_are_answered_alike() {
    let Some(shared) = needs::shared() else {
        return;
    };
    let explained: Vec<Vec<&str>> = EXPLAINED
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let is_explained = |session: &str, command: &str| {
        explained
            .iter()
            .any(|entry| entry[..2] == [session, command] || entry[..2] == ["*", command])
    };
    let (mut compared, mut alike, mut unexplained) = (0, 0, 0);
    let mut reasons: BTreeMap<String, String> = BTreeMap::new();
    for (session, program, target, paused) in SESSIONS {
        let path = shared.join("wire/11.1.3").join(format!("{session}.rec"));
        let text = std::fs::read(&path).expect("it is there");
        let mut options = MachineOptions::new("11.1.3");
        options.program = *program;
        (*target).clone_into(&mut options.target);
        options.paused = *paused;
        options.name = session.starts_with("x86").then(|| "corpus".to_owned());
        for file in ["/tmp/s/qsd.img", "/tmp/s/evd.img", "/tmp/s/x86.img"] {
            options
                .images
                .push((file.to_owned(), 64 << 20, "raw".to_owned()));
        }
        for path in ["/bin/echo", "/bin/sh", "/bin/cat", "/bin/true"] {
            options.programs.push(GuestProgram::new(path));
        }
        let mut machine = Machine::new(&options).expect("the release is known");
        let mut now = Duration::ZERO;
        let mut pids: BTreeMap<String, Value> = BTreeMap::new();
        for (command, arguments) in prepared(session) {
            let arguments = arguments.as_object().cloned().unwrap_or_default();
            let prepared = machine.execute(now, &Call::new(command, arguments));
            prepared.unwrap_or_else(|error| panic!("{session} {command}: {}", error.desc));
        }
        for (sent, real) in exchanges(&text) {
            if sent.command == "qmp_capabilities" {
                continue;
            }
            now += Duration::from_millis(200);
            machine.handle_timeout(now);
            // What is malformed never reaches a machine.
            let Value::Object(mut arguments) = sent.arguments.clone() else {
                continue;
            };
            if let Some(ours) = arguments
                .get("pid")
                .and_then(|pid| pids.get(&pid.to_string()))
            {
                arguments.insert("pid".to_owned(), ours.clone());
            }
            let mut call = Call::new(sent.command.clone(), arguments);
            call.is_out_of_band = sent.is_out_of_band;
            let result = machine.execute(now, &call);
            let ours = result
                .map(Option::unwrap_or_default)
                .map_err(|error| (error.class.to_string(), error.desc));
            machine.handle_timeout(now);
            while machine.next_event().is_some() {}
            while let Some(action) = machine.next_link_action() {
                if let LinkAction::Connect(address) = action {
                    machine.link_event(now, &answered(&address));
                }
            }
            if let (Ok(real), Ok(ours)) = (&real, &ours)
                && sent.command == "guest-exec"
            {
                pids.insert(real["pid"].to_string(), ours["pid"].clone());
            }
            compared += 1;
            match compare(&real, &ours, true) {
                None => alike += 1,
                Some(_) if is_explained(session, &sent.command) => {}
                Some(difference) => {
                    unexplained += 1;
                    let line = format!(
                        "{session} {} {}: {difference}",
                        sent.command, sent.arguments
                    );
                    reasons
                        .entry(format!("{session} {} {difference}", sent.command))
                        .or_insert(line);
                }
            }
        }
    }
    for line in reasons.values() {
        println!("{}", line.chars().take(400).collect::<String>());
    }
    println!("{compared} replies, {alike} alike, {unexplained} unexplained");
    assert_eq!(unexplained, 0);
    assert!(alike > 300, "only {alike} replies are alike");
}
