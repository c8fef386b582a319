//! `when`: the releases that have an item.

use std::fmt::Write;
use std::path::Path;

use qmp_diff::trace::{place_of, trace};
use qmp_schema::history::{Archive, FeatureDates, Open, Release, WhatKind, When, Widened};
use qmp_schema::message::{Leaf, Path as Place, Step};
use qmp_text::printable;
use serde_json::{Value, json};

use crate::Outcome;
use crate::disk::{self, Reading};
use crate::output::{self, complain};
use crate::{history, releases};

/// Show which releases have an item: since when, until when, and when it was deprecated.
///
/// A path begins with a command, an event or a type: `migrate`, `migrate.uri`, `STOP`,
/// `query-status.status`, `BlockdevDriver.gluster`. `*` stands for any text: `migrate*`,
/// `NetdevType.*`. Names of older releases count too. A path may also be a query of libvirt's
/// (`migrate/arg-type/uri`) or a place as `diff` prints it (`migrate › uri`); `PATH.$NAME` asks for a
/// feature: `query-kvm.$deprecated`. The answers come from the snapshots in `schemas/releases`.
///
/// Exit status: 0 if there is something by that name, 1 if not.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The commands, events, types, members, arguments or values to look up
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
    let schemas = releases::folder();
    let entry = schemas.join(name).join("qapi-schema.json");
    let loaded = disk::load(&entry.to_string_lossy(), &Reading::default())?;
    let recorded = history::read(&schemas, name)?;
    let oldest = recorded.history.releases().next();
    let widened = recorded.widen(loaded.schema)?;
    let oldest = oldest.map_or_else(String::new, Release::series);
    let mut found = Vec::new();
    let mut outcome = Outcome::Fine;
    for path in &arguments.paths {
        if let Some((of, feature)) = feature_of(path) {
            let dates = recorded.history.feature(of, feature);
            let answer = dates.map(|dates| feature_answer(of, feature, dates, &oldest));
            if answer.is_none() {
                let (of, feature) = (printable(of), printable(feature));
                complain(&format!(
                    "error: '{of}' has no feature '{feature}' in any release\n"
                ));
                outcome = Outcome::No;
            }
            found.extend(answer);
            continue;
        }
        let answers = match place_of(path) {
            Some(place) => at(&widened, &archive(&schemas, name)?, &place, path)?,
            None => widened.when(path),
        };
        if answers.is_empty() {
            complain(&nothing(&widened, path));
            outcome = Outcome::No;
        }
        let answers = answers.iter();
        found.extend(answers.map(|when| (line(when, &oldest), to_json(when, &oldest))));
    }
    let printed = if arguments.json {
        let answers: Value = found.into_iter().map(|(_, answer)| answer).collect();
        output::print_json(&answers)
    } else {
        let lines: String = found.into_iter().map(|(line, _)| line).collect();
        output::print(&lines)
    };
    Ok(outcome.max(printed))
}

/// The snapshots in which a place is looked up.
fn archive(schemas: &Path, name: &str) -> Result<Archive, Outcome> {
    history::archive(&schemas.join("releases"), name)
}

