//! What a server sends costs what its size is, and not the square of it, whatever it is like. It is counted in
//! instructions, since none of this allocates for each step.
#![cfg(feature = "default")]

use std::fmt::Write;

use qmp_testing::growth::{instructions, is_linear};
use qmp_types::qmp::commands::{BlockdevAdd, DeviceAdd};
use qmp_types::qmp::types::SchemaInfo;
use qmp_types::qmp::{AnyEvent, visit_command};
use qmp_types::transcript::replay;
use qmp_types::{Release, Support, command_from_str};

/// Does something of a size.
type Work = fn(usize);

const WORK: &str = "QMP_TYPES_WORK";
const SMALL: usize = 500;
const FACTOR: usize = 8;

/// A session with replies to all of its commands.
fn session(count: usize, order: impl Iterator<Item = usize>) {
    let mut text = String::new();
    for id in 0..count {
        let _ = writeln!(text, "{{\"execute\": \"cont\", \"id\": {id}}}");
    }
    for id in order {
        let _ = writeln!(text, "{{\"return\": {{}}, \"id\": {id}}}");
    }
    let replayed = replay::<AnyEvent>(&text, visit_command).expect("a transcript");
    assert_eq!((replayed.replies, replayed.failures.len()), (count, 0));
}

/// An object with members that the types do not know.
fn unknown_members(count: usize) {
    let members: String = (0..count).fold(String::new(), |mut text, index| {
        let _ = write!(text, ", \"x{index}\": {index}");
        text
    });
    let text = format!(
        "{{\"execute\": \"query-status\"}}\n\
         {{\"return\": {{\"status\": \"running\", \"running\": true{members}}}}}"
    );
    let replayed = replay::<AnyEvent>(&text, visit_command).expect("a transcript");
    assert_eq!((replayed.notes.len(), replayed.failures.len()), (count, 0));
}

/// The arguments for a chain of unions, of which each is the branch of the one before.
fn chain_of_unions(count: usize) {
    let mut infos = vec![
        r#"{"name": "device_add", "meta-type": "command", "arg-type": "0", "ret-type": "e"}"#
            .to_owned(),
        r#"{"name": "e", "meta-type": "object", "members": []}"#.to_owned(),
        r#"{"name": "s", "meta-type": "builtin", "json-type": "string"}"#.to_owned(),
    ];
    let mut arguments = String::from("{\"driver\": \"a\"");
    for index in 0..count {
        let (tag, next) = match index {
            0 => ("driver".to_owned(), 1),
            _ => (format!("t{index}"), index + 1),
        };
        infos.push(format!(
            "{{\"name\": \"{index}\", \"meta-type\": \"object\", \"tag\": \"{tag}\", \"members\":\
             [{{\"name\": \"{tag}\", \"type\": \"s\"}}], \"variants\": [{{\"case\": \"a\", \"type\": \"{next}\"}}]}}"
        ));
        if index > 0 {
            let _ = write!(arguments, ", \"{tag}\": \"a\"");
        }
    }
    arguments.push('}');
    infos.push(format!(
        "{{\"name\": \"{count}\", \"meta-type\": \"object\", \"members\": []}}"
    ));
    let infos = format!("[{}]", infos.join(","));
    let schema: Vec<SchemaInfo> = qmp_types::from_str(&infos).expect("an answer");
    let server = Support::of(Release::new(10, 0)).with_schema(&schema);
    let command: DeviceAdd = command_from_str(Some(&arguments)).expect("arguments");
    assert_eq!(server.takes(&command), Ok(()));
}

/// Unions within unions, each with its tag at its end. A value is nested no deeper than so much, so there are several.
fn tags_at_the_end(count: usize) {
    let depth = count.min(900);
    for _ in 0..count / depth {
        let (open, close) = (
            "{\"file\": ".repeat(depth),
            ", \"driver\": \"raw\"}".repeat(depth),
        );
        let text = format!("{open}\"a\"{close}");
        let command: BlockdevAdd = command_from_str(Some(&text)).expect("arguments");
        drop(command);
    }
}

const WORKS: &[(&str, Work)] = &[
    ("replies in order", |n| session(n, 0..n)),
    ("replies in reverse order", |n| session(n, (0..n).rev())),
    ("members that are new", unknown_members),
    ("a chain of unions", chain_of_unions),
    ("tags at the end", |n| tags_at_the_end(n / 5)),
];

/// All of it works; and this is what is counted, if the variable says which and how much.
#[test]
fn work() {
    let asked = std::env::var(WORK).unwrap_or_default();
    match asked.split_once(' ') {
        Some((index, size)) => {
            let index: usize = index.parse().expect("a number");
            WORKS[index].1(size.parse().expect("a number"));
        }
        None if std::env::var_os(WORK).is_none() => {
            for (_, work) in WORKS {
                work(SMALL);
            }
        }
        None => {}
    }
}

#[test]
#[ignore = "takes a minute, and needs valgrind"]
fn instructions_of_decoding_grow_with_size() {
    let count = |work: String| instructions("work", WORK, &work).expect("it is counted");
    let start = count(String::new());
    let mut failures = String::new();
    for (index, (name, _)) in WORKS.iter().enumerate() {
        let [small, large] = [SMALL, SMALL * FACTOR]
            .map(|size| count(format!("{index} {size}")).saturating_sub(start));
        println!("{name:30} {small:13} {large:13} instructions");
        if !is_linear(small, large, FACTOR as u64, 1_000_000) {
            let _ = writeln!(failures, "{name}: {small}, {large} instructions");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}
