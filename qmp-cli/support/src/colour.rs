//! Whether diagnostics are coloured.
//!
//! The option decides; `auto` leaves the decision to the environment: `NO_COLOR` and
//! `CLICOLOR_FORCE` with their usual meaning (see no-color.org), and whether standard error is a
//! terminal.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::sync::OnceLock;

/// The value of `--color`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Colour {
    /// On a terminal, unless the environment says otherwise
    #[default]
    Auto,
    /// Even if it is no terminal
    Always,
    /// Not at all
    Never,
}

/// The option. It applies to all commands, and is set before a command runs.
static ASKED: OnceLock<Colour> = OnceLock::new();

/// Sets the option.
pub fn ask(colour: Colour) {
    ASKED.get_or_init(|| colour);
}

/// Whether to colour diagnostics on standard error.
pub fn wanted() -> bool {
    let asked = ASKED.get().copied().unwrap_or_default();
    decide(asked, std::env::var_os, io::stderr().is_terminal())
}

/// Whether to colour standard output.
pub fn wanted_on_output() -> bool {
    let asked = ASKED.get().copied().unwrap_or_default();
    decide(asked, std::env::var_os, io::stdout().is_terminal())
}

fn decide(
    asked: Colour,
    variable: impl Fn(&'static str) -> Option<OsString>,
    is_terminal: bool,
) -> bool {
    let is_set = |name| variable(name).is_some_and(|value| !value.is_empty());
    match asked {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto if is_set("NO_COLOR") => false,
        Colour::Auto if variable("CLICOLOR_FORCE").is_some_and(|v| !v.is_empty() && v != "0") => {
            true
        }
        Colour::Auto => is_terminal && variable("TERM").is_none_or(|term| term != "dumb"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Colour, decide};

    fn auto(variables: &[(&str, &str)], is_terminal: bool) -> bool {
        let variable = |name: &'static str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).into())
        };
        decide(Colour::Auto, variable, is_terminal)
    }

    #[test]
    fn a_terminal_gets_colour() {
        assert!(auto(&[], true));
        assert!(auto(&[("TERM", "xterm")], true));
        assert!(!auto(&[], false));
        assert!(!auto(&[("TERM", "dumb")], true));
    }

    #[test]
    fn the_environment_decides_otherwise() {
        assert!(!auto(&[("NO_COLOR", "1")], true));
        assert!(auto(&[("NO_COLOR", "")], true));
        assert!(auto(&[("CLICOLOR_FORCE", "1")], false));
        assert!(!auto(&[("CLICOLOR_FORCE", "0")], false));
        assert!(!auto(&[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], true));
    }

    #[test]
    fn the_option_decides_first() {
        let no_colour = |name: &'static str| (name == "NO_COLOR").then(|| "1".into());
        assert!(decide(Colour::Always, no_colour, false));
        assert!(!decide(Colour::Never, |_| None, true));
    }
}
