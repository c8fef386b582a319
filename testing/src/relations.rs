//! The relations in `schemas/relations.toml`, as data: how a command relates to events, jobs and other commands, and how a
//! test tries that.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use qmp_reference::relations::{self, Source};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::examples::{Message, Runs};
use crate::schemas::project;

/// How a command relates to others.
#[derive(Debug)]
pub struct Relation {
    /// The command.
    pub name: String,
    /// The relations.
    pub known: relations::Relation,
    /// How to try it.
    pub attempt: Attempt,
}

/// How to try a command on a real server.
#[derive(Debug, Default)]
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

/// A table `try`.
#[derive(Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct Try {
    on: Runs,
    options: Vec<String>,
    setup: Vec<String>,
    send: Value,
    errors_only: bool,
    then: Vec<Message>,
    unfinished: bool,
    look: Value,
    undo: Option<Value>,
}

impl Default for Try {
    fn default() -> Self {
        Self {
            on: Runs::default(),
            options: Vec::new(),
            setup: Vec::new(),
            send: json!({}),
            errors_only: false,
            then: Vec::new(),
            unfinished: false,
            look: json!({}),
            undo: None,
        }
    }
}

impl Deref for Relation {
    type Target = relations::Relation;

    fn deref(&self) -> &Self::Target {
        &self.known
    }
}

impl DerefMut for Relation {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.known
    }
}

/// All relations, in the order of the commands' names.
pub fn relations() -> Vec<Relation> {
    let path = project().join("schemas/relations.toml");
    let text = std::fs::read_to_string(&path).expect("schemas/relations.toml can be read");
    let source: Source = toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"));
    let setups: BTreeMap<String, Vec<Message>> =
        serde_json::from_value(source.setups).unwrap_or_else(|error| panic!("setups: {error}"));
    let commands = source.command.into_iter();
    let read = |(name, known): (String, relations::Relation)| {
        let attempt = known.attempt.clone();
        let attempt = attempt.map(|table| attempt_of(&setups, &name, table));
        Relation {
            attempt: attempt.unwrap_or_default(),
            name,
            known,
        }
    };
    commands.map(read).collect()
}

fn attempt_of(setups: &BTreeMap<String, Vec<Message>>, name: &str, table: Value) -> Attempt {
    let table: Try =
        serde_json::from_value(table).unwrap_or_else(|error| panic!("{name}: {error}"));
    let setup = table.setup.iter().flat_map(|setup| {
        let steps = setups.get(setup);
        steps
            .cloned()
            .unwrap_or_else(|| panic!("{name}: there is no setup '{setup}'"))
    });
    Attempt {
        on: table.on,
        options: table.options,
        setup: setup.collect(),
        send: (!table.errors_only).then_some(table.send),
        then: table.then,
        unfinished: table.unfinished,
        look: table.look,
        undo: table.undo,
    }
}
