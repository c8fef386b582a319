//! The examples in `schemas/examples`, repeated on real servers, whose answers have the same shape.

#[path = "common/live.rs"]
mod live;
#[path = "common/patient.rs"]
mod patient;
#[path = "common/shown.rs"]
mod shown;

use std::collections::VecDeque;
use std::process::ExitCode;

use qmp_client::qmp_types::transcript::replay;
use qmp_client::qmp_types::{qga, qmp};
use qmp_testing::examples::{Example, Message, Runs, examples};
use qmp_testing::fixtures;
use serde_json::{Value, json};

use shown::Session;

/// Returns where a value lacks a part of the example, or has another JSON type.
fn missing(shown: &Value, value: &Value, place: &str) -> Option<String> {
    match (shown, value) {
        (Value::Object(shown), Value::Object(value)) => shown.iter().find_map(|(key, shown)| {
            let place = format!("{place}.{key}");
            match value.get(key) {
                Some(value) => missing(shown, value, &place),
                None => Some(place),
            }
        }),
        // Long lists are cut in examples, and their order is the server's.
        (Value::Array(shown), Value::Array(values)) => shown.iter().find_map(|shown| {
            let mut problems = values.iter().map(|value| missing(shown, value, place));
            match problems.next() {
                None => Some(format!("{place}[]")),
                Some(first) if first.is_none() || problems.any(|found| found.is_none()) => None,
                Some(first) => first,
            }
        }),
        (Value::Object(_) | Value::Array(_), _) => Some(place.to_owned()),
        _ if std::mem::discriminant(shown) == std::mem::discriminant(value) => None,
        _ => Some(place.to_owned()),
    }
}

/// Compares a reply with that of the example; returns it as a message.
fn compare(shown: &Value, answer: &shown::Answer) -> Result<Value, String> {
    match (answer, &shown["return"], &shown["error"]) {
        (Ok(value), returned, Value::Null) => match missing(returned, value, "return") {
            None => Ok(json!({ "return": value })),
            Some(place) => Err(format!("{place} is not as shown in {value}")),
        },
        (Err((class, desc)), Value::Null, error) if error["class"] == **class => {
            Ok(json!({ "error": { "class": class, "desc": desc } }))
        }
        _ => Err(format!("the answer is {answer:?}, not {shown}")),
    }
}

/// Repeats an example; returns the received messages.
fn repeat(session: &mut Session, example: &Example) -> Result<Vec<Value>, String> {
    session.prepare(&example.prepare)?;
    let mut came = Vec::new();
    // An event may come before the reply or after it, so replies are kept until the example has them.
    let mut answers = VecDeque::new();
    for message in &example.messages {
        match message {
            Message::Send(request) => {
                answers.push_back(session.call(request)?);
                came.push(request.clone());
            }
            Message::Reply(shown) => {
                let answer = answers.pop_front().ok_or("a reply to no request")?;
                came.push(compare(shown, &answer)?);
            }
            Message::Event(shown) => {
                let event = session.event(shown)?;
                if let Some(place) = missing(shown, &event, "event") {
                    return Err(format!("{place} is not as shown in {event}"));
                }
                came.push(event);
            }
        }
    }
    Ok(came)
}

/// Checks that received messages fit their types.
fn check_types(example: &Example, came: &[Value]) -> Result<(), String> {
    let lines: Vec<String> = came.iter().map(Value::to_string).collect();
    let text = lines.join("\n");
    let replayed = if example.runs == Runs::Agent {
        replay::<qga::AnyEvent>(&text, qga::visit_command)
    } else {
        replay::<qmp::AnyEvent>(&text, qmp::visit_command)
    };
    let replayed = replayed.map_err(|error| error.to_string())?;
    match replayed.failures.first() {
        Some(failure) => Err(failure.to_string()),
        None => Ok(()),
    }
}

/// The servers, and the least number of examples on each.
const SERVERS: [(&str, Runs, usize); 3] = [
    ("emulator", Runs::Emulator, 160),
    ("storage-daemon", Runs::StorageDaemon, 5),
    ("agent", Runs::Agent, 15),
];

fn main() -> ExitCode {
    let mut tests = vec![fixtures::function(
        "other_shapes_are_found",
        other_shapes_are_found,
    )];
    for (suite, on, least) in SERVERS {
        let mut examples = examples();
        examples.retain(|example| example.runs == on);
        let count = examples.len();
        assert!(count >= least, "only {count} examples on the {suite}");
        if Session::start(on, &[]).is_some() {
            tests.extend(fixtures::each(
                suite,
                examples,
                |example| &example.name,
                check,
            ));
        }
    }
    fixtures::run(tests)
}

/// Repeats an example on a new server.
fn check(example: &Example) -> Result<(), String> {
    let session = Session::start(example.runs, &example.options);
    let came = repeat(&mut session.ok_or("the server does not start")?, example)?;
    check_types(example, &came)
}

/// The comparison detects differences.
fn other_shapes_are_found() {
    let shown = json!({"jobs": [{"id": "job0", "speed": 1}]});
    let find = |value: Value| missing(&shown, &value, "return");
    assert_eq!(
        find(json!({"jobs": [{"id": "x", "speed": 7, "more": 0}]})),
        None
    );
    assert_eq!(find(json!({"jobs": [{}, {"id": "x", "speed": 7}]})), None);
    let places = [
        (json!({}), "return.jobs"),
        (json!({"jobs": {}}), "return.jobs"),
        (json!({"jobs": []}), "return.jobs[]"),
        (json!({"jobs": [{"id": "x"}]}), "return.jobs.speed"),
        (json!({"jobs": [{"id": 1, "speed": 1}]}), "return.jobs.id"),
    ];
    for (value, place) in places {
        assert_eq!(find(value), Some(place.to_owned()));
    }
}
