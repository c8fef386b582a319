//! The commands that have no reply: those that wait to be sent, and those that the server has.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::reply::{CommandId, Outcome};
use crate::request::{Lane, Request};

/// How many in-band commands a server reads before it stops reading (R24).
const MAX_IN_BAND: usize = 8;

/// How many commands are remembered that the server has, and whose reply no call wants any
/// more. What becomes of more is not told from a reply to an unknown command.
const MAX_ABANDONED: usize = 1024;

#[derive(Debug, Default)]
pub(super) struct InFlight {
    in_band: Commands,
    out_of_band: Commands,
}

/// The commands of one lane. Ids grow, so the order of the ids is that of the commands.
#[derive(Debug, Default)]
struct Commands {
    waiting: BTreeMap<CommandId, Request>,
    issued: BTreeMap<CommandId, Issued>,
    /// The issued ones whose reply no call wants any more.
    abandoned: BTreeSet<CommandId>,
    /// Those of the abandoned ones whose reply is given nevertheless.
    kept: BTreeSet<CommandId>,
}

/// A command that the server has.
#[derive(Debug)]
pub(super) struct Issued {
    pub(super) takes_a_fd: bool,
    /// It has no reply on success (R33).
    pub(super) silent: bool,
}

/// What is to be sent next.
#[derive(Debug)]
pub(super) enum Next {
    Command(CommandId, Request),
    /// A command that does nothing, whose reply tells that the server is done with those before it.
    Barrier,
}

/// What a reply means for the commands of its lane.
#[derive(Debug, Default)]
pub(super) struct Settled {
    /// The reply is that of a command whose reply is wanted.
    pub(super) wanted: bool,
    /// The commands before it, in order, to which no reply will come, and whether each is one
    /// that has none on success.
    pub(super) passed: Vec<(CommandId, bool)>,
}

impl InFlight {
    pub(super) fn wait(&mut self, id: CommandId, request: Request) {
        self.lane(request.lane()).waiting.insert(id, request);
    }

    /// Takes the next command that may be sent. An out-of-band command does not wait for in-band
    /// ones; that is what it is for. It waits while there is no `room` in the output.
    ///
    /// `oob` is whether the server works on commands out of band: then it reads ahead.
    pub(super) fn next(&mut self, oob: bool, room: bool) -> Option<Next> {
        if room && let Some((id, request)) = self.out_of_band.waiting.pop_first() {
            return Some(Next::Command(id, request));
        }
        let commands = &mut self.in_band;
        let takes_a_fd = commands.waiting.first_key_value()?.1.takes_a_fd();
        let wanted = commands.issued.len() - commands.abandoned.len();
        // An abandoned command makes room, because its reply may be lost. But a server that reads
        // ahead may still have it in its queue; if that is full, the server cannot be reached out
        // of band either. So to such a server more go one at a time.
        let is_full = oob && wanted > 0 && commands.issued.len() >= MAX_IN_BAND;
        if wanted >= MAX_IN_BAND || is_full {
            return None;
        }
        // The server forgets the file descriptor that it has when another comes (R44). Those behind
        // a command that must wait do so too: the order is the caller's.
        // One that was sent without a file descriptor would take that of the next.
        if takes_a_fd && let Some((last, _)) = commands.issued.iter().rfind(|(_, it)| it.takes_a_fd)
        {
            if !commands.abandoned.contains(last) {
                return None;
            }
            // A server that does not read ahead is done with it when it reads the next. One that
            // does has to say so.
            if oob {
                let will_tell = commands.issued.range(last..).nth(1).is_some();
                return (!will_tell).then_some(Next::Barrier);
            }
        }
        let (id, request) = commands.waiting.pop_first()?;
        Some(Next::Command(id, request))
    }

    /// Whether a command waits to be sent.
    pub(super) fn has_waiting(&self) -> bool {
        !self.in_band.waiting.is_empty() || !self.out_of_band.waiting.is_empty()
    }

    /// Whether a command waits to be sent for no call.
    pub(super) fn has_unwanted(&self) -> bool {
        self.in_band
            .waiting
            .values()
            .any(|request| !request.is_wanted())
    }

    /// Whether the server has no command.
    pub(super) fn is_idle(&self) -> bool {
        self.in_band.issued.is_empty() && self.out_of_band.issued.is_empty()
    }

    /// Whether the server has a command whose reply is wanted.
    pub(super) fn is_wanted(&self) -> bool {
        let wanted = |commands: &Commands| commands.issued.len() > commands.abandoned.len();
        wanted(&self.in_band) || wanted(&self.out_of_band)
    }

    /// Whether the server has this command.
    pub(super) fn is_issued(&self, id: CommandId) -> bool {
        self.in_band.issued.contains_key(&id) || self.out_of_band.issued.contains_key(&id)
    }

    /// A command has gone to the output.
    pub(super) fn issue(&mut self, id: CommandId, lane: Lane, issued: Issued) {
        self.lane(lane).issued.insert(id, issued);
    }

