//! `dump`: prints a resolved schema.

use qmp_schema::{Options, dump};

use crate::Outcome;
use crate::disk;

/// Print the resolved schema.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The entry file of the schema
    file: String,
    /// Print the documentation comments too
    #[arg(long)]
    docs: bool,
    /// How to print it
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
    let loaded = match disk::load(&arguments.file, &Options::default()) {
        Ok(loaded) => loaded,
        Err(outcome) => return outcome,
    };
    match arguments.format {
        Format::Text => disk::print(&dump::to_text(&loaded.schema, arguments.docs)),
        Format::Json => disk::print(&format!(
            "{:#}\n",
            dump::to_json(&loaded.schema, arguments.docs)
        )),
    }
}
