//! [`Secrets`]: the secrets that a session has sent, masked in errors, logs and records.
//!
//! [`qmp_types::secrets`] decides what is secret. A session also knows the secrets that it has sent,
//! which a server may repeat, and the command that a reply belongs to.

mod known;
mod quote;

use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use qmp_types::ErrorObject;
use qmp_types::secrets::{Masked, Reply, TextKind, each_secret, mask_with, takes_secrets};

use crate::salvage;
use known::{Known, Quoted};
use qmp_text::{MAX_EXCERPT, beginning, excerpt};

/// The secrets that a session has sent. A clone is the same set.
#[derive(Clone, Default)]
pub struct Secrets(Arc<Mutex<Memory>>);

#[derive(Default)]
struct Memory {
    known: Known,
    /// The latest commands whose replies are secret, and what is secret in them.
    replies: VecDeque<(u64, Reply)>,
    /// The first and the last id of the commands that were recorded.
    ids: Option<(u64, u64)>,
}

/// How many commands are remembered for their replies. A server has few at a time; a late reply is
/// masked as one to an unknown command.
const MAX_REPLIES: usize = 256;

impl Secrets {
    /// No panic leaves a partial change.
    fn lock(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records the secrets of a command that is sent as `line`, and those of its reply.
    pub(crate) fn sent(&self, id: u64, command: &str, line: &str) {
        let mut memory = self.lock();
        memory.ids = Some((memory.ids.map_or(id, |(first, _)| first), id));
        let arguments = arguments(line);
        let reply = Reply::to(command, arguments.unwrap_or("{}"));
        if !reply.is_plain() {
            if memory.replies.len() == MAX_REPLIES
                && let Some((forgotten, _)) = memory.replies.pop_front()
            {
                memory.ids = Some((forgotten + 1, id));
            }
            memory.replies.push_back((id, reply));
        }
        if let Some(arguments) = arguments
            && (takes_secrets(command) || may_hold_secrets(arguments))
        {
            let known = &mut memory.known;
            let mut add = |secret: &str, keep| known.add(command, secret, keep);
            each_secret(arguments, TextKind::Arguments(command), &mut add);
        }
    }

    /// Masks a message that was sent or received.
    pub(crate) fn message<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let memory = self.lock();
        let id = salvage::id(text);
        let reply = id.map_or(Reply::UNKNOWN, |id| memory.reply(id));
        memory
            .mask(text, TextKind::Message(reply), false)
            .into_text()
    }

    /// Masks the beginning of a message that belongs to no command. It may be a late reply to the command
    /// with that id.
    pub(crate) fn excerpt(&self, text: &str, id: Option<u64>) -> String {
        let cut = beginning(text, MAX_EXCERPT);
        let memory = self.lock();
        let reply = id.map_or(Reply::UNKNOWN, |id| memory.reply(id));
        // It may have been cut off before.
        let is_cut = text.len() >= MAX_EXCERPT - 4;
        let masked = memory.mask(cut, TextKind::Message(reply), is_cut);
        excerpt(&masked.into_text())
    }

    /// Masks the arguments of a command.
    #[must_use]
    pub fn arguments(&self, command: &str, arguments: &str) -> String {
        let kind = TextKind::Arguments(command);
        self.lock()
            .mask(arguments, kind, false)
            .into_text()
            .into_owned()
    }

    /// Masks the return value of a command. Whether it is secret may depend on the arguments.
    #[must_use]
    pub fn returned<'t>(&self, command: &str, arguments: &str, text: &'t str) -> Masked<'t> {
        let kind = TextKind::Return(Reply::to(command, arguments));
        self.lock().mask(text, kind, false)
    }

    /// Masks the message with the reply to a command.
    #[must_use]
    pub fn reply<'t>(&self, command: &str, arguments: &str, text: &'t str) -> Masked<'t> {
        let kind = TextKind::Message(Reply::to(command, arguments));
        self.lock().mask(text, kind, false)
    }

    /// Masks the data of an event.
    pub(crate) fn data<'t>(&self, event: &str, text: &'t str) -> Masked<'t> {
        self.lock().mask(text, TextKind::Data(event), false)
    }

    /// Masks a text for people.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        self.lock()
            .mask(text, TextKind::Text, false)
            .into_text()
            .into_owned()
    }

    /// Masks the description in an error.
    #[must_use]
    pub fn error(&self, mut error: ErrorObject) -> ErrorObject {
        error.desc = self.text(&error.desc);
        error
    }
}

impl Memory {
    fn mask<'t>(&self, text: &'t str, kind: TextKind<'_>, is_cut: bool) -> Masked<'t> {
        let known = Quoted {
            known: &self.known,
            is_cut,
        };
        mask_with(text, kind, &known)
    }

    /// What is secret in the reply with an id.
    fn reply(&self, id: u64) -> Reply {
        let found = self.replies.iter().find(|(of, _)| *of == id);
        let is_ours = self
            .ids
            .is_some_and(|(first, last)| (first..=last).contains(&id));
        match found {
            Some((_, reply)) => *reply,
            // Commands that are not remembered have no secrets in their replies.
            None if is_ours => Reply::PLAIN,
            None => Reply::UNKNOWN,
        }
    }
}

/// The recorded texts are secret.
impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets")
    }
}

/// All sets are equal, so that values with secrets compare by their other fields.
impl PartialEq for Secrets {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Secrets {}

/// Finds the arguments in a command as this client writes it.
fn arguments(line: &str) -> Option<&str> {
    // Quotes in a string have backslashes, so this is not part of the name.
    let (_, arguments) = line.split_once(",\"arguments\":")?;
    Some(arguments)
}

/// Whether there may be a secret in arguments that the schema does not mark. One pass over the text is enough;
/// the rules take several.
fn may_hold_secrets(arguments: &str) -> bool {
    const SIGNS: [&str; 10] = [
        "://", "exec:", "cmd:", "rbd:", "\\", "ass", "pwd", "ookie", "oken", "uthori",
    ];
    SIGNS.iter().any(|sign| arguments.contains(sign))
}
