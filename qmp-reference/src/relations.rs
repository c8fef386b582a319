//! Relations of commands to events, jobs and other commands.
//!
//! `schemas/relations.toml` is a [`Source`]. A [`table`] of its relations is part of `qmp-releases`, in which
//! [`Relations`] finds those of a name, and those that name it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::rows::{self, Rows};

/// How a command relates to others.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Relation {
    /// Events that it causes whenever it succeeds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<String>,
    /// Events that it can also cause, then or later.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub may: Vec<String>,
    /// The event that reports its completion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completed: Option<String>,
    /// The type of the job that it starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job: Option<String>,
    /// The command that shows its effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<String>,
    /// The command that undoes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inverse: Option<String>,
    /// Its known errors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Failure>,
    /// The test of it. Not part of tables.
    #[serde(rename = "try", skip_serializing)]
    pub attempt: Option<Value>,
}

/// A known error of a command.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    /// Its class.
    pub class: String,
    /// Its cause.
    pub when: String,
    /// Arguments that provoke it in a test. Not part of tables.
    #[serde(default, skip_serializing)]
    pub send: Option<Value>,
}

/// The file with all relations.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Messages by which tests prepare a server.
    #[serde(default)]
    pub setups: Value,
    /// The relations of each command.
    pub command: BTreeMap<String, Relation>,
}

/// The table of relations that [`Relations`] reads.
#[must_use]
pub fn table(source: &Source) -> String {
    let rows = source.command.iter();
    rows::write(rows.map(|(name, relation)| (&**name, relation)).collect())
}

/// The relations that name a command or event.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Backwards {
    /// The commands that cause an event, always or sometimes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub caused_by: Vec<String>,
    /// The commands whose effect a command shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shows: Vec<String>,
    /// The commands that a command undoes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub undoes: Vec<String>,
}

/// The relations in a table.
#[derive(Clone, Debug, Default)]
pub struct Relations<'t>(Rows<'t>);

impl<'t> Relations<'t> {
    /// Reads a table.
    #[must_use]
    pub fn new(table: &'t str) -> Self {
        Self(Rows::new(table))
    }

    /// The relations of a command.
    #[must_use]
    pub fn of(&self, name: &str) -> Option<Relation> {
        let (_, row) = self.0.exact(name).first()?;
        serde_json::from_str(row).ok()
    }

    /// The relations that name a command or event.
    #[must_use]
    pub fn naming(&self, name: &str) -> Backwards {
        let mut found = Backwards::default();
        let quoted = format!("\"{name}\"");
        // Parse only the lines that contain the name.
        let rows = self.0.all().iter().filter(|(_, row)| row.contains(&quoted));
        for (command, row) in rows {
            let Ok(relation) = serde_json::from_str::<Relation>(row) else {
                continue;
            };
            let mut events = relation.events.iter().chain(&relation.may);
            if events.any(|event| event == name) {
                found.caused_by.push((*command).to_owned());
            }
            if relation.effect.as_deref() == Some(name) {
                found.shows.push((*command).to_owned());
            }
            if relation.inverse.as_deref() == Some(name) && *command != name {
                found.undoes.push((*command).to_owned());
            }
        }
        found
    }

    /// The names of the commands with relations, sorted.
    pub fn names(&self) -> impl Iterator<Item = &'t str> {
        self.0.all().iter().map(|(name, _)| *name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relations_are_found_both_ways() -> serde_json::Result<()> {
        let source: Source = serde_json::from_value(serde_json::json!({
            "setups": {"x": []},
            "command": {
                "stop": {
                    "events": ["STOP"], "effect": "query-status", "inverse": "cont", "try": {},
                    "errors": [{"class": "GenericError", "when": "it is over", "send": {}}],
                },
                "cont": {"may": ["RESUME", "STOP"], "inverse": "stop"},
            },
        }))?;
        let table = table(&source);
        assert!(!table.contains("try") && !table.contains("send"), "{table}");
        let relations = Relations::new(&table);
        let stop = relations.of("stop").unwrap_or_default();
        assert_eq!(stop.events, ["STOP"]);
        assert_eq!(stop.errors[0].when, "it is over");
        assert!(relations.of("quit").is_none());
        assert_eq!(relations.naming("STOP").caused_by, ["cont", "stop"]);
        assert_eq!(relations.naming("query-status").shows, ["stop"]);
        assert_eq!(relations.naming("stop").undoes, ["cont"]);
        assert_eq!(relations.naming("quit"), Backwards::default());
        Ok(())
    }
}
