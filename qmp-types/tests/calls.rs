//! All commands and all events of the schemas, one after the other.
#![cfg(all(feature = "default", feature = "qga"))]

use std::collections::BTreeSet;

use qmp_types::{
    Command, CommandVisitor, DecodeErrorKind, EventSet, Timed, Timestamp, arguments,
    command_from_str, from_str, qga, qmp, request, to_string,
};
use serde_json::{Value, json};

const QMP: &str = include_str!("../src/generated/qmp/NAMES.txt");
const QGA: &str = include_str!("../src/generated/qga/NAMES.txt");

/// The names of a kind on the wire.
fn names(list: &'static str, kind: &str) -> Vec<&'static str> {
    let names = list.lines().filter_map(|line| {
        let (wire, rust) = line.split_once(" = ")?;
        let ident = rust.strip_prefix(kind)?.strip_prefix("::")?;
        // Members have a dot.
        (!ident.contains('.')).then_some(wire)
    });
    names.collect()
}

/// What is remarkable about a command.
#[derive(Debug, Default)]
struct Facts {
    needs_arguments: bool,
    silent: bool,
    early: bool,
    /// The text of the reply `{}`, encoded again.
    empty_reply: Option<String>,
}

struct Check(&'static str);

impl CommandVisitor for Check {
    type Output = Facts;

    fn visit<C: Command>(self) -> Facts {
        let name = self.0;
        assert_eq!(C::NAME, name);
        let mut facts = Facts {
            silent: !C::SUCCESS_RESPONSE,
            early: C::ALLOW_PRECONFIG,
            ..Facts::default()
        };
        match command_from_str::<C>(None) {
            Ok(command) => {
                assert_eq!(arguments(&command), "{}", "{name}");
                let id = json!(1);
                let sent = request(&command, Some(&id), false);
                assert_eq!(sent, format!("{{\"execute\":\"{name}\",\"id\":1}}"), "R20");
                assert_eq!(arguments(&command.clone()), "{}");
                assert!(!format!("{command:?}").is_empty(), "{name}");
            }
            Err(error) => {
                facts.needs_arguments = true;
                match error.kind() {
                    DecodeErrorKind::Missing { member } => assert!(!member.is_empty()),
                    other => panic!("{name}: {other:?}"),
                }
                assert_eq!((error.path().as_str(), error.offset()), ("", 0), "{name}");
            }
        }
        // Arguments of any type are an object or refused.
        for text in ["null", "[]", "7", "\"\"", "true", "", "{"] {
            assert!(command_from_str::<C>(Some(text)).is_err(), "{name}: {text}");
        }
        // A reply of any type fits or is refused with the right place; R28 for `{}`.
        for text in [
            "{}", "[]", "[{}]", "null", "7", "-1", "0.5", "\"x\"", "true",
        ] {
            match from_str::<C::Return>(text) {
                Ok(value) => {
                    let again = to_string(&value);
                    assert_eq!(from_str::<Value>(&again), from_str(text), "{name}");
                    assert_eq!(to_string(&value.clone()), again);
                    assert!(!format!("{value:?}").is_empty());
                    if text == "{}" {
                        facts.empty_reply = Some(again);
                    }
                }
                Err(error) => {
                    let fits = match error.kind() {
                        DecodeErrorKind::Type { .. } | DecodeErrorKind::OutOfRange { .. } => true,
                        DecodeErrorKind::Missing { .. } => text.contains("{}"),
                        _ => false,
                    };
                    assert!(fits, "{name}: {text}: {error}");
                    let element = if text == "[{}]" { "[0]" } else { "" };
                    assert!(["", element].contains(&&*error.path()), "{name}: {error}");
                }
            }
        }
        facts
    }
}

fn check(
    names: &[&'static str],
    visit: fn(&str, Check) -> Option<Facts>,
) -> Vec<(&'static str, Facts)> {
    let distinct: BTreeSet<_> = names.iter().collect();
    assert_eq!(distinct.len(), names.len());
    let facts = names.iter().map(|name| {
        let facts = visit(name, Check(name));
        (*name, facts.unwrap_or_else(|| panic!("there is no {name}")))
    });
    facts.collect()
}

fn those(all: &[(&'static str, Facts)], are: fn(&Facts) -> bool) -> Vec<&'static str> {
    let found = all.iter().filter(|(_, facts)| are(facts));
    found.map(|(name, _)| *name).collect()
}

#[test]
fn commands_of_qemu() {
    let names = names(QMP, "commands");
    assert!(names.len() >= 244, "only {}", names.len());
    let all = check(&names, qmp::visit_command::<Check>);
    assert!(those(&all, |facts| facts.silent).is_empty());
    let early = those(&all, |facts| facts.early);
    for name in ["qmp_capabilities", "query-version", "x-exit-preconfig"] {
        assert!(
            early.contains(&name),
            "{name} is allowed before the machine is built"
        );
    }
    assert!(!early.contains(&"device_del"));
    let needy = those(&all, |facts| facts.needs_arguments);
    assert!((80..200).contains(&needy.len()), "{}", needy.len());
    assert!(needy.contains(&"blockdev-add") && !needy.contains(&"query-block"));
    let nothing = those(&all, |facts| facts.empty_reply.is_some());
    assert!((80..200).contains(&nothing.len()), "{}", nothing.len());
    assert!(nothing.contains(&"cont") && !nothing.contains(&"query-status"));
}

// R33
#[test]
fn commands_of_the_guest_agent() {
    let names = names(QGA, "commands");
    assert!(names.len() >= 44, "only {}", names.len());
    let all = check(&names, qga::visit_command::<Check>);
    assert_eq!(
        those(&all, |facts| facts.silent),
        [
            "guest-shutdown",
            "guest-suspend-disk",
            "guest-suspend-hybrid",
            "guest-suspend-ram"
        ]
    );
}

#[test]
fn commands_that_there_are_not() {
    for name in [
        "",
        "Cont",
        "cont ",
        "query_block",
        "QueryBlock",
        "guest-ping",
        "\0",
    ] {
        assert!(qmp::visit_command(name, Check("")).is_none(), "{name}");
    }
    assert!(qga::visit_command("cont", Check("")).is_none());
}

// R22: those of 10.2.2.
#[test]
fn commands_that_may_overtake() {
    fn name<C: qmp_types::OobCommand>() -> &'static str {
        C::NAME
    }
    use qmp::commands::{MigratePause, MigrateRecover, QueryYank, Yank};
    assert_eq!(
        [
            name::<MigratePause>(),
            name::<MigrateRecover>(),
            name::<QueryYank>(),
            name::<Yank>()
        ],
        ["migrate-pause", "migrate-recover", "query-yank", "yank"]
    );
    let generated = concat!(env!("CARGO_MANIFEST_DIR"), "/src/generated/qmp");
    let mut found = 0;
    for folder in std::fs::read_dir(generated).expect("folder can be read") {
        let commands = folder.expect("can be read").path().join("commands.rs");
        let text = std::fs::read_to_string(commands).unwrap_or_default();
        found += text.matches("OobCommand for").count();
    }
    assert_eq!(found, 4);
}

/// Says of how many events the data has mandatory members.
fn check_events<E: EventSet>(names: &[&str]) -> usize {
    let mut needy = 0;
    for name in names {
        let event = E::of(name);
        assert_eq!(event.tag(), *name);
        assert!(!format!("{event:?}").starts_with("Unknown("), "{name}");
        let timestamp = Timestamp {
            seconds: -1,
            microseconds: -1,
        };
        let raw = qmp_types::RawEvent::new(*name, None, timestamp);
        match raw.decode::<E>() {
            Ok(timed) => {
                let expected = format!(
                    "{{\"timestamp\":{{\"seconds\":-1,\"microseconds\":-1}},\"event\":\"{name}\"}}"
                );
                assert_eq!(timed.to_message(), expected);
                assert_eq!(timed.clone().to_message(), expected);
            }
            Err(error) => {
                needy += 1;
                assert!(
                    matches!(error.kind(), DecodeErrorKind::Missing { .. }),
                    "{name}: {error}"
                );
                assert_eq!(error.path(), "data");
            }
        }
    }
    let unknown = Timed {
        event: E::of("NO_SUCH_EVENT"),
        timestamp: Timestamp {
            seconds: 0,
            microseconds: 0,
        },
    };
    assert!(
        unknown
            .to_message()
            .ends_with(r#""event":"NO_SUCH_EVENT"}"#),
        "R38"
    );
    needy
}

#[test]
fn events_of_qemu() {
    let names = names(QMP, "events");
    assert!(names.len() >= 57, "only {}", names.len());
    let needy = check_events::<qmp::AnyEvent>(&names);
    assert!((30..names.len()).contains(&needy), "{needy}");
    assert!(names.contains(&"SHUTDOWN"));
}

#[test]
fn events_of_the_guest_agent() {
    assert_eq!(check_events::<qga::AnyEvent>(&names(QGA, "events")), 0);
}
