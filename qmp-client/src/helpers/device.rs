//! [`DeviceRemoval`]: a device that is being removed from a guest.

use std::time::Duration;

use super::drive::drive_for;
use crate::client::{Client, Events};
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::steps::device::{EVENTS, Removal};

/// A device that is being removed from a guest, which may take any time to release it.
#[derive(Debug)]
pub struct DeviceRemoval {
    client: Client,
    events: Events<ReceivedEvent>,
    removal: Removal,
}

/// Removes a device and waits until it is gone.
///
/// # Errors
/// Those of [`DeviceRemoval::start`] and [`DeviceRemoval::wait`].
pub async fn remove_device(
    client: &Client,
    id: &str,
    limit: impl Into<Option<Duration>>,
) -> Result<(), Error> {
    let mut removal = DeviceRemoval::start(client, id).await?;
    removal.wait(limit).await
}

impl DeviceRemoval {
    /// Asks for the removal of a device, by its id or its path.
    ///
    /// # Errors
    /// If there is no such device, or its removal has begun already; those of [`Client::execute`].
    pub async fn start(client: &Client, id: &str) -> Result<Self, Error> {
        let mut events = client.events_named(EVENTS);
        // Events so far are about an earlier device with the same name (R37).
        events.clear();
        let removal = Removal::new(id);
        client.execute(removal.command()).await?;
        Ok(Self {
            client: client.clone(),
            events,
            removal,
        })
    }

    /// Waits until the device is gone. The program can wait again after an error: the guest may still
    /// release the device.
    ///
    /// QEMU may send events for the parts of a device, and the event for the device twice (R37); both are
    /// harmless.
    ///
    /// # Errors
    /// [`Error::DeviceKept`] if the guest refuses; [`Error::TooSlow`] if the device is still there at the end of
    /// the time, for example because no operating system runs; if the connection fails.
    pub async fn wait(&mut self, limit: impl Into<Option<Duration>>) -> Result<(), Error> {
        let Self {
            client,
            events,
            removal,
        } = self;
        drive_for(limit.into(), client, events, removal).await
    }
}
