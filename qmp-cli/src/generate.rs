//! `generate`: a schema to Rust code.

use std::path::{Path, PathBuf};

use qmp_cli_support::code::{self, GENERATE, Prepared};
use qmp_codegen::{Config, Dates};
use qmp_text::printable;

use crate::disk::Reading;
use crate::output::complain;
use crate::progress::Progress;
use crate::{Outcome, history};

/// Generate Rust code from a schema.
///
/// The code uses the crate `qmp-types`. Only files that changed are written. Generated files in DIR that this schema
/// no longer produces are removed; all others stay.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp generate schema/vmm.json --out src/vmm
  qmp generate schema/vmm.json --out src/vmm --check
  qmp generate schemas/releases/qmp-10.0.2.json --out src/qmp --history schemas")]
pub(crate) struct Arguments {
    /// The entry file of the schema, or a snapshot
    #[arg(value_name = "FILE", required_unless_present = "schema")]
    file: Option<String>,
    /// The same as FILE
    #[arg(long, value_name = "FILE", hide = true, conflicts_with = "file")]
    schema: Option<String>,
    /// The folder to write the code to
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Write nothing; fail if anything is missing, different or orphaned
    #[arg(long)]
    check: bool,
    /// Make the code fit older releases too: those in DIR/releases, with the notes in DIR/history.json. The schema must be
    /// a snapshot
    #[arg(long, value_name = "DIR", conflicts_with = "root")]
    history: Option<PathBuf>,
    #[command(flatten)]
    reading: Reading,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    generate(arguments).map_or_else(|outcome| outcome, |()| Outcome::Fine)
}

fn generate(arguments: &Arguments) -> Result<(), Outcome> {
    let schema = arguments.file.as_ref().or(arguments.schema.as_ref());
    let schema = schema.map(String::as_str).unwrap_or_default();
    let out = &arguments.out;
    let name = Path::new(schema)
        .file_name()
        .unwrap_or_default()
        .to_string_lossy();
    let mut config = Config::elsewhere(name, GENERATE);
    let mut read = code::read(schema, &arguments.reading)?;
    complain(&format!(
        "{}: read {} files in {:.0?}\n",
        printable(schema),
        read.files,
        read.time
    ));
    if let Some(folder) = &arguments.history {
        let widened = history::up_to(folder, schema)?.widen_older(&read.schema)?;
        config.dates = Dates::of(&widened.schema, &widened.availability, &widened.changes);
        read.schema = widened.schema;
    }
    let progress = Progress::of("generating code");
    let files = code::generate(schema, &read.schema, &config)?;
    drop(progress);
    let prepared = Prepared::new(out, files, arguments.check)?;
    if arguments.check {
        let history = arguments.history.as_ref();
        let history = history.map(|folder| format!(" --history {}", folder.display()));
        let command = format!(
            "{GENERATE} {schema}{}{} --out {}",
            history.unwrap_or_default(),
            arguments.reading.as_options(),
            out.display()
        );
        return code::verdict(prepared.report_stale()?, &command);
    }
    prepared.write()
}
