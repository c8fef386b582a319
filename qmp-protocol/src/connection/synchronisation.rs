//! Synchronisation with a guest agent: the client asks for a number and drops everything older than the
//! answer (R41). How an agent treats the question tells how old it is.

use qmp_types::{ErrorClass, ErrorObject, Message};
use serde_json::Value;

use crate::reply::CommandId;

/// How an agent treats ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ids {
    /// It echoes them, so replies find their commands: QEMU 4.0 and later, and every monitor.
    Echoed,
    /// It ignores them: QEMU 2.12 to 3.1.
    Ignored,
    /// It refuses requests that have one: before QEMU 2.12.
    Refused,
}

/// The form of the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// With an id.
    Full,
    /// Without one.
    Bare,
    /// Without one, and the answer has no mark: before QEMU 1.1.
    Plain,
}

/// What a message means for the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SyncProgress {
    /// It is not about the questions.
    Nothing,
    /// It answers a question, and others are open.
    Noted,
    /// It answers the last question.
    Answer,
    /// The agent does not know this form of the question; ask in an older one.
    AskAgain,
    /// The session has failed.
    Failed,
}

/// What a message means for a [`Synchronisation`].
#[derive(Debug)]
pub(super) enum SyncOutcome {
    Nothing,
    Noted,
    Answer(Ids),
    AskAgain(Form),
    Refused(ErrorObject),
}

/// The questions that have no answer yet. Agents answer in order, so the answer to the last question ends the
/// synchronisation.
#[derive(Debug)]
pub(super) struct Synchronisation {
    questions: Vec<Question>,
    /// The mark before an answer was the last thing received.
    marked: bool,
    /// How many errors without an id have come since the last question, and how many of them may be unrelated to it.
    errors: u32,
    others: u32,
    /// What the answers so far tell about ids.
    ids: Ids,
}

#[derive(Debug)]
struct Question {
    id: CommandId,
    /// The expected answer.
    number: u64,
    form: Form,
}

/// How many questions are remembered. There are more only if the agent is silent for long.
const MAX_QUESTIONS: usize = 8;

impl Form {
    /// The command that asks.
    pub(super) fn command(self) -> &'static str {
        match self {
            Self::Full | Self::Bare => "guest-sync-delimited",
            Self::Plain => "guest-sync",
        }
    }
}

impl Synchronisation {
    /// `begun` is whether there may be commands before the question: one of them may be refused too.
    pub(super) fn new(begun: bool) -> Self {
        Self {
            questions: Vec::new(),
            marked: false,
            errors: 0,
            others: 1 + u32::from(begun),
            ids: Ids::Refused,
        }
    }

    /// Notes a question.
    pub(super) fn ask(&mut self, id: CommandId, number: u64, form: Form) {
        if self.questions.len() == MAX_QUESTIONS {
            self.questions.remove(0);
        }
        self.errors = 0;
        self.questions.push(Question { id, number, form });
    }

    /// Notes the mark.
    pub(super) fn mark(&mut self) {
        self.marked = true;
    }

    pub(super) fn inspect(&mut self, message: &Message<'_>) -> SyncOutcome {
        let marked = std::mem::take(&mut self.marked);
        match message {
            Message::Return { id, value } => self.answer(marked, id.as_ref(), value),
            Message::Error { id: None, error } => self.error(error),
            Message::Error {
                id: Some(id),
                error,
            } if self.questions.iter().any(|question| is(id, question.id)) => {
                SyncOutcome::Refused(error.clone())
            }
            _ => SyncOutcome::Nothing,
        }
    }

    fn answer(&mut self, marked: bool, id: Option<&Value>, value: &str) -> SyncOutcome {
        let fits = |question: &Question| {
            (marked || question.form == Form::Plain) && value.trim() == question.number.to_string()
        };
        let Some(index) = self.questions.iter().position(fits) else {
            return SyncOutcome::Nothing;
        };
        let question = &self.questions[index];
        if question.form == Form::Full && self.ids != Ids::Echoed {
            let echoed = id.is_some_and(|id| is(id, question.id));
            self.ids = if echoed { Ids::Echoed } else { Ids::Ignored };
        }
        // Earlier questions will get no answer.
        self.questions.drain(..=index);
        if self.questions.is_empty() {
            SyncOutcome::Answer(self.ids)
        } else {
            SyncOutcome::Noted
        }
    }

    /// Processes an error without id. The byte before the question causes one; others may be left over from an
    /// earlier client. An old agent refuses the question with one more. Its text is stable, because such agents
    /// are no longer developed.
    fn error(&mut self, error: &ErrorObject) -> SyncOutcome {
        self.errors += 1;
        match self.questions.last().map(|question| question.form) {
            Some(Form::Full) if self.errors > self.others || refuses_ids(error) => {
                SyncOutcome::AskAgain(Form::Bare)
            }
            Some(Form::Bare) if error.class == ErrorClass::CommandNotFound => {
                SyncOutcome::AskAgain(Form::Plain)
            }
            _ => SyncOutcome::Nothing,
        }
    }
}

/// Whether an agent refuses a request because it has an id.
pub(super) fn refuses_ids(error: &ErrorObject) -> bool {
    error.desc.contains("'id'") && error.desc.contains("unexpected")
}

fn is(id: &Value, expected: CommandId) -> bool {
    id.as_u64() == Some(expected.0)
}
