//! `dump`: prints a resolved schema.

use qmp_schema::dump;

use crate::Outcome;
use crate::disk::{self, Reading};
use crate::open;

/// Print the resolved schema.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The entry file of the schema, or a snapshot of one
    file: String,
    #[command(flatten)]
    reading: Reading,
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
    let loaded = match open::open(&arguments.file, &arguments.reading) {
        Ok(loaded) => loaded,
        Err(outcome) => return outcome,
    };
    match arguments.format {
        Format::Text => disk::print(&dump::to_text(&loaded.schema, arguments.docs)),
        Format::Json => {
            let mut json = dump::to_json(&loaded.schema, arguments.docs);
            json["dialect"] = loaded.dialect.to_string().into();
            disk::print(&format!("{json:#}\n"))
        }
    }
}
