//! [`Awaited`]: the operation that a command was part of when its time ran out.

use std::time::Duration;

use crate::protocol::Outcome;

/// The operation that a command was part of when its time ran out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Awaited {
    /// The reply to the command.
    #[default]
    Reply,
    /// The end of a program in a guest. The program goes on.
    Program {
        /// Its number in the guest, which the agent still accepts.
        pid: i64,
        /// Whether the agent has reported that it runs.
        runs: bool,
    },
    /// A part of the contents of a file in a guest.
    File {
        /// The path under which it was opened.
        path: String,
        /// The offset in the file, if the client knows it.
        offset: Option<u64>,
    },
}

impl Awaited {
    /// The text of the error.
    pub(crate) fn late(&self, command: &str, waited: Duration, outcome: Outcome) -> String {
        match self {
            Self::Reply => format!("no reply to `{command}` within {waited:?}; {outcome}"),
            // The program was started, so there is no doubt about the effect of the command.
            Self::Program { pid, runs: true } => {
                format!("{command}: PID {pid} still runs after {waited:?}")
            }
            Self::Program { pid, runs: false } => format!(
                "{command}: PID {pid} may still run after {waited:?}: the agent did not answer"
            ),
            Self::File { path, offset } => {
                let place = offset.map_or(String::new(), |offset| format!(" at byte {offset}"));
                format!("no reply to `{command}` for {path:?}{place} within {waited:?}; {outcome}")
            }
        }
    }
}
