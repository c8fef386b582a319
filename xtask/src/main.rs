//! The command line over the workspace's libraries.
//!
//! Takes arguments and files, calls the libraries, prints what they give: results to standard
//! output, everything else to standard error. Must not have logic of its own. Each command is a
//! module with a `run` function.

mod check;
mod colour;
mod diff;
mod disk;
mod dump;
mod explain;
mod history;
mod import;
mod input;
mod introspect;
mod open;
mod output;
mod program;
mod regen;
mod replay;
mod rooted;
mod secrets;
mod when;
mod write;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Works on QAPI schemas and the code made from them.
///
/// Exit status: 0 if all is well, 1 if the answer is "no" (an invalid schema, something stale, a
/// finding), 2 if the command could not run (usage, unreadable input).
#[derive(Parser)]
#[command(
    name = "xtask",
    bin_name = "cargo xtask",
    version,
    max_term_width = 100
)]
struct Arguments {
    /// Whether to colour diagnostics
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    color: colour::Colour,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Arguments),
    Diff(Box<diff::Arguments>),
    Dump(dump::Arguments),
    Explain(explain::Arguments),
    Import(import::Arguments),
    Introspect(introspect::Arguments),
    Regen(regen::Arguments),
    Replay(replay::Arguments),
    When(when::Arguments),
}

/// How a command ended, better ones first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// All is well.
    Fine,
    /// The answer is "no".
    No,
    /// It could not run.
    Failed,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> ExitCode {
        match outcome {
            Outcome::Fine => ExitCode::SUCCESS,
            Outcome::No => ExitCode::from(1),
            Outcome::Failed => ExitCode::from(2),
        }
    }
}

/// Says what is wrong with the arguments, or what was asked for with `--help`.
fn refused(error: &clap::Error) -> ExitCode {
    let outcome = if error.use_stderr() {
        // It quotes arguments, which may be anything: those that can be shown get the same error.
        let shown = std::env::args_os().map(|argument| {
            let argument = argument.to_string_lossy();
            qmp_text::printable(&argument).into_owned()
        });
        let again = Arguments::try_parse_from(shown).err();
        let text = again.as_ref().unwrap_or(error).render();
        output::complain(&text.to_string());
        Outcome::Failed
    } else {
        let colour = colour::wanted_on_output();
        let text = error.render();
        let text = if colour {
            text.ansi().to_string()
        } else {
            text.to_string()
        };
        output::print_coloured(&text, colour)
    };
    outcome.into()
}

fn main() -> ExitCode {
    let Arguments { color, command } = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return refused(&error),
    };
    colour::ask(color);
    let outcome = match command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Dump(arguments) => dump::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Introspect(arguments) => introspect::run(&arguments),
        Command::Regen(arguments) => regen::run(&arguments),
        Command::Replay(arguments) => replay::run(&arguments),
        Command::When(arguments) => when::run(&arguments),
    };
    outcome.into()
}
