// @generated from schemas/qmp (QEMU 11.1.3) by `cargo xtask regen`. Do not edit.

mod impls;

#[allow(unused_imports)]
use super::super::{commands, events, types};

/// Sent when a network device gets a new receive filter from the guest. It comes only once per
/// device until [`query-rx-filter`](commands::QueryRxFilter) is run, so that a guest cannot
/// flood the client.
///
/// On the wire: `NIC_RX_FILTER_CHANGED`.
///
/// Since QEMU 1.6.
///
/// # Example
///
/// The guest changed the receive filter of a network device. The event comes again only after
/// `query-rx-filter`.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "NIC_RX_FILTER_CHANGED",
///   "data": {"name": "nic0", "path": "/machine/peripheral/nic0/virtio-backend"},
///   "timestamp": {"seconds": 1795944401, "microseconds": 11}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::NicRxFilterChanged>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "NIC_RX_FILTER_CHANGED")]
#[non_exhaustive]
pub struct NicRxFilterChanged {
    /// Id of the device. Absent if it has none.
    pub name: Option<crate::rt::Text>,
    /// QOM path of the device.
    pub path: crate::rt::Text,
}

impl NicRxFilterChanged {
    /// Creates a value with all required members; optional ones are `None`.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<crate::rt::Text>) -> Self {
        Self {
            name: None,
            path: path.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for NicRxFilterChanged {
    const NAME: &'static str = "NIC_RX_FILTER_CHANGED";
}

/// Sent when the guest driver of a virtio-net standby device accepts failover, so that QEMU
/// plugs in the primary device.
///
/// On the wire: `FAILOVER_NEGOTIATED`.
///
/// Since QEMU 4.2.
///
/// # Example
///
/// The guest can switch between a passed-through device and its virtio stand-in.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "FAILOVER_NEGOTIATED",
///   "data": {"device-id": "nic0"},
///   "timestamp": {"seconds": 1795944404, "microseconds": 9003}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::FailoverNegotiated>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "FAILOVER_NEGOTIATED")]
#[non_exhaustive]
pub struct FailoverNegotiated {
    /// Id of the standby device. The primary is the device whose `failover_pair_id` names it.
    pub device_id: crate::rt::Text,
}

impl FailoverNegotiated {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(device_id: impl Into<crate::rt::Text>) -> Self {
        Self {
            device_id: device_id.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for FailoverNegotiated {
    const NAME: &'static str = "FAILOVER_NEGOTIATED";
}

/// Sent when a `stream` network backend gets its connection.
///
/// On the wire: `NETDEV_STREAM_CONNECTED`.
///
/// Since QEMU 7.2.
///
/// # Example
///
/// A network backend has a connection to its peer, here another backend of the same machine.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "NETDEV_STREAM_CONNECTED",
///   "data": {"netdev-id": "net1", "addr": {"path": "net.sock", "type": "unix"}},
///   "timestamp": {"seconds": 1795945542, "microseconds": 624403}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::NetdevStreamConnected>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "NETDEV_STREAM_CONNECTED")]
#[non_exhaustive]
pub struct NetdevStreamConnected {
    /// Id of the backend.
    pub netdev_id: crate::rt::Text,
    /// Address of the peer. For a server on a UNIX socket, where peers have no address, that of the
    /// socket itself.
    pub addr: types::SocketAddress,
}

impl NetdevStreamConnected {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        netdev_id: impl Into<crate::rt::Text>,
        addr: impl Into<types::SocketAddress>,
    ) -> Self {
        Self {
            netdev_id: netdev_id.into(),
            addr: addr.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for NetdevStreamConnected {
    const NAME: &'static str = "NETDEV_STREAM_CONNECTED";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 2));
}

/// Sent when a `stream` network backend loses its connection. With `server` it listens again,
/// with `reconnect-ms` it tries to connect again. Removing the backend with
/// [`netdev_del`](commands::NetdevDel) sends none for it.
///
/// On the wire: `NETDEV_STREAM_DISCONNECTED`.
///
/// Since QEMU 7.2.
///
/// # Example
///
/// The peer of a network backend is gone.
///
/// ```
/// use qmp_types::Message;
/// use qmp_types::qmp::events;
///
/// let text = r#"{
///   "event": "NETDEV_STREAM_DISCONNECTED",
///   "data": {"netdev-id": "net0"},
///   "timestamp": {"seconds": 1795944403, "microseconds": 9002}
/// }"#;
/// let Message::Event(message) = Message::parse(text)? else {
///     panic!("no event");
/// };
/// let event = message.decode_as::<events::NetdevStreamDisconnected>()?;
/// # Ok::<(), qmp_types::DecodeError>(())
/// ```
#[doc(alias = "NETDEV_STREAM_DISCONNECTED")]
#[non_exhaustive]
pub struct NetdevStreamDisconnected {
    /// Id of the backend.
    pub netdev_id: crate::rt::Text,
}

impl NetdevStreamDisconnected {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(netdev_id: impl Into<crate::rt::Text>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for NetdevStreamDisconnected {
    const NAME: &'static str = "NETDEV_STREAM_DISCONNECTED";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(7, 2));
}

/// Sent when the character device of a vhost-user network backend reaches its back-end process.
///
/// On the wire: `NETDEV_VHOST_USER_CONNECTED`.
///
/// Since QEMU 10.0.
#[doc(alias = "NETDEV_VHOST_USER_CONNECTED")]
#[non_exhaustive]
pub struct NetdevVhostUserConnected {
    /// Id of the network backend.
    pub netdev_id: crate::rt::Text,
    /// Id of its character device.
    pub chardev_id: crate::rt::Text,
}

impl NetdevVhostUserConnected {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(
        netdev_id: impl Into<crate::rt::Text>,
        chardev_id: impl Into<crate::rt::Text>,
    ) -> Self {
        Self {
            netdev_id: netdev_id.into(),
            chardev_id: chardev_id.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for NetdevVhostUserConnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_CONNECTED";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 0));
}

/// Sent when a vhost-user network backend loses its process. The guest's link is down until
/// another connects.
///
/// On the wire: `NETDEV_VHOST_USER_DISCONNECTED`.
///
/// Since QEMU 10.0.
#[doc(alias = "NETDEV_VHOST_USER_DISCONNECTED")]
#[non_exhaustive]
pub struct NetdevVhostUserDisconnected {
    /// Id of the network backend.
    pub netdev_id: crate::rt::Text,
}

impl NetdevVhostUserDisconnected {
    /// Creates a value.
    #[inline]
    #[must_use]
    pub fn new(netdev_id: impl Into<crate::rt::Text>) -> Self {
        Self {
            netdev_id: netdev_id.into(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl crate::rt::Event for NetdevVhostUserDisconnected {
    const NAME: &'static str = "NETDEV_VHOST_USER_DISCONNECTED";
    const SINCE: Option<crate::rt::Release> = Some(crate::rt::Release::new(10, 0));
}
