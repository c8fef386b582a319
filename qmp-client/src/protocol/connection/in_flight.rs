//! The commands that have no reply: those that wait to be sent, and those that the server has.

use std::collections::VecDeque;

use crate::protocol::reply::{CommandId, Outcome};

/// How many in-band commands a server reads before it stops reading (R24).
const MAX_IN_BAND: usize = 8;

/// In which order the server works on a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lane {
    InBand,
    OutOfBand,
}

#[derive(Debug, Default)]
pub(super) struct InFlight {
    waiting: VecDeque<Waiting>,
    issued: Vec<Issued>,
}

#[derive(Debug)]
struct Waiting {
    id: CommandId,
    lane: Lane,
    text: String,
}

#[derive(Debug)]
struct Issued {
    id: CommandId,
    lane: Lane,
    /// How many bytes are sent before it.
    position: u64,
    abandoned: bool,
}

impl InFlight {
    pub(super) fn wait(&mut self, id: CommandId, lane: Lane, text: String) {
        self.waiting.push_back(Waiting { id, lane, text });
    }

    /// The text of the next command that may be sent, which will be at `position` of all output.
    /// An out-of-band command does not wait for in-band ones; that is what it is for.
    pub(super) fn next(&mut self, position: u64) -> Option<String> {
        let in_band = self
            .issued
            .iter()
            .filter(|issued| issued.lane == Lane::InBand)
            .count();
        let may_go = |command: &Waiting| in_band < MAX_IN_BAND || command.lane == Lane::OutOfBand;
        let index = self.waiting.iter().position(may_go)?;
        let Waiting { id, lane, text } = self.waiting.remove(index)?;
        self.issued.push(Issued {
            id,
            lane,
            position,
            abandoned: false,
        });
        Some(text)
    }

    /// The command that the server has, if there is exactly one.
    pub(super) fn only_one(&self) -> Option<CommandId> {
        match &self.issued[..] {
            [only] => Some(only.id),
            _ => None,
        }
    }

    /// Removes a command whose reply has come; says whether the reply is wanted.
    pub(super) fn take(&mut self, id: CommandId) -> bool {
        match self.issued.iter().position(|issued| issued.id == id) {
            Some(index) => !self.issued.remove(index).abandoned,
            None => false,
        }
    }

    /// No longer wants the reply to a command.
    pub(super) fn abandon(&mut self, id: CommandId) -> Outcome {
        self.waiting.retain(|waiting| waiting.id != id);
        match self.issued.iter_mut().find(|issued| issued.id == id) {
            Some(issued) => {
                issued.abandoned = true;
                Outcome::Unknown
            }
            None => Outcome::NotSent,
        }
    }

    pub(super) fn forget(&mut self, id: CommandId) {
        self.issued.retain(|issued| issued.id != id);
    }

    /// Removes all; gives those whose reply is wanted. `sent` is how many bytes of all output have
    /// been sent.
    pub(super) fn drain(&mut self, sent: u64) -> Vec<(CommandId, Outcome)> {
        let outcome = |position| {
            if sent > position {
                Outcome::Unknown
            } else {
                Outcome::NotSent
            }
        };
        let issued = self.issued.drain(..).filter(|issued| !issued.abandoned);
        let mut all: Vec<_> = issued
            .map(|issued| (issued.id, outcome(issued.position)))
            .collect();
        all.extend(
            self.waiting
                .drain(..)
                .map(|waiting| (waiting.id, Outcome::NotSent)),
        );
        all
    }
}
