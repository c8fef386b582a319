//! The examples in `schemas/examples`: each fits the newest schema and the types.

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::LazyLock;

use qmp_message::Server;
use qmp_schema::Schema;
use qmp_schema::schema::{Definition, ModuleId};
use qmp_testing::examples::{Example, Message, Runs, examples};
use qmp_testing::fixtures;
use qmp_testing::schemas::newest;
use qmp_types::secrets::{TextKind, each_secret};
use qmp_types::transcript::{Replayed, replay};
use qmp_types::{Command, CommandVisitor, arguments, command_from_str, qga, qmp};
use serde_json::Value;

/// At least so many commands and events have examples.
const COMMANDS: usize = 100;
const EVENTS: usize = 30;

static MONITOR: LazyLock<Schema> = LazyLock::new(|| newest("qmp"));
static AGENT: LazyLock<Schema> = LazyLock::new(|| newest("qga"));

/// The file of an example, for a definition in that module.
fn file_of(schema: &Schema, module: ModuleId) -> String {
    let found = schema.modules().find(|(id, _)| *id == module);
    let name = &found.expect("the module of a definition").1.name;
    match name.strip_suffix(".json") {
        // The guest agent's schema has one module, which is named as every entry is.
        Some("qapi-schema") => "guest-agent".to_owned(),
        name => name.unwrap_or_default().to_owned(),
    }
}

/// Decodes the arguments and encodes them again.
struct Arguments<'t>(&'t str);

impl CommandVisitor for Arguments<'_> {
    type Output = Result<String, String>;

    fn visit<C: Command>(self) -> Self::Output {
        let command = command_from_str::<C>(Some(self.0)).map_err(|error| error.to_string())?;
        Ok(arguments(&command))
    }
}

fn sent(messages: &[Message]) -> impl Iterator<Item = (&str, &Value)> {
    messages.iter().filter_map(|message| match message {
        Message::Send(request) => Some((message.name(), request)),
        _ => None,
    })
}

/// Whether an example names this, in the schema and in its messages.
fn check_name(schema: &Schema, example: &Example) -> Result<(), String> {
    let module = match schema.lookup(&example.name) {
        Some(Definition::Command(id)) => schema[id].module,
        Some(Definition::Event(id)) => schema[id].module,
        _ => return Err("the schema has no such command or event".to_owned()),
    };
    let file = file_of(schema, module);
    if file != example.module {
        return Err(format!("it belongs into {file}.json"));
    }
    let mut names = example.messages.iter().map(Message::name);
    if names.all(|name| name != example.name) {
        return Err("no message is of that command or event".to_owned());
    }
    if !example.text.ends_with('.') || example.text.starts_with(&example.name) {
        return Err("the text is a sentence that does not begin with the name".to_owned());
    }
    Ok(())
}

fn check_requests(schema: &Schema, example: &Example) -> Result<(), String> {
    let requests = sent(&example.prepare).chain(sent(&example.messages));
    for (name, request) in requests {
        let members = request.as_object().ok_or("a request is an object")?;
        let known = ["execute", "arguments"];
        if let Some(other) = members.keys().find(|key| !known.contains(&&***key)) {
            return Err(format!("{name}: unknown member '{other}' of a request"));
        }
        let given = request.get("arguments");
        let checked = Server::new(schema).check(name, given);
        checked.map_err(|refusal| format!("{name}: {}", refusal.desc))?;
        let text = given.map_or_else(|| "{}".to_owned(), Value::to_string);
        let visit = if example.runs == Runs::Agent || name.starts_with("guest-") {
            qga::visit_command
        } else {
            qmp::visit_command
        };
        let again = visit(name, Arguments(&text)).ok_or("the types have no such command")??;
        let again: Value = serde_json::from_str(&again).map_err(|error| error.to_string())?;
        let given: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        if again != given {
            return Err(format!("{name}: {given} becomes {again}"));
        }
    }
    Ok(())
}