    /// The command that the server has, if there is exactly one.
    pub(super) fn only_one(&self) -> Option<CommandId> {
        let mut all = self
            .in_band
            .issued
            .keys()
            .chain(self.out_of_band.issued.keys());
        all.next().copied().filter(|_| all.next().is_none())
    }

    /// Whether the server has a command, and is done with all that it works on before it.
    pub(super) fn is_first(&self, id: CommandId) -> bool {
        self.out_of_band.issued.contains_key(&id)
            || self
                .in_band
                .issued
                .first_key_value()
                .is_some_and(|(first, _)| *first == id)
    }

    /// A reply to a command has come. Replies to the commands of a lane come in the order of the
    /// commands (R23), so that none will come any more to those before it.
    pub(super) fn settle(&mut self, id: CommandId) -> Option<Settled> {
        let lane = [Lane::InBand, Lane::OutOfBand];
        let lane = lane
            .into_iter()
            .find(|lane| self.lane(*lane).issued.contains_key(&id))?;
        let commands = self.lane(lane);
        let passed: Vec<_> = match lane {
            Lane::InBand => commands.issued.range(..id).map(|(id, _)| *id).collect(),
            // That these are answered in order is nowhere promised.
            Lane::OutOfBand => commands.abandoned.range(..id).copied().collect(),
        };
        let passed = passed
            .into_iter()
            .filter_map(|id| Some((id, commands.remove(id)?.silent)));
        Some(Settled {
            passed: passed.collect(),
            wanted: commands.remove(id).is_some(),
        })
    }

    /// Takes a command back that waits to be sent; says whether there is one.
    pub(super) fn take_back(&mut self, id: CommandId) -> bool {
        let in_band = self.in_band.waiting.remove(&id).is_some();
        in_band || self.out_of_band.waiting.remove(&id).is_some()
    }

    /// No longer wants the reply to a command that the server has; says whether there is one.
    pub(super) fn abandon(&mut self, id: CommandId) -> bool {
        [Lane::InBand, Lane::OutOfBand]
            .into_iter()
            .any(|lane| self.lane(lane).abandon(id))
    }

    /// The reply to an abandoned command is given nevertheless, if it comes.
    pub(super) fn keep(&mut self, id: CommandId) {
        for commands in [&mut self.in_band, &mut self.out_of_band] {
            if commands.abandoned.contains(&id) {
                commands.kept.insert(id);
            }
        }
    }

    pub(super) fn forget(&mut self, id: CommandId) {
        self.in_band.remove(id);
        self.out_of_band.remove(id);
    }

    /// Removes those that the server has; gives those whose reply is wanted.
    pub(super) fn drain_issued(&mut self) -> Vec<CommandId> {
        let mut all = self.in_band.drain_issued();
        all.extend(self.out_of_band.drain_issued());
        all.sort_unstable();
        all
    }

    /// Removes all; gives those whose reply is wanted. `not_begun` are those of which nothing has
    /// been sent.
    pub(super) fn drain(&mut self, not_begun: &HashSet<CommandId>) -> Vec<(CommandId, Outcome)> {
        let outcome = |id| {
            if not_begun.contains(&id) {
                Outcome::NotSent
            } else {
                Outcome::Unknown
            }
        };
        let issued = self.drain_issued().into_iter();
        let mut all: Vec<_> = issued.map(|id| (id, outcome(id))).collect();
        for commands in [&mut self.in_band, &mut self.out_of_band] {
            let waiting = std::mem::take(&mut commands.waiting).into_keys();
            all.extend(waiting.map(|id| (id, Outcome::NotSent)));
        }
        all.sort_unstable_by_key(|(id, _)| *id);
        all
    }

    /// How many commands the server has.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.in_band.issued.len() + self.out_of_band.issued.len()
    }

    fn lane(&mut self, lane: Lane) -> &mut Commands {
        match lane {
            Lane::InBand => &mut self.in_band,
            Lane::OutOfBand => &mut self.out_of_band,
        }
    }
}

impl Commands {
    /// Removes a command that the server has; gives it if its reply is wanted.
    fn remove(&mut self, id: CommandId) -> Option<Issued> {
        let issued = self.issued.remove(&id)?;
        let is_wanted = !self.abandoned.remove(&id);
        (self.kept.remove(&id) || is_wanted).then_some(issued)
    }

    fn abandon(&mut self, id: CommandId) -> bool {
        let is_issued = self.issued.contains_key(&id);
        if is_issued {
            self.abandoned.insert(id);
        }
        if self.abandoned.len() > MAX_ABANDONED
            && let Some(oldest) = self.abandoned.pop_first()
        {
            self.issued.remove(&oldest);
            self.kept.remove(&oldest);
        }
        is_issued
    }

    fn drain_issued(&mut self) -> Vec<CommandId> {
        let issued = std::mem::take(&mut self.issued);
        let abandoned = std::mem::take(&mut self.abandoned);
        let kept = std::mem::take(&mut self.kept);
        issued
            .into_keys()
            .filter(|id| !abandoned.contains(id) || kept.contains(id))
            .collect()
    }
}
