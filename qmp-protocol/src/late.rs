//! [`LateReplies`]: actions on replies that arrive after their call was given up.

use std::collections::BTreeMap;

use crate::{CommandId, Failure, Request, Text};

/// The action on the reply to a command whose call was given up. It may return a
/// command that undoes the effect; the reply to that is dropped.
pub type Late = Box<dyn FnOnce(&str) -> Option<Request> + Send>;

/// The abandoned commands, with the actions on their replies.
#[derive(Default)]
pub(crate) struct LateReplies(BTreeMap<CommandId, Late>);

/// How many are kept. There are more only if a server is silent for long.
const MAX_KEPT: usize = 1024;

impl LateReplies {
    /// Adds an abandoned command.
    pub(crate) fn insert(&mut self, id: CommandId, late: Late) {
        self.0.insert(id, late);
        if self.0.len() > MAX_KEPT {
            self.0.pop_first();
        }
    }

    /// Runs the action on the reply to a command, and returns the command to send then.
    pub(crate) fn take(&mut self, id: CommandId, reply: &Result<Text, Failure>) -> Option<Request> {
        let late = self.0.remove(&id)?;
        late(reply.as_ref().ok()?)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
