//! Sessions with guest agents: they are synchronised again now and then, and old agents
//! do not tell which command a reply belongs to.
//!
//! With an agent that does not echo ids, commands are sent one at a time, and a reply belongs to the only one
//! that the agent has. If that command was abandoned, its reply may come late or never. Before the next
//! command the client therefore synchronises, so that output from before the answer is not taken for a reply to
//! a command after it.

use qmp_types::ErrorObject;
use serde_json::{Value, json};

use super::Phase;
use super::in_flight::Next;
use super::state::{State, known};
use super::synchronisation::{Form, Ids, SyncProgress, refuses_ids};
use crate::framer::RESYNC;
use crate::observer::Direction;
use crate::reply::{CommandId, Failure};
use crate::request::Request;

/// What a [`State`] knows about an agent besides the handshake.
#[derive(Debug, Default)]
pub(super) struct Agent {
    /// The first and the last number that was asked for.
    asked: Option<(u64, u64)>,
    /// A message may have been a reply, so the next reply may be out of turn.
    doubtful: bool,
    /// A command that has no reply on success may still have an error.
    pub(super) forgot: bool,
    /// A command was not sent in time because the agent did not answer the question, which it may have lost.
    unanswered: bool,
}

impl State {
    /// Asks a guest agent to answer with a number, after the byte that makes it drop an unfinished command
    /// (R40, R41).
    pub(super) fn synchronise(&mut self, number: u64) {
        // A connection that has ended sends nothing.
        if self.phase() == Phase::Closed {
            return;
        }
        // Each question has a new number, so that a late answer to another question is not taken for its answer.
        let (first, number) = match self.agent.asked {
            None => (number, number),
            Some((first, last)) => (first, number.max(last.saturating_add(1))),
        };
        self.agent.asked = Some((first, number));
        self.agent.unanswered = false;
        self.ask(number, &[RESYNC]);
    }

    /// Asks with the next number.
    fn synchronise_again(&mut self) {
        if let Some((_, last)) = self.agent.asked {
            self.synchronise(last.saturating_add(1));
        }
    }

    fn ask(&mut self, number: u64, before: &[u8]) {
        let id = self.new_id();
        let form = self.handshake.ask(id, number);
        let request = Request::raw(form.command(), Some(&json!({ "id": number })));
        let (line, _) = request.into_line((form == Form::Full).then_some(id.number()));
        self.output
            .push(id, &[before, line.as_bytes()].concat(), None);
        self.observed.push(Direction::Sent, &line);
    }

    /// Acts on what a message means for the questions. Returns whether the message is settled with that.
    pub(super) fn note_progress(&mut self, progress: SyncProgress) -> bool {
        match progress {
            SyncProgress::Nothing => return false,
            SyncProgress::AskAgain => {
                if let Some((first, last)) = self.agent.asked {
                    let next = last.saturating_add(1);
                    self.agent.asked = Some((first, next));
                    self.ask(next, &[]);
                }
                return false;
            }
            SyncProgress::Answer => {
                self.agent.doubtful = false;
                self.agent.unanswered = false;
                self.agent.forgot = false;
                self.failed_without_id = false;
                // The agent has answered all earlier commands that it will answer.
                for id in self.in_flight.drain_issued() {
                    self.replies.push_back((id, Err(Failure::Lost)));
                }
            }
            SyncProgress::Noted | SyncProgress::Failed => {}
        }
        true
    }

    /// Sends the next command to an agent that does not echo ids.
    pub(super) fn send_one(&mut self) {
        if !self.in_flight.has_waiting() {
            return;
        }
        if self.agent.doubtful || (!self.in_flight.is_idle() && !self.in_flight.is_wanted()) {
            self.synchronise_again();
        } else if self.in_flight.is_idle()
            && let Some(Next::Command(id, request)) = self.in_flight.next(false, true)
        {
            self.issue(id, request);
        }
    }

    /// Asks again if the agent seems to have lost the question, when there is a command that waits for
    /// the answer.
    pub(super) fn ask_again(&mut self) {
        if self.agent.unanswered && self.in_flight.has_waiting() && self.output.is_empty() {
            self.synchronise_again();
        }
    }

    /// Notes that a command was abandoned before it was sent.
    pub(super) fn gave_up(&mut self) {
        self.agent.unanswered |= self.phase() == Phase::Synchronisation;
    }

    /// Returns the command that a returned value belongs to. `value` is its text.
    pub(super) fn owner_of_value(&mut self, id: Option<&Value>, value: &str) -> Option<CommandId> {
        let Some((first, last)) = self.agent.asked.filter(|_| id.is_none()) else {
            let id = known(id)?;
            if self.in_flight.is_issued(id) {
                self.handshake.echoes();
            }
            return Some(id);
        };
        // A repeated answer to a question.
        let number: Option<u64> = value.trim().parse().ok();
        if number.is_some_and(|number| (first..=last).contains(&number)) {
            return None;
        }
        if self.handshake.ids() == Ids::Echoed {
            // It is another, older agent than at the beginning.
            self.distrust();
            return None;
        }
        // So the command before it has no error.
        self.agent.forgot = false;
        self.in_flight.only_one()
    }

    /// Returns the command that an error without id belongs to.
    pub(super) fn owner_of_error(&mut self, error: &ErrorObject) -> Option<CommandId> {
        // While a question is open, the error may be about the byte before it.
        if self.phase() == Phase::Synchronisation {
            return None;
        }
        if std::mem::take(&mut self.agent.forgot) && self.handshake.ids() != Ids::Echoed {
            // It belongs to the forgotten command or to the one after it.
            self.distrust();
            return None;
        }
        let owner = self.only_one();
        let too_old =
            self.agent.asked.is_some() && self.handshake.sends_ids() && refuses_ids(error);
        if too_old {
            self.distrust();
        }
        let trusts = too_old || self.handshake.ids() != Ids::Echoed || !self.failed_without_id;
        owner.filter(|_| trusts)
    }

    /// Returns the command that text that is not a message may belong to.
    pub(super) fn owner_of_nonsense(&mut self) -> Option<CommandId> {
        if self.handshake.ids() == Ids::Echoed || self.phase() != Phase::Ready {
            return None;
        }
        self.agent.doubtful = true;
        self.in_flight.only_one()
    }

    /// Synchronises again with an agent that behaves differently than before, to learn how old it is.
    fn distrust(&mut self) {
        if self.phase() == Phase::Ready {
            self.synchronise_again();
        }
    }
}
