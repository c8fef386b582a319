//! Simulations from bytes to bytes: faults, seeds, recordings and agents.

use std::time::{Duration, Instant};

use qmp_sim::{
    Fault, FaultKind, GuestProgram, MachineOptions, Program, Replay, Simulation, SimulationOptions,
};

fn start(faults: &[&str], seed: u64) -> Simulation {
    let mut options = SimulationOptions::new(MachineOptions::new("10.0"));
    options.faults = faults
        .iter()
        .map(|fault| fault.parse().expect("is a fault"))
        .collect();
    options.seed = seed;
    options.record = true;
    Simulation::new(options, Instant::now()).expect("the release is known")
}

/// Sends lines to a new connection and lets time pass; gives what comes back.
fn talk(simulation: &mut Simulation, lines: &[&str]) -> String {
    let mut now = Duration::ZERO;
    let client = simulation.connect(now);
    let mut output = Vec::new();
    let mut lines = lines.iter();
    for _ in 0..3000 {
        let bytes = simulation.output(client).to_vec();
        if !bytes.is_empty() {
            simulation.mark_sent(client, bytes.len());
            output.extend_from_slice(&bytes);
            continue;
        }
        if simulation.is_closed(client) {
            break;
        }
        if simulation.wants_input(client)
            && let Some(line) = lines.next()
        {
            simulation.receive(client, now, line.as_bytes(), 0);
            continue;
        }
        match simulation.next_timeout() {
            Some(at) if at < Duration::from_secs(20) => now = now.max(at),
            _ => break,
        }
        simulation.handle_timeout(now);
    }
    String::from_utf8(output).expect("is text")
}

const NEGOTIATION: &str = r#"{"execute": "qmp_capabilities"}"#;
const STATUS: &str = r#"{"execute": "query-status", "id": 7}"#;

/// The names of events, and `ok` and the class for replies.
fn outline(output: &str) -> Vec<String> {
    let messages = output.lines().map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).expect("is JSON");
        let event = message["event"].as_str();
        let class = message["error"]["class"].as_str();
        event
            .or(class)
            .unwrap_or(if message["QMP"].is_object() {
                "greeting"
            } else {
                "ok"
            })
            .to_owned()
    });
    messages.collect()
}

#[test]
fn each_fault_does_what_it_says() {
    let run = |fault: &str, lines: &[&str]| {
        let mut all = vec![NEGOTIATION];
        all.extend_from_slice(lines);
        talk(&mut start(&[fault], 0), &all)
    };
    assert_eq!(run("silent", &[STATUS]), "");
    assert_eq!(
        outline(&run("greets-late", &[STATUS])),
        ["greeting", "ok", "ok"]
    );
    assert_eq!(
        outline(&run("byte-by-byte", &[STATUS])),
        ["greeting", "ok", "ok"]
    );
    assert_eq!(
        outline(&run("freezes=2", &[STATUS, STATUS])),
        ["greeting", "ok", "ok"]
    );
    assert_eq!(
        outline(&run("stops-reading", &[STATUS, STATUS])),
        ["greeting", "ok", "ok"]
    );
    assert_eq!(
        outline(&run("loses-reply", &[STATUS, STATUS])),
        ["greeting", "ok", "ok"]
    );
    assert!(!run("drops-id", &[STATUS]).contains("\"id\""));
    let torn = run("dies-in-reply=query-status", &[STATUS]);
    let last = torn.lines().last().unwrap_or_default();
    assert!(
        last.starts_with("{\"return\"") && !last.ends_with('}'),
        "{last}"
    );
    for (fault, class) in [
        ("refuses-generic", "GenericError"),
        ("refuses-command-not-found", "CommandNotFound"),
        ("refuses-device-not-active", "DeviceNotActive"),
        ("refuses-device-not-found", "DeviceNotFound"),
        ("refuses-kvm-missing-cap", "KVMMissingCap"),
        ("refuses-unknown-class", "XLaterClass"),
    ] {
        assert_eq!(
            outline(&run(fault, &[STATUS, STATUS])),
            ["greeting", "ok", class, "ok"]
        );
    }
    assert!(run("unknown-members", &[STATUS]).contains("x-later"));
    assert_eq!(
        outline(&run("unknown-events", &[STATUS])),
        ["greeting", "ok", "X_LATER_EVENT", "ok"]
    );
    assert_eq!(outline(&run("floods", &[STATUS])).len(), 1003);
    let stop = r#"{"execute": "stop"}"#;
    assert_eq!(
        outline(&run("drops-id=9", &[stop])),
        ["greeting", "ok", "STOP", "ok"]
    );
    assert_eq!(
        outline(&run("events-last", &[stop])),
        ["greeting", "ok", "ok", "STOP"]
    );
    let unplug = [
        r#"{"execute": "device_add", "arguments": {"driver": "e1000", "id": "e"}}"#,
        r#"{"execute": "device_del", "arguments": {"id": "e"}}"#,
    ];
    assert_eq!(
        outline(&run("drops-id=9", &unplug))
            .last()
            .map(String::as_str),
        Some("DEVICE_DELETED")
    );
    assert_eq!(
        outline(&run("loses-device-deleted", &unplug)),
        ["greeting", "ok", "ok", "ok"]
    );
    assert_eq!(
        outline(&run("repeats-device-deleted", &unplug))[4..],
        ["DEVICE_DELETED"; 2]
    );
    let mut restarting = start(&["restarts"], 0);
    assert_eq!(
        outline(&talk(&mut restarting, &[NEGOTIATION, STATUS])),
        ["greeting", "ok"]
    );
    assert!(restarting.has_ended() && restarting.restart());
    assert_eq!(
        outline(&talk(&mut restarting, &[NEGOTIATION, STATUS])),
        ["greeting", "ok", "ok"]
    );
    let mut once = start(&["greets-once"], 0);
    assert_eq!(
        outline(&talk(&mut once, &[NEGOTIATION])),
        ["greeting", "ok"]
    );
    assert_eq!(talk(&mut once, &[NEGOTIATION]), "");
}

