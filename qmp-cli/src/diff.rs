//! `diff`: compares two schemas.

mod releases;
mod report_args;
mod texts;
mod usage;
mod witness;

use std::cell::Cell;
use std::mem::ManuallyDrop;

use crate::Outcome;
use crate::content::Content;
use crate::history;
use crate::input::{self, Opened, SchemaName};
use crate::output;
use crate::progress::Progress;
use clap::Subcommand;
use qmp_diff::report::{Format, Layout};
use qmp_diff::{
    ComparedSchema, Comparison, Level, Options, Report, Visibility, Witness, Witnesses,
};
use qmp_reference::Texts;
use report_args::ReportArgs;
use witness::WitnessMode;

/// Compare two schemas, and report what the new one breaks, for whom, and why.
///
/// A schema is a file or a folder, a release that this project knows (`7.2`), `git:REV:PATH`, a saved
/// answer to `query-qmp-schema`, a live server (`unix:PATH`, `tcp:HOST:PORT`), or an emulator, which is
/// started: `exec:PROGRAM`, the name of an installed one, or an ELF file.
///
/// Exit status: 0 if no finding fails, 1 if one does (see --fail-on), 2 if the comparison could not run.
#[derive(clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "Examples:
  qmp diff 9.0 9.1
  qmp diff 10.0 11.1 --usage session.log --format github
  qmp diff git:v9.0:qapi git:WORKTREE:qapi --view qemu
  qmp diff 10.0 qemu-system-x86_64 --only 'migrate*' --witness
  qmp diff 9.0 9.1 --accept accepted.toml --fail-on warn --format html > report.html"
)]
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
    report: ReportArgs,
    /// The format of the report
    #[arg(long, value_name = "FORMAT", default_value = "terminal", value_parser = texts::format)]
    format: Format,
    /// Explain each finding
    #[arg(long)]
    verbose: bool,
    /// Print a smallest message that the old schema accepts and the new one refuses, for each finding that
    /// breaks arguments; with `live:ADDRESS`, send it to that server
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

/// The descriptions of QEMU's schemas, if one of the two has none: snapshots and answers.
fn texts_of(old: &Opened, new: &Opened, name: SchemaName) -> String {
    if [old, new]
        .iter()
        .all(|opened| opened.content == Content::Source)
    {
        return String::new();
    }
    let path = format!("texts/{}.tsv", name.described().text());
    qmp_releases::read(&path).unwrap_or_default()
}

fn compare(arguments: &Arguments) -> Result<Outcome, Outcome> {
    let (Some(old), Some(new)) = (&arguments.old, &arguments.new) else {
        return Err(Outcome::Failed);
    };
    let args = &arguments.report;
    let options = args.options()?;
    // With an invalid schema the comparison could not run.
    let open = |text: &str| input::open(text, &args.opening).map_err(|_| Outcome::Failed);
    // The program ends soon: giving back the memory of so many small parts would be for nothing.
    let (old, new) = (ManuallyDrop::new(open(old)?), ManuallyDrop::new(open(new)?));
    let archive = ManuallyDrop::new(args.opening.archive()?);
    let schemas = [&old.loaded.schema, &new.loaded.schema];
    args.check(&archive, &schemas)?;
    let store = args.opening.known.store();
    let usage = match &*args.usage {
        [] => None,
        files => Some(usage::read(files)?),
    };
    let server = arguments
        .witness
        .as_ref()
        .map(WitnessMode::connect)
        .transpose()?
        .flatten();
    let failed = Cell::new(None);
    let confirm = |witnesses: &[&Witness]| match &server {
        Some(server) => server.confirm(witnesses, &failed),
        None => Vec::new(),
    };
    let texts = texts_of(&old, &new, args.opening.schema_name);
    let texts = Texts::new(&texts);
    let describe = |path: &str| texts.get(path);
    let options = Options {
        describe: Some(&describe),
        // A server has one target: it need not have items of others.
        builds: args.builds(old.target.as_deref().or(new.target.as_deref())),
        only: args.only(&schemas)?,
        archive: Some(&archive),
        replacements: history::replacements(&*store, archive.name())?,
        usage: usage.as_ref(),
        caveats: history::caveats(&*store, archive.name())?,
        witnesses: match (&arguments.witness, &server) {
            (None, _) => Witnesses::None,
            (Some(_), None) => Witnesses::Find,
            (Some(_), Some(_)) => Witnesses::Confirm(&confirm),
        },
        ..options
    };
    let progress = Progress::of("comparing");
    let comparison = Comparison::run(&side(&old), &side(&new), &options);
    drop(progress);
    usage::refuse_unknown(comparison.unknown_names())?;
    if let Some(outcome) = failed.get() {
        return Err(outcome);
    }
    let report = Report::new(comparison);
    let layout = Layout {
        verbose: arguments.verbose,
        ..texts::layout()
    };
    let text = qmp_diff::report::write(&report, arguments.format, &layout);
    let printed = output::print_coloured(&text, layout.colour);
    Ok(printed.max(args.outcome(report.worst())))
}

/// The side of the comparison for an input.
fn side(opened: &Opened) -> ComparedSchema<'_> {
    ComparedSchema {
        label: &opened.label,
        schema: &opened.loaded.schema,
        sources: &opened.loaded.sources,
        visibility: match opened.content {
            Content::Source => Visibility::FILES,
            Content::Snapshot => Visibility::SNAPSHOT,
            Content::Answer => Visibility::ANSWER,
        },
        release: opened.release,
    }
}

/// Whether a level makes the command fail.
fn fails(worst: Level, least: Option<Level>) -> Outcome {
    match least {
        Some(least) if worst >= least => Outcome::No,
        _ => Outcome::Fine,
    }
}
