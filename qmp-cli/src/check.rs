//! `check`: validates schema files.

use qmp_schema::{LoadError, Loaded};
use qmp_text::printable;

use crate::Outcome;
use crate::disk::Reading;
use crate::output;

/// Validate schema files.
///
/// The first line of each diagnostic is `FILE:LINE[:COL]: error: TEXT [CODE]`, after `In file
/// included from FILE:LINE:` lines where that applies. Diagnostics go to standard error as text, to
/// standard output as JSON.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp check schema.json
  qmp check --dialect 6.1 qapi/qapi-schema.json
  qmp check --root . --format json untrusted/schema.json")]
pub(crate) struct Arguments {
    /// The entry files of the schemas
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,
    #[command(flatten)]
    reading: Reading,
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
        let outcome = match qmp_schema::load_with(file, &*loader, &options) {
            Ok(_) if json => Outcome::Fine,
            Ok(valid) => output::print(&summary(file, &valid)),
            Err(LoadError::Invalid(report)) => {
                if json {
                    findings.extend(report.to_json().as_array_mut().map(std::mem::take));
                } else {
                    output::complain_about(&report);
                }
                Outcome::No
            }
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
