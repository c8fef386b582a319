//! The commands that have no reply: those that wait to be sent, and those that the server has.

use std::collections::VecDeque;
use std::ops::Range;

use super::output::Output;
use crate::protocol::reply::{CommandId, Outcome};
use crate::protocol::request::{Lane, Request};

/// How many in-band commands a server reads before it stops reading (R24).
const MAX_IN_BAND: usize = 8;

#[derive(Debug, Default)]
pub(super) struct InFlight {
    in_band: VecDeque<(CommandId, Request)>,
    out_of_band: VecDeque<(CommandId, Request)>,
    issued: Vec<Issued>,
}

#[derive(Debug)]
struct Issued {
    id: CommandId,
    lane: Lane,
    takes_a_fd: bool,
    /// Where it is in all output.
    place: Range<u64>,
    abandoned: bool,
}

impl InFlight {
    pub(super) fn wait(&mut self, id: CommandId, request: Request) {
        match request.lane() {
            Lane::InBand => self.in_band.push_back((id, request)),
            Lane::OutOfBand => self.out_of_band.push_back((id, request)),
        }
    }

    /// Takes the next command that may be sent. An out-of-band command does not wait for in-band
    /// ones; that is what it is for.
    pub(super) fn next(&mut self) -> Option<(CommandId, Request)> {
        if let Some(next) = self.out_of_band.pop_front() {
            return Some(next);
        }
        let in_band = |issued: &&Issued| issued.lane == Lane::InBand;
        if self.issued.iter().filter(in_band).count() >= MAX_IN_BAND {
            return None;
        }
        // The server forgets the file descriptor that it has when another comes (R44). Those behind
        // a command that must wait do so too: the order is the caller's.
        // One that was sent without a file descriptor would take that of the next.
        let takes_a_fd = self.in_band.front()?.1.takes_a_fd();
        if takes_a_fd && self.issued.iter().any(|issued| issued.takes_a_fd) {
            return None;
        }
        self.in_band.pop_front()
    }

    /// A command has gone to the output, at that place.
    pub(super) fn issue(&mut self, id: CommandId, lane: Lane, takes_a_fd: bool, place: Range<u64>) {
        self.issued.push(Issued {
            id,
            lane,
            takes_a_fd,
            place,
            abandoned: false,
        });
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

    /// No longer wants the reply to a command. One of which nothing has been sent is taken back.
    pub(super) fn abandon(&mut self, id: CommandId, output: &mut Output) -> Outcome {
        self.in_band.retain(|(waiting, _)| *waiting != id);
        self.out_of_band.retain(|(waiting, _)| *waiting != id);
        let Some(index) = self.issued.iter().position(|issued| issued.id == id) else {
            return Outcome::NotSent;
        };
        if !output.take_back(&self.issued[index].place) {
            self.issued[index].abandoned = true;
            return Outcome::Unknown;
        }
        let Range { start, end } = self.issued.remove(index).place;
        for later in &mut self.issued {
            if later.place.start > start {
                later.place.start -= end - start;
                later.place.end -= end - start;
            }
        }
        Outcome::NotSent
    }

    pub(super) fn forget(&mut self, id: CommandId) {
        self.issued.retain(|issued| issued.id != id);
    }

    /// Removes those that the server has; gives those whose reply is wanted.
    pub(super) fn drain_issued(&mut self) -> Vec<CommandId> {
        let issued = self.issued.drain(..).filter(|issued| !issued.abandoned);
        issued.map(|issued| issued.id).collect()
    }

    /// Removes all; gives those whose reply is wanted. `sent` is how many bytes of all output have
    /// been sent.
    pub(super) fn drain(&mut self, sent: u64) -> Vec<(CommandId, Outcome)> {
        let outcome = |place: &Range<u64>| {
            if sent > place.start {
                Outcome::Unknown
            } else {
                Outcome::NotSent
            }
        };
        let issued = self.issued.drain(..).filter(|issued| !issued.abandoned);
        let mut all: Vec<_> = issued
            .map(|issued| (issued.id, outcome(&issued.place)))
            .collect();
        let waiting = self.in_band.drain(..).chain(self.out_of_band.drain(..));
        all.extend(waiting.map(|(id, _)| (id, Outcome::NotSent)));
        all.sort_unstable_by_key(|(id, _)| *id);
        all
    }
}
