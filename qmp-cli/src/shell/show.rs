//! What a shell shows: replies, errors and problems, for people on a terminal and for programs elsewhere.

use std::cell::Cell;
use std::io::{self, Write};

use qmp_cli_support::colour;
use qmp_shell::output::{Form, json};
use qmp_shell::shell::Notice;
use qmp_shell::{Answer, Problem};
use qmp_text::printable;
use qmp_types::{Enumeration, ErrorObject};
use serde_json::json;

use crate::output::{self, complain, complain_coloured};

/// How things are shown.
pub(super) struct Show {
    is_verbose: bool,
    /// Whether a person reads it.
    is_terminal: bool,
    form: Form,
    colour: bool,
    shows_progress: Cell<bool>,
}

impl Show {
    pub(super) fn new(is_verbose: bool, is_pretty: bool) -> Self {
        let is_terminal = super::is_terminal();
        let colour = colour::wanted_on_output();
        let form = match (is_terminal, is_pretty) {
            (true, _) => Form::Indented {
                colour,
                width: output::width(),
            },
            (false, true) => Form::Indented { colour, width: 0 },
            (false, false) => Form::Line,
        };
        Self {
            is_verbose,
            is_terminal,
            form,
            colour,
            shows_progress: Cell::new(false),
        }
    }

    fn print(&self, value: &serde_json::Value) {
        output::print_coloured(&format!("{}\n", json(value, self.form)), self.colour);
    }

    /// Shows what happens meanwhile: a command before it is sent, with its secrets masked.
    pub(super) fn notice(&self, notice: Notice<'_>) {
        match notice {
            Notice::Sending(ready) if self.is_verbose => self.print(&ready.masked().to_json()),
            Notice::Sending(_) => {}
            Notice::Progress {
                what,
                status,
                done,
                total,
            } => self.progress(what, status, done, total),
        }
    }

    /// Shows how far something is, in one line of the terminal.
    fn progress(&self, what: &str, status: &str, done: u64, total: u64) {
        /// How wide the bar is.
        const WIDTH: u64 = 24;
        if !self.is_terminal {
            return;
        }
        let bar = match done.min(total).saturating_mul(WIDTH).checked_div(total) {
            None => String::new(),
            Some(full) => {
                let percent = done.min(total).saturating_mul(100) / total;
                let width = usize::try_from(WIDTH).unwrap_or_default();
                let full = "#".repeat(usize::try_from(full).unwrap_or(width));
                format!(" [{full:width$}] {percent:3} %")
            }
        };
        let text = format!("{} {}{bar}", printable(what), printable(status));
        // The line is written again and again, so it does not pass `output`.
        let _ = write!(io::stdout(), "\r{text}\u{1b}[K");
        let _ = io::stdout().flush();
        self.shows_progress.set(true);
    }

    /// Ends the line with the progress.
    pub(super) fn end_progress(&self) {
        if self.shows_progress.take() {
            output::print("\n");
        }
    }

    /// Shows what a line led to.
    pub(super) fn answer(&self, answer: &Answer) {
        match answer {
            Answer::Nothing
            | Answer::Exit
            | Answer::Events(_)
            | Answer::Reconnect
            | Answer::Help(_) => {}
            Answer::Reply(value) if self.is_terminal => self.print(value),
            Answer::Reply(value) => self.print(&json!({ "return": value })),
            Answer::Selected(values) => values.iter().for_each(|value| self.print(value)),
            Answer::Event(event) => self.print(event),
            Answer::Text(text) => {
                let text = text.replace("\r\n", "\n");
                let end = if text.is_empty() || text.ends_with('\n') {
                    ""
                } else {
                    "\n"
                };
                output::print(&format!("{text}{end}"));
            }
        }
    }

    /// Shows the error of a server. Programs get it as the reply that it is.
    pub(super) fn refused(&self, error: &ErrorObject) {
        if !self.is_terminal {
            self.print(&json!({ "error": { "class": error.class.as_str(), "desc": error.desc } }));
        }
        let text = format!(
            "error: {}: {}\n",
            error.class.as_str(),
            printable(&error.desc)
        );
        complain(&text);
    }

    /// Shows the problem of a line.
    #[expect(clippy::unused_self, reason = "all that is shown is shown by it")]
    pub(super) fn problem(&self, problem: &Problem, line: &str) {
        let colour = colour::wanted();
        complain_coloured(&problem.render(line, colour), colour);
    }
}
