//! `check --documented`: what is new must be described.

use std::collections::BTreeSet;

use qmp_history::Release;
use qmp_schema::{Loaded, Report, Schema, described};

use super::Arguments;
use crate::Outcome;
use crate::content::Content;
use crate::input::{self, Opened, Opening, SchemaName};
use crate::output::complain;
use crate::source;

/// Checks the descriptions of what is new, if that is asked for.
pub(super) fn check(arguments: &Arguments, loaded: &Loaded) -> Result<Option<Report>, Outcome> {
    if !arguments.documented {
        return Ok(None);
    }
    let known = match older(arguments, &loaded.schema)? {
        Some(older) => {
            complain(&format!(
                "note: everything new since {} must be described\n",
                older.label
            ));
            described::paths(&older.loaded.schema)
        }
        None => BTreeSet::new(),
    };
    Ok(described::check(loaded, &known))
}

/// The schema that is compared with.
fn older(arguments: &Arguments, schema: &Schema) -> Result<Option<Opened>, Outcome> {
    let opening = |schema_name| Opening {
        reading: arguments.reading.clone(),
        schema_name,
        known: arguments.known.clone(),
    };
    let qemus = qemus(schema, &opening);
    let Some(since) = &arguments.since else {
        return Ok(qemus.map(|(_, newest)| newest));
    };
    let older = match since.parse::<Release>() {
        Ok(release) => {
            let name = qemus.map_or(SchemaName::Qmp, |(name, _)| name);
            input::of_release(since, release, "", &opening(name))?
        }
        Err(_) => input::open(since, &opening(SchemaName::Qmp))?,
    };
    if older.content == Content::Answer {
        complain(
            "error: a server does not report the names of types\nhelp: compare with a schema file, a snapshot or a release\n",
        );
        return Err(Outcome::Failed);
    }
    Ok(Some(older))
}

/// Which of QEMU's schemas it is, and the newest release of that. It is the one with which it shares the most commands, if that is
/// more than half of those that either has.
fn qemus(schema: &Schema, opening: &dyn Fn(SchemaName) -> Opening) -> Option<(SchemaName, Opened)> {
    let commands = |schema: &Schema| -> BTreeSet<String> {
        schema
            .commands()
            .map(|(_, command)| command.name.clone())
            .collect()
    };
    let ours = commands(schema);
    let names = [SchemaName::Qmp, SchemaName::Qga, SchemaName::StorageDaemon];
    let newest = names.into_iter().filter_map(|name| {
        let opened = source::newest(&opening(name)).ok()?;
        let theirs = commands(&opened.loaded.schema);
        let (shared, all) = (
            ours.intersection(&theirs).count(),
            ours.union(&theirs).count(),
        );
        (shared * 2 > all).then_some((shared, (name, opened)))
    });
    newest
        .max_by_key(|(shared, _)| *shared)
        .map(|(_, found)| found)
}
