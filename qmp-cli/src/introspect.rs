//! `introspect`: prints the answer to `query-qmp-schema` of a server built from a schema.

use std::path::Path;

use qmp_history::introspect::{self, Names};
use qmp_schema::Schema;
use qmp_schema::condition::{Defines, Unmentioned};
use qmp_text::printable;
use serde_json::Value;

use crate::Outcome;
use crate::input::{self, Opening};
use crate::output::{self, complain};

/// Print the answer of a server with this schema to `query-qmp-schema`.
///
/// The answer is JSON, one entry a line. Parts whose build condition does not hold are left out;
/// without `--define`, no symbol is defined. Types have the numbers for names that a server of the
/// same release gives them.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp introspect 10.0 --define CONFIG_LINUX
  qmp introspect schema.json --unmask
  qmp introspect 10.0 --defines-from answer.json
  qmp introspect unix:/run/qmp.sock > answer.json")]
pub(crate) struct Arguments {
    /// The schema: its entry file or folder, a release (`7.2`), `git:REV:PATH`, a snapshot, a saved
    /// answer to `query-qmp-schema`, a server (`unix:PATH`, `tcp:HOST:PORT`), an emulator to start
    /// (`exec:PROGRAM`, its name, or an ELF file)
    #[arg(value_name = "SCHEMA")]
    file: String,
    #[command(flatten)]
    opening: Opening,
    /// A symbol that the build defines, for example `CONFIG_LINUX`
    #[arg(long = "define", value_name = "NAME", value_parser = symbol)]
    defines: Vec<String>,
    /// Define the symbols of the server that gave this answer to `query-qmp-schema`
    #[arg(long, value_name = "FILE")]
    defines_from: Option<String>,
    /// Print the names of types instead of numbers
    #[arg(long)]
    unmask: bool,
}

fn symbol(text: &str) -> Result<String, String> {
    match Defines::new().define(text) {
        Ok(()) => Ok(text.to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    print(arguments).unwrap_or_else(|outcome| outcome)
}

fn print(arguments: &Arguments) -> Result<Outcome, Outcome> {
    let schema = input::open(&arguments.file, &arguments.opening)?
        .loaded
        .schema;
    let mut symbols: Vec<&str> = arguments.defines.iter().map(String::as_str).collect();
    let inferred = match &arguments.defines_from {
        Some(answer) => infer(&schema, &arguments.file, answer)?,
        None => Defines::new(),
    };
    warn(&symbols.iter().copied().collect(), &schema);
    symbols.extend(inferred.iter());
    let names = if arguments.unmask {
        Names::AsWritten
    } else {
        Names::Masked
    };
    let defines = symbols.into_iter().collect();
    Ok(output::print_json_text(&introspect::to_text(
        &schema, &defines, names,
    )))
}

/// Warns of symbols without an effect.
fn warn(defines: &Defines, schema: &Schema) {
    for Unmentioned { symbol, meant } in defines.unmentioned(schema) {
        let help = meant.map_or_else(String::new, |meant| format!("; did you mean '{meant}'?"));
        complain(&format!(
            "warning: no condition of the schema mentions '{symbol}'{help}\n"
        ));
    }
}

/// Infers the symbols that the server of an answer defines.
fn infer(schema: &Schema, file: &str, path: &str) -> Result<Defines, Outcome> {
    let text = std::fs::read(path).map_err(|e| output::cannot("read", Path::new(path), &e))?;
    let mut answer: Value = serde_json::from_slice(&text).map_err(|error| {
        complain(&format!(
            "error: '{}' is not JSON: {error}\n",
            printable(path)
        ));
        Outcome::Failed
    })?;
    // The file may contain the whole reply.
    if let Some(inner) = answer.get_mut("return") {
        answer = inner.take();
    }
    let inferred = introspect::infer(schema, &answer).map_err(|error| {
        complain(&format!(
            "error: '{}' is not from a server with the schema '{}': {error}\n",
            printable(path),
            printable(file)
        ));
        Outcome::No
    })?;
    let symbols: Vec<&str> = inferred.defines.iter().collect();
    complain(&format!("defined: {}\n", symbols.join(" ")));
    if !inferred.open.is_empty() {
        let open: Vec<&str> = inferred.open.iter().map(String::as_str).collect();
        complain(&format!("the answer leaves open: {}\n", open.join(" ")));
    }
    Ok(inferred.defines)
}
