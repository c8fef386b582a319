//! Proof of a break: a message that the old server takes and the new one refuses.
//!
//! Takes findings and the schemas they are from; gives each finding about what clients send a
//! [`Witness`], if one is found. Must not talk to servers: whoever does says what they answered.

use qmp_schema::condition::{Defines, symbols};
use qmp_schema::message::{self, End, Leaf, Path, Refusal, Server, Side as MessageSide, Smallest};
use qmp_schema::schema::{Condition, Schema};
use serde_json::{Map, Value};

use crate::builds::Builds;
use crate::finding::{Context, Finding};
use crate::side::Side;
use crate::verdict::Effect;

/// A message that proves a break.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// The command.
    pub command: String,
    /// Its arguments, an object; perhaps an empty one.
    pub arguments: Value,
    /// Whether it is sent out of band.
    pub out_of_band: bool,
    /// What the new server answers: its error's class and description.
    pub class: String,
    /// The description.
    pub desc: String,
    /// What a real server did, if one was asked.
    pub outcome: Option<Outcome>,
}

/// What a real server did with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It refused the message, with these words.
    Confirmed(String),
    /// It took it, or its own schema does.
    Refuted(String),
    /// It could not be asked, or answered something else.
    Unknown(String),
}

impl Witness {
    /// The message, as it is sent.
    #[must_use]
    pub fn message(&self) -> String {
        let verb = if self.out_of_band {
            "exec-oob"
        } else {
            "execute"
        };
        let command = Value::from(self.command.as_str());
        let is_empty = self.arguments.as_object().is_some_and(Map::is_empty);
        if is_empty {
            format!("{{\"{verb}\": {command}}}")
        } else {
            format!(
                "{{\"{verb}\": {command}, \"arguments\": {}}}",
                self.arguments
            )
        }
    }
}

impl Outcome {
    /// A word for it.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Outcome::Confirmed(_) => "confirmed",
            Outcome::Refuted(_) => "refuted",
            Outcome::Unknown(_) => "unknown",
        }
    }

    /// What there is to say about it.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Outcome::Confirmed(text) | Outcome::Refuted(text) | Outcome::Unknown(text) => text,
        }
    }
}

/// Looks for a witness for each finding that breaks what clients send, in builds that count.
pub fn prove(findings: &mut [Finding], old: &Side<'_>, new: &Side<'_>, builds: &Builds) {
    let (old_defines, new_defines) = (defines(old.schema, builds), defines(new.schema, builds));
    let server = |schema, defines| Server {
        schema,
        build: Some(defines),
    };
    let smallest = Smallest::new(server(old.schema, &old_defines));
    let new = server(new.schema, &new_defines);
    for finding in findings
        .iter_mut()
        .filter(|f| f.wire() >= Effect::Potential)
    {
        // The shortest way gives the smallest message.
        let mut ways: Vec<&Path> = finding
            .places
            .iter()
            .filter(|place| matches!(place.context, Context::Command | Context::Arguments))
            .map(|place| &place.path)
            .collect();
        ways.sort_by_key(|path| path.steps.len());
        finding.witness = ways.into_iter().find_map(|path| find(&smallest, new, path));
    }
}

fn find(old: &Smallest<'_>, new: Server<'_>, path: &Path) -> Option<Witness> {
    let command = &path.root;
    if let (Some(Leaf::Value(value)), Some(MessageSide::Arguments)) = (&path.leaf, path.side) {
        let end = End::Value(Value::from(value.as_str()));
        let arguments = old.along(command, &path.steps, &end)?;
        old.server().check(command, Some(&arguments)).ok()?;
        let refusal = new.check(command, Some(&arguments)).err()?;
        return Some(witness(command, arguments, &refusal, false));
    }
    let found = message::witness(old, new, command, &path.steps)?;
    let out_of_band = found.out_of_band;
    Some(witness(
        command,
        found.arguments,
        &found.refusal,
        out_of_band,
    ))
}

fn witness(command: &str, arguments: Value, refusal: &Refusal, out_of_band: bool) -> Witness {
    Witness {
        command: command.to_owned(),
        arguments,
        out_of_band,
        class: refusal.class.as_str().to_owned(),
        desc: refusal.desc.clone(),
        outcome: None,
    }
}

/// The build that has the most, of those that count.
fn defines(schema: &Schema, builds: &Builds) -> Defines {
    symbols(schema)
        .into_iter()
        .filter(|symbol| builds.may_hold(&Condition::Defined((*symbol).to_owned())))
        .collect()
}
