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

/// A migration that is followed to its end on the source. Its methods take the client that it was
/// created with.
#[derive(Debug)]
pub struct MigrationRun {
    events: Events<ReceivedEvent>,
    migration: Migration,
}

impl MigrationRun {
    /// Enables events about migrations on the server, and starts a migration.
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

    /// Waits until the migration has advanced, and returns its state; the first call returns at once. `None` when the
    /// migration is over; then [`finish`](Self::finish) reports how it ended.
    ///
    /// In the status `pre-switchover` the migration waits for `migrate-continue`, in `postcopy-paused` for a new
    /// connection: the program has to provide both.
    ///
    /// # Errors
    /// [`Error::TooSlow`] if the migration does not advance in time; if the connection fails, or the server does not report
    /// its migration.
    pub fn progress(
        &mut self,
        client: &mut Client,
        limit: impl Into<Option<Duration>>,
    ) -> Result<Option<MigrationInfo>, Error> {
        self.reach(client, Goal::Progress, limit.into())
    }

    /// Waits for the end of the migration, and returns its statistics.
    ///
    /// # Errors
    /// [`Error::MigrationFailed`] if it fails, is cancelled, or is paused because the network fails
    /// after the switch to the destination; those of [`progress`](Self::progress). The program can wait again after
    /// a pause.
    pub fn finish(
        &mut self,
        client: &mut Client,
        limit: impl Into<Option<Duration>>,
    ) -> Result<MigrationInfo, Error> {
        figures(self.reach(client, Goal::Finish, limit.into())?)
    }

    /// Cancels the migration. [`finish`](Self::finish) waits for its end.
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
        drive(
            client,
            &mut self.events,
            self.migration.set_goal(goal),
            limit,
        )
    }
}
