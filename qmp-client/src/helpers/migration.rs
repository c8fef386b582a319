//! [`MigrationRun`]: a migration, followed to its end.

use qmp_types::Enumeration;
use qmp_types::qmp::commands::{Migrate, MigrateCancel, MigrateSetCapabilities, QueryMigrate};
use qmp_types::qmp::types::{
    MigrationCapability, MigrationCapabilityStatus, MigrationInfo, MigrationStatus,
};

use super::watch::Watch;
use crate::client::Client;
use crate::error::Error;

/// A migration that is followed to its end, at the side of its source.
#[derive(Debug)]
pub struct MigrationRun {
    client: Client,
    watch: Watch,
    over: bool,
    asked: bool,
}

impl MigrationRun {
    /// Has the server send events about migrations, and begins one.
    ///
    /// # Errors
    /// If the server refuses; those of [`Client::execute`].
    pub async fn start(client: &Client, migrate: Migrate) -> Result<Self, Error> {
        let watch = Watch::new(client, &["MIGRATION", "MIGRATION_PASS"]);
        let events = MigrationCapabilityStatus::new(MigrationCapability::Events, true);
        match client
            .execute(MigrateSetCapabilities::new(vec![events]))
            .await
        {
            // It is refused while another is going on, whose error `migrate` will tell. Without events
            // the end is seen a little later.
            Ok(_) | Err(Error::Refused { .. }) => {}
            Err(error) => return Err(error),
        }
        client.execute(migrate).await?;
        Ok(Self {
            client: client.clone(),
            watch,
            over: false,
            asked: false,
        })
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
        if self.over {
            return Ok(None);
        }
        if std::mem::replace(&mut self.asked, true) {
            self.watch.news().await?;
            // Many events are one reason to ask.
            while self.watch.try_event().is_some() {}
        }
        let info = self.client.execute(QueryMigrate::new()).await?;
        self.over = is_end(info.status.as_ref());
        Ok(Some(info))
    }

    /// Waits for the end of the migration, and gives its figures.
    ///
    /// # Errors
    /// [`Error::MigrationFailed`] if it fails, is cancelled, or is paused because the network fails
    /// after the switch to the destination; those of [`progress`](Self::progress). After a pause it can be
    /// waited for again.
    pub async fn finish(&mut self) -> Result<MigrationInfo, Error> {
        self.over = false;
        self.asked = false;
        while let Some(info) = self.progress().await? {
            let status = match &info.status {
                Some(MigrationStatus::Completed) => return Ok(info),
                Some(status) => status.as_str(),
                None => continue,
            };
            let is_paused = info.status == Some(MigrationStatus::PostcopyPaused);
            if self.over || is_paused {
                return Err(Error::MigrationFailed {
                    status: status.to_owned(),
                    reason: {
                        let desc = info.error_desc.as_deref();
                        desc.map(|desc| self.client.secrets().text(desc))
                    },
                });
            }
        }
        Err(Error::MigrationFailed {
            status: "unknown".to_owned(),
            reason: None,
        })
    }

    /// Cancels the migration. It is over when [`finish`](Self::finish) says so.
    ///
    /// # Errors
    /// Those of [`Client::execute`].
    pub async fn cancel(&self) -> Result<(), Error> {
        self.client.execute(MigrateCancel::new()).await.map(drop)
    }
}

fn is_end(status: Option<&MigrationStatus>) -> bool {
    use MigrationStatus::{Cancelled, Completed, Failed};
    matches!(status, Some(Completed | Failed | Cancelled))
}
