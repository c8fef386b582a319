//! The schema of a server: what it has, and what only a release's schema tells of it.
//!
//! Takes the server's answer to `query-qmp-schema` and [`Flags`] of its release, gives a [`Schema`]. It must not know where they come
//! from.

use qmp_history::introspect::{self, AnswerError};
use qmp_schema::Schema;
use serde_json::{Value, json};

/// What an answer to `query-qmp-schema` does not tell of commands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// The commands that take arguments which the schema does not name.
    pub open: Vec<String>,
    /// The commands without a reply on success.
    pub silent: Vec<String>,
}

impl Flags {
    /// Those of a release.
    #[must_use]
    pub fn of(schema: &Schema) -> Self {
        let commands = || schema.commands.iter();
        let open = commands().filter(|command| !command.gen_marshal);
        let silent = commands().filter(|command| !command.success_response);
        Self {
            open: open.map(|command| command.name.clone()).collect(),
            silent: silent.map(|command| command.name.clone()).collect(),
        }
    }

    /// As JSON, for a cache.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({ "open": self.open, "silent": self.silent })
    }

    /// From JSON; `None` if it has another form.
    #[must_use]
    pub fn from_json(value: &Value) -> Option<Self> {
        let list = |name: &str| {
            let names = value.get(name)?.as_array()?.iter();
            names
                .map(|name| name.as_str().map(str::to_owned))
                .collect::<Option<Vec<_>>>()
        };
        Some(Self {
            open: list("open")?,
            silent: list("silent")?,
        })
    }
}

/// Makes a schema of a server's answer.
///
/// # Errors
/// If the text is not an answer.
pub fn of_answer(text: &str, flags: &Flags) -> Result<Schema, AnswerError> {
    let mut schema = introspect::to_schema("query-qmp-schema", text)?
        .loaded
        .schema;
    for command in &mut schema.commands {
        command.gen_marshal &= !flags.open.contains(&command.name);
        command.success_response &= !flags.silent.contains(&command.name);
    }
    Ok(schema)
}
