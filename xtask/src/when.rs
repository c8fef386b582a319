//! `when`: since when and until when something is there.

use std::fmt::Write;

use qmp_schema::history::{Release, When, Widened};
use qmp_text::printable;
use serde_json::{Value, json};

use crate::Outcome;
use crate::disk::{self, Reading};
use crate::output::{self, complain};
use crate::{history, regen};

/// Say since when something is there, whether it is deprecated, and when it went.
///
/// A path begins with a command, an event or a type: `migrate`, `migrate.uri`, `STOP`,
/// `query-status.status`, `BlockdevDriver.gluster`. `*` stands for any text: `migrate*`,
/// `NetdevType.*`. The answers come from the snapshots in `schemas/releases`.
///
/// Exit status: 0 if there is something by that name, 1 if not.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What to look for
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<String>,
    /// The schema to look in
    #[arg(long, value_name = "NAME", default_value = "qmp", value_parser = ["qmp", "qga", "storage-daemon"])]
    schema_name: String,
    /// Look in the schema of the guest agent: short for `--schema-name qga`
    #[arg(long, conflicts_with = "schema_name")]
    guest_agent: bool,
    /// Print JSON: an array of objects
    #[arg(long)]
    json: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    answer(arguments).unwrap_or_else(|outcome| outcome)
}

fn answer(arguments: &Arguments) -> Result<Outcome, Outcome> {
    let name = if arguments.guest_agent {
        "qga"
    } else {
        &arguments.schema_name
    };
    let root = regen::workspace_root();
    let schemas = root.join("schemas");
    let entry = schemas.join(name).join("qapi-schema.json");
    let loaded = disk::load(&entry.to_string_lossy(), &Reading::default())?;
    let recorded = history::read(&schemas, name)?;
    let oldest = recorded.history.releases().next();
    let widened = recorded.widen(loaded.schema)?;
    let oldest = oldest.map_or_else(String::new, Release::series);
    let mut found = Vec::new();
    let mut outcome = Outcome::Fine;
    for path in &arguments.paths {
        let answers = widened.when(path);
        if answers.is_empty() {
            complain(&nothing(&widened, path));
            outcome = Outcome::No;
        }
        found.extend(answers);
    }
    let printed = if arguments.json {
        let answers: Value = found.iter().map(|when| to_json(when, &oldest)).collect();
        output::print_json(&answers)
    } else {
        let lines: String = found.iter().map(|when| line(when, &oldest)).collect();
        output::print(&lines)
    };
    Ok(outcome.max(printed))
}

fn nothing(widened: &Widened, path: &str) -> String {
    let mut text = format!(
        "error: nothing is called '{}' in any release\n",
        printable(path)
    );
    if let Some(name) = widened.closest_name(path)
        && !path.starts_with(name)
    {
        // Writing to a string does not fail.
        let _ = writeln!(text, "help: did you mean '{name}'?");
    }
    text
}

/// One line for people.
fn line(when: &When, oldest: &str) -> String {
    let mut text = format!("{} ({}): ", when.path, when.kind.word());
    let _ = match when.since {
        Some(since) => write!(text, "since {}", since.series()),
        None => write!(text, "since {oldest} or earlier"),
    };
    if let Some(release) = when.deprecated {
        let series = release.series();
        let earlier = if series == oldest { " or earlier" } else { "" };
        let _ = write!(text, ", deprecated in {series}{earlier}");
    }
    if let Some(release) = when.flagged {
        let _ = write!(text, " (in the schema since {})", release.series());
    }
    if let Some(release) = when.gone {
        let last = when.until.map_or_else(String::new, Release::series);
        let _ = write!(text, ", last in {last}, gone in {}", release.series());
    }
    if when.unstable {
        text.push_str(", unstable");
    }
    if let Some(condition) = &when.condition {
        let _ = write!(text, ", in builds with {condition}");
    }
    if let Some(instead) = &when.instead {
        let _ = write!(text, "; {instead}");
    }
    text.push('\n');
    for caveat in &when.caveats {
        let _ = writeln!(text, "  note: {caveat}");
    }
    text
}

fn to_json(when: &When, oldest: &str) -> Value {
    json!({
        "path": when.path,
        "kind": when.kind.word(),
        "since": when.since.map(Release::series),
        "since-or-earlier": when.since.is_none().then_some(oldest),
        "deprecated": when.deprecated.map(Release::series),
        "until": when.until.map(Release::series),
        "gone": when.gone.map(Release::series),
        "unstable": when.unstable,
        "if": when.condition.as_ref().map(ToString::to_string),
        "flagged": when.flagged.map(Release::series),
        "instead": when.instead,
        "notes": when.caveats.iter().map(|caveat| json!({
            "since": caveat.since.map(Release::series),
            "until": caveat.until.map(Release::series),
            "breaks": caveat.breaks,
            "text": caveat.text,
        })).collect::<Value>(),
    })
}
