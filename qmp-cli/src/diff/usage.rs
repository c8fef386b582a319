//! The usage of a program: `diff --usage` and `diff matrix`.

use std::fs;
use std::io;
use std::path::PathBuf;

use qmp_diff::usage::{UnknownName, Usage, matrix};
use qmp_text::printable;

use crate::input::SchemaName;
use crate::output::{self, complain};
use crate::progress::Progress;
use crate::releases::Known;
use crate::{Outcome, history};

/// Show which releases serve a program.
///
/// The usage of a program is given by recorded sessions, or by lists of commands and events (`*` stands for
/// any text), and of queries in libvirt's syntax, one a line.
///
/// Exit status: 0 if a release serves all of it, 1 if none does.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp diff matrix session.log usage.txt
  qmp diff matrix --json usage.txt")]
pub(super) struct Matrix {
    /// The usage of the program
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The schema that the program uses
    #[arg(long, value_enum, value_name = "NAME", default_value_t)]
    schema_name: SchemaName,
    #[command(flatten)]
    known: Known,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Matrix {
    pub(super) fn run(&self) -> Result<Outcome, Outcome> {
        let usage = read(&self.files)?;
        let archive = history::archive(&*self.known.store(), self.schema_name.text())?;
        let progress = Progress::of("looking through all releases");
        let matrix = matrix(&usage, &archive);
        drop(progress);
        let matrix = matrix.map_err(|error| {
            complain(&format!("error: {error}\n"));
            Outcome::Failed
        })?;
        let printed = if self.json {
            output::print_json(&matrix.to_json())
        } else {
            output::print(&matrix.to_string())
        };
        let found = if matrix.range().is_some() {
            Outcome::Fine
        } else {
            Outcome::No
        };
        Ok(printed.max(found))
    }
}

/// Refuses names of a list that no schema has, because they are misspelt. Names that only other
/// releases have are reported.
pub(super) fn refuse_unknown(names: &[UnknownName]) -> Result<(), Outcome> {
    let mut outcome = Ok(());
    for unknown in names {
        let line = printable(&unknown.text).into_owned();
        if unknown.is_elsewhere || !unknown.is_written {
            complain(&format!("warning: {line}\n"));
            continue;
        }
        complain(&format!("error: {line}\n"));
        if let Some(similar) = &unknown.similar {
            complain(&format!("help: did you mean '{}'?\n", printable(similar)));
        }
        outcome = Err(Outcome::Failed);
    }
    outcome
}

/// Reads the usage of a program.
pub(super) fn read(files: &[PathBuf]) -> Result<Usage, Outcome> {
    let mut usage = Usage::default();
    for path in files {
        let cannot = |error| output::cannot("read", path, &error);
        let mut bytes = fs::read(path).map_err(cannot)?;
        // Sessions with guest agents have this byte between messages.
        for byte in &mut bytes {
            if *byte == 0xff {
                *byte = b' ';
            }
        }
        let text = String::from_utf8(bytes)
            .map_err(|error| cannot(io::Error::new(io::ErrorKind::InvalidData, error)))?;
        let name = path.to_string_lossy();
        let used = Usage::parse(&name, &text).map_err(|error| {
            complain(&format!("error: {error}\n"));
            Outcome::Failed
        })?;
        usage.add(used);
    }
    Ok(usage)
}
