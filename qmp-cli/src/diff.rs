//! `diff`: compares two schemas.

mod looking;
mod releases;
mod texts;
mod usage;
mod witness;

use crate::Outcome;
use crate::content::Content;
use crate::history;
use crate::input::{self, Opened, SchemaName};
use crate::output;
use crate::releases as known;
use clap::Subcommand;
use looking::Looking;
use qmp_diff::audit;
use qmp_diff::policy;
use qmp_diff::report::{Format, Options};
use qmp_diff::{Diff, Level, Report, Side, Sight, hints};
use qmp_schema::Schema;
use qmp_schema::history::Archive;
use witness::WitnessMode;

/// Compare two schemas, and say what the new one breaks, for whom, and why.
///
/// A schema is a file or a folder, a release that this project knows (`7.2`), `git:REV:PATH`, a saved
/// answer to `query-qmp-schema`, a live server (`unix:PATH`, `tcp:HOST:PORT`), or an emulator, which is
/// started: `exec:PROGRAM`, the name of an installed one, or an ELF file.
///
/// Exit status: 0 if no finding fails, 1 if one does (see --fail-on), 2 if it could not be found out.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// The old schema
    #[arg(required = true)]
    old: Option<String>,
    /// The new schema
    #[arg(required = true)]
    new: Option<String>,
    #[command(flatten)]
    looking: Looking,
    /// How to write the report
    #[arg(long, value_name = "FORMAT", default_value = "terminal", value_parser = texts::format)]
    format: Format,
    /// Say of each finding why it is one
    #[arg(long)]
    verbose: bool,
    /// Print a smallest message that the old schema takes and the new one refuses, for each finding that
    /// breaks arguments; with an address, send it there and see
    #[arg(long, value_name = "live:ADDRESS", num_args = 0..=1, require_equals = true,
        default_missing_value = "")]
    witness: Option<WitnessMode>,
}

#[derive(Subcommand)]
enum Command {
    Explain(texts::Explain),
    Matrix(usage::Matrix),
    Releases(Box<releases::Releases>),
    Rules(texts::Rules),
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let outcome = match &arguments.command {
        Some(Command::Explain(explain)) => explain.run(),
        Some(Command::Matrix(matrix)) => matrix.run(),
        Some(Command::Releases(releases)) => releases.run(),
        Some(Command::Rules(rules)) => Ok(rules.run()),
        None => compare(arguments),
    };
    outcome.unwrap_or_else(|outcome| outcome)
}

fn compare(arguments: &Arguments) -> Result<Outcome, Outcome> {
    let (Some(old), Some(new)) = (&arguments.old, &arguments.new) else {
        return Err(Outcome::Failed);
    };
    let looking = &arguments.looking;
    let settings = looking.settings()?;
    // An invalid schema is no answer to what has changed: the comparison could not run.
    let open = |text: &str| input::open(text, &looking.opening).map_err(|_| Outcome::Failed);
    let (old, new) = (open(old)?, open(new)?);
    // A server is of one target: what others have need not be there.
    let builds = looking.builds(old.target.as_deref().or(new.target.as_deref()));
    let archive = archive(looking.opening.schema_name)?;
    let schemas = [&old.loaded.schema, &new.loaded.schema];
    looking.check(&archive, &schemas)?;
    let only = looking.only(&schemas)?;
    let span = old.release.map(|old| policy::Span {
        old,
        new: new.release,
    });
    let mut diff = std::thread::scope(|scope| {
        if let Some(span) = span {
            let archive = &archive;
            // Without a thread, they are read when they are asked for.
            let _ = std::thread::Builder::new()
                .spawn_scoped(scope, move || policy::read_ahead(archive, span));
        }
        let mut diff = qmp_diff::diff(&side(&old), &side(&new), &builds);
        qmp_diff::only::narrow(&mut diff, &only, &schemas);
        judge(&mut diff, span, &archive, looking, &schemas)?;
        Ok(diff)
    })?;
    if !looking.usage.is_empty() {
        let usage = usage::read(&looking.usage)?;
        let touch = usage.between(&old.loaded.schema, &new.loaded.schema);
        usage::refuse_unknown(&touch, &archive)?;
        touch.narrow(&mut diff);
        let caveats = history::caveats(&known::folder(), archive.name())?;
        touch.note_caveats(&mut diff, &caveats, old.release, new.release);
        diff.notes.extend(touch.unchecked());
    }
    let mut report = Report::new(&old.label, &new.label, diff, &settings);
    if let Some(mode) = &arguments.witness {
        mode.prove(&mut report, &old, &new, &builds)?;
    }
    let options = Options {
        verbose: arguments.verbose,
        ..texts::options()
    };
    let text = qmp_diff::report::write(&report, arguments.format, &options);
    let printed = output::print_coloured(&text, options.colour);
    Ok(printed.max(looking.outcome(report.worst())))
}

/// What is compared of an input.
fn side(opened: &Opened) -> Side<'_> {
    Side {
        label: &opened.label,
        schema: &opened.loaded.schema,
        sources: &opened.loaded.sources,
        sight: match opened.content {
            Content::Source => Sight::FILES,
            Content::Snapshot => Sight::SNAPSHOT,
            Content::Answer => Sight::ANSWER,
        },
        release: opened.release,
    }
}

/// All snapshots of a schema.
fn archive(name: SchemaName) -> Result<Archive, Outcome> {
    history::archive(&known::folder().join("releases"), name.text())
}

/// Adds what the history of the schema says.
fn judge(
    diff: &mut Diff,
    span: Option<policy::Span>,
    archive: &Archive,
    looking: &Looking,
    schemas: &[&Schema],
) -> Result<(), Outcome> {
    if let Some(span) = span {
        policy::decide(diff, archive, span);
        if looking.asks_for("deprecated-still-present") {
            audit::still_present(diff, archive, span);
        }
    }
    let folder = known::folder();
    let known = history::replacements(&folder, archive.name())?;
    hints::replacements(&mut diff.findings, &known, schemas);
    Ok(())
}

/// Whether a level makes the command fail.
fn fails(worst: Level, least: Option<Level>) -> Outcome {
    match least {
        Some(least) if worst >= least => Outcome::No,
        _ => Outcome::Fine,
    }
}
