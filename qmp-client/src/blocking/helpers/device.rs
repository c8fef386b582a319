//! [`DeviceRemoval`]: a device on its way out of a guest.

use std::time::Duration;

use super::drive::drive;
use crate::blocking::client::Client;
use crate::blocking::subscription::Events;
use crate::error::Error;
use crate::protocol::ReceivedEvent;
use crate::steps::device::{EVENTS, Removal};

/// A device on its way out of a guest, which may take as long as it likes to give it away.
#[derive(Debug)]
pub struct DeviceRemoval {
    events: Events<ReceivedEvent>,
    removal: Removal,
}

/// Removes a device and waits until it is gone.
///
/// # Errors
/// Those of [`DeviceRemoval::start`] and [`DeviceRemoval::wait`].
pub fn remove_device(
    client: &mut Client,
    id: &str,
    limit: impl Into<Option<Duration>>,
) -> Result<(), Error> {
    let mut removal = DeviceRemoval::start(client, id)?;
    removal.wait(client, limit)
}

impl DeviceRemoval {
    /// Asks for the removal of a device, by its id or its path.
    ///
    /// # Errors
    /// If there is no such device, or it is being removed already; those of [`Client::execute`].
    pub fn start(client: &mut Client, id: &str) -> Result<Self, Error> {
        let mut events = client.events_named(EVENTS);
        // What has come is of an earlier device with the same name (R37).
        events.clear();
        let removal = Removal::new(id);
        client.execute(removal.command())?;
        Ok(Self { events, removal })
    }

    /// Waits until the device is gone. After an error it can be waited for again: a guest may still give
    /// the device away.
    ///
    /// The parts of a device have events of their own, and that of a device may come twice (R37); neither
    /// does harm.
    ///
    /// # Errors
    /// [`Error::DeviceKept`] if the guest refuses, [`Error::TooSlow`] if the device is still there when the
    /// time is over: a guest without a system does nothing. If the connection fails.
    pub fn wait(
        &mut self,
        client: &mut Client,
        limit: impl Into<Option<Duration>>,
    ) -> Result<(), Error> {
        drive(client, &mut self.events, &mut self.removal, limit.into())
    }
}
