//! `when`: the releases that have an item.

use std::fmt::Write;

use qmp_diff::trace::{place_of, trace};
use qmp_history::{Archive, Caveat, FeatureDates, Open, Release, WhatKind, When, Widened};
use qmp_message::{Leaf, Path as Place, Step};
use qmp_reference::when::{Table, to_json};
use qmp_text::printable;
use serde_json::{Value, json};

use crate::output::{self, complain};
use crate::progress::Progress;
use crate::releases::Known;
use crate::{Outcome, history};

/// Show which releases have an item: since when, until when, and when it was deprecated.
///
/// A path begins with a command, an event or a type: `migrate`, `migrate.uri`, `STOP`,
/// `query-status.status`, `BlockdevDriver.gluster`. `*` stands for any text: `migrate*`,
/// `NetdevType.*`. Names of older releases count too. A path may also be a query of libvirt's
/// (`migrate/arg-type/uri`) or a place as `diff` prints it (`migrate › uri`); `PATH.$NAME` asks for a
/// feature: `query-kvm.$deprecated`. The answers come from the snapshots of all releases.
///
/// Exit status: 0 if there is something by that name, 1 if not.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp when blockdev-add
  qmp when migrate.blk 'NetdevStreamOptions.reconnect*'
  qmp when --guest-agent 'guest-*'
  qmp when --json 'BlockdevDriver.*'")]
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
    #[command(flatten)]
    known: Known,
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
    let found = match from_table(arguments, name) {
        Some(found) => found,
        None => from_history(arguments, name)?,
    };
    let printed = if arguments.json {
        output::print_json(&found.answers.into())
    } else {
        let lines: String = { found.answers.iter() }
            .map(|answer| line(answer, &found.oldest))
            .collect();
        output::print(&lines)
    };
    Ok(found.outcome.max(printed))
}

/// The answers to all paths.
struct Lookup {
    answers: Vec<Value>,
    /// The oldest release of the history.
    oldest: String,
    outcome: Outcome,
}

/// The answers from the built-in table, if it has one for each path.
fn from_table(arguments: &Arguments, name: &str) -> Option<Lookup> {
    let text = arguments.known.table(name)?;
    let table = Table::new(&text);
    let mut found = Lookup {
        answers: Vec::new(),
        oldest: table.oldest().to_owned(),
        outcome: Outcome::Fine,
    };
    for path in &arguments.paths {
        if feature_of(path).is_some() || place_of(path).is_some() {
            return None;
        }
        let answers = table.find(path)?;
        // The history can suggest a name.
        if answers.is_empty() {
            return None;
        }
        found.answers.extend(answers);
    }
    Some(found)
}

/// The answers from the snapshots.
fn from_history(arguments: &Arguments, name: &str) -> Result<Lookup, Outcome> {
    let _progress = Progress::of("reading the history");
    let recorded = history::read(&*arguments.known.store(), name)?;
    let widened = recorded.widen(recorded.newest()?)?;
    let oldest = recorded.oldest();
    let mut found = Lookup {
        answers: Vec::new(),
        oldest: oldest.clone(),
        outcome: Outcome::Fine,
    };
    for path in &arguments.paths {
        if let Some((of, feature)) = feature_of(path) {
            if let Some(dates) = recorded.history.feature(of, feature) {
                let answer = feature_json(of, feature, dates, &oldest);
                found.answers.push(answer);
            } else {
                let (of, feature) = (printable(of), printable(feature));
                complain(&format!(
                    "error: '{of}' has no feature '{feature}' in any release\n"
                ));
                found.outcome = Outcome::No;
            }
            continue;
        }
        let answers = match place_of(path) {
            Some(place) => at(&widened, &recorded.archive, &place, path)?,
            None => widened.when(path),
        };
        if answers.is_empty() {
            complain(&nothing(&widened, path));
            found.outcome = Outcome::No;
        }
        let answers = answers.iter().map(|when| to_json(when, &oldest));
        found.answers.extend(answers);
    }
    Ok(found)
}

/// The answers about a place, which may also be known by the name of its last member.
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
    // Several places may have this name: only answers that hold at this one count.
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

/// Splits a path into an item and a feature: `query-kvm.$deprecated`, or in words.
fn feature_of(path: &str) -> Option<(&str, &str)> {
    path.split_once(".$")
        .or_else(|| path.split_once(" feature "))
}

fn feature_json(of: &str, feature: &str, dates: FeatureDates, oldest: &str) -> Value {
    json!({
        "path": format!("{of} feature {feature}"),
        "kind": "feature",
        "since": dates.since.map(Release::series),
        "since-or-earlier": dates.since.is_none().then_some(oldest),
        "until": dates.until.map(Release::series),
        "gone": dates.gone.map(Release::series),
    })
}

fn nothing(widened: &Widened, path: &str) -> String {
    let mut text = format!("error: no release has '{}'\n", printable(path));
    if let Some(name) = widened.closest_name(path)
        && !path.starts_with(name)
    {
        // Writing to a string does not fail.
        let _ = writeln!(text, "help: did you mean '{name}'?");
    }
    text
}

/// Formats an answer for people: one line, and one for each note.
fn line(answer: &Value, oldest: &str) -> String {
    let text_of = |key: &str| answer[key].as_str();
    let mut text = text_of("path").unwrap_or_default().to_owned();
    if let Some(now) = text_of("now") {
        let _ = write!(text, ", now {now}");
    }
    let _ = write!(text, " ({}): ", text_of("kind").unwrap_or_default());
    // If the release between has no snapshot, it may have been that one.
    let open = |word: &str, key: &str| {
        let open = answer["open"][key].as_str();
        open.map_or_else(String::new, |release| {
            format!(" (open: perhaps {word} {release})")
        })
    };
    let _ = match text_of("since") {
        Some(since) => write!(text, "since {since}{}", open("since", "since")),
        None => write!(text, "since {oldest} or earlier"),
    };
    if let Some(release) = text_of("deprecated") {
        let earlier = if release == oldest { " or earlier" } else { "" };
        let open = open("in", "deprecated");
        let _ = write!(text, ", deprecated in {release}{earlier}{open}");
    }
    if let Some(release) = text_of("flagged") {
        let _ = write!(text, " (in the schema since {release})");
    }
    if let Some(gone) = text_of("gone") {
        let last = text_of("until").unwrap_or_default();
        let open = open("in", "gone");
        let _ = write!(text, ", last in {last}, gone in {gone}{open}");
    }
    if answer["unstable"] == true {
        text.push_str(", unstable");
    }
    if let Some(condition) = text_of("if") {
        let _ = write!(text, ", in builds with {condition}");
    }
    if let Some(instead) = text_of("instead") {
        let _ = write!(text, "; {instead}");
    }
    // The text may quote an argument.
    let mut text = printable(&text).into_owned() + "\n";
    for note in answer["notes"].as_array().into_iter().flatten() {
        let release = |key: &str| note[key].as_str().and_then(|text| text.parse().ok());
        let caveat = Caveat {
            path: String::new(),
            since: release("since"),
            until: release("until"),
            breaks: note["breaks"] == true,
            text: note["text"].as_str().unwrap_or_default().to_owned(),
        };
        let _ = writeln!(text, "  note: {caveat}");
    }
    text
}
