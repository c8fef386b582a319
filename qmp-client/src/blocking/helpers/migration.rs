//! [`MigrationRun`]: a migration, followed to its end.

use std::time::Duration;

use qmp_types::qmp::commands::{Migrate, MigrateCancel};
use qmp_types::qmp::types::MigrationInfo;

use super::drive::drive;
use crate::blocking::client::Client;
use crate::blocking::subscription::Events;
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::steps::migration::{EVENTS, Goal, Migration, figures};

/// A migration that is followed to its end, at the side of its source. Its methods take the client with which it was
/// made.
#[derive(Debug)]
pub struct MigrationRun {
    events: Events<ReceivedEvent>,
    migration: Migration,
}

impl MigrationRun {
    /// Has the server send events about migrations, and begins one.
    ///
    /// # Errors
    /// If the server refuses; those of [`Client::execute`].
    pub fn start(client: &mut Client, migrate: Migrate) -> Result<Self, Error> {
        let mut run = Self {
            events: client.events_named(EVENTS),
            migration: Migration::new(migrate),
        };
        run.reach(client, Goal::Start, None)?;
        Ok(run)
    }

    /// Waits for news, and says how far the migration is; the first time, at once. `None` when it is
    /// over, and then [`finish`](Self::finish) says how it ended.
    ///
    /// In the status `pre-switchover` it waits for `migrate-continue`, in `postcopy-paused` for a new
    /// connection: both are up to the program.
    ///
    /// # Errors
    /// [`Error::TooSlow`] if there is no news in time. If the connection fails, or the server does not tell of its
    /// migration.
    pub fn progress(
        &mut self,
        client: &mut Client,
        limit: impl Into<Option<Duration>>,
    ) -> Result<Option<MigrationInfo>, Error> {
        self.reach(client, Goal::Progress, limit.into())
    }

    /// Waits for the end of the migration, and gives its figures.
    ///
    /// # Errors
    /// [`Error::MigrationFailed`] if it fails, is cancelled, or is paused because the network fails
    /// after the switch to the destination; those of [`progress`](Self::progress). After a pause it can be
    /// waited for again.
    pub fn finish(
        &mut self,
        client: &mut Client,
        limit: impl Into<Option<Duration>>,
    ) -> Result<MigrationInfo, Error> {
        figures(self.reach(client, Goal::Finish, limit.into())?)
    }

    /// Cancels the migration. It is over when [`finish`](Self::finish) says so.
    ///
    /// # Errors
    /// Those of [`Client::execute`].
    pub fn cancel(&self, client: &mut Client) -> Result<(), Error> {
        client.execute(MigrateCancel::new()).map(drop)
    }

    fn reach(
        &mut self,
        client: &mut Client,
        goal: Goal,
        limit: Option<Duration>,
    ) -> Result<Option<MigrationInfo>, Error> {
        drive(client, &mut self.events, self.migration.aim(goal), limit)
    }
}
