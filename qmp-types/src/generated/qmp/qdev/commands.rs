// Made from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the properties of a device model that can be given to
/// [`device_add`](commands::DeviceAdd), with type and default.
///
/// On the wire: `device-list-properties`.
///
/// Since QEMU 1.2.
#[non_exhaustive]
pub struct DeviceListProperties {
    /// The member `typename`.
    pub typename: String,
}

impl crate::Blank for DeviceListProperties {
    const BLANK: Self = Self {
        typename: crate::Blank::BLANK,
    };
}

impl crate::Object for DeviceListProperties {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "device-list-properties",
        names: &["typename"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.typename]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.typename]);
    }
}

impl DeviceListProperties {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(typename: impl Into<String>) -> Self {
        Self { typename: typename.into() }
    }
}

impl crate::Command for DeviceListProperties {
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
#[non_exhaustive]
pub struct DeviceAdd {
    /// The member `driver`.
    pub driver: String,
    /// The member `bus`.
    pub bus: Option<String>,
    /// The member `id`.
    pub id: Option<String>,
    /// Arguments that the schema does not name.
    pub others: crate::Others,
}

impl crate::Blank for DeviceAdd {
    const BLANK: Self = Self {
        driver: crate::Blank::BLANK,
        bus: None,
        id: None,
        others: crate::Others::NONE,
    };
}

impl crate::Object for DeviceAdd {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "device_add",
        names: &["driver", "bus", "id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.driver, &self.bus, &self.id, &self.others]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(
            &mut [&mut self.driver, &mut self.bus, &mut self.id, &mut self.others],
        );
    }
}

impl DeviceAdd {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<String>) -> Self {
        Self {
            driver: driver.into(),
            bus: None,
            id: None,
            others: crate::Others::NONE,
        }
    }
    /// Sets `bus`.
    #[inline]
    #[must_use]
    pub fn bus(mut self, value: impl Into<String>) -> Self {
        self.bus = Some(value.into());
        self
    }
    /// Sets `id`.
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

impl crate::Command for DeviceAdd {
    const NAME: &'static str = "device_add";
    type Return = crate::Empty;
}

/// Asks the guest to let go of a device. [`DEVICE_DELETED`](events::DeviceDeleted) tells when
/// it is really gone, which may be never.
///
/// On the wire: `device_del`.
///
/// Since QEMU 0.14.
///
/// **Note:** The reply does not say that the device is gone: `DEVICE_DELETED` does, or `DEVICE_UNPLUG_GUEST_ERROR` says that the guest refused, or nothing comes because the guest ignores the request.
#[non_exhaustive]
pub struct DeviceDel {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for DeviceDel {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for DeviceDel {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "device_del",
        names: &["id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl DeviceDel {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for DeviceDel {
    const NAME: &'static str = "device_del";
    type Return = crate::Empty;
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
#[non_exhaustive]
pub struct DeviceSyncConfig {
    /// The member `id`.
    pub id: String,
}

impl crate::Blank for DeviceSyncConfig {
    const BLANK: Self = Self { id: crate::Blank::BLANK };
}

impl crate::Object for DeviceSyncConfig {
    const SHAPE: &'static crate::Shape = &crate::Shape {
        name: "device-sync-config",
        names: &["id"],
        required: 0b1,
        required_beyond: &[],
        tag: None,
        untagged: false,
        releases: &[],
    };
    #[inline]
    fn members(&self, view: &mut crate::View<'_>) {
        view.object(&[&self.id]);
    }
    #[inline]
    fn members_mut(&mut self, view: &mut crate::ViewMut<'_>) {
        view.object(&mut [&mut self.id]);
    }
}

impl DeviceSyncConfig {
    /// Creates it with what is mandatory; the rest is absent.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl crate::Command for DeviceSyncConfig {
    const NAME: &'static str = "device-sync-config";
    const SINCE: Option<crate::Release> = Some(crate::Release::new(9, 2));
    type Return = crate::Empty;
}

crate::impl_calls! {
    DeviceListProperties DeviceAdd DeviceDel DeviceSyncConfig
}
