//! The relations in `schemas/relations.toml`, as data: how a command relates to events, jobs and other commands.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::examples::{Message, Runs, message_of};
use crate::schemas::project;

/// How a command relates to others.
#[derive(Debug)]
pub struct Relation {
    /// The command.
    pub name: String,
    /// Events that it causes whenever it succeeds.
    pub events: Vec<String>,
    /// Events that it can also cause.
    pub may: Vec<String>,
    /// The event that tells that its work is over.
    pub completed: Option<String>,
    /// The type of the job that it starts.
    pub job: Option<String>,
    /// The command that shows its effect.
    pub effect: Option<String>,
    /// The command that undoes it.
    pub inverse: Option<String>,
    /// Errors that it is known to give.
    pub errors: Vec<Failure>,
    /// How to try it.
    pub attempt: Attempt,
}

/// An error that a command is known to give.
#[derive(Debug)]
pub struct Failure {
    /// Its class.
    pub class: String,
    /// Its cause.
    pub when: String,
    /// Arguments that provoke it.
    pub send: Option<Value>,
}

/// How to try a command on a real server.
#[derive(Debug)]
pub struct Attempt {
    /// The server.
    pub on: Runs,
    /// Further arguments of the server's command line.
    pub options: Vec<String>,
    /// Messages before.
    pub setup: Vec<Message>,
    /// The arguments of the command; `None` if only its errors are tried.
    pub send: Option<Value>,
    /// Messages that bring about its completion.
    pub then: Vec<Message>,
    /// Whether the work goes on until it is undone.
    pub unfinished: bool,
    /// The arguments of the command that shows the effect.
    pub look: Value,
    /// The arguments of the command that undoes it; `None` if it is not tried.
    pub undo: Option<Value>,
}

/// All relations, in the order of the commands' names.
pub fn relations() -> Vec<Relation> {
    let path = project().join("schemas/relations.toml");
    let text = std::fs::read_to_string(&path).expect("schemas/relations.toml can be read");
    let mut file: Map<String, Value> =
        toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"));
    let setups = object("relations", file.remove("setups"));
    let setups: BTreeMap<String, Vec<Message>> = setups
        .into_iter()
        .map(|(name, steps)| {
            let steps = messages(&name, Some(steps));
            (name, steps)
        })
        .collect();
    let commands = object("relations", file.remove("command"));
    assert!(file.is_empty(), "unknown tables: {file:?}");
    let read = |(name, entry): (String, Value)| relation(&setups, name, entry);
    commands.into_iter().map(read).collect()
}

fn relation(setups: &BTreeMap<String, Vec<Message>>, name: String, entry: Value) -> Relation {
    let mut entry = object(&name, Some(entry));
    let attempt = attempt(setups, &name, entry.remove("try"));
    let errors = list(&name, entry.remove("errors")).into_iter();
    let errors = errors.map(|error| failure(&name, error)).collect();
    let relation = Relation {
        events: texts(&name, entry.remove("events")),
        may: texts(&name, entry.remove("may")),
        completed: text(&name, entry.remove("completed")),
        job: text(&name, entry.remove("job")),
        effect: text(&name, entry.remove("effect")),
        inverse: text(&name, entry.remove("inverse")),
        errors,
        attempt,
        name,
    };
    assert!(
        entry.is_empty(),
        "{}: unknown keys: {entry:?}",
        relation.name
    );
    relation
}

fn failure(place: &str, error: Value) -> Failure {
    let mut error = object(place, Some(error));
    let failure = Failure {
        class: text(place, error.remove("class")).unwrap_or_default(),
        when: text(place, error.remove("when")).unwrap_or_default(),
        send: error.remove("send"),
    };
    assert!(error.is_empty(), "{place}: unknown keys: {error:?}");
    failure
}

fn attempt(setups: &BTreeMap<String, Vec<Message>>, place: &str, entry: Option<Value>) -> Attempt {
    let is_there = entry.is_some();
    let mut entry = entry.map_or_else(Map::new, |entry| object(place, Some(entry)));
    let errors_only = flag(place, entry.remove("errors-only"));
    let on = match text(place, entry.remove("on")).as_deref() {
        None | Some("emulator") => Runs::Emulator,
        Some("agent") => Runs::Agent,
        Some(other) => panic!("{place}: unknown server '{other}'"),
    };
    let setup = texts(place, entry.remove("setup")).into_iter();
    let setup = setup.flat_map(|name| {
        let steps = setups.get(&name);
        steps
            .cloned()
            .unwrap_or_else(|| panic!("{place}: there is no setup '{name}'"))
    });
    let none = || Value::Object(Map::new());
    let send = entry.remove("send").unwrap_or_else(none);
    let attempt = Attempt {
        on,
        options: texts(place, entry.remove("options")),
        setup: setup.collect(),
        send: (is_there && !errors_only).then_some(send),
        then: messages(place, entry.remove("then")),
        unfinished: flag(place, entry.remove("unfinished")),
        look: entry.remove("look").unwrap_or_else(none),
        undo: entry.remove("undo"),
    };
    assert!(entry.is_empty(), "{place}: unknown keys: {entry:?}");
    attempt
}

fn messages(place: &str, value: Option<Value>) -> Vec<Message> {
    let list = list(place, value).into_iter();
    list.map(|message| message_of(place, message)).collect()
}

fn object(place: &str, value: Option<Value>) -> Map<String, Value> {
    match value {
        Some(Value::Object(object)) => object,
        other => panic!("{place}: a table is expected, not {other:?}"),
    }
}

fn list(place: &str, value: Option<Value>) -> Vec<Value> {
    match value {
        None => Vec::new(),
        Some(Value::Array(list)) => list,
        Some(other) => panic!("{place}: a list is expected, not {other}"),
    }
}

fn texts(place: &str, value: Option<Value>) -> Vec<String> {
    let list = list(place, value).into_iter();
    list.filter_map(|value| text(place, Some(value))).collect()
}

fn text(place: &str, value: Option<Value>) -> Option<String> {
    match value {
        None => None,
        Some(Value::String(text)) => Some(text),
        Some(other) => panic!("{place}: a string is expected, not {other}"),
    }
}

fn flag(place: &str, value: Option<Value>) -> bool {
    match value {
        None => false,
        Some(Value::Bool(flag)) => flag,
        Some(other) => panic!("{place}: true or false is expected, not {other}"),
    }
}
