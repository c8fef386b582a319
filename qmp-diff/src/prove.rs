//! Searches for proofs of breaks.
//!
//! Takes findings and their schemas; adds a [`Witness`] to each finding about arguments, if there is
//! one. It does not talk to servers: [`Witnesses::Confirm`](crate::Witnesses) does.

use qmp_message::{End, Leaf, Path, Refusal, Server, Side, Smallest};
use qmp_schema::condition::{Defines, symbols};
use qmp_schema::schema::{Condition, Schema};
use serde_json::Value;

use crate::builds::Builds;
use crate::compared::ComparedSchema;
use crate::finding::{Context, Finding};
use crate::verdict::{Effect, Level};
use crate::witness::Witness;

/// Searches for a witness of each shown finding that breaks arguments, in the selected builds.
pub(crate) fn prove(
    findings: &mut [Finding],
    old: &ComparedSchema<'_>,
    new: &ComparedSchema<'_>,
    builds: &Builds,
) {
    let (old_defines, new_defines) = (defines(old.schema, builds), defines(new.schema, builds));
    let server = |schema, defines| Server {
        schema,
        build: Some(defines),
    };
    let smallest = Smallest::new(server(old.schema, &old_defines));
    let new = server(new.schema, &new_defines);
    let breaks =
        |finding: &&mut Finding| finding.level > Level::Off && finding.wire() >= Effect::Potential;
    for finding in findings.iter_mut().filter(breaks) {
        // The shortest path gives the smallest message.
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
    if let (Some(Leaf::Value(value)), Some(Side::Arguments)) = (&path.leaf, path.side) {
        let end = End::Value(Value::from(value.as_str()));
        let arguments = old.along(command, &path.steps, &end)?;
        old.server().check(command, Some(&arguments)).ok()?;
        let refusal = new.check(command, Some(&arguments)).err()?;
        return Some(witness(command, arguments, &refusal, false));
    }
    let found = qmp_message::witness(old, new, command, &path.steps)?;
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

/// The selected build with the most items.
fn defines(schema: &Schema, builds: &Builds) -> Defines {
    symbols(schema)
        .into_iter()
        .filter(|symbol| builds.may_hold(&Condition::Defined((*symbol).to_owned())))
        .collect()
}
