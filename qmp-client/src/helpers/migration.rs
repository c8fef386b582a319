//! [`MigrationRun`]: a migration, followed to its end.

use qmp_types::qmp::commands::{Migrate, MigrateCancel};
use qmp_types::qmp::types::MigrationInfo;

use super::drive::drive;
use crate::client::{Client, Events};
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::steps::migration::{EVENTS, Goal, Migration, figures};

/// A migration that is followed to its end on the source.
#[derive(Debug)]
pub struct MigrationRun {
    client: Client,
    events: Events<ReceivedEvent>,
    migration: Migration,
}

impl MigrationRun {
    /// Enables events about migrations on the server, and starts a migration.
    ///
    /// # Errors
    /// If the server refuses; those of [`Client::execute`].
    pub async fn start(client: &Client, migrate: Migrate) -> Result<Self, Error> {
        let mut run = Self {
            client: client.clone(),
            events: client.events_named(EVENTS),
            migration: Migration::new(migrate),
        };
        run.reach(Goal::Start).await?;
        Ok(run)
    }

    /// Waits until the migration has advanced, and returns its state; the first call returns at once. `None` when the
    /// migration is over; then [`finish`](Self::finish) reports how it ended.
    ///
    /// In the status `pre-switchover` the migration waits for `migrate-continue`, in `postcopy-paused` for a new
    /// connection: the program has to provide both.
    ///
    /// # Errors
    /// If the connection fails, or the server does not report its migration.
    pub async fn progress(&mut self) -> Result<Option<MigrationInfo>, Error> {
        self.reach(Goal::Progress).await
    }

    /// Waits for the end of the migration, and returns its statistics.
    ///
    /// # Errors
    /// [`Error::MigrationFailed`] if it fails, is cancelled, or is paused because the network fails
    /// after the switch to the destination; those of [`progress`](Self::progress). The program can wait again after
    /// a pause.
    pub async fn finish(&mut self) -> Result<MigrationInfo, Error> {
        figures(self.reach(Goal::Finish).await?)
    }

    /// Cancels the migration. [`finish`](Self::finish) waits for its end.
    ///
    /// # Errors
    /// Those of [`Client::execute`].
    pub async fn cancel(&self) -> Result<(), Error> {
        self.client.execute(MigrateCancel::new()).await.map(drop)
    }

    async fn reach(&mut self, goal: Goal) -> Result<Option<MigrationInfo>, Error> {
        drive(
            &self.client,
            &mut self.events,
            self.migration.set_goal(goal),
        )
        .await
    }
}
