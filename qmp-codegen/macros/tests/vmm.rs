//! A user's schema: that of a virtual machine monitor with its own commands and events.

#![deny(warnings, missing_docs)]

use qmp_types::{
    Command, CommandVisitor, Enumeration, Message, OobCommand, Timed, Timestamp, arguments,
    command_from_str, from_str, request, same, to_string,
};
use serde_json::{Value, json};

/// Commands, events and types of the machine monitor.
pub mod vmm {
    qmp_macros::schema!("tests/schemas/vmm.json");
}

use vmm::commands::{DevicePlug, QueryVm, VmKill, VmStart};
use vmm::types::{Burst, Device, DeviceBranch, Disk, Net, Rate, VmInfo, VmState};
use vmm::{AnyEvent, events, visit_command};

#[test]
fn requests_are_built_with_new_and_setters() {
    let disk = Disk::new("/a.img").read_only(true).rate(1_000_u64);
    let plug = DevicePlug::from(Device::new(disk, "d0").pci_slot(3));
    let text = concat!(
        r#"{"execute":"device-plug","arguments":{"kind":"disk","id":"d0","pci-slot":3,"#,
        r#""path":"/a.img","read-only":true,"rate":1000},"id":1}"#
    );
    assert_eq!(request(&plug, Some(&json!(1)), false), text);
    // The members of the union are those of the command.
    let same_plug = DevicePlug::new(Net::new("tap0").mac("52:54:00:12:34:56"), "n0");
    assert_eq!(
        arguments(&same_plug),
        r#"{"kind":"net","id":"n0","tap":"tap0","mac":"52:54:00:12:34:56"}"#
    );
    let rng = Device::new(DeviceBranch::Rng, "r0");
    assert_eq!(to_string(&rng), r#"{"kind":"rng","id":"r0"}"#);
    assert_eq!(
        request(&VmStart::new(), None, false),
        r#"{"execute":"vm-start"}"#
    );
    assert_eq!(
        request(&VmKill::new(), None, true),
        r#"{"exec-oob":"vm-kill"}"#
    );
}

#[expect(deprecated, reason = "it is what is tested")]
#[test]
fn what_is_deprecated_says_so() {
    let resize = vmm::commands::VmResize::new().vcpus(2);
    assert_eq!(arguments(&resize), r#"{"vcpus":2}"#);
}

#[test]
fn facts_of_commands() {
    fn oob<C: OobCommand>() -> (&'static str, bool) {
        (C::NAME, C::SUCCESS_RESPONSE)
    }
    assert_eq!(oob::<VmKill>(), ("vm-kill", false));
    assert_eq!(
        (QueryVm::NAME, QueryVm::SUCCESS_RESPONSE),
        ("query-vm", true)
    );
}

#[test]
fn values_round_trip() {
    let text = concat!(
        r#"{"name":"a","state":"paused","vcpus":2,"memory":18446744073709551615,"devices":["#,
        r#"{"kind":"disk","id":"d0","path":"p","rate":null},"#,
        r#"{"kind":"disk","id":"d1","path":"p","rate":{"first":1,"steady":2}},"#,
        r#"{"kind":"rng","id":"r0"}]}"#
    );
    let info: VmInfo = from_str(text).expect("decodes");
    assert_eq!((info.state.clone(), info.balloon), (VmState::Paused, None));
    match &info.devices[0].kind {
        DeviceBranch::Disk(disk) => assert!(matches!(disk.rate, Some(Rate::Unlimited))),
        other => panic!("{other:?}"),
    }
    match &info.devices[1].kind {
        DeviceBranch::Disk(disk) => {
            let burst = Rate::from(Burst::new(1, 2));
            assert!(same(&disk.rate, &Some(burst)));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(to_string(&info), text);
    assert_eq!(to_string(&info.clone()), text);
    // The same through serde.
    let tree: Value = serde_json::to_value(&info).expect("to a tree");
    assert_eq!(tree["memory"], json!(u64::MAX));
    let again: VmInfo = serde_json::from_value(tree).expect("from a tree");
    assert!(same(&info, &again));
}

// R38
#[test]
fn what_the_schema_does_not_have_is_kept() {
    let state: VmState = from_str("\"dreaming\"").expect("decodes");
    assert_eq!(state, VmState::Unknown("dreaming".into()));
    assert_eq!(state.as_str(), "dreaming");
    let text = r#"{"kind":"gpu","id":"g0","cores":[1,{"a":null}]}"#;
    let device: Device = from_str(text).expect("decodes");
    assert!(matches!(&device.kind, DeviceBranch::Unknown(branch) if branch.tag == "gpu"));
    assert_eq!(to_string(&device), text);
    let rate: Rate = from_str("[1]").expect("decodes");
    assert!(matches!(rate, Rate::Unknown(_)));
}

#[test]
fn errors_say_where() {
    let error = from_str::<VmInfo>(r#"{"name":"a","state":"paused","vcpus":256}"#);
    assert_eq!(
        error.expect_err("too many").to_string(),
        "vcpus: 256 does not fit uint8 (at byte 37)"
    );
}

/// Both ends of an event.
#[test]
fn events_go_from_server_to_client() {
    let event = events::VmStateChanged::new(VmState::Running);
    let timed = Timed {
        event: AnyEvent::VmStateChanged(event),
        timestamp: Timestamp {
            seconds: 1,
            microseconds: 2,
        },
    };
    let text = timed.to_message();
    assert_eq!(
        text,
        concat!(
            r#"{"timestamp":{"seconds":1,"microseconds":2},"event":"VM_STATE_CHANGED","#,
            r#""data":{"state":"running"}}"#
        )
    );
    let Ok(Message::Event(raw)) = Message::parse(&text) else {
        panic!("{text}");
    };
    match raw.decode::<AnyEvent>().expect("decodes").event {
        AnyEvent::VmStateChanged(event) => assert_eq!(event.state, VmState::Running),
        other => panic!("{other:?}"),
    }
    let text = text.replace("VM_STATE_CHANGED", "VM_DREAMS");
    let Ok(Message::Event(raw)) = Message::parse(&text) else {
        panic!("{text}");
    };
    match raw.decode::<AnyEvent>().expect("decodes").event {
        AnyEvent::Unknown(event) => {
            assert_eq!(event.tag, "VM_DREAMS");
            assert_eq!(event.members.get("state"), Some(&json!("running")));
        }
        other => panic!("{other:?}"),
    }
}

/// A server finds the type of a command by its name.
#[test]
fn commands_are_found_by_name() {
    struct Serve<'a>(&'a str);

    impl CommandVisitor for Serve<'_> {
        type Output = Result<String, String>;

        fn visit<C: Command>(self) -> Self::Output {
            let command: C = command_from_str(Some(self.0)).map_err(|error| error.to_string())?;
            Ok(format!("{} {}", C::NAME, arguments(&command)))
        }
    }

    let serve = |name: &str, arguments: &str| visit_command(name, Serve(arguments));
    assert_eq!(serve("query-vm", "{}"), Some(Ok("query-vm {}".to_owned())));
    assert_eq!(
        serve("device-plug", r#"{"tap":"t","id":"n","kind":"net"}"#),
        Some(Ok(
            r#"device-plug {"kind":"net","id":"n","tap":"t"}"#.to_owned()
        ))
    );
    assert_eq!(
        serve("device-plug", r#"{"id":"n","kind":"net"}"#),
        Some(Err("member 'tap' is missing (at byte 0)".to_owned()))
    );
    assert_eq!(serve("query-status", "{}"), None);
}
