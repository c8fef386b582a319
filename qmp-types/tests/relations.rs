//! The relations in `schemas/relations.toml`: every name in them is one of the newest schema.

use std::process::ExitCode;
use std::sync::LazyLock;

use qmp_message::Server;
use qmp_schema::Schema;
use qmp_schema::schema::{Definition, TypeKind};
use qmp_testing::examples::Message;
use qmp_testing::fixtures;
use qmp_testing::relations::{Relation, relations};
use qmp_testing::schemas::newest;
use serde_json::Value;

/// At least so many commands have relations.
const COMMANDS: usize = 100;

static MONITOR: LazyLock<Schema> = LazyLock::new(|| newest("qmp"));
static AGENT: LazyLock<Schema> = LazyLock::new(|| newest("qga"));

fn is_value(schema: &Schema, enumeration: &str, value: &str) -> bool {
    let Some(Definition::Type(ty)) = schema.lookup(enumeration) else {
        return false;
    };
    match &schema[ty].kind {
        TypeKind::Enum(ty) => ty.values.iter().any(|known| known.name == value),
        _ => false,
    }
}

fn takes(schema: &Schema, name: &str, arguments: &Value) -> Result<(), String> {
    let taken = Server::new(schema).check(name, Some(arguments));
    taken.map_err(|refusal| format!("{name}: {}", refusal.desc))
}

/// `monitor` is QEMU's schema, which has the enums of errors and jobs; `schema` has the command.
fn check(monitor: &Schema, schema: &Schema, relation: &Relation) -> Result<(), String> {
    let commands = [&relation.effect, &relation.inverse].into_iter().flatten();
    for name in commands.chain([&relation.name]) {
        if !matches!(schema.lookup(name), Some(Definition::Command(_))) {
            return Err(format!("there is no command '{name}'"));
        }
    }
    let all = relation.events.iter().chain(&relation.may);
    for name in all.chain(&relation.completed) {
        if !matches!(schema.lookup(name), Some(Definition::Event(_))) {
            return Err(format!("there is no event '{name}'"));
        }
    }
    if let Some(completed) = &relation.completed
        && !relation.events.contains(completed)
        && !relation.may.contains(completed)
    {
        return Err(format!("'{completed}' is not among its events"));
    }
    if let Some(job) = &relation.job
        && !is_value(monitor, "JobType", job)
    {
        return Err(format!("there is no job '{job}'"));
    }
    for failure in &relation.errors {
        if !is_value(monitor, "QapiErrorClass", &failure.class) {
            return Err(format!("there is no class of errors '{}'", failure.class));
        }
        if failure.when.is_empty() {
            return Err("an error has a cause".to_owned());
        }
        // The command refuses it, not the reader of its arguments.
        if let Some(send) = &failure.send {
            takes(schema, &relation.name, send)?;
        }
    }
    let says_something = relation.effect.is_some()
        || relation.inverse.is_some()
        || !relation.events.is_empty()
        || !relation.may.is_empty()
        || !relation.errors.is_empty();
    if !says_something {
        return Err("it says nothing".to_owned());
    }
    check_attempt(schema, relation)
}

fn check_attempt(schema: &Schema, relation: &Relation) -> Result<(), String> {
    let attempt = &relation.attempt;
    for message in attempt.setup.iter().chain(&attempt.then) {
        match message {
            Message::Send(request) => {
                let none = Value::Object(serde_json::Map::new());
                let arguments = request.get("arguments").unwrap_or(&none);
                takes(schema, message.name(), arguments)?;
            }
            Message::Event(_) => {
                let name = message.name();
                if !matches!(schema.lookup(name), Some(Definition::Event(_))) {
                    return Err(format!("there is no event '{name}'"));
                }
            }
            Message::Reply(_) => return Err("a setup shows no replies".to_owned()),
        }
    }
    if let Some(send) = &attempt.send {
        takes(schema, &relation.name, send)?;
        if let Some(effect) = &relation.effect {
            takes(schema, effect, &attempt.look)?;
        }
    }
    match (&attempt.undo, &relation.inverse) {
        (Some(undo), Some(inverse)) => takes(schema, inverse, undo),
        (Some(_), None) => Err("there is no command to undo it".to_owned()),
        (None, _) => Ok(()),
    }
}

fn main() -> ExitCode {
    let relations = relations();
    assert!(relations.len() >= COMMANDS, "only {}", relations.len());
    let mut tests = fixtures::each(
        "relation",
        relations,
        |relation| &relation.name,
        |relation| {
            let is_of_agent = relation.name.starts_with("guest-");
            let schema = if is_of_agent { &AGENT } else { &MONITOR };
            check(&MONITOR, schema, relation)
        },
    );
    tests.push(fixtures::function(
        "unknown_names_are_found",
        unknown_names_are_found,
    ));
    fixtures::run(tests)
}

/// The check sees mistakes.
fn unknown_names_are_found() {
    let change = |change: fn(&mut Relation)| {
        let mut found = relations().into_iter();
        let mut relation = found
            .find(|relation| relation.name == "blockdev-backup")
            .unwrap();
        change(&mut relation);
        check(&MONITOR, &MONITOR, &relation)
    };
    assert_eq!(change(|_| {}), Ok(()));
    let changes: [fn(&mut Relation); 8] = [
        |relation| relation.events.push("NOTHING".to_owned()),
        |relation| relation.may.push("JobStatus".to_owned()),
        |relation| relation.completed = Some("STOP".to_owned()),
        |relation| relation.job = Some("nothing".to_owned()),
        |relation| relation.effect = Some("query-nothing".to_owned()),
        |relation| relation.inverse = Some("STOP".to_owned()),
        |relation| "Error".clone_into(&mut relation.errors[0].class),
        |relation| relation.attempt.send = Some(serde_json::json!({"speed": "fast"})),
    ];
    for (index, made) in changes.into_iter().enumerate() {
        assert!(change(made).is_err(), "{index}");
    }
}
