//! `check`: validates schema files.

mod documented;

use qmp_schema::{LoadError, Loaded, Report};
use qmp_text::printable;

use crate::Outcome;
use crate::disk::Reading;
use crate::output;
use crate::releases::Known;

/// Validate schema files.
///
/// The first line of each diagnostic is `FILE:LINE[:COL]: error: TEXT [CODE]`, after `In file
/// included from FILE:LINE:` lines where that applies. Diagnostics go to standard error as text, to
/// standard output as JSON.
///
/// With `--documented`, new items must also be described, and descriptions must say more than names.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp check schema.json
  qmp check --dialect 6.1 qapi/qapi-schema.json
  qmp check --root . --format json untrusted/schema.json
  qmp check --documented qapi/qapi-schema.json
  qmp check --documented --since git:main:schema/vmm.json schema/vmm.json")]
pub(crate) struct Arguments {
    /// The entry files of the schemas
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,
    #[command(flatten)]
    reading: Reading,
    /// Refuse new items without a description, or with one that only repeats the name or lacks a unit
    #[arg(long)]
    documented: bool,
    /// The schema compared with which something is new: a release, a file or folder, a snapshot, git:REV:PATH [default: the
    /// newest release if it is a schema of QEMU's, else none, so that everything counts as new]
    #[arg(long, value_name = "OLD", requires = "documented")]
    since: Option<String>,
    #[command(flatten)]
    known: Known,
    /// The format of diagnostics
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people: with source lines
    Text,
    /// For tools: one JSON array with the diagnostics of all files
    Json,
}

/// Runs the command. The worst outcome of the files is its outcome.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let loader = match arguments.reading.loader() {
        Ok(loader) => loader,
        Err(outcome) => return outcome,
    };
    let options = arguments.reading.options();
    let json = arguments.format == Format::Json;
    let mut findings = Vec::new();
    let mut worst = Outcome::Fine;
    for file in &arguments.files {
        let mut refuse = |report: &Report| {
            if json {
                findings.extend(report.to_json().as_array_mut().map(std::mem::take));
            } else {
                output::complain_about(report);
            }
            Outcome::No
        };
        let outcome = match qmp_schema::load_with(file, &*loader, &options) {
            Ok(valid) => match documented::check(arguments, &valid) {
                Ok(Some(report)) => refuse(&report),
                Ok(None) if json => Outcome::Fine,
                Ok(None) => output::print(&summary(file, &valid)),
                Err(outcome) => outcome,
            },
            Err(LoadError::Invalid(report)) => refuse(&report),
            Err(error) => {
                output::complain(&format!("error: {error}\n"));
                Outcome::Failed
            }
        };
        worst = worst.max(outcome);
    }
    if json {
        let findings: serde_json::Value = findings.into_iter().flatten().collect();
        worst = worst.max(output::print_json(&findings));
    }
    worst
}

/// One line about a valid schema.
fn summary(file: &str, loaded: &Loaded) -> String {
    let schema = &loaded.schema;
    format!(
        "{}: valid ({} files, {} commands, {} events, {} types), dialect {} ({})\n",
        printable(file),
        loaded.sources.files().len(),
        schema.commands().len(),
        schema.events().len(),
        schema.types().filter(|(_, ty)| ty.is_written()).count(),
        loaded.dialect,
        loaded.dialect_reason,
    )
}
