//! The tasks of this project's contributors.
//!
//! Commands for users are in the program `qmp` (the package `qmp-cli`): any other word starts that. This program must not
//! depend on generated code, because `regen` has to work when that is broken.

mod embedded;
mod import;
mod new_rule;
mod package;
mod qmp;
mod regen;
mod secrets;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};
use qmp_cli_support::{Outcome, colour, refused};

/// Tasks of this project's contributors.
///
/// Any other word starts `qmp` with the same arguments, for example `cargo xtask diff 9.0 9.1`; `cargo xtask qmp --help`
/// lists its commands.
///
/// Exit status: 0 if all is well, 1 if the answer is "no" (something stale, an invalid schema), 2 if the command could not
/// run (usage, unreadable input).
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
    /// Run all that continuous integration runs (`.ci/run`)
    Ci,
    Import(import::Arguments),
    Package(package::Arguments),
    NewRule(new_rule::Arguments),
    Regen(regen::Arguments),
    #[command(external_subcommand)]
    Other(#[expect(dead_code, reason = "options before the word count as well")] Vec<OsString>),
}

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().skip(1).collect();
    if let Some(words) = words_for_qmp(&words) {
        return qmp::run(words);
    }
    let Arguments { color, command } = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return refused(&error, Arguments::try_parse_from).into(),
    };
    colour::ask(color);
    let outcome: Outcome = match command {
        Command::Ci => {
            return qmp::pass_on(std::process::Command::new(
                workspace::root().join(".ci/run"),
            ));
        }
        Command::Import(arguments) => import::run(&arguments),
        Command::Package(arguments) => package::run(&arguments),
        Command::NewRule(arguments) => new_rule::run(&arguments),
        Command::Regen(arguments) => regen::run(&arguments),
        // `words` includes the options before the command.
        Command::Other(_) => return qmp::run(words),
    };
    outcome.into()
}

/// The arguments for `qmp`, if the command line means one of its commands: `regen` with another schema than the project's,
/// or `help` for a command that is not a task.
fn words_for_qmp(words: &[OsString]) -> Option<Vec<OsString>> {
    if let [help, command] = words
        && help == "help"
    {
        let is_task = Arguments::command().find_subcommand(command).is_some();
        return (!is_task && command != "help").then(|| words.to_vec());
    }
    let is_option = |word: &OsString| {
        let word = word.to_string_lossy();
        let name = word.split('=').next();
        ["--schema", "--out", "--history"].map(Some).contains(&name)
    };
    let at = words.iter().position(|word| word == "regen")?;
    let mut generate = words.to_vec();
    generate[at] = "generate".into();
    words[at..].iter().any(is_option).then_some(generate)
}

#[cfg(test)]
mod tests {
    use super::words_for_qmp;
    use std::ffi::OsString;

    fn passed_on(line: &str) -> Option<String> {
        let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let words = words_for_qmp(&words)?;
        Some(words.join(" ".as_ref()).to_string_lossy().into_owned())
    }

    #[test]
    fn forms_of_today_are_passed_on() {
        for (line, expected) in [
            (
                "regen --schema a --out b",
                Some("generate --schema a --out b"),
            ),
            (
                "--color never regen --check --schema=a --out=b",
                Some("--color never generate --check --schema=a --out=b"),
            ),
            ("help diff", Some("help diff")),
            ("help regen", None),
            ("help", None),
            ("regen --check", None),
            ("import qemu --schemas regen", None),
        ] {
            assert_eq!(passed_on(line).as_deref(), expected, "{line}");
        }
    }
}
