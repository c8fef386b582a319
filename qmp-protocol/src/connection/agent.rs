//! What is special about a conversation with a guest agent: it begins anew now and then, and old agents
//! do not say which command a reply belongs to.
//!
//! With an agent that does not echo ids, commands go one at a time, and a reply belongs to the only one
//! that the agent has. If that has been abandoned, its reply may come late or never; so before the next
//! command the agent is asked to synchronise, and what comes before the answer is not taken for the reply
//! to what is sent after it.

use qmp_types::ErrorObject;
use serde_json::{Value, json};

use super::Phase;
use super::in_flight::Next;
use super::state::{State, known};
use super::synchronisation::{Form, Ids, Said, refuses_ids};
use crate::framer::RESYNC;
use crate::observer::Direction;
use crate::reply::{CommandId, Failure};
use crate::request::Request;

/// All that a [`State`] knows of an agent beside the handshake.
#[derive(Debug, Default)]
pub(super) struct Agent {
    /// The numbers that have been asked for: the first, and the last.
    asked: Option<(u64, u64)>,
    /// Something has come that may have been a reply, so that the next one may be out of turn.
    doubtful: bool,
    /// A command that has no reply on success may still have an error.
    pub(super) forgot: bool,
    /// A command was not sent in time, because the agent did not answer the question: it may have lost
    /// it.
    unanswered: bool,
}

impl State {
    /// Asks a guest agent to answer with a number, after the byte that makes it drop what it has
    /// read of an unfinished command (R40, R41).
    pub(super) fn synchronise(&mut self, number: u64) {
        // Nothing is sent on a connection that has ended.
        if self.phase() == Phase::Closed {
            return;
        }
        // Each question has a number that no other had, so that a late answer to another one is not
        // taken for its own.
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

    /// What a message says about the questions. Gives whether that is all that it says.
    pub(super) fn hear(&mut self, said: Said) -> bool {
        match said {
            Said::Nothing => return false,
            Said::AskAgain => {
                if let Some((first, last)) = self.agent.asked {
                    let next = last.saturating_add(1);
                    self.agent.asked = Some((first, next));
                    self.ask(next, &[]);
                }
                return false;
            }
            Said::Answer => {
                self.agent.doubtful = false;
                self.agent.unanswered = false;
                self.agent.forgot = false;
                self.failed_without_id = false;
                // What the agent had before, it has answered before.
                for id in self.in_flight.drain_issued() {
                    self.replies.push_back((id, Err(Failure::Lost)));
                }
            }
            Said::Noted | Said::Failed => {}
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

    /// A command that waited to be sent does so no more.
    pub(super) fn gave_up(&mut self) {
        self.agent.unanswered |= self.phase() == Phase::Synchronisation;
    }

    /// The command that a returned value belongs to. `value` is its text.
    pub(super) fn owner_of_value(&mut self, id: Option<&Value>, value: &str) -> Option<CommandId> {
        let Some((first, last)) = self.agent.asked.filter(|_| id.is_none()) else {
            let id = known(id)?;
            if self.in_flight.is_issued(id) {
                self.handshake.echoes();
            }
            return Some(id);
        };
        // Once more the answer to a question.
        let number: Option<u64> = value.trim().parse().ok();
        if number.is_some_and(|number| (first..=last).contains(&number)) {
            return None;
        }
        if self.handshake.ids() == Ids::Echoed {
            // It is another agent than at the beginning, and older.
            self.distrust();
            return None;
        }
        // And what was before it has none.
        self.agent.forgot = false;
        self.in_flight.only_one()
    }

    /// The command that an error without id belongs to.
    pub(super) fn owner_of_error(&mut self, error: &ErrorObject) -> Option<CommandId> {
        // While a question is open, it may be about the byte that was sent before.
        if self.phase() == Phase::Synchronisation {
            return None;
        }
        if std::mem::take(&mut self.agent.forgot) && self.handshake.ids() != Ids::Echoed {
            // It is that of the command that was forgotten, or of the one after it.
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

    /// The command that something belongs to that is no message. It need not be a reply.
    pub(super) fn owner_of_nonsense(&mut self) -> Option<CommandId> {
        if self.handshake.ids() == Ids::Echoed || self.phase() != Phase::Ready {
            return None;
        }
        self.agent.doubtful = true;
        self.in_flight.only_one()
    }

    /// The agent is not the one that it was. To ask it tells what it is.
    fn distrust(&mut self) {
        if self.phase() == Phase::Ready {
            self.synchronise_again();
        }
    }
}
