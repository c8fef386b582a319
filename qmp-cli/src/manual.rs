//! `completions` and `man`: files for shells and for `man`, from the definition of the command line.

use std::fs;
use std::path::PathBuf;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::Outcome;
use crate::output;

/// Print a script that completes the words of `qmp` in a shell.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp completions bash > ~/.local/share/bash-completion/completions/qmp
  qmp completions fish > ~/.config/fish/completions/qmp.fish
  qmp completions zsh > /usr/local/share/zsh/site-functions/_qmp")]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(&self) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(
            self.shell,
            &mut crate::Arguments::command(),
            "qmp",
            &mut script,
        );
        output::print(&String::from_utf8_lossy(&script))
    }
}

/// Print the manual page of `qmp`, or write the pages of all commands to a folder.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp man | man -l -
  qmp man /usr/local/share/man/man1")]
pub(crate) struct Man {
    /// The folder for the pages: qmp.1, qmp-diff.1 and so on
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

impl Man {
    pub(crate) fn run(&self) -> Outcome {
        let command = crate::Arguments::command();
        let Some(folder) = &self.folder else {
            let mut page = Vec::new();
            // Writing to a vector does not fail.
            let _ = clap_mangen::Man::new(command).render(&mut page);
            return output::print(&String::from_utf8_lossy(&page));
        };
        let written =
            fs::create_dir_all(folder).and_then(|()| clap_mangen::generate_to(command, folder));
        match written {
            Ok(()) => Outcome::Fine,
            Err(error) => output::cannot("write to", folder, &error),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use crate::Arguments;

    /// The words of a shell command, up to a redirection or a pipe.
    fn words(line: &str) -> Vec<String> {
        let mut words = Vec::new();
        for (index, part) in line.split('\'').enumerate() {
            if index % 2 == 1 {
                words.push(part.to_owned());
            } else {
                words.extend(part.split_whitespace().map(str::to_owned));
            }
        }
        let end = words.iter().position(|word| word == ">" || word == "|");
        words.truncate(end.unwrap_or(words.len()));
        words
    }

    fn check(command: &clap::Command, count: &mut usize) {
        let help = command.get_after_help().map(ToString::to_string);
        let help = help.unwrap_or_else(|| panic!("{} has no examples", command.get_name()));
        let examples = help.lines().filter(|line| line.starts_with("  qmp "));
        let mut found = 0;
        for example in examples {
            // A remark may follow after two spaces.
            let example = example.trim().split("  ").next().unwrap_or_default();
            if let Err(error) = Arguments::try_parse_from(words(example)) {
                panic!("{example}: {error}");
            }
            found += 1;
        }
        assert!(found > 0, "{} has no examples", command.get_name());
        *count += found;
        for inner in command.get_subcommands() {
            check(inner, count);
        }
    }

    #[test]
    fn every_command_has_examples_that_can_be_typed() {
        let mut count = 0;
        check(&Arguments::command(), &mut count);
        assert!(count > 30, "only {count}");
    }
}
