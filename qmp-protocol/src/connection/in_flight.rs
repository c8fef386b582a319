//! Commands without a reply: those that wait to be sent, and those that the server has.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::reply::{CommandId, Outcome};
use crate::request::{Lane, Request};

/// How many in-band commands a server reads before it stops reading (R24).
const MAX_IN_BAND: usize = 8;

/// How many abandoned commands are remembered that the server has. Replies to more are like
/// replies to unknown commands.
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
    /// The issued commands whose reply no call waits for any more.
    abandoned: BTreeSet<CommandId>,
    /// The abandoned commands whose reply is still returned.
    kept: BTreeSet<CommandId>,
}

/// A command that the server has.
#[derive(Debug)]
pub(super) struct Issued {
    pub(super) takes_a_fd: bool,
    /// It has no reply on success (R33).
    pub(super) silent: bool,
}

/// The next thing to send.
#[derive(Debug)]
pub(super) enum Next {
    Command(CommandId, Request),
    /// A command that does nothing, whose reply tells that the server is done with those before it.
    Barrier,
}

/// What a reply means for the commands of its lane.
#[derive(Debug, Default)]
pub(super) struct Settled {
    /// A call waits for the reply.
    pub(super) wanted: bool,
    /// The earlier commands to which no reply will come, in order, each with whether it has no reply on success.
    pub(super) passed: Vec<(CommandId, bool)>,
}

impl InFlight {
    pub(super) fn wait(&mut self, id: CommandId, request: Request) {
        self.lane(request.lane()).waiting.insert(id, request);
    }

    /// Takes the next command that may be sent. An out-of-band command does not wait for in-band
    /// ones. It waits while there is no `room` in the output.
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
        // ahead may still have it in its queue; if the queue is full, the server does not read out-of-band
        // commands either. So such a server gets further commands one at a time.
        let is_full = oob && wanted > 0 && commands.issued.len() >= MAX_IN_BAND;
        if wanted >= MAX_IN_BAND || is_full {
            return None;
        }
        // The server forgets its file descriptor when another one comes (R44). Commands after
        // one that must wait do so too, to keep the caller's order.
        // A command that was sent without a file descriptor would take that of the next.
        if takes_a_fd && let Some((last, _)) = commands.issued.iter().rfind(|(_, it)| it.takes_a_fd)
        {
            if !commands.abandoned.contains(last) {
                return None;
            }
            // A server that does not read ahead is done with it when it reads the next command. One that
            // reads ahead has to say so.
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

    /// Whether a command waits to be sent whose reply no call waits for.
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

    /// Whether the server has a command whose reply a call waits for.
    pub(super) fn is_wanted(&self) -> bool {
        let wanted = |commands: &Commands| commands.issued.len() > commands.abandoned.len();
        wanted(&self.in_band) || wanted(&self.out_of_band)
    }

    /// Whether the server has this command.
    pub(super) fn is_issued(&self, id: CommandId) -> bool {
        self.in_band.issued.contains_key(&id) || self.out_of_band.issued.contains_key(&id)
    }

    /// Notes that a command has gone to the output.
    pub(super) fn issue(&mut self, id: CommandId, lane: Lane, issued: Issued) {
        self.lane(lane).issued.insert(id, issued);
    }

    /// Returns the command that the server has, if there is exactly one.
    pub(super) fn only_one(&self) -> Option<CommandId> {
        let mut all = self
            .in_band
            .issued
            .keys()
            .chain(self.out_of_band.issued.keys());
        all.next().copied().filter(|_| all.next().is_none())
    }

    /// Whether the server has a command, and is done with the commands that it runs before it.
    pub(super) fn is_first(&self, id: CommandId) -> bool {
        self.out_of_band.issued.contains_key(&id)
            || self
                .in_band
                .issued
                .first_key_value()
                .is_some_and(|(first, _)| *first == id)
    }

    /// Notes the reply to a command. Replies in a lane come in the order of the
    /// commands (R23), so commands before it will get no reply.
    pub(super) fn settle(&mut self, id: CommandId) -> Option<Settled> {
        let lane = [Lane::InBand, Lane::OutOfBand];
        let lane = lane
            .into_iter()
            .find(|lane| self.lane(*lane).issued.contains_key(&id))?;
        let commands = self.lane(lane);
        let passed: Vec<_> = match lane {
            Lane::InBand => commands.issued.range(..id).map(|(id, _)| *id).collect(),
            // QEMU does not promise an order for these.
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

    /// Takes back a command that waits to be sent; returns whether there was one.
    pub(super) fn take_back(&mut self, id: CommandId) -> bool {
        let in_band = self.in_band.waiting.remove(&id).is_some();
        in_band || self.out_of_band.waiting.remove(&id).is_some()
    }

    /// Abandons a command that the server has; returns whether there was one.
    pub(super) fn abandon(&mut self, id: CommandId) -> bool {
        [Lane::InBand, Lane::OutOfBand]
            .into_iter()
            .any(|lane| self.lane(lane).abandon(id))
    }

    /// Keeps the reply to an abandoned command, if it comes.
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

    /// Removes the commands that the server has; returns those that a call waits for.
    pub(super) fn drain_issued(&mut self) -> Vec<CommandId> {
        let mut all = self.in_band.drain_issued();
        all.extend(self.out_of_band.drain_issued());
        all.sort_unstable();
        all
    }

    /// Removes all commands; returns those that a call waits for. `not_begun` are those of which nothing has
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
    /// Removes a command that the server has; returns it if a call waits for it.
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
