//! `dump`: prints a resolved schema.

use qmp_schema::dump;

use crate::Outcome;
use crate::input::{self, Opening};
use crate::output;

/// Print the resolved schema.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp dump 7.2
  qmp dump schema.json --docs
  qmp dump git:v9.0:qapi --format json
  qmp dump qemu-system-x86_64")]
pub(crate) struct Arguments {
    /// The schema: its entry file or folder, a release (`7.2`), `git:REV:PATH`, a snapshot, a saved
    /// answer to `query-qmp-schema`, a server (`unix:PATH`, `tcp:HOST:PORT`), an emulator to start
    /// (`exec:PROGRAM`, its name, or an ELF file)
    schema: String,
    #[command(flatten)]
    opening: Opening,
    /// Print the documentation comments too
    #[arg(long)]
    docs: bool,
    /// The format
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// The layout of the `.out` files of QEMU's front-end tests
    Text,
    /// JSON
    Json,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let loaded = match input::open(&arguments.schema, &arguments.opening) {
        Ok(opened) => opened.loaded,
        Err(outcome) => return outcome,
    };
    match arguments.format {
        Format::Text => output::print(&dump::to_text(&loaded.schema, arguments.docs)),
        Format::Json => {
            let mut json = dump::to_json(&loaded.schema, arguments.docs);
            json["dialect"] = loaded.dialect.to_string().into();
            output::print_json(&json)
        }
    }
}
