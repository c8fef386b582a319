//! Every command of every release gives what its schema allows.

use qmp_message::{At, Flow, Visit, walk};
use qmp_schema::schema::TypeId;

use super::*;
use crate::build::releases;

/// What is wrong with a value of a type.
fn problem(build: &Build, ty: Option<TypeId>, value: &Value) -> Option<String> {
    let mut found = None;
    walk(build.server, ty, value, &mut |way: &[At<'_>], visit| {
        let is_wrong = match visit {
            Visit::Absent(_, member) => !member.optional,
            Visit::UnknownMember { .. }
            | Visit::UnknownValue(_)
            | Visit::UnknownBranch(_)
            | Visit::Misfit(_) => true,
            _ => false,
        };
        if is_wrong {
            found = Some(format!("{way:?}: {visit:?}"));
            return Flow::Break(());
        }
        Flow::Continue(())
    });
    found
}

/// Runs a command; what it answers and the events that it causes must be of the release.
fn run(machine: &mut Machine, name: &str, arguments: &Value) -> Result<Option<Value>, ErrorObject> {
    let arguments = arguments.as_object().cloned().unwrap_or_default();
    let result = machine.execute(machine.now, &Call::new(name, arguments));
    let build = machine.build;
    if let (Ok(Some(value)), Some(command)) = (&result, build.command(name)) {
        let problem = problem(build, command.returns, value);
        assert_eq!(problem, None, "{} {name}: {value}", build.release);
    }
    while let Some(event) = machine.next_event() {
        let of_release = build.event(&event.name).expect("the release has the event");
        let data = event.data.map(Value::Object).unwrap_or_default();
        if of_release.data.is_some() {
            let problem = problem(build, of_release.data, &data);
            assert_eq!(problem, None, "{} {}: {data}", build.release, event.name);
        }
    }
    result
}

/// What brings a machine into a state in which queries have something to tell.
const BUSY: &[(&str, &str)] = &[
    (
        "blockdev-add",
        r#"{"driver": "null-co", "node-name": "n0", "size": 1048576}"#,
    ),
    (
        "blockdev-add",
        r#"{"driver": "null-co", "node-name": "n1", "size": 1048576}"#,
    ),
    ("block-dirty-bitmap-add", r#"{"node": "n0", "name": "b"}"#),
    (
        "blockdev-mirror",
        r#"{"device": "n0", "target": "n1", "sync": "full", "job-id": "j"}"#,
    ),
    ("netdev_add", r#"{"type": "user", "id": "u"}"#),
    (
        "device_add",
        r#"{"driver": "virtio-net-pci", "id": "net", "netdev": "u"}"#,
    ),
    (
        "blockdev-add",
        r#"{"driver": "null-co", "node-name": "n2"}"#,
    ),
    (
        "device_add",
        r#"{"driver": "virtio-blk-pci", "id": "disk", "drive": "n2"}"#,
    ),
    (
        "device_add",
        r#"{"driver": "virtio-balloon-pci", "id": "balloon"}"#,
    ),
    ("object-add", r#"{"qom-type": "iothread", "id": "io"}"#),
    (
        "object-add",
        r#"{"qom-type": "memory-backend-ram", "id": "m", "size": 1048576}"#,
    ),
    (
        "device_add",
        r#"{"driver": "pc-dimm", "id": "dimm", "memdev": "m"}"#,
    ),
    ("migrate", r#"{"uri": "exec:cat"}"#),
];

#[test]
fn every_command_of_every_release_gives_what_its_schema_allows() {
    let mut commands = 0;
    for program in [
        Program::Emulator,
        Program::StorageDaemon,
        Program::GuestAgent,
    ] {
        for release in releases(program) {
            let mut options = MachineOptions::new(release.to_string());
            options.program = program;
            let mut machine = Machine::new(&options).expect("the release is known");
            let build = machine.build;
            for (name, arguments) in BUSY {
                let arguments = serde_json::from_str(arguments).expect("is JSON");
                // A release lacks some of them.
                let _ = run(&mut machine, name, &arguments);
            }
            machine.handle_timeout(Duration::from_secs(1));
            for command in build.commands() {
                let name = command.name.as_str();
                if matches!(name, "quit" | "device_add") {
                    continue;
                }
                let Some(arguments) = build.smallest.arguments(name) else {
                    continue;
                };
                // The release's own smallest message is never refused for its form.
                if let Err(error) = run(&mut machine, name, &arguments) {
                    let desc = error.desc;
                    let unknown = format!("The command {name} has not been found");
                    assert_ne!(desc, unknown, "{release}");
                }
                commands += 1;
            }
        }
    }
    assert!(commands > 4000, "only {commands} commands");
}

#[test]
fn what_a_release_lacks_is_refused() {
    let options = MachineOptions::new("6.2");
    let mut machine = Machine::new(&options).expect("the release is known");
    let call = Call::new("query-stats", Map::new());
    let error = machine.execute(Duration::ZERO, &call).unwrap_err();
    assert_eq!(error.desc, "The command query-stats has not been found");
    assert!(Machine::new(&MachineOptions::new("4.2")).is_err());
    let mut moxie = MachineOptions::new("7.2");
    moxie.target = "moxie".to_owned();
    assert!(Machine::new(&moxie).is_err());
}

#[test]
fn a_machine_is_small() {
    let options = MachineOptions::new("9.0");
    let machine = Machine::new(&options).expect("the release is known");
    // All heap memory of a new machine is in a few collections, which are empty or have one entry.
    assert!(size_of_val(&machine) < 4096, "{}", size_of_val(&machine));
}
