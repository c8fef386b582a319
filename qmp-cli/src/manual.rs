//! `completions` and `man`: files for shells and for `man`, from the definition of the command line.

use std::fs;
use std::path::{Path, PathBuf};

use clap::CommandFactory;
use clap_complete::Shell;
use qmp_reference::render::outline::outline;
use qmp_reference::render::roff::{self, Header, Section};

use crate::Outcome;
use crate::input::SchemaName;
use crate::output;
use crate::source::Source;

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

/// Print the manual page of `qmp` or of QMP, or write all manual pages to a folder.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp man | man -l -
  qmp man --reference | man -l -
  qmp man --reference qga > qga-reference.7
  qmp man /usr/local/share/man/man1")]
pub(crate) struct Man {
    /// The folder for the pages: qmp.1, qmp-diff.1 and so on, qmp-reference.7 and qga-reference.7
    ///
    /// If it is called `man1`, the pages of section 7 go into the folder `man7` beside it.
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Print the reference of QEMU's QMP (qmp) or of the guest agent (qga): all commands, events and types
    #[arg(
        long,
        value_enum,
        value_name = "NAME",
        num_args = 0..=1,
        default_missing_value = "qmp",
        conflicts_with = "folder"
    )]
    reference: Option<SchemaName>,
}

impl Man {
    pub(crate) fn run(&self) -> Outcome {
        if let Some(name) = self.reference {
            return reference(name).map_or_else(|outcome| outcome, |page| output::print(&page));
        }
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
            Ok(()) => write_references(folder).unwrap_or_else(|outcome| outcome),
            Err(error) => output::cannot("write to", folder, &error),
        }
    }
}

fn write_references(folder: &Path) -> Result<Outcome, Outcome> {
    let is_section = folder.file_name().is_some_and(|name| name == "man1");
    let folder = if is_section {
        folder.with_file_name("man7")
    } else {
        folder.to_owned()
    };
    let cannot = |error| output::cannot("write to", &folder, &error);
    fs::create_dir_all(&folder).map_err(cannot)?;
    for name in [SchemaName::Qmp, SchemaName::Qga] {
        let path = folder.join(format!("{}-reference.7", name.text()));
        fs::write(path, reference(name)?).map_err(cannot)?;
    }
    Ok(Outcome::Fine)
}

/// The reference of a schema as a manual page.
fn reference(name: SchemaName) -> Result<String, Outcome> {
    let source = Source::newest(name)?;
    let (protocol, about) = match name {
        SchemaName::Qmp => ("QMP", "commands, events and types of QEMU's QMP"),
        SchemaName::Qga => (
            "the guest agent",
            "commands and types of QEMU's guest agent",
        ),
        SchemaName::StorageDaemon => (
            "the storage daemon",
            "commands, events and types of QEMU's storage daemon",
        ),
    };
    let sections = source.with(|reference| {
        ["commands", "events", "types"].map(|kind| {
            let mut names: Vec<&str> = { source.names() }
                .filter_map(|(of, name)| (of == kind).then_some(name))
                .collect();
            names.sort_unstable();
            let pages = names.into_iter().filter_map(|name| reference.page(name));
            Section {
                heading: kind.to_uppercase(),
                pages: pages.map(|page| outline(&page)).collect(),
            }
        })
    });
    let introduction = format!(
        "This page describes all commands, events and types of {protocol}. Arguments, data and members are followed by their type; \
         TYPE in brackets is an array. The members for each value of a tag are under \"TAG = VALUE\"."
    );
    let header = Header {
        name: &format!("{}-reference", name.text()),
        about,
        source: &source.opened.label,
        manual: "QMP reference",
        introduction: &[&introduction, "qmp(1) shows a part of it: qmp doc NAME."],
    };
    Ok(roff::show(&header, &sections))
}

#[cfg(test)]
mod tests {
    use clap::{CommandFactory, Parser};

    use crate::Arguments;

    /// The words of a shell command, up to a redirection, a pipe or another command.
    fn words(line: &str) -> Vec<String> {
        let mut words = Vec::new();
        for (index, part) in line.split('\'').enumerate() {
            if index % 2 == 1 {
                words.push(part.to_owned());
            } else {
                words.extend(part.split_whitespace().map(str::to_owned));
            }
        }
        let end = words
            .iter()
            .position(|word| [">", "|", "&&"].contains(&word.as_str()));
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
