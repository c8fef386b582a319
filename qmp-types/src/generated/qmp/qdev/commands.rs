// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Lists the properties of a device model that can be given to
/// [`device_add`](commands::DeviceAdd), with type and default.
///
/// Properties that an instance adds to itself while it exists, such as links to other devices,
/// are not in the list. `qom-list` shows those of a device that is there.
///
/// On the wire: `device-list-properties`.
///
/// Since QEMU 1.2.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): there is no such driver.
///
/// # Example
///
/// Lists the properties that `device_add` takes for a driver; the example shows three.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::DeviceListProperties::new("virtio-rng-pci");
/// ```
#[doc(alias = "device-list-properties")]
#[non_exhaustive]
pub struct DeviceListProperties {
    /// The model, such as `virtio-net-pci`; `qom-list-types` with `implements` set to `device`
    /// lists them. An unknown name gives the error `DeviceNotFound`, an abstract class, or one that
    /// is no device, `GenericError`.
    pub typename: crate::rt::Text,
}

impl DeviceListProperties {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(typename: impl Into<crate::rt::Text>) -> Self {
        Self { typename: typename.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DeviceListProperties {
    const NAME: &'static str = "device-list-properties";
    type Return = Vec<types::ObjectPropertyInfo>;
}

/// Creates a device and plugs it into the guest. Which further arguments there are depends on
/// [`driver`](field@commands::DeviceAdd::driver): they are the properties that
/// [`device-list-properties`](commands::DeviceListProperties) lists, and each is converted to
/// its type.
///
/// The command returns once the device exists. On a running guest that is a hot-plug: the guest
/// learns of it through its bus or ACPI and may take a while to use it, or ignore it. No event
/// says that it has done so, except `ACPI_DEVICE_OST` for memory and CPUs. The command fails
/// while a migration is under way, if the model cannot be hot-plugged, and if the bus cannot
/// (`pcie.0` of a `q35` machine, for example; only `pcie-root-port` devices below it can).
///
/// On the wire: `device_add`.
///
/// Features:
///
/// - `json-cli`: The option `-device` of the command line accepts a JSON object with the
///   arguments of this command.
/// - `json-cli-hotplug`: Devices given as JSON on the command line can be unplugged like others.
///   (Without this feature they cannot: a reference to them is leaked.)
///
/// `qom-list` shows the effect. [`device_del`](commands::DeviceDel) undoes it.
///
/// Since QEMU 0.13.
///
/// **Note:** The schema has only some of the arguments: the others are the properties of the device, which `device-list-properties` lists, and no comparison of schemas sees them.
///
/// **Note:** since QEMU 9.2: The types of all arguments are checked: a number or a boolean that is given as a string is refused.
///
/// **Note:** since QEMU 10.0: QEMU 10.0.2 aborts if `id` is empty or contains a slash; 7.2 and 11.1.3 refuse such an `id`.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): a device has this ID already.
/// - [`GenericError`](crate::ErrorClass::GenericError): there is no such driver.
///
/// # Example
///
/// Plugs a virtio random number generator into the machine.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::DeviceAdd::new("virtio-rng-pci").id("rng0");
/// ```
#[doc(alias = "device_add")]
#[non_exhaustive]
pub struct DeviceAdd {
    /// The model, such as `virtio-blk-pci`, or one of the aliases QEMU has for some models.
    pub driver: crate::rt::Text,
    /// The bus to plug into: its name (`pci.0`, `scsi0.0`) or a path of device ids and bus names
    /// joined by slashes. When it is absent, QEMU takes the first bus of the right kind with a free
    /// place.
    pub bus: Option<crate::rt::Text>,
    /// The name of the device, for [`device_del`](commands::DeviceDel) and for events; it must not
    /// be in use. It consists of letters, digits and `-._`, with a letter first. Not every release
    /// checks that: in QEMU 10.0 an empty name or a slash in it can crash the emulator. A device
    /// without a name can only be addressed by its QOM path below `/machine/peripheral-anon`.
    pub id: Option<crate::rt::Text>,
    /// Arguments that the schema does not name.
    pub others: crate::rt::Others,
}

impl DeviceAdd {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(driver: impl Into<crate::rt::Text>) -> Self {
        Self {
            driver: driver.into(),
            bus: None,
            id: None,
            others: crate::rt::Others::NONE,
        }
    }

    /// The bus to plug into: its name (`pci.0`, `scsi0.0`) or a path of device ids and bus names
    /// joined by slashes. When it is absent, QEMU takes the first bus of the right kind with a free
    /// place.
    #[inline]
    #[must_use]
    pub fn bus(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.bus = Some(value.into());
        self
    }

    /// The name of the device, for [`device_del`](commands::DeviceDel) and for events; it must not
    /// be in use. It consists of letters, digits and `-._`, with a letter first. Not every release
    /// checks that: in QEMU 10.0 an empty name or a slash in it can crash the emulator. A device
    /// without a name can only be addressed by its QOM path below `/machine/peripheral-anon`.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<crate::rt::Text>) -> Self {
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
/// The reply only says that the request was made. A guest without a driver for hot-plug, or one
/// that is still booting, can leave it unanswered; a refusal is reported by
/// [`DEVICE_UNPLUG_GUEST_ERROR`](events::DeviceUnplugGuestError) where the machine supports
/// that. A reset of the guest finishes every pending removal. Devices on buses that need no
/// consent, such as USB and SCSI, are removed at once, though the event usually comes after the
/// reply.
///
/// It fails with `GenericError` if the bus or the model does not support unplugging, while a
/// migration is under way, and if a removal of the same device is still pending. PCI devices
/// are an exception to the last: the request can be repeated at once where ACPI handles
/// hot-plug, and after 5 seconds with native PCI Express hot-plug.
///
/// On the wire: `device_del`.
///
/// `qom-list` shows the effect. [`device_add`](commands::DeviceAdd) undoes it.
///
/// Since QEMU 0.14.
///
/// **Note:** The reply does not say that the device is gone: `DEVICE_DELETED` does, or `DEVICE_UNPLUG_GUEST_ERROR` says that the guest refused, or nothing comes because the guest ignores the request.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no device has this ID.
///
/// # Events
///
/// - [`DEVICE_DELETED`](events::DeviceDeleted), possible; it tells that the work is over.
/// - [`DEVICE_UNPLUG_GUEST_ERROR`](events::DeviceUnplugGuestError), possible.
///
/// # Example
///
/// Asks a PCI device to leave. The event tells when it is gone; the reset makes that happen
/// without a guest.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::DeviceDel::new("rng0");
/// ```
#[doc(alias = "device_del")]
#[non_exhaustive]
pub struct DeviceDel {
    /// The [`id`](field@commands::DeviceDel::id) given to [`device_add`](commands::DeviceAdd), or
    /// the QOM path of the device. The error for an unknown one is `DeviceNotFound`.
    pub id: crate::rt::Text,
}

impl DeviceDel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
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
/// QEMU reads the configuration from the backend again and sends the guest the interrupt for a
/// configuration change. It fails for device models without this ability; so far
/// `vhost-user-blk` is the one that has it.
///
/// On the wire: `device-sync-config`.
///
/// **Unstable**: it may change or vanish in any release of QEMU.
///
/// Experimental: it may change or vanish in any release.
///
/// Since QEMU 9.2.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no device has this ID.
///
/// # Example
///
/// Makes a vhost-user-blk device read its configuration again. Other devices refuse it.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::DeviceSyncConfig::new("rng0");
/// ```
#[doc(alias = "device-sync-config")]
#[non_exhaustive]
pub struct DeviceSyncConfig {
    /// The [`id`](field@commands::DeviceSyncConfig::id) or the QOM path of the device.
    pub id: crate::rt::Text,
}

impl DeviceSyncConfig {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for DeviceSyncConfig {
    const NAME: &'static str = "device-sync-config";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(9, 2));
    type Return = crate::rt::Empty;
}
