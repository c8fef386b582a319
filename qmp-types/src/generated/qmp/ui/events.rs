// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent for each channel that a SPICE client opens, before it has logged in.
/// [`SPICE_INITIALIZED`](events::SpiceInitialized) follows on success.
///
/// On the wire: `SPICE_CONNECTED`.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// Since QEMU 0.14.
#[doc(alias = "SPICE_CONNECTED")]
#[non_exhaustive]
pub struct SpiceConnected {
    /// Address the client connected to.
    pub server: types::SpiceBasicInfo,
    /// Address the client comes from.
    pub client: types::SpiceBasicInfo,
}

impl SpiceConnected {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(server: types::SpiceBasicInfo, client: types::SpiceBasicInfo) -> Self {
        Self { server, client }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for SpiceConnected {
    const NAME: &'static str = "SPICE_CONNECTED";
}

/// Sent when a channel of a SPICE client has logged in and is ready for use.
///
/// On the wire: `SPICE_INITIALIZED`.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// Since QEMU 0.14.
#[doc(alias = "SPICE_INITIALIZED")]
#[non_exhaustive]
pub struct SpiceInitialized {
    /// Address the client connected to, and how it logged in.
    pub server: types::SpiceServerInfo,
    /// Address the client comes from, and the channel it opened. A `channel-type` of 1 marks a new
    /// session.
    pub client: types::SpiceChannel,
}

impl SpiceInitialized {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(server: types::SpiceServerInfo, client: types::SpiceChannel) -> Self {
        Self { server, client }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for SpiceInitialized {
    const NAME: &'static str = "SPICE_INITIALIZED";
}

/// Sent for each channel that ends. Match it with [`SPICE_CONNECTED`](events::SpiceConnected)
/// by the address of the client.
///
/// On the wire: `SPICE_DISCONNECTED`.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// Since QEMU 0.14.
#[doc(alias = "SPICE_DISCONNECTED")]
#[non_exhaustive]
pub struct SpiceDisconnected {
    /// Address the client was connected to.
    pub server: types::SpiceBasicInfo,
    /// Address the client came from.
    pub client: types::SpiceBasicInfo,
}

impl SpiceDisconnected {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(server: types::SpiceBasicInfo, client: types::SpiceBasicInfo) -> Self {
        Self { server, client }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for SpiceDisconnected {
    const NAME: &'static str = "SPICE_DISCONNECTED";
}

/// Sent on the source when the SPICE server has handed its clients over at the end of a
/// migration. Only then end this QEMU, or clients lose their session.
///
/// On the wire: `SPICE_MIGRATE_COMPLETED`.
///
/// Only in builds with `CONFIG_SPICE`.
///
/// Since QEMU 1.3.
#[doc(alias = "SPICE_MIGRATE_COMPLETED")]
#[non_exhaustive]
pub struct SpiceMigrateCompleted {}

impl SpiceMigrateCompleted {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for SpiceMigrateCompleted {
    const NAME: &'static str = "SPICE_MIGRATE_COMPLETED";
}

/// Sent when a VNC client connects, before it has logged in.
/// [`VNC_INITIALIZED`](events::VncInitialized) follows on success.
///
/// On the wire: `VNC_CONNECTED`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 0.13.
///
/// # Example
///
/// A VNC client has connected and is not authenticated yet.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "VNC_CONNECTED",
///   "data": {
///     "server": {
///       "host": "127.0.0.1",
///       "service": "5901",
///       "family": "ipv4",
///       "websocket": false,
///       "auth": "vnc"
///     },
///     "client": {
///       "host": "127.0.0.1",
///       "service": "40312",
///       "family": "ipv4",
///       "websocket": false
///     }
///   },
///   "timestamp": {"seconds": 1795944701, "microseconds": 31}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::VncConnected>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "VNC_CONNECTED")]
#[non_exhaustive]
pub struct VncConnected {
    /// Address the client connected to.
    pub server: types::VncServerInfo,
    /// Address the client comes from.
    pub client: types::VncBasicInfo,
}

impl VncConnected {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(server: types::VncServerInfo, client: types::VncBasicInfo) -> Self {
        Self { server, client }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for VncConnected {
    const NAME: &'static str = "VNC_CONNECTED";
}

/// Sent when a VNC client has logged in and its session starts.
///
/// On the wire: `VNC_INITIALIZED`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 0.13.
#[doc(alias = "VNC_INITIALIZED")]
#[non_exhaustive]
pub struct VncInitialized {
    /// Address the client connected to.
    pub server: types::VncServerInfo,
    /// Address the client comes from, and who logged in.
    pub client: types::VncClientInfo,
}

impl VncInitialized {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(server: types::VncServerInfo, client: types::VncClientInfo) -> Self {
        Self { server, client }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for VncInitialized {
    const NAME: &'static str = "VNC_INITIALIZED";
}

/// Sent when a VNC client goes away, whether or not it had logged in.
///
/// On the wire: `VNC_DISCONNECTED`.
///
/// Only in builds with `CONFIG_VNC`.
///
/// Since QEMU 0.13.
///
/// # Example
///
/// A VNC client is gone.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "VNC_DISCONNECTED",
///   "data": {
///     "server": {
///       "host": "127.0.0.1",
///       "service": "5901",
///       "family": "ipv4",
///       "websocket": false,
///       "auth": "vnc"
///     },
///     "client": {
///       "host": "127.0.0.1",
///       "service": "40312",
///       "family": "ipv4",
///       "websocket": false
///     }
///   },
///   "timestamp": {"seconds": 1795944799, "microseconds": 32}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::VncDisconnected>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "VNC_DISCONNECTED")]
#[non_exhaustive]
pub struct VncDisconnected {
    /// Address the client was connected to.
    pub server: types::VncServerInfo,
    /// Address the client came from, and who was logged in.
    pub client: types::VncClientInfo,
}

impl VncDisconnected {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(server: types::VncServerInfo, client: types::VncClientInfo) -> Self {
        Self { server, client }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for VncDisconnected {
    const NAME: &'static str = "VNC_DISCONNECTED";
}
