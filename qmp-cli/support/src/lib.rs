//! The parts that the programs `qmp` and `cargo xtask` share.
//!
//! [`disk`] and [`rooted`] load schema files, [`content`] tells schema files, snapshots and answers of servers apart,
//! [`history`] reads the releases of a schema, [`code`] generates Rust code, [`write`](mod@write) replaces files in a
//! folder, [`output`] prints, [`colour`] decides about colours. It must not depend on generated code: `cargo xtask regen`
//! has to work when that is broken.

#![expect(
    clippy::missing_errors_doc,
    reason = "an error is the end of the command; it has been reported already"
)]
#![expect(clippy::must_use_candidate, reason = "it is used by two programs only")]

pub mod code;
pub mod colour;
pub mod content;
pub mod disk;
pub mod history;
pub mod output;
pub mod rooted;
pub mod write;

use std::process::ExitCode;

/// How a command ended, better outcomes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// All is well: exit status 0.
    Fine,
    /// The answer is "no": exit status 1.
    No,
    /// The command could not run: exit status 2.
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

/// Reports wrong arguments, or prints the text that `--help` or `--version` asked for.
///
/// Arguments may contain anything. `parse` parses them again in a form that a terminal can show, so that the error quotes
/// only visible text.
pub fn refused<T>(
    error: &clap::Error,
    parse: impl FnOnce(Vec<String>) -> Result<T, clap::Error>,
) -> Outcome {
    if error.use_stderr() {
        let shown = std::env::args_os().map(|argument| {
            let argument = argument.to_string_lossy();
            qmp_text::printable(&argument).into_owned()
        });
        let again = parse(shown.collect()).err();
        let text = again.as_ref().unwrap_or(error).render();
        output::complain(&text.to_string());
        return Outcome::Failed;
    }
    let colour = colour::wanted_on_output();
    let text = error.render();
    let text = if colour {
        text.ansi().to_string()
    } else {
        text.to_string()
    };
    output::print_coloured(&text, colour)
}
