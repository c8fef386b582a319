//! The command `qmp`: a shell for QMP, and its schemas compared, checked, searched and turned into code.
//!
//! Parses arguments, calls the libraries, and prints results to standard output and everything else to
//! standard error. Logic belongs into the libraries. Each command is a module with a `run` function.

mod check;
mod diff;
mod doc;
mod dump;
mod explain;
mod generate;
mod input;
mod introspect;
mod live;
mod ls;
mod manual;
mod monitors;
mod progress;
mod releases;
mod replay;
mod schema;
mod shell;
mod sim;
mod source;
mod when;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use qmp_cli_support::{Outcome, colour, content, disk, history, output};

/// Talk to QEMU, and compare, check and search the schemas of its QMP.
///
/// Exit status: 0 if all is well, 1 if the answer is "no" (an invalid schema, something stale, a finding), 2 if the
/// command could not run (usage, unreadable input), 3 if `shell` has no connection.
#[derive(Parser)]
#[command(
    name = "qmp",
    version,
    max_term_width = 100,
    after_help = "Examples:
  qmp shell /run/vm1.qmp            talk to QEMU
  qmp doc blockdev-mirror           what does it do, and how is it called?
  qmp when migrate.blk              when did it come, and when did it go?
  qmp diff 9.0 9.1                  what does the newer QEMU break?
  qmp check schema.json             is the schema valid?
  qmp schema blockdev-add           which JSON does it take?
  qmp generate vmm.json --out src   Rust types for it
  qmp sim unix:/tmp/qmp.sock        a QEMU to test against

'qmp COMMAND --help' has examples for each command."
)]
struct Arguments {
    /// Whether to colour the output
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    color: colour::Colour,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Arguments),
    Completions(manual::Completions),
    Diff(Box<diff::Arguments>),
    Doc(doc::Arguments),
    Dump(dump::Arguments),
    Explain(explain::Arguments),
    Generate(generate::Arguments),
    Introspect(introspect::Arguments),
    Ls(ls::Arguments),
    Man(manual::Man),
    Replay(replay::Arguments),
    Schema(schema::Arguments),
    Shell(Box<shell::Arguments>),
    Sim(sim::Arguments),
    When(when::Arguments),
}

fn main() -> ExitCode {
    let Arguments { color, command } = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            return qmp_cli_support::refused(&error, Arguments::try_parse_from).into();
        }
    };
    colour::ask(color);
    let outcome = match command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Completions(arguments) => arguments.run(),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Doc(arguments) => doc::run(&arguments),
        Command::Dump(arguments) => dump::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Introspect(arguments) => introspect::run(&arguments),
        Command::Ls(arguments) => ls::run(&arguments),
        Command::Man(arguments) => arguments.run(),
        Command::Replay(arguments) => replay::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Shell(arguments) => return shell::run(&arguments),
        Command::Sim(arguments) => sim::run(&arguments),
        Command::When(arguments) => when::run(&arguments),
    };
    outcome.into()
}
