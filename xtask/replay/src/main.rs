//! `cargo xtask replay`: recorded sessions through the generated types.
//!
//! A program of its own, because it is built from the generated code, and `cargo xtask regen` must
//! work when that is broken.

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use qmp_text::{printable, printable_lines};
use qmp_types::transcript::{self, Newer, Problem, Replayed, RoundTrip};
use qmp_types::{qga, qmp};

/// Decode every reply and event of recorded sessions, encode it again, and compare.
///
/// A transcript is a stream of JSON values: commands, replies and events in the order in which they
/// were sent, of QEMU, its storage daemon or a guest agent. Prints one line for each that does not come
/// through unchanged, with the command and the JSON path, then `N replies, N events, N failed`. What is
/// newer than the schema is no failure: it is noted on standard error. Neither is what a client sent
/// that is no message, if it was answered with an error; the byte 0xFF may be between messages.
///
/// Exit status: 0 if none failed, 1 if some did, 2 if a transcript could not be read.
#[derive(Parser)]
#[command(name = "replay", bin_name = "cargo xtask replay", max_term_width = 100)]
struct Arguments {
    /// The transcripts
    #[arg(required = true, value_name = "TRANSCRIPT")]
    transcripts: Vec<String>,
    /// Take only commands of the guest agent for known; without this, those of all schemas
    #[arg(long)]
    guest_agent: bool,
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => {
            // It quotes arguments, which may be anything: those that can be shown get the same error.
            let shown = std::env::args_os().map(|argument| {
                let argument = argument.to_string_lossy();
                printable(&argument).into_owned()
            });
            let again = Arguments::try_parse_from(shown).err();
            complain(&again.unwrap_or(error).render().to_string());
            return ExitCode::from(2);
        }
        Err(help) => {
            print(&help.render().to_string());
            return ExitCode::SUCCESS;
        }
    };
    let mut all = Replayed::default();
    let mut unreadable = false;
    for path in &arguments.transcripts {
        match replay(path, arguments.guest_agent) {
            Ok(replayed) => {
                all.replies += replayed.replies;
                all.events += replayed.events;
                all.failures.extend(replayed.failures);
                all.notes.extend(replayed.notes);
            }
            Err(problem) => {
                unreadable = true;
                complain(&format!("error: {problem}\n"));
            }
        }
    }
    let Replayed {
        replies,
        events,
        failures,
        ..
    } = all;
    let failed = failures.len();
    print(&format!(
        "{replies} replies, {events} events, {failed} failed\n"
    ));
    match (unreadable, failed) {
        (true, _) => ExitCode::from(2),
        (false, 0) => ExitCode::SUCCESS,
        (false, _) => ExitCode::from(1),
    }
}

fn replay(path: &str, guest_agent: bool) -> Result<Replayed, String> {
    let shown = printable(path);
    let bytes = std::fs::read(path).map_err(|error| format!("cannot read '{shown}': {error}"))?;
    let text = transcript::from_bytes(&bytes);
    let replayed = if guest_agent {
        transcript::replay::<qga::AnyEvent>(&text, qga::visit_command)
    } else {
        transcript::replay::<qmp::AnyEvent>(&text, visit_command)
    };
    let replayed =
        replayed.map_err(|error| format!("'{shown}' is not a stream of JSON values: {error}"))?;
    let mut lines = Lines::of(&text);
    for note in &replayed.notes {
        let line = lines.at(note.offset);
        complain(&format!("{}:{line}: note: {note}\n", printable(path)));
    }
    let mut lines = Lines::of(&text);
    for failure in &replayed.failures {
        let line = lines.at(failure.offset);
        print(&format!("{}:{line}: {failure}\n", printable(path)));
    }
    Ok(replayed)
}

/// Finds a command in the schema that has it: those of the guest agent begin alike, the storage daemon's are
/// QEMU's.
fn visit_command(name: &str, trip: RoundTrip) -> Option<Result<Vec<Newer>, Problem>> {
    if name.starts_with("guest-") {
        qga::visit_command(name, trip)
    } else {
        qmp::visit_command(name, trip)
    }
}

/// The lines of places in a text, which are asked for in order.
struct Lines<'t> {
    text: &'t str,
    offset: usize,
    line: usize,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            text,
            offset: 0,
            line: 1,
        }
    }

    fn at(&mut self, offset: usize) -> usize {
        let between = self.text.get(self.offset..offset).unwrap_or_default();
        self.line += between.matches('\n').count();
        self.offset = offset;
        self.line
    }
}

/// Prints to standard error. That it is closed is no reason to panic.
fn complain(text: &str) {
    let _ = std::io::stderr().write_all(printable_lines(text).as_bytes());
}

/// Prints a result. A reader that goes away early has what it wants.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(printable_lines(text).as_bytes());
}
