// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Switches the link of a network device or backend up or down, like a cable pulled or plugged
/// in. For a backend, the link of the network device on it changes too. Takes effect at once;
/// whether the guest notices depends on the kind of device. An unknown name is answered with
/// `DeviceNotFound`.
///
/// On the wire: `set_link`.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no network device or backend has this
///   name.
///
/// # Example
///
/// Pulls the cable out of a network device.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::SetLink::new("nic0", false);
/// ```
#[doc(alias = "set_link")]
#[non_exhaustive]
pub struct SetLink {
    /// Id of a network device or of a backend.
    pub name: crate::rt::Text,
    /// `true` plugs the cable in, `false` pulls it.
    pub up: bool,
}

impl SetLink {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<crate::rt::Text>, up: bool) -> Self {
        Self { name: name.into(), up }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for SetLink {
    const NAME: &'static str = "set_link";
    type Return = crate::rt::Empty;
}

/// Creates a network backend on the host side, for a network device to use: name it as `netdev`
/// in `device_add`. Fails with `GenericError` if the id is in use, the kind is not compiled in,
/// or the host refuses. A connection to a peer may come later; see
/// [`NETDEV_STREAM_CONNECTED`](events::NetdevStreamConnected).
///
/// On the wire: `netdev_add`.
///
/// `human-monitor-command` shows the effect. [`netdev_del`](commands::NetdevDel) undoes it.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): a backend has this ID already.
///
/// # Events
///
/// - [`NETDEV_STREAM_CONNECTED`](events::NetdevStreamConnected), possible.
/// - [`NETDEV_VHOST_USER_CONNECTED`](events::NetdevVhostUserConnected), possible.
///
/// # Example
///
/// Adds a network backend that waits for its peer on a Unix socket.
///
/// ```
/// use qmp_types::qmp::{commands, types};
///
/// let command = commands::NetdevAdd::new(
///     "net0",
///     types::NetdevStreamOptions::new(types::UnixSocketAddress::new("net.sock"))
///         .server(true),
/// );
/// ```
#[doc(alias = "netdev_add")]
#[non_exhaustive]
pub struct NetdevAdd {
    /// Name for the new backend, not in use by another one: letters, digits and `-._`, beginning
    /// with a letter.
    pub id: crate::rt::Text,
    /// Kind of backend, which decides the other members. For [`netdev_add`](commands::NetdevAdd),
    /// `none` and `nic` are refused.
    ///
    /// On the wire: `type`.
    pub type_: types::NetdevBranch,
}

impl NetdevAdd {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        id: impl Into<crate::rt::Text>,
        type_: impl Into<types::NetdevBranch>,
    ) -> Self {
        Self {
            id: id.into(),
            type_: type_.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for NetdevAdd {
    const NAME: &'static str = "netdev_add";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Removes a network backend at once. A network device that uses it stays, with its link down
/// and without a way to get another backend, so remove the device first. An unknown id is
/// answered with `DeviceNotFound`; the backend of a `-net` option cannot be removed
/// (`GenericError`).
///
/// On the wire: `netdev_del`.
///
/// `human-monitor-command` shows the effect. [`netdev_add`](commands::NetdevAdd) undoes it.
///
/// Since QEMU 0.14.
///
/// # Errors
///
/// - [`DeviceNotFound`](crate::ErrorClass::DeviceNotFound): no backend has this ID.
///
/// # Example
///
/// Removes a network backend.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::NetdevDel::new("net0");
/// ```
#[doc(alias = "netdev_del")]
#[non_exhaustive]
pub struct NetdevDel {
    /// Id of the backend, as given to [`netdev_add`](commands::NetdevAdd) or `-netdev`.
    pub id: crate::rt::Text,
}

impl NetdevDel {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<crate::rt::Text>) -> Self {
        Self { id: id.into() }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for NetdevDel {
    const NAME: &'static str = "netdev_del";
    const ALLOW_PRECONFIG: bool = true;
    type Return = crate::rt::Empty;
}

/// Returns which packets each network device of the guest accepts: addresses, VLANs and
/// promiscuous modes. Only virtio devices support it; others are left out. Also enables the
/// next [`NIC_RX_FILTER_CHANGED`](events::NicRxFilterChanged) of the devices returned.
///
/// On the wire: `query-rx-filter`.
///
/// Since QEMU 1.6.
///
/// # Errors
///
/// - [`GenericError`](crate::ErrorClass::GenericError): no network device has this name.
///
/// # Example
///
/// Asks which packets a network device receives.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::QueryRxFilter::new().name("nic0");
/// ```
#[doc(alias = "query-rx-filter")]
#[non_exhaustive]
pub struct QueryRxFilter {
    /// Id of the one device to return. A name that is unknown, or that of a backend or of a device
    /// without this feature, is an error. By default, all devices.
    pub name: Option<crate::rt::Text>,
}

impl QueryRxFilter {
    /// Creates a value in which all members are `None`.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { name: None }
    }

    /// Id of the one device to return. A name that is unknown, or that of a backend or of a device
    /// without this feature, is an error. By default, all devices.
    #[inline]
    #[must_use]
    pub fn name(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.name = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for QueryRxFilter {
    const NAME: &'static str = "query-rx-filter";
    type Return = Vec<types::RxFilterInfo>;
}

/// Makes network devices announce their addresses with broadcast packets (RARP, and for virtio
/// also what the guest's own driver sends), so that switches learn the port they are on. Useful
/// after a change of the host's network; after a migration QEMU does it by itself. Returns once
/// the first packets are sent; the others follow in the background.
///
/// On the wire: `announce-self`.
///
/// Since QEMU 4.0.
///
/// # Example
///
/// Makes the network devices announce themselves five times, so that switches learn where they
/// are.
///
/// ```
/// use qmp_types::qmp::commands;
///
/// let command = commands::AnnounceSelf::new(50, 550, 5, 50);
/// ```
#[doc(alias = "announce-self")]
#[non_exhaustive]
pub struct AnnounceSelf {
    /// Milliseconds between the first and the second announcement.
    pub initial: i64,
    /// Upper limit in milliseconds for the time between two announcements.
    pub max: i64,
    /// How many announcements to send; 0 stops a series under the same
    /// [`id`](field@commands::AnnounceSelf::id).
    pub rounds: i64,
    /// Milliseconds by which each pause is longer than the one before.
    pub step: i64,
    /// Ids of the network devices to announce; by default all.
    pub interfaces: Option<Vec<crate::rt::Text>>,
    /// Name of this series. A new command with the same name replaces it, one with another name
    /// runs beside it. By default there is one nameless series.
    pub id: Option<crate::rt::Text>,
}

impl AnnounceSelf {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(initial: i64, max: i64, rounds: i64, step: i64) -> Self {
        Self {
            initial,
            max,
            rounds,
            step,
            interfaces: None,
            id: None,
        }
    }

    /// Ids of the network devices to announce; by default all.
    #[inline]
    #[must_use]
    pub fn interfaces(
        mut self,
        value: impl IntoIterator<Item = impl Into<crate::rt::Text>>,
    ) -> Self {
        self.interfaces = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Name of this series. A new command with the same name replaces it, one with another name
    /// runs beside it. By default there is one nameless series.
    #[inline]
    #[must_use]
    pub fn id(mut self, value: impl Into<crate::rt::Text>) -> Self {
        self.id = Some(value.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Command for AnnounceSelf {
    const NAME: &'static str = "announce-self";
    type Return = crate::rt::Empty;
}
