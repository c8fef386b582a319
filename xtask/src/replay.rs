//! `replay`: starts the program that replays recorded sessions.
//!
//! It is built from the generated code, which this one must not be: `regen` has to work when that
//! is broken.

use crate::Outcome;
use crate::output::complain;
use crate::program::program;

/// Decode every reply and event of recorded sessions with the generated types, encode it again, and
/// compare.
#[derive(clap::Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Arguments {
    /// The transcripts, and options; see `--help`
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "TRANSCRIPT"
    )]
    arguments: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let mut program = match program("xtask-replay") {
        Ok(program) => program,
        Err(outcome) => return outcome,
    };
    let status = program.args(&arguments.arguments).status();
    match status.map(|status| status.code()) {
        Ok(Some(0)) => Outcome::Fine,
        Ok(Some(1)) => Outcome::No,
        Ok(_) => Outcome::Failed,
        Err(error) => {
            complain(&format!("error: cannot start xtask-replay: {error}\n"));
            Outcome::Failed
        }
    }
}