/// Replies and events, through the types and back. Preparation has no replies.
fn check_received(schema: &Schema, example: &Example) -> Result<(), String> {
    let lines = example.messages.iter().map(|message| match message {
        Message::Send(value) | Message::Reply(value) | Message::Event(value) => value.to_string(),
    });
    let text = lines.collect::<Vec<_>>().join("\n");
    let replayed = if example.module == "guest-agent" {
        replay::<qga::AnyEvent>(&text, qga::visit_command)
    } else {
        replay::<qmp::AnyEvent>(&text, qmp::visit_command)
    };
    let Replayed {
        failures, notes, ..
    } = replayed.map_err(|error| error.to_string())?;
    if let Some(failure) = failures.first() {
        return Err(failure.to_string());
    }
    // A member or value that the types lack is a slip.
    if let Some(note) = notes.first() {
        return Err(note.to_string());
    }
    let all = example.prepare.iter().chain(&example.messages);
    for message in all.filter(|message| matches!(message, Message::Event(_))) {
        let name = message.name();
        if !matches!(schema.lookup(name), Some(Definition::Event(_))) {
            return Err(format!("the schema has no event '{name}'"));
        }
    }
    check_replies(schema, example)
}

/// Each request has a reply, unless success has none.
fn check_replies(schema: &Schema, example: &Example) -> Result<(), String> {
    let is_reply = |message: &&Message| matches!(message, Message::Reply(_));
    let replies = example.messages.iter().filter(is_reply).count();
    let answered = sent(&example.messages).filter(|(name, _)| match schema.lookup(name) {
        Some(Definition::Command(id)) => schema[id].success_response,
        _ => true,
    });
    let answered = answered.count();
    if replies != answered {
        return Err(format!("{answered} requests have {replies} replies"));
    }
    Ok(())
}

/// What is secret in a request is nowhere else.
fn check_secrets(example: &Example) -> Result<(), String> {
    let mut secrets = Vec::new();
    for (name, request) in sent(&example.prepare).chain(sent(&example.messages)) {
        let text = request["arguments"].to_string();
        each_secret(&text, TextKind::Arguments(name), &mut |secret, _| {
            secrets.push(secret.to_owned());
        });
    }
    let received = example.messages.iter().filter_map(|message| match message {
        Message::Reply(value) | Message::Event(value) => Some(value.to_string()),
        Message::Send(_) => None,
    });
    let texts = std::iter::once(example.text.clone()).chain(received);
    for text in texts {
        if secrets.iter().any(|secret| text.contains(secret)) {
            return Err(format!("it repeats a secret: {text}"));
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    let examples = examples();
    let is_event = |name: &&str| matches!(MONITOR.lookup(name), Some(Definition::Event(_)));
    let names: BTreeSet<&str> = examples.iter().map(|example| &*example.name).collect();
    let events = names.iter().copied().filter(is_event).count();
    let commands = names.len() - events;
    assert!(commands >= COMMANDS, "only {commands} commands");
    assert!(events >= EVENTS, "only {events} events");
    let mut tests = fixtures::each("example", examples, |example| &example.name, check);
    tests.push(fixtures::function("mistakes_are_found", mistakes_are_found));
    fixtures::run(tests)
}

/// Whether an example fits the newest schema and the types.
fn check(example: &Example) -> Result<(), String> {
    let schema = match &*example.module {
        "guest-agent" => &AGENT,
        _ => &MONITOR,
    };
    check_name(schema, example)?;
    check_requests(schema, example)?;
    check_received(schema, example)?;
    check_secrets(example)
}

/// The checks see mistakes.
fn mistakes_are_found() {
    let schema: &Schema = &MONITOR;
    let all = examples();
    let find = |name: &str| {
        let mut found = all.iter().filter(|example| example.name == name);
        found.next().expect("an example").clone()
    };
    let mut example = find("set_password");
    assert_eq!(check_secrets(&example), Ok(()));
    let Message::Send(request) = &example.messages[0] else {
        panic!("{example:?}")
    };
    let secret = request["arguments"]["password"].as_str().unwrap();
    example.text = format!("Sets the password {secret}.");
    assert!(check_secrets(&example).is_err());

    let mut example = find("query-status");
    example.messages[1] = Message::Reply(serde_json::json!({"return": {"status": "x"}}));
    assert!(check_received(schema, &example).is_err());
    let added = serde_json::json!({"execute": "query-status", "arguments": {"verbose": true}});
    example.messages[0] = Message::Send(added);
    assert!(check_requests(schema, &example).is_err());
    example.messages.pop();
    assert!(check_replies(schema, &example).is_err());
    "job".clone_into(&mut example.module);
    assert!(check_name(schema, &example).is_err());
}
