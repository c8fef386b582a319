//! `replay`: recorded sessions through the generated types.

use qmp_text::printable;
use qmp_types::transcript::{self, Newer, Problem, Replayed, RoundTrip};
use qmp_types::{qga, qmp};

use crate::Outcome;
use crate::output::{complain, print};
use crate::progress::Progress;

/// Decode every reply and event of recorded sessions, encode it again, and compare.
///
/// A transcript is a stream of JSON values: commands, replies and events in the order in which they
/// were sent, of QEMU, its storage daemon or a guest agent. Prints one line for each that is different
/// afterwards, with the command and the JSON path, then `N replies, N events, N failed`. Items that are
/// newer than the schema are not failures, but notes on standard error. Malformed input from a client
/// is not a failure if the server answered it with an error; the byte 0xFF may stand between messages.
///
/// Exit status: 0 if none failed, 1 if some did, 2 if a transcript could not be read.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  qmp replay session.log
  qmp replay --guest-agent agent.log")]
pub(crate) struct Arguments {
    /// The transcripts
    #[arg(required = true, value_name = "TRANSCRIPT")]
    transcripts: Vec<String>,
    /// Know only the commands of the guest agent, instead of those of all schemas
    #[arg(long)]
    guest_agent: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Outcome {
    let mut all = Replayed::default();
    let mut outcome = Outcome::Fine;
    let progress = Progress::of_parts("replaying", arguments.transcripts.len());
    for path in &arguments.transcripts {
        progress.advance();
        match replay(path, arguments.guest_agent) {
            Ok(replayed) => {
                all.replies += replayed.replies;
                all.events += replayed.events;
                all.failures.extend(replayed.failures);
            }
            Err(problem) => {
                outcome = Outcome::Failed;
                complain(&format!("error: {problem}\n"));
            }
        }
    }
    drop(progress);
    let failed = all.failures.len();
    if failed > 0 {
        outcome = outcome.max(Outcome::No);
    }
    let printed = print(&format!(
        "{} replies, {} events, {failed} failed\n",
        all.replies, all.events
    ));
    outcome.max(printed)
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

/// Finds a command in the schema that has it: commands of the guest agent have a common prefix, and QMP has those of
/// the storage daemon.
fn visit_command(name: &str, trip: RoundTrip) -> Option<Result<Vec<Newer>, Problem>> {
    if name.starts_with("guest-") {
        qga::visit_command(name, trip)
    } else {
        qmp::visit_command(name, trip)
    }
}

/// Finds the line numbers of ascending offsets in a text.
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