#[test]
fn every_fault_can_be_named() {
    for kind in FaultKind::ALL {
        let fault: Fault = kind.name().parse().expect("is a fault");
        assert_eq!(fault, Fault::new(*kind));
        let at: Fault = format!("{}=3", kind.name()).parse().expect("is a fault");
        assert_eq!(at.to_string(), format!("{}=3", kind.name()));
    }
    assert!("no-such-fault".parse::<Fault>().is_err());
}

#[test]
fn the_same_seed_gives_the_same_transcript() {
    let lines: Vec<String> = std::iter::once(NEGOTIATION.to_owned())
        .chain((0..40).map(|id| format!(r#"{{"execute": "query-status", "id": {id}}}"#)))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let run = |seed| {
        talk(
            &mut start(&["refuses-generic=random", "unknown-events=random"], seed),
            &lines,
        )
    };
    assert_eq!(run(1), run(1));
    assert_ne!(run(1), run(2));
    assert!(run(1).contains("X_LATER_EVENT") && run(1).contains("simulated"));
}

#[test]
fn a_recorded_session_is_replayed() {
    let lines = [
        NEGOTIATION,
        STATUS,
        r#"{"execute": "stop"}"#,
        STATUS,
        r#"{"execute": "device_add", "arguments": {"driver": "e1000", "id": "e"}}"#,
        r#"{"execute": "device_del", "arguments": {"id": "e"}}"#,
        r#"{"execute": "device_del", "arguments": {"id": "f"}}"#,
    ];
    let mut recorded = start(&[], 0);
    let first = talk(&mut recorded, &lines);
    let recording = recorded.take_recording();
    let mut options = SimulationOptions::new(MachineOptions::new("11.1"));
    options.replay = Some(Replay::parse(recording.as_bytes()).expect("is a recording"));
    let mut replayed = Simulation::new(options, Instant::now()).expect("the release is known");
    let second = talk(&mut replayed, &lines);
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&first), sorted(&second));
    assert!(Replay::parse(b"{").is_err() && Replay::parse(b"").is_err());
}

#[test]
fn an_agent_has_files_and_programs() {
    let mut machine = MachineOptions::new("10.0");
    machine.program = Program::GuestAgent;
    machine.files = vec![("/etc/motd".to_owned(), b"hello".to_vec())];
    let mut echo = GuestProgram::new("/bin/echo");
    echo.output = Some(b"hello".to_vec());
    machine.programs = vec![echo];
    let options = SimulationOptions::new(machine);
    let mut simulation = Simulation::new(options, Instant::now()).expect("the release is known");
    let output = talk(
        &mut simulation,
        &[
            r#"{"execute": "guest-sync", "arguments": {"id": 5}}"#,
            r#"{"execute": "guest-file-open", "arguments": {"path": "/etc/motd"}}"#,
            r#"{"execute": "guest-file-read", "arguments": {"handle": 1000}}"#,
            r#"{"execute": "guest-file-close", "arguments": {"handle": 1000}}"#,
            r#"{"execute": "guest-file-read", "arguments": {"handle": 1000}}"#,
            r#"{"execute": "guest-exec", "arguments": {"path": "/bin/echo", "capture-output": true}}"#,
            r#"{"execute": "guest-exec-status", "arguments": {"pid": 100}}"#,
            r#"{"execute": "guest-shutdown"}"#,
        ],
    );
    let lines: Vec<&str> = output.lines().collect();
    assert_eq!(lines[0], r#"{"return": 5}"#);
    assert!(
        lines[2].contains(r#""buf-b64": "aGVsbG8=""#),
        "{}",
        lines[2]
    );
    assert!(
        lines[4].contains("handle '1000' has not been found"),
        "{}",
        lines[4]
    );
    assert!(
        lines[6].contains(r#""out-data": "aGVsbG8=""#),
        "{}",
        lines[6]
    );
    // A command that shuts down has no reply.
    assert_eq!(lines.len(), 7);
}

/// Thousands of machines fit into a process: they share what they know of their release.
#[test]
fn a_machine_with_a_client_is_small() {
    const MOST: u64 = 32 << 10;
    let mut first = start(&[], 0);
    talk(&mut first, &[NEGOTIATION, STATUS]);
    let mut machine = None;
    let allocated = allocation_counter::measure(|| {
        let options = SimulationOptions::new(MachineOptions::new("10.0"));
        let mut second = Simulation::new(options, Instant::now()).expect("the release is known");
        talk(&mut second, &[NEGOTIATION, STATUS]);
        machine = Some(second);
    });
    assert!(machine.is_some());
    let kept = u64::try_from(allocated.bytes_current).expect("it keeps something");
    let whole = kept + size_of::<Simulation>() as u64;
    assert!(whole < MOST, "{whole} bytes");
}
