// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the properties of a device model that can be given to
/// [`device_add`](commands::DeviceAdd), with type and default.
///
/// On the wire: `device-list-properties`.
///
/// Since QEMU 1.2.
#[doc(alias = "device-list-properties")]
#[non_exhaustive]
pub struct DeviceListProperties {
    pub typename: String,
}

impl DeviceListProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(typename: impl Into<String>) -> Self {
        Self { typename: typename.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DeviceListProperties {
    const NAME: &'static str = "device-list-properties";
    type Return = Vec<types::ObjectPropertyInfo>;
}

/// Creates a device and plugs it into the guest. Which further arguments there are depends on
/// [`driver`](field@commands::DeviceAdd::driver).
///
/// On the wire: `device_add`.
///
/// Features:
///
/// - `json-cli`: The option `-device` of the command line takes JSON.
/// - `json-cli-hotplug`: Devices given as JSON on the command line can be unplugged like others.
///
/// Since QEMU 0.13.
///
/// **Note:** The schema has only some of the arguments: the others are the properties of the device, which `device-list-properties` lists, and no comparison of schemas sees them.
///
/// **Note:** since QEMU 9.2: The types of all arguments are checked: a number or a boolean that is given as a string is refused.
#[doc(alias = "device_add")]
#[non_exhaustive]
pub struct DeviceAdd {
    pub driver: String,
    pub bus: Option<String>,
    pub id: Option<String>,
    /// Arguments that the schema does not name.
    pub others: crate::rt::Others,
}

impl DeviceAdd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<String>) -> Self {
        Self {
            driver: driver.into(),
            bus: None,
            id: None,
            others: crate::rt::Others::NONE,
        }
    }

    #[inline]
    #[must_use]
    pub fn bus(mut self, value: impl Into<String>) -> Self {
        self.bus = Some(value.into());
        self
    }

    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Adds an argument that the schema does not name.
    #[inline]
    #[must_use]
    pub fn with(
        mut self,
        name: impl Into<String>,
        value: impl Into<crate::rt::Value>,
    ) -> Self {
        self.others.insert(name, value);
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DeviceAdd {
    const NAME: &'static str = "device_add";
    type Return = crate::rt::Empty;
}

/// Asks the guest to let go of a device. [`DEVICE_DELETED`](events::DeviceDeleted) tells when
/// it is really gone, which may be never.
///
/// On the wire: `device_del`.
///
/// Since QEMU 0.14.
///
/// **Note:** The reply does not say that the device is gone: `DEVICE_DELETED` does, or `DEVICE_UNPLUG_GUEST_ERROR` says that the guest refused, or nothing comes because the guest ignores the request.
#[doc(alias = "device_del")]
#[non_exhaustive]
pub struct DeviceDel {
    pub id: String,
}

impl DeviceDel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DeviceDel {
    const NAME: &'static str = "device_del";
    type Return = crate::rt::Empty;
}

/// Brings the configuration that the guest sees up to date with the backend, for example after
/// a vhost-user-blk disk grew. Not a stable interface.
///
/// On the wire: `device-sync-config`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 9.2.
#[doc(alias = "device-sync-config")]
#[non_exhaustive]
pub struct DeviceSyncConfig {
    pub id: String,
}

impl DeviceSyncConfig {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DeviceSyncConfig {
    const NAME: &'static str = "device-sync-config";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 2));
    type Return = crate::rt::Empty;
}
