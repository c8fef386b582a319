//! [`DeviceRemoval`]: a device on its way out of a guest.

use std::time::Duration;

use qmp_types::qmp::commands::DeviceDel;
use qmp_types::{ErrorClass, from_str};
use serde_json::{Value, json};

use super::watch::{News, Watch, within};
use crate::client::Client;
use crate::error::Error;
use crate::protocol::ReceivedEvent;

/// A device on its way out of a guest, which may take as long as it likes to give it away.
#[derive(Debug)]
pub struct DeviceRemoval {
    client: Client,
    id: String,
    /// Where the device is in the tree of objects.
    path: String,
    watch: Watch,
}

const DELETED: &str = "DEVICE_DELETED";
/// The guest refuses; the second is the name of older releases for memory.
const REFUSED: [&str; 2] = ["DEVICE_UNPLUG_GUEST_ERROR", "MEM_UNPLUG_ERROR"];

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
    /// If there is no such device, or it is being removed already; those of [`Client::execute`].
    pub async fn start(client: &Client, id: &str) -> Result<Self, Error> {
        let [one, other] = REFUSED;
        let mut removal = Self {
            client: client.clone(),
            id: id.to_owned(),
            path: if id.starts_with('/') {
                id.to_owned()
            } else {
                format!("/machine/peripheral/{id}")
            },
            watch: Watch::new(client, &[DELETED, one, other]),
        };
        // What has come is of an earlier device with the same name (R37).
        removal.watch.clear();
        client.execute(DeviceDel::new(id)).await?;
        Ok(removal)
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
    pub async fn wait(&mut self, limit: impl Into<Option<Duration>>) -> Result<(), Error> {
        let what = format!("the device `{}` was not removed", self.id);
        within(limit.into(), || what, self.gone()).await
    }

    async fn gone(&mut self) -> Result<(), Error> {
        loop {
            match self.watch.news().await? {
                News::Event(event) if !self.is_mine(&event) => {}
                News::Event(event) if event.name() == DELETED => return Ok(()),
                News::Event(_) => {
                    return Err(Error::DeviceKept {
                        device: self.id.clone(),
                    });
                }
                News::Perhaps => {
                    if !self.is_there().await? {
                        return Ok(());
                    }
                }
            }
        }
    }

    fn is_mine(&self, event: &ReceivedEvent) -> bool {
        let data = event.data().and_then(|data| from_str::<Value>(data).ok());
        let has = |name: &str, text: &str| {
            let value = data.as_ref().and_then(|data| data.get(name));
            value.and_then(Value::as_str) == Some(text)
        };
        has("device", &self.id) || has("path", &self.path)
    }

    /// Whether the device is in the tree of objects.
    async fn is_there(&self) -> Result<bool, Error> {
        let arguments = json!({ "path": self.path });
        match self.client.execute_raw("qom-list", Some(arguments)).await {
            Ok(_) => Ok(true),
            Err(Error::Refused { error, .. }) => Ok(error.class != ErrorClass::DeviceNotFound),
            Err(error) => Err(error),
        }
    }
}
