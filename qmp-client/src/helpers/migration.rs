//! [`MigrationRun`]: a migration, followed to its end.

use qmp_types::qmp::commands::{Migrate, MigrateCancel};
use qmp_types::qmp::types::MigrationInfo;

use super::drive::drive;
use crate::client::{Client, Events};
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::steps::migration::{EVENTS, Goal, Migration, figures};

/// A migration that is followed to its end, at the side of its source.
#[derive(Debug)]
pub struct MigrationRun {
    client: Client,
    events: Events<ReceivedEvent>,
    migration: Migration,
}

impl MigrationRun {
    /// Has the server send events about migrations, and begins one.
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

    /// Waits for news, and says how far the migration is; the first time, at once. `None` when it is
    /// over, and then [`finish`](Self::finish) says how it ended.
    ///
    /// In the status `pre-switchover` it waits for `migrate-continue`, in `postcopy-paused` for a new
    /// connection: both are up to the program.
    ///
    /// # Errors
    /// If the connection fails, or the server does not tell of its migration.
    pub async fn progress(&mut self) -> Result<Option<MigrationInfo>, Error> {
        self.reach(Goal::Progress).await
    }

    /// Waits for the end of the migration, and gives its figures.
    ///
    /// # Errors
    /// [`Error::MigrationFailed`] if it fails, is cancelled, or is paused because the network fails
    /// after the switch to the destination; those of [`progress`](Self::progress). After a pause it can be
    /// waited for again.
    pub async fn finish(&mut self) -> Result<MigrationInfo, Error> {
        figures(self.reach(Goal::Finish).await?)
    }

    /// Cancels the migration. It is over when [`finish`](Self::finish) says so.
    ///
    /// # Errors
    /// Those of [`Client::execute`].
    pub async fn cancel(&self) -> Result<(), Error> {
        self.client.execute(MigrateCancel::new()).await.map(drop)
    }

    async fn reach(&mut self, goal: Goal) -> Result<Option<MigrationInfo>, Error> {
        drive(&self.client, &mut self.events, self.migration.aim(goal)).await
    }
}
