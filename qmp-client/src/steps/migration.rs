//! [`Migration`]: the steps that begin a migration and follow it to its end.

use qmp_types::qmp::commands::{Migrate, MigrateSetCapabilities, QueryMigrate};
use qmp_types::qmp::types::{
    MigrationCapability, MigrationCapabilityStatus, MigrationInfo, MigrationStatus,
};
use qmp_types::{Enumeration, RawEvent};
use serde_json::Value;

use super::{Ask, Step, Steps, decode};
use crate::error::Error;
use crate::protocol::Secrets;

/// The events about a migration.
pub(crate) const EVENTS: [&str; 2] = ["MIGRATION", "MIGRATION_PASS"];

/// A migration that is followed to its end on the source.
#[derive(Debug)]
pub(crate) struct Migration {
    migrate: Migrate,
    goal: Goal,
    next: Next,
    /// The program has got the current state.
    shown: bool,
    over: bool,
}

/// What the program waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Goal {
    /// The server has begun the migration. The result is `None`.
    Start,
    /// Any change of the migration; the result is `None` when it is over.
    Progress,
    /// The migration is completed. The result has its statistics.
    Finish,
}

/// The next step. A command stays the next step until its reply comes.
#[derive(Debug)]
enum Next {
    Capabilities,
    Migrate,
    Ask,
    Wait,
    Done(Option<Box<MigrationInfo>>),
}

/// The result of [`Goal::Finish`].
pub(crate) fn figures(end: Option<MigrationInfo>) -> Result<MigrationInfo, Error> {
    end.ok_or_else(|| Error::MigrationFailed {
        status: "unknown".to_owned(),
        reason: None,
    })
}

impl Migration {
    pub(crate) fn new(migrate: Migrate) -> Self {
        Self {
            migrate,
            goal: Goal::Start,
            next: Next::Capabilities,
            shown: false,
            over: false,
        }
    }

    /// Begins the steps to a goal. The steps to an earlier goal may have stopped anywhere.
    pub(crate) fn set_goal(&mut self, goal: Goal) -> &mut Self {
        self.goal = goal;
        self.next = match goal {
            Goal::Start => Next::Capabilities,
            Goal::Progress if self.over => Next::Done(None),
            Goal::Progress if self.shown => Next::Wait,
            Goal::Progress | Goal::Finish => Next::Ask,
        };
        self
    }

    fn decide(&mut self, info: MigrationInfo, secrets: &Secrets) -> Result<(), Error> {
        use MigrationStatus::{Cancelled, Completed, Failed, PostcopyPaused};

        self.over = matches!(info.status, Some(Completed | Failed | Cancelled));
        self.shown = true;
        self.next = match (&info.status, self.goal) {
            (Some(status @ (Failed | Cancelled | PostcopyPaused)), Goal::Finish) => {
                let reason = info.error_desc.as_deref();
                return Err(Error::MigrationFailed {
                    status: status.as_str().to_owned(),
                    reason: reason.map(|reason| secrets.text(reason)),
                });
            }
            (Some(Completed), Goal::Finish) | (_, Goal::Progress) => {
                Next::Done(Some(Box::new(info)))
            }
            _ => Next::Wait,
        };
        Ok(())
    }
}

impl Steps for Migration {
    type Output = Option<MigrationInfo>;

    fn next(&mut self) -> Result<Step<Self::Output>, Error> {
        match &mut self.next {
            Next::Capabilities => {
                let events = MigrationCapabilityStatus::new(MigrationCapability::Events, true);
                Ok(Step::Run(Ask::new(&MigrateSetCapabilities::new(vec![
                    events,
                ]))))
            }
            Next::Migrate => Ok(Step::Run(Ask::new(&self.migrate))),
            Next::Ask => Ok(Step::Run(Ask::new(&QueryMigrate::new()))),
            Next::Wait => {
                self.next = Next::Ask;
                Ok(Step::Wait)
            }
            Next::Done(info) => Ok(Step::Done(info.take().map(|info| *info))),
        }
    }

    fn event(&mut self, _: &RawEvent<'_>, _: &Secrets) {}

    fn reply(&mut self, reply: Result<Value, Error>, secrets: &Secrets) -> Result<(), Error> {
        match (&self.next, reply) {
            // It is refused while another migration runs, and then `migrate` fails. Without events the end is
            // noticed a little later.
            (Next::Capabilities, Ok(_) | Err(Error::Refused { .. })) => self.next = Next::Migrate,
            (Next::Migrate, Ok(_)) => self.next = Next::Done(None),
            (_, Ok(reply)) => self.decide(decode::<QueryMigrate>(&reply, secrets)?, secrets)?,
            (_, Err(error)) => return Err(error),
        }
        Ok(())
    }

    fn late(&self) -> String {
        let text = match self.goal {
            Goal::Start => "the migration did not begin",
            Goal::Progress => "the migration made no progress",
            Goal::Finish => "the migration did not end",
        };
        text.to_owned()
    }
}
