//! [`Removal`]: the steps that follow the removal of a device.

use qmp_types::qmp::commands::DeviceDel;
use qmp_types::{ErrorClass, RawEvent};
use serde_json::{Value, json};

use super::{Ask, EventData, Step, Steps};
use crate::error::Error;
use crate::protocol::Secrets;

/// The events about a removal. The last two mean that the guest refuses; the last is the older name
/// for memory.
pub(crate) const EVENTS: [&str; 3] = [DELETED, "DEVICE_UNPLUG_GUEST_ERROR", "MEM_UNPLUG_ERROR"];
const DELETED: &str = "DEVICE_DELETED";

/// A device that is being removed from a guest.
#[derive(Debug)]
pub(crate) struct Removal {
    id: String,
    /// The QOM path of the device.
    path: String,
    /// The latest step was a wait, and no event has come since.
    is_quiet: bool,
    gone: bool,
    refused: bool,
}

impl Removal {
    pub(crate) fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            path: if id.starts_with('/') {
                id.to_owned()
            } else {
                format!("/machine/peripheral/{id}")
            },
            is_quiet: false,
            gone: false,
            refused: false,
        }
    }

    /// The command with which the removal begins.
    pub(crate) fn command(&self) -> DeviceDel {
        DeviceDel::new(&self.id)
    }
}

impl Steps for Removal {
    type Output = ();

    fn next(&mut self) -> Result<Step<()>, Error> {
        if self.gone {
            return Ok(Step::Done(()));
        }
        if std::mem::take(&mut self.refused) {
            let device = self.id.clone();
            return Err(Error::DeviceKept { device });
        }
        if std::mem::take(&mut self.is_quiet) {
            return Ok(Step::Run(Ask {
                name: "qom-list",
                arguments: Some(json!({ "path": self.path })),
            }));
        }
        self.is_quiet = true;
        Ok(Step::Wait)
    }

    fn event(&mut self, event: &RawEvent<'_>, _: &Secrets) {
        self.is_quiet = false;
        let data = EventData::of(event);
        let is_its = data.text("device") == Some(&self.id) || data.text("path") == Some(&self.path);
        if is_its && event.name == DELETED {
            self.gone = true;
        } else if is_its {
            self.refused = true;
        }
    }

    fn reply(&mut self, reply: Result<Value, Error>, _: &Secrets) -> Result<(), Error> {
        match reply {
            Ok(_) => Ok(()),
            Err(Error::Refused { error, .. }) => {
                self.gone |= error.class == ErrorClass::DeviceNotFound;
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn late(&self) -> String {
        format!("the device `{}` was not removed", self.id)
    }
}