/// What the releases tell of a place, which the name of its last member may be known by as well.
fn at(
    widened: &Widened,
    archive: &Archive,
    place: &Place,
    asked: &str,
) -> Result<Vec<When>, Outcome> {
    let found = trace(archive, place).map_err(|error| {
        complain(&format!("error: {error}\n"));
        Outcome::Failed
    })?;
    let Some(trace) = found else {
        return Ok(Vec::new());
    };
    let mut dotted = place.root.clone();
    for step in &place.steps {
        if let Step::Member(name) = step {
            dotted = format!("{dotted}.{name}");
        }
    }
    if let Some(Leaf::Value(value)) = &place.leaf {
        dotted = format!("{dotted}.{value}");
    }
    // The same name may be that of several places: only what is so at this one counts.
    let known = widened.when(&dotted).into_iter();
    let mut known = known.filter(|when| when.gone.is_some() == trace.gone.is_some());
    let known: Option<When> = known.next_back();
    let documented = known.as_ref().and_then(|when| when.since);
    let kind = match (&place.leaf, place.steps.last()) {
        (Some(Leaf::Value(_)), _) => WhatKind::Value,
        (_, Some(Step::Branch { .. })) => WhatKind::Branch,
        (_, None) => known.as_ref().map_or(WhatKind::Command, |when| when.kind),
        _ => known.as_ref().map_or(WhatKind::Member, |when| when.kind),
    };
    Ok(vec![When {
        path: asked.to_owned(),
        kind,
        since: trace.since.or(documented),
        deprecated: trace.deprecated,
        flagged: None,
        until: trace.until,
        gone: trace.gone,
        unstable: trace.unstable,
        condition: known.as_ref().and_then(|when| when.condition.clone()),
        instead: known.as_ref().and_then(|when| when.instead.clone()),
        caveats: known.map(|when| when.caveats).unwrap_or_default(),
        open: Open {
            since: trace.since_earliest,
            deprecated: trace.open.deprecated,
            gone: trace.open.gone,
        },
        now: None,
    }])
}

/// A path and the feature that it asks for: `query-kvm.$deprecated`, or in words.
fn feature_of(path: &str) -> Option<(&str, &str)> {
    path.split_once(".$")
        .or_else(|| path.split_once(" feature "))
}

/// A line and the JSON for a feature.
fn feature_answer(of: &str, feature: &str, dates: FeatureDates, oldest: &str) -> (String, Value) {
    let mut text = format!("{of} feature {feature} (feature): ");
    let _ = match dates.since {
        Some(since) => write!(text, "since {}", since.series()),
        None => write!(text, "since {oldest} or earlier"),
    };
    if let (Some(until), Some(gone)) = (dates.until, dates.gone) {
        let _ = write!(
            text,
            ", last in {}, gone in {}",
            until.series(),
            gone.series()
        );
    }
    let answer = json!({
        "path": format!("{of} feature {feature}"),
        "kind": "feature",
        "since": dates.since.map(Release::series),
        "since-or-earlier": dates.since.is_none().then_some(oldest),
        "until": dates.until.map(Release::series),
        "gone": dates.gone.map(Release::series),
    });
    (printable(&text).into_owned() + "\n", answer)
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
    let now = when
        .now
        .as_ref()
        .map_or_else(String::new, |now| format!(", now {now}"));
    let mut text = format!("{}{now} ({}): ", when.path, when.kind.word());
    // Without a snapshot of a release, it may have been that one.
    let open = |word: &str, earliest: Option<Release>| {
        let open = earliest.map(|release| format!(" (open: perhaps {word} {})", release.series()));
        open.unwrap_or_default()
    };
    let _ = match when.since {
        Some(since) => {
            let open = open("since", when.open.since);
            write!(text, "since {}{open}", since.series())
        }
        None => write!(text, "since {oldest} or earlier"),
    };
    if let Some(release) = when.deprecated {
        let series = release.series();
        let earlier = if series == oldest { " or earlier" } else { "" };
        let open = open("in", when.open.deprecated);
        let _ = write!(text, ", deprecated in {series}{earlier}{open}");
    }
    if let Some(release) = when.flagged {
        let _ = write!(text, " (in the schema since {})", release.series());
    }
    if let Some(release) = when.gone {
        let last = when.until.map_or_else(String::new, Release::series);
        let open = open("in", when.open.gone);
        let _ = write!(text, ", last in {last}, gone in {}{open}", release.series());
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
        "open": {
            "since": when.open.since.map(Release::series),
            "deprecated": when.open.deprecated.map(Release::series),
            "gone": when.open.gone.map(Release::series),
        },
        "now": when.now,
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
