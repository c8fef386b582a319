//! The question with which a conversation with a guest agent begins, and begins anew: the client asks
//! for a number and drops all that is older than the answer (R41). How an agent treats the question
//! tells how old it is.

use qmp_types::{ErrorClass, ErrorObject, Message};
use serde_json::Value;

use crate::reply::CommandId;

/// What an agent does about ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ids {
    /// It echoes them, by which replies find their commands: QEMU 4.0 and later, and every monitor.
    Echoed,
    /// It ignores them: QEMU 2.12 to 3.1.
    Ignored,
    /// It refuses requests that have one: before QEMU 2.12.
    Refused,
}

/// How the question is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// With an id.
    Full,
    /// Without one.
    Bare,
    /// Without one, and the answer has no mark: before QEMU 1.1.
    Plain,
}

/// What a message is for the conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// It has nothing to do with them.
    Nothing,
    /// It is an answer, and not the last.
    Noted,
    /// It is the last answer.
    Answer,
    /// The agent is older than the question, which has to be put in another form.
    AskAgain,
    /// The session has failed.
    Failed,
}

/// What a message is for [`Sync`].
#[derive(Debug)]
pub(super) enum Heard {
    Nothing,
    Noted,
    Answer(Ids),
    AskAgain(Form),
    Refused(ErrorObject),
}

/// The questions that have no answer yet. Agents answer in order, so that all is over with the answer to
/// the last.
#[derive(Debug)]
pub(super) struct Sync {
    questions: Vec<Question>,
    /// The mark before an answer has come, and nothing since.
    marked: bool,
    /// How many errors without an id have come since the last question, and how many may that say nothing
    /// about it.
    errors: u32,
    others: u32,
    /// What the answers so far tell.
    ids: Ids,
}

#[derive(Debug)]
struct Question {
    id: CommandId,
    /// What has to be answered.
    number: u64,
    form: Form,
}

/// How many questions are kept in mind. More are put only if the agent is silent for long.
const MOST: usize = 8;

impl Form {
    /// The command that asks.
    pub(super) fn command(self) -> &'static str {
        match self {
            Self::Full | Self::Bare => "guest-sync-delimited",
            Self::Plain => "guest-sync",
        }
    }
}

impl Sync {
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

    /// A question is put.
    pub(super) fn ask(&mut self, id: CommandId, number: u64, form: Form) {
        if self.questions.len() == MOST {
            self.questions.remove(0);
        }
        self.errors = 0;
        self.questions.push(Question { id, number, form });
    }

    /// The mark has come.
    pub(super) fn mark(&mut self) {
        self.marked = true;
    }

    pub(super) fn look(&mut self, message: &Message<'_>) -> Heard {
        let marked = std::mem::take(&mut self.marked);
        match message {
            Message::Return { id, value } => self.answer(marked, id.as_ref(), value),
            Message::Error { id: None, error } => self.error(error),
            Message::Error {
                id: Some(id),
                error,
            } if self.questions.iter().any(|question| is(id, question.id)) => {
                Heard::Refused(error.clone())
            }
            _ => Heard::Nothing,
        }
    }

    fn answer(&mut self, marked: bool, id: Option<&Value>, value: &str) -> Heard {
        let fits = |question: &Question| {
            (marked || question.form == Form::Plain) && value.trim() == question.number.to_string()
        };
        let Some(index) = self.questions.iter().position(fits) else {
            return Heard::Nothing;
        };
        let question = &self.questions[index];
        if question.form == Form::Full && self.ids != Ids::Echoed {
            let echoed = id.is_some_and(|id| is(id, question.id));
            self.ids = if echoed { Ids::Echoed } else { Ids::Ignored };
        }
        // Those before it get no answer any more.
        self.questions.drain(..=index);
        if self.questions.is_empty() {
            Heard::Answer(self.ids)
        } else {
            Heard::Noted
        }
    }

    /// An error without id. One comes of the byte before the question, others may be left over from an
    /// earlier client. An old agent refuses the question with one more, whose text does not change any
    /// more: such agents are not developed.
    fn error(&mut self, error: &ErrorObject) -> Heard {
        self.errors += 1;
        match self.questions.last().map(|question| question.form) {
            Some(Form::Full) if self.errors > self.others || refuses_ids(error) => {
                Heard::AskAgain(Form::Bare)
            }
            Some(Form::Bare) if error.class == ErrorClass::CommandNotFound => {
                Heard::AskAgain(Form::Plain)
            }
            _ => Heard::Nothing,
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
